import { describe, expect, it } from 'vitest';
import { KnownTexts } from './known-texts.ts';

describe('what is known of texts', () => {
  it('is worked out once for each text and purpose, as long as each reading needs it', () => {
    const known = new KnownTexts();
    const asked: string[] = [];
    const ask = (purpose: string, text: string): string =>
      known.recall(purpose, text, (one) => {
        asked.push(`${purpose} ${one}`);
        return one.toUpperCase();
      });
    expect([ask('a', 'x'), ask('a', 'x'), ask('b', 'x'), ask('a', 'y')]).toEqual(['X', 'X', 'X', 'Y']);
    known.beginReading();
    ask('a', 'x');
    known.beginReading();
    ask('a', 'x');
    ask('a', 'y');
    expect(asked).toEqual(['a x', 'b x', 'a y', 'a y']);
  });

  it('may be nothing', () => {
    const known = new KnownTexts();
    let asked = 0;
    const ask = () =>
      known.recall('language', 'x', () => {
        asked++;
        return undefined;
      });
    ask();
    known.beginReading();
    expect(ask()).toBeUndefined();
    expect(asked).toBe(1);
  });

  it('is revised from what was made of the last text', () => {
    const known = new KnownTexts();
    const read = (text: string): string =>
      known.revise('story', text, (before) => (before === undefined ? text : `${before.answer} > ${text}`));
    expect(read('a')).toBe('a');
    known.beginReading();
    expect(read('b')).toBe('a > b');
    expect(known.revise('other', 'c', (before) => before)).toBeUndefined();
  });
});
