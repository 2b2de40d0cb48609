import { dirname, sep } from 'node:path';
import type { ServerHost } from '../host.ts';
import type { PositionEncoding } from '../text/lines.ts';
import type { OpenDocument, OpenDocuments } from '../text/open-documents.ts';
import type { ConfigFile } from './config-file.ts';
import { Library } from './library.ts';
import type { MacroFile } from './macro-file.ts';
import { pathOf } from './place.ts';

/** The libraries of all folders that the client has open, and one for each folder of a file that stands in none of these. */
export class Workspace {
  readonly documents: OpenDocuments;
  readonly #host: ServerHost;
  readonly #encoding: PositionEncoding;
  readonly #folders = new Map<string, Library>();
  readonly #loose = new Map<string, Library>();

  constructor(host: ServerHost, encoding: PositionEncoding, documents: OpenDocuments) {
    this.#host = host;
    this.#encoding = encoding;
    this.documents = documents;
  }

  /** The libraries of the folders of the workspace. */
  folders(): Iterable<Library> {
    return this.#folders.values();
  }

  /** All libraries. */
  *libraries(): Iterable<Library> {
    yield* this.#folders.values();
    yield* this.#loose.values();
  }

  addFolder(uri: string): Library {
    const root = withoutSeparator(pathOf(uri));
    let library = this.#folders.get(root);
    if (library === undefined) {
      library = this.#loose.get(root) ?? new Library(root, this.#host, this.#encoding);
      this.#folders.set(root, library);
      for (const loose of this.#loose.keys()) if (holds(root, loose)) this.#loose.delete(loose);
    }
    return library;
  }

  removeFolder(uri: string): Library | undefined {
    const root = withoutSeparator(pathOf(uri));
    const library = this.#folders.get(root);
    this.#folders.delete(root);
    return library;
  }

  /** The library that a file belongs to: that of the innermost folder of the workspace. */
  libraryOf(uri: string): Library {
    const absolute = pathOf(uri);
    let innermost: Library | undefined;
    for (const library of this.#folders.values())
      if (holds(library.root, absolute) && library.root.length > (innermost?.root.length ?? -1)) innermost = library;
    if (innermost !== undefined) return innermost;
    const folder = dirname(absolute);
    let loose = this.#loose.get(folder);
    if (loose === undefined) {
      loose = new Library(folder, this.#host, this.#encoding);
      this.#loose.set(folder, loose);
    }
    return loose;
  }

  /** Whether it stands in a folder of the workspace. */
  isInFolder(uri: string): boolean {
    const absolute = pathOf(uri);
    return [...this.#folders.keys()].some((root) => holds(root, absolute));
  }

  /** An open document as a file of macros, up to date; `undefined` where it is not open, holds none, or nobody asked. */
  async fileOf(uri: string): Promise<MacroFile | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      if (document === undefined) return undefined;
      const file = await this.libraryOf(uri).refresh(document);
      // It may have been edited while it was read.
      if (isCurrent(this.documents.get(uri), document)) return file;
    }
  }

  /** An open configuration file, up to date; `undefined` where it is not open or is none. */
  async configOf(uri: string): Promise<ConfigFile | undefined> {
    const library = this.libraryOf(uri);
    const absolute = pathOf(uri);
    if (this.documents.get(uri) === undefined || !library.isConfig(absolute)) return undefined;
    return library.openConfig(absolute, (path) => this.#openAt(path));
  }

  isOpen(absolute: string): boolean {
    return this.#openAt(absolute) !== undefined;
  }

  #openAt(absolute: string): OpenDocument | undefined {
    for (const document of this.documents.all()) if (pathOf(document.uri) === absolute) return document;
    return undefined;
  }
}

const isCurrent = (now: OpenDocument | undefined, then: OpenDocument): boolean => now === undefined || now === then;

const withoutSeparator = (path: string): string => (path.length > 1 && path.endsWith(sep) ? path.slice(0, -1) : path);

/** Whether a file or folder stands in a folder, or is it. */
export const holds = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
