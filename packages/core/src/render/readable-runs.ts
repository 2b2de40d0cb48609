import { readHtml } from '../format/layers/html.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';

/** The stretches of a piece of HTML that a person reads as words: no tags, no attributes, no comments; in order. */
export function readableRuns(html: string): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { kind, from, to } of readHtml(MappedText.source(html), () => []).text.pieces) {
    if (kind === 'stand-in' || from === to || html.slice(from, to).includes('<')) continue;
    const last = runs.at(-1);
    if (last?.end === from) last.end = to;
    else runs.push({ start: from, end: to });
  }
  return runs;
}
