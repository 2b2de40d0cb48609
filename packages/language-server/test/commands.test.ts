import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type AcceptedDiagnostic, createLinter, DIALECTS, FORMATS, GENERIC, scoreInFile } from '@trustlint/core';
import { checkFiles } from '@trustlint/project';
import { pack } from '@trustlint/rules';
import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, type ResponseError } from 'vscode-languageserver-protocol';
import type { ScoreExplanation } from '../src/service/commands/explain-score.ts';
import type { ReportPage } from '../src/service/commands/report-page.ts';
import type { EffectiveConfig } from '../src/service/commands/show-config.ts';
import type { TrustReport } from '../src/service/commands/trust-report.ts';
import { CAPABILITIES, Editor, type EditorOptions, HOST, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};
const execute = <T>(command: string, ...args: readonly unknown[]) =>
  editor.request<T>('workspace/executeCommand', { command: `trustlint.${command}`, arguments: args });

const UPDATE =
  '---\ntitle: The lamp | in the workshop\nkind: update\n---\nHello Ada,\n\nThe lamp is in our workshop. You failed to tell us its number.\n';
const FINE = '---\ntitle: A call\nkind: snippet\n---\nWe call you on Monday at 10:00 CET.\n';

describe('any command', () => {
  it('is among those that the server offers', async () => {
    await open({ files: {} });
    expect(editor.server.capabilities.executeCommandProvider?.commands).toEqual(
      expect.arrayContaining(['trustlint.trustReport', 'trustlint.checkFile', 'trustlint.explainScore']),
    );
  });

  it.each([
    ['unknown', []],
    ['explainScore', []],
    ['explainScore', ['no address']],
    ['explainScore', ['file:///a.md', { line: -1, character: 0 }]],
    ['explainScore', ['file:///a.md', 7]],
    ['checkFile', [null]],
    ['showPlace', ['file:///a.md', { start: 1 }]],
    ['trustReport', [1]],
  ])('says what is wrong with a request: %s %j', async (command, args) => {
    await open({ files: {} });
    const error = await execute(command, ...args).then(
      () => undefined,
      (reason: ResponseError<void>) => reason,
    );
    expect(error?.code).toBe(ErrorCodes.InvalidParams);
    expect(error?.message).toMatch(/\.$/);
  });
});

describe('explaining the score', () => {
  it('says what counts and what is there', async () => {
    await open({ files: { 'update.md': UPDATE } });
    const uri = await editor.show('update.md');
    const answer = await execute<ScoreExplanation>('explainScore', uri, { line: 6, character: 3 });
    expect(answer).toMatchObject({ title: 'The lamp | in the workshop', kind: 'update' });
    expect(answer.missing).toContain('timeline');
    expect(answer.elements[0]).toEqual({
      element: 'greeting',
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } },
    });
    expect(answer.markdown).toContain('### The lamp \\| in the workshop: ');
    expect(answer.markdown).toMatch(/\| Reliability \| [\d.]+ \| .*no timeline \(−4\)/);
    expect(answer.markdown).toContain('respect/blame (+4)');
  });

  it('has nothing to say of a file that nobody asked for', async () => {
    await open({ files: { 'update.md': UPDATE }, withoutConfig: true });
    expect(await execute('explainScore', await editor.show('update.md'))).toBeNull();
  });
});

describe('the page of the trust report', () => {
  const PHRASE = 'You failed to tell us';

  it('shows what the report has, and says where each thing stands', async () => {
    await open({ files: { 'update.md': UPDATE, 'in/fine.md': FINE } });
    const uri = await editor.show('update.md');
    const { data, places } = await execute<ReportPage>('reportPage');
    const report = await execute<TrustReport>('trustReport');
    const { macros } = data;
    expect(macros.map(({ path, grade, value }) => ({ path, grade, value }))).toEqual(
      report.macros.map(({ path, grade, value }) => ({ path, grade, value })),
    );
    expect(data.overall).toMatchObject({ grade: report.overall?.grade, value: report.overall?.value });
    expect(data).toMatchObject({ version: '0.0.0-test', hasBaseline: false, elsewhere: [] });
    expect(data.summary).toMatch(/ in 2 files \(2 macros\)\.$/);
    expect(data.rules['respect/blame']?.why).not.toBe('');
    expect(places).toHaveLength(2);
    expect(places[1]).toMatchObject({ uri, range: rangeOf(UPDATE, 'The lamp | in the workshop') });
    const blame = macros[1]?.findings.findIndex(({ rule }) => rule === 'respect/blame') ?? -1;
    expect(places[1]?.findings[blame]?.start).toEqual(rangeOf(UPDATE, PHRASE).start);
    expect(places.map(({ findings }) => findings.length)).toEqual(macros.map(({ findings }) => findings.length));
  });

  it('has the text as it is in the editor', async () => {
    await open({ files: { 'update.md': UPDATE } });
    const uri = await editor.show('update.md');
    await editor.write(uri, UPDATE.replace(PHRASE, 'Please tell us'));
    expect((await execute<ReportPage>('reportPage')).data.rules).not.toHaveProperty('respect/blame');
  });

  it('tells of a configuration that is not as it should be', async () => {
    await open({ files: { 'trustlint.yaml': 'profile: recommended\nrulez: {}\n', 'fine.md': FINE } });
    await execute('restartIndex');
    const { data } = await execute<ReportPage>('reportPage');
    expect(data.elsewhere[0]).toMatchObject({ rule: 'config/unknown-key', path: 'trustlint.yaml', line: 2 });
  });

  it('is empty where there is no macro, and can be called off', async () => {
    let time = 0;
    await open({ files: {}, host: { now: () => (time += 10) } });
    const empty = await execute<ReportPage>('reportPage');
    expect(empty).toMatchObject({ data: { overall: null, macros: [] }, places: [] });
    expect(empty.data.summary).toBe('Nothing to mend in 0 files (0 macros).');
    for (let i = 0; i < 60; i++) await editor.show(`${i}.macro.md`, UPDATE);
    const source = new CancellationTokenSource();
    const params = { command: 'trustlint.reportPage', arguments: [] };
    const page = editor.connection.sendRequest('workspace/executeCommand', params, source.token);
    source.cancel();
    await expect(page).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});

describe('the trust report', () => {
  it('has each macro of the workspace, open or not', async () => {
    await open({ files: { 'update.md': UPDATE, 'fine.md': FINE, 'in/fine.md': FINE } });
    await editor.show('update.md');
    const report = await execute<TrustReport>('trustReport');
    expect(report.macros.map(({ path, kind }) => [path, kind])).toEqual([
      ['fine.md', 'snippet'],
      ['in/fine.md', 'snippet'],
      ['update.md', 'update'],
    ]);
    expect(report.overall).toMatchObject({ macros: 3, files: 3 });
    expect(report.rules['respect/blame']).toBe(1);
    expect(report.pillars['respect']).toBe(1);
    expect(report.missing.timeline).toBe(1);
    expect(report.grades.A).toBe(2);
    expect(report.macros[2]).toMatchObject({ rules: { 'respect/blame': 1 }, findings: expect.any(Number) });
    const part = await execute<TrustReport>('trustReport', editor.uriOf('in'));
    expect(part.macros.map(({ path }) => path)).toEqual(['in/fine.md']);
  });

  it('has the text as it is in the editor', async () => {
    await open({ files: { 'update.md': UPDATE } });
    const uri = await editor.show('update.md');
    await editor.write(uri, UPDATE.replace('You failed to tell us its number.', ''));
    expect((await execute<TrustReport>('trustReport')).rules).not.toHaveProperty('respect/blame');
  });

  it('can be called off', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, UPDATE]));
    let time = 0;
    // So slow that it stands back after each macro.
    await open({ files, host: { now: () => (time += 10) } });
    await execute('trustReport', editor.uriOf('nowhere'));
    const source = new CancellationTokenSource();
    const params = { command: 'trustlint.trustReport', arguments: [] };
    const report = editor.connection.sendRequest('workspace/executeCommand', params, source.token);
    source.cancel();
    await expect(report).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('has the grades of the command line', async () => {
    const EXAMPLES = join(import.meta.dirname, '../../../examples');
    const accepted: AcceptedDiagnostic[] = [];
    const linter = createLinter(pack, undefined, (one) => accepted.push(one));
    const today = HOST.today();
    const options = { rules: pack.rules, formats: FORMATS, dialects: DIALECTS, defaultDialect: GENERIC };
    const checked = await checkFiles({ ...options, cwd: EXAMPLES, paths: [], commandLine: {}, today }, linter);
    const expected = checked.files.flatMap(({ path, document, diagnostics, resolved: { settings } }) =>
      document.macros.map((macro) => {
        const own = accepted.filter((one) => one.document === document).map(({ diagnostic }) => diagnostic);
        const file = { settings, diagnostics, accepted: own };
        const { value, grade } = scoreInFile(linter.read(macro, settings), file, pack.rules).score;
        return { path, title: macro.title, value, grade };
      }),
    );
    const names = readdirSync(EXAMPLES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(EXAMPLES, path), readFileSync(path, 'utf8')] as const;
    });
    await open({ files: Object.fromEntries(files), withoutConfig: true });
    const { macros } = await execute<TrustReport>('trustReport');
    const found = macros.map(({ path, title, value, grade }) => ({ path, title, value, grade }));
    expect(found.length).toBeGreaterThan(20);
    const byPlace = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
    expect(found.sort(byPlace)).toEqual(expected.sort(byPlace));
  });

  it('is empty where there is no macro', async () => {
    await open({ files: {} });
    expect(await execute<TrustReport>('trustReport')).toMatchObject({ overall: null, macros: [] });
  });

  it('shows how far it is, to clients that can show it', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.md`, UPDATE]));
    await open({ files, capabilities: { ...CAPABILITIES, window: { workDoneProgress: true } } });
    const kinds: string[] = [];
    editor.connection.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
      if (value.kind !== 'report') kinds.push(`${value.kind} ${value.title ?? ''}`);
    });
    await execute('trustReport');
    expect(kinds).toContain('begin Trust report');
    expect(kinds.at(-1)).toBe('end ');
  });
});

describe('checking a file that nobody asked for', () => {
  it('tells its findings from then on', async () => {
    await open({ files: { 'notes.md': UPDATE }, withoutConfig: true });
    const uri = await editor.show('notes.md');
    expect(await editor.diagnostics(uri)).toEqual([]);
    expect(await execute('checkFile', uri)).toMatchObject({ isChecked: true, macros: 1 });
    expect(await editor.diagnostics(uri, (all) => all.length > 0)).not.toEqual([]);
  });

  it('works for a file that is not open, and says why another is not checked', async () => {
    await open({ files: { 'notes.md': UPDATE, 'empty.md': ' ' }, withoutConfig: true });
    expect(await execute('checkFile', editor.uriOf('notes.md'))).toMatchObject({ isChecked: true, macros: 1 });
    expect(await execute('checkFile', editor.uriOf('empty.md'))).toMatchObject({
      isChecked: false,
      reason: 'The file is empty.',
    });
    expect(await execute('checkFile', editor.uriOf('gone.md'))).toMatchObject({ isChecked: false });
  });
});

describe('showing what applies to a file', () => {
  it('says who said it', async () => {
    const files = {
      'trustlint.yaml': 'rules:\n  respect/blame: info\n',
      'in/trustlint.yaml': 'extends: ../trustlint.yaml\n',
    };
    await open({ files });
    const answer = await execute<EffectiveConfig>('showConfig', editor.uriOf('in/new.md'));
    expect(answer).toMatchObject({ path: 'in/new.md', configs: ['in/trustlint.yaml', 'trustlint.yaml'] });
    expect(answer.settings?.['rules.respect/blame']).toEqual({ value: 'info', from: 'trustlint.yaml' });
    expect(answer.markdown).toContain('Configured by in/trustlint.yaml, which builds on trustlint.yaml.');
    expect(answer.markdown).toContain('| respect/blame | info | trustlint.yaml |');
    expect(answer.markdown).toContain('| profile | recommended | default |');
  });

  it('says what is wrong with it', async () => {
    await open({ files: { 'trustlint.yaml': 'rulez: 1\n' } });
    const answer = await execute<EffectiveConfig>('showConfig', editor.uriOf('a.md'));
    expect(answer.settings).toBeNull();
    expect(answer.markdown).toMatch(/^- trustlint\.yaml: .*rulez/m);
  });
});

describe('reading everything anew', () => {
  it('finds what has come without a word', async () => {
    await open({ files: { 'fine.md': FINE } });
    await execute('trustReport');
    editor.folder.write('new.md', UPDATE);
    await execute('restartIndex');
    expect((await execute<TrustReport>('trustReport')).macros).toHaveLength(2);
  });
});

describe('showing a place', () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };

  it('lets the client show it', async () => {
    await open({
      files: { 'fine.md': FINE },
      capabilities: { ...CAPABILITIES, window: { showDocument: { support: true } } },
    });
    const shown: unknown[] = [];
    editor.connection.onRequest('window/showDocument', (params) => {
      shown.push(params);
      return { success: true };
    });
    await execute('showPlace', editor.uriOf('fine.md'), range);
    expect(shown).toEqual([{ uri: editor.uriOf('fine.md'), selection: range, takeFocus: true }]);
  });

  it('answers it to a client that can’t', async () => {
    await open({ files: { 'fine.md': FINE } });
    expect(await execute('showPlace', editor.uriOf('fine.md'), range)).toEqual({ uri: editor.uriOf('fine.md'), range });
  });
});
