/** Fewer files a thread are checked sooner than a thread has started and warmed up. */
const FEWEST_FILES = 500;
/**
 * On two cores, two threads took a third longer than one for 5,000 files, and two thirds more processor time: each warms up for itself and works
 * out all that a cache holds, and one thread has V8 compile on the other core.
 */
const FEWEST_CORES = 4;
/** More threads wait for each other's memory. */
const MOST_WORKERS = 8;

/** How many threads check so many files soonest. */
export function threadsThatPay(files: number): number {
  const most = Math.floor(files / FEWEST_FILES);
  if (most < 2) return 1;
  const cores = process.getBuiltinModule('node:os').availableParallelism();
  return cores < FEWEST_CORES ? 1 : Math.min(cores, MOST_WORKERS, most);
}
