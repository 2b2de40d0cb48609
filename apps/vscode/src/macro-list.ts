import { type ListedFile, MACROS } from '@trustlint/language-server/macro-requests';
import { type Disposable, EventEmitter } from 'vscode';
import { entriesOf, type ListEntry } from './macro-groups.ts';
import type { Server } from './server.ts';

/** So long the list stays as it is while the server still reads, in milliseconds. */
const CALM = 200;

/** The macros of the workspace as the server knows them; it is asked only while somebody looks. */
export class MacroList implements Disposable {
  readonly #server: Server;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #files = new Map<string, readonly ListEntry[]>();
  readonly #parts: Disposable[];
  /** Files that this server has named; those of the last one stay until it has read all. */
  #named = new Set<string>();
  #state = 0;
  #isReading = true;
  #isWatched = false;
  #isStale = true;
  #asking: Promise<void> | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#parts = [
      this.#changed,
      server.onDidChangeMacros(() => this.#soon()),
      server.onDidChangeState((state) => {
        if (state !== 'running') return;
        this.#state = 0;
        this.#named = new Set();
        this.#soon();
      }),
    ];
  }

  /** Whether macros may be on their way. */
  get isReading(): boolean {
    return this.#isReading;
  }

  entries(): readonly ListEntry[] {
    return [...this.#files.values()].flat();
  }

  /** Whether somebody looks at it. */
  watch(isWatched: boolean): void {
    this.#isWatched = isWatched;
    if (isWatched && this.#isStale) this.#soon();
  }

  dispose(): void {
    this.#isWatched = false;
    for (const part of this.#parts) part.dispose();
  }

  #soon(): void {
    this.#isStale = true;
    this.#asking ??= this.#askAll().finally(() => {
      this.#asking = undefined;
    });
  }

  async #askAll(): Promise<void> {
    while (this.#isStale && this.#isWatched && this.#server.state === 'running') {
      this.#isStale = false;
      const isFirst = this.#state === 0;
      // Not worth a message: it comes by itself and goes by itself.
      await this.#ask().catch(() => undefined);
      if (!isFirst && this.#isReading) await new Promise((resolve) => setTimeout(resolve, CALM));
    }
  }

  async #ask(): Promise<void> {
    const { state, files, gone, isReading } = await this.#server.request(MACROS, { since: this.#state });
    this.#state = state;
    const wasReading = this.#isReading;
    this.#isReading = isReading;
    let isNew = wasReading !== isReading;
    for (const file of files) {
      this.#take(file);
      isNew = true;
    }
    for (const uri of gone) isNew = this.#files.delete(uri) || isNew;
    if (!isReading)
      for (const uri of [...this.#files.keys()]) if (!this.#named.has(uri)) isNew = this.#files.delete(uri) || isNew;
    if (isNew) this.#changed.fire();
  }

  #take(file: ListedFile): void {
    this.#named.add(file.uri);
    this.#files.set(file.uri, entriesOf(file));
  }
}
