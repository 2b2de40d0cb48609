import { LineIndex } from '@trustlint/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { sourceExcerpt } from './source-excerpt.ts';

const excerpt = (text: string, words: string, width = 40) => {
  const start = text.indexOf(words);
  return sourceExcerpt(text, new LineIndex(text), { start, end: start + words.length }, width);
};

describe('sourceExcerpt', () => {
  it('marks the words', () => {
    expect(excerpt('one\nwe reply soon.\n', 'soon')).toEqual({ line: 'we reply soon.', marks: '         ^^^^' });
  });

  it('counts columns, not characters', () => {
    expect(excerpt('\tx\t漢字 soon', 'soon')).toEqual({ line: 'x  漢字 soon', marks: '        ^^^^' });
    expect(excerpt('e\u0301 漢字', '漢字')).toEqual({ line: 'e\u0301 漢字', marks: '  ^^^^' });
  });

  it('cuts long lines around the words', () => {
    const { line, marks } = excerpt(`${'before '.repeat(50)}soon${' after'.repeat(50)}`, 'soon');
    expect(line).toMatch(/^….*soon.*…$/);
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('soon');
  });

  it('marks a place without characters', () => {
    expect(sourceExcerpt('ab', new LineIndex('ab'), { start: 2, end: 2 }, 40).marks).toBe('  ^');
    expect(sourceExcerpt('', new LineIndex(''), { start: 0, end: 0 }, 40)).toEqual({ line: '', marks: '^' });
  });

  it('marks a place behind the end of a long line at its end', () => {
    const text = 'word '.repeat(50).trimEnd();
    const { line, marks } = sourceExcerpt(text, new LineIndex(text), { start: text.length, end: text.length }, 40);
    expect(line).toMatch(/^….*word$/);
    expect(marks).toBe(`${' '.repeat(line.length)}^`);
    expect(marks.length).toBe(40);
  });

  it('marks a span over lines up to the end of the first, and that it goes on', () => {
    expect(excerpt('we reply\nsoon', 'reply\nsoon').marks).toBe('   ^^^^^…');
    expect(excerpt('we reply soon\n', 'reply soon\n').marks).toBe('   ^^^^^^^^^^');
    expect(excerpt('we reply\nsoon', 'reply\nsoon', 8).marks).toBe('   ^^^^…');
  });

  it('marks long words up to where the line is cut, and that they go on', () => {
    const { line, marks } = excerpt(`Then ${'on and '.repeat(20)}on.`, `${'on and '.repeat(20)}on.`);
    expect(line).toMatch(/^Then on and .*…$/);
    expect(marks).toMatch(/^ {5}\^+…$/);
    expect(marks.length).toBe(line.length);
  });

  it('stays within the width and marks something, whatever the text', () => {
    const characters = fc.constantFrom('a', ' ', '\t', '漢', 'é', 'e\u0301', '😀', '\u200D', '\r', '\n', '\u0000');
    fc.assert(
      fc.property(
        fc.array(characters, { maxLength: 200 }),
        fc.nat(200),
        fc.nat(30),
        fc.integer({ min: 20, max: 80 }),
        (list, at, length, width) => {
          const text = list.join('');
          const start = Math.min(at, text.length);
          const span = { start, end: Math.min(start + length, text.length) };
          const { line, marks } = sourceExcerpt(text, new LineIndex(text), span, width);
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\n\r\t]/);
          expect(marks.length).toBeLessThanOrEqual(Math.min(width, displayWidth(line) + 2));
        },
      ),
    );
  });
});
