import { fstatSync, statSync, writeSync } from 'node:fs';
import { today } from '@trustlint/project';
import { type ReadBesideProgram, readPatternsBy } from './compiled-patterns.ts';
import type { Output } from './host.ts';
import { main } from './main.ts';

/** As the workers have it, which most runs do not load. */
const WORKER = '--worker-of-trustlint';

export { main };

/**
 * Standard output or error. Node's own streams take longer to open than a macro takes to be checked, so they are used only
 * where they are needed: on a terminal, and on a pipe that is full.
 */
function outputOf(descriptor: 1 | 2): Output & { readonly isWritten: () => boolean } {
  let stream: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream => {
    if (stream === undefined) {
      stream = descriptor === 1 ? process.stdout : process.stderr;
      stream.on('error', endIfNobodyReads);
    }
    return stream;
  };
  const isTerminal = isCharacterDevice(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor);
  return {
    isTerminal,
    isWritten: () => stream === undefined,
    columns: isTerminal ? open().columns : undefined,
    write(text) {
      if (isTerminal || stream !== undefined) {
        open().write(text);
        return;
      }
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') open().write(bytes.subarray(written));
        else endIfNobodyReads(error as NodeJS.ErrnoException);
      }
    },
    drained: () =>
      stream?.writableNeedDrain === true ? new Promise((resolve) => stream?.once('drain', resolve)) : Promise.resolve(),
  };
}

/** `trustlint check | head` closes the pipe early; that is no fault. */
function endIfNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Terminals are such devices, and so is the one that swallows everything, which is told apart here: to ask whether it is a terminal takes long. */
function isCharacterDevice(descriptor: number): boolean {
  try {
    const device = fstatSync(descriptor);
    return device.isCharacterDevice() && device.rdev !== statSync(process.getBuiltinModule('node:os').devNull).rdev;
  } catch {
    return false;
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });

/** Runs the program for this process. `read` reads a file beside the program, as the loader does. */
export async function start(read: ReadBesideProgram): Promise<void> {
  readPatternsBy(read);
  if (process.argv[2] === WORKER && (await (await import('./workers.ts')).work())) return;
  const stdout = outputOf(1);
  const stderr = outputOf(2);
  const stdin = () => process.stdin;
  const host = { cwd: process.cwd(), today: today(), env: process.env, stdout, stderr, stdin, readStdin, interrupted };
  process.exitCode = await main(process.argv.slice(2), host);
  // To tear down the heap takes as long as a small check. What a stream holds must first be written to its end.
  if (stdout.isWritten() && stderr.isWritten()) process.exit();
}
