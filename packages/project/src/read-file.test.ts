import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, DIALECTS, dialectForPlatform, fillInPattern, readDocument } from '@trustlint/core';
import { afterEach, describe, expect, it } from 'vitest';
import { decode, LARGEST_FILE, readFile } from './read-file.ts';
import { type TemporaryFolder, temporaryFolder } from './testing/temporary-folder.ts';
import { writeFile } from './write-file.ts';

let folder: TemporaryFolder | undefined;
afterEach(() => folder?.remove());

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
/** How a text may be spelled on disk, and read again. */
const SPELLINGS = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'UTF-16 LE': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE': (text: string) => swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')),
} as const;

const context = {
  dialects: DIALECTS,
  defaultDialect: dialectForPlatform('zendesk'),
  locale: 'en',
  fillIn: fillInPattern(),
  inactive: false,
};

/** One reply in each kind of file, with line ends of all kinds. */
const FILES = {
  'a.md': '---\r\ntitle: Grüße\r\n---\r\nHello 😀 &amp; all,\r\nold words.\nBye\r',
  'a.html': '<p title="ä">Hello 😀 &amp; all,\r\nold words.\n</p>\r\n',
  'a.txt': '\tHello 😀 all,\r\nold words.\n\r\nBye',
  'a.json':
    '{"macros": [{"title": "Grüße",\r\n "actions": [{"field": "comment_value", "value": "Hello 😀\\r\\nold words."}]}]}\n',
  'a.yaml':
    'title: Grüße\r\nactions:\r\n  - field: comment_value\r\n    value: |\r\n      Hello 😀\r\n      old words.\r\n',
};

describe.each(Object.entries(SPELLINGS))('a file in %s', (_, spell) => {
  it.each(Object.entries(FILES))('keeps encoding, mark and line ends when %s is mended', async (name, text) => {
    folder = temporaryFolder({ [name]: spell(text) });
    const path = join(folder.path, name);
    const { file } = readFile(path, name);
    expect(file?.text).toBe(text);
    if (file === undefined) return;
    expect(writeFile(path, file, file.text)).toBeUndefined();
    expect(readFileSync(path).equals(spell(text))).toBe(true);
    const body = (await readDocument(file, context))?.document.macros[0]?.parts[0]?.prose.text;
    const start = body?.text.indexOf('old') ?? -1;
    const edit = body?.edit({ start, end: start + 3 }, 'neüe');
    expect(edit).toBeDefined();
    if (edit === undefined) return;
    expect(writeFile(path, file, applyEdits(text, [edit]))).toBeUndefined();
    expect(readFileSync(path).equals(spell(text.replace('old words', 'neüe words')))).toBe(true);
  });
});

describe('a file that can’t be read', () => {
  const reasonOf = (bytes: Buffer | Uint8Array) => {
    const read = decode(bytes, 'a.md');
    return read.file === undefined ? { reason: read.reason, isFault: read.isFault } : undefined;
  };

  it('is told with a way out where it is text in another encoding', () => {
    for (const bytes of [
      Buffer.from('Grüße und Küsse', 'latin1'),
      Buffer.from('Grüße und Küsse', 'utf16le'),
      swapped(Buffer.from('Grüße und Küsse', 'utf16le')),
      Buffer.from('a \ud83d'.repeat(2), 'utf16le'),
      Buffer.concat([SPELLINGS['UTF-16 LE']('Hello'), Buffer.from([0x61])]),
    ]) {
      expect(reasonOf(bytes)?.isFault).toBe(true);
      expect(reasonOf(bytes)?.reason).toMatch(/Save it (?:again )?as UTF-8/);
    }
  });

  it('is passed over where it is no text, and told where it is too large or missing', () => {
    expect(reasonOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))?.isFault).toBe(false);
    folder = temporaryFolder({ 'large.md': '' });
    truncateSync(join(folder.path, 'large.md'), LARGEST_FILE + 1);
    expect(readFile(join(folder.path, 'large.md'), 'large.md')).toMatchObject({ isFault: true });
    expect(readFile(join(folder.path, 'gone.md'), 'gone.md')).toEqual({
      reason: 'There is no such file or folder.',
      isFault: true,
    });
    expect(readFile(folder.path, 'folder')).toMatchObject({ isFault: true });
  });

  it('is told where half a character stands in it, and checked all the same', async () => {
    const { file } = decode(SPELLINGS['UTF-16 LE']('Hi \ud83d you'), 'a.md');
    const document = file && (await readDocument(file, context))?.document;
    expect(document?.problems).toMatchObject([{ rule: 'format/encoding', span: { start: 3, end: 4 } }]);
    expect(document?.macros).toHaveLength(1);
  });
});
