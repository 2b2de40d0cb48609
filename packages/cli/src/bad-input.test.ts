import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedFile, type CheckOptions, checkFiles, fixFile, loadFiles } from '@trustlint/project';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { runTrustlint } from './testing/run-trustlint.ts';
import { BUILT_IN, createBuiltInLinter } from './tools.ts';

/** What is mended in each of the samples, and what it becomes. */
const SLIP = 'as per your request';
const MENDED = 'as you asked';
const WORDS = `Your kettle is ready, ${SLIP}. It leaves the workshop today.`;

const zendesk = (n: number, field: string, words: string) => ({
  id: n,
  title: `Kettle ${n}`,
  actions: [{ field, value: words }],
});
const each = (write: (n: number) => string): string => [1, 2, 3].map(write).join('');

/** A good file of every container, and how many macros stand in it. */
const SAMPLES: Readonly<Record<string, readonly [text: string, macros: number]>> = {
  'a.json': [
    JSON.stringify(
      { macros: [1, 2, 3].map((n) => zendesk(n, 'comment_value_html', `<p>“É” & ${WORDS}</p>`)) },
      null,
      2,
    ),
    3,
  ],
  'b.jsonc': [
    `// ours\n[\n${each((n) => `  ${JSON.stringify(zendesk(n, 'comment_value', `${WORDS}\n"Hello"`))}, /* next */\n`)}]\n`,
    3,
  ],
  'c.yaml': [
    `macros:\n${['|\n          ', '>-\n          ', '"'].map((style, i) => `  - title: Kettle ${i}\n    actions:\n      - field: comment_value\n        value: ${style}${WORDS}${style === '"' ? style : ''}\n`).join('')}`,
    3,
  ],
  'd.csv': [`title,body\n${each((n) => `Kettle ${n},"${WORDS}\n""Hello"""\n`)}`, 3],
  'e.csv': [`title;body\n${each((n) => `Kettle ${n};"${WORDS}\n""Hello"""\n`)}`, 3],
  'f.tsv': [`title\tbody\n${each((n) => `Kettle ${n}\t${WORDS}\n`)}`, 3],
  'g.xml': [
    `<?xml version="1.0"?>\n<odoo>\n${each((n) => `  <record id="k${n}" model="mail.template">\n    <field name="name">Kettle ${n}</field>\n    <field name="body_html"><![CDATA[<p>${WORDS}</p>]]></field>\n  </record>\n`)}</odoo>\n`,
    3,
  ],
  'h.html': [`<html><head><title>Kettle</title></head><body><table><tr><td>${WORDS}</table></body></html>\n`, 1],
  'i.md': [`---\ntitle: Kettle\nkind: update\n---\n\n${WORDS}\n\n- one\n- two & **three**\n`, 1],
  'j.md': [`+++\ntitle = "Kettle"\nkind = "update"\n+++\n\n${WORDS}\n`, 1],
  'k.md': [`{\n  "title": "Kettle",\n  "kind": "update"\n}\n\n${WORDS}\n`, 1],
  'l.txt': [`${WORDS}\n\nSecond.\n`, 1],
  'm.po': [
    `msgid ""\nmsgstr "Language: en\\n"\n${each((n) => `\n#: model:mail.template,body_html:shop.k${n}\nmsgid "<p>${n}</p>"\nmsgstr ""\n"<p>${WORDS}"\n"</p>"\n`)}`,
    3,
  ],
  'n.email': [`${WORDS}\n`, 1],
  'n.email-meta.xml': [
    `<?xml version="1.0"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n  <available>true</available>\n  <name>Kettle</name>\n  <subject>Your kettle, ${SLIP}</subject>\n  <type>text</type>\n</EmailTemplate>\n`,
    1,
  ],
};

const linter = createBuiltInLinter();
let folder: TemporaryFolder;
afterEach(() => folder.remove());

function optionsFor(files: Readonly<Record<string, string | Uint8Array>>): CheckOptions {
  folder = temporaryFolder(files);
  return { ...BUILT_IN, cwd: folder.path, paths: [], today: '2026-11-21', commandLine: {} };
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const CODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'line ends of Windows': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 of Windows': utf16,
  'UTF-16 the other way round': (text) => utf16(text).swap16(),
};

describe('--fix in every container', () => {
  it.each(Object.keys(CODINGS))('changes the words that it mends and no byte else, with %s', async (coding) => {
    const encode = CODINGS[coding] as (text: string) => Buffer;
    folder = temporaryFolder(Object.fromEntries(Object.entries(SAMPLES).map(([name, [text]]) => [name, encode(text)])));
    await runTrustlint(['check', '--fix'], { cwd: folder.path });
    for (const [name, [text]] of Object.entries(SAMPLES))
      expect(readFileSync(join(folder.path, name)), name).toEqual(encode(text.replaceAll(SLIP, MENDED)));
  });
});

/** What holds of every file, however broken. */
function expectSound({ path, document, diagnostics, ...file }: CheckedFile, most: number): void {
  const { text } = document.file;
  expect(document.macros.length, path).toBeLessThanOrEqual(most);
  for (const { rule, span } of diagnostics) {
    expect(rule, path).not.toBe('internal/rule-crashed');
    expect([0 <= span.start, span.start <= span.end, span.end <= text.length], `${path} ${rule}`).not.toContain(false);
  }
  const told = document.problems.map(({ message, span }) => `${span.start} ${message}`);
  expect(told, path).toHaveLength(new Set(told).size);
  const fixed = fixFile({ path, document, ...file }, linter);
  expect(fixed.unsettled, path).toEqual([]);
  expect(file.reread(fixed.text).macros, path).toHaveLength(document.macros.length);
}

describe('a file that is cut off', () => {
  it('is read as far as it goes, and mended no worse, wherever the cut is', async () => {
    for (let cut = 1; cut < 20; cut++) {
      const cutOff = Object.entries(SAMPLES).map(([name, [text]]) => [name, text.slice(0, (text.length * cut) / 20)]);
      const { files } = await checkFiles(optionsFor(Object.fromEntries(cutOff)), linter);
      for (const file of files) expectSound(file, SAMPLES[file.path]?.[1] ?? 0);
      folder.remove();
    }
  });

  it('is told once, with the way out', async () => {
    const cutOff = Object.entries(SAMPLES).map(([name, [text]]) => [name, text.slice(0, text.indexOf(SLIP) + 5)]);
    const { files } = await checkFiles(optionsFor(Object.fromEntries(cutOff)), linter);
    const problems = Object.fromEntries(
      files.map(({ path, document }) => [path, document.problems.map(({ rule }) => rule)]),
    );
    expect(problems).toEqual({
      'a.json': ['format/json'],
      'b.jsonc': ['format/json'],
      'c.yaml': [],
      'd.csv': ['format/csv'],
      'e.csv': ['format/csv'],
      'f.tsv': [],
      'g.xml': ['format/xml'],
      'h.html': [],
      'i.md': [],
      'j.md': [],
      'k.md': [],
      'l.txt': [],
      'm.po': ['format/po'],
      'n.email': [],
      'n.email-meta.xml': ['format/xml'],
    });
  });
});

/** Files with mistakes, how many macros are read all the same, and what each of the mistakes is called. */
const MISTAKES: Readonly<Record<string, readonly [text: string, macros: number, ...problems: readonly string[]]>> = {
  'nested.json': [
    '{"macros": [{"title": "A", "actions": [{"field": "subject", "value": "x"]}}]',
    1,
    'comma is missing',
  ],
  'twice.json': [
    '{"macros": [{"title": "A", "title": "B", "actions": []}, {"title": "A", "title": "B", "actions": []}]}',
    2,
    '“title” stands here twice, and in other places too',
  ],
  'kinds.json': [
    '{"macros": [{"title": ["a"], "actions": [{"field": "comment_value", "value": 5}]}, {"title": "B", "actions": "x"}, 7, null]}',
    2,
    '“comment_value” should hold words',
    '“actions” should be a list',
    'has no “actions”',
    'has no “actions”',
  ],
  'nested.yaml': [
    'macros:\n  - title: A\n    actions:\n    - field: subject\n      value: One\n     - field: x\n',
    1,
    'same column',
  ],
  'twice.yaml': [
    'macros:\n  - title: A\n    title: B\n    actions: [{field: subject, value: x}]\n',
    1,
    '“title” stands here twice',
  ],
  'kinds.yaml': [
    'macros:\n  - title: A\n    actions:\n      - field: comment_value\n        value: {a: 1}\n  - 5\n',
    1,
    '“comment_value” should hold words',
    'has no “actions”',
  ],
  'quotes.csv': ['title,body\nA,"Hello" there\nB,"Hi', 2, 'double quote stands in the middle', 'has none at its end'],
  'twice.csv': ['title,body,body\nA,Hello,Hi\n', 1, 'Another column'],
  'cells.csv': ['title,body\nA,Hello, you\nB\n', 2, '3 cells'],
  'nested.xml': [
    '<odoo><record id="a" model="mail.template"><field name="name">A<field name="body_html">Hello</field></record></odoo>',
    1,
    '“<field>” is never closed',
  ],
  'nested.html': ['<div><p>Hello <b>you <i>and</b> me</i></div></p></table><table><p>in</p><tr>x<td>y</table>', 1],
  'twice.md': ['---\ntitle: A\ntitle: B\n---\nHello', 1, '“title” stands here twice'],
  'kinds.md': ['---\ntitle: [a]\nkind: 7\n---\nHello', 1, '“title” must be a few words', '“7” is no kind'],
  'toml.md': ['+++\ntitle = "A"\ntitle = "B"\n+++\nHello', 1, 'twice'],
  'json.md': ['{"title": "A", "title": "B"}\n\nHello', 1, '“title” stands here twice'],
  'twice.po': [
    '#: model:mail.template,body_html:shop.k\nmsgid "a"\nmsgstr "b"\n\n#: model:mail.template,body_html:shop.k\nmsgid "a"\nmsgstr "c"\n',
    1,
    'a second time',
  ],
};

describe('a file with mistakes', () => {
  it.each(Object.keys(MISTAKES))('is read, and each of them told once: %s', async (name) => {
    const [text = '', macros = 0, ...problems] = MISTAKES[name] ?? [];
    const { files } = await checkFiles(optionsFor({ [name]: text }), linter);
    expect(files).toHaveLength(1);
    for (const file of files) {
      expectSound(file, macros);
      expect(file.document.macros).toHaveLength(macros);
      expect(file.document.problems.map(({ message }) => message)).toEqual(
        problems.map((words) => expect.stringContaining(words)),
      );
    }
  });
});

const many = (write: (n: number) => string): string => Array.from({ length: 100_000 }, (_, n) => write(n)).join('');

/** Files of a hundred thousand records, or of one line with a million characters. The readers of XML and PO have tests of their own. */
const LARGE: Readonly<Record<string, () => string>> = {
  'many.json': () => `[${many((n) => `${JSON.stringify(zendesk(n, 'subject', 'Hi'))},`)}]`,
  'many.csv': () => `title,body\n${many((n) => `K${n},Hello ${n}\n`)}`,
  'long.yaml': () => `title: K\nactions:\n  - field: comment_value\n    value: "${'Hello \\u00e9 '.repeat(83_000)}"\n`,
  'long.html': () => `<p>${'<a href="https://kettle.example/x">Hello</a> &amp; '.repeat(20_000)}`,
  'long.md': () => '**Hello** `you` [a](https://kettle.example) '.repeat(23_000),
  'long.txt': () => 'Hello {{ticket.id}} '.repeat(50_000),
};

describe('a large file', () => {
  it.each(Object.keys(LARGE))('is read in seconds: %s', async (name) => {
    const { files } = await loadFiles(optionsFor({ [name]: LARGE[name]?.() ?? '' }));
    expect(files.map(({ document }) => [document.macros.length, document.problems])).toEqual([
      [name.startsWith('many') ? 100_000 : 1, []],
    ]);
  });
});
