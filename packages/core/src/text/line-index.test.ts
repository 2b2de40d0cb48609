import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index.ts';

const texts = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r', '\r\n', '😀')).map((parts) => parts.join(''));

describe('LineIndex', () => {
  it('counts all three line endings', () => {
    const index = new LineIndex('one\ntwo\r\nthree\rfour');
    expect(index.lineCount).toBe(4);
    expect(index.positionAt(4)).toEqual({ line: 1, character: 0 });
    expect(index.positionAt(9)).toEqual({ line: 2, character: 0 });
    expect(index.positionAt(15)).toEqual({ line: 3, character: 0 });
    expect(index.lineSpan(1)).toEqual({ start: 4, end: 7 });
  });

  it('answers for places outside the text', () => {
    const index = new LineIndex('one\ntwo');
    expect(index.positionAt(99)).toEqual({ line: 1, character: 3 });
    expect(index.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(index.offsetAt({ line: 9, character: 0 })).toBe(7);
    expect(index.offsetAt({ line: 0, character: 99 })).toBe(3);
  });

  it('knows the empty text', () => {
    expect(new LineIndex('').positionAt(0)).toEqual({ line: 0, character: 0 });
  });

  it('comes back to the same offset, except inside \\r\\n', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const inside = text[offset - 1] === '\r' && text[offset] === '\n';
          expect(index.offsetAt(index.positionAt(offset))).toBe(inside ? offset - 1 : offset);
        }
      }),
    );
  });

  it('cuts the text into the same lines as a regular expression does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        const lines = Array.from({ length: index.lineCount }, (_, line) => {
          const { start, end } = index.lineSpan(line);
          return text.slice(start, end);
        });
        expect(lines).toEqual(text.split(/\r\n|\n|\r/));
      }),
    );
  });

  it('is after an edit as if made anew', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), texts, (text, place, length, inserted) => {
        const start = place % (text.length + 1);
        const span = { start, end: Math.min(start + (length % 5), text.length) };
        const edited = text.slice(0, span.start) + inserted + text.slice(span.end);
        const index = new LineIndex(text).edited(span, inserted, edited);
        const anew = new LineIndex(edited);
        expect(index.lineCount).toBe(anew.lineCount);
        for (let line = 0; line <= anew.lineCount; line++) expect(index.lineSpan(line)).toEqual(anew.lineSpan(line));
      }),
    );
  });
});
