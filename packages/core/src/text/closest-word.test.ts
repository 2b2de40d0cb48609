import { describe, expect, it } from 'vitest';
import { closestWord, didYouMean } from './closest-word.ts';

describe('closestWord', () => {
  it.each([
    ['profil', 'profile'],
    ['Override', 'overrides'],
    ['zendsk', 'zendesk'],
    ['dead-end', 'empathy/dead-end'],
  ])('takes %s for %s', (typed, meant) => {
    expect(closestWord(typed, ['profile', 'overrides', 'zendesk', 'empathy/dead-end'])).toBe(meant);
  });

  it('does not guess wildly', () => {
    expect(closestWord('weather', ['profile', 'overrides'])).toBeUndefined();
    expect(didYouMean('weather', ['profile'])).toBe('');
  });

  it('does not choose between two names with the same tail', () => {
    expect(closestWord('greeting', ['a/greeting', 'b/greeting'])).toBeUndefined();
  });
});
