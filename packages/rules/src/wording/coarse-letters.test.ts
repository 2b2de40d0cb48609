import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coarse } from './coarse-letters.ts';

const CLASSES = ['L', 'Lu', 'Ll', 'N', 'Extended_Pictographic'].flatMap((name) => [`\\p{${name}}`, `[x\\p{${name}}]`]);
/** What macros in English are written in. */
const letters = fc.constantFrom(
  ...Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)),
  ...'’“”–—…€•\ufffc',
);

it('reads Latin letters and the marks between them as the pattern that it stands for', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom(...CLASSES), (letter, source) => {
      fc.pre(!/[²³¹¼-¾]/.test(letter) || !source.includes('N'));
      expect(coarse(`^${source}$`).test(letter)).toBe(new RegExp(`^${source}$`, 'u').test(letter));
    }),
    { numRuns: 2000 },
  );
});

it.each(['Žofia', 'Łukasz', 'Đặng', 'Ольга', 'Ελένη', 'Շուշան'])('takes %s for a word with a capital', (name) => {
  expect(coarse('^\\p{Lu}\\p{Ll}+$').test(name)).toBe(true);
});

it.each(['👋', '❤️', '☀', '👩‍🔧'])('takes %s for pictures only', (emoji) => {
  expect(coarse('^\\p{Extended_Pictographic}+$').test(emoji)).toBe(true);
  expect(coarse('[\\p{L}\\p{N}]').test(emoji)).toBe(false);
});

it('leaves all else as it is written', () => {
  expect(coarse('\\[a[\\]b]\\\\', 'gi')).toEqual(/\[a[\]b]\\/gi);
});

it.each(['\\p{Script=Greek}', '\\p{Lt}', '\\P{L}', '\\u{1f300}'])('refuses %s', (source) => {
  expect(() => coarse(source)).toThrow(RangeError);
});
