import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for a test. */
export interface TemporaryFolder {
  /** Absolute, without links. */
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  /** The names in it, sorted. */
  readonly names: () => readonly string[];
  readonly remove: () => void;
}

/** Makes a folder with these files. It is the root of a repository, so that nothing above it counts. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'trustlint-')));
  mkdirSync(join(path, '.git'));
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    names: () =>
      readdirSync(path)
        .filter((name) => name !== '.git')
        .sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
