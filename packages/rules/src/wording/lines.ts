import type { MappedText, Span } from '@trustlint/core';

/**
 * The words of the span with the line breaks that stand in the markup: prose folds them into spaces, and a closing and the name
 * under it then read as one line. As long as the span.
 */
export function withLineBreaks(text: MappedText, { start, end }: Span): string {
  const markup = text.base?.text;
  if (markup === undefined) return text.text.slice(start, end);
  let written = '';
  let at = start;
  for (const piece of text.pieces) {
    if (piece.end <= start) continue;
    if (piece.start >= end) break;
    if (piece.kind !== 'decoded' || piece.end - piece.start !== 1 || text.text[piece.start] !== ' ') continue;
    if (!markup.slice(piece.from, piece.to).includes('\n')) continue;
    written += `${text.text.slice(at, piece.start)}\n`;
    at = piece.end;
  }
  return written + text.text.slice(at, end);
}
