import { afterEach, describe, expect, it } from 'vitest';
import type {
  CompletionList,
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  Position,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};

const LINKING = {
  ...CAPABILITIES,
  textDocument: { ...CAPABILITIES.textDocument, definition: { linkSupport: true } },
};
const PLAIN = { ...CAPABILITIES, workspace: {}, textDocument: { ...CAPABILITIES.textDocument, rename: {} } };

const CONFIG = [
  'customFields:',
  '  - dialect: zendesk',
  '    variables:',
  '      - name: ticket.ticket_field_4711 # of the depot',
  '        meaning: Shelf in the depot',
  '      - name: "ticket.ticket_field_12"',
  'dialects:',
  '  - id: kiosk',
  '    open: "<<"',
  '    close: ">>"',
  '    variables:',
  '      - name: guest',
  '      - name: stay.*',
  '',
].join('\n');

const front = (title: string, platform = 'zendesk') => `---\ntitle: ${title}\nplatform: ${platform}\n---\n`;
const SHELF = `${front('Shelf')}Your lamp is on shelf {{ticket.ticket_field_4711}}, ticket {{ticket.id}}.\n`;
const OTHER = `${front('Other')}{% if ticket.ticket_field_4711 != blank %}Shelf {{ ticket.ticket_field_4711 | default: 'A' }}.{% endif %}\n`;

/** An export of one macro. */
const exportOf = (body: string): string =>
  `[{"id":1,"title":"From an export","active":true,"actions":[{"field":"comment_value_html","value":${JSON.stringify(body)}}]}]\n`;

const startOf = (text: string, words: string): Position => rangeOf(text, words).start;
const ask = <T>(method: string, uri: string, position: Position, more: object = {}) =>
  editor.request<T>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
const references = (uri: string, position: Position, includeDeclaration = false) =>
  ask<Location[] | null>('references', uri, position, { context: { includeDeclaration } });
/** File and place of each, in the order of the files. */
const brief = (locations: readonly Location[] | null) =>
  (locations ?? []).map(({ uri, range }) => ({ file: uri.slice(editor.uriOf('').length + 1) || uri, range }));
/** Waits until the files of the library are read. */
const indexed = (title: string) =>
  expect
    .poll(async () => (await editor.request<unknown[]>('workspace/symbol', { query: title })).length, {
      timeout: 20_000,
    })
    .toBeGreaterThan(0);

/** The text after the edits, which must not overlap. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const offsetAt = ({ line, character }: Position): number =>
    text.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
  const order = (a: TextEdit, b: TextEdit) => offsetAt(b.range.start) - offsetAt(a.range.start);
  return [...edits]
    .sort(order)
    .reduce(
      (done, { range, newText }) => done.slice(0, offsetAt(range.start)) + newText + done.slice(offsetAt(range.end)),
      text,
    );
}

const documentEdits = (edit: WorkspaceEdit | null): readonly TextDocumentEdit[] =>
  (edit?.documentChanges ?? []) as TextDocumentEdit[];
const editsOf = (edit: WorkspaceEdit | null, path: string): TextEdit[] =>
  documentEdits(edit).find(({ textDocument }) => textDocument.uri === editor.uriOf(path))?.edits as TextEdit[];

describe('uses of a name', () => {
  it('are found in all files, in conditions and exports too', async () => {
    const json = exportOf('<p>Shelf "{{ticket.ticket_field_4711}}"</p>');
    await open({ files: { 'a.md': SHELF, 'b.md': OTHER, 'zendesk/c.json': json, 'trustlint.yaml': CONFIG } });
    const uri = await editor.show('a.md');
    await indexed('other');
    await indexed('export');
    const uses = await references(uri, startOf(SHELF, '4711'));
    const name = 'ticket.ticket_field_4711';
    const second = rangeOf(OTHER.replace(name, '_'.repeat(name.length)), name);
    expect(brief(uses)).toEqual([
      { file: 'a.md', range: rangeOf(SHELF, name) },
      { file: 'b.md', range: rangeOf(OTHER, name) },
      { file: 'b.md', range: second },
      { file: 'zendesk/c.json', range: rangeOf(json, name) },
    ]);
    const all = await references(uri, startOf(SHELF, '{{ticket.ticket'), true);
    expect(brief(all)[0]).toEqual({ file: 'trustlint.yaml', range: rangeOf(CONFIG, name) });
    expect(all).toHaveLength(5);
  });

  it('are found from the configuration, as it is typed', async () => {
    await open({ files: { 'a.md': SHELF, 'trustlint.yaml': CONFIG } });
    const uri = await editor.show('trustlint.yaml', CONFIG.replace('customFields', '\n\ncustomFields'), 'yaml');
    await indexed('shelf');
    const uses = await references(uri, { line: 5, character: 20 });
    expect(brief(uses)).toEqual([{ file: 'a.md', range: rangeOf(SHELF, 'ticket.ticket_field_4711') }]);
    const [here] = await ask<Location[]>('definition', uri, { line: 5, character: 20 });
    expect(here).toMatchObject({ uri, range: { start: { line: 5, character: 14 }, end: { line: 5, character: 38 } } });
    expect(await ask('definition', uri, { line: 0, character: 0 })).toBeNull();
  });

  it('are those of the same fill-in', async () => {
    const text = `${front('A')}Your order [order number] is on its way: [time/date].\n\nOrder [order number].\n`;
    await open({ files: { 'a.md': text } });
    const uri = await editor.show('a.md');
    expect(await references(uri, startOf(text, 'order number'))).toHaveLength(2);
    expect(await references(uri, startOf(text, 'is on its way'))).toBeNull();
    expect(await references(editor.uriOf('gone.md'), { line: 0, character: 0 })).toBeNull();
  });

  it('of names that a text makes up are those of this text', async () => {
    const text = `${front('A')}{% assign shelf = ticket.id | upcase %}Shelf {{shelf}}, again {{ shelf | default: 'A' }}.\n`;
    await open({ files: { 'a.md': text, 'b.md': `${front('B')}Shelf {{shelf}}.\n` } });
    const uri = await editor.show('a.md');
    await indexed('b');
    const uses = await references(uri, startOf(text, 'shelf}}'), true);
    expect(uses).toHaveLength(3);
    const marked = await ask<DocumentHighlight[]>('documentHighlight', uri, startOf(text, 'shelf}}'));
    expect(marked.map(({ kind }) => kind)).toEqual([3, 2, 2]);
    expect(await ask<Location[]>('definition', uri, startOf(text, 'shelf}}'))).toEqual([
      { uri, range: rangeOf(text, 'shelf') },
    ]);
  });
});

describe('the same names in a file', () => {
  it('are marked, through the escapes of an export and in bytes', async () => {
    const json = exportOf('<p>\u00dcber "{{ticket.id}}" \u{1f600} {{ ticket.id }}</p>');
    await open({
      files: { 'z.json': json },
      capabilities: { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } },
    });
    const uri = await editor.show('z.json', undefined, 'json');
    const places = [...json.matchAll(/ticket\.id/g)].map(({ index }) =>
      Buffer.byteLength(json.slice(0, index), 'utf8'),
    );
    const marked = await ask<DocumentHighlight[]>('documentHighlight', uri, {
      line: 0,
      character: places[0] as number,
    });
    expect(marked.map(({ range }) => range.start.character)).toEqual(places);
  });

  it('are, on a tag, the tags of its block', async () => {
    const text = `${front('A')}{% if ticket.id %}\r\nOne\r\n{% else %}\r\nTwo\r\n{% endif %}\r\n`;
    await open({ files: { 'a.md': text } });
    const uri = await editor.show('a.md');
    const marked = await ask<DocumentHighlight[]>('documentHighlight', uri, startOf(text, 'else'));
    expect(marked.map(({ range }) => range)).toEqual(
      ['if ticket', 'else', 'endif'].map((words) => {
        const range = rangeOf(text, words);
        return words === 'if ticket'
          ? { ...range, end: { ...range.start, character: range.start.character + 2 } }
          : range;
      }),
    );
  });
});

describe('where a name comes from', () => {
  it('is its entry in the configuration', async () => {
    await open({ files: { 'a.md': SHELF, 'trustlint.yaml': CONFIG } });
    const uri = await editor.show('a.md');
    expect(await ask('definition', uri, startOf(SHELF, '4711'))).toEqual([
      { uri: editor.uriOf('trustlint.yaml'), range: rangeOf(CONFIG, 'ticket.ticket_field_4711') },
    ]);
    expect(await ask('definition', uri, startOf(SHELF, 'ticket.id'))).toBeNull();
    expect(await ask('definition', uri, startOf(SHELF, 'lamp'))).toBeNull();
  });

  it('is an entry that stands for many, where the name is not there itself', async () => {
    const text = `${front('A', 'kiosk')}Hello <<guest>>, you leave on <<stay.end>>.\n`;
    await open({ files: { 'a.md': text, 'trustlint.yaml': CONFIG } });
    const uri = await editor.show('a.md');
    expect(await ask('definition', uri, startOf(text, 'stay.end'))).toEqual([
      { uri: editor.uriOf('trustlint.yaml'), range: rangeOf(CONFIG, 'stay.*') },
    ]);
  });

  it('is the record of dynamic content, with all of it for clients that show that', async () => {
    const items = JSON.stringify({
      items: [
        {
          name: 'Opening hours',
          placeholder: '{{dc.opening_hours}}',
          default_locale_id: 1,
          variants: [
            { id: 1, locale_id: 1, content: 'We are here from 9 to 5.', active: true, default: true },
            { id: 2, locale_id: 8, content: 'Wir sind da.', active: true, default: false },
          ],
        },
        {
          name: 'Closing time',
          placeholder: '{{dc.closing_time}}',
          default_locale_id: 1,
          variants: [{ id: 3, locale_id: 1, content: 'We close at 5.', active: true, default: true }],
        },
      ],
    });
    const text = `${front('A')}{{dc.opening_hours}}\n`;
    await open({ files: { 'a.md': text, 'dc.json': items }, capabilities: LINKING });
    const uri = await editor.show('a.md');
    await indexed('opening');
    const [link, ...more] = await ask<LocationLink[]>('definition', uri, startOf(text, 'opening'));
    expect(more).toEqual([]);
    expect(link).toMatchObject({
      originSelectionRange: rangeOf(text, 'dc.opening_hours'),
      targetUri: editor.uriOf('dc.json'),
      targetSelectionRange: rangeOf(items, '"Opening hours"'),
    });
    const offered = await ask<CompletionList>('completion', uri, rangeOf(text, 'opening').start);
    expect(offered.items.map(({ label }) => label)).toContain('dc.closing_time');
    const hover = await ask<Hover>('hover', uri, startOf(text, 'opening'));
    expect(hover.contents).toMatchObject({ value: expect.stringContaining('We are here from 9 to 5.') });
    const record = await editor.show('dc.json', undefined, 'json');
    expect(brief(await references(record, startOf(items, 'dc.opening')))).toEqual([
      { file: 'a.md', range: rangeOf(text, 'dc.opening_hours') },
    ]);
  });

  it('is the macro that is taken in by its title or its file', async () => {
    const files = {
      'a.md': `${front('A', 'handlebars')}Hello\n\n{{> sign-off}}\n`,
      'b.md': `${front('B', 'generic')}Hello\n\n{{snippet.bank_details}} {% include 'sign-off' %}\n`,
      'parts/sign-off.md': 'Kind regards, Ines\n',
      'c.md': `${front('Bank details')}Our account is new.\n`,
    };
    await open({ files });
    await indexed('bank');
    const first = await editor.show('a.md');
    const second = await editor.show('b.md');
    await indexed('sign');
    const there = (uri: string, text: string, words: string) =>
      ask<Location[]>('definition', uri, startOf(text, words));
    expect((await there(first, files['a.md'], 'sign-off'))?.map(({ uri }) => uri)).toEqual([
      editor.uriOf('parts/sign-off.md'),
    ]);
    expect((await there(second, files['b.md'], 'sign-off'))?.map(({ uri }) => uri)).toEqual([
      editor.uriOf('parts/sign-off.md'),
    ]);
    expect(await there(second, files['b.md'], 'bank_details')).toEqual([
      { uri: editor.uriOf('c.md'), range: rangeOf(files['c.md'], 'Bank details') },
    ]);
    const third = await editor.show('c.md');
    expect(brief(await references(third, startOf(files['c.md'], 'Bank details')))).toEqual([
      { file: 'b.md', range: rangeOf(files['b.md'], 'snippet.bank_details') },
    ]);
  });

  it('is the file with the words of a macro that says they stand elsewhere', async () => {
    const managed = 'title: Late parcel\nactions:\n  - field: comment_value\n    value: MANAGED_CONTENT\n';
    const files = {
      'sync/active/parcels/late.yaml': managed,
      'words/active/parcels/late.md': 'Hi there, your parcel is late.\n',
      'words/active/late.md': 'Hi there, we are late.\n',
      'words/active/parcels/lost.md': `${front('Lost parcel')}Hi there, your parcel is lost.\n`,
      'lost.yaml': managed,
    };
    await open({ files });
    await indexed('lost');
    const record = await editor.show('sync/active/parcels/late.yaml', undefined, 'yaml');
    const place = rangeOf(managed, 'MANAGED_CONTENT');
    const words = editor.uriOf('words/active/parcels/late.md');
    expect((await ask<Location[]>('definition', record, place.start)).map(({ uri }) => uri)).toEqual([words]);
    expect(await editor.request('textDocument/documentLink', { textDocument: { uri: record } })).toEqual([
      { range: place, target: words, tooltip: 'The words stand in words/active/parcels/late.md' },
    ]);
    await editor.show('words/active/parcels/late.md');
    expect(brief(await references(words, { line: 0, character: 3 }))).toEqual([
      { file: 'sync/active/parcels/late.yaml', range: place },
    ]);
    // Of the same name, but in a folder of its own.
    const lost = await editor.show('lost.yaml', undefined, 'yaml');
    expect(await ask('definition', lost, place.start)).toBeNull();
  });
});

describe('another name', () => {
  const rename = (uri: string, position: Position, newName: string) =>
    ask<WorkspaceEdit | null>('rename', uri, position, { newName });
  const prepare = (uri: string, position: Position) =>
    ask<{ range: Range; placeholder: string } | null>('prepareRename', uri, position);

  it('for a custom field is written in all files and in the configuration', async () => {
    const json = exportOf('<p>Shelf "{{ticket.ticket_field_4711}}"</p>');
    await open({ files: { 'a.md': SHELF, 'b.md': OTHER, 'zendesk/c.json': json, 'trustlint.yaml': CONFIG } });
    const uri = await editor.show('a.md');
    const at = startOf(SHELF, '4711');
    expect(await prepare(uri, at)).toEqual({
      range: rangeOf(SHELF, 'ticket.ticket_field_4711'),
      placeholder: 'ticket.ticket_field_4711',
    });
    const edit = await rename(uri, at, 'ticket.ticket_field_5000');
    expect(documentEdits(edit).map(({ textDocument }) => textDocument)).toEqual([
      { uri, version: 1 },
      { uri: editor.uriOf('b.md'), version: null },
      { uri: editor.uriOf('zendesk/c.json'), version: null },
      { uri: editor.uriOf('trustlint.yaml'), version: null },
    ]);
    const renamed = (text: string) => text.replaceAll('4711', '5000');
    expect(edited(SHELF, editsOf(edit, 'a.md'))).toBe(renamed(SHELF));
    expect(edited(OTHER, editsOf(edit, 'b.md'))).toBe(renamed(OTHER));
    expect(edited(json, editsOf(edit, 'zendesk/c.json'))).toBe(renamed(json));
    expect(edited(CONFIG, editsOf(edit, 'trustlint.yaml'))).toBe(renamed(CONFIG));
    expect(Object.values(edit?.changeAnnotations ?? {})).toMatchObject([{ needsConfirmation: false }]);
  });

  it('may be given in the configuration, quotes kept', async () => {
    const text = `${front('A')}It is {{ticket.ticket_field_12}}.\n`;
    await open({ files: { 'a.md': text, 'trustlint.yaml': CONFIG } });
    const uri = await editor.show('trustlint.yaml', undefined, 'yaml');
    const at = startOf(CONFIG, 'ticket.ticket_field_12');
    expect(await prepare(uri, at)).toMatchObject({ range: rangeOf(CONFIG, 'ticket.ticket_field_12') });
    const edit = await rename(uri, at, '{{ticket.ticket_field_13}}');
    expect(edited(CONFIG, editsOf(edit, 'trustlint.yaml'))).toContain('"ticket.ticket_field_13"');
    expect(edited(text, editsOf(edit, 'a.md'))).toContain('{{ticket.ticket_field_13}}');
    await expect(rename(uri, startOf(CONFIG, 'stay'), 'x')).rejects.toThrow(/stands for many names/);
  });

  it('may be one of a language of the team’s own', async () => {
    const text = `${front('A', 'kiosk')}Hello <<guest>>.\n`;
    await open({ files: { 'a.md': text, 'trustlint.yaml': CONFIG } });
    const uri = await editor.show('a.md');
    const edit = await rename(uri, startOf(text, 'guest'), 'visitor');
    expect(edited(text, editsOf(edit, 'a.md'))).toBe(text.replace('guest', 'visitor'));
    expect(edited(CONFIG, editsOf(edit, 'trustlint.yaml'))).toBe(CONFIG.replace('guest', 'visitor'));
  });

  it('for a fill-in is written wherever it stands, with Windows line ends and in clients that know little', async () => {
    const text = `${front('A')}Order [order number], once more [order number].\n`.replaceAll('\n', '\r\n');
    const html = '<p>Order [order number] &amp; more</p>\n';
    await open({ files: { 'a.md': text, 'b.html': html }, capabilities: PLAIN });
    expect(editor.server.capabilities.renameProvider).toBe(true);
    const uri = await editor.show('a.md');
    const edit = await rename(uri, startOf(text, 'order number'), '[parcel number]');
    expect(edit?.documentChanges).toBeUndefined();
    expect(edited(text, edit?.changes?.[uri] ?? [])).toBe(text.replaceAll('order number', 'parcel number'));
    expect(edited(html, edit?.changes?.[editor.uriOf('b.html')] ?? [])).toBe(html.replace('order', 'parcel'));
    await expect(rename(uri, startOf(text, 'order number'), 'Order [No]')).rejects.toThrow(/small letter/);
  });

  it('is refused for names of the platform, in kind words', async () => {
    await open({ files: { 'a.md': SHELF } });
    const uri = await editor.show('a.md');
    const at = startOf(SHELF, 'ticket.id');
    await expect(prepare(uri, at)).rejects.toThrow(/“ticket.id” is a name that Zendesk gives/);
    await expect(rename(uri, at, 'ticket.number')).rejects.toThrow(/can’t be renamed/);
    expect(await prepare(uri, startOf(SHELF, 'lamp'))).toBeNull();
    expect(editor.messages.filter(({ method }) => method === 'window/showMessage')).toEqual([]);
  });

  it('must be one that the platform can read', async () => {
    await open({ files: { 'a.md': SHELF } });
    const uri = await editor.show('a.md');
    const at = startOf(SHELF, '4711');
    for (const name of ['', 'a b', 'a}}b', '<b>', '"a"'])
      await expect(rename(uri, at, name)).rejects.toThrow(/can’t be/);
  });

  it('for dynamic content is written in its record, too', async () => {
    const items = JSON.stringify({
      items: [
        {
          name: 'Opening hours',
          placeholder: '{{dc.opening_hours}}',
          default_locale_id: 1,
          variants: [
            { id: 1, locale_id: 1, content: 'We are here from 9 to 5.', active: true, default: true },
            { id: 2, locale_id: 8, content: 'Wir sind da.', active: true, default: false },
          ],
        },
      ],
    });
    const text = `${front('A')}{{dc.opening_hours}}\n`;
    await open({ files: { 'a.md': text, 'dc.json': items } });
    const uri = await editor.show('a.md');
    const edit = await rename(uri, startOf(text, 'opening'), 'dc.hours');
    expect(edited(text, editsOf(edit, 'a.md'))).toContain('{{dc.hours}}');
    expect(edited(items, editsOf(edit, 'dc.json'))).toBe(items.replace('dc.opening_hours', 'dc.hours'));
  });

  it('for what a text makes up stays in this text, and must be free', async () => {
    const text = `${front('A')}{% assign shelf = 'A' %}{% assign room = 'B' %}{% if shelf %}{{shelf}} {{room}}{% endif %}\n`;
    await open({ files: { 'a.md': text, 'b.md': `${front('B')}{{shelf}}\n` } });
    const uri = await editor.show('a.md');
    const edit = await rename(uri, startOf(text, 'shelf'), 'place');
    expect(documentEdits(edit)).toHaveLength(1);
    expect(edited(text, editsOf(edit, 'a.md'))).toBe(text.replaceAll('shelf', 'place'));
    await expect(rename(uri, startOf(text, 'shelf'), 'room')).rejects.toThrow(/used in this text already/);
  });
});
