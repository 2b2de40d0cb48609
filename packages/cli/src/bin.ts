import type { Output } from './host.ts';
import { main } from './main.ts';

export { main };

/** The day where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const output = (stream: NodeJS.WriteStream): Output => ({
  isTerminal: stream.isTTY === true,
  columns: stream.columns,
  write: (text) => void stream.write(text),
});

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Runs the program for this process. */
export async function start(): Promise<void> {
  // `trustlint check | head` closes the pipe early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });

  // Not process.exit(): what goes into a pipe must be written to its end.
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    today: today(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    readStdin,
  });
}
