import { afterEach, describe, expect, it } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: Partial<EditorOptions> = {}): Promise<Editor> => {
  editor = await Editor.open({ files: {}, ...options });
  return editor;
};
const ask = <T = SemanticTokens>(kind: string, uri: string, more: object = {}) =>
  editor.request<T>(`textDocument/semanticTokens/${kind}`, { textDocument: { uri }, ...more });

/** The tokens as words with their types and modifiers; `cut` cuts a line where the client counts. */
function read(
  text: string,
  { data }: SemanticTokens,
  cut: (line: string, start: number, end: number) => string = (line, start, end) => line.slice(start, end),
): readonly string[] {
  const { tokenTypes, tokenModifiers } = editor.server.capabilities.semanticTokensProvider?.legend ?? {
    tokenTypes: [],
    tokenModifiers: [],
  };
  const lines = text.split(/\r\n|\n/);
  const shown: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, flags] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += down;
    character = down === 0 ? character + right : right;
    const names = tokenModifiers.filter((_, bit) => (flags & (1 << bit)) !== 0);
    const words = cut(lines[line] as string, character, character + length);
    shown.push([words, tokenTypes[type], ...names].join(' | '));
  }
  return shown;
}

const BODY =
  'Hello {{ticket.requester.first_name}},\n\nThe lamp {{ticket.ticket_field_7}} is mended, and 😀 [your words] stand.\n{% if ticket.id %}x{% endif %}{% comment %}a\nb{% endcomment %}\n\nKind regards,\n{{agent.name}}\n';
const MACRO = `---\ntitle: A reply\nplatform: zendesk\n---\n${BODY}`;

describe('placeholders and elements', () => {
  it('are told apart', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const tokens = read(MACRO, await ask('full', uri));
    expect(tokens).toEqual([
      'Hello  | element',
      '{{ticket.requester.first_name}} | variable | defaultLibrary | element',
      '{{ticket.ticket_field_7}} | variable',
      'is mended | element',
      '[your words] | parameter',
      '{% if ticket.id %} | keyword',
      '{% endif %} | keyword',
      '{% comment %}a | comment',
      'b{% endcomment %} | comment',
      'Kind regards, | element',
      '{{agent.name}} | variable | defaultLibrary | element',
    ]);
  });

  it('end at the end of their lines, with CRLF too', async () => {
    await open();
    const text = MACRO.replaceAll('\n', '\r\n');
    const tokens = read(text, await ask('full', await editor.show('a.md', text)));
    expect(tokens).toContain('{% comment %}a | comment');
    expect(tokens).toContain('b{% endcomment %} | comment');
  });

  it.each([
    ['utf-8', (line: string, start: number, end: number) => Buffer.from(line).subarray(start, end).toString()],
    ['utf-32', (line: string, start: number, end: number) => [...line].slice(start, end).join('')],
  ] as const)('are as long as the client counts, in %s', async (encoding, cut) => {
    await open({ capabilities: { ...CAPABILITIES, general: { positionEncodings: [encoding] } } });
    const text = MACRO.replace('The lamp', '😀 é {{ticket.id}}').replace('your words', 'votre été');
    const tokens = read(text, await ask('full', await editor.show('a.md', text)), cut);
    expect(tokens).toContain('{{ticket.id}} | variable | defaultLibrary');
    expect(tokens).toContain('[votre été] | parameter');
  });

  it('are told of the lines in sight', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 99 } };
    const tokens = read(MACRO, await ask('range', uri, { range }));
    expect(tokens).toEqual(['{{ticket.ticket_field_7}} | variable', 'is mended | element', '[your words] | parameter']);
  });

  it('are found in an export', async () => {
    await open();
    const text =
      '{"macros":[{"id":1,"title":"A","active":true,"actions":[{"field":"comment_value","value":"H\\u00e9 \\"{{ticket.id}}\\""}]}]}';
    expect(read(text, await ask('full', await editor.show('a.json', text, 'json')))).toEqual([
      '{{ticket.id}} | variable | defaultLibrary',
    ]);
  });
});

describe('after an edit', () => {
  const apply = (data: readonly number[], { edits }: SemanticTokensDelta): number[] => {
    const changed = [...data];
    for (const edit of [...edits].reverse()) changed.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    return changed;
  };

  it('only what has changed is told', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const first = await ask('full', uri);
    const same = await ask<SemanticTokensDelta>('full/delta', uri, { previousResultId: first.resultId });
    expect(same.edits).toEqual([]);
    await editor.write(uri, MACRO.replace('[your words]', '{{ticket.id}} and [your words]'));
    const delta = await ask<SemanticTokensDelta>('full/delta', uri, { previousResultId: same.resultId });
    expect(delta.edits).toHaveLength(1);
    expect(apply(first.data, delta)).toEqual((await ask('full', uri)).data);
  });

  it('everything is told to a client that has something else', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const { data } = await ask('full', uri);
    expect(await ask('full/delta', uri, { previousResultId: 'old' })).toMatchObject({ data });
  });
});

it('tells nothing where nobody asked', async () => {
  await open({ withoutConfig: true });
  expect(await ask('full', await editor.show('a.md', MACRO))).toMatchObject({ data: [] });
  expect(await ask('full', editor.uriOf('unknown.md'))).toMatchObject({ data: [] });
});
