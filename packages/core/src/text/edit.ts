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

/**
 * The edits of `text` that come to the same as making `first` and then `second`, whose spans are offsets in what `first` makes of it.
 * What touches becomes one edit.
 * @throws RangeError when two edits of one list overlap.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  const between = applyEdits(text, first);
  const stretches: Stretch[] = second.map((edit) => ({ span: edit.span, growth: 0, edit }));
  let shift = 0;
  for (const { span, text: written } of first.toSorted((a, b) => bySpan(a.span, b.span))) {
    const start = span.start + shift;
    const growth = written.length - (span.end - span.start);
    stretches.push({ span: { start, end: start + written.length }, growth });
    shift += growth;
  }
  stretches.sort((a, b) => bySpan(a.span, b.span));

  const composed: TextEdit[] = [];
  let grown = 0;
  for (let i = 0; i < stretches.length; ) {
    const { start } = (stretches[i] as Stretch).span;
    let { end } = (stretches[i] as Stretch).span;
    let growth = 0;
    const inside: TextEdit[] = [];
    for (let one = stretches[i]; one !== undefined && one.span.start <= end; one = stretches[++i]) {
      end = Math.max(end, one.span.end);
      growth += one.growth;
      if (one.edit !== undefined)
        inside.push({ span: { start: one.span.start - start, end: one.span.end - start }, text: one.edit.text });
    }
    composed.push({
      span: { start: start - grown, end: end - grown - growth },
      text: applyEdits(between.slice(start, end), inside),
    });
    grown += growth;
  }
  return composed;
}

/** A stretch between the two rounds of edits: what the first has written, or what the second replaces. */
interface Stretch {
  readonly span: Span;
  /** By how much the first round made the text longer here. */
  readonly growth: number;
  readonly edit?: TextEdit;
}
