import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';
import { runTrustlint } from './testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder?.remove());

/** Watches until `stop`; `out` is what was printed so far. */
function watching(...args: string[]) {
  const told: string[] = [];
  const out = () => told.join('');
  let stop = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const code = main(['check', '--watch', ...args], {
    cwd: folder.path,
    today: '2026-11-21',
    env: {},
    stdout: { isTerminal: false, write: (text) => void told.push(text) },
    stderr: { isTerminal: false, write: (text) => void told.push(text) },
    readStdin: async () => new Uint8Array(),
    interrupted: () => interrupted,
  });
  const sees = (text: string) => vi.waitFor(() => expect(out()).toContain(text), { timeout: 10_000, interval: 20 });
  return {
    sees,
    out,
    end: () => {
      stop();
      return code;
    },
  };
}

describe('check --watch', () => {
  it('tells what is new and what is mended, and no more', async () => {
    folder = temporaryFolder({ 'in/a.md': 'We reply soon.\n', 'in/b.md': 'We answer shortly.\n' });
    const run = watching('--fail-on', 'warning');
    await run.sees('“soon”');
    const first = run.out().length;
    folder.write('in/a.md', 'Hello!\n\nWe reply soon.\n\nWe answer soon.\n');
    await run.sees('1 new, 0 mended');
    expect(run.out().slice(first)).toMatch(
      /^new {5}in\/a\.md:5:\d+ warning: “soon”.*\n1 new, 0 mended; now 0 errors, .*\.\n$/,
    );
    folder.write('in/new/c.md', 'We reply soon.\n');
    await run.sees('new     in/new/c.md:1');
    folder.write('in/new/c.md', 'Your lamp is in the post.\n');
    await run.sees('mended  in/new/c.md:1');
    rmSync(join(folder.path, 'in/b.md'));
    await run.sees('mended  in/b.md:1');
    expect(await run.end()).toBe(1);
  }, 60_000);

  it('follows the configuration, and ends with the code of the last state', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': 'rules:\n  reliability: error\n', 'a.md': 'We reply soon.\n' });
    const run = watching();
    await run.sees('“soon”');
    folder.write('trustlint.yaml', 'rules: [\n');
    await run.sees('trustlint.yaml');
    folder.write('trustlint.yaml', 'rules:\n  reliability: off\n');
    await run.sees('0 new, 1 mended');
    expect(await run.end()).toBe(0);
  }, 60_000);

  it('with --quiet tells only what makes the run fail', async () => {
    folder = temporaryFolder({ 'a.md': 'We reply soon.\n' });
    const run = watching('--quiet', '--rule', 'respect/shouting=error');
    // A finding that is told last shows that what stands before it has been looked at.
    folder.write('b.md', 'We answer shortly.\n\nThank you for writing!!!!!\n');
    await run.sees('b.md');
    expect(run.out()).not.toContain('soon');
    expect(run.out()).not.toContain('shortly');
    folder.write('b.md', 'We answer shortly.\n');
    await run.sees('mended  b.md:3:');
    expect(run.out()).not.toContain('shortly');
    expect(await run.end()).toBe(0);
  }, 60_000);

  it('with --baseline leaves out what is known, and follows the baseline', async () => {
    folder = temporaryFolder({ 'a.md': 'We reply soon.\n', 'in/b.md': 'Hello.\n' });
    const args = ['--baseline', 'in/known.json', '--fail-on', 'info', '--rule', 'reliability/vague-timeline=error'];
    const write = () =>
      runTrustlint(['baseline', 'write', ...args.slice(0, 2), ...args.slice(4)], { cwd: folder.path });
    expect((await write()).code).toBe(0);
    const run = watching(...args);
    await run.sees('known');
    expect(run.out()).not.toContain('“soon”');
    folder.write('in/b.md', 'We answer shortly.\n');
    await run.sees('new     in/b.md:1');
    folder.write('a.md', 'Your lamp is in the post.\n');
    await run.sees('mended  a.md:1');
    const before = run.out().length;
    folder.write('in/known.json', '{');
    await run.sees('The baseline in/known.json can’t be used.');
    await write();
    folder.write('in/c.md', 'We come back to you soon.\n');
    await run.sees('new     in/c.md:1');
    // What the baseline has taken over is not mended.
    expect(run.out().slice(before)).not.toContain('mended  in/b.md');
    expect(await run.end()).toBe(1);
  }, 60_000);

  it('says so where there is no baseline, and ends', async () => {
    folder = temporaryFolder({ 'a.md': 'Hello.\n' });
    const run = watching('--baseline', 'none.json');
    await run.sees('There is no baseline none.json yet.');
    expect(await run.end()).toBe(2);
  });

  it('with --since looks at what changed', async () => {
    folder = temporaryFolder({ 'a.md': 'We reply soon.\n', 'b.md': 'We answer shortly.\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder.path });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    const run = watching('--since', 'HEAD');
    await run.sees('nothing was checked');
    folder.write('b.md', 'Yes! We answer shortly.\n');
    await run.sees('new     b.md:1');
    expect(run.out()).not.toContain('soon');
    folder.write('b.md', 'We answer shortly.\n');
    await run.sees('mended  b.md:1');
    expect(await run.end()).toBe(0);
  }, 60_000);

  it('with --cache remembers for the next run', async () => {
    folder = temporaryFolder({ 'a.md': 'We reply soon.\n' });
    const run = watching('--cache-location', 'cache');
    await run.sees('“soon”');
    folder.write('b.md', 'We answer shortly.\n');
    await run.sees('new     b.md:1');
    await run.end();
    expect(folder.read('cache').split('\n')).toHaveLength(4);
    const again = await runTrustlint(['check', '--cache-location', 'cache'], { cwd: folder.path });
    expect(again).toEqual(await runTrustlint(['check'], { cwd: folder.path }));
  }, 60_000);

  it.each([['--fix'], ['--fix-dry-run'], ['--format', 'json'], ['--stdin'], ['--stdin-jsonl']])(
    'refuses what a run that never ends can’t do: %s',
    async (...args) => {
      folder = temporaryFolder({ 'a.md': 'Hello' });
      const run = watching(...args);
      await run.sees(args[0] as string);
      expect(await run.end()).toBe(2);
    },
  );
});
