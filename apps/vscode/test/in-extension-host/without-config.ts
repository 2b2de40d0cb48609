import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands, extensions, languages, Uri, window, workspace } from 'vscode';
import { runTests } from './run-tests.ts';
import { until } from './tests.ts';

const uriOf = (path: string): Uri => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri as Uri, path);
const NOTE = uriOf('notes/meeting.md');
const findings = () => languages.getDiagnostics(NOTE).filter(({ source }) => source === 'trustlint');

export const run = (): Promise<void> =>
  runTests({
    async 'sleeps where no file is for it'() {
      await window.showTextDocument(NOTE);
      // Extensions that a language wakes are awake by now.
      await commands.executeCommand('markdown.showPreviewToSide', NOTE);
      assert.equal(extensions.getExtension('trustlint.trustlint')?.isActive, false);
      assert.deepEqual(findings(), []);
    },

    async 'wakes when somebody asks'() {
      const check = await commands.executeCommand<{ isChecked: boolean }>('trustlint.checkFile', NOTE);
      assert.equal(check.isChecked, true);
      await until('findings', () => findings().length > 0);
    },

    async 'writes a configuration, and checks by it'() {
      await commands.executeCommand('trustlint.createConfig');
      assert.match(readFileSync(uriOf('trustlint.yaml').fsPath, 'utf8'), /profile: recommended/);
      const other = uriOf('notes/other.md');
      await window.showTextDocument(other);
      await until('findings', () => languages.getDiagnostics(other).some(({ source }) => source === 'trustlint'));
      assert.deepEqual(languages.getDiagnostics(uriOf('trustlint.yaml')), []);
    },
  });
