import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines, POSITION_ENCODINGS } from './lines.ts';

const TEXT = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n', '\r', ' ') });

/** The units of a whole line as other programs count them. */
const counted = {
  'utf-16': (text: string) => text.length,
  'utf-8': (text: string) => Buffer.byteLength(text, 'utf8'),
  'utf-32': (text: string) => [...text].length,
};

describe.each(POSITION_ENCODINGS)('positions in %s', (encoding) => {
  it('count what stands before an offset in its line, and lead back to it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const lines = new Lines(text, encoding);
        let offset = 0;
        for (const character of text) {
          const isInsideEnding = text[offset] === '\n' && text[offset - 1] === '\r';
          if (!isInsideEnding) {
            const position = lines.positionAt(offset);
            const { start } = lines.spanOfLine(position.line);
            expect(position.character).toBe(counted[encoding](text.slice(start, offset)));
            expect(lines.offsetAt(position)).toBe(offset);
          }
          offset += character.length;
        }
      }),
    );
  });

  it('are the same far into a line', () => {
    const text = `x\n${'a€😀é'.repeat(2000)}\ny`;
    const lines = new Lines(text, encoding);
    const step = 'a€😀é'.length;
    for (const i of [0, 1, 204, 205, 255, 256, 1023, 1999]) {
      for (const inside of [0, 1, 2, 4, 5]) {
        const offset = 2 + i * step + inside;
        const position = lines.positionAt(offset);
        expect(position).toEqual({ line: 1, character: counted[encoding](text.slice(2, offset)) });
        expect(lines.offsetAt(position)).toBe(offset);
      }
    }
    expect(lines.offsetAt({ line: 1, character: 1e6 })).toBe(2 + 2000 * step);
  });

  it('past the end of a line or of the text mean its end', () => {
    const lines = new Lines('é\nab', encoding);
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(1);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(4);
    expect(lines.offsetAt({ line: -1, character: 5 })).toBe(0);
  });

  it('in the middle of a character mean its start', () => {
    const lines = new Lines('😀x', encoding);
    const units = { 'utf-8': 2, 'utf-16': 1, 'utf-32': 0 }[encoding];
    expect(lines.offsetAt({ line: 0, character: units })).toBe(encoding === 'utf-16' ? 1 : 0);
  });
});

describe('a range', () => {
  it('that is written backwards is turned round', () => {
    const lines = new Lines('abc', 'utf-16');
    expect(lines.spanOf({ start: { line: 0, character: 2 }, end: { line: 0, character: 1 } })).toEqual({
      start: 1,
      end: 2,
    });
  });
});
