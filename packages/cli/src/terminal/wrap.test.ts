import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks between words, by columns', () => {
    expect(wrap('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('漢字 漢字 a', 9)).toEqual(['漢字 漢字', 'a']);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrap('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b']);
  });

  it('answers one empty line for no words', () => {
    expect(wrap('  ', 5)).toEqual(['']);
  });
});
