import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '@trustlint/core';
import { temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../lsp/built-program.ts';

const ROOT = join(import.meta.dirname, '../../../..');

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly exclude: string;
  readonly additional_dependencies: readonly string[];
  readonly require_serial: boolean;
}
const HOOKS: readonly Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
const [HOOK] = HOOKS as readonly [Hook];

/** How many names pre-commit gives at most to one run: it stays below what the system takes. */
const MOST_NAMES = 400;

let program: ReturnType<typeof buildProgram>;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

describe('.pre-commit-hooks.yaml', () => {
  it('has one hook, which runs the package of this version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
    expect(HOOKS).toHaveLength(1);
    expect(HOOK).toMatchObject({
      id: 'trustlint',
      entry: 'trustlint check',
      language: 'node',
      additional_dependencies: [`trustlint@${version}`],
    });
  });

  it('takes macros in every format that is read, and nothing else', () => {
    const isTaken = (path: string) => new RegExp(HOOK.files).test(path) && !new RegExp(HOOK.exclude).test(path);
    const endings = FORMATS.flatMap(({ extensions }) => extensions);
    expect(endings.filter((ending) => !isTaken(`support/macros/a b${ending}`))).toEqual([]);
    for (const path of ['macros/de/a.md', 'macros/export.json', 'replies/late.macro.md'])
      expect(isTaken(path)).toBe(true);
    for (const path of [
      'README.md',
      'package.json',
      'src/a.ts',
      'mymacros/a.md',
      'macros/README.md',
      'macros/trustlint.yaml',
      'macros/trustlint-baseline.json',
      'macros/picture.png',
    ])
      expect(isTaken(path)).toBe(false);
  });

  // pre-commit packs the root of the repository and installs that beside the package, whatever it holds.
  it('can be installed: the root of the repository is a package without anything in it', () => {
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, encoding: 'utf8' }));
    const names: readonly string[] = packed.files.map(({ path }: { path: string }) => path);
    expect([...names].sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepack'])
      expect(scripts).not.toHaveProperty(name);
  });

  it('checks what it is given, however many files, whatever their names', () => {
    const macro = (i: number, when: string): string =>
      `---\ntitle: Number ${i}\nkind: snippet\n---\nYou will hear from me ${when}.\n`;
    const names = Array.from({ length: 1000 }, (_, i) => `macros/with blank/${i} it’s "$(so)".md`);
    const folder = temporaryFolder(Object.fromEntries(names.map((name, i) => [name, macro(i, 'on Friday at noon')])));
    const runHook = (args: readonly string[] = []): readonly (number | null)[] => {
      const [, ...words] = HOOK.entry.split(' ');
      const codes: (number | null)[] = [];
      for (let at = 0; at < names.length; at += MOST_NAMES) {
        const some = names.slice(at, at + MOST_NAMES);
        codes.push(
          spawnSync(process.execPath, [program.path, ...words, ...args, ...some], { cwd: folder.path }).status,
        );
      }
      return codes;
    };
    expect(runHook()).toEqual([0, 0, 0]);
    folder.write(names[500] as string, macro(500, 'soon'));
    expect(runHook(['--fail-on', 'warning'])).toEqual([0, 1, 0]);
    folder.remove();
  });
});
