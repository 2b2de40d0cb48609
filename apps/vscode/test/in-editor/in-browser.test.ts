import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { Editor, PATIENCE } from '../host/editor.ts';
import type { Result } from '../in-extension-host/tests.ts';

const here = import.meta.dirname;
const EXTENSION = join(here, '../../dist/extension');
const MEMORY_FILES = join(here, '../host/memory-files');
const FOLDER = 'memory:/team';

const tests = join(here, '../../dist/tests/in-browser.cjs');
await build({
  entryPoints: [join(here, '../in-extension-host/in-browser.ts')],
  outfile: tests,
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
});
const editor = await Editor.open({ files: {} });
try {
  const { sent } = await editor.showInBrowser({ folder: FOLDER, extensions: [EXTENSION, MEMORY_FILES], tests });
  const tooLate = sleep(4 * PATIENCE, undefined, { ref: false }).then(() => {
    throw new Error(`The tests did not end.\n${editor.said}`);
  });
  const results = (await Promise.race([sent, tooLate])) as readonly Result[];
  describe('in VS Code for the Web, in a folder that stands on no disk', () => {
    afterAll(() => expect(results.length).toBeGreaterThan(0));
    for (const { name, error } of results) it(name, () => expect(error).toBeUndefined());
    it('asks no other machine for anything of ours', () =>
      expect(editor.outside.filter((host) => /trustlint/i.test(host))).toEqual([]));
  });
} finally {
  await editor.close();
}
