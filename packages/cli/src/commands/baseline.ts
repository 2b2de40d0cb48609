import { join, resolve } from 'node:path';
import { didYouMean } from '@trustlint/core';
import { BASELINE_NAME, type CheckedFiles, checkFiles, displayPath, putFile, readFile } from '@trustlint/project';
import { type BaselineEntry, baselineText, keyedFindings, readBaseline } from '@trustlint/project/baseline';
import { type Command, type CommandInput, type CommandOptions, UsageError } from '../command.ts';
import { CLEAN, FAULT, FINDINGS, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import {
  coversAll,
  type OpenBaseline,
  openBaseline,
  pathsFrom,
  rootsIn,
  rootsOf,
  sortFindings,
  withoutFile,
} from '../known-findings.ts';
import { printError } from '../print-error.ts';
import { createProgress } from '../progress.ts';
import { baselineCommand, entryLine } from '../reporters/baseline-lines.ts';
import { counted } from '../reporters/counted.ts';
import { configProblemsPretty } from '../reporters/pretty.ts';
import { governingConfig, refuseUnknownRules } from '../team-rules.ts';
import { printableText } from '../terminal/display-width.ts';
import { styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { BUILT_IN, checkOptionsOf, createBuiltInLinter } from '../tools.ts';
import { whyNoFile } from '../why-no-file.ts';
import { commandLineOf, MACRO_OPTIONS } from './check.ts';

const ACTIONS = ['write', 'check', 'prune'] as const;
type Action = (typeof ACTIONS)[number];

const { config, profile, rule } = MACRO_OPTIONS as Readonly<
  Record<'config' | 'profile' | 'rule', CommandOptions[string]>
>;

export const baseline: Command = {
  operands: 'write|check|prune [PATH…]',
  mostOperands: Number.POSITIVE_INFINITY,
  leastOperands: 1,
  details:
    'A baseline lists the findings of old content, so that “check --baseline FILE” tells and fails for new ones only. write: lists all findings of now. check: fails if it lists what is no longer found. prune: takes that out, and never adds anything. Give it the paths and options that you give to “check”. Ends with 0 if all is well, 1 if “baseline check” fails, 2 if the job could not be done, 3 after a fault of Trustlint itself.',
  examples: [
    ['trustlint baseline write', 'once: old findings wait'],
    ['trustlint check --baseline trustlint-baseline.json', 'in CI: only new ones fail'],
    ['trustlint baseline prune', 'takes out what is mended'],
  ],
  options: {
    baseline: { value: 'FILE', description: `The baseline; ${BASELINE_NAME} beside the configuration by default.` },
    config,
    profile,
    rule,
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const [action, ...paths] = input.operands as [Action, ...string[]];
  if (!ACTIONS.includes(action))
    throw new UsageError(
      `A baseline knows no “${action}”.${didYouMean(action, ACTIONS)} Write: trustlint baseline write, check or prune`,
    );
  const governing = await governingConfig(host, input);
  const named = input.value('baseline');
  const absolute =
    named === undefined
      ? join(governing.path === undefined ? host.cwd : governing.folder, BASELINE_NAME)
      : resolve(host.cwd, named);
  const open = action === 'write' ? undefined : openBaseline(absolute, host);
  const operands = open !== undefined && paths.length === 0 ? rootsIn(open) : paths;

  const commandLine = await commandLineOf(input);
  const progress = createProgress(host);
  const linter = createBuiltInLinter();
  const options = { ...checkOptionsOf(host), paths: operands, configFile: input.value('config'), commandLine };
  const shown = displayPath(host.cwd, absolute);
  const checked = withoutFile(await checkFiles({ ...options, onProgress: progress.show }, linter), shown);
  refuseUnknownRules(commandLine, checked.configs);
  progress.clear();
  const fault = whyNotDone(checked, operands, input, host);
  if (fault !== undefined) return fault;

  const roots = rootsOf(operands, checked, host);
  if (open === undefined) {
    const entries = checked.files.flatMap((file) => keyedFindings(file, linter)).map(({ entry }) => entry);
    return write({ absolute, path: shown, baseline: { paths: pathsFrom(absolute, roots), entries } }, host);
  }
  if (!coversAll(roots, open))
    throw new UsageError(
      `${open.path} was written for more than these paths, so what is not found in them may stand elsewhere. Leave the paths out.`,
    );
  const { unneeded, fresh } = sortFindings(checked.files, linter, open.baseline.entries);
  return action === 'prune' ? prune(open, unneeded, host) : tell(open, unneeded, fresh.length, host);
}

/** Says why the findings are not all known, and answers how the run ends. */
function whyNotDone(
  checked: CheckedFiles,
  paths: readonly string[],
  input: CommandInput,
  host: Host,
): number | undefined {
  const { stderr } = host;
  const { configProblems, skipped, files } = checked;
  if (configProblems.length > 0) {
    const style = styleFor(stderr.isTerminal, host.env, input.has('no-color'));
    stderr.write(configProblemsPretty(configProblems, { style, columns: stderr.columns ?? 80 }));
    return NOT_DONE;
  }
  const faults = skipped.filter(({ why }) => why === 'fault');
  for (const { path, reason } of faults) printError(host, `${path} was not checked. ${reason}`);
  if (files.length === 0) printError(host, whyNoFile(checked, paths, BUILT_IN.formats));
  if (faults.length > 0 || files.length === 0) return NOT_DONE;
  const crash = files.flatMap(({ diagnostics }) => diagnostics).find(({ rule: id }) => id.startsWith('internal/'));
  if (crash === undefined) return undefined;
  printError(host, crash.message);
  return FAULT;
}

function write({ absolute, path, baseline: made }: OpenBaseline, host: Host): number {
  const before = entriesIn(absolute, path);
  if (!put({ absolute, path, baseline: made }, host)) return NOT_DONE;
  const all = counted(made.entries.length, 'finding');
  const change = before === undefined ? '' : ` (${difference(before, made.entries)})`;
  printLine(
    host,
    `Wrote ${path} with ${all}${change}. Commit it; from now on, “trustlint check --baseline ${path}” tells new ones only.`,
  );
  return CLEAN;
}

/** What stood in the file before, where it was a baseline. */
function entriesIn(absolute: string, path: string): readonly BaselineEntry[] | undefined {
  const { file } = readFile(absolute, path);
  const read = file === undefined ? undefined : readBaseline(file.text);
  return read === undefined || 'problem' in read ? undefined : read.entries;
}

function difference(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): string {
  const left = new Map<string, number>();
  for (const { key } of before) left.set(key, (left.get(key) ?? 0) + 1);
  let added = 0;
  for (const { key } of after) {
    const count = left.get(key) ?? 0;
    if (count === 0) added++;
    else left.set(key, count - 1);
  }
  return `${added} more than before, ${before.length + added - after.length} no longer there`;
}

function prune(open: OpenBaseline, unneeded: readonly BaselineEntry[], host: Host): number {
  if (unneeded.length === 0) {
    printLine(host, `There is nothing to take out of ${open.path}: what it lists is still found.`);
    return CLEAN;
  }
  const gone = new Set(unneeded);
  const entries = open.baseline.entries.filter((entry) => !gone.has(entry));
  if (!put({ ...open, baseline: { ...open.baseline, entries } }, host)) return NOT_DONE;
  for (const entry of unneeded) printLine(host, `- ${entryLine(entry)}`);
  printLine(
    host,
    `Took ${counted(unneeded.length, 'finding')} out of ${open.path} that ${unneeded.length === 1 ? 'is' : 'are'} no longer there; ${entries.length} left.`,
  );
  return CLEAN;
}

/** For `baseline check`. */
function tell(open: OpenBaseline, unneeded: readonly BaselineEntry[], fresh: number, host: Host): number {
  for (const entry of unneeded) printLine(host, `- ${entryLine(entry)}`);
  const all = counted(open.baseline.entries.length, 'finding');
  printLine(
    host,
    unneeded.length === 0
      ? `${open.path} lists ${all}, and what it lists is still found.`
      : `${open.path} lists ${all}; ${unneeded.length} of them ${unneeded.length === 1 ? 'is' : 'are'} no longer there. To take out what is gone: ${baselineCommand('prune', open.path)}`,
  );
  if (fresh > 0)
    printLine(
      host,
      `${counted(fresh, 'finding')} more ${fresh === 1 ? 'is' : 'are'} not in it: trustlint check --baseline ${open.path}`,
    );
  return unneeded.length === 0 ? CLEAN : FINDINGS;
}

function put({ absolute, path, baseline: made }: OpenBaseline, host: Host): boolean {
  const reason = putFile(absolute, baselineText(made));
  if (reason !== undefined) printError(host, `${path} could not be written. ${reason}`);
  return reason === undefined;
}

const printLine = ({ stdout }: Host, text: string): void =>
  stdout.write(`${wrap(printableText(text), Math.min(stdout.columns ?? 80, 110)).join('\n')}\n`);
