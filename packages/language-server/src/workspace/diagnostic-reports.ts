import type { CancellationToken, Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { toProtocol } from '../service/diagnostics.ts';
import type { Session } from '../session.ts';
import type { Lines } from '../text/lines.ts';
import type { Library } from './library.ts';
import type { MacroFile } from './macro-file.ts';
import { createPacer } from './pacer.ts';
import { pathOf } from './place.ts';

/** A state of the diagnostics of one document; the id is another one after each change of them. */
export interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** A file of macros or of the configuration, as far as something is told about it. */
type ToldFile = Pick<MacroFile, 'uri' | 'version' | 'path' | 'lines' | 'diagnostics'>;

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

  /** The reports of all files of the workspace, those of open documents among them; `known` are the ids that the client has. */
  async *all(
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): AsyncIterable<WorkspaceDocumentDiagnosticReport> {
    const { workspace, options } = this.#session;
    const pace = createPacer(this.#session.host);
    const told = new Set<string>();
    for (const library of workspace.libraries()) {
      for (const file of await this.#filesOf(library)) {
        if (token.isCancellationRequested) return;
        const pause = pace();
        if (pause !== undefined) await pause;
        if (!options.workspaceDiagnostics && file.version === undefined) continue;
        told.add(file.uri);
        const { uri, version = null } = file;
        const { resultId, items } = this.#reportOf(uri, file);
        if (known.get(uri) === resultId) yield { kind: 'unchanged', uri, version, resultId };
        else if (items.length > 0 || known.has(uri)) yield { kind: 'full', uri, version, resultId, items };
      }
    }
    // What the client still shows of files that are gone is taken back.
    for (const uri of known.keys()) if (!told.has(uri)) yield { kind: 'full', uri, version: null, items: [] };
  }

  /** The files that something can be told about: those of macros, and configurations that are open or broken. */
  async #filesOf(library: Library): Promise<readonly ToldFile[]> {
    const { workspace } = this.#session;
    const open: ToldFile[] = [];
    for (const { uri } of workspace.documents.all()) {
      const config = workspace.libraryOf(uri) === library ? await workspace.configOf(uri) : undefined;
      if (config !== undefined) open.push(config);
    }
    const closed = library.brokenConfigs().filter(({ absolute }) => !workspace.isOpen(absolute));
    return [...open, ...closed, ...library.files()];
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
