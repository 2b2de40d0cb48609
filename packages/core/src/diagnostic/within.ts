import { contains, type Span } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Those that stand in a stretch of the file; `diagnostics` are in order of their places. A file may hold thousands of macros. */
export function within(span: Span, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((diagnostics[middle] as Diagnostic).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Diagnostic[] = [];
  for (let i = low; i < diagnostics.length; i++) {
    const one = diagnostics[i] as Diagnostic;
    if (one.span.start > span.end) break;
    if (contains(span, one.span)) found.push(one);
  }
  return found;
}
