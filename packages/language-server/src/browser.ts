import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { ClientFiles } from './browser/client-files.ts';
import type { ServerHost } from './host.ts';
import { serve } from './server.ts';

/** What of a worker's own scope is used. */
interface WorkerScope {
  readonly close: () => void;
  readonly postMessage: (message: unknown) => void;
}

/** Serves the page, or the program, that has started this worker. Files are the client's: `file-requests.ts` says how they are asked for. */
export function serveWorker(host: Omit<ServerHost, 'disk' | 'supply' | 'pause' | 'now'>): void {
  const scope = globalThis as unknown as WorkerScope & ConstructorParameters<typeof BrowserMessageReader>[0];
  const reader = new BrowserMessageReader(scope);
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(scope));
  connection.onExit(() => scope.close());
  const files = new ClientFiles(connection);
  serve(connection, { ...host, disk: files.disk, supply: files, pause: createPause(), now: () => performance.now() });
}

/** As quick as can be: timers of browsers wait four milliseconds when they are set again and again. */
function createPause(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}
