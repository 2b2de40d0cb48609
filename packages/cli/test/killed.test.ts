import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each command is killed so many times. */
const KILLS = 100;
/** Milliseconds; half a minute where nothing else runs. */
const LONG = 300_000;
/** How many files a run writes, so that a good part of its time goes into writing. */
const FILES = 10;

// The program as users have it.
let built: TemporaryFolder;
let program: string;
beforeAll(() => {
  built = temporaryFolder();
  execFileSync(process.execPath, [join(import.meta.dirname, '../build.mjs'), join(built.path, 'dist')]);
  program = join(built.path, 'dist/trustlint.js');
}, 120_000);
afterAll(() => built.remove());

const RULES = ['--rule', 'respect/shouting=error', '--rule', 'template/duplicate-macro=off'];

const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [program, ...args, ...RULES], { cwd, encoding: 'utf8' });

/** Starts the program and kills it `after` so many milliseconds; once it writes, if `whenWriting`. Answers whether it had not ended. */
function kill(cwd: string, args: readonly string[], after: number, whenWriting: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args, ...RULES], { cwd, stdio: 'ignore' });
    const strike = (): void => void child.kill('SIGKILL');
    let timer = whenWriting ? undefined : setTimeout(strike, after);
    const watcher = whenWriting
      ? watch(cwd, () => {
          timer ??= setTimeout(strike, after);
        })
      : undefined;
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      watcher?.close();
      resolve(signal === 'SIGKILL');
    });
  });
}

/**
 * Kills a command again and again: at any moment of its life, and every other time within moments of its first write. Before each
 * run, `prepare` sets the files up, after it `judge` looks at what is there. Answers how many were killed before their end.
 */
async function killOften(cwd: string, args: readonly string[], prepare: (round: number) => void, judge: () => void) {
  prepare(0);
  const start = performance.now();
  run(cwd, ...args);
  const life = performance.now() - start;
  let killed = 0;
  for (let round = 1; round <= KILLS; round++) {
    prepare(round);
    const whenWriting = round % 2 === 0;
    if (await kill(cwd, args, Math.random() * (whenWriting ? 8 : life), whenWriting)) killed++;
    judge();
  }
  return killed;
}

const loud = (i: number): string =>
  `---\ntitle: Macro ${i}\nkind: snippet\n---\nThank you for writing about number ${i}!!!\n`;
const calm = (i: number): string => loud(i).replace('!!!', '!');
const names = Array.from({ length: FILES }, (_, i) => `m${i}.md`);

describe('a run that is killed', () => {
  it.concurrent('by check --fix leaves each macro as it was or mended', { timeout: LONG }, async () => {
    const folder = temporaryFolder({ 'trustlint.yaml': '{}\n' });
    let halfDone = 0;
    const killed = await killOften(
      folder.path,
      ['check', '--fix'],
      () => {
        for (const [i, name] of names.entries()) folder.write(name, loud(i));
      },
      () => {
        const mended = names.filter((name, i) => {
          const text = folder.read(name);
          if (text !== loud(i)) expect(text).toBe(calm(i));
          return text === calm(i);
        });
        if (mended.length > 0 && mended.length < FILES) halfDone++;
      },
    );
    // Else nothing was tried.
    expect(killed).toBeGreaterThan(KILLS / 3);
    expect(halfDone).toBeGreaterThan(0);
    // What is left behind is in nobody's way.
    const { stdout } = run(folder.path, 'check', '--fix');
    expect(stdout).toMatch(new RegExp(`in ${FILES} files \\(${FILES} macros\\)\\.`));
    for (const [i, name] of names.entries()) expect(folder.read(name)).toBe(calm(i));
    folder.remove();
  });

  it.concurrent('by baseline write leaves the old baseline or the new one', { timeout: LONG }, async () => {
    const folder = temporaryFolder({ 'trustlint.yaml': '{}\n' });
    const library = (isLoud: boolean): void => {
      for (const [i, name] of names.entries()) folder.write(name, isLoud || i % 2 === 0 ? loud(i) : calm(i));
    };
    const written = [true, false].map((isLoud) => {
      library(isLoud);
      expect(run(folder.path, 'baseline', 'write').status).toBe(0);
      return folder.read('trustlint-baseline.json');
    });
    expect(new Set(written).size).toBe(2);
    const seen = new Set<string>();
    const judge = (): void => {
      const text = folder.read('trustlint-baseline.json');
      expect(written).toContain(text);
      seen.add(text);
    };
    const killed = await killOften(folder.path, ['baseline', 'write'], (round) => library(round % 4 < 2), judge);
    expect(killed).toBeGreaterThan(KILLS / 3);
    expect(seen.size).toBe(2);
    library(true);
    expect(run(folder.path, 'baseline', 'write').status).toBe(0);
    expect(folder.read('trustlint-baseline.json')).toBe(written[0]);
    expect(readdirSync(folder.path).filter((name) => !name.startsWith('.'))).toHaveLength(FILES + 2);
    folder.remove();
  });

  it.concurrent('by check --cache leaves the old cache or a new one, and the next run tells all', {
    timeout: LONG,
  }, async () => {
    const folder = temporaryFolder({ 'trustlint.yaml': '{}\n' });
    const path = '.trustlint-cache';
    const seen = new Set<string>();
    let round = 0;
    const killed = await killOften(
      folder.path,
      ['check', '--cache'],
      () => {
        round++;
        for (const [i, name] of names.entries())
          if (i % 5 === round % 5) folder.write(name, loud(i + round));
          else if (round === 1) folder.write(name, loud(i));
      },
      () => {
        if (!folder.names().includes(path)) return;
        const text = folder.read(path);
        const [head = ''] = text.split('\n', 1);
        const digest = createHash('sha256')
          .update(text.slice(head.length + 1))
          .digest('base64url');
        expect(head.endsWith(` ${digest}`)).toBe(true);
        seen.add(digest);
      },
    );
    expect(killed).toBeGreaterThan(KILLS / 3);
    expect(seen.size).toBeGreaterThan(2);
    const fresh = run(folder.path, 'check');
    expect(run(folder.path, 'check', '--cache').stdout).toBe(fresh.stdout);
    folder.remove();
  });
});
