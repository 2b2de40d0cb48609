import { serveWorker as serve } from '@trustlint/language-server/browser';
import { hostOf } from './host.ts';
import type { WorkerFiles } from './worker-files.ts';

/** What of a worker's own scope is used. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerFiles }) => void) | null;
}

/** The first message brings the files beside the program, which a worker can't read; from then on client and server talk. */
export function serveWorker(): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data: { phrases, ruleTexts } }) => {
    scope.onmessage = null;
    serve(hostOf({ phrases, ruleTexts: () => ruleTexts }));
  };
}
