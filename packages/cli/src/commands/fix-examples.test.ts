import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runTrustlint } from '../testing/run-trustlint.ts';

interface Found {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly rule: string; readonly macro: string | null }[];
  }[];
  readonly summary: { readonly macros: number; readonly fixable: number; readonly mended: number };
}

/** A copy of the sample library, so that its files stay as they are. */
let folder: TemporaryFolder;
beforeAll(() => {
  folder = temporaryFolder();
  cpSync(join(import.meta.dirname, '../../../../examples'), folder.path, { recursive: true });
});
afterAll(() => folder.remove());

const check = async (...args: string[]): Promise<Found> =>
  JSON.parse((await runTrustlint(['check', '--format', 'json', ...args], { cwd: folder.path })).out);

/** How often each rule speaks about each macro. */
function countsOf({ files }: Found): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, diagnostics } of files) {
    for (const { rule, macro } of diagnostics) {
      const key = `${path} ${macro} ${rule}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

it('mends the sample library without making anything worse', async () => {
  const before = await check();
  const fixed = await check('--fix');
  const after = await check();
  expect(before.summary.fixable).toBeGreaterThan(5);
  expect(fixed.summary.mended).toBeGreaterThanOrEqual(before.summary.fixable);
  expect(after.summary).toMatchObject({ macros: before.summary.macros, fixable: 0 });

  const allowed = countsOf(before);
  for (const [key, count] of countsOf(after)) expect([key, count <= (allowed.get(key) ?? 0)]).toEqual([key, true]);
  const findings = ({ files }: Found): number => files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  expect(findings(after)).toBeLessThanOrEqual(findings(before) - before.summary.fixable);

  expect((await runTrustlint(['check', '--fix-dry-run'], { cwd: folder.path })).out).toBe('');
}, 30_000);
