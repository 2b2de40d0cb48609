import type { Span } from './span.ts';

/** One stretch of a text was edited: what stands in `span` of the old text has another length in the new one. */
export interface Edited {
  readonly span: Span;
  /** How much longer the new text is; negative for a shorter one. */
  readonly by: number;
}

/** The smallest edit that makes one text into the other; they differ. */
export function editBetween(old: string, text: string): Edited {
  const shorter = Math.min(old.length, text.length);
  const start = alike(shorter, (from, to) => old.slice(from, to) === text.slice(from, to));
  const same = alike(
    shorter - start,
    (from, to) => old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from),
  );
  return { span: { start, end: old.length - same }, by: text.length - old.length };
}

/** How many characters are alike before the first that is not, at most `most`. Whole stretches are compared much quicker than characters. */
function alike(most: number, areAlike: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (areAlike(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
