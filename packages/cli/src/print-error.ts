import type { Host } from './host.ts';
import { wrap } from './terminal/wrap.ts';

/** Prints a message about the run itself, in lines that fit the terminal. */
export function printError({ stderr }: Host, message: string): void {
  const width = Math.min(stderr.columns ?? 80, 110);
  stderr.write(`${wrap(message, width).join('\n')}\n`);
}
