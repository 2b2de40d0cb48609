/** What stands in a folder under a name. */
export interface DiskEntry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** What a path leads to. */
export type PathKind = 'file' | 'folder' | 'other';

/**
 * Where files are read from. Paths are absolute. What can't be read throws an error with the `code` that Node gives it: `ENOENT`
 * where nothing stands.
 */
export interface Disk {
  /** Whether something stands there, links followed. */
  readonly has: (path: string) => boolean;
  /** Whether something stands there, be it a link that leads nowhere. */
  readonly hasEntry: (path: string) => boolean;
  readonly isLink: (path: string) => boolean;
  /** What stands there, links followed; `size` in bytes. @throws */
  readonly stat: (path: string) => { readonly kind: PathKind; readonly size: number };
  /** @throws */
  readonly read: (path: string) => Uint8Array;
  /** In any order. @throws */
  readonly entries: (folder: string) => readonly DiskEntry[];
  /** The path without links. @throws */
  readonly realPath: (path: string) => string;
}
