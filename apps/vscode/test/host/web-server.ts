import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  cjs: 'text/javascript',
  json: 'application/json',
};

/** Tests run where the extension runs in whose folder they stand. */
const TESTS = '/extension-0/tests.js';

/** An address as the editor's options have it. */
interface Address {
  readonly scheme: 'http';
  readonly authority: string;
  readonly path: string;
}

/**
 * Serves the files of an editor's own server on 127.0.0.1 as a web page alone, behind which no program runs: extensions run in the browser.
 * Beside them stand the folders of extensions, and `/results`, where tests send what came of them.
 */
export class WebServer {
  readonly #server: Server;
  readonly #editor: string;
  readonly #folders: readonly string[];
  readonly #tests: string | undefined;
  #resolve: (value: unknown) => void = () => {};
  /** What was sent first. */
  readonly sent = new Promise<unknown>((resolve) => {
    this.#resolve = resolve;
  });

  private constructor(editor: string, folders: readonly string[], tests: string | undefined) {
    this.#editor = editor;
    this.#folders = folders;
    this.#tests = tests;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  }

  static async start(editor: string, folders: readonly string[], tests: string | undefined): Promise<WebServer> {
    const server = new WebServer(editor, folders, tests);
    await new Promise<void>((listening) => server.#server.listen(0, '127.0.0.1', listening));
    return server;
  }

  get address(): string {
    return `http://${this.#authority}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  get #authority(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', this.address);
    if (pathname === '/results') {
      let body = '';
      for await (const data of request) body += data;
      this.#resolve(JSON.parse(body));
      response.end();
      return;
    }
    const [, folder, path = ''] = /^\/extension-(\d+)\/(.+)$/.exec(decodeURIComponent(pathname)) ?? [];
    if (pathname === TESTS && this.#tests !== undefined) return this.#sendFile(this.#tests, response);
    if (folder !== undefined) return this.#sendFile(join(this.#folders[Number(folder)] as string, path), response);
    const answer = await fetch(`${this.#editor}${pathname}${search}`);
    for (const name of ['content-type', 'content-security-policy', 'cache-control']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.statusCode = answer.status;
    if (pathname === '/') response.end(this.#page(await answer.text()));
    else if (pathname.endsWith('/workbench/workbench.js')) response.end(withoutServer(await answer.text()));
    else response.end(Buffer.from(await answer.arrayBuffer()));
  }

  #sendFile(path: string, response: ServerResponse): void {
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.end(readFileSync(path));
  }

  #page(html: string): string {
    return html.replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
      (_, before: string, settings: string) => {
        const { remoteAuthority: _authority, ...others } = JSON.parse(settings.replaceAll('&quot;', '"'));
        const address = (path: string): Address => ({ scheme: 'http', authority: this.#authority, path });
        const developmentOptions = {
          enableSmokeTestDriver: true,
          extensions: this.#folders.map((_folder, i) => address(`/extension-${i}`)),
          ...(this.#tests === undefined ? {} : { extensionTestsPath: address(TESTS) }),
        };
        return `${before}${JSON.stringify({ ...others, developmentOptions }).replaceAll('"', '&quot;')}"`;
      },
    );
  }
}

/** This build keeps what belongs to the user on its server, and connects to it; its makers’ own for the web does neither. */
const withoutServer = (program: string): string =>
  program
    .replace(/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/, '$1vscodeUserData}')
    .replace(/,remoteAuthority:location\.host\b/, '');
