import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfCharacter, readSource, writeSource } from './source-file.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    Array.from(`\uFEFF${text}`.split('')).flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return order === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));

describe('readSource', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(readSource('a.md', utf8('Grüße')).file).toEqual({
      path: 'a.md',
      text: 'Grüße',
      encoding: 'utf-8',
      bom: false,
    });
    expect(readSource('a.md', utf8('\uFEFFhi')).file).toEqual({
      path: 'a.md',
      text: 'hi',
      encoding: 'utf-8',
      bom: true,
    });
    expect(readSource('a.md', bytesOf()).file?.text).toBe('');
  });

  it('reads UTF-16 in both byte orders, also half a surrogate', () => {
    expect(readSource('a', utf16('Zoë 😀', 'le')).file).toMatchObject({
      text: 'Zoë 😀',
      encoding: 'utf-16le',
      bom: true,
    });
    expect(readSource('a', utf16('Zoë 😀', 'be')).file).toMatchObject({
      text: 'Zoë 😀',
      encoding: 'utf-16be',
      bom: true,
    });
    const half = bytesOf(0xff, 0xfe, 0x3d, 0xd8, 0x61, 0x00);
    const { file } = readSource('a', half);
    expect(file?.text).toBe('\ud83da');
    expect(file && writeSource(file, file.text)).toEqual(half);
  });

  it('says where UTF-8 breaks', () => {
    expect(readSource('a', bytesOf(0x61, 0x62, 0xe9, 0x20)).problem).toMatchObject({
      reason: 'encoding',
      byteOffset: 2,
    });
    expect(readSource('a', bytesOf(0x61, 0xed, 0xa0, 0x80)).problem).toMatchObject({
      reason: 'encoding',
      byteOffset: 1,
    });
    expect(readSource('a', bytesOf(0x61, 0xf0, 0x9f, 0x98)).problem).toMatchObject({
      reason: 'encoding',
      byteOffset: 1,
    });
    expect(readSource('a', bytesOf(0xff, 0xfe, 0x61)).problem).toMatchObject({ reason: 'encoding', byteOffset: 2 });
  });

  it('tells other encodings, and what to do, without guessing', () => {
    const messageOf = (...bytes: number[]) => {
      const { problem } = readSource('a', bytesOf(...bytes));
      expect(problem?.reason).toBe('encoding');
      expect(problem?.message).toMatch(/Save it (?:again )?as UTF-8/);
      return problem?.message;
    };
    const unmarkedUtf16 = (order: 'le' | 'be') => [...utf16('Grüße aus Köln,\r\nwe look into it.', order).subarray(2)];
    expect(messageOf(...unmarkedUtf16('le'))).toContain('UTF-16 without the mark');
    expect(messageOf(...unmarkedUtf16('be'))).toContain('UTF-16 without the mark');
    expect(messageOf(...utf16('Спасибо за терпение.\n', 'le').subarray(2))).toContain('UTF-16 without the mark');
    expect(messageOf(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)).toContain('UTF-32');
    expect(messageOf(0, 0, 0xfe, 0xff, 0, 0, 0, 0x61)).toContain('UTF-32');
    expect(
      messageOf(...[...'Hi\nGr'].map((c) => c.charCodeAt(0)), 0xfc, 0xdf, 0x65, 0x20, 0x61, 0x6c, 0x6c, 0x65),
    ).toMatch(/line 2.*Windows-1252/);
    // Shift JIS: bytes of other characters stand side by side.
    expect(messageOf(0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9)).not.toContain('1252');
    expect(messageOf(0x61, 0x62, 0xe2, 0x82)).toContain('ends in the middle');
  });

  it('tells half a character of UTF-16', () => {
    const { file } = readSource('a', bytesOf(0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x61, 0));
    expect(file && halfCharacter(file)).toBe(1);
    const whole = readSource('a', utf16('a 😀', 'be')).file;
    expect(whole && halfCharacter(whole)).toBeUndefined();
  });

  it('tells a binary file', () => {
    expect(readSource('a', bytesOf(0x50, 0x4b, 3, 4, 0)).problem).toMatchObject({ reason: 'binary', byteOffset: 4 });
    expect(readSource('a', bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)).problem?.reason).toBe('binary');
    expect(readSource('a', bytesOf(0xff, 0xfe, 0x61, 0, 0, 0)).problem).toMatchObject({
      reason: 'binary',
      byteOffset: 4,
    });
  });

  it('writes the same bytes back', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('utf8', 'bom', 'le', 'be'), (value, how) => {
        const content = value.replace(/^[\uFEFF\uFFFE]+/, '');
        const bytes =
          how === 'utf8' ? utf8(content) : how === 'bom' ? utf8(`\uFEFF${content}`) : utf16(content, how as 'le');
        const { file } = readSource('x', bytes);
        expect(file?.text).toBe(content);
        expect(file && writeSource(file, file.text)).toEqual(bytes);
      }),
    );
  });

  it('takes any bytes: a file that reads is written back the same', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { file, problem } = readSource('x', bytes);
        if (file === undefined) expect(problem.message).not.toBe('');
        else expect(writeSource(file, file.text)).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });
});
