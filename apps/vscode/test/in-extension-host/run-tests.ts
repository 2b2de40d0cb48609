import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from 'vscode';

export interface Result {
  readonly name: string;
  readonly error?: string;
}

export type Tests = Readonly<Record<string, () => Promise<void>>>;

/** Runs tests in their order and leaves what came of them beside the workspace. */
export async function runTests(tests: Tests): Promise<void> {
  const results: Result[] = [];
  for (const [name, test] of Object.entries(tests)) {
    const error = await test().then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
    );
    results.push({ name, ...(error === undefined ? {} : { error }) });
  }
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('there is no workspace');
  const path = join(dirname(folder.uri.fsPath), 'results.json');
  writeFileSync(`${path}.part`, JSON.stringify(results));
  renameSync(`${path}.part`, path);
}

/** Until there is something; editors call requests off and are asked again. */
export async function until<T>(
  what: string,
  find: () => T | undefined | false | Thenable<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await Promise.resolve(find()).catch((error: unknown) => {
      if (!/cancel/i.test(String(error))) throw error;
      return undefined;
    });
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`It never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
