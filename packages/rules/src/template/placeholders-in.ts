import type { Placeholder, Span } from '@trustlint/core';

/** Those of the placeholders, which stand in order, that begin in the span of the markup. */
export function placeholdersIn(placeholders: readonly Placeholder[], { start, end }: Span): readonly Placeholder[] {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeholders[middle] as Placeholder).span.start < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < placeholders.length && (placeholders[after] as Placeholder).span.start < end) after++;
  return placeholders.slice(low, after);
}
