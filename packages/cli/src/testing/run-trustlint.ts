import type { Host } from '../host.ts';
import { main } from '../main.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string;
  readonly columns?: number;
  readonly isTerminal?: boolean;
  readonly env?: Host['env'];
}

/** Runs the program in this process, as a user would in `cwd`. */
export async function runTrustlint(args: readonly string[], options: RunOptions): Promise<Run> {
  const { cwd, stdin = '', columns, isTerminal = false, env = {} } = options;
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    cwd,
    today: '2026-11-21',
    env,
    stdout: { isTerminal, columns, write: (text) => void out.push(text) },
    stderr: { isTerminal, columns, write: (text) => void err.push(text) },
    readStdin: async () => Buffer.from(stdin),
  });
  return { code, out: out.join(''), err: err.join('') };
}
