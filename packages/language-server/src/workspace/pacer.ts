import type { ServerHost } from '../host.ts';

/** Work in the background goes on for so many milliseconds before a request gets its turn: below what a person notices while typing. */
const LONGEST_TURN = 8;

/** Lets long work stand back: awaited between its small steps, it waits only when a turn has lasted long enough. */
export function createPacer({ now, pause }: Pick<ServerHost, 'now' | 'pause'>): () => Promise<void> | undefined {
  let since = now();
  return () => {
    if (now() - since < LONGEST_TURN) return undefined;
    return pause().then(() => {
      since = now();
    });
  };
}
