import type { Pace } from '@trustlint/core';
import type { ServerHost } from '../host.ts';

/**
 * Work in the background goes on for so many milliseconds before a request gets its turn. A request needs about four turns (it is read,
 * queued, answered and sent), and their sum has to be less than a person notices.
 */
const LONGEST_TURN = 3;

/** Lets long work stand back: awaited between its small steps, it waits only when a turn has lasted long enough. */
export function createPacer({ now, pause }: Pick<ServerHost, 'now' | 'pause'>): Pace {
  let since = now();
  return () => {
    if (now() - since < LONGEST_TURN) return undefined;
    return pause().then(() => {
      since = now();
    });
  };
}
