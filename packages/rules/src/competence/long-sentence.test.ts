import { describe, expect, it } from 'vitest';
import { sampleReader } from '../reliability/sample-reader.ts';
import { longSentence } from './long-sentence.ts';

/** Whether the text is within a limit of five words. */
const isWithinFive = (text: string): boolean => sampleReader(longSentence, { words: 5 })(text).length === 0;

describe('counts words as a reader does', () => {
  it.each([
    'The well-known two-day ride starts.',
    "We'll see what they've sent.",
    'It costs £24.50 per month.',
    'See https://example.com/a/long/path?with=many&parts=1 for more.',
    'Write to anna.lind@example.com by noon.',
    'We open at 5 p.m.',
    'Meet us between 9:30–10:15.',
    'Your invoice: 2,400 euros, net.',
  ])('%s', (text) => expect(isWithinFive(text)).toBe(true));

  it.each(['We open at 5 pm today.', 'One two three — four five six.', 'One, two, three, four, five, six.'])(
    'more than five: %s',
    (text) => expect(isWithinFive(text)).toBe(false),
  );

  it('finds the sentence that is too long, and only that', () => {
    const wordsFound = sampleReader(longSentence, { words: 5 });
    expect(wordsFound('Short one. This is one word too long. Short again.')).toEqual(['This is one word too long.']);
  });

  it('allows exactly the limit', () => {
    const words = Array.from({ length: 25 }, (_, i) => (i === 0 ? 'Word' : 'word'));
    const wordsFound = sampleReader(longSentence);
    expect(wordsFound(`${words.join(' ')}.`)).toEqual([]);
    expect(wordsFound(`${words.join(' ')} word.`)).toHaveLength(1);
  });
});
