import { afterEach, describe, expect, it } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: Partial<EditorOptions> = {}): Promise<Editor> => {
  editor = await Editor.open({ files: {}, initializationOptions: { inlayHints: true }, ...options });
  return editor;
};
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const hintsIn = (uri: string, range = ALL) =>
  editor.request<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri }, range });

const MACRO =
  '---\ntitle: A reply\nplatform: zendesk\n---\nHello {{ticket.requester.first_name}},\n\nyour number is {{ticket.id}}. {{nonsense}} [date and time]\n{% if ticket.id == "" %}{{agent.name}}{% endif %}\n';

describe('behind a placeholder', () => {
  it('stands a sample of what the reader sees', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const hints = await hintsIn(uri);
    expect(hints?.map(({ position }) => position)).toEqual([
      rangeOf(MACRO, '{{ticket.requester.first_name}}').end,
      rangeOf(MACRO, '{{ticket.id}}').end,
    ]);
    expect(hints?.every(({ label, paddingLeft }) => label !== '' && paddingLeft === true)).toBe(true);
    expect(hints?.[0]?.tooltip).toBe('A sample of what Zendesk puts here.');
  });

  it('stands it only where the client looks', async () => {
    await open();
    const uri = await editor.show('a.md', MACRO);
    const hints = await hintsIn(uri, { start: { line: 5, character: 0 }, end: { line: 7, character: 0 } });
    expect(hints?.map(({ position }) => position.line)).toEqual([6]);
  });

  it('stands it in an export, behind the escapes', async () => {
    await open();
    const text =
      '{"macros":[{"id":1,"title":"A","active":true,"actions":[{"field":"comment_value","value":"H\\u00e9llo\\n\\"{{ticket.id}}\\""}]}]}';
    const uri = await editor.show('export.json', text, 'json');
    expect((await hintsIn(uri))?.map(({ position }) => position)).toEqual([rangeOf(text, '{{ticket.id}}').end]);
  });

  it('stands it where the client said so at its start, and has no settings for the server', async () => {
    await open({ capabilities: { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, configuration: true } } });
    const asked = new Promise<void>((resolve) => {
      editor.connection.onRequest('workspace/configuration', () => {
        resolve();
        return [null];
      });
    });
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await asked;
    const uri = await editor.show('a.md', MACRO);
    expect(await hintsIn(uri)).toHaveLength(2);
  });

  it('stands it where a client that can’t be asked says that it is wanted', async () => {
    await open({ initializationOptions: {} });
    const uri = await editor.show('a.md', MACRO);
    expect(await hintsIn(uri)).toEqual([]);
    const tell = (trustlint: unknown) =>
      editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { trustlint } });
    await tell({ inlayHints: true });
    expect(await hintsIn(uri)).toHaveLength(2);
    await tell({});
    expect(await hintsIn(uri)).toEqual([]);
  });

  it('stands it as soon as somebody wants it', async () => {
    let wanted = false;
    editor = await Editor.open({
      files: {},
      capabilities: {
        ...CAPABILITIES,
        workspace: { ...CAPABILITIES.workspace, configuration: true, inlayHint: { refreshSupport: true } },
      },
    });
    editor.connection.onRequest('workspace/configuration', () => [{ inlayHints: wanted }]);
    const uri = await editor.show('a.md', MACRO);
    expect(await hintsIn(uri)).toEqual([]);
    wanted = true;
    editor.messages.length = 0;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => editor.messages.map(({ method }) => method)).toContain('workspace/inlayHint/refresh');
    expect(await hintsIn(uri)).toHaveLength(2);
  });

  it('stands nothing unless somebody wants it, nor where nobody asked', async () => {
    await open({ initializationOptions: {} });
    expect(await hintsIn(await editor.show('a.md', MACRO))).toEqual([]);
    await editor.close();
    await open({ withoutConfig: true });
    expect(await hintsIn(await editor.show('a.md', MACRO))).toEqual([]);
    expect(await hintsIn(editor.uriOf('unknown.md'))).toEqual([]);
  });
});
