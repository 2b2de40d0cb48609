import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JSON_RECORDS } from '../format/json.ts';
import { CONTEXT } from '../format/testing/context.ts';
import { type ExportedFile, exportMacros, type MacrosExport } from './export-macros.ts';
import { fingerprint } from './fingerprint.ts';
import { htmlAsMarkdown, markdownAsHtml } from './html-as-markdown.ts';
import { type ImportRequest, importMacros } from './import-macros.ts';
import { importRecordText, readImportRecord } from './import-record.ts';
import { FileNames, nameFromTitle } from './macro-file-name.ts';
import { asOriginal, plainBody } from './plain-body.ts';

const { locale: _, ...WITHOUT_LOCALE } = CONTEXT;
const context = { ...WITHOUT_LOCALE, inactive: true };
const macro = (id: number, title: string, value: string) => ({
  id,
  title,
  active: id !== 3,
  actions: [{ field: 'comment_value_html', value }],
});
const MACROS = [
  macro(1, 'Refund::On its way', '<p>Hi {{ticket.requester.first_name}},</p><p>it left <strong>today</strong>.</p>'),
  macro(2, 'Late', '<p class="x">It is late.</p>'),
  macro(3, 'Old one', '<p>Bye</p>'),
];
const read = (macros: readonly unknown[]) => {
  const text = `${JSON.stringify({ macros }, undefined, 2)}\n`;
  const file = { path: 'macros.json', text, encoding: 'utf-8', bom: false } as const;
  return { format: JSON_RECORDS, document: JSON_RECORDS.read(file, context) };
};

const importOf = (macros: readonly unknown[], more: Partial<ImportRequest> = {}) =>
  importMacros({
    document: read(macros).document,
    context,
    from: '../macros.json',
    existing: [],
    force: false,
    ...more,
  });
const first = importOf(MACROS);
const { imported } = first;
const FILES = first.write.map(({ path, text }) => ({ path, text }));

/** What becomes of files that were edited, with an export that may have changed too. */
const exported = (
  edit: (text: string, path: string) => string,
  { macros = MACROS, force = false }: { readonly macros?: readonly unknown[]; readonly force?: boolean } = {},
): MacrosExport => {
  const files = FILES.map(({ path, text }) => ({ path, text: edit(text, path) }));
  return exportMacros({ export: read(macros), context, files, imported, force });
};
const about = ({ files }: MacrosExport, path: string): ExportedFile | undefined =>
  files.find((file) => file.path === path);

describe('an import', () => {
  it('makes a file of each macro, in the folders of its title', () => {
    expect(FILES.map(({ path }) => path)).toEqual([
      'refund/on-its-way.macro.md',
      'late.macro.html',
      'old-one.macro.md',
    ]);
    expect(FILES[0]?.text).toBe(
      '---\ntitle: Refund::On its way\nplatform: zendesk\nrecord: "1"\n---\n\nHi {{ticket.requester.first_name}},\n\nit left **today**.\n',
    );
    expect(FILES[1]?.text).toContain('<p class="x">It is late.</p>');
    expect(FILES[2]?.text).toContain('active: false\n');
  });

  it('keeps the names of files when titles change, and has none twice', () => {
    const macros = [macro(9, 'Late', '<p class="x">Soon.</p>'), macro(2, 'Later', '<p class="x">It is late.</p>')];
    const again = importOf(macros, { before: imported, existing: FILES });
    expect(again.write.map(({ path, isNew }) => [path, isNew])).toEqual([
      ['late-2.macro.html', true],
      ['late.macro.html', false],
    ]);
    expect(again.gone).toEqual(['refund/on-its-way.macro.md', 'old-one.macro.md']);
    expect(again.imported.texts.map(({ record }) => record)).toEqual(['9', '2', '1', '3']);
  });

  it('writes nothing anew where nothing has changed', () => {
    const again = importOf(MACROS, { before: imported, existing: FILES });
    expect(again).toMatchObject({ write: [], same: 3, edited: [], gone: [], imported });
  });

  it('leaves files alone that somebody has edited, unless it is asked to', () => {
    const existing = FILES.map(({ path, text }) => ({ path, text: text.replace('today', 'now') }));
    const macros = [macro(1, 'Refund::On its way', '<p>Hi.</p>'), ...MACROS.slice(1)];
    const again = importOf(macros, { before: imported, existing });
    expect(again).toMatchObject({ write: [], same: 2, edited: ['refund/on-its-way.macro.md'], imported });
    expect(importOf(macros, { before: imported, existing, force: true })).toMatchObject({
      write: [{ path: 'refund/on-its-way.macro.md', isNew: false }],
      edited: [],
    });
    expect(importOf(macros, { before: imported, existing: FILES }).write).toMatchObject([{ isNew: false }]);
  });

  it('is never in the way of other files, and knows its own without being told', () => {
    const existing = [{ path: 'late.macro.html', text: 'Mine.\n' }];
    expect(importOf(MACROS, { existing }).write.map(({ path }) => path)).toContain('late-2.macro.html');
    const moved = FILES.map(({ path, text }) => ({ path: `moved/${path}`, text }));
    expect(importOf(MACROS, { existing: moved })).toMatchObject({ write: [], same: 3 });
  });
});

describe('an export', () => {
  it('changes what was edited, and nothing else', () => {
    const {
      text,
      files,
      imported: now,
    } = exported((file) =>
      file.replace('it left **today**', 'it left & arrives *tomorrow*').replace('On its way', 'Sent'),
    );
    expect(text).toBe(
      read(MACROS)
        .document.file.text.replace('it left <strong>today</strong>', 'it left &amp; arrives <em>tomorrow</em>')
        .replace('On its way', 'Sent'),
    );
    expect(files[0]).toMatchObject({ written: ['title', 'text'], conflicts: [], refused: [] });
    expect(now.texts[0]?.body).not.toBe(imported.texts[0]?.body);
    expect(now.texts.slice(1)).toEqual(imported.texts.slice(1));
  });

  it('keeps comments to Trustlint from the readers', () => {
    const comment = '<!-- trustlint-disable-next-line respect/blame -->\n';
    const edited = exported((file) => file.replace('it left', `it has left`).replace('it has', `${comment}it has`));
    expect(edited.text).toBe(read(MACROS).document.file.text.replace('it left', 'it has left'));
    expect(edited.files[0]).toMatchObject({ written: ['text'], conflicts: [] });
    const accepted = exported((file) => file.replace('it left', `${comment}it left`));
    expect(accepted.text).toBe(read(MACROS).document.file.text);
    expect(accepted.files[0]).toMatchObject({ written: [], conflicts: [], refused: [] });
  });

  it('leaves alone what has changed in the export, and says so', () => {
    const macros = [MACROS[0], macro(2, 'Late', '<p class="x">It is very late.</p>'), MACROS[2]];
    const quiet = exported((file) => file, { macros });
    expect(about(quiet, 'late.macro.html')).toMatchObject({ written: [], newer: ['text'], conflicts: [] });
    expect(quiet.text).toBe(read(macros).document.file.text);
    const edit = (file: string) => file.replace('It is late.', 'It is here.');
    const both = exported(edit, { macros });
    expect(about(both, 'late.macro.html')).toMatchObject({ written: [], newer: [], conflicts: ['text'] });
    expect(both.text).toBe(quiet.text);
    expect(both.imported).toEqual(imported);
    const forced = exported(edit, { macros, force: true });
    expect(about(forced, 'late.macro.html')).toMatchObject({ written: ['text'], conflicts: ['text'] });
    expect(forced.text).toContain('It is here.');
  });

  it('tells of new, copied, deleted, gone and broken files', () => {
    const files = [
      { path: 'new.macro.md', text: '---\ntitle: New\n---\n\nHello\n' },
      { path: 'late.macro.html', text: FILES[1]?.text ?? '' },
      { path: 'copy.macro.html', text: FILES[1]?.text ?? '' },
      { path: 'refund/on-its-way.macro.md', text: '---\ntitle: "Oh\n---\n\nHi\n' },
    ];
    const macros = [MACROS[0], MACROS[1], MACROS[2]];
    const result = exportMacros({ export: read(macros), context, files, imported, force: false });
    expect(result.files.map(({ path, state }) => [path, state])).toEqual([
      ['new.macro.md', 'new'],
      ['late.macro.html', 'known'],
      ['copy.macro.html', 'copy'],
      ['refund/on-its-way.macro.md', 'unreadable'],
      ['old-one.macro.md', 'deleted'],
    ]);
    expect(result.text).toBe(read(macros).document.file.text);
    expect(exported((file) => file, { macros: [MACROS[0], MACROS[2]] }).files[1]).toMatchObject({ state: 'gone' });
  });

  it('knows a file by its record, whatever it is called now', () => {
    const files = [{ path: 'x/y.md', text: FILES[0]?.text.replace('today', 'now') ?? '' }];
    const result = exportMacros({ export: read(MACROS), context, files, imported, force: false });
    expect(result.text).toContain('<strong>now</strong>');
    expect(result.imported.texts[0]?.file).toBe('x/y.md');
  });

  it('refuses what the HTML of the export would lose', () => {
    const result = exported((file) => file.replace('it left', '# It left'));
    expect(result.files[0]?.refused).toMatchObject([{ field: 'text' }]);
    expect(result.text).toBe(read(MACROS).document.file.text);
  });

  it('says which keys are not written back', () => {
    expect(exported((file) => file.replace('active: false\n', '')).files[2]?.kept).toEqual(['active']);
    expect(exported((file) => file.replace('record:', 'kind: update\nrecord:')).files[0]?.kept).toEqual([]);
  });

  it('writes to the right record where records are only known by their place', () => {
    const table = (titles: readonly string[]) =>
      read(
        titles.map((title) => ({
          title,
          active: true,
          actions: [{ field: 'comment_value', value: `${title}, yes.` }],
        })),
      );
    const before = table(['A', 'B', 'C']);
    const made = importMacros({ document: before.document, context, from: 'x', existing: [], force: false });
    const edited = made.write.map(({ path, text }) => ({ path, text: text.replace('B, yes', 'B, no') }));
    const result = exportMacros({
      export: table(['Z', 'A', 'B', 'C']),
      context,
      files: edited,
      imported: made.imported,
      force: true,
    });
    expect(result.text).toBe(table(['Z', 'A', 'B', 'C']).document.file.text.replace('B, yes', 'B, no'));
  });
});

describe('HTML as Markdown', () => {
  it.each([
    ['<p>Hi<br>there</p>\n<p>A <b>b</b> &amp; <i>c</i></p>', 'Hi\\\nthere\n\nA **b** & *c*'],
    [
      '<ul>\n<li>one</li>\n<li><a href="https://a.example/?a=1">two</a></li>\n</ul>',
      '- one\n- [two](https://a.example/?a=1)',
    ],
    ['<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
  ])('%s', (html, markdown) => {
    expect(htmlAsMarkdown(html)).toBe(markdown);
    expect(markdownAsHtml(markdown, html)).toBe(html);
  });

  it.each([
    '<p class="a">Hi</p>',
    'Hi',
    '<p>a<table></table></p>',
    '<p>it&#39;s</p>',
    '<p> a</p>',
    '<p>a</p><p>b',
    '<p></p>',
    '',
  ])('leaves %s as it is', (html) => expect(htmlAsMarkdown(html)).toBeUndefined());

  it('comes back to the letter, or stays HTML', () => {
    const piece = fc.constantFrom(
      ...'<p> </p> <br> <b> </b> <em> </em> <ul> <li> </li> </ul> a ** - 1. &amp; &nbsp; [x](y) \\'.split(' '),
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = `<p>${pieces.join('')}</p>`;
        const markdown = htmlAsMarkdown(html);
        if (markdown !== undefined) expect(markdownAsHtml(markdown, html)).toBe(html);
      }),
    );
  });

  it('takes linear time', () => {
    const html = `<p>${'*'.repeat(50_000)}</p>`;
    expect(markdownAsHtml(htmlAsMarkdown(html) ?? '', html)).toBe(html);
    expect(htmlAsMarkdown(`<p>${'['.repeat(50_000)}`)).toBeUndefined();
    expect(plainBody(`a${' \n'.repeat(50_000)}b`)).toHaveLength(100_002);
  });
});

describe('a text in a file', () => {
  const LINES = fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', '\r', 'b', '\t')).map((parts) => parts.join(''));
  it('comes back as it was', () => {
    fc.assert(
      fc.property(LINES, (text) => {
        expect(asOriginal(plainBody(text), text)).toBe(text);
      }),
    );
  });

  it('comes back as it was edited', () => {
    fc.assert(
      fc.property(LINES, LINES, (text, edited) => {
        expect(plainBody(asOriginal(plainBody(edited), text))).toBe(plainBody(edited));
      }),
    );
  });

  it('keeps mixed endings of lines that were not touched', () => {
    expect(asOriginal('one\nTWO\nthree\nfour', 'one\r\ntwo\nthree\r\nfour\r\n')).toBe('one\r\nTWO\nthree\r\nfour\r\n');
    expect(asOriginal('one\nnew\ntwo', 'one\r\ntwo')).toBe('one\r\nnew\r\ntwo');
  });
});

describe('names of files', () => {
  it.each([
    ['Refund is on its way!', 'refund-is-on-its-way'],
    ['We can’t do that', 'we-cant-do-that'],
    ['CON', 'con-macro'],
    ['../..\\etc: passwd?', 'etc-passwd'],
    ['日本語 テスト', '日本語-テスト'],
    ['…', undefined],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('%s becomes %s', (title, name) => expect(nameFromTitle(title)).toBe(name));

  it('are given once', () => {
    const names = new FileNames();
    names.take('A.md');
    expect([names.free('a', '.md'), names.free('a', '.md'), names.free('b', '.md')]).toEqual([
      'a-2.md',
      'a-3.md',
      'b.md',
    ]);
  });
});

describe('what is remembered', () => {
  it('is read as it was written, and nothing else is', () => {
    expect(readImportRecord(importRecordText(imported))).toEqual(imported);
    for (const text of ['', '{}', '[]', '{"version":1,"from":"x","texts":[{}]}', '{"version":2,"from":"x","texts":[]}'])
      expect(readImportRecord(text)).toBeUndefined();
    const outside = {
      from: 'x',
      texts: [{ record: '1', id: '1', text: 0, file: '../../x.md', body: '', written: '' }],
    };
    expect(readImportRecord(importRecordText(outside))).toBeUndefined();
  });

  it('tells texts apart', () => {
    const prints = Array.from({ length: 20_000 }, (_, i) => fingerprint(`macro ${i}`));
    expect(new Set(prints).size).toBe(prints.length);
    expect(fingerprint('')).toMatch(/^[\da-f]{16}$/);
  });
});
