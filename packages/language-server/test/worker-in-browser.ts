import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { startBrowser } from '@trustlint/testing/browser';
import type { Browser } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

/** No script but those of the page, nothing made of text at run time, and no address to speak to. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'";

const PAGE = `
  const worker = new Worker('/browser-worker.js');
  worker.onmessage = ({ data }) => fromServer(JSON.stringify(data));
  worker.onerror = ({ message }) => failed(message);
  globalThis.toServer = (text) => {
    const message = JSON.parse(text);
    for (const one of Array.isArray(message.result) ? message.result : [])
      if (one?.type === 'file') one.bytes = Uint8Array.from(atob(one.bytes), (character) => character.charCodeAt(0));
    worker.postMessage(message);
  };
`;

/** A page in a real browser that runs the built server in a worker. */
export class WorkerInBrowser {
  readonly connection: ProtocolConnection;
  /** What the browser has refused, or a script has thrown. */
  readonly faults: string[];
  /** The addresses that page and worker have asked for. */
  readonly requests: string[];
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #built: TemporaryFolder;

  private constructor(
    connection: ProtocolConnection,
    noted: Pick<WorkerInBrowser, 'faults' | 'requests'>,
    [browser, server, built]: readonly [Browser, Server, TemporaryFolder],
  ) {
    this.connection = connection;
    this.faults = noted.faults;
    this.requests = noted.requests;
    this.#browser = browser;
    this.#server = server;
    this.#built = built;
  }

  /** How many workers the page has by now. */
  workers(): number {
    return this.#browser
      .contexts()
      .flatMap((context) => context.pages())
      .flatMap((page) => page.workers()).length;
  }

  static async start(): Promise<WorkerInBrowser> {
    const built = temporaryFolder();
    const dist = join(built.path, 'dist');
    execFileSync(process.execPath, [join(import.meta.dirname, '../build.mjs'), dist]);
    const server = await serveOnly({
      '/': ['text/html', '<!doctype html><title>Worker</title><script src="/page.js"></script>'],
      '/page.js': ['text/javascript', PAGE],
      '/browser-worker.js': ['text/javascript', readFileSync(join(dist, 'browser-worker.js'))],
      '/favicon.ico': ['image/x-icon', ''],
    });
    const browser = await startBrowser();
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    context.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const reader = new PageReader();
    await page.exposeFunction('fromServer', (text: string) => reader.read(JSON.parse(text)));
    await page.exposeFunction('failed', (message: string) => faults.push(message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const writer = new PageWriter((text) =>
      page.evaluate((message) => (globalThis as unknown as { toServer(text: string): void }).toServer(message), text),
    );
    const connection = createProtocolConnection(reader, writer);
    return new WorkerInBrowser(connection, { faults, requests }, [browser, server, built]);
  }

  async stop(): Promise<void> {
    this.connection.dispose();
    await this.#browser.close();
    await new Promise((resolve) => this.#server.close(resolve));
    this.#built.remove();
  }
}

/** Serves these files and nothing else, under the strict policy. */
function serveOnly(
  files: Readonly<Record<string, readonly [type: string, content: string | Buffer]>>,
): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const [type, content] = files[url ?? ''] ?? [];
    response.writeHead(type === undefined ? 404 : 200, {
      'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
    response.end(content);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

class PageReader extends AbstractMessageReader implements MessageReader {
  #callback: DataCallback | undefined;
  /** What has come before anybody listened. */
  readonly #early: Message[] = [];

  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    for (const message of this.#early.splice(0)) callback(message);
    return Disposable.create(() => {
      this.#callback = undefined;
    });
  }

  read(message: Message): void {
    if (this.#callback === undefined) this.#early.push(message);
    else this.#callback(message);
  }
}

class PageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #post: (text: string) => Promise<void>;
  #last = Promise.resolve();

  constructor(post: (text: string) => Promise<void>) {
    super();
    this.#post = post;
  }

  write(message: Message): Promise<void> {
    this.#last = this.#last.then(() => this.#post(JSON.stringify(message)));
    return this.#last;
  }

  end(): void {}
}
