import { scanPlaceholders } from '../dialect/scan.ts';
import type { Macro, Markup, Part, PartRole } from '../model/macro.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type DataMap, type DataNode, isString, nodeAt, textOf, wordsOf } from './data-node.ts';
import { partComments } from './file-macro.ts';
import type { Document, FileComment, FormatContext, Problem } from './format.ts';
import { readHtml } from './layers/html.ts';
import { readMarkdown } from './layers/markdown.ts';
import { readPlainText } from './layers/plain-text.ts';
import type { ScanPlaceholders } from './layers/prose-builder.ts';
import { readMetadata } from './macro-metadata.ts';

const RULE = 'format/zendesk';

/** A record of the file: a macro, or what stands where one should stand. */
interface Place {
  readonly node: DataNode;
  /** Its path in the file: `macros[3]`. */
  readonly path: string;
}

/**
 * Reads macros as the API of Zendesk gives and takes them, whatever the file's syntax. Known shapes: `macros: […]`,
 * `macro: {…}`, a bare list, a bare macro. `rest` is what the reader of the syntax has to tell.
 */
export function readZendeskRecords(
  file: SourceFile,
  format: string,
  roots: readonly DataNode[],
  rest: { readonly problems: readonly Problem[]; readonly comments: readonly FileComment[] },
  context: FormatContext,
): Document {
  const whole = MappedText.source(file.text);
  const macros: Macro[] = [];
  const problems: Problem[] = [];
  const comments: FileComment[] = [...rest.comments];
  const skipped: Document['skipped'][number][] = [];
  const ids = new Set<string>();
  for (const { node, path } of roots.flatMap((root, i) =>
    placesOf(root, roots.length > 1 ? `document ${i + 1}` : ''),
  )) {
    if (node.type !== 'map' || nodeAt(node, 'actions') === undefined) {
      const message = 'Here a macro should stand, but it has no “actions”.';
      problems.push({ rule: RULE, severity: 'warning', message, span: node.span });
      continue;
    }
    const reading = new RecordReading(node, path, whole, context);
    if (!reading.isActive && !context.inactive) {
      skipped.push({ title: reading.title, reason: 'inactive', span: node.span });
      continue;
    }
    const macro = reading.read(ids);
    ids.add(macro.id);
    macros.push(macro);
    problems.push(...reading.problems);
    comments.push(...macro.parts.flatMap(partComments));
  }
  const byPlace = (a: { span: { start: number } }, b: { span: { start: number } }) => a.span.start - b.span.start;
  // A mistake in the syntax puts things where they don't belong: what is wrong with them then is no second problem.
  const told = rest.problems.length > 0 ? [...rest.problems] : problems;
  return { file, format, macros, problems: told.sort(byPlace), comments: comments.sort(byPlace), skipped };
}

function placesOf(root: DataNode, path: string): Place[] {
  const step = (key: string) => (path === '' ? key : `${path} ${key}`);
  if (root.type === 'list') return root.items.map((node, i) => ({ node: unwrapped(node), path: step(`[${i}]`) }));
  const list = nodeAt(root, 'macros');
  if (list?.type === 'list')
    return list.items.map((node, i) => ({ node: unwrapped(node), path: step(`macros[${i}]`) }));
  const macro = nodeAt(root, 'macro');
  if (macro !== undefined) return [{ node: macro, path: step('macro') }];
  if (nodeAt(root, 'actions') !== undefined) return [{ node: root, path: step('macro') }];
  return [];
}

/** An item may be wrapped the way a single macro is sent: `{macro: {…}}`. */
const unwrapped = (node: DataNode): DataNode => nodeAt(node, 'macro') ?? node;

const isNo = (node: DataNode | undefined): boolean =>
  node?.type === 'scalar' && (node.value === false || (isString(node) && node.value.trim().toLowerCase() === 'false'));

class RecordReading {
  readonly problems: Problem[] = [];
  readonly title: string;
  readonly isActive: boolean;
  readonly #record: DataMap;
  readonly #path: string;
  readonly #file: MappedText;
  readonly #context: FormatContext;
  readonly #scan: ScanPlaceholders;
  readonly #dialect: FormatContext['defaultDialect'];
  readonly #parts: Part[] = [];
  #audience: 'public' | 'internal' | undefined;
  #tags: string[] = [];

  constructor(record: DataMap, path: string, file: MappedText, context: FormatContext) {
    this.#record = record;
    this.#path = path;
    this.#file = file;
    this.#context = context;
    this.#dialect = context.dialects.find(({ platforms }) => platforms.includes('zendesk')) ?? context.defaultDialect;
    this.#scan = (markup) => scanPlaceholders(markup, this.#dialect, context.fillIn);
    this.title = (wordsOf(nodeAt(record, 'title')) ?? wordsOf(nodeAt(record, 'raw_title')))?.trim() || path;
    this.isActive = !isNo(nodeAt(record, 'active'));
  }

  /** `taken` are the ids of the macros before. */
  read(taken: ReadonlySet<string>): Macro {
    // Files that people write may say more than the API does: kind, locale, trustlint.
    const { metadata, problems } = readMetadata(this.#record, this.#context, RULE);
    this.problems.push(...problems);
    this.#readActions(nodeAt(this.#record, 'actions'));
    const given = wordsOf(nodeAt(this.#record, 'id'));
    const audience = this.#audience ?? metadata.audience ?? this.#context.audience ?? 'public';
    return {
      id: given === undefined || taken.has(given) ? this.#path : given,
      title: this.title,
      ...(metadata.titleSpan === undefined ? {} : { titleSpan: metadata.titleSpan }),
      ...(metadata.kind === undefined ? {} : { kind: metadata.kind }),
      dialect: this.#dialect,
      locale: metadata.locale ?? this.#context.locale,
      ...(metadata.region === undefined ? {} : { region: metadata.region }),
      audience,
      ...(metadata.channel === undefined ? {} : { channel: metadata.channel }),
      tags: [...metadata.tags, ...this.#tags],
      active: this.isActive,
      // Rules take the first body for the message.
      parts: this.#parts.toSorted((a, b) => Number(b.role === 'body') - Number(a.role === 'body')),
      span: this.#record.span,
      allow: metadata.allow,
    };
  }

  #readActions(actions: DataNode | undefined): void {
    if (actions?.type === 'map') {
      // Written by hand as `comment_value: …` rather than as a list of fields and values.
      for (const { key, value } of actions.entries) this.#readAction(key, value);
      return;
    }
    if (actions?.type !== 'list') {
      if (actions !== undefined) this.#report(actions, '“actions” should be a list of fields and values.');
      return;
    }
    for (const action of actions.items) {
      const field = wordsOf(nodeAt(action, 'field'));
      if (field === undefined) this.#report(action, 'This action names no “field”.');
      else this.#readAction(field, nodeAt(action, 'value'));
    }
  }

  #readAction(field: string, value: DataNode | undefined): void {
    switch (field) {
      case 'comment_value':
        this.#part('body', 'markdown', field, this.#item(value, value?.type === 'list' ? value.items.length - 1 : 0));
        break;
      case 'comment_value_html':
        this.#part('body', 'html', field, value);
        break;
      case 'subject':
        this.#part('subject', 'text', field, value);
        break;
      case 'side_conversation':
        this.#sideConversation(field, value, { subject: 0, body: 1, type: 2 });
        break;
      case 'side_conversation_slack':
        this.#sideConversation(field, value, { body: 0, type: 2 });
        break;
      case 'side_conversation_ticket':
        this.#sideConversation(field, value, { subject: 0, body: 1, type: 3 });
        break;
      case 'comment_mode_is_public':
        this.#audience = isNo(value) ? 'internal' : 'public';
        break;
      case 'set_tags':
      case 'current_tags':
        this.#tags.push(...(wordsOf(value) ?? '').split(/\s+/).filter((tag) => tag !== ''));
        break;
    }
  }

  /** `[subject, body, content type]` and its like: which item is what. */
  #sideConversation(
    field: string,
    value: DataNode | undefined,
    at: { subject?: number; body: number; type: number },
  ): void {
    const type = value?.type === 'list' ? wordsOf(value.items[at.type]) : undefined;
    if (at.subject !== undefined) this.#part('side-conversation', 'text', field, this.#item(value, at.subject));
    if (value?.type === 'list' || at.subject === undefined) {
      this.#part('side-conversation', type === 'text/plain' ? 'text' : 'html', field, this.#item(value, at.body));
    }
  }

  #item = (value: DataNode | undefined, index: number): DataNode | undefined =>
    value?.type === 'list' ? value.items[index] : value;

  #part(role: PartRole, markup: Markup, field: string, node: DataNode | undefined): void {
    if (node === undefined || (node.type === 'scalar' && node.value === null)) return;
    if (!isString(node)) {
      this.#report(node, `“${field}” should hold words.`);
      return;
    }
    const source = textOf(node, this.#file);
    const read = markup === 'html' ? readHtml : markup === 'markdown' ? readMarkdown : readPlainText;
    this.#parts.push({ role, markup, source, prose: read(source, this.#scan) });
  }

  #report(node: DataNode, message: string): void {
    this.problems.push({ rule: RULE, severity: 'warning', message, span: node.span });
  }
}
