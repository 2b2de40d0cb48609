import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ServerHost } from './host.ts';
import { serve } from './server.ts';

/**
 * Serves the client that started this process. The arguments of the process say how they talk: `--stdio`, `--node-ipc`, `--socket=PORT`
 * (on 127.0.0.1) or `--pipe=NAME`. The process ends when the client says so, when the connection ends, or when the client’s own process does.
 */
export function serveProcess(host: Omit<ServerHost, 'pause' | 'now'>): void {
  serve(createConnection(ProposedFeatures.all), {
    ...host,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => performance.now(),
  });
}
