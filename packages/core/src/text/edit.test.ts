import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, areCompatible, composeEdits, type TextEdit } from './edit.ts';

const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 });

/** Edits of a text that can be made together. */
const editsOf = (text: string): fc.Arbitrary<readonly TextEdit[]> =>
  fc
    .array(fc.record({ from: fc.nat(text.length), to: fc.nat(text.length), text: fc.string({ maxLength: 3 }) }), {
      maxLength: 4,
    })
    .map((list) =>
      list.map(({ from, to, text: written }) => ({
        span: { start: Math.min(from, to), end: Math.max(from, to) },
        text: written,
      })),
    )
    .filter(areCompatible);

const twoRounds = TEXT.chain((text) =>
  editsOf(text).chain((first) => editsOf(applyEdits(text, first)).map((second) => ({ text, first, second }))),
);

describe('two rounds of edits as one', () => {
  it('come to the same text', () => {
    fc.assert(
      fc.property(twoRounds, ({ text, first, second }) => {
        const composed = composeEdits(text, first, second);
        expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second));
      }),
    );
  });

  it('stay small: what neither touches is in no edit', () => {
    const first = [{ span: { start: 0, end: 3 }, text: 'A' }];
    const second = [{ span: { start: 9, end: 12 }, text: 'D' }];
    expect(composeEdits('one two three four', first, second)).toEqual([
      { span: { start: 0, end: 3 }, text: 'A' },
      { span: { start: 11, end: 14 }, text: 'D' },
    ]);
  });
});
