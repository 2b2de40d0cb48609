import { expect, test } from 'vitest';
import { matchesOf } from './matches.ts';

test.each([
  [/\w+/g, 'one two three'],
  [/o(?<rest>\w)?/g, 'one two o'],
  [/(?<=\s)x|^/g, 'x x x'],
  [/x*/g, 'axxb'],
  [/x*/gu, '😀x😀'],
  [/z/g, 'nothing'],
  [/$/gm, 'a\nb\n'],
])('finds what matchAll finds: %s in %j', (pattern, text) => {
  expect(Array.from(matchesOf(pattern, text))).toEqual(Array.from(text.matchAll(pattern)));
});

test('the pattern may be used between two matches, and after the last that is asked for', () => {
  const pattern = /\w/g;
  const found: string[] = [];
  for (const [letter] of matchesOf(pattern, 'abc')) {
    found.push(letter, ...Array.from(matchesOf(pattern, 'de'), ([inner]) => inner));
    if (letter === 'b') break;
  }
  expect(found).toEqual(['a', 'd', 'e', 'b', 'd', 'e']);
  expect(pattern.lastIndex).toBe(0);
});
