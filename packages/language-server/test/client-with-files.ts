import { PassThrough } from 'node:stream';
import { matchesPath } from '@trustlint/project';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { ClientFiles } from '../src/browser/client-files.ts';
import { FIND_FILES, READ_FILES, type ReadFile } from '../src/file-requests.ts';
import { serve } from '../src/server.ts';
import { CAPABILITIES, HOST } from './editor.ts';

/** An editor whose files are on no disk: it gives them to the server that asks. */
export class ClientWithFiles {
  readonly connection: ProtocolConnection;
  /** By their addresses. */
  readonly files: Map<string, Uint8Array>;
  /** The addresses that the server has asked for, in their order. */
  readonly asked: string[] = [];
  readonly messages: unknown[] = [];
  readonly #published = new Map<string, readonly Diagnostic[]>();
  readonly #listeners = new Set<() => void>();

  private constructor(connection: ProtocolConnection, files: Map<string, Uint8Array>) {
    this.connection = connection;
    this.files = files;
    connection.onRequest(FIND_FILES, ({ folder, patterns, exclude }) => {
      const base = folder.endsWith('/') ? folder : `${folder}/`;
      const fits = (path: string) => (pattern: string) => matchesPath(pattern, path);
      return [...this.files.keys()].filter((uri) => {
        const path = decodeURIComponent(uri.slice(base.length));
        return uri.startsWith(base) && patterns.some(fits(path)) && !exclude.some(fits(path));
      });
    });
    connection.onRequest(READ_FILES, ({ uris }) => {
      this.asked.push(...uris);
      return uris.map((uri): ReadFile => {
        const bytes = this.files.get(uri);
        if (bytes !== undefined) return { type: 'file', bytes: Buffer.from(bytes).toString('base64') };
        return [...this.files.keys()].some((one) => one.startsWith(`${uri}/`)) ? { type: 'folder' } : null;
      });
    });
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.#published.set(uri, diagnostics);
      for (const listener of [...this.#listeners]) listener();
    });
    for (const method of ['window/logMessage', 'window/showMessage'])
      connection.onNotification(method, (params: unknown) => void this.messages.push(params));
    connection.listen();
  }

  /** `connection` leads to a server; by default to one in this process. */
  static async open(
    root: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    {
      connection = serverHere(),
      capabilities = CAPABILITIES,
      folders = [root],
    }: {
      readonly connection?: ProtocolConnection;
      readonly capabilities?: ClientCapabilities;
      readonly folders?: readonly string[];
    } = {},
  ): Promise<ClientWithFiles> {
    const byUri = Object.entries(files).map(
      ([path, content]) => [`${root}/${encodeURI(path)}`, Buffer.from(content)] as const,
    );
    const client = new ClientWithFiles(connection, new Map(byUri));
    await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: 'macros' })),
      capabilities,
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  textOf(uri: string): string {
    return Buffer.from(this.files.get(uri) as Uint8Array).toString('utf8');
  }

  async show(uri: string, text = this.textOf(uri), languageId = 'markdown'): Promise<string> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Something has changed on the client’s side; `text` is absent where the file is gone. */
  async change(uri: string, text?: string): Promise<void> {
    const type = text === undefined ? 3 : this.files.has(uri) ? 2 : 1;
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, Buffer.from(text));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  async diagnostics(
    uri: string,
    until: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    for (;;) {
      const known = this.#published.get(uri);
      if (known !== undefined && until(known)) return known;
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.#listeners.delete(listener);
          resolve();
        };
        this.#listeners.add(listener);
      });
    }
  }

  async close(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }
}

/** A connection to a server in this process that has no disk. */
function serverHere(): ProtocolConnection {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const files = new ClientFiles(connection);
  serve(connection, { ...HOST, disk: files.disk, supply: files });
  return createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}
