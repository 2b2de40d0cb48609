import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  extensions,
  type Hover,
  languages,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { runTests } from './run-tests.ts';
import { until } from './tests.ts';

const uriOf = (path: string): Uri => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri as Uri, path);
const MACRO = uriOf('team/macros/late-parcel.md');
const NOTE = uriOf('notes/meeting.md');

const findingsIn = (uri: Uri) => languages.getDiagnostics(uri).filter(({ source }) => source === 'trustlint');
const codes = (uri: Uri): string[] =>
  findingsIn(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();

async function open(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

const placeOf = (document: TextDocument, words: string): Position => {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, words);
  return document.positionAt(at);
};

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('trustlint').update(name, value, ConfigurationTarget.Workspace);
}

export const run = (): Promise<void> =>
  runTests({
    async 'is there for a trustlint.yaml in any folder'() {
      const extension = extensions.getExtension('trustlint.trustlint');
      assert.ok(extension);
      await until('the activation', () => extension.isActive);
    },

    async 'finds what costs trust, at its words'() {
      const document = await open(MACRO);
      const found = await until('findings', () => findingsIn(MACRO).length > 1 && findingsIn(MACRO));
      const vague = found.find(({ message }) => message.includes('as soon as possible'));
      assert.ok(vague);
      assert.equal(document.getText(vague.range), 'as soon as possible');
      assert.ok(codes(MACRO).includes('respect/blame'));
      assert.ok(typeof vague.code === 'object' && /reliability\/vague-timeline\.md$/.test(vague.code.target.path));
    },

    async 'is silent where the configuration asks for nothing'() {
      await open(NOTE);
      // By now it has heard of the note, and of what came after it.
      await open(MACRO);
      await commands.executeCommand('trustlint.explainScore');
      assert.deepEqual(findingsIn(NOTE), []);
    },

    async 'says why'() {
      const document = await open(MACRO);
      const at = placeOf(document, 'soon as');
      const text = await until('the hover', async () => {
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', MACRO, at);
        const texts = hovers.flatMap(({ contents }) =>
          contents.map((one) => (one instanceof MarkdownString ? one.value : String(one))),
        );
        return texts.find((one) => one.includes('commits to no time'));
      });
      assert.match(text, /vague-timeline/);
    },

    async 'offers the names that a macro can fill in'() {
      const document = await open(MACRO);
      const at = placeOf(document, 'current_user').translate(0, 'current_user.fi'.length);
      const labels = await until('completions', async () => {
        const { items } = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          MACRO,
          at,
        );
        const found = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return found.some((label) => label.includes('current_user.')) && found;
      });
      assert.ok(
        labels.some((label) => label.includes('first_name')),
        labels.join(', '),
      );
    },

    async 'mends what it found, and keeps every other byte'() {
      const before = readFileSync(MACRO.fsPath, 'utf8');
      assert.match(before, /\r\n/);
      const document = await open(MACRO);
      const at = placeOf(document, 'as soon');
      const fix = await until('the fix', async () => {
        const actions = await commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          MACRO,
          new Range(at, at.translate(0, 5)),
          CodeActionKind.QuickFix.value,
          20,
        );
        return actions.find(({ title }) => title.includes('by [date and time]'));
      });
      assert.ok(fix.edit);
      assert.ok(await workspace.applyEdit(fix.edit));
      await document.save();
      assert.equal(readFileSync(MACRO.fsPath, 'utf8'), before.replace('as soon as possible', 'by [date and time]'));
      await until('fewer findings', () => !codes(MACRO).includes('reliability/vague-timeline'));
    },

    async 'makes safe fixes on save, where that is wished for'() {
      const uri = uriOf('team/macros/name.md');
      const document = await open(uri);
      await until('findings', () => findingsIn(uri).length > 0);
      const editor = workspace.getConfiguration('editor');
      await editor.update(
        'codeActionsOnSave',
        { 'source.fixAll.trustlint': 'explicit' },
        ConfigurationTarget.Workspace,
      );
      // The setting may come into force a moment later.
      await until('the mended file', async () => {
        const edit = new WorkspaceEdit();
        edit.insert(uri, document.positionAt(document.getText().length), '\n');
        await workspace.applyEdit(edit);
        await document.save();
        return readFileSync(uri.fsPath, 'utf8').includes('Acme Cloud is up');
      });
      await editor.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
    },

    async 'explains the grade'() {
      await open(MACRO);
      const answer = await commands.executeCommand<{ score: { grade: string } }>('trustlint.explainScore');
      assert.match(answer.score.grade, /^[A-F]$/);
    },

    async 'says what applies to a file'() {
      const answer = await commands.executeCommand<{ markdown: string }>('trustlint.showConfig', MACRO);
      assert.match(answer.markdown, /trustlint\.yaml/);
    },

    async 'explains a rule on its page'() {
      const answer = await commands.executeCommand<{ page: string }>('trustlint.explainRule', 'respect/blame');
      assert.match(answer.page, /respect\/blame\.md$/);
    },

    async 'draws up the trust report'() {
      const report = await commands.executeCommand<{ macros: unknown[] }>('trustlint.trustReport');
      assert.equal(report.macros.length, 2);
    },

    async 'checks a file when somebody asks'() {
      const check = await commands.executeCommand<{ isChecked: boolean }>('trustlint.checkFile', NOTE);
      assert.equal(check.isChecked, true);
      await until('findings', () => codes(NOTE).includes('reliability/vague-timeline'));
    },

    async 'heeds its settings'() {
      await open(MACRO);
      const lenses = () => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', MACRO, 10);
      await until('lenses', async () => (await lenses()).length > 0);
      await set('codeLens', false);
      await until('no lenses', async () => (await lenses()).length === 0);
      await set('codeLens', undefined);
      await until('lenses again', async () => (await lenses()).length > 0);
    },

    async 'leaves a configuration that is there as it is'() {
      const before = readFileSync(uriOf('trustlint.json').fsPath, 'utf8');
      await commands.executeCommand('trustlint.createConfig');
      assert.equal(readFileSync(uriOf('trustlint.json').fsPath, 'utf8'), before);
    },

    async 'has every command that it offers'() {
      const known = new Set(await commands.getCommands(true));
      const extension = extensions.getExtension('trustlint.trustlint');
      assert.ok(extension);
      const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
      assert.deepEqual(
        contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
        [],
      );
    },

    async 'starts anew and goes on'() {
      await open(MACRO);
      await commands.executeCommand('trustlint.restart');
      await until('findings', () => codes(MACRO).includes('respect/blame'));
    },
  });
