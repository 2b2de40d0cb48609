import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Milliseconds; each test takes seconds where nothing else runs. */
const LONG = 300_000;

// The program as users have it.
let built: TemporaryFolder;
let program: string;
beforeAll(() => {
  built = temporaryFolder();
  execFileSync(process.execPath, [join(import.meta.dirname, '../build.mjs'), join(built.path, 'dist')]);
  program = join(built.path, 'dist/trustlint.js');
}, 120_000);
afterAll(() => built.remove());

const macro = (i: number): string =>
  `---\ntitle: Macro ${i}\n---\n${i % 2 === 0 ? 'We reply soon.' : 'Refunds take 5 days.'}\n\nThank you for number ${i}!!!\n`;
const library = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i % 3}/m${i}.md`, macro(i)]));

describe('a thread that stops', () => {
  const FILES = 90;
  /** Runs in each thread of the program before anything else; `stop` is what happens there when some files have been read. */
  const fault = (stop: string): string =>
    `const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs');
if (!isMainThread) {
  const { readFileSync } = fs;
  let reads = 0;
  fs.readFileSync = (...all) => {
    if (String(all[0]).endsWith('.md') && ++reads === 20) { ${stop} }
    return readFileSync(...all);
  };
}
`;
  it.each([
    ['throws', "JSON.stringify = () => { throw new Error('a fault of the test'); };", 'a fault of the test'],
    ['exits', 'process.exit(7);', 'exit code 7'],
    ['exits as if all were well', 'process.exit(0);', 'exit code 0'],
    ['has no memory left', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));', 'memory'],
  ])('because it %s loses no finding, and is told', { timeout: LONG }, (_, stop, reason) => {
    const folder = temporaryFolder({ ...library(FILES), 'trustlint.yaml': '{}\n' });
    const preload = temporaryFolder({ 'fault.cjs': fault(stop) });
    const run = (jobs: number, ...options: string[]) =>
      spawnSync(
        process.execPath,
        [...options, program, 'check', '--jobs', String(jobs), '--format', 'json', '--fail-on', 'warning'],
        // A thread without memory must not take that of the machine.
        { cwd: folder.path, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
      );
    const alone = run(1);
    expect(alone).toMatchObject({ status: 1, stderr: '' });
    const { status, stdout, stderr } = run(3, '--max-old-space-size=128', '--require', join(preload.path, 'fault.cjs'));
    expect(stdout).toBe(alone.stdout);
    expect(status).toBe(1);
    const told = stderr.replace(/\s+/g, ' ');
    expect(told).toContain('3 of 3 threads stopped before they were done (');
    expect(told).toContain(reason);
    expect(told).toContain('Nothing is lost');
    expect(told).not.toContain(' at ');
    folder.remove();
    preload.remove();
  });
});

describe('runs at the same time with one cache', () => {
  it('leave it whole, and tell what a run without it tells', { timeout: LONG }, async () => {
    const FILES = 30;
    const folder = temporaryFolder({ ...library(FILES), 'trustlint.yaml': '{}\n' });
    const run = async (...args: string[]) => {
      const all = [program, 'check', '--format', 'json', '--fail-on', 'never', ...args];
      return (await promisify(execFile)(process.execPath, all, { cwd: folder.path })).stdout;
    };
    const paths = [[], ['0'], ['1'], ['2', '0']];
    for (let round = 0; round < 3; round++) {
      for (let i = round; i < FILES; i += 4) folder.write(`${i % 3}/m${i}.md`, macro(i + round));
      const fresh = await Promise.all(paths.map((some) => run(...some)));
      expect(await Promise.all(paths.map((some) => run('--cache', ...some)))).toEqual(fresh);
      const text = folder.read('.trustlint-cache');
      const [head = ''] = text.split('\n', 1);
      const digest = createHash('sha256')
        .update(text.slice(head.length + 1))
        .digest('base64url');
      expect(head.endsWith(` ${digest}`)).toBe(true);
      expect(await run('--cache')).toBe(fresh[0]);
    }
    expect(folder.names().filter((name) => name.includes('tmp'))).toEqual([]);
    folder.remove();
  });
});
