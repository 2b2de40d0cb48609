import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { CommandLineSettings } from '@trustlint/core';
import { checkLoaded, type FoundFile, loadFiles } from '@trustlint/project';
import { CheckCache } from '@trustlint/project/check-cache';
import type { Host } from './host.ts';
import { optimisePatterns } from './long-run.ts';
import { printError } from './print-error.ts';
import { threadsThatPay } from './threads.ts';
import { BUILT_IN, createBuiltInLinter } from './tools.ts';

declare const TRUSTLINT_PACK: string | undefined;

/** Makes the program a worker; nothing that a user would write. */
export const WORKER = '--worker-of-trustlint';

export interface ShareOptions {
  readonly commandLine: CommandLineSettings;
  readonly configFile: string | undefined;
  /** How many threads may check; `undefined`: as many as pay. */
  readonly jobs: number | undefined;
}

/** What a worker is told. */
interface Task {
  readonly cwd: string;
  readonly today: string;
  readonly paths: readonly string[];
  readonly configFile: string | undefined;
  readonly commandLine: CommandLineSettings;
}

/**
 * Has workers find out what the cache will be asked, where that pays. The run itself goes on as it would without them, and finds it known: so
 * it tells the same in the same order, and what a worker fails at is checked, and told, by the run: a worker that stops is slower, and loses
 * nothing. The user hears of it, because something is wrong with the machine or with us.
 */
export async function shareOut(
  files: readonly FoundFile[],
  cache: CheckCache,
  host: Host,
  { commandLine, configFile, jobs }: ShareOptions,
): Promise<void> {
  // The sources run in no thread of their own.
  if (typeof TRUSTLINT_PACK !== 'string') return;
  const unknown = files.length - cache.size;
  const count = Math.min(jobs ?? threadsThatPay(unknown), files.length);
  if (count < 2 || unknown < count) return;
  const tasks = Array.from({ length: count }, (_, n): Task => {
    // In turns, so that folders with long macros are shared.
    const paths = files.filter((_, i) => i % count === n).map(({ absolute }) => absolute);
    return { cwd: host.cwd, today: host.today, paths, configFile, commandLine };
  });
  optimisePatterns();
  const ends = await Promise.all(tasks.map(runWorker));
  for (const { known = [] } of ends) cache.learn(known);
  const reasons = ends.flatMap(({ reason }) => reason ?? []);
  if (reasons.length > 0)
    printError(
      host,
      `${reasons.length} of ${count} threads stopped before ${reasons.length === 1 ? 'it was' : 'they were'} done (${[...new Set(reasons)].join('; ')}). Nothing is lost: what was left was checked without them. If it happens again, use --jobs 1 and please report it.`,
    );
}

type Known = ReturnType<CheckCache['known']>;

/** What a worker has found out, or why it stopped. */
interface End {
  readonly known?: Known;
  readonly reason?: string;
}

const runWorker = (task: Task): Promise<End> =>
  new Promise((resolve) => {
    const stopped = (error: unknown): void =>
      resolve({ reason: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] as string });
    try {
      const worker = new Worker(join(import.meta.dirname, 'trustlint.js'), { argv: [WORKER], workerData: task });
      worker.once('message', (known: Known) => resolve({ known }));
      worker.once('messageerror', stopped);
      worker.once('error', stopped);
      // After a message or an error this says nothing new.
      worker.once('exit', (code) => resolve({ reason: `exit code ${code}` }));
    } catch (error) {
      // The machine has no thread left.
      stopped(error);
    }
  });

/** What a worker does. Answers `false` in a thread that is none. */
export async function work(): Promise<boolean> {
  if (isMainThread) return false;
  const { paths, ...task } = workerData as Task;
  const cache = new CheckCache(undefined, '', task.today);
  const loaded = await loadFiles({ ...BUILT_IN, ...task, paths, load: cache.load.bind(cache) });
  checkLoaded(
    loaded.files,
    cache.linter(createBuiltInLinter, () => undefined),
  );
  parentPort?.postMessage(cache.known());
  return true;
}
