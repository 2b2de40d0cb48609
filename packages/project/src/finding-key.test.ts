import { createLinter, DIALECTS, defineRule, FORMATS, GENERIC, type Linter, type Pack } from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { type CheckedFile, checkFiles } from './check-files.ts';
import { findingKeys } from './finding-key.ts';
import { MemoryDisk } from './memory-disk.ts';

const ABOUT = {
  summary: 'What a test looks for.',
  why: 'So that the test has something to find.',
  sources: ['test'],
  profile: 'essential',
  severity: 'warning',
  fix: 'none',
  language: 'any',
  options: {},
  bad: [],
  good: [],
} as const;

const soon = defineRule({
  ...ABOUT,
  id: 'test/soon',
  level: 'phrase',
  phrases: { 'test/soon': ['soon'] },
  *check({ texts }) {
    for (const { reading } of texts)
      for (const { span } of reading.cues('test/soon')) yield { at: { text: reading.prose.text, span }, message: 'm' };
  },
});
const unsigned = defineRule({
  ...ABOUT,
  id: 'test/unsigned',
  level: 'message',
  needs: 'any text',
  *check({ body }) {
    const text = body?.part.prose.text;
    if (text !== undefined && !text.text.includes('Ada'))
      yield { at: { text, span: { start: Math.max(0, text.text.length - 3), end: text.text.length } }, message: 'm' };
  },
});
const linked = defineRule({
  ...ABOUT,
  id: 'test/linked',
  level: 'phrase',
  needs: 'any text',
  *check({ texts }) {
    for (const { part } of texts)
      for (const { urlSpan } of part.prose.links) yield { at: { text: part.source, span: urlSpan }, message: 'm' };
  },
});

const PACK: Pack = { rules: [soon, unsigned, linked], lexicon: { classes: {}, cues: {} } };
const linter: Linter = createLinter(PACK);

async function checked(files: Readonly<Record<string, string>>): Promise<readonly CheckedFile[]> {
  const encode = new TextEncoder();
  const entries = Object.entries(files).map(([path, text]) => [`/lib/${path}`, encode.encode(text)] as const);
  const { files: all } = await checkFiles(
    {
      cwd: '/lib',
      paths: Object.keys(files),
      disk: new MemoryDisk(entries),
      commandLine: {},
      today: '2026-11-21',
      rules: PACK.rules,
      formats: FORMATS,
      dialects: DIALECTS,
      defaultDialect: GENERIC,
    },
    linter,
  );
  return all;
}

/** `rule key` of each finding, sorted. */
async function keysOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const all = (await checked(files)).flatMap((file) => {
    const keys = findingKeys(file, linter);
    expect(keys).toHaveLength(file.diagnostics.length);
    return file.diagnostics.map(({ rule }, i) => `${rule} ${keys[i]}`);
  });
  return all.sort();
}

const keysIn = (text: string, name = 'a.macro.md') => keysOf({ [name]: text });

const macros = (...list: readonly object[]): string => JSON.stringify({ macros: list });
const zendesk = (title: string, value: string) => ({
  title,
  active: true,
  actions: [{ field: 'comment_value', value }],
});

describe('keys of findings', () => {
  it('are sixteen hexadecimal digits', async () => {
    for (const key of await keysIn('We reply soon.')) expect(key).toMatch(/^\S+ [0-9a-f]{16}$/);
  });

  it('never change from release to release', async () => {
    expect(await keysIn('---\ntitle: Late parcel\n---\n\nHi {{name}}, we reply soon.\n')).toMatchInlineSnapshot(`
      [
        "test/soon 90ee6b4c81e2de15",
        "test/unsigned 5a0a43c1a82052ca",
      ]
    `);
  });

  it('stay when the file is moved and renamed', async () => {
    const text = 'Hello.\n\nWe reply soon.\n';
    expect(await keysIn(text, 'other/place/b.macro.md')).toEqual(await keysIn(text));
  });

  it('stay when something else in the file is edited', async () => {
    const text = '---\ntitle: Late parcel\n---\n\nHello.\n\nWe reply soon. Thanks.\n';
    const edited =
      '---\ntitle: Late parcel\ntags: [x]\n---\n\nHello there!\nMore words.\n\nMany thanks. We reply soon.\n';
    expect(await keysIn(edited)).toEqual(await keysIn(text));
  });

  it('stay when blanks, case, punctuation, line ends and what is filled in change', async () => {
    const text = 'Dear {{name}}, we’ll reply soon.\n';
    for (const other of [
      "Dear {{ticket.requester.name}} — we'll  reply\nSOON!",
      'Dear [name]: we’ll\r\nreply soon…\r\n',
    ])
      expect(await keysIn(other), other).toEqual(await keysIn(text));
  });

  it('change with the sentence, the rule, the field and the title', async () => {
    const [soonKey, unsignedKey] = await keysIn('We reply soon.');
    expect(soonKey?.split(' ')[1]).not.toBe(unsignedKey?.split(' ')[1]);
    expect(await keysIn('We answer soon.')).toEqual([expect.not.stringContaining(soonKey as string), unsignedKey]);
    const titled = await keysIn('---\ntitle: Late\n---\nWe reply soon.');
    expect(titled).not.toContain(soonKey);
    expect(titled).not.toContain(unsignedKey);
    const subject = await keysIn('---\nsubject: We reply soon.\n---\nFrom Ada.');
    expect(subject).toHaveLength(1);
    expect(subject).not.toContain(soonKey);
  });

  it('do not hold the sentence where a rule is about the whole message', async () => {
    const [, first] = await keysIn('We reply soon.');
    expect(await keysIn('Entirely different words.')).toEqual([first]);
  });

  it('stay when records change places, and the same title in another record is another finding only by its words', async () => {
    const late = zendesk('Late', 'We reply soon. Ada');
    const lost = zendesk('Lost', 'It comes soon. Ada');
    const keys = await keysOf({ 'a.json': macros(late, lost) });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
    expect(await keysOf({ 'b.json': macros(lost, late) })).toEqual(keys);
    expect(await keysOf({ 'b.json': macros(lost), 'c.json': macros(late) })).toEqual(keys);
  });

  it('number findings that all else is the same for, and stay for the others when one is mended', async () => {
    const three = await keysIn('Soon, soon, soon. Ada');
    expect(new Set(three).size).toBe(3);
    const two = await keysIn('Soon. Soon. Ada');
    const one = await keysIn('Soon. Ada');
    expect(new Set(two).size).toBe(2);
    expect(two).toContain(one[0]);
  });

  it('know the address of a link by the sentence that the link stands in', async () => {
    const keys = await keysIn('Look [here](https://a.example/x) or [there](https://b.example/y). Ada');
    expect(new Set(keys).size).toBe(2);
    const elsewhere = await keysIn('Hello. Look [here](https://c.example/) or [there](https://d.example/). Bye. Ada');
    expect(elsewhere).toEqual(keys);
    expect(await keysIn('Read [here](https://a.example/x) or [there](https://b.example/y). Ada')).not.toEqual(keys);
  });

  it('are made for faults of the file, for signs alone and for broken characters', async () => {
    expect(await keysIn('---\ntitle: [\n---\nSoon. Ada')).not.toEqual([]);
    const odd = await keysIn('\u{1F600} soon \u{1F600}\n\nsoon \ud800 é\n\nAda');
    expect(new Set(odd).size).toBe(2);
  });

  it('are the same in HTML, Markdown and JSON, as the reader sees the same', async () => {
    const [soonKey] = await keysIn('---\ntitle: Late\n---\nWe *reply* soon. Ada');
    expect(await keysOf({ 'a.json': macros(zendesk('Late', 'We reply soon. Ada')) })).toEqual([soonKey]);
    expect(await keysOf({ 'a.macro.html': '<title>Late</title><p>We <b>reply</b> soon. Ada</p>' })).toEqual([soonKey]);
  });
});
