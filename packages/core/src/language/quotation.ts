import type { Prose } from '../model/prose.ts';
import type { Span } from '../text/span.ts';

const OPENERS = '“„«"‘';
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’' };

/**
 * The stretches of the reader's text that are somebody else's words: block quotes, and what stands in quotation marks
 * within one block. An apostrophe closes ‘…’ only where no letter follows it.
 */
export function quotedSpans(prose: Prose): readonly Span[] {
  const text = prose.text.text;
  const spans: Span[] = [];
  for (const block of prose.blocks) {
    if (block.kind === 'quote') {
      spans.push(block.span);
      continue;
    }
    for (let at = block.span.start; at < block.span.end; at++) {
      const open = text.charAt(at);
      if (!OPENERS.includes(open)) continue;
      const close = closingOf(text, open, at + 1, block.span.end);
      if (close < 0) continue;
      spans.push({ start: at, end: close + 1 });
      at = close;
    }
  }
  return spans;
}

function closingOf(text: string, open: string, from: number, limit: number): number {
  const closer = CLOSERS[open] as string;
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char !== closer && !(open === '„' && char === '”')) continue;
    if (open === '‘' && /[\p{L}]/u.test(text.charAt(at + 1))) continue;
    return at;
  }
  return -1;
}
