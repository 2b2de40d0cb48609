import type { Disk, DiskEntry } from './disk.ts';

/** Bytes, or `undefined` for a file that is known to be there and was not read yet; a set of names for a folder. */
type Thing = Uint8Array | undefined | Set<string>;

/**
 * A disk in memory: what was put on it, by absolute paths with `/`. It has no links. `onMiss` hears of each path that somebody
 * looked for and that is not there, or was not read yet.
 */
export class MemoryDisk implements Disk {
  readonly #things = new Map<string, Thing>([['/', new Set()]]);
  readonly #onMiss: (path: string) => void;

  constructor(files: Iterable<readonly [string, Uint8Array]> = [], onMiss: (path: string) => void = () => undefined) {
    this.#onMiss = onMiss;
    for (const [path, bytes] of files) this.putFile(path, bytes);
  }

  putFile(path: string, bytes: Uint8Array | undefined): void {
    if (this.#things.get(path) instanceof Set) this.remove(path);
    this.#putInFolder(path);
    this.#things.set(path, bytes);
  }

  putFolder(path: string): void {
    if (this.#things.get(path) instanceof Set) return;
    this.#putInFolder(path);
    this.#things.set(path, new Set());
  }

  /** Takes a file, or a folder with all that is in it, from the disk. */
  remove(path: string): void {
    const thing = this.#things.get(path);
    if (thing instanceof Set) for (const name of thing) this.remove(path === '/' ? `/${name}` : `${path}/${name}`);
    if (path === '/' || !this.#things.delete(path)) return;
    const folder = this.#things.get(folderOf(path));
    if (folder instanceof Set) folder.delete(nameOf(path));
  }

  /** As `has`, of which nobody hears. */
  isListed(path: string): boolean {
    return this.#things.has(path);
  }

  /** Whether a file stands there whose bytes are at hand. */
  isRead(path: string): boolean {
    return this.#things.get(path) instanceof Uint8Array;
  }

  has(path: string): boolean {
    const has = this.#things.has(path);
    if (!has) this.#onMiss(path);
    return has;
  }

  hasEntry(path: string): boolean {
    return this.has(path);
  }

  isLink(_: string): boolean {
    return false;
  }

  /** The size of a file that was not read yet is unknown and told as 0. */
  stat(path: string): ReturnType<Disk['stat']> {
    const thing = this.#at(path);
    return thing instanceof Set ? { kind: 'folder', size: 0 } : { kind: 'file', size: thing?.length ?? 0 };
  }

  read(path: string): Uint8Array {
    const thing = this.#at(path);
    if (thing instanceof Set) throw failed('EISDIR', path);
    if (thing !== undefined) return thing;
    this.#onMiss(path);
    throw failed('ENOENT', path);
  }

  entries(folder: string): readonly DiskEntry[] {
    const thing = this.#at(folder);
    if (!(thing instanceof Set)) throw failed('ENOTDIR', folder);
    return Array.from(thing, (name) => {
      const isFolder = this.#things.get(folder === '/' ? `/${name}` : `${folder}/${name}`) instanceof Set;
      return { name, isFile: () => !isFolder, isDirectory: () => isFolder, isSymbolicLink: () => false };
    });
  }

  realPath(path: string): string {
    this.#at(path);
    return path;
  }

  #at(path: string): Thing {
    if (this.has(path)) return this.#things.get(path);
    throw failed('ENOENT', path);
  }

  #putInFolder(path: string): void {
    const above = folderOf(path);
    // Where a file was, there is a folder now.
    if (!(this.#things.get(above) instanceof Set)) {
      this.#things.delete(above);
      this.putFolder(above);
    }
    (this.#things.get(above) as Set<string>).add(nameOf(path));
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const failed = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });
