import { OPAQUE_MARK, type Piece, type Placeholder, type ReadPart, type Span } from '@trustlint/core';
import { placeholdersIn } from './placeholders-in.ts';

/** The stretches of a markup text that nobody reads as prose. */
export interface CodeStretches {
  /** Whether the span (of the markup text) begins in one. */
  holds(span: Span): boolean;
}

/** Tags, and placeholders that are broken: what remains of a gap between words without them is code. */
const MARKUP = /<!--[\s\S]*?-->|<[^<>]*>|[{%#$][{%!$][^{}<>\n]*[}%#]?\}*|%7B[^\s"']*/gi;
const FENCE = /(?:^|\n)[ >\t]{0,10}(?:```|~~~)/;
const INDENTED = /(?:^|\n)(?: {4}|\t)[ \t]*(?![-*+>\s]|\d{1,3}[.)])[^\n]*\n/;
const CODE_ELEMENT = /<(?:pre|script|style|code|textarea|head|template|svg)\b/i;
/** UTF-16 units: between two words of a message stands less markup. */
const LONGEST_GAP = 5000;

/** Code in a line and in blocks, and styles; an address that a link goes to is none. */
export function codeIn({ part, reading }: ReadPart): CodeStretches {
  const { pieces, text } = reading.prose.text;
  const markup = part.source.text;
  const isBreak = (piece: Piece | undefined): boolean => piece !== undefined && text[piece.start] === '\n';
  const labels = (reading.prose.labels ?? []).map(({ source }) => source.toBase({ start: 0, end: source.text.length }));
  const gaps = new Map<number, boolean>();
  const isCodeGap = (index: number): boolean => {
    const known = gaps.get(index);
    if (known !== undefined) return known;
    const next = pieces[index];
    const to = (isBreak(next) ? pieces[index + 1]?.from : next?.from) ?? markup.length;
    const from = pieces[index - 1]?.to ?? 0;
    const gap = markup.slice(from, to);
    const isCode =
      gap.length > LONGEST_GAP ||
      CODE_ELEMENT.test(gap) ||
      (part.markup === 'markdown' && (FENCE.test(gap) || INDENTED.test(gap))) ||
      /\p{L}/u.test(withoutPlaceholders(gap, from, reading.prose.placeholders).replace(MARKUP, ''));
    gaps.set(index, isCode);
    return isCode;
  };
  return {
    holds(span) {
      if (part.markup === 'text') return false;
      // The words of an image are read, though the image is none.
      if (labels.some(({ start, end }) => start <= span.start && span.end <= end)) return false;
      const index = firstBehind(pieces, span.start);
      const piece = pieces[index];
      if (piece !== undefined && piece.from <= span.start && !isBreak(piece)) return text[piece.start] === OPAQUE_MARK;
      const isAddress = reading.prose.links.some(
        ({ urlSpan }) => urlSpan.start <= span.start && span.end <= urlSpan.end,
      );
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

/** The index of the first piece that ends behind `offset` of the base. */
function firstBehind(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
