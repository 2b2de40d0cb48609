import { setFlagsFromString } from 'node:v8';
import { NODE_DISK } from '@trustlint/project';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ServerHost } from './host.ts';
import { serve } from './server.ts';

/**
 * Serves the client that started this process. The arguments of the process say how they talk: `--stdio`, `--node-ipc`, `--socket=PORT`
 * (on 127.0.0.1) or `--pipe=NAME`. The process ends when the client says so, when the connection ends, or when the client’s own process does.
 */
export function serveProcess(host: Omit<ServerHost, 'disk' | 'pause' | 'standStillShortly' | 'now'>): void {
  const connection = createConnection(ProposedFeatures.all);
  // The last resort: what somebody is writing matters more than a state of ours that may be odd.
  process.on('unhandledRejection', (reason) =>
    connection.console.error(`A fault of Trustlint’s own: ${String(reason)}`),
  );
  serve(connection, {
    ...host,
    disk: NODE_DISK,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    // Nobody is answered while V8 collects young objects. Where their room does not grow, each time is short; 2 is V8's own factor.
    standStillShortly: (isAsked) => setFlagsFromString(`--semi-space-growth-factor=${isAsked ? 1 : 2}`),
    now: () => performance.now(),
  });
}
