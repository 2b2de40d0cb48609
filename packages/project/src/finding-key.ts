import { createHash } from 'node:crypto';
import {
  type Diagnostic,
  type Linter,
  type Macro,
  type Message,
  OPAQUE_MARK,
  PLACEHOLDER_MARK,
  type ReadPart,
  type Span,
} from '@trustlint/core';
import type { CheckedFile } from './check-files.ts';

/** Hexadecimal digits of a key: among a million findings, two share one by chance in one of forty million libraries. */
const LENGTH = 16;
/** UTF-16 units: what stands in no sentence is known by so much of its beginning. */
const LONGEST_EXCERPT = 200;

/**
 * A key for each diagnostic of the file, in their order, by which it is known again in later versions of the library: made of the
 * macro's own title, the field, the rule and the sentence, and never of a path or a line. So it stays when the file is moved or
 * renamed, when records change places, and when something else in the file is edited. The second, third … diagnostic that all
 * this is the same for has a number, too.
 */
export function findingKeys(file: CheckedFile, linter: Linter): readonly string[] {
  const messages = new Map<Macro, Message>();
  const messageOf = (macro: Macro): Message => {
    let message = messages.get(macro);
    if (message === undefined) {
      message = linter.read(macro, file.resolved.settings);
      messages.set(macro, message);
    }
    return message;
  };
  const seen = new Map<string, number>();
  return file.diagnostics.map((diagnostic) => {
    const words = JSON.stringify(contentOf(diagnostic, file, linter, messageOf));
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return createHash('sha256')
      .update(before === 0 ? words : `${words}${before + 1}`)
      .digest('hex')
      .slice(0, LENGTH);
  });
}

function contentOf(
  diagnostic: Diagnostic,
  { document, resolved }: CheckedFile,
  linter: Linter,
  messageOf: (macro: Macro) => Message,
): readonly string[] {
  const { rule, span } = diagnostic;
  const { text } = document.file;
  const macro = macroOf(diagnostic, document.macros);
  if (macro === undefined) return ['', '', rule, excerpt(text, span)];
  const title = ownTitle(macro);
  // What the whole message lacks is no matter of the sentence that it is told at.
  const isOfMessage = linter.levelOf(rule, resolved.settings) === 'message';
  if (macro.titleSpan !== undefined && isWithin(span, macro.titleSpan))
    return [title, 'title', rule, isOfMessage ? '' : normalised(macro.title)];
  if (isOfMessage) return [title, partAt(span, macro)?.role ?? '', rule, ''];
  const at = readPartAt(span, messageOf(macro));
  if (at === undefined) return [title, '', rule, excerpt(text, span)];
  return [title, at.part.role, rule, sentenceAt(span, at) ?? excerpt(text, span)];
}

/** The macro that the diagnostic names and stands in; it may also be told at a place outside of the macro's record. */
function macroOf({ span, macro: title }: Diagnostic, macros: readonly Macro[]): Macro | undefined {
  if (title === undefined) return undefined;
  const named = macros.filter((macro) => macro.title === title);
  return named.find((macro) => isWithin(span, macro.span)) ?? named[0];
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What the file says the title is: else it comes from the name of the file or from the record's place, which may change. */
const ownTitle = (macro: Macro): string =>
  macro.titleSpan === undefined || macro.isUntitled === true ? '' : normalised(macro.title);

const sourceSpan = ({ source }: Macro['parts'][number]): Span => source.toSource({ start: 0, end: source.text.length });

/** The innermost: the words of a label stand within the body. */
function innermost<T>(span: Span, all: readonly T[], spanOf: (one: T) => Span): T | undefined {
  let best: { readonly one: T; readonly length: number } | undefined;
  for (const one of all) {
    const { start, end } = spanOf(one);
    if (!isWithin(span, { start, end })) continue;
    if (best === undefined || end - start < best.length) best = { one, length: end - start };
  }
  return best?.one;
}

const partAt = (span: Span, { parts }: Macro) => innermost(span, parts, sourceSpan);

const readPartAt = (span: Span, { texts }: Message): ReadPart | undefined =>
  innermost(span, texts, ({ part }) => sourceSpan(part));

/** All sentences that the span reaches into, for the address of a link that which the link stands in; `undefined` where there is none. */
function sentenceAt(span: Span, { part, reading }: ReadPart): string | undefined {
  const { text } = part.prose;
  const start = text.fromSource(span.start);
  const end = Math.max(start, text.fromSource(span.end));
  const reached = reading.sentences.filter((sentence) =>
    start === end
      ? sentence.span.start <= start && start <= sentence.span.end
      : sentence.span.start < end && start < sentence.span.end,
  );
  const [first] = reached;
  const last = start === end ? first : reached.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : normalised(text.text.slice(first.span.start, last.span.end));
}

const excerpt = (text: string, { start, end }: Span): string =>
  normalised(text.slice(start, Math.min(end, start + LONGEST_EXCERPT)));

const MARKS = new RegExp(`[${PLACEHOLDER_MARK}${OPAQUE_MARK}]`, 'g');

/** Words as one reads them, whatever their case, their blanks, their punctuation and what is filled in. */
function normalised(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(MARKS, ' \uFFFC ')
    .replace(/[^\p{L}\p{N}\p{M}'\uFFFC]+/gu, ' ')
    .trim();
  // Nothing but signs: then these are what it is known by.
  return words === '' ? text.replace(/\s+/g, ' ').trim() : words;
}
