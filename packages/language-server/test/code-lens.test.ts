import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};

const lensesOf = (uri: string) => editor.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } });
const resolved = async (uri: string): Promise<readonly CodeLens[]> =>
  Promise.all(((await lensesOf(uri)) ?? []).map((lens) => editor.request<CodeLens>('codeLens/resolve', lens)));
const titlesOf = (lenses: readonly CodeLens[]): readonly unknown[] => lenses.map(({ command }) => command?.title);

const UPDATE =
  '---\ntitle: The lamp is in the workshop\nkind: update\n---\nHello Ada,\n\nThe lamp is in our workshop, as you asked.\n';
const LONG =
  'Thank you for sending the lamp back. It reached our workshop this morning, and Ines looks at it by Friday noon.\n';

describe('above each macro', () => {
  it('stand its grade and what it lacks, which come when they are in sight', async () => {
    await open({ files: { 'update.md': UPDATE } });
    const uri = await editor.show('update.md');
    const lenses = await lensesOf(uri);
    expect(lenses?.every(({ command }) => command === undefined)).toBe(true);
    expect(lenses?.map(({ range }) => range.start)).toEqual([
      { line: 0, character: 0 },
      { line: 0, character: 0 },
    ]);
    const [grade, missing] = await resolved(uri);
    expect(grade?.command?.title).toMatch(/^Trust [A-F], \d+(?:\.\d)? of 10$/);
    expect(grade?.command?.command).toBe('trustlint.explainScore');
    expect(missing?.command?.title).toMatch(/^\d elements missing: .*sign-off$/);
  });

  it('stands no element of a rule that the team has accepted', async () => {
    const accepting = `${UPDATE}\n<!-- trustlint-disable-file reliability, empathy, competence, transparency -- sent by hand -->\n`;
    await open({ files: { 'update.md': UPDATE, 'accepting.md': accepting } });
    const [first] = await resolved(await editor.show('update.md'));
    const [second] = await resolved(await editor.show('accepting.md'));
    const worth = (lens: CodeLens | undefined) => Number(/, (.*) of 10/.exec(lens?.command?.title ?? '')?.[1]);
    expect(worth(second)).toBeGreaterThan(worth(first));
  });

  it('stands the macro that it nearly repeats, with the way there', async () => {
    await open({
      files: { 'a.md': `---\ntitle: One\n---\n${LONG}`, 'b.md': `---\r\ntitle: Two 😀\r\n---\r\n${LONG}` },
    });
    const uri = await editor.show('a.md');
    await editor.diagnostics(uri, (all) => all.some(({ code }) => code === 'template/duplicate-macro'));
    const lens = (await resolved(uri)).at(-1);
    expect(lens?.command).toEqual({
      title: 'Much the same as “Two 😀”',
      command: 'trustlint.showPlace',
      arguments: [editor.uriOf('b.md'), { start: { line: 1, character: 7 }, end: { line: 1, character: 13 } }],
    });
    const answer = await editor.request('workspace/executeCommand', lens?.command);
    expect(answer).toMatchObject({ uri: editor.uriOf('b.md') });
  });

  it('stand those of each macro of an export', async () => {
    const text = JSON.stringify(
      {
        macros: ['Café', 'Two'].map((title, id) => ({
          id,
          title,
          active: true,
          actions: [{ field: 'comment_value', value: 'You failed to tell us.\nWe answer ASAP.' }],
        })),
      },
      undefined,
      1,
    );
    await open({
      files: { 'export.json': text },
      capabilities: { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } },
    });
    const uri = await editor.show('export.json');
    const lenses = await resolved(uri);
    const lines = text.split('\n');
    const records = lines.flatMap((line, i) => (line === '  {' ? [i] : []));
    expect(lenses.map(({ range }) => range.start)).toEqual(records.map((line) => ({ line, character: 2 })));
    expect(titlesOf(lenses).every((title) => String(title).startsWith('Trust '))).toBe(true);
  });

  it('stands nothing where nobody asked, or where it is switched off', async () => {
    await open({ files: { 'update.md': UPDATE }, withoutConfig: true });
    expect(await lensesOf(await editor.show('update.md'))).toEqual([]);
    expect(await lensesOf(editor.uriOf('unknown.md'))).toEqual([]);
    await editor.close();
    await open({ files: { 'update.md': UPDATE }, initializationOptions: { codeLens: false } });
    expect(await lensesOf(await editor.show('update.md'))).toEqual([]);
  });

  it('stands nothing of a macro that is gone, and whatever is not ours stays', async () => {
    await open({ files: { 'update.md': UPDATE } });
    const uri = await editor.show('update.md');
    const [lens] = (await lensesOf(uri)) ?? [];
    await editor.write(uri, '');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(await editor.request('codeLens/resolve', lens)).toMatchObject({ command: { title: '–', command: '' } });
    expect(await editor.request('codeLens/resolve', { range, data: 7 })).toEqual({ range, data: 7 });
  });
});
