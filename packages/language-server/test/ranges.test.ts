import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentLink, FoldingRange, Position, Range, SelectionRange } from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};

const ofDocument = <T>(method: string, uri: string, more: object = {}) =>
  editor.request<T>(`textDocument/${method}`, { textDocument: { uri }, ...more });

const front = (title: string) => `---\ntitle: ${title}\nplatform: zendesk\n---\n`;
const LINES_ONLY = {
  ...CAPABILITIES,
  textDocument: { ...CAPABILITIES.textDocument, foldingRange: { lineFoldingOnly: true } },
};
const IN_BYTES = { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } };

/** What stands at a range, with positions in UTF-16. */
function slice(text: string, { start, end }: Range): string {
  const offsetAt = ({ line, character }: Position): number =>
    text.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
  return text.slice(offsetAt(start), offsetAt(end));
}

describe('links', () => {
  const links = (uri: string) => ofDocument<DocumentLink[]>('documentLink', uri);

  it('stand at their addresses, and say what the reader sees', async () => {
    const text = `${front('A')}See [our help page](https://help.example.com/a?b=1&c=2), <https://shop.example.com> or\n[write to us](mailto:help@example.com). [Your ticket]({{ticket.link}}), [here](#top).\n`;
    await open({ files: { 'a.md': text } });
    const found = await links(await editor.show('a.md'));
    expect(found.map(({ range, target, tooltip }) => [slice(text, range), target, tooltip])).toEqual([
      ['https://help.example.com/a?b=1&c=2', 'https://help.example.com/a?b=1&c=2', 'Readers see “our help page”'],
      ['https://shop.example.com', 'https://shop.example.com', undefined],
      ['mailto:help@example.com', 'mailto:help@example.com', 'Readers see “write to us”'],
    ]);
  });

  it('keep their places through HTML in JSON, and lose its escapes', async () => {
    const html = '<p>\u00dc \u{1f600} <a href="https://help.example.com/a?b=1&amp;c=2">help</a></p>';
    const text = `[{"id":1,"title":"Ä","active":true,"actions":[{"field":"comment_value_html","value":${JSON.stringify(html).replaceAll('/', '\\/')}}]}]`;
    await open({ files: { 'z.json': text }, capabilities: IN_BYTES });
    const [link, ...more] = await links(await editor.show('z.json', undefined, 'json'));
    expect(more).toEqual([]);
    expect(link?.target).toBe('https://help.example.com/a?b=1&c=2');
    const written = 'https:\\/\\/help.example.com\\/a?b=1&amp;c=2';
    const start = Buffer.byteLength(text.slice(0, text.indexOf(written)), 'utf8');
    expect(link?.range).toEqual({
      start: { line: 0, character: start },
      end: { line: 0, character: start + written.length },
    });
  });

  it('are found in plain words, without what ends the sentence; none are made up', async () => {
    const text = 'Look at https://help.example.com/hours. Or https://x.example.com/{{ticket.id}}, or www.\n';
    await open({
      files: { 'a.txt': text },
      capabilities: { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, documentLink: {} } },
    });
    const found = await links(await editor.show('a.txt', undefined, 'plaintext'));
    expect(found).toEqual([
      { range: rangeOf(text, 'https://help.example.com/hours'), target: 'https://help.example.com/hours' },
    ]);
    expect(await links(editor.uriOf('gone.md'))).toEqual([]);
  });
});

describe('folding', () => {
  const folds = async (uri: string) =>
    (await ofDocument<FoldingRange[]>('foldingRange', uri)).map(({ startLine, endLine, kind }) =>
      [startLine, endLine, kind].filter((one) => one !== undefined),
    );

  it('takes front matter, blocks of tags, quotes and comments', async () => {
    const text = `${front('A')}{% if ticket.id %}
One
{% else %}
{% for a in ticket.comments %}
Two
{% endfor %}
{% endif %}

> Said by
> somebody else

<!-- a note
to all -->
The end
`.replaceAll('\n', '\r\n');
    await open({ files: { 'a.md': text }, capabilities: LINES_ONLY });
    const uri = await editor.show('a.md');
    expect(await folds(uri)).toEqual([
      [0, 3, 'region'],
      [4, 5],
      [6, 9],
      [7, 8],
      [12, 13],
      [15, 16, 'comment'],
    ]);
    const raw = await ofDocument<FoldingRange[]>('foldingRange', uri);
    expect(raw.every(({ startCharacter }) => startCharacter === undefined)).toBe(true);
  });

  it('is of the longest where the client has no use for all', async () => {
    const text = `${front('A')}> Said\n> so\n\nOne\n\n> Said\n> by\n> us\n\nTwo\n`;
    const foldingRange = { lineFoldingOnly: true, rangeLimit: 2 };
    const textDocument = { ...CAPABILITIES.textDocument, foldingRange };
    await open({ files: { 'a.md': text }, capabilities: { ...CAPABILITIES, textDocument } });
    expect(await folds(await editor.show('a.md'))).toEqual([
      [0, 3, 'region'],
      [9, 11],
    ]);
  });

  it('ends where the text ends, for clients that fold within lines', async () => {
    const text = `${front('A')}{% if ticket.id %}\nOne two\n{% endif %}\n`;
    await open({ files: { 'a.md': text } });
    const found = await ofDocument<FoldingRange[]>('foldingRange', await editor.show('a.md'));
    expect(found).toContainEqual({ startLine: 4, startCharacter: 18, endLine: 5, endCharacter: 7 });
  });

  it('takes the macros of a file, and texts of several lines in them', async () => {
    const text = `- id: 1
  title: One
  active: true
  actions:
    - field: comment_value
      value: |
        Hello

        there
- id: 2
  title: Two
  active: true
  actions:
    - field: comment_value
      value: Hello
`;
    await open({ files: { 'zendesk/macros.yaml': text } });
    expect(await folds(await editor.show('zendesk/macros.yaml', undefined, 'yaml'))).toEqual([
      [0, 8],
      [6, 8],
      [9, 14],
    ]);
  });

  it('is offered for nothing where nobody asked', async () => {
    await open({ files: { 'a.md': front('A') }, withoutConfig: true });
    expect(await folds(await editor.show('a.md'))).toEqual([]);
  });
});

describe('a growing selection', () => {
  const chains = async (uri: string, positions: readonly Position[]) => {
    const found = await ofDocument<SelectionRange[] | null>('selectionRange', uri, { positions });
    return found?.map((one) => {
      const ranges: Range[] = [];
      for (let at: SelectionRange | undefined = one; at !== undefined; at = at.parent) ranges.push(at.range);
      return ranges;
    });
  };

  it('takes the word, the sentence, the paragraph, the body and the file', async () => {
    const text = `${front('A')}Hello,\n\nyour **lamp is** ready. Come by at nine.\n`;
    await open({ files: { 'a.md': text } });
    const uri = await editor.show('a.md');
    const [chain = []] = (await chains(uri, [rangeOf(text, 'mp is').start])) ?? [];
    const taken = chain.map((range) => slice(text, range));
    expect(taken[0]).toBe('lamp');
    expect(taken.slice(1)).toEqual(
      expect.arrayContaining([
        'lamp is',
        'your **lamp is** ready.',
        'your **lamp is** ready. Come by at nine.',
        text.slice(text.indexOf('Hello')),
        text,
      ]),
    );
    for (const [i, one] of taken.entries()) if (i > 0) expect(one).toContain(taken[i - 1]);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('takes a placeholder before its sentence, in an export with escapes', async () => {
    const html = '<p>Hi "{{ticket.requester.name}}", \u00fc welcome.</p><p>Bye</p>';
    const text = `[{"id":1,"title":"One","active":true,"actions":[{"field":"comment_value_html","value":${JSON.stringify(html)}}]}]`;
    await open({ files: { 'z.json': text } });
    const uri = await editor.show('z.json', undefined, 'json');
    const [chain = []] = (await chains(uri, [rangeOf(text, 'requester').start])) ?? [];
    const taken = chain.map((range) => slice(text, range));
    expect(taken.slice(0, 2)).toEqual(['ticket.requester.name', '{{ticket.requester.name}}']);
    expect(taken).toContain('Hi \\"{{ticket.requester.name}}\\", \u00fc welcome.');
    expect(taken).toContain(JSON.stringify(html).slice(1, -1));
    expect(taken.at(-1)).toBe(text);
  });

  it('works in front matter and on blank lines, once for each position', async () => {
    const text = `${front('A reply')}\nHello\n`;
    await open({ files: { 'a.md': text } });
    const uri = await editor.show('a.md');
    const [title = [], blank = []] =
      (await chains(uri, [rangeOf(text, 'reply').start, { line: 4, character: 0 }])) ?? [];
    expect(title.map((range) => slice(text, range))).toEqual(['reply', 'title: A reply', text]);
    expect(blank.length).toBeGreaterThan(0);
    expect(await chains(editor.uriOf('gone.md'), [{ line: 0, character: 0 }])).toBeUndefined();
  });
});
