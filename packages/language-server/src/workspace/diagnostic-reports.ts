import type { CancellationToken, Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { toProtocol } from '../service/diagnostics.ts';
import type { Session } from '../session.ts';
import type { Lines } from '../text/lines.ts';
import type { Library } from './library.ts';
import type { MacroFile } from './macro-file.ts';
import { pathOf } from './place.ts';

/** A state of the diagnostics of one document; the id is another one after each change of them. */
export interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** A file of macros or of the configuration, as far as something is told about it. */
type ToldFile = Pick<MacroFile, 'uri' | 'version' | 'path' | 'lines' | 'diagnostics'>;

/** So many files and findings make a message. */
const ENOUGH = 100;

/** What is told about documents, for whoever asks. */
export class DiagnosticReports {
  readonly #session: Session;
  readonly #last = new Map<string, { readonly file: ToldFile | undefined; readonly report: Report }>();
  #count = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async of(uri: string): Promise<Diagnostic[]> {
    return (await this.document(uri)).items;
  }

  async document(uri: string): Promise<Report> {
    const { workspace } = this.#session;
    const isOpen = workspace.documents.get(uri) !== undefined;
    const file = isOpen ? ((await workspace.configOf(uri)) ?? (await workspace.fileOf(uri))) : this.#closedFile(uri);
    return this.#reportOf(uri, file);
  }

  /** The reports of the other files that places in a document's findings lead to: that of the other macro of a duplicate, say. */
  async relatedTo(uri: string): Promise<readonly { readonly uri: string; readonly report: Report }[]> {
    const { workspace } = this.#session;
    const library = workspace.libraryOf(uri);
    const told = library.fileAt(pathOf(uri))?.diagnostics ?? [];
    const paths = new Set(told.flatMap(({ related = [] }) => related.map(({ path }) => path)));
    const others = [...paths].flatMap((path) => library.fileAt(path) ?? []).filter((file) => file.uri !== uri);
    return Promise.all(others.map(async (file) => ({ uri: file.uri, report: await this.document(file.uri) })));
  }

  /**
   * The reports of all files of the workspace, those of open documents among them, some at a time: a message for each file,
   * or one for all, would be what the answer to the next request waits behind. `known` are the ids that the client has; `rest` is awaited
   * between messages.
   */
  async *all(
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
    rest: () => Promise<void>,
  ): AsyncIterable<readonly WorkspaceDocumentDiagnosticReport[]> {
    const { workspace, options } = this.#session;
    const told = new Set<string>();
    let reports: WorkspaceDocumentDiagnosticReport[] = [];
    let size = 0;
    for (const library of workspace.libraries()) {
      for await (const file of this.#filesOf(library)) {
        if (token.isCancellationRequested) return;
        if (size >= ENOUGH) {
          yield reports;
          reports = [];
          size = 0;
          await rest();
        }
        if (!options.workspaceDiagnostics && file.version === undefined) continue;
        told.add(file.uri);
        const { uri, version = null } = file;
        const { resultId, items } = this.#reportOf(uri, file);
        size += 1 + items.length;
        if (known.get(uri) === resultId) reports.push({ kind: 'unchanged', uri, version, resultId });
        else if (items.length > 0 || known.has(uri)) reports.push({ kind: 'full', uri, version, resultId, items });
      }
    }
    // What the client still shows of files that are gone is taken back.
    for (const uri of known.keys()) if (!told.has(uri)) reports.push({ kind: 'full', uri, version: null, items: [] });
    yield reports;
  }

  /** The files that something can be told about: those of macros, and configurations that are open or broken. */
  async *#filesOf(library: Library): AsyncIterable<ToldFile> {
    const { workspace } = this.#session;
    for (const { uri } of [...workspace.documents.all()]) {
      const config = workspace.libraryOf(uri) === library ? await workspace.configOf(uri) : undefined;
      if (config !== undefined) yield config;
    }
    yield* library.brokenConfigs().filter(({ absolute }) => !workspace.isOpen(absolute));
    yield* library.eachFile();
  }

  #closedFile(uri: string): ToldFile | undefined {
    const library = this.#session.workspace.libraryOf(uri);
    return library.fileAt(pathOf(uri)) ?? library.brokenConfigs().find((one) => one.uri === uri);
  }

  #reportOf(uri: string, file: ToldFile | undefined): Report {
    const last = this.#last.get(uri);
    if (last !== undefined && last.file === file) return last.report;
    const report = { resultId: String(++this.#count), items: file === undefined ? [] : this.#toProtocol(file) };
    this.#last.set(uri, { file, report });
    return report;
  }

  #toProtocol({ uri, diagnostics, lines }: ToldFile): Diagnostic[] {
    const { host, client, workspace } = this.#session;
    const library = workspace.libraryOf(uri);
    // The findings of an export lead to itself a thousand times.
    const places = new Map<string, { readonly uri: string; readonly lines: Lines } | undefined>();
    const placeIn = (path: string) => {
      if (!places.has(path))
        places.set(path, library.fileAt(path) ?? library.brokenConfigs().find((file) => file.path === path));
      return places.get(path);
    };
    return toProtocol({ diagnostics, lines, client, pageOf: host.pageOf, placeIn });
  }
}
