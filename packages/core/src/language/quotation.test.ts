import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Prose } from '../model/prose.ts';
import { MappedText } from '../text/mapped-text.ts';
import { isWithin, quotedSpans } from './quotation.ts';

function proseOf(...blocks: readonly { readonly text: string; readonly kind: Block['kind'] }[]): Prose {
  let at = 0;
  const spans = blocks.map(({ text, kind }): Block => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { kind, span } as Block;
  });
  const text = MappedText.source(blocks.map((block) => block.text).join('\n'));
  return { text, blocks: spans, placeholders: [], links: [], comments: [], emphasis: [] };
}

const WORDS = fc.array(fc.constantFrom('a ', '“', '”', '„', '«', '»', '"', '‘', '’', 's '), { maxLength: 14 });

describe('quotations', () => {
  it('hold what stands in one of them', () => {
    const block = fc.record({
      text: WORDS.map((words) => words.join('')),
      kind: fc.constantFrom<Block['kind']>('paragraph', 'quote'),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), fc.nat(30), fc.nat(12), (blocks, start, length) => {
        const prose = proseOf(...blocks);
        const spans = quotedSpans(prose);
        const span = { start, end: start + length };
        expect(isWithin(spans, span)).toBe(spans.some((one) => one.start <= span.start && span.end <= one.end));
        for (const { span: quote } of prose.blocks.filter(({ kind }) => kind === 'quote'))
          expect(isWithin(spans, quote)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in linear time, though none of a hundred thousand is closed', { timeout: 30_000 }, () => {
    const spans = quotedSpans(proseOf({ kind: 'paragraph', text: '« „ ‘x '.repeat(100_000) }));
    expect(spans).toEqual([]);
  });
});
