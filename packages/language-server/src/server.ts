import {
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  ResponseError,
  SemanticTokensRefreshRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './client.ts';
import { Faults, requireParams } from './faults.ts';
import type { ServerHost } from './host.ts';
import { DEFAULT_OPTIONS, readOptions, type ServerOptions } from './options.ts';
import { registerServices } from './register-services.ts';
import type { Session } from './session.ts';
import { OpenDocuments } from './text/open-documents.ts';
import { isConfigName, WATCHED_FILES } from './watched-files.ts';
import { DiagnosticReports } from './workspace/diagnostic-reports.ts';
import { type Library, pathOf } from './workspace/library.ts';
import { Workspace } from './workspace/workspace.ts';

/** After the last edit, macros are compared with each other again when nothing was typed for so many milliseconds. */
const QUIET = 250;

/** Serves one client over a connection that does not listen yet. */
export function serve(connection: Connection, host: ServerHost): void {
  new Server(connection, host).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #faults: Faults;
  #state: 'new' | 'ready' | 'shut-down' = 'new';
  #session: (Session & { options: ServerOptions }) | undefined;
  #reports: DiagnosticReports | undefined;
  #comparing: ReturnType<typeof setTimeout> | undefined;
  readonly #checking = new Map<string, ReturnType<typeof setImmediate>>();
  #indexing = Promise.resolve();

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
    this.#faults = new Faults(connection);
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#told('start', () => this.#initialized()));
    connection.onShutdown(() => {
      this.#ready();
      this.#state = 'shut-down';
      clearTimeout(this.#comparing);
    });
    connection.onDidOpenTextDocument(({ textDocument }) =>
      this.#told('read the file', () => {
        this.#workspace.documents.open(textDocument);
        this.#touched(textDocument.uri);
      }),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
      this.#told('take over what you typed', () => {
        const replaced = this.#workspace.documents.change(uri, version, contentChanges);
        if (replaced === undefined) return;
        this.#workspace.libraryOf(uri).edited(uri, version, replaced);
        this.#touched(uri);
        if (this.#isConfig(uri)) this.#touchOtherConfigs(uri);
      }),
    );
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
      this.#told('close the file', () => this.#closed(uri)),
    );
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
      this.#told('look at the saved file', () => (this.#isConfig(uri) ? this.#configChanged() : undefined)),
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.#told('look at the changed files', () => this.#changedOnDisk(changes)),
    );
    connection.onDidChangeConfiguration(() => this.#told('read the settings', () => this.#readOptions()));
    connection.languages.diagnostics.on((params) =>
      this.#answer(
        'check the file',
        params,
        () => this.#documentReport(params.textDocument.uri, params.previousResultId),
        {
          kind: 'full',
          items: [],
        } as DocumentDiagnosticReport,
      ),
    );
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, partial) =>
      this.#guarded(
        'check the workspace',
        async () => {
          await this.#indexing;
          const items: WorkspaceDocumentDiagnosticReport[] = [];
          const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
          for await (const item of this.#reportsOrThrow.all(known, token)) {
            if (partial === undefined) items.push(item);
            else partial.report({ items: [item] });
          }
          return { items };
        },
        { items: [] },
      ),
    );
    registerServices(connection, {
      session: () => this.#sessionOrThrow,
      answer: (what, params, run, otherwise) => this.#answer(what, params, run, otherwise),
      recheck: () => this.#recheckAll(),
      fileChanged: (uri) => this.#touched(uri),
      reindex: () => this.#configChanged().then(() => this.#indexing),
      indexed: () => this.#indexing,
    });
    connection.listen();
  }

  get #sessionOrThrow(): Session {
    this.#ready();
    return this.#session as Session;
  }

  get #workspace(): Workspace {
    return this.#sessionOrThrow.workspace;
  }

  get #reportsOrThrow(): DiagnosticReports {
    this.#ready();
    return this.#reports as DiagnosticReports;
  }

  /** @throws ResponseError before `initialize` and after `shutdown`, as the protocol has it. */
  #ready(): void {
    if (this.#state === 'new')
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request must be “initialize”.');
    if (this.#state === 'shut-down')
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down; only “exit” may follow.');
  }

  #initialize(params: InitializeParams): InitializeResult {
    if (this.#state !== 'new')
      throw new ResponseError(ErrorCodes.InvalidRequest, '“initialize” may be sent only once.');
    const client = readClient(params.capabilities ?? {});
    const documents = new OpenDocuments(client.positionEncoding);
    const workspace = new Workspace(this.#host, client.positionEncoding, documents);
    const folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []);
    for (const { uri } of folders) workspace.addFolder(uri);
    this.#session = { host: this.#host, client, workspace, options: readOptions(params.initializationOptions) };
    this.#reports = new DiagnosticReports(this.#session);
    this.#state = 'ready';
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'Trustlint', version: this.#host.version },
    };
  }

  async #initialized(): Promise<void> {
    const { client } = this.#sessionOrThrow;
    if (client.watchesFiles)
      void this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED_FILES.map((globPattern) => ({ globPattern })),
      });
    if (client.registersConfiguration)
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'trustlint' });
    if (client.changesFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#told('change the folders', () => this.#foldersChanged(added, removed)),
      );
    await this.#readOptions();
    this.#index([...this.#workspace.folders()]);
  }

  async #readOptions(): Promise<void> {
    const session = this.#session;
    if (session === undefined || !session.client.configuration) return;
    const given: unknown = await this.#connection.workspace.getConfiguration('trustlint');
    session.options = given === null ? DEFAULT_OPTIONS : readOptions(given);
    this.#recheckAll();
  }

  #foldersChanged(added: readonly { readonly uri: string }[], removed: readonly { readonly uri: string }[]): void {
    for (const { uri } of removed) {
      const library = this.#workspace.removeFolder(uri);
      if (library !== undefined) this.#publishNothing(library);
    }
    const libraries = added.map(({ uri }) => this.#workspace.addFolder(uri));
    this.#recheckAll();
    this.#index(libraries);
  }

  /** An open document is new or was edited. */
  #touched(uri: string): void {
    if (this.#checking.has(uri) || this.#sessionOrThrow.client.pullsDiagnostics) {
      this.#compareSoon();
      return;
    }
    // What else has arrived is read first: of ten edits in a row only the last text is checked.
    const timer = setImmediate(() => {
      this.#checking.delete(uri);
      void this.#told('check the file', () => this.#publish(uri));
    });
    this.#checking.set(uri, timer);
  }

  /** An open configuration may build on one that was edited. */
  #touchOtherConfigs(edited: string): void {
    for (const { uri } of this.#workspace.documents.all())
      if (uri !== edited && this.#isConfig(uri)) this.#touched(uri);
  }

  async #publish(uri: string): Promise<void> {
    if (this.#state !== 'ready') return;
    const document = this.#workspace.documents.get(uri);
    const diagnostics = await this.#reportsOrThrow.of(uri);
    // It was edited meanwhile: that edit brings its own check.
    if (this.#workspace.documents.get(uri) !== document) return;
    await this.#send(uri, diagnostics, document?.version);
    this.#compareSoon();
  }

  async #send(uri: string, diagnostics: Diagnostic[], version: number | undefined): Promise<void> {
    await this.#connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  #compareSoon(): void {
    clearTimeout(this.#comparing);
    this.#comparing = setTimeout(() => void this.#told('compare the macros', () => this.#compare()), QUIET);
  }

  async #compare(): Promise<void> {
    if (this.#state !== 'ready') return;
    const changed: string[] = [];
    for (const library of this.#workspace.libraries()) {
      if (library.isCompared) continue;
      for (const { uri } of this.#workspace.documents.all())
        if (this.#workspace.libraryOf(uri) === library) await this.#workspace.fileOf(uri);
      changed.push(...library.compare());
    }
    await this.#changed(changed);
  }

  /** Something else is told about these files than before. */
  async #changed(uris: readonly string[]): Promise<void> {
    const { client, options } = this.#sessionOrThrow;
    if (client.refreshesCodeLenses && uris.length > 0) this.#suggest(CodeLensRefreshRequest.type);
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics && uris.length > 0) this.#connection.languages.diagnostics.refresh();
      return;
    }
    for (const uri of uris) {
      const document = this.#workspace.documents.get(uri);
      if (document !== undefined || options.workspaceDiagnostics)
        await this.#send(uri, await this.#reportsOrThrow.of(uri), document?.version);
    }
  }

  async #closed(uri: string): Promise<void> {
    this.#workspace.documents.close(uri);
    const library = this.#workspace.libraryOf(uri);
    const absolute = pathOf(uri);
    library.forget(absolute);
    await library.readFromDisk(absolute);
    if (!this.#sessionOrThrow.client.pullsDiagnostics)
      await this.#send(uri, await this.#reportsOrThrow.of(uri), undefined);
    this.#compareSoon();
  }

  async #changedOnDisk(changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): Promise<void> {
    if (changes.some(({ uri }) => this.#isConfig(uri))) {
      await this.#configChanged();
      return;
    }
    const closed = changes.filter(({ uri }) => this.#workspace.documents.get(uri) === undefined);
    for (const { uri, type } of closed) {
      const library = this.#workspace.libraryOf(uri);
      const absolute = pathOf(uri);
      if (type === FileChangeType.Deleted) library.forget(absolute);
      else await library.readFromDisk(absolute);
    }
    await this.#changed(closed.map(({ uri }) => uri));
    this.#compareSoon();
  }

  /** Whether it says what counts for other files, by its name or because a configuration builds on it. */
  #isConfig(uri: string): boolean {
    return isConfigName(uri) || this.#workspace.libraryOf(uri).isConfig(pathOf(uri));
  }

  async #configChanged(): Promise<void> {
    for (const library of this.#workspace.libraries()) {
      if (!this.#sessionOrThrow.client.pullsDiagnostics) await this.#publishNothing(library);
      library.reset();
    }
    this.#recheckAll();
    this.#index([...this.#workspace.folders()]);
  }

  async #publishNothing(library: Library): Promise<void> {
    if (this.#sessionOrThrow.client.pullsDiagnostics) return;
    for (const { uri, diagnostics } of [...library.brokenConfigs(), ...library.files()])
      if (diagnostics.length > 0 && this.#workspace.documents.get(uri) === undefined)
        await this.#send(uri, [], undefined);
  }

  #recheckAll(): void {
    const { client, workspace } = this.#sessionOrThrow;
    this.#refreshAnnotations();
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics) this.#connection.languages.diagnostics.refresh();
    } else for (const { uri } of workspace.documents.all()) this.#touched(uri);
  }

  /** What stands beside the texts depends on settings and configurations, too. */
  #refreshAnnotations(): void {
    const { client } = this.#sessionOrThrow;
    if (client.refreshesCodeLenses) this.#suggest(CodeLensRefreshRequest.type);
    if (client.refreshesInlayHints) this.#suggest(InlayHintRefreshRequest.type);
    if (client.refreshesSemanticTokens) this.#suggest(SemanticTokensRefreshRequest.type);
  }

  /** Asks the client to ask again; one that does not want to goes on with what it has. */
  #suggest(request: typeof CodeLensRefreshRequest.type): void {
    this.#connection.sendRequest(request).catch(() => undefined);
  }

  /** Reads the files of libraries one after the other, while everything else goes on. */
  #index(libraries: readonly Library[]): void {
    this.#indexing = this.#indexing.then(() =>
      this.#told('read the files of the workspace', async () => {
        for (const library of libraries) await this.#indexOne(library);
      }),
    );
  }

  async #indexOne(library: Library): Promise<void> {
    const { client } = this.#sessionOrThrow;
    const progress = client.workDoneProgress ? await this.#connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('Trustlint reads your macros', 0, undefined, true);
    let shown = 0;
    await library.index(
      (absolute) => this.#workspace.isOpen(absolute),
      (done, all) => {
        const percent = Math.floor((100 * done) / all);
        if (percent === shown) return;
        shown = percent;
        progress?.report(percent, `${done} of ${all} files`);
      },
      () => this.#state !== 'ready' || progress?.token.isCancellationRequested === true,
    );
    progress?.done();
    if (this.#state !== 'ready') return;
    library.compare();
    await this.#changed(
      [...library.brokenConfigs(), ...library.files()]
        .filter(({ diagnostics }) => diagnostics.length > 0)
        .map(({ uri }) => uri),
    );
  }

  async #documentReport(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const { resultId, items } = await this.#reportsOrThrow.document(uri);
    return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** Handles a notification: there is nobody to answer, so whatever goes wrong is told. Before `initialize` it is dropped. */
  async #told(what: string, run: () => void | Promise<void>): Promise<void> {
    if (this.#state !== 'ready') return;
    await this.#faults.guard(what, run, undefined);
  }

  #guarded<T>(what: string, run: () => T | Promise<T>, otherwise: T): Promise<T> {
    this.#ready();
    return this.#faults.guard(what, run, otherwise);
  }

  #answer<T>(what: string, params: unknown, run: () => T | Promise<T>, otherwise: T): Promise<T> {
    this.#ready();
    requireParams(params);
    return this.#guarded(what, run, otherwise);
  }
}
