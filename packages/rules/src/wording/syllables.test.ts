import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';

describe('counts syllables', () => {
  it.each([
    [1, 'the you line asked called filled times league queues clothes whole rhyme school through'],
    [2, 'table going quiet money every centre wanted boxes useful statement business player poet fluid'],
    [3, 'radio employee important idea area usual library completely everything anyone easier'],
    [4, 'information experience appreciate society evaluate material'],
    [5, 'international administration association immediately unavailable'],
  ])('%d: %s', (count, words) => {
    for (const word of words.split(' ')) {
      expect(`${word} ${countSyllables(word)}`).toBe(`${word} ${count}`);
    }
  });
});
