import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { GENERIC } from '../dialect/registry.ts';
import type { Document } from '../format/format.ts';
import type { Engine } from '../model/dialect.ts';
import type { Macro, Part } from '../model/macro.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { contains, type Span } from '../text/span.ts';
import type { Settings } from './settings.ts';
import { applySuppressions, type SuppressibleRule } from './suppress.ts';

/** `here`: what the rule finds at this place; `file`: all that it finds in the file. */
export type SuppressionReach = 'here' | 'file';

export interface SuppressionRequest {
  readonly document: Document;
  readonly settings: Settings;
  /** What shall be accepted. */
  readonly diagnostic: Diagnostic;
  readonly reach: SuppressionReach;
  readonly rules: readonly SuppressibleRule[];
  /** Reads the file again with another text. */
  readonly reread: (text: string) => Document;
}

/**
 * The comment that accepts a finding, as an edit of the file. `undefined` where the file can hold none (JSON, CSV), or where a comment
 * would be read as words or would not reach the finding: each is tried out before it is offered.
 */
export function writeSuppression(request: SuppressionRequest): TextEdit | undefined {
  if (!request.rules.some(({ id }) => id === request.diagnostic.rule)) return undefined;
  for (const edit of candidatesFor(request)) if (isAccepted(request, edit)) return edit;
  return undefined;
}

/** Whether `writeSuppression` has anything to try out. */
export const mayWriteSuppression = (
  request: Pick<SuppressionRequest, 'document' | 'diagnostic' | 'reach'>,
): boolean => {
  for (const _ of candidatesFor(request)) return true;
  return false;
};

function candidatesFor({
  document,
  diagnostic,
  reach,
}: Pick<SuppressionRequest, 'document' | 'diagnostic' | 'reach'>): Iterable<TextEdit> {
  const notes = notesOf(document.format);
  if (notes === undefined) return [];
  return reach === 'file' ? forFile(document, notes, diagnostic.rule) : forPlace(document, notes, diagnostic);
}

/** The comments that a format has: of the data around the texts, and in them. */
interface Notes {
  readonly yaml: boolean;
  readonly markup: boolean;
}

/** Only of formats that people write by hand: a comment in an export is gone with the next one, or is sent to the customer. */
function notesOf(format: string): Notes | undefined {
  switch (format) {
    case 'markdown':
    case 'html':
    case 'plain-text':
    case 'yaml':
      return { yaml: true, markup: true };
    default:
      return undefined;
  }
}

const html = (words: string): string => `<!-- ${words} -->`;
const liquid = (words: string): string => `{% comment %} ${words} {% endcomment %}`;
const hubl = (words: string): string => `{# ${words} #}`;
const handlebars = (words: string): string => `{{!-- ${words} --}}`;
const MARKS: Readonly<Partial<Record<Engine, readonly ((words: string) => string)[]>>> = {
  liquid: [liquid],
  'liquid-2': [liquid],
  hubl: [hubl],
  handlebars: [handlebars],
};
const hash = (words: string): string => `# ${words}`;

// ---- One place ------------------------------------------------------------------------------------------------------

function* forPlace(
  { file, macros, format }: Document,
  { yaml, markup }: Notes,
  diagnostic: Diagnostic,
): Iterable<TextEdit> {
  const { text } = file;
  const { span, rule } = diagnostic;
  const next = `trustlint-disable-next-line ${rule}`;
  const same = `trustlint-disable-line ${rule}`;
  const macro = macros.find((one) => contains(one.span, span));
  const part = macro?.parts.find((one) => contains(spanOf(one), span));
  if (yaml && (part?.role !== 'body' || format === 'yaml')) {
    yield above(text, span.start, hash(next));
    const key = blockKeyAbove(text, span.start);
    if (key !== undefined) yield above(text, key, hash(next));
  }
  if (!markup || macro === undefined || part === undefined) return;
  const block = part.prose.blocks.find((one) =>
    contains(part.prose.text.toSource(one.span), { start: span.start, end: span.start }),
  );
  const start = block === undefined ? span.start : part.prose.text.toSource(block.span).start;
  const marks = marksFor(macro, part);
  // Above an item, a comment would end the list.
  const isAlone = part.markup !== 'text' && (part.markup === 'html' || block === undefined || !LISTED.has(block.kind));
  for (const mark of marks) {
    if (isAlone && mark === html) yield above(text, start, mark(next));
    if (block?.kind !== 'cell') yield behindLine(text, span.end, mark(same));
    yield { span: { start: span.end, end: span.end }, text: mark(same) };
  }
}

const LISTED = new Set(['list-item', 'cell', 'quote']);

/** What comments look like in a text, as far as its platform is known to take them out. */
function marksFor({ dialect }: Macro, { markup }: Part): readonly ((words: string) => string)[] {
  const own = MARKS[dialect.id === GENERIC.id ? 'none' : dialect.engine] ?? [];
  return markup === 'text' ? own : [html, ...own];
}

const spanOf = ({ source }: Part): Span => source.toSource({ start: 0, end: source.text.length });

/** A line of its own above the line of the offset, set in as that one. */
function above(text: string, offset: number, comment: string): TextEdit {
  const start = lineStart(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  return { span: { start, end: start }, text: indent + comment + lineEnding(text) };
}

function behindLine(text: string, offset: number, comment: string): TextEdit {
  const line = /^[^\r\n]*/.exec(text.slice(offset))?.[0].trimEnd().length ?? 0;
  const at = offset + line;
  return { span: { start: at, end: at }, text: text[at - 1] === ' ' ? comment : ` ${comment}` };
}

/** The line of the key whose text of several lines holds the offset. */
function blockKeyAbove(text: string, offset: number): number | undefined {
  for (let start = lineStart(text, offset); start > 0; ) {
    start = lineStart(text, start - 1);
    if (/^[^#\r\n]{0,200}:[ \t]*[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?$/m.exec(text.slice(start, lineEnd(text, start))))
      return start;
  }
  return undefined;
}

// ---- The whole file -------------------------------------------------------------------------------------------------

function* forFile({ file, macros, format }: Document, { yaml, markup }: Notes, rule: string): Iterable<TextEdit> {
  const { text } = file;
  const words = `trustlint-disable-file ${rule}`;
  const eol = lineEnding(text);
  const insert = (at: number, written: string): TextEdit => ({ span: { start: at, end: at }, text: written });
  const opening = /^(?:---[^\r\n]*|%YAML[^\r\n]*\r?\n---[^\r\n]*)\r?\n/.exec(text)?.[0].length;
  if (yaml && opening !== undefined) yield insert(opening, hash(words) + eol);
  if (yaml && format === 'yaml') yield insert(0, hash(words) + eol);
  const macro = macros[0];
  const body = macro?.parts.find(({ role }) => role === 'body') ?? macro?.parts[0];
  if (!markup || macro === undefined || body === undefined) return;
  const { start, end } = spanOf(body);
  const doctype = /^\s*<!doctype[^>]*>[ \t]*(?:\r?\n)?/i.exec(text.slice(start, end))?.[0].length ?? 0;
  for (const mark of marksFor(macro, body)) {
    if (mark === html) yield insert(start + doctype, mark(words) + eol);
    else yield behindLine(text, body.prose.text.toSource({ start: 0, end: 1 }).end, mark(words));
  }
}

// ---- Trying it out --------------------------------------------------------------------------------------------------

/** Whether the finding is accepted once the edit is made, every reader still reads the same, and nothing is wrong with the comment. */
function isAccepted({ document, settings, diagnostic, rules, reread }: SuppressionRequest, edit: TextEdit): boolean {
  const after = reread(applyEdits(document.file.text, [edit]));
  if (after.comments.length !== document.comments.length + 1 || !isReadAlike(document, after)) return false;
  const by = edit.span.start <= diagnostic.span.start ? edit.text.length : 0;
  const span = { start: diagnostic.span.start + by, end: diagnostic.span.end + by };
  const told = applySuppressions(after, settings, [{ ...diagnostic, fixes: [], span }], rules);
  const isFound = told.some((one) => one.rule === diagnostic.rule && one.span.start === span.start);
  const isFaulty = told.some(
    (one) =>
      (one.rule === 'suppression/malformed' || one.rule === 'suppression/unknown-rule') &&
      contains({ start: edit.span.start, end: edit.span.start + edit.text.length }, one.span),
  );
  return !isFound && !isFaulty;
}

const isReadAlike = (before: Document, after: Document): boolean =>
  before.macros.length === after.macros.length &&
  before.problems.length === after.problems.length &&
  before.macros.every((macro, i) => {
    const other = after.macros[i] as Macro;
    return (
      macro.title === other.title &&
      macro.parts.length === other.parts.length &&
      macro.parts.every((part, j) => readable(part) === readable(other.parts[j] as Part))
    );
  });

const readable = ({ prose }: Part): string =>
  `${prose.blocks.map(({ kind }) => kind).join(' ')}\n${prose.text.text.replace(/\s+/g, ' ').trim()}`;

const lineEnding = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at;
};
