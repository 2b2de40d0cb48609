import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createLinter } from '@trustlint/core';
import { NODE_DISK } from '@trustlint/project';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { pack } from '@trustlint/rules';
import { readableSources } from '@trustlint/rules/sources';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import type { ServerHost } from '../src/host.ts';
import { serve } from '../src/server.ts';

/** The server's surroundings in tests: the real rules, a fixed day. */
export const HOST: ServerHost = {
  version: '0.0.0-test',
  pack,
  createLinter: (onAccepted) => createLinter(pack, undefined, onAccepted),
  textsOf: (rule) => rule,
  sourcesOf: readableSources,
  pageOf: (rule) => (rule.includes('/') ? `file:///pages/${rule}.md` : undefined),
  disk: NODE_DISK,
  today: () => '2026-06-15',
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
};

/** What an editor of today can do; tests take from it or add to it. */
export const CAPABILITIES: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    rename: { prepareSupport: true },
    documentLink: { tooltipSupport: true },
  },
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: {},
      snippetEditSupport: true,
    } as WorkspaceEditClientCapabilities,
  },
};

export interface EditorOptions {
  /** The files of the only folder of the workspace. Without a `trustlint.yaml` among them, an empty one is added. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly withoutConfig?: boolean;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly host?: Partial<ServerHost>;
}

/** An editor that has a folder open, with a server of its own in this process. */
export class Editor {
  readonly folder: TemporaryFolder;
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  /** What the server writes; `pause` keeps the editor from reading on. */
  readonly incoming: PassThrough;
  /** What the server has shown or logged. */
  readonly messages: { readonly method: string; readonly params: unknown }[];
  readonly #published: Map<
    string,
    { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }
  >;
  readonly #listeners = new Set<() => void>();
  readonly #versions = new Map<string, number>();

  private constructor(
    folder: TemporaryFolder,
    connection: ProtocolConnection,
    incoming: PassThrough,
    server: InitializeResult,
    messages: Editor['messages'],
    published: Map<string, { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }>,
  ) {
    this.folder = folder;
    this.connection = connection;
    this.incoming = incoming;
    this.server = server;
    this.messages = messages;
    this.#published = published;
  }

  static async open({
    files,
    withoutConfig,
    capabilities = CAPABILITIES,
    initializationOptions,
    host,
  }: EditorOptions): Promise<Editor> {
    const folder = temporaryFolder(withoutConfig === true ? files : { 'trustlint.yaml': '', ...files });
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    // As readers and writers, not as streams: a stream that ends would end the process.
    serve(
      createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      {
        ...HOST,
        ...host,
      },
    );
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const messages: { method: string; params: unknown }[] = [];
    const published = new Map<string, { version: number | undefined; diagnostics: readonly Diagnostic[] }>();
    let editor: Editor | undefined;
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
      published.set(uri, { version, diagnostics });
      if (editor !== undefined) for (const listener of editor.#listeners) listener();
    });
    for (const method of ['window/logMessage', 'window/showMessage'])
      connection.onNotification(method, (params: unknown) => {
        messages.push({ method, params });
      });
    for (const method of [
      'client/registerCapability',
      'workspace/diagnostic/refresh',
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
      'workspace/semanticTokens/refresh',
      'window/workDoneProgress/create',
    ])
      connection.onRequest(method, (params: unknown) => {
        messages.push({ method, params });
        return null;
      });
    connection.listen();
    const server: InitializeResult = await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: URI.file(folder.path).toString(), name: 'macros' }],
      capabilities,
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    editor = new Editor(folder, connection, toClient, server, messages, published);
    return editor;
  }

  uriOf(path: string): string {
    return URI.file(join(this.folder.path, path)).toString();
  }

  /** Opens a file as it stands on the disk, or with another text. Answers its address. */
  async show(
    path: string,
    text = readFileSync(join(this.folder.path, path), 'utf8'),
    languageId = 'markdown',
  ): Promise<string> {
    const uri = this.uriOf(path);
    this.#versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Replaces the whole text of an open file. */
  async write(uri: string, text: string): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** The diagnostics of a file's current version, when they come; those of a file that is not open, when they fit `until`. */
  async diagnostics(
    uri: string,
    until: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    for (;;) {
      const known = this.#published.get(uri);
      if (known !== undefined && known.version === this.#versions.get(uri) && until(known.diagnostics))
        return known.diagnostics;
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.#listeners.delete(listener);
          resolve();
        };
        this.#listeners.add(listener);
      });
    }
  }

  /** Sends a request and answers what comes back. */
  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  async close(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
    this.folder.remove();
  }
}

/** Where `words` stand in a text: a range in UTF-16. */
export function rangeOf(text: string, words: string) {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`“${words}” does not stand in the text`);
  const positionOf = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: (before.at(-1) as string).length };
  };
  return { start: positionOf(at), end: positionOf(at + words.length) };
}
