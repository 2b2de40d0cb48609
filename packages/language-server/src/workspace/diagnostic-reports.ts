import type { CancellationToken, Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { toProtocol } from '../service/diagnostics.ts';
import type { Session } from '../session.ts';
import type { Lines } from '../text/lines.ts';
import type { MacroFile } from './macro-file.ts';
import { createPacer } from './pacer.ts';

/** A state of the diagnostics of one document; the id is another one after each change of them. */
export interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** What is told about documents, for whoever asks. */
export class DiagnosticReports {
  readonly #session: Session;
  readonly #last = new Map<string, { readonly file: MacroFile | undefined; readonly report: Report }>();
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
    const file = isOpen
      ? await workspace.fileOf(uri)
      : workspace
          .libraryOf(uri)
          .files()
          .find((one) => one.uri === uri);
    return this.#reportOf(uri, file);
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
      for (const file of library.files()) {
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

  #reportOf(uri: string, file: MacroFile | undefined): Report {
    const last = this.#last.get(uri);
    if (last !== undefined && last.file === file) return last.report;
    const items = file === undefined ? [] : this.#toProtocol(file);
    const isSame = last !== undefined && JSON.stringify(last.report.items) === JSON.stringify(items);
    const report = isSame ? last.report : { resultId: String(++this.#count), items };
    this.#last.set(uri, { file, report });
    return report;
  }

  #toProtocol({ uri, diagnostics, lines }: MacroFile): Diagnostic[] {
    const { host, client, workspace } = this.#session;
    const library = workspace.libraryOf(uri);
    const placeIn = (path: string): { readonly uri: string; readonly lines: Lines } | undefined =>
      library.files().find((file) => file.path === path);
    return toProtocol({ diagnostics, lines, client, pageOf: host.pageOf, placeIn });
  }
}

export const uriOf = (absolute: string): string => URI.file(absolute).toString();
