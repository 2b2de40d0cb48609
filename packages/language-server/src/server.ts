import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  ErrorCodes,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRefreshRequest,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
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
import { Foreground } from './workspace/foreground.ts';
import type { Library } from './workspace/library.ts';
import { createPacer } from './workspace/pacer.ts';
import { pathOf } from './workspace/place.ts';
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
  readonly #foreground: Foreground;
  #state: 'new' | 'ready' | 'shut-down' = 'new';
  #usualOptions = DEFAULT_OPTIONS;
  #session: (Session & { options: ServerOptions }) | undefined;
  #reports: DiagnosticReports | undefined;
  #comparing: ReturnType<typeof setTimeout> | undefined;
  readonly #checking = new Set<string>();
  #indexing = Promise.resolve();
  /** How many times libraries are being read, or wait for it. */
  #toIndex = 0;
  readonly #listeners: (() => void)[] = [];

  constructor(connection: Connection, host: ServerHost) {
    this.#connection = connection;
    this.#host = host;
    this.#faults = new Faults(connection);
    this.#foreground = new Foreground(host);
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
    connection.onDidOpenTextDocument((params) =>
      this.#told('read the file', () => {
        requireParams(params);
        this.#workspace.documents.open(params.textDocument);
        this.#touched(params.textDocument.uri);
      }),
    );
    connection.onDidChangeTextDocument((params) =>
      this.#told('take over what you typed', () => {
        requireParams(params);
        const { uri, version } = params.textDocument;
        const { documents } = this.#workspace;
        const replaced = documents.change(uri, version, params.contentChanges);
        const document = documents.get(uri);
        if (replaced === undefined || document === undefined) return;
        this.#workspace.libraryOf(uri).edited(document, replaced);
        this.#touched(uri);
        if (this.#isConfig(uri)) this.#touchOtherConfigs(uri);
      }),
    );
    connection.onDidCloseTextDocument((params) =>
      this.#told('close the file', () => {
        requireParams(params);
        return this.#closed(params.textDocument.uri);
      }),
    );
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
      this.#told('look at the saved file', () => {
        this.#mayHaveChanged(uri);
        return this.#isConfig(uri) ? this.#configChanged() : undefined;
      }),
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.#told('look at the changed files', () => this.#changedOnDisk(changes)),
    );
    connection.onDidChangeConfiguration((params) =>
      this.#told('read the settings', () => this.#readOptions(params?.settings)),
    );
    connection.languages.diagnostics.on((params) =>
      this.#answer(
        'check the file',
        params,
        () => this.#foreground.check(this.#documentReport(params.textDocument.uri, params.previousResultId)),
        {
          kind: 'full',
          items: [],
        } as DocumentDiagnosticReport,
      ),
    );
    // Not by `languages.diagnostics.onWorkspace`, which does not say when a part has been sent.
    connection.onRequest(WorkspaceDiagnosticRequest.type, (params, token) =>
      this.#guarded('check the workspace', () => this.#workspaceReport(params, token), { items: [] }),
    );
    registerServices(connection, {
      session: () => this.#sessionOrThrow,
      answer: (what, params, run, otherwise) => this.#answer(what, params, run, otherwise),
      recheck: () => this.#recheckAll(),
      fileChanged: (uri) => this.#touched(uri),
      reindex: () => this.#configChanged().then(() => this.#indexing),
      indexed: () => this.#indexing,
      isIndexing: () => this.#toIndex > 0,
      onFilesChanged: (listener) => this.#listeners.push(listener),
      fault: (what, error) => this.#faults.tell(what, error),
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
    this.#usualOptions = readOptions(params.initializationOptions);
    this.#session = { host: this.#host, client, workspace, options: this.#usualOptions };
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
      this.#suggest(
        this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: WATCHED_FILES.map((globPattern) => ({ globPattern })),
        }),
      );
    if (client.registersConfiguration)
      this.#suggest(
        this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'trustlint' }),
      );
    if (client.changesFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#told('change the folders', () => this.#foldersChanged(added, removed)),
      );
    await this.#readOptions();
    this.#index([...this.#workspace.folders()]);
  }

  /** Asks for the settings; a client that can't be asked has sent them, if it has any. Without any, those of the start hold. */
  async #readOptions(sent?: { readonly trustlint?: unknown } | null): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    const { configuration } = session.client;
    if (!configuration && (sent ?? undefined) === undefined) return;
    const given: unknown = configuration
      ? await this.#connection.workspace.getConfiguration('trustlint').catch(() => null)
      : sent?.trustlint;
    const before = session.options;
    session.options = readOptions(given, this.#usualOptions);
    this.#recheckAll();
    if (before.workspaceDiagnostics === session.options.workspaceDiagnostics) return;
    for (const library of session.workspace.libraries())
      await (session.options.workspaceDiagnostics ? this.#tellAll(library) : this.#publishNothing(library));
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
    this.#checking.add(uri);
    void this.#host.pause().then(() => {
      this.#checking.delete(uri);
      return this.#foreground.check(this.#told('check the file', () => this.#publish(uri)));
    });
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
    // Whoever types on meanwhile has to wait for it: in a large library only a longer pause is a good moment.
    const longest = Math.max(0, ...[...this.#workspace.libraries()].map(({ compareCost }) => compareCost));
    const quiet = Math.max(QUIET, longest * 4);
    this.#comparing = setTimeout(() => {
      this.#comparing = undefined;
      void this.#told('compare the macros', () => this.#compare());
    }, quiet);
  }

  async #compare(): Promise<void> {
    if (this.#state !== 'ready') return;
    const changed: string[] = [];
    for (const library of this.#workspace.libraries()) {
      if (library.isCompared) continue;
      for (const { uri } of this.#workspace.documents.all())
        if (this.#workspace.libraryOf(uri) === library) await this.#workspace.fileOf(uri);
      changed.push(...(await library.compareSlowly(createPacer(this.#foreground))));
    }
    this.#filesChanged();
    await this.#changed(changed);
  }

  #filesChanged(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Something else is told about these files than before. */
  async #changed(uris: readonly string[]): Promise<void> {
    const { client, options } = this.#sessionOrThrow;
    if (client.refreshesCodeLenses && uris.length > 0)
      this.#suggest(this.#connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics && uris.length > 0)
        this.#suggest(this.#connection.sendRequest(DiagnosticRefreshRequest.type));
      return;
    }
    for (const uri of uris) {
      const document = this.#workspace.documents.get(uri);
      if (document === undefined && !options.workspaceDiagnostics) continue;
      await this.#send(uri, await this.#reportsOrThrow.of(uri), document?.version);
      await this.#foreground.pause();
    }
  }

  async #closed(uri: string): Promise<void> {
    this.#workspace.documents.close(uri);
    const library = this.#workspace.libraryOf(uri);
    const absolute = pathOf(uri);
    library.forget(absolute);
    this.#mayHaveChanged(uri);
    await library.readFromDisk(absolute);
    if (!this.#sessionOrThrow.client.pullsDiagnostics)
      await this.#send(uri, await this.#reportsOrThrow.of(uri), undefined);
    this.#compareSoon();
  }

  /** What was read of it before holds no longer: many clients don’t watch their own files. */
  #mayHaveChanged(uri: string): void {
    this.#host.supply?.changed([{ uri, type: FileChangeType.Changed }]);
  }

  async #changedOnDisk(changes: readonly FileEvent[]): Promise<void> {
    this.#host.supply?.changed(changes);
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
      if (client.refreshesDiagnostics) this.#suggest(this.#connection.sendRequest(DiagnosticRefreshRequest.type));
    } else for (const { uri } of workspace.documents.all()) this.#touched(uri);
  }

  /** What stands beside the texts depends on settings and configurations, too. */
  #refreshAnnotations(): void {
    const { client } = this.#sessionOrThrow;
    if (client.refreshesCodeLenses) this.#suggest(this.#connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.refreshesInlayHints) this.#suggest(this.#connection.sendRequest(InlayHintRefreshRequest.type));
    if (client.refreshesSemanticTokens) this.#suggest(this.#connection.sendRequest(SemanticTokensRefreshRequest.type));
  }

  /** Waits for no answer: a client that refuses goes on with what it has. */
  #suggest(asked: Promise<unknown>): void {
    asked.catch((error: unknown) => this.#connection.console.warn(String(error)));
  }

  /** Reads the files of libraries one after the other, while everything else goes on. */
  #index(libraries: readonly Library[]): void {
    this.#toIndex++;
    this.#indexing = this.#indexing.then(async () => {
      this.#host.standStillShortly?.(true);
      await this.#told('read the files of the workspace', async () => {
        for (const library of libraries) await this.#indexOne(library);
      });
      this.#host.standStillShortly?.(false);
      this.#toIndex--;
      this.#filesChanged();
    });
  }

  async #indexOne(library: Library): Promise<void> {
    const { client } = this.#sessionOrThrow;
    const progress = client.workDoneProgress
      ? await this.#connection.window.createWorkDoneProgress().catch(() => undefined)
      : undefined;
    progress?.begin('Trustlint reads your macros', 0, undefined, true);
    let shown = 0;
    const pace = createPacer(this.#foreground);
    await library.index(
      pace,
      (absolute) => this.#workspace.isOpen(absolute),
      (done, all) => {
        const percent = Math.floor((100 * done) / all);
        if (percent === shown) return;
        shown = percent;
        progress?.report(percent, `${done} of ${all} files`);
        this.#filesChanged();
      },
      () => this.#state !== 'ready' || progress?.token.isCancellationRequested === true,
    );
    progress?.done();
    if (this.#state !== 'ready') return;
    await library.compareSlowly(pace);
    await this.#tellAll(library);
  }

  async #tellAll(library: Library): Promise<void> {
    const broken = library.brokenConfigs().filter(({ diagnostics }) => diagnostics.length > 0);
    await this.#changed([...broken.map(({ uri }) => uri), ...library.addressesWithFindings()]);
  }

  /** Answers with all reports, or sends them in parts where the client takes these. @throws ResponseError where it is cancelled. */
  async #workspaceReport(
    { previousResultIds, partialResultToken, workDoneToken }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const progress =
      workDoneToken === undefined ? undefined : this.#connection.window.attachWorkDoneProgress(workDoneToken);
    progress?.begin('Trustlint goes through your macros');
    try {
      await Promise.race([this.#indexing, new Promise((resolve) => token.onCancellationRequested(resolve))]);
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      let files = 0;
      for await (const some of this.#reportsOrThrow.all(known, token, this.#foreground.pause)) {
        files += some.length;
        progress?.report(`${files} files`);
        if (partialResultToken === undefined) items.push(...some);
        // What is asked meanwhile is answered behind this part, and not behind all of them.
        else if (some.length > 0)
          await this.#connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, {
            items: [...some],
          });
      }
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      return { items };
    } finally {
      progress?.done();
    }
  }

  async #documentReport(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const { resultId, items } = await this.#reportsOrThrow.document(uri);
    // For a client that asks by itself, this is when an edit is checked. To ask again puts nothing off.
    if (this.#comparing === undefined) this.#compareSoon();
    const related = this.#sessionOrThrow.client.relatedDocuments ? await this.#reportsOrThrow.relatedTo(uri) : [];
    const relatedDocuments = Object.fromEntries(
      related.map(({ uri, report }) => [uri, { kind: 'full' as const, ...report }]),
    );
    const more = related.length === 0 ? {} : { relatedDocuments };
    return resultId === previous
      ? { kind: 'unchanged', resultId, ...more }
      : { kind: 'full', resultId, items, ...more };
  }

  /** Handles a notification: there is nobody to answer, so whatever goes wrong is told. Before `initialize` it is dropped. */
  async #told(what: string, run: () => void | Promise<void>): Promise<void> {
    if (this.#state !== 'ready') return;
    try {
      await this.#faults.guard(what, run, undefined);
    } catch (error) {
      // What is wrong with the notification itself: the client's fault, and its log is the place for it.
      this.#connection.console.warn(error instanceof Error ? error.message : String(error));
    }
  }

  #guarded<T>(what: string, run: () => T | Promise<T>, otherwise: T): Promise<T> {
    this.#ready();
    return this.#faults.guard(what, run, otherwise);
  }

  #answer<T>(what: string, params: unknown, run: () => T | Promise<T>, otherwise: T): Promise<T> {
    this.#ready();
    requireParams(params);
    const start = this.#host.now();
    return this.#foreground.answer(this.#guarded(what, run, otherwise)).finally(() => {
      this.#connection.tracer.log(`To ${what} took ${(this.#host.now() - start).toFixed(1)} ms.`);
    });
  }
}
