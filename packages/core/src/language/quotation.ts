import type { Prose } from '../model/prose.ts';
import { bySpan, type Span } from '../text/span.ts';

/** Every mark that may open a quotation; most blocks hold none. */
const OPENER = /[“„«"‘]/g;
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };

/**
 * The stretches of the reader's text that are somebody else's words: block quotes, and what stands in quotation marks
 * within one block; in order, and none within another. An apostrophe closes ‘…’ only where no letter follows it.
 */
export function quotedSpans(prose: Prose): readonly Span[] {
  const text = prose.text.text;
  const spans: Span[] = prose.blocks.filter(({ kind }) => kind === 'quote').map(({ span }) => span);
  /** Where nothing closes such a mark any more, by the mark: the end of its block. */
  const unclosed = new Map<string, number>();
  let block = 0;
  OPENER.lastIndex = 0;
  for (let opener = OPENER.exec(text); opener !== null; opener = OPENER.exec(text)) {
    while (block < prose.blocks.length && (prose.blocks[block]?.span.end ?? 0) <= opener.index) block++;
    const limit = prose.blocks[block]?.span.end;
    if (limit === undefined) break;
    if (unclosed.get(opener[0]) === limit) continue;
    const close = closingOf(text, opener[0], opener.index + 1, limit);
    if (close < 0) {
      unclosed.set(opener[0], limit);
      continue;
    }
    spans.push({ start: opener.index, end: close + 1 });
    OPENER.lastIndex = close + 1;
  }
  return outermost(spans);
}

function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = kept.at(-1);
    if (last !== undefined && span.end <= last.end) continue;
    if (last?.start === span.start) kept.pop();
    kept.push(span);
  }
  return kept;
}

/** Whether one of the spans, which `quotedSpans` answered, holds this one. */
export function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= start) low = middle + 1;
    else high = middle;
  }
  // None lies within another, so the last that begins before it is the one that reaches farthest.
  return low > 0 && (spans[low - 1] as Span).end >= end;
}

function closingOf(text: string, open: string, from: number, limit: number): number {
  const closers = CLOSERS[open] as string;
  for (let at = from; at < limit; at++) {
    if (!closers.includes(text.charAt(at))) continue;
    if (open === '‘' && /\p{L}/u.test(text.charAt(at + 1))) continue;
    return at;
  }
  return -1;
}
