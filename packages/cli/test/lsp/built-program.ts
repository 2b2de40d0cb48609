import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from '@trustlint/project/temporary-folder';

/** The program as users have it, built into a folder of its own. */
export function buildProgram(): { readonly path: string; readonly remove: () => void } {
  const folder = temporaryFolder();
  execFileSync(process.execPath, [join(import.meta.dirname, '../../build.mjs'), join(folder.path, 'dist')]);
  return { path: join(folder.path, 'dist/trustlint.js'), remove: () => folder.remove() };
}
