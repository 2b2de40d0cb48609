import { describe, expect, it } from 'vitest';
import { remembering } from './remembering.ts';

describe('remembering', () => {
  it('works out once what is asked again, and forgets what was not asked for long', () => {
    const asked: string[] = [];
    const length = remembering((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    expect(['a', 'bb', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
    // Two others push them to the old ones, where they are still known; two more push them out.
    for (const text of ['c', 'a', 'd', 'e', 'f', 'g']) length(text);
    expect(asked).toEqual(['a', 'bb', 'c', 'd', 'e', 'f', 'g']);
    expect(length('bb')).toBe(2);
    expect(asked.at(-1)).toBe('bb');
  });
});
