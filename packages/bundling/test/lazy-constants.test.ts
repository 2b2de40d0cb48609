import { expect, it } from 'vitest';
import { withLazyConstants } from '../lazy-constants.mjs';

/** Runs a module that exports nothing, and answers what it reports. */
const run = (code: string): unknown[] => {
  const told: unknown[] = [];
  new Function('tell', 'make', code)(
    (value: unknown) => told.push(value),
    (value: unknown) => {
      told.push(`made ${String(value)}`);
      return value;
    },
  );
  return told;
};

it('makes a constant when it is first used, and once', () => {
  const code = 'const ONE = make(1); tell(0); tell(ONE); tell([ONE, { ONE }, { ONE: 2 }, tell.ONE]);';
  expect(run(code)).toEqual(['made 1', 0, 1, [1, { ONE: 1 }, { ONE: 2 }, undefined]]);
  expect(run(withLazyConstants(code))).toEqual([0, 'made 1', 1, [1, { ONE: 1 }, { ONE: 2 }, undefined]]);
});

it('keeps the place of a pattern that remembers where it was', () => {
  const code =
    'const WORD = /a/g; WORD.lastIndex = 1; tell(WORD.test("aa")); tell(WORD.lastIndex); tell(WORD.test("aa"));';
  expect(run(withLazyConstants(code))).toEqual([true, 2, false]);
});

it('makes constants that are made of others, in whatever order they are written', () => {
  const code = 'const BOTH = [...ONE, ...TWO]; const ONE = make([1]); const TWO = make([2]); tell(BOTH);';
  expect(run(withLazyConstants(code))).toEqual(['made 1', 'made 2', [1, 2]]);
});

it.each([
  ['a number or a string', 'const ONE = 1; const TWO = "two"; tell(ONE + TWO);'],
  ['what is exported', 'export const ONE = make(1);'],
  ['what is exported by name', 'const ONE = make(1); export { ONE };'],
  ['a name that stands for something else elsewhere', 'const ONE = make(1); const say = (ONE) => tell(ONE);'],
  ['a name of an inner constant', 'const ONE = make(1); function say() { const ONE = 2; tell(ONE); }'],
  ['what may change', 'let ONE = make(1); ONE = 2;'],
])('leaves %s as it is', (_, code) => {
  expect(withLazyConstants(code)).toBe(code);
});
