import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySafeFixes } from './apply-fixes.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';

const diagnostic = (
  start: number,
  end: number,
  text: string,
  applicability: Fix['applicability'] = 'safe',
): Diagnostic => ({
  rule: 'a/b',
  severity: 'info',
  message: 'm',
  span: { start, end },
  fixes: [{ title: 't', applicability, edits: [{ span: { start, end }, text }] }],
});

describe('applySafeFixes', () => {
  it('makes safe fixes in one go and leaves suggestions alone', () => {
    const { text, applied } = applySafeFixes('one two three', [
      diagnostic(8, 13, '3'),
      diagnostic(4, 7, '2', 'suggestion'),
      diagnostic(0, 3, '1'),
    ]);
    expect(text).toBe('1 two 3');
    expect(applied).toHaveLength(2);
  });

  it('puts off what meets another fix', () => {
    const { text, postponed } = applySafeFixes('abcdef', [
      diagnostic(0, 3, 'X'),
      diagnostic(2, 4, 'Y'),
      diagnostic(3, 4, 'Z'),
    ]);
    expect(text).toBe('Xdef');
    expect(postponed).toHaveLength(2);
  });

  it('makes or puts off every safe fix, and keeps what stands between', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(20), fc.nat(4)).map(([start, length]) => [start, Math.min(20, start + length)] as const),
    );
    fc.assert(
      fc.property(spans, (list) => {
        const diagnostics = list.map(([start, end]) => diagnostic(start, end, '#'));
        const { text, applied, postponed } = applySafeFixes('abcdefghijklmnopqrst', diagnostics);
        expect(applied.length + postponed.length).toBe(diagnostics.length);
        expect(text.replaceAll('#', '')).toBe(
          [...'abcdefghijklmnopqrst']
            .filter((_, i) => !applied.some(({ span }) => span.start <= i && i < span.end))
            .join(''),
        );
      }),
    );
  });
});
