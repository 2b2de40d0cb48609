import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { ClientWithFiles } from './client-with-files.ts';
import { CAPABILITIES, Editor, rangeOf } from './editor.ts';

const ROOT = 'vscode-vfs://github/acme/macros';
const MACRO =
  '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\nYou failed to tell us. We answer ASAP. The lamp is in our workshop by now, and Ines looks at it by Friday noon.\n';
const PULLING = {
  ...CAPABILITIES,
  textDocument: { ...CAPABILITIES.textDocument, diagnostic: { relatedInformation: true } },
};
const rulesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);

let client: ClientWithFiles;
afterEach(() => client.close());
const open = async (...args: Parameters<typeof ClientWithFiles.open>): Promise<ClientWithFiles> => {
  client = await ClientWithFiles.open(...args);
  return client;
};

describe('an editor that has its files on no disk', () => {
  it('sees what is wrong in an open file and in one that is not open', async () => {
    await open(ROOT, { 'trustlint.yaml': '', 'a.md': MACRO, 'deep/b c.md': MACRO });
    const uri = await client.show(`${ROOT}/a.md`);
    const found = await client.diagnostics(uri, (all) => rulesOf(all).includes('respect/blame'));
    expect(found).toContainEqual(expect.objectContaining({ range: rangeOf(MACRO, 'You failed to') }));
    const other = await client.diagnostics(`${ROOT}/deep/b%20c.md`);
    expect(rulesOf(other)).toContain('respect/blame');
    const twins = await client.diagnostics(uri, (all) => rulesOf(all).includes('template/duplicate-macro'));
    const twin = twins.find(({ code }) => code === 'template/duplicate-macro');
    expect(twin?.relatedInformation?.[0]?.location.uri).toBe(`${ROOT}/deep/b%20c.md`);
  });

  it('gives only the files that hold macros or say which do', async () => {
    await open(ROOT, {
      'trustlint.yaml': 'files: [macros]\n',
      'macros/a.md': MACRO,
      'notes/b.md': MACRO,
      'code/c.json': '{}',
    });
    await client.diagnostics(`${ROOT}/macros/a.md`);
    expect(client.asked).toContain(`${ROOT}/trustlint.yaml`);
    expect(client.asked.filter((uri) => /notes\/b|code\/c/.test(uri))).toEqual([]);
  });

  it('is told nothing where nobody asked', async () => {
    await open(ROOT, { 'notes.md': MACRO, 'reply.macro.md': MACRO });
    const notes = await client.show(`${ROOT}/notes.md`);
    expect(await client.diagnostics(`${ROOT}/reply.macro.md`)).not.toEqual([]);
    expect(await client.diagnostics(notes)).toEqual([]);
  });

  it('is told by a configuration that builds on others, wherever they stand', async () => {
    await open(`${ROOT}/team`, {
      'trustlint.yaml': 'extends: [./base/one.yaml, ../../shared/two.txt]\n',
      'base/one.yaml': 'extends: more/three.yml\n',
      'base/more/three.yml': 'rules:\n  respect/blame: off\n',
      'a.md': MACRO,
    });
    client.files.set('vscode-vfs://github/acme/shared/two.txt', Buffer.from('rules:\n  respect/slang: off\n'));
    const broken = `${ROOT}/team/trustlint.yaml`;
    await client.show(broken, undefined, 'yaml');
    expect(await client.diagnostics(broken)).toEqual([]);
    const found = await client.diagnostics(`${ROOT}/team/a.md`);
    expect(found).not.toEqual([]);
    expect(rulesOf(found)).not.toContain('respect/blame');
  });

  it('is told by a configuration above the folder that it has open, up to the root of the repository', async () => {
    await open(
      ROOT,
      {
        'trustlint.yaml': 'rules:\n  respect/blame: off\n',
        'team/a.md': MACRO,
        'other/.git/HEAD': 'ref: refs/heads/main\n',
        'other/b.macro.md': MACRO,
      },
      { folders: [`${ROOT}/team`, `${ROOT}/other`] },
    );
    expect(rulesOf(await client.diagnostics(`${ROOT}/team/a.md`))).not.toContain('respect/blame');
    expect(rulesOf(await client.diagnostics(`${ROOT}/other/b.macro.md`))).toContain('respect/blame');
  });

  it('is told what a changed configuration, a new file and a removed file mean', async () => {
    await open(ROOT, { 'trustlint.yaml': '', 'a.md': MACRO });
    const uri = `${ROOT}/a.md`;
    expect(rulesOf(await client.diagnostics(uri))).toContain('respect/blame');
    await client.change(`${ROOT}/trustlint.yaml`, 'rules:\n  respect/blame: off\n');
    expect(
      await client.diagnostics(uri, (all) => all.length > 0 && !rulesOf(all).includes('respect/blame')),
    ).toBeDefined();
    await client.change(`${ROOT}/new.md`, MACRO.replace('A reply', 'Another'));
    expect(await client.diagnostics(`${ROOT}/new.md`)).toBeDefined();
    await client.change(`${ROOT}/new.md`);
    expect(await client.diagnostics(`${ROOT}/new.md`, (all) => all.length === 0)).toEqual([]);
    await client.change(uri, MACRO.replace('We answer ASAP.', ''));
    expect(await client.diagnostics(uri, (all) => all.length < 2)).toBeDefined();
  });

  it('reads everything anew when it says so', async () => {
    await open(
      ROOT,
      { 'trustlint.yaml': 'rules:\n  respect/blame: off\n', 'team/a.md': MACRO },
      { folders: [`${ROOT}/team`] },
    );
    const uri = `${ROOT}/team/a.md`;
    expect(rulesOf(await client.diagnostics(uri))).not.toContain('respect/blame');
    // Nobody tells of these: they stand above the folder, or the editor does not watch.
    client.files.set(`${ROOT}/trustlint.yaml`, Buffer.from('profile: strict\n'));
    client.files.set(`${ROOT}/team/b.md`, Buffer.from(MACRO));
    await client.connection.sendRequest('workspace/executeCommand', { command: 'trustlint.restartIndex' });
    for (const one of [uri, `${ROOT}/team/b.md`])
      expect(await client.diagnostics(one, (all) => rulesOf(all).includes('respect/blame'))).toBeDefined();
  });

  it('follows .gitignore', async () => {
    await open(ROOT, { 'trustlint.yaml': '', '.gitignore': 'drafts\n', 'drafts/a.md': MACRO, 'b.md': MACRO });
    await client.diagnostics(`${ROOT}/b.md`);
    const draft = await client.show(`${ROOT}/drafts/a.md`);
    expect(await client.diagnostics(draft)).toEqual([]);
  });

  it('fixes a file, and writes a configuration beside it', async () => {
    await open(ROOT, { 'trustlint.yaml': 'profile: recommended\n', 'a.md': MACRO });
    const uri = await client.show(`${ROOT}/a.md`);
    const found = await client.diagnostics(uri, (all) => rulesOf(all).includes('respect/blame'));
    const diagnostic = found.find(({ code }) => code === 'respect/blame') as Diagnostic;
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    const off = actions.find(({ title }) => /turn.*off|folder/i.test(title)) as CodeAction;
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', off);
    expect(JSON.stringify(edit)).toContain(`${ROOT}/trustlint.yaml`);
  });

  it('keeps two folders of different kinds apart', async () => {
    await open(ROOT, { 'trustlint.yaml': '', 'a.md': MACRO }, { folders: [ROOT, 'memfs:/acme/macros'] });
    client.files.set('memfs:/acme/macros/trustlint.yaml', Buffer.from('rules:\n  respect/blame: off\n'));
    client.files.set('memfs:/acme/macros/a.md', Buffer.from(MACRO));
    const there = await client.show('memfs:/acme/macros/a.md');
    const here = await client.show(`${ROOT}/a.md`);
    expect(rulesOf(await client.diagnostics(here, (all) => all.length > 0))).toContain('respect/blame');
    expect(rulesOf(await client.diagnostics(there, (all) => all.length > 0))).not.toContain('respect/blame');
  });

  it('checks a text that was never saved, and a file outside of its folders', async () => {
    await open(ROOT, { 'trustlint.yaml': '' });
    client.files.set('memfs:/x/trustlint.yaml', Buffer.from(''));
    client.files.set('memfs:/x/loose.md', Buffer.from(MACRO));
    const loose = await client.show('memfs:/x/loose.md');
    expect(rulesOf(await client.diagnostics(loose))).toContain('respect/blame');
    const unsaved = await client.show('untitled:Untitled-1', MACRO);
    expect(await client.diagnostics(unsaved)).toEqual([]);
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'trustlint.checkFile',
      arguments: [unsaved],
    });
    expect(rulesOf(await client.diagnostics(unsaved, (all) => all.length > 0))).toContain('respect/blame');
  });
});

it('an editor that gives no files is told about what it has open', async () => {
  await open(ROOT, {});
  client.connection.onRequest('trustlint/findFiles', () => {
    throw new Error('no such files');
  });
  client.connection.onRequest('trustlint/readFiles', () => {
    throw new Error('no such files');
  });
  const uri = await client.show(`${ROOT}/reply.macro.md`, MACRO);
  expect(rulesOf(await client.diagnostics(uri))).toContain('respect/blame');
});

describe('the sample library', () => {
  it('is told alike with a disk and without', async () => {
    const folder = resolve(import.meta.dirname, '../../../examples');
    const files = Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
    );
    const ask = { previousResultIds: [] };
    const shown = ({ items }: WorkspaceDiagnosticReport, root: string): string =>
      JSON.stringify(
        items.map((report) => [report.uri, 'items' in report ? report.items : []]),
        null,
        1,
      ).replaceAll(root, 'root:');
    await open(ROOT, files, { capabilities: PULLING });
    const editor = await Editor.open({ files, capabilities: PULLING });
    const without = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', ask);
    const withDisk = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', ask);
    const root = editor.uriOf('').replace(/\/$/, '');
    await editor.close();
    expect(without.items.length).toBeGreaterThan(10);
    expect(shown(without, ROOT)).toBe(shown(withDisk, root));
  });
});
