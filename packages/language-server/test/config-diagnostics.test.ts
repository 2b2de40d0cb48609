import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '@trustlint/core';
import { NOTHING_CHECKED } from '@trustlint/project';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocumentEdit,
  TextEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { Lines } from '../src/text/lines.ts';
import { CAPABILITIES, Editor, type EditorOptions, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};

const MACRO = '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\nYou failed to tell us.\n';
const PULLING = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } };
const rulesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);
const isEmpty = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0;

async function save(uri: string, path: string, text: string): Promise<void> {
  writeFileSync(join(editor.folder.path, path), text);
  await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
}

describe('a configuration that is open', () => {
  it.each([
    ['trustlint.yaml', 'profil: strict\r\n', 'profil', 'config/unknown-key'],
    ['trustlint.yml', 'profile: strickt\n', 'strickt', 'config/invalid-value'],
    ['trustlint.json', '{"rules": {"respect/blam": "off"}}', '"respect/blam"', 'config/unknown-rule'],
    ['trustlint.jsonc', '{\n  // why\n  "profile": \n}', undefined, 'config/syntax'],
    [
      'trustlint.yaml',
      'customRules:\n  - id: team/x\n    message: m\n    phrases: "(a"\n',
      '(',
      'config/invalid-value',
    ],
    ['trustlint.yaml', 'extends: gone.yaml\n', 'gone.yaml', 'config/extends'],
  ])('tells what is wrong with the text as it is typed: %s %s', async (name, text, words, rule) => {
    await open({ files: { [name]: '', 'reply.md': MACRO }, withoutConfig: true });
    const uri = await editor.show(name, undefined, 'yaml');
    expect(await editor.diagnostics(uri)).toEqual([]);
    await editor.write(uri, text);
    const found = await editor.diagnostics(uri);
    expect(rulesOf(found)).toEqual([rule]);
    if (words !== undefined) expect(found[0]?.range).toEqual(rangeOf(text, words));
    // Not saved yet: the macros are checked as before.
    expect(rulesOf(await editor.diagnostics(await editor.show('reply.md')))).toContain('respect/blame');
  });

  it('says once that nothing is checked, as long as it is saved so, and takes that back', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const macro = await editor.show('reply.md');
    expect(rulesOf(await editor.diagnostics(macro))).toContain('respect/blame');
    const uri = await editor.show('trustlint.yaml', undefined, 'yaml');
    const broken = 'profil: strict\nrule: {}\n';
    await editor.write(uri, broken);
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['config/unknown-key', 'config/unknown-key']);
    await save(uri, 'trustlint.yaml', broken);
    const found = await editor.diagnostics(uri, (all) => all.length > 2);
    expect(found.filter(({ message }) => message === NOTHING_CHECKED)).toHaveLength(1);
    expect(await editor.diagnostics(macro, isEmpty)).toEqual([]);
    await editor.write(uri, 'profile: strict\n');
    await save(uri, 'trustlint.yaml', 'profile: strict\n');
    expect(await editor.diagnostics(uri, isEmpty)).toEqual([]);
    expect(rulesOf(await editor.diagnostics(macro, (all) => all.length > 0))).toContain('respect/blame');
  });

  it('is told about with what it builds on as that stands in the editor', async () => {
    await open({
      files: { 'trustlint.yaml': 'extends: base.yaml\n', 'base.yaml': 'profile: strict\n', 'reply.md': MACRO },
    });
    await editor.diagnostics(editor.uriOf('reply.md'), (all) => all.length > 0);
    const base = await editor.show('base.yaml', undefined, 'yaml');
    await editor.write(base, 'profile: strickt\n');
    expect(rulesOf(await editor.diagnostics(base))).toEqual(['config/invalid-value']);
  });

  it('is told about anew when what it builds on is edited', async () => {
    const base = 'dialects: [{id: ours, open: "[["}]\n';
    await open({
      files: { 'trustlint.yaml': 'extends: base.yaml\ndialect: ours\n', 'base.yaml': base, 'reply.md': MACRO },
    });
    await editor.diagnostics(editor.uriOf('reply.md'), (all) => all.length > 0);
    const uri = await editor.show('trustlint.yaml', undefined, 'yaml');
    expect(await editor.diagnostics(uri)).toEqual([]);
    await editor.write(await editor.show('base.yaml', undefined, 'yaml'), base.replace('ours', 'theirs'));
    expect(rulesOf(await editor.diagnostics(uri, (all) => all.length > 0))).toEqual(['config/invalid-value']);
  });
});

describe('a slip in a configuration', () => {
  it.each([
    ['trustlint.yaml', '# ours\r\nprofil: strict # all\r\n', '# ours\r\nprofile: strict # all\r\n'],
    ['trustlint.yaml', 'rules:\n  "respect/blam": off\n', 'rules:\n  "respect/blame": off\n'],
    ['trustlint.json', '{"é": 1, "profile": "strickt"}', '{"é": 1, "profile": "strict"}'],
    ['trustlint.jsonc', '{\n  // é\n  "inactive": "no"\n}', '{\n  // é\n  "inactive": false\n}'],
  ])('is mended by a quick fix: %s %j', async (name, text, mended) => {
    await open({
      files: { [name]: text },
      withoutConfig: true,
      capabilities: { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } },
    });
    const uri = await editor.show(name, undefined, 'yaml');
    const slip = (await editor.diagnostics(uri))
      .filter(({ code }) => code !== 'config/not-checked')
      .at(-1) as Diagnostic;
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: slip.range,
      context: { diagnostics: [slip] },
    });
    expect(actions).toHaveLength(1);
    const action = await editor.request<CodeAction>('codeAction/resolve', actions[0]);
    const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument).toEqual({ uri, version: 1 });
    const lines = new Lines(text, 'utf-8');
    const edits = ((change?.edits ?? []) as TextEdit[]).map(({ range, newText }) => ({
      span: lines.spanOf(range),
      text: newText,
    }));
    expect(applyEdits(text, edits)).toBe(mended);
    await editor.write(uri, mended);
    expect((await editor.diagnostics(uri)).map(({ message }) => message)).not.toContain(slip.message);
  });
});

describe('a configuration that is not open', () => {
  it('is told about after the files were read, and no more when it is mended', async () => {
    await open({ files: { 'trustlint.yaml': 'profil: strict\n', 'reply.md': MACRO } });
    const uri = editor.uriOf('trustlint.yaml');
    const found = await editor.diagnostics(uri, (all) => all.length > 0);
    expect(rulesOf(found)).toEqual(['config/unknown-key', 'config/not-checked']);
    expect(found[0]?.range).toEqual(rangeOf('profil: strict', 'profil'));
    writeFileSync(join(editor.folder.path, 'trustlint.yaml'), 'profile: strict\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    expect(await editor.diagnostics(uri, isEmpty)).toEqual([]);
    expect(await editor.diagnostics(editor.uriOf('reply.md'), (all) => all.length > 0)).not.toEqual([]);
  });

  it('is told about at the place in what it builds on', async () => {
    await open({
      files: { 'trustlint.yaml': 'extends: base.yaml\n', 'base.yaml': 'profil: strict\n', 'reply.md': MACRO },
      capabilities: PULLING,
    });
    const { items } = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(items).toMatchObject([
      { uri: editor.uriOf('base.yaml'), items: [{ code: 'config/unknown-key' }] },
      {
        uri: editor.uriOf('trustlint.yaml'),
        items: [
          {
            code: 'config/not-checked',
            relatedInformation: [
              { location: { uri: editor.uriOf('base.yaml'), range: rangeOf('profil: strict', 'profil') } },
            ],
          },
        ],
      },
    ]);
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId as string }));
    writeFileSync(join(editor.folder.path, 'base.yaml'), 'profile: strict\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uriOf('base.yaml'), type: 2 }],
    });
    const after = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: known });
    const configs = after.items.filter(({ uri }) => known.some((one) => one.uri === uri));
    expect(configs).toMatchObject([{ items: [] }, { items: [] }]);
    expect(after.items.map(({ uri }) => uri)).toContain(editor.uriOf('reply.md'));
  });

  it('can be asked for by its address', async () => {
    await open({ files: { 'trustlint.yaml': 'profil: strict\n' }, capabilities: PULLING });
    const uri = await editor.show('trustlint.yaml', undefined, 'yaml');
    const report = await editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    expect(report.kind === 'full' && rulesOf(report.items)).toEqual(['config/unknown-key', 'config/not-checked']);
  });
});
