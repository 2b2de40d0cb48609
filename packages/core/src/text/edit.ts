import { bySpan, type Span } from './span.ts';

/** One replacement: the text of `span` becomes `text`. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Whether the edits can be made together: none overlaps another, and no two insert at the same place. */
export function areCompatible(edits: readonly TextEdit[]): boolean {
  const sorted = edits.toSorted((a, b) => bySpan(a.span, b.span));
  return sorted.every((edit, i) => {
    const next = sorted[i + 1];
    if (next === undefined) return true;
    const samePoint = edit.span.start === next.span.start && edit.span.end === next.span.end;
    return edit.span.end <= next.span.start && !samePoint;
  });
}

/**
 * Makes all edits at once; their spans are offsets in `text` as it was given.
 * @throws RangeError when two edits overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (!areCompatible(edits)) throw new RangeError('edits overlap');
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of edits.toSorted((a, b) => bySpan(a.span, b.span))) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
