import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};
const outline = (uri: string) =>
  editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });

const MACRO = [
  '---',
  'title: Lamp repaired',
  'kind: resolution',
  'platform: zendesk',
  'subject: Your lamp is repaired',
  '---',
  'Hi {{ticket.requester.first_name}},',
  '',
  'we replaced the switch of your lamp.',
  '',
  'Does it work for you?',
  '',
  'Kind regards, Ines',
  '',
].join('\n');

const isWithin = (outer: Range, inner: Range): boolean =>
  (outer.start.line < inner.start.line ||
    (outer.start.line === inner.start.line && outer.start.character <= inner.start.character)) &&
  (outer.end.line > inner.end.line ||
    (outer.end.line === inner.end.line && outer.end.character >= inner.end.character));

/** Every range lies within the one around it, every selection within its range, and every entry has a name. */
function expectNested(symbols: readonly DocumentSymbol[], around?: Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    expect(name).not.toBe('');
    expect(isWithin(range, selectionRange), name).toBe(true);
    if (around !== undefined) expect(isWithin(around, range), name).toBe(true);
    expectNested(children ?? [], range);
  }
}

/** An export of macros, one a line. */
const exportOf = (titles: readonly string[], body: string): string =>
  `[\n${titles.map((title, id) => JSON.stringify({ id, title, active: true, actions: [{ field: 'comment_value_html', value: body }] })).join(',\n')}\n]\n`;

describe('the outline', () => {
  it('shows the macro, its parts and the elements found, each where it stands', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const symbols = await outline(await editor.show('reply.md'));
    expectNested(symbols);
    const [macro] = symbols;
    expect(macro).toMatchObject({ name: 'Lamp repaired', selectionRange: rangeOf(MACRO, 'Lamp repaired') });
    expect(macro?.detail).toMatch(/^resolution, grade [A-F]$/);
    expect(macro?.children?.map(({ name }) => name)).toEqual(['Subject', 'Body']);
    expect(macro?.children?.[0]).toMatchObject({
      detail: 'Your lamp is repaired',
      range: rangeOf(MACRO, 'Your lamp is repaired'),
    });
    const elements = macro?.children?.[1]?.children ?? [];
    expect(elements.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Greeting', 'Remedy', 'Resolution check', 'Sign-off']),
    );
    const check = elements.find(({ name }) => name === 'Resolution check');
    expect(check?.range.start.line).toBe(10);
    expect(check?.detail).toContain('Does it work for you');
  });

  it('is a list for clients that know no other', async () => {
    await open({
      files: { 'reply.md': MACRO },
      capabilities: { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, documentSymbol: {} } },
    });
    const uri = await editor.show('reply.md');
    const symbols = await editor.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.slice(0, 3)).toMatchObject([
      { name: 'Lamp repaired', location: { uri } },
      { name: 'Subject', containerName: 'Lamp repaired', location: { range: rangeOf(MACRO, 'Your lamp is repaired') } },
      { name: 'Body', containerName: 'Lamp repaired' },
    ]);
    expect(symbols).toContainEqual(expect.objectContaining({ name: 'Greeting', containerName: 'Body' }));
  });

  it('shows the macros of an export through its escapes, with Windows line ends', async () => {
    const text = exportOf(['Würfel', 'Sorry'], '<p>Hi \u{1f600} "you",</p><p>Does it work for you?</p>').replaceAll(
      '\n',
      '\r\n',
    );
    await open({
      files: { 'zendesk/macros.json': text },
      capabilities: { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } },
    });
    const symbols = await outline(await editor.show('zendesk/macros.json', undefined, 'json'));
    expectNested(symbols);
    expect(symbols.map(({ name, range }) => [name, range.start.line])).toEqual([
      ['Würfel', 1],
      ['Sorry', 2],
    ]);
    const line = text.split('\r\n')[1] as string;
    const at = Buffer.byteLength(line.slice(0, line.indexOf('Does it')), 'utf8');
    const check = symbols[0]?.children?.[0]?.children?.find(({ name }) => name === 'Resolution check');
    expect(check?.range.start).toEqual({ line: 1, character: at });
  });

  it('of very many macros stops at their parts', async () => {
    const titles = Array.from({ length: 1000 }, (_, i) => `Macro ${i}`);
    await open({ files: { 'zendesk/macros.json': exportOf(titles, '<p>Does it work for you?</p>') } });
    const uri = await editor.show('zendesk/macros.json', undefined, 'json');
    await editor.diagnostics(uri);
    const start = performance.now();
    const symbols = await outline(uri);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(symbols).toHaveLength(1000);
    expect(symbols[500]?.children?.[0]).toMatchObject({ name: 'Body', detail: 'Does it work for you?' });
    expect(symbols[500]?.children?.[0]?.children).toBeUndefined();
    expect(symbols[500]?.detail).toBeUndefined();
  });

  it('shows dynamic content, whose title stands outside of its languages', async () => {
    const text = JSON.stringify({
      items: [
        {
          name: 'Opening hours',
          placeholder: '{{dc.opening_hours}}',
          default_locale_id: 1,
          variants: [
            { id: 1, locale_id: 1, content: 'We are here from 9 to 5.', active: true, default: true },
            { id: 2, locale_id: 8, content: 'Wir sind von 9 bis 17 Uhr da.', active: true, default: false },
          ],
        },
      ],
    });
    await open({ files: { 'dc.json': text } });
    const symbols = await outline(await editor.show('dc.json', undefined, 'json'));
    expectNested(symbols);
    expect(symbols.map(({ name }) => name)).toEqual(['Opening hours', 'Opening hours']);
  });

  it('is empty where nobody asked, and for files that are not open', async () => {
    await open({ files: { 'notes.md': MACRO }, withoutConfig: true });
    expect(await outline(await editor.show('notes.md'))).toEqual([]);
    expect(await outline(editor.uriOf('gone.md'))).toEqual([]);
  });
});

describe('looking for a macro', () => {
  const find = (query: string) => editor.request<WorkspaceSymbol[]>('workspace/symbol', { query });

  it('finds titles by some of their letters, the best first, wherever they stand', async () => {
    await open({
      files: {
        'a.md': '---\ntitle: Refund for a broken order\n---\nWe refunded it.\n',
        'b.md': '---\ntitle: Order refund\n---\nWe refunded it today.\n',
        'c.md': '---\ntitle: Hours of the café\n---\nWe are open at 9.\n',
      },
    });
    await expect.poll(async () => (await find('')).length).toBe(3);
    const titles = async (query: string) => (await find(query)).map(({ name }) => name);
    expect(await titles('refund')).toEqual(['Refund for a broken order', 'Order refund']);
    expect(await titles('ORDER')).toEqual(['Order refund', 'Refund for a broken order']);
    expect(await titles('rbo')).toEqual(['Refund for a broken order']);
    expect(await titles('order ref')).toEqual(['Order refund']);
    expect(await titles('cafe')).toEqual(['Hours of the café']);
    expect(await titles('zzz')).toEqual([]);
    const [hours] = await find('hours');
    expect(hours).toMatchObject({
      containerName: 'c.md',
      location: {
        uri: editor.uriOf('c.md'),
        range: { start: { line: 1, character: 7 }, end: { line: 1, character: 24 } },
      },
    });
  });

  it('takes little time among 5,000 macros, and answers some hundreds at most', async () => {
    const titles = Array.from({ length: 5000 }, (_, i) => `Reply about order ${i}`);
    await open({ files: { 'zendesk/macros.json': exportOf(titles, 'Hi') } });
    await expect.poll(async () => (await find('reply')).length, { timeout: 25_000 }).toBe(200);
    const start = performance.now();
    const found = await find('rao4999');
    expect(performance.now() - start).toBeLessThan(200);
    expect(found.map(({ name }) => name)).toEqual(['Reply about order 4999']);
  });
});
