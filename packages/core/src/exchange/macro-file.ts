import { stringify } from 'yaml';
import { findDialect } from '../dialect/registry.ts';
import type { Format, FormatContext } from '../format/format.ts';
import { OPENING, readFrontMatter } from '../format/front-matter.ts';
import { HTML } from '../format/html.ts';
import { MARKDOWN } from '../format/markdown.ts';
import { nodeAt, type wordsOf } from '../format/syntax/data-node.ts';
import { readYaml } from '../format/syntax/yaml-nodes.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Macro, Part } from '../model/macro.ts';
import type { Prose } from '../model/prose.ts';
import { type ExchangedText, hasTitle } from './exchanged-macro.ts';
import { htmlAsMarkdown, markdownAsHtml } from './html-as-markdown.ts';
import { plainBody } from './plain-body.ts';

/** How a text stands in a file: with the ending that says so. */
export interface FileBody {
  readonly ending: '.macro.md' | '.macro.txt' | '.macro.html';
  readonly text: string;
}

/**
 * Markdown, where it says exactly what the original says: its words, links and breaks, and where the way back leads to the same text. Other
 * texts stay what they are.
 */
export function fileBodyOf({ body }: ExchangedText, front: string, context: FormatContext): FileBody {
  const text = plainBody(body.source.text);
  if (body.markup === 'markdown') return { ending: '.macro.md', text };
  const markdown = body.markup === 'text' ? text : htmlAsMarkdown(text);
  if (markdown !== undefined && readsTheSame(fileText(front, markdown), body, context))
    return { ending: '.macro.md', text: markdown };
  return { ending: body.markup === 'html' ? '.macro.html' : '.macro.txt', text };
}

/** Whether the Markdown of a file says to its reader what the part says. */
function readsTheSame(file: string, { prose }: Part, context: FormatContext): boolean {
  const read = proseOf(file, MARKDOWN, context);
  return read !== undefined && said(read) === said(prose);
}

/**
 * What goes into an HTML text of the export for the Markdown of a file; `undefined` where the one says more than the other can.
 * `front` is the file's front matter, as YAML, and tells the platform.
 */
export function htmlOfFile(markdown: string, like: string, front: string, context: FormatContext): string | undefined {
  const html = markdownAsHtml(markdown, like);
  if (html === undefined) return undefined;
  const here = proseOf(fileText(front, markdown), MARKDOWN, context);
  const there = proseOf(fileText(front, html), HTML, context);
  return here !== undefined && there !== undefined && said(here) === said(there) ? html : undefined;
}

function proseOf(text: string, format: Format, context: FormatContext): Prose | undefined {
  const file = { path: 'a', text, encoding: 'utf-8', bom: false } as const;
  const [macro] = format.read(file, { ...context, inactive: true }).macros;
  return macro?.parts.find(({ role }) => role === 'body')?.prose;
}

/** What a reader gets, whatever the markup and the blanks around it. */
function said({ text, blocks, placeholders, links, comments, labels, emphasis }: Prose): string {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.text.slice(start, end);
  return JSON.stringify([
    blocks.map(({ kind, ordered, span }) => [kind, ordered, words(span).trim()]),
    text.text.trim(),
    placeholders.map(({ kind, name }) => [kind, name]),
    links.map(({ url, span }) => [url, words(span)]),
    emphasis.map(words),
    [comments.length, labels?.length ?? 0],
  ]);
}

export const fileText = (front: string, body: string): string => `---\n${front}---\n\n${body}\n`;

/** What stands between the marks of a file's front matter, as YAML. */
export function frontMatterOf(exchanged: ExchangedText, context: FormatContext): string {
  return stringify(Object.fromEntries(metadataOf(exchanged, context)), { lineWidth: 0 });
}

/** What the export says of a macro in the keys of front matter, in the order in which people read them. */
export function metadataOf(
  { macro, record, text, subject }: ExchangedText,
  context: FormatContext,
): readonly (readonly [key: string, value: unknown])[] {
  const platform = platformOf(macro.dialect, context);
  const isInternal = macro.audience === 'internal';
  const { locale, localeSource, audience } = macro;
  const said: readonly (readonly [string, unknown])[] = [
    ['title', hasTitle(macro) ? titleOf(macro, text) : undefined],
    ['kind', macro.kind],
    ['platform', platform],
    ['locale', localeSource === 'text' || localeSource === 'default' ? undefined : locale],
    ['region', macro.region],
    ['audience', isInternal || context.audience === 'internal' ? audience : undefined],
    ['channel', macro.channel],
    ['subject', subject?.source.text],
    ['tags', macro.tags.length === 0 ? undefined : macro.tags],
    ['active', macro.active ? undefined : false],
    ['description', macro.description],
    ['trustlint', allowanceOf(macro)],
    ['record', record],
  ];
  return said.filter(([, value]) => value !== undefined);
}

/** A second text of a macro has the title of the first, and says which it is. */
export const titleOf = ({ title }: Macro, text: number): string => (text === 0 ? title : `${title} (${text + 1})`);

function platformOf(dialect: Dialect, { dialects }: FormatContext): string | undefined {
  return [...dialect.platforms, dialect.id].find((name) => findDialect(name, dialects) === dialect);
}

function allowanceOf({ allow }: Macro): unknown {
  if (allow.length === 0) return undefined;
  return { allow: allow.map(({ rule, reason }) => (reason === undefined ? rule : { rule, reason })) };
}

/** The values in a file's front matter, as data: only lists and words. Empty where it has none in YAML. */
export function frontMatterIn(text: string, context: FormatContext): ReadonlyMap<string, unknown> {
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return new Map();
  const { body } = readFrontMatter(text, context);
  const end = text.slice(0, body.start).search(/(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/);
  const root = readYaml(text, { start: opening, end: Math.max(opening, end) }).roots[0];
  if (root?.type !== 'map') return new Map();
  return new Map(root.entries.map(({ key, value }) => [key, plain(value)]));
}

type Node = Parameters<typeof wordsOf>[0];

function plain(node: Node): unknown {
  if (node === undefined) return undefined;
  if (node.type === 'list') return node.items.map(plain);
  if (node.type === 'map') return Object.fromEntries(node.entries.map(({ key }) => [key, plain(nodeAt(node, key))]));
  return node.value;
}
