import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Disk } from './disk.ts';

const entryAt = (path: string) => lstatSync(path, { throwIfNoEntry: false });

/** The disk of the machine: what is read from, unless somebody names another one. */
export const NODE_DISK: Disk = {
  has: existsSync,
  hasEntry: (path) => {
    try {
      return entryAt(path) !== undefined;
    } catch {
      return false;
    }
  },
  isLink: (path) => entryAt(path)?.isSymbolicLink() === true,
  stat: (path) => {
    const stat = statSync(path);
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', size: stat.size };
  },
  read: (path) => readFileSync(path),
  entries: (folder) => readdirSync(folder, { withFileTypes: true }),
  realPath: (path) => realpathSync(path),
};
