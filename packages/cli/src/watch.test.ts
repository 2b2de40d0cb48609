import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';

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

  it('refuses what a run that never ends can’t do', async () => {
    folder = temporaryFolder({ 'a.md': 'Hello' });
    const run = watching('--fix');
    await run.sees('--fix');
    expect(await run.end()).toBe(2);
  });
});
