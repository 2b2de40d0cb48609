import { isatty } from 'node:tty';
import type { Output } from './host.ts';
import { main } from './main.ts';

export { main };

/** The day where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A stream that is opened with the first thing written: opening one takes longer than checking a macro. */
const output = (descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output => ({
  isTerminal: isatty(descriptor),
  get columns() {
    return this.isTerminal ? open().columns : undefined;
  },
  write: (text) => {
    if (text !== '') open().write(text);
  },
});

/** Standard output. `trustlint check | head` closes the pipe early; that is no fault. */
function openStdout(): NodeJS.WriteStream {
  if (process.stdout.listenerCount('error') === 0) {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  return process.stdout;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Runs the program for this process. */
export async function start(): Promise<void> {
  // Not process.exit(): what goes into a pipe must be written to its end.
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    today: today(),
    env: process.env,
    stdout: output(1, openStdout),
    stderr: output(2, () => process.stderr),
    readStdin,
  });
}
