import type { Host } from './host.ts';

/** Milliseconds; shorter runs need no progress. */
const PATIENCE = 500;
/** Milliseconds between two updates. */
const PAUSE = 80;

/** `performance` would be loaded for this alone. */
const milliseconds = (): number => Number(process.hrtime.bigint() / 1_000_000n);

/** A line on the terminal that tells how far a long run is; never in a pipe. Call `clear` before anything else is printed. */
export function createProgress({ stderr, stdout }: Host, clock: () => number = milliseconds) {
  const isShown = stderr.isTerminal && stdout.isTerminal;
  const start = clock();
  let next = start + PATIENCE;
  let isOnScreen = false;
  return {
    show(stage: 'reading' | 'checking', done: number, all: number): void {
      if (!isShown) return;
      const now = clock();
      if (now < next) return;
      next = now + PAUSE;
      isOnScreen = true;
      stderr.write(`\r\u001B[K${stage === 'reading' ? 'Reading' : 'Checking'} ${done} of ${all} files …`);
    },
    clear(): void {
      if (isOnScreen) stderr.write('\r\u001B[K');
      isOnScreen = false;
    },
  };
}
