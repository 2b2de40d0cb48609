import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../../..');

/** The packages that are published, by their folder under `packages/`. */
export const PUBLISHED = {
  cli: 'trustlint',
  core: '@trustlint/core',
  rules: '@trustlint/rules',
  project: '@trustlint/project',
};

/** A package as a registry would get it. */
export interface PackedPackage {
  readonly name: string;
  readonly tarball: string;
}

const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Runs one of npm's programs and answers what it prints. It hears nothing of the run that it is part of. */
export function run(program: string, args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_OPTIONS$)/i.test(name)),
  );
  return execFileSync(program, args, {
    cwd,
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

/** Builds packages of this repository, as far as they are not built. */
export function build(...names: readonly string[]): void {
  const chosen = names.map((name) => `--filter=${name}`);
  run(join(ROOT, 'node_modules/.bin/turbo'), ['run', 'build', ...chosen, '--output-logs=errors-only'], ROOT);
}

/** Builds what is published and packs it into `folder`. */
export function packAll(folder: string): readonly PackedPackage[] {
  const names = Object.values(PUBLISHED);
  build(...names);
  const filters = names.flatMap((name) => ['--filter', name]);
  const packing = ['-y', packageManager, ...filters, '-r', 'pack', '--pack-destination', folder, '--json'];
  const packed: { name: string; filename: string }[] = JSON.parse(run('npx', packing, ROOT));
  return packed.map(({ name, filename }) => ({ name, tarball: filename }));
}

/** A folder of somebody who uses the packages: nothing of this repository is above it. */
export interface Consumer {
  readonly path: string;
  readonly write: (name: string, text: string) => void;
  /** The packages that are installed, sorted. */
  readonly installed: () => readonly string[];
  readonly remove: () => void;
}

/** An empty folder with these tarballs installed by npm; `--offline` where they need nothing of a registry. */
export function consumerOf(tarballs: readonly string[], ...options: readonly string[]): Consumer {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'trustlint-consumer-')));
  const write = (name: string, text: string): void => {
    mkdirSync(resolve(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }\n');
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-update-notifier', '--ignore-scripts'];
  if (tarballs.length > 0) run('npm', ['install', ...quick, ...options, ...tarballs], path);
  const namesIn = (folder: string): readonly string[] =>
    readdirSync(join(path, folder)).filter((name) => !name.startsWith('.'));
  return {
    path,
    write,
    installed: () =>
      namesIn('node_modules')
        .flatMap((name) =>
          name.startsWith('@') ? namesIn(`node_modules/${name}`).map((one) => `${name}/${one}`) : [name],
        )
        .sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
