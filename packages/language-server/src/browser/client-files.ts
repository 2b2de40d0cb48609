import { CONFIG_NAMES, MemoryDisk } from '@trustlint/project';
import { type Connection, FileChangeType } from 'vscode-languageserver';
import { FIND_FILES, READ_FILES, type ReadFile } from '../file-requests.ts';
import { WATCHED_FILES } from '../watched-files.ts';
import { addressOf, pathOf } from '../workspace/place.ts';
import type { Supply } from '../workspace/supply.ts';

/** No request asks for more files at once: a client may read them one after the other over a slow line. */
const MOST_AT_ONCE = 100;

/** Never walked, so not worth listing. */
const EXCLUDED = ['**/node_modules/**', '**/dist/**'];

/** The names that are known to be absent where a list of files does not have them. Of `.git` many clients don't speak. */
const LISTED: ReadonlySet<string> = new Set([...CONFIG_NAMES, '.gitignore']);

/** The files that a client has, on a disk in memory: their names as soon as a folder is listed, their bytes when somebody reads them. */
export class ClientFiles implements Supply {
  readonly disk: MemoryDisk;
  readonly #connection: Pick<Connection, 'sendRequest' | 'console'>;
  /** Looked for and not there, as far as we know. */
  readonly #missed = new Set<string>();
  /** The client has said that nothing stands there. */
  readonly #absent = new Set<string>();
  readonly #listed = new Set<string>();
  /** Brought from elsewhere than a listed folder, as a configuration above it is. */
  readonly #elsewhere = new Set<string>();
  /** Has changed since it was last asked for, so that an answer may be out of date. */
  readonly #changedMeanwhile = new Set<string>();
  #bringing = Promise.resolve();
  #waiting = 0;
  #generation = 0;

  constructor(connection: Pick<Connection, 'sendRequest' | 'console'>) {
    this.#connection = connection;
    this.disk = new MemoryDisk([], (path) => this.#miss(path));
  }

  async list(folder: string): Promise<void> {
    const params = { folder: addressOf(folder), patterns: WATCHED_FILES, exclude: EXCLUDED };
    let uris: readonly string[] | null;
    try {
      uris = await this.#connection.sendRequest(FIND_FILES, params);
    } catch (error) {
      this.#tell(`list the files in ${params.folder}`, error);
      return;
    }
    for (const path of [folder, ...this.#elsewhere]) this.disk.remove(path);
    this.#elsewhere.clear();
    this.#absent.clear();
    this.disk.putFolder(folder);
    for (const uri of uris ?? []) this.disk.putFile(pathOf(uri), undefined);
    this.#listed.add(folder);
  }

  get generation(): number {
    return this.#generation;
  }

  bring(paths: readonly string[] = []): Promise<void> {
    const wanted = paths.filter((path) => !this.disk.isRead(path) && !this.#absent.has(path));
    const isNeeded = wanted.length > 0 || this.#missed.size > 0;
    // Who has missed what somebody else is bringing by now waits for that.
    if (!isNeeded) return this.#waiting === 0 ? Promise.resolve() : this.#bringing;
    this.#waiting++;
    this.#bringing = this.#bringing.then(async () => {
      await this.#bringAll(wanted);
      this.#waiting--;
    });
    return this.#bringing;
  }

  changed(changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): void {
    for (const { uri, type } of changes) {
      const path = pathOf(uri);
      this.#absent.delete(path);
      this.#changedMeanwhile.add(path);
      if (type === FileChangeType.Deleted) this.disk.remove(path);
      else this.disk.putFile(path, undefined);
    }
  }

  #miss(path: string): void {
    if (this.#absent.has(path) || this.#isKnownByList(path)) return;
    this.#missed.add(path);
  }

  #isKnownByList(path: string): boolean {
    const isListed = LISTED.has(path.slice(path.lastIndexOf('/') + 1));
    return isListed && !this.disk.isListed(path) && this.#isInListed(path);
  }

  #isInListed(path: string): boolean {
    return [...this.#listed].some((folder) => isWithin(folder, path));
  }

  async #bringAll(wanted: readonly string[]): Promise<void> {
    const missed = new Set(this.#missed);
    this.#missed.clear();
    const paths = [...new Set([...missed, ...wanted])].filter((path) => !this.disk.isRead(path)).sort();
    let isMissedBrought = false;
    for (let i = 0; i < paths.length; i += MOST_AT_ONCE) {
      const some = paths.slice(i, i + MOST_AT_ONCE);
      this.#changedMeanwhile.clear();
      const read = await this.#read(some);
      for (const [j, path] of some.entries()) {
        if (this.#changedMeanwhile.has(path)) continue;
        if (this.#put(path, read[j] ?? null) && missed.has(path)) isMissedBrought = true;
      }
    }
    if (isMissedBrought) this.#generation++;
  }

  async #read(paths: readonly string[]): Promise<readonly ReadFile[]> {
    try {
      return (await this.#connection.sendRequest(READ_FILES, { uris: paths.map(addressOf) })) ?? [];
    } catch (error) {
      this.#tell('read files', error);
      return [];
    }
  }

  #put(path: string, read: ReadFile): boolean {
    if (read === null) {
      this.#absent.add(path);
      this.disk.remove(path);
      return false;
    }
    if (read.type === 'folder') {
      this.disk.putFolder(path);
      return true;
    }
    if (!this.#isInListed(path)) this.#elsewhere.add(path);
    this.disk.putFile(path, typeof read.bytes === 'string' ? fromBase64(read.bytes) : read.bytes);
    return true;
  }

  #tell(what: string, error: unknown): void {
    this.#connection.console.warn(
      `Trustlint could not ${what}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
