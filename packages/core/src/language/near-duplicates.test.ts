import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEnd } from '../text/steps.ts';
import { fingerprintOf, type LikenessOptions, searchNearDuplicates } from './near-duplicates.ts';

const findNearDuplicates = (
  texts: readonly string[],
  options: LikenessOptions,
  places?: readonly (string | undefined)[],
) => toEnd(searchNearDuplicates(texts.map(fingerprintOf), options, places));

/** The core has no clock; its tests may ask one. */
declare const performance: { now(): number };

const OPTIONS = { atLeast: 0.8, minimumWords: 8 };
const KETTLE =
  'Thank you for sending the kettle back. It reached our workshop this morning, and the mechanic looks at it within two days. You hear from me on Friday.';
const TRAM =
  'Your pass is valid on every tram in the city until the end of the month, and it renews by itself unless you stop it in the app.';

describe('searchNearDuplicates', () => {
  it('finds the same words in other clothes', () => {
    const found = findNearDuplicates([KETTLE, TRAM, `  ${KETTLE.toUpperCase().replace(/\. /g, '.\n\n')}`], OPTIONS);
    expect([...found]).toEqual([
      [2, { nearest: 0, likeness: 1, others: 1 }],
      [0, { nearest: 2, likeness: 1, others: 1 }],
    ]);
  });

  it('finds a text with one word changed and tells how alike they are', () => {
    const found = findNearDuplicates([KETTLE, KETTLE.replace('Friday', 'Monday')], OPTIONS);
    expect(found.get(0)).toMatchObject({ nearest: 1, others: 1 });
    expect(found.get(0)?.likeness).toBeGreaterThan(0.9);
    expect(found.get(0)?.likeness).toBeLessThan(1);
    expect(found.get(1)?.likeness).toBe(found.get(0)?.likeness);
  });

  it('compares texts of different places with those of no place only', () => {
    const texts = [KETTLE, KETTLE, KETTLE.replace('Friday', 'Monday'), KETTLE.replace('kettle', 'stove')];
    expect([...findNearDuplicates(texts.slice(0, 2), OPTIONS, ['chat', 'email'])]).toEqual([]);
    const found = findNearDuplicates(texts, OPTIONS, ['chat', 'email', undefined, 'post']);
    const nearest = Array.from(found, ([index, { nearest: other, others }]) => [index, other, others]).sort();
    expect(nearest).toEqual([
      [0, 2, 1],
      [1, 2, 1],
      [2, 0, 3],
      [3, 2, 1],
    ]);
    expect(findNearDuplicates([KETTLE, KETTLE, KETTLE], OPTIONS, ['chat', 'email', 'chat']).get(2)).toMatchObject({
      nearest: 0,
    });
    expect(findNearDuplicates([KETTLE, KETTLE], OPTIONS, [undefined, 'email']).get(0)).toMatchObject({ nearest: 1 });
  });

  it('names the nearest of several', () => {
    const found = findNearDuplicates(
      [KETTLE.replace('mechanic', 'friend of ours'), KETTLE, KETTLE.replace('Friday', 'Monday')],
      OPTIONS,
    );
    expect(found.get(1)).toMatchObject({ nearest: 2, others: 2 });
  });

  it('keeps different and tiny texts apart', () => {
    expect(findNearDuplicates([KETTLE, TRAM], OPTIONS).size).toBe(0);
    expect(findNearDuplicates(['Thank you!', 'Thank you!'], OPTIONS).size).toBe(0);
    expect(findNearDuplicates(['', ' '], { atLeast: 0.8, minimumWords: 0 }).size).toBe(0);
  });

  it('answers the same for the same texts, and to both of a pair', () => {
    const word = fc.constantFrom(
      ...'we send the new lamp to your door on monday or friday after noon with a note'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 6, maxLength: 30 }), { maxLength: 20 }), (texts) => {
        const joined = texts.map((words) => words.join(' '));
        const found = findNearDuplicates(joined, { atLeast: 0.7, minimumWords: 6 });
        expect(findNearDuplicates(joined, { atLeast: 0.7, minimumWords: 6 })).toEqual(found);
        for (const [index, { nearest, likeness }] of found) {
          expect(nearest).not.toBe(index);
          expect(found.has(nearest)).toBe(true);
          expect(found.get(nearest)?.likeness).toBeGreaterThanOrEqual(likeness);
        }
      }),
    );
  });

  it('has fingerprints that JSON holds as they are, the same for the same words and no others', () => {
    const word = fc.constantFrom('lamp', 'Lamp', 'kettle', 'ü', '7');
    const words = fc.array(word, { maxLength: 5 });
    fc.assert(
      fc.property(words, words, (some, others) => {
        const [a, b] = [fingerprintOf(some.join(' ')), fingerprintOf(`${others.join(', ')}!`)];
        expect(JSON.stringify(a)).toBe(`"${a}"`);
        expect(a).toMatch(/^[ -~]*$/);
        expect(a === b).toBe(some.join(' ').toLowerCase() === others.join(' ').toLowerCase());
      }),
    );
  });

  // To compare each with each would take hours.
  it('compares 20,000 macros, also where all are near-copies', () => {
    const words = Array.from({ length: 900 }, (_, i) => `word${i}`);
    const write = (seed: number, length: number): string => {
      let state = seed;
      return Array.from({ length }, () => {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        return words[(state >>> 8) % words.length];
      }).join(' ');
    };
    const distinct = Array.from({ length: 20_000 }, (_, i) => write(i + 1, 60));
    const copies = Array.from({ length: 20_000 }, (_, i) => `${write(7, 60)} ${i} ${KETTLE}`);
    expect(findNearDuplicates(distinct, OPTIONS).size).toBeLessThan(20);
    expect(findNearDuplicates(copies, OPTIONS).size).toBe(20_000);
  }, 180_000);
});
