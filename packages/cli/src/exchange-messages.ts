import type { OpenedExport } from '@trustlint/project/exchange';
import type { CommandInput } from './command.ts';
import { NOT_DONE } from './exit-code.ts';
import type { Host } from './host.ts';
import { printError } from './print-error.ts';
import { configProblemsPretty } from './reporters/pretty.ts';
import { printableText } from './terminal/display-width.ts';
import { styleFor } from './terminal/style.ts';
import { wrap } from './terminal/wrap.ts';

/** Says why an export was not read, and answers how the run ends. */
export function tellNotRead(
  path: string,
  { reason, configProblems }: Extract<OpenedExport, { readonly export?: undefined }>,
  input: CommandInput,
  host: Host,
): number {
  const { stderr, env } = host;
  const style = styleFor(stderr.isTerminal, env, input.has('no-color'));
  if (configProblems === undefined) printError(host, `${path} was not read. ${reason}`);
  else stderr.write(configProblemsPretty(configProblems, { style, columns: stderr.columns ?? 80 }));
  return NOT_DONE;
}

/** Prints lines that fit the terminal; what is set in at its start stays so. */
export function tellLines({ stdout }: Host, lines: readonly string[]): void {
  const width = Math.min(stdout.columns ?? 80, 110);
  for (const line of lines) {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const rows = wrap(printableText(line), width - indent.length - 2);
    stdout.write(rows.map((row, i) => `${indent}${i > 0 && indent !== '' ? '  ' : ''}${row}\n`).join(''));
  }
}
