import type { Prose } from '../model/prose.ts';
import type { Span } from '../text/span.ts';

/** Every mark that may open a quotation; most blocks hold none. */
const OPENER = /[“„«"‘]/g;
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };
const LETTER = /\p{L}/u;

/**
 * The stretches of the reader's text that are somebody else's words: block quotes, and what stands in quotation marks
 * within one block. An apostrophe closes ‘…’ only where no letter follows it.
 */
export function quotedSpans(prose: Prose): readonly Span[] {
  const text = prose.text.text;
  const spans: Span[] = prose.blocks.filter(({ kind }) => kind === 'quote').map(({ span }) => span);
  let block = 0;
  OPENER.lastIndex = 0;
  for (let opener = OPENER.exec(text); opener !== null; opener = OPENER.exec(text)) {
    while (block < prose.blocks.length && (prose.blocks[block]?.span.end ?? 0) <= opener.index) block++;
    const limit = prose.blocks[block]?.span.end;
    if (limit === undefined) break;
    const close = closingOf(text, opener[0], opener.index + 1, limit);
    if (close < 0) continue;
    spans.push({ start: opener.index, end: close + 1 });
    OPENER.lastIndex = close + 1;
  }
  return spans;
}

function closingOf(text: string, open: string, from: number, limit: number): number {
  const closers = CLOSERS[open] as string;
  for (let at = from; at < limit; at++) {
    if (!closers.includes(text.charAt(at))) continue;
    if (open === '‘' && LETTER.test(text.charAt(at + 1))) continue;
    return at;
  }
  return -1;
}
