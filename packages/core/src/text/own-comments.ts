import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

const OWN_COMMENT = /<!--\s{0,10}trustlint-.{0,1000}?-->/gs;

/**
 * Where comments to Trustlint stand in a Markdown text: each with its line where it stands alone, else with the blanks before it. They are
 * for nobody who reads the macro: help desks send them as words.
 */
export const ownComments = (text: string): Span[] =>
  text.includes('trustlint-')
    ? [...matchesOf(OWN_COMMENT, text)].map(({ index, 0: written }) => withLine(text, index, index + written.length))
    : [];

function withLine(text: string, first: number, last: number): Span {
  let start = first;
  while (start > 0 && ' \t'.includes(text[start - 1] as string)) start--;
  let end = last;
  while (end < text.length && ' \t\r'.includes(text[end] as string)) end++;
  const isLastOfLine = end === text.length || text[end] === '\n';
  const isAlone = isLastOfLine && (start === 0 || text[start - 1] === '\n');
  if (isAlone) return { start, end: Math.min(end + 1, text.length) };
  return { start: isLastOfLine ? start : first, end: last };
}

/** The text as its readers get it. */
export function withoutOwnComments(text: string): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of ownComments(text)) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}
