import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  WorkDoneProgress,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions, HOST, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};

const MACRO = '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\nYou failed to tell us. We answer ASAP.\n';
const PULLING = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } };
const rulesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);

describe('an editor that is sent diagnostics', () => {
  it('sees them at their words, with the page of the rule', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const found = await editor.diagnostics(uri);
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'respect/blame',
        codeDescription: { href: 'file:///pages/respect/blame.md' },
        severity: 1,
        source: 'trustlint',
        range: rangeOf(MACRO, 'You failed to'),
      }),
    );
  });

  it('sees those of the text it shows, whatever stands on the disk', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    expect(rulesOf(await editor.diagnostics(uri))).toContain('respect/blame');
    await editor.write(uri, MACRO.replace('You failed to tell us. ', ''));
    expect(rulesOf(await editor.diagnostics(uri))).not.toContain('respect/blame');
  });

  it('sees those of files that are not open, and no more of files that are gone', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = editor.uriOf('reply.md');
    expect(rulesOf(await editor.diagnostics(uri, (all) => all.length > 0))).toContain('respect/blame');
    rmSync(join(editor.folder.path, 'reply.md'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    expect(await editor.diagnostics(uri, (all) => all.length === 0)).toEqual([]);
  });

  it('sees nothing where nobody asked', async () => {
    await open({ files: { 'notes.md': MACRO, 'reply.macro.md': MACRO }, withoutConfig: true });
    const notes = await editor.show('notes.md');
    const reply = await editor.show('reply.macro.md');
    expect(await editor.diagnostics(notes)).toEqual([]);
    expect(await editor.diagnostics(reply)).not.toEqual([]);
  });

  it('sees what a new configuration says', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    expect(rulesOf(await editor.diagnostics(uri))).toContain('respect/blame');
    writeFileSync(join(editor.folder.path, 'trustlint.yaml'), 'rules:\n  respect/blame: off\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uriOf('trustlint.yaml'), type: 2 }],
    });
    expect(rulesOf(await editor.diagnostics(uri, (all) => !rulesOf(all).includes('respect/blame')))).not.toEqual([]);
  });

  it('sees those of files that are not open as long as it wants them', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = editor.uriOf('reply.md');
    const want = (workspaceDiagnostics: boolean) =>
      editor.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { trustlint: { workspaceDiagnostics } },
      });
    expect(await editor.diagnostics(uri, (all) => all.length > 0)).not.toEqual([]);
    await want(false);
    expect(await editor.diagnostics(uri, (all) => all.length === 0)).toEqual([]);
    await want(true);
    expect(await editor.diagnostics(uri, (all) => all.length > 0)).not.toEqual([]);
  });

  it('hears how long answers take, if it asks', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const traced: string[] = [];
    editor.connection.onNotification('$/logTrace', ({ message }: { message: string }) => {
      traced.push(message);
    });
    const textDocument = { uri: await editor.show('reply.md') };
    const hover = () => editor.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
    await hover();
    expect(traced).toEqual([]);
    await editor.connection.sendNotification('$/setTrace', { value: 'messages' });
    await hover();
    await hover();
    expect(traced[0]).toMatch(/^To .+ took [\d.]+ ms\.$/);
  });

  it('sees where the other macro of a duplicate stands', async () => {
    const text =
      'Thank you for sending the lamp back. It reached our workshop this morning, and Ines looks at it by Friday noon.\n';
    await open({ files: { 'a.md': `---\ntitle: One\n---\n${text}`, 'b.md': `---\ntitle: Two\n---\n${text}` } });
    const uri = await editor.show('a.md');
    const found = await editor.diagnostics(uri, (all) => rulesOf(all).includes('template/duplicate-macro'));
    const duplicate = found.find(({ code }) => code === 'template/duplicate-macro');
    expect(duplicate?.relatedInformation?.[0]?.location.uri).toBe(editor.uriOf('b.md'));
  });
});

describe('an editor that asks for diagnostics', () => {
  it('gets those of a document, and hears when they are the same', async () => {
    await open({ files: { 'reply.md': MACRO }, capabilities: PULLING });
    const uri = await editor.show('reply.md');
    const ask = (previousResultId?: string) =>
      editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const first = await ask();
    if (first.kind !== 'full') throw new Error('the first report must be whole');
    expect(rulesOf(first.items)).toContain('respect/blame');
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await editor.write(uri, MACRO.replace('You failed to tell us. ', ''));
    const second = await ask(first.resultId);
    expect(second.kind === 'full' && rulesOf(second.items)).not.toContain('respect/blame');
  });

  it('gets with them those of the file that holds the other macro of a duplicate', async () => {
    const text =
      'Thank you for sending the lamp back. It reached our workshop this morning, and Ines looks at it by Friday noon.\n';
    const capabilities = {
      ...PULLING,
      textDocument: { ...PULLING.textDocument, diagnostic: { relatedDocumentSupport: true } },
    };
    await open({
      files: { 'a.md': `---\ntitle: One\n---\n${text}`, 'b.md': `---\ntitle: Two\n---\n${text}` },
      capabilities,
    });
    await editor.request('workspace/diagnostic', { previousResultIds: [] });
    const uri = await editor.show('a.md');
    const report = await editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    expect(report.relatedDocuments?.[editor.uriOf('b.md')]).toMatchObject({
      kind: 'full',
      items: [{ code: 'template/duplicate-macro' }],
    });
  });

  it('gets those of the workspace, and takes back those of files that are gone', async () => {
    await open({
      files: { 'reply.md': MACRO, 'fine.md': 'We call you on Monday at 10:00 CET.\n' },
      capabilities: PULLING,
    });
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await ask([]);
    const [report] = items;
    expect(items).toHaveLength(1);
    expect(report).toMatchObject({ kind: 'full', uri: editor.uriOf('reply.md'), version: null });
    const known = [{ uri: report?.uri as string, value: report?.resultId as string }];
    expect((await ask(known)).items).toMatchObject([{ kind: 'unchanged' }]);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uriOf('reply.md'), type: 3 }],
    });
    expect((await ask(known)).items).toMatchObject([{ kind: 'full', uri: report?.uri, items: [] }]);
  });

  it('gets those of a large workspace in parts, each file once, some files a part', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `reply-${i}.md`);
    await open({ files: Object.fromEntries(names.map((name) => [name, MACRO])), capabilities: PULLING });
    const parts: WorkspaceDiagnosticReport['items'][] = [];
    editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'the parts', ({ items }) => {
      parts.push(items);
    });
    const params = { previousResultIds: [], partialResultToken: 'the parts' };
    const { items } = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
    expect(items).toEqual([]);
    const told = parts.flat().map(({ uri }) => uri);
    expect(told.toSorted()).toEqual(names.map((name) => editor.uriOf(name)).toSorted());
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.length).toBeLessThan(names.length / 2);
  });

  it('is told how far it is, and gets no answer to what it has cancelled', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `reply-${i}.md`);
    await open({ files: Object.fromEntries(names.map((name) => [name, MACRO])), capabilities: PULLING });
    const steps: string[] = [];
    editor.connection.onProgress(WorkDoneProgress.type, 'the progress', ({ kind }) => {
      steps.push(kind);
    });
    const params = { previousResultIds: [], workDoneToken: 'the progress' };
    const { items } = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
    expect(items).toHaveLength(120);
    expect([steps[0], steps.at(-1)]).toEqual(['begin', 'end']);
    expect(steps.filter((kind) => kind === 'report').length).toBeGreaterThan(1);
    const source = new CancellationTokenSource();
    const cancelled = editor.connection.sendRequest('workspace/diagnostic', params, source.token);
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('gets the next part when it has taken the last one, so that other answers do not queue behind all of them', async () => {
    const names = Array.from({ length: 600 }, (_, i) => `reply-${i}.md`);
    await open({ files: Object.fromEntries(names.map((name) => [name, MACRO])), capabilities: PULLING });
    const parts: unknown[] = [];
    editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'the parts', (part) => {
      parts.push(part);
    });
    // All files are known: what follows is only telling.
    await editor.request('workspace/diagnostic', { previousResultIds: [] });
    const turns = async () => {
      for (let turn = 0; turn < 500; turn++) await HOST.pause();
    };
    editor.incoming.pause();
    const params = { previousResultIds: [], partialResultToken: 'the parts' };
    const told = editor.request('workspace/diagnostic', params);
    await turns();
    const at = { textDocument: { uri: editor.uriOf('reply-1.md') }, position: { line: 0, character: 0 } };
    const before = editor.request('textDocument/hover', at).then(() => parts.length);
    await turns();
    editor.incoming.resume();
    await told;
    expect(parts.length).toBeGreaterThan(4);
    expect(await before).toBeLessThan(3);
  });
});
