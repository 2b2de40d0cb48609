import {
  bySpan,
  matchesOf,
  OPAQUE_MARK,
  type Part,
  type Piece,
  type Placeholder,
  type ReadPart,
  type Span,
} from '@trustlint/core';
import { placeholdersIn } from './placeholders-in.ts';

/** The stretches of a markup text that nobody reads as prose. */
export interface CodeStretches {
  /** Whether the span (of the markup text) begins in one. */
  holds(span: Span): boolean;
  /** Whether it lies in code that the reader is shown as such: in a line, in a block, in an element. */
  shows(span: Span): boolean;
}

/** Tags, and placeholders that are broken: what remains of a gap between words without them is code. */
const MARKUP = /<!--[\s\S]*?-->|<[^<>]*>|[{%#$][{%!$][^{}<>\n]*[}%#]?\}*|%7B[^\s"']*/gi;
const INDENTED = /(?:^|\n)(?: {4}|\t)[ \t]*(?![-*+>\s]|\d{1,3}[.)])[^\n]*\n/;
const UNREAD_ELEMENT = /<(?:script|style|textarea|head|template|svg)\b/i;
/** UTF-16 units: between two words of a message stands less markup. */
const LONGEST_GAP = 5000;

/** Code in a line and in blocks, and styles; an address that a link goes to is none. */
export function codeIn({ part, reading }: ReadPart): CodeStretches {
  const { pieces, text } = reading.prose.text;
  const markup = part.source.text;
  const isBreak = (piece: Piece | undefined): boolean => piece !== undefined && text[piece.start] === '\n';
  const labels = (reading.prose.labels ?? []).map(({ source }) => source.toBase({ start: 0, end: source.text.length }));
  const gaps = new Map<number, boolean>();
  let shown: readonly Span[] | undefined;
  let addresses: readonly Span[] | undefined;
  const shows = (span: Span): boolean => {
    shown ??= shownCode(part);
    const stretch = spanAt(shown, span.start);
    return stretch !== undefined && span.end <= stretch.end;
  };
  const isCodeGap = (index: number): boolean => {
    const known = gaps.get(index);
    if (known !== undefined) return known;
    const next = pieces[index];
    const to = (isBreak(next) ? pieces[index + 1]?.from : next?.from) ?? markup.length;
    const from = pieces[index - 1]?.to ?? 0;
    const gap = markup.slice(from, to);
    const isCode =
      gap.length > LONGEST_GAP ||
      UNREAD_ELEMENT.test(gap) ||
      (part.markup === 'markdown' && INDENTED.test(gap)) ||
      /\p{L}/u.test(withoutPlaceholders(gap, from, reading.prose.placeholders).replace(MARKUP, ''));
    gaps.set(index, isCode);
    return isCode;
  };
  return {
    shows,
    holds(span) {
      if (part.markup === 'text') return false;
      // The words of an image are read, though the image is none.
      if (labels.some(({ start, end }) => start <= span.start && span.end <= end)) return false;
      if (shows(span)) return true;
      const index = firstBehind(pieces, span.start, ({ to }) => to);
      const piece = pieces[index];
      if (piece !== undefined && piece.from <= span.start && !isBreak(piece)) return text[piece.start] === OPAQUE_MARK;
      addresses ??= merged(reading.prose.links.map(({ urlSpan }) => urlSpan));
      const isAddress = span.end <= (spanAt(addresses, span.start)?.end ?? -1);
      return !isAddress && isCodeGap(index);
    },
  };
}

/** The stretch of markup that begins at `from`, without the placeholders and tags that the scanner knows. */
function withoutPlaceholders(stretch: string, from: number, placeholders: readonly Placeholder[]): string {
  let rest = '';
  let at = 0;
  for (const { span } of placeholdersIn(placeholders, { start: from, end: from + stretch.length })) {
    rest += stretch.slice(at, span.start - from);
    at = span.end - from;
  }
  return rest + stretch.slice(at);
}

/** The stretches of the markup that show code, in order and apart. */
function shownCode({ markup, source, prose }: Part): readonly Span[] {
  const { text } = source;
  if (markup === 'text') return [];
  const spans: Span[] = [];
  for (const { kind, start, from, to } of prose.text.pieces)
    if (kind === 'stand-in' && prose.text.text[start] === OPAQUE_MARK && text[from] === '`')
      spans.push({ start: from, end: to });
  if (markup === 'markdown') spans.push(...fencesIn(text));
  if (!text.includes('<')) return merged(spans);
  let opened: number | undefined;
  for (const { index, 1: slash } of matchesOf(/<(\/?)(?:code|pre|kbd|samp)\b/gi, text)) {
    if (slash === '') opened ??= index;
    else if (opened !== undefined) {
      spans.push({ start: opened, end: index });
      opened = undefined;
    }
  }
  return merged(spans);
}

function fencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let fence: { readonly mark: string; readonly start: number } | undefined;
  for (const { index, 1: mark = '' } of matchesOf(/^[ >\t]{0,10}(`{3,}|~{3,})/gm, text)) {
    if (fence === undefined) fence = { mark, start: index };
    else if (mark.startsWith(fence.mark)) {
      spans.push({ start: fence.start, end: index });
      fence = undefined;
    }
  }
  if (fence !== undefined) spans.push({ start: fence.start, end: text.length });
  return spans;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else if (span.end > last.end) apart[apart.length - 1] = { start: last.start, end: span.end };
  }
  return apart;
}

/** The index of the first of the things, which stand in order and apart, that ends behind `offset`. */
function firstBehind<T>(things: readonly T[], offset: number, endOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(things[middle] as T) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The one of the spans, which stand in order and apart, that holds `offset`. */
function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[firstBehind(spans, offset, ({ end }) => end)];
  return span !== undefined && span.start <= offset ? span : undefined;
}
