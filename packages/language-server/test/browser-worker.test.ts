import { withoutBrowser } from '@trustlint/testing/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, Hover, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { Lines } from '../src/text/lines.ts';
import { ClientWithFiles } from './client-with-files.ts';
import { rangeOf } from './editor.ts';
import { WorkerInBrowser } from './worker-in-browser.ts';

const ROOT = 'vscode-vfs://github/acme/macros';
const MACRO =
  '---\ntitle: Lämp 💡\nkind: snippet\nplatform: zendesk\n---\nHi {{ticket.requester.first_name}}! You failed to tell us. We answer ASAP.\n';
const FILES = {
  'trustlint.yaml': 'extends: base.yaml\n',
  'base.yaml':
    'customRules:\n  - id: team/gizmo\n    message: Say lamp.\n    patterns: ["gi[sz]mo"]\n    bad: ["Your ⟦gizmo⟧ is here."]\n    good: [Your lamp is here.]\n',
  'a.md': MACRO,
  'deep/b.json': JSON.stringify({
    macros: [{ title: 'B', actions: [{ field: 'comment_value', value: 'You failed to tell us.' }] }],
  }),
  'deep/c.md': '+++\ntitle = "C"\n+++\nYour gizmo is here. We call you soon.\n',
};
const rulesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);

if (withoutBrowser !== undefined) console.log(`The server in a browser: ${withoutBrowser}`);

describe.skipIf(withoutBrowser !== undefined)('the built server in a worker of a browser', () => {
  let worker: WorkerInBrowser;
  let client: ClientWithFiles;
  beforeAll(async () => {
    worker = await WorkerInBrowser.start();
    client = await ClientWithFiles.open(ROOT, FILES, { connection: worker.connection });
  });
  afterAll(() => worker.stop());

  const uri = `${ROOT}/a.md`;
  const found = (rule: string) => client.diagnostics(uri, (all) => rulesOf(all).includes(rule));

  it('tells what is wrong in an open file, at its place', async () => {
    await client.show(uri);
    const diagnostics = await found('respect/blame');
    expect(diagnostics).toContainEqual(expect.objectContaining({ range: rangeOf(MACRO, 'You failed to') }));
  });

  it('explains, and names the sources', async () => {
    const { start } = rangeOf(MACRO, 'You failed to');
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: start,
    });
    expect(JSON.stringify(hover.contents)).toContain('Source');
  });

  it('mends it', async () => {
    const [diagnostic] = (await found('respect/blame')).filter(({ code }) => code === 'respect/blame');
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic] },
    });
    const fix = actions.find(({ kind, isPreferred }) => kind === 'quickfix' && isPreferred === true) ?? actions[0];
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', fix);
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument.uri).toBe(uri);
    const text = applied(MACRO, change?.edits as TextEdit[]);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    });
    expect(await client.diagnostics(uri, (all) => !rulesOf(all).includes('respect/blame'))).toBeDefined();
  });

  it('follows a configuration that changes', async () => {
    const other = `${ROOT}/deep/c.md`;
    expect(rulesOf(await client.diagnostics(other, (all) => rulesOf(all).includes('team/gizmo')))).toContain(
      'reliability/vague-timeline',
    );
    await client.change(`${ROOT}/trustlint.yaml`, 'rules:\n  reliability/vague-timeline: off\n');
    const rules = rulesOf(
      await client.diagnostics(other, (all) => !rulesOf(all).includes('reliability/vague-timeline')),
    );
    expect(rules).not.toContain('team/gizmo');
  });

  it('says the same as a server with Node', async () => {
    await client.change(`${ROOT}/trustlint.yaml`, 'extends: base.yaml\n');
    const here = await ClientWithFiles.open(ROOT, FILES);
    const withoutPages = (all: readonly Diagnostic[]) => all.map(({ codeDescription: _, ...one }) => one);
    for (const path of ['deep/b.json', 'deep/c.md']) {
      const expected = withoutPages(await here.diagnostics(`${ROOT}/${path}`, (all) => all.length > 0));
      const isSame = (all: readonly Diagnostic[]): boolean =>
        JSON.stringify(withoutPages(all)) === JSON.stringify(expected);
      expect(isSame(await client.diagnostics(`${ROOT}/${path}`, isSame)), path).toBe(true);
    }
    await here.close();
  });

  it('asks for nothing over the network, and does nothing that a strict policy forbids', () => {
    expect([...new Set(worker.requests)].sort()).toEqual(
      expect.arrayContaining(['/', '/browser-worker.js', '/page.js']),
    );
    expect(
      worker.requests.filter((path) => !['/', '/browser-worker.js', '/page.js', '/favicon.ico'].includes(path)),
    ).toEqual([]);
    expect(worker.faults).toEqual([]);
    expect(client.messages).toEqual([]);
  });

  it('ends when it is told to', async () => {
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    await expect.poll(() => worker.workers(), { timeout: 5000 }).toBe(0);
  });
});

function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = new Lines(text, 'utf-16');
  return edits
    .map(({ range, newText }) => ({ ...lines.spanOf(range), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}
