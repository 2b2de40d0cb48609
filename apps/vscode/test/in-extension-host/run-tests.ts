import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from 'vscode';
import { resultsOf, type Tests } from './tests.ts';

/** Runs tests in their order and leaves what came of them beside the workspace. */
export async function runTests(tests: Tests): Promise<void> {
  const results = await resultsOf(tests);
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('there is no workspace');
  const path = join(dirname(folder.uri.fsPath), 'results.json');
  writeFileSync(`${path}.part`, JSON.stringify(results));
  renameSync(`${path}.part`, path);
}
