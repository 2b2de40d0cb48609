import { type Dialect, hasTags } from '../model/dialect.ts';
import type { Placeholder } from '../model/placeholder.ts';
import { blockTags } from './liquid-tags.ts';

/**
 * What a tag does to the blocks around it. `block` is what the opening tag is called, with `#` in languages of sections; a `part`
 * (`else`, `when`) stands only inside one of `blocks`, or in none where there are no such blocks: it is no part then.
 */
export type BlockRole =
  | { readonly role: 'opens' | 'closes'; readonly block: string }
  | { readonly role: 'closes-last' }
  | { readonly role: 'part'; readonly blocks: readonly string[] };

/** The role of a tag; `undefined` for what is no tag or steers no block. `markup` is the text that it stands in. */
export function blockRole(markup: string, { kind, name, span }: Placeholder, dialect: Dialect): BlockRole | undefined {
  if (kind !== 'tag') return undefined;
  if (markup.startsWith('{%', span.start)) {
    if (!hasTags(dialect)) return undefined;
    const tags = blockTags(dialect.engine);
    if (Object.hasOwn(tags, name)) return { role: 'opens', block: name };
    if (name.startsWith('end') && Object.hasOwn(tags, name.slice(3))) return { role: 'closes', block: name.slice(3) };
    return { role: 'part', blocks: Object.keys(tags).filter((block) => tags[block]?.parts.includes(name)) };
  }
  const word = name.replace(/^[#^/]\s*/, '');
  if (dialect.engine === 'jira') {
    if (/^[#^]/.test(name)) return { role: 'opens', block: '' };
    return name.startsWith('/') ? { role: 'closes', block: '' } : undefined;
  }
  if (dialect.engine !== 'handlebars' && dialect.engine !== 'mustache' && dialect.id !== 'generic') return undefined;
  const block = `#${word}`;
  if (/^[#^]/.test(name) && word !== '') return { role: 'opens', block };
  if (!name.startsWith('/')) return undefined;
  // Jira's sections end with a bare `{{/}}`.
  return dialect.id === 'generic' && word === '' ? { role: 'closes-last' } : { role: 'closes', block };
}

/** The tags of one block, in order: what opens it, its parts (`{% else %}`), what closes it. */
export type TagBlock = readonly [opening: Placeholder, ...rest: Placeholder[]];

/** Blocks that nest deeper than this are left out: what nobody writes must not make the search for their ends long. */
const DEEPEST = 100;

/** The blocks of a text that have both ends, in the order of these. What is never closed is none. */
export function tagBlocks(markup: string, placeholders: readonly Placeholder[], dialect: Dialect): readonly TagBlock[] {
  const blocks: TagBlock[] = [];
  const open: { readonly block: string; readonly tags: [Placeholder, ...Placeholder[]] }[] = [];
  for (const placeholder of placeholders) {
    const role = blockRole(markup, placeholder, dialect);
    if (role?.role === 'opens') {
      if (open.length < DEEPEST) open.push({ block: role.block, tags: [placeholder] });
    } else if (role?.role === 'closes' || role?.role === 'closes-last') {
      const at = role.role === 'closes' ? open.findLastIndex(({ block }) => block === role.block) : open.length - 1;
      const closed = at < 0 ? undefined : open.splice(at)[0];
      if (closed !== undefined) blocks.push([...closed.tags, placeholder]);
    } else if (placeholder.kind === 'tag') {
      const last = open.at(-1);
      const isPart = placeholder.name === 'else' || (role?.role === 'part' && role.blocks.includes(last?.block ?? ''));
      if (isPart) last?.tags.push(placeholder);
    }
  }
  return blocks;
}
