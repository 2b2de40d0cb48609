import { resolve } from 'node:path';
import {
  type AcceptedFinding,
  type CommandLineSettings,
  didYouMean,
  type Linter,
  type Profile,
  ruleNames,
  SEVERITIES,
  type Severity,
  TEAM_PREFIX,
} from '@trustlint/core';
import {
  checkLoaded,
  type FixedFile,
  fixFile,
  type LoadedFile,
  type LoadedFiles,
  loadFiles,
  writeFile,
} from '@trustlint/project';
import { type Command, type CommandInput, type CommandOptions, UsageError } from '../command.ts';
import type { Host } from '../host.ts';
import { printError } from '../print-error.ts';
import { createProgress } from '../progress.ts';
import { exitCodeOf, type Report, unneededEntries } from '../report.ts';
import { refuseUnknownRules } from '../team-rules.ts';
import { styleFor } from '../terminal/style.ts';
import { BUILT_IN, checkOptionsOf, createBuiltInLinter } from '../tools.ts';
import { whyNoFile } from '../why-no-file.ts';

/** Options of every command that looks at macros. */
export const MACRO_OPTIONS: CommandOptions = {
  format: {
    value: 'FORMAT',
    choices: ['pretty', 'json'],
    description: 'How to print: pretty (for people, the default) or json (for programs).',
  },
  config: { value: 'FILE', description: 'Use this configuration instead of those beside the files.' },
  profile: {
    value: 'PROFILE',
    choices: ['essential', 'recommended', 'strict'],
    description: 'Which rules are on, whatever the configuration says.',
  },
  rule: {
    value: 'ID=SEVERITY',
    isRepeatable: true,
    description: 'Set a rule or a pillar to off, info, warning or error.',
  },
};

export const check: Command = {
  operands: '[PATH…]',
  mostOperands: Number.POSITIVE_INFINITY,
  details:
    'Checks files and folders; without any, what “files” in trustlint.yaml names, else the current folder. Ends with 0 if all is well, 1 with findings at or above --fail-on, 2 if the job could not be done, 3 after a fault of Trustlint itself.',
  options: {
    ...MACRO_OPTIONS,
    fix: { description: 'Mend what can be mended without a choice, and write the files.' },
    'fix-dry-run': { description: 'Print what --fix would change as a unified diff, and write nothing.' },
    'fail-on': {
      value: 'SEVERITY',
      choices: ['error', 'warning', 'info', 'never'],
      description: 'From which severity on findings make the run fail; error by default.',
    },
    'max-warnings': { value: 'N', description: 'Fail also with more warnings than this.' },
    quiet: { short: 'q', description: 'Print only findings that make the run fail.' },
    baseline: {
      value: 'FILE',
      description: 'Tell and fail for new findings only: leave out those that this baseline lists.',
    },
    stdin: { description: 'Check a text from standard input.' },
    'stdin-filename': {
      value: 'NAME',
      description: 'What the text from standard input would be called; its ending says how to read it.',
    },
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const failOn = (input.value('fail-on') ?? 'error') as Severity | 'never';
  const mostWarnings = wholeNumber(input, 'max-warnings');
  const isJson = input.value('format') === 'json';
  const isDryRun = input.has('fix-dry-run');
  refuseContradictions(input, isJson);

  const commandLine = await commandLineOf(input);
  const baseline = await baselineOf(input, host);
  const progress = createProgress(host);
  const found = await loadFiles({
    ...checkOptionsOf(host),
    paths: input.operands,
    stdin: input.has('stdin')
      ? { name: input.value('stdin-filename') ?? 'stdin.md', bytes: await host.readStdin() }
      : undefined,
    configFile: input.value('config'),
    commandLine,
    onProgress: progress.show,
  });
  refuseUnknownRules(commandLine, found.configs);
  const loaded = baseline?.withoutIt(found) ?? found;
  const accepted = new Set<AcceptedFinding>();
  const linter = createBuiltInLinter(({ entry }) => entry !== undefined && accepted.add(entry));
  const fixed = input.has('fix') || isDryRun ? fixAll(loaded.files, linter) : undefined;
  const written = input.has('fix') && fixed !== undefined ? write(fixed) : [];
  const unwritten = new Set(written.map(({ path }) => path));
  const files =
    fixed === undefined
      ? loaded.files
      : fixed.map(({ file, result }) => (unwritten.has(file.path) ? file : changed(file, result)));
  const checked = { ...loaded, files: checkLoaded(files, linter, progress.show) };
  const isWholeRun = input.operands.length === 0 && !input.has('stdin');
  const everything: Report = {
    ...checked,
    failOn,
    mended: isDryRun
      ? 0
      : (fixed ?? []).reduce((sum, { file, result }) => sum + (unwritten.has(file.path) ? 0 : result.mended.length), 0),
    unsettled: (fixed ?? [])
      .filter(({ result }) => result.unsettled.length > 0)
      .map(({ file, result }) => ({ path: file.path, rules: result.unsettled })),
    unneeded: isWholeRun ? unneededEntries(checked, accepted) : [],
    unwritten: written,
  };
  const report = baseline?.sort(everything, linter) ?? everything;
  progress.clear();
  await print(report, { input, host, isJson, dryRun: isDryRun ? (fixed ?? []) : undefined });
  return exitCodeOf(report, mostWarnings);
}

/** What the run leaves out as known. @throws UsageError */
async function baselineOf(input: CommandInput, host: Host) {
  const file = input.value('baseline');
  if (file === undefined) return undefined;
  const { openBaseline, withBaseline, withoutFile } = await import('../known-findings.ts');
  const open = openBaseline(resolve(host.cwd, file), host);
  const operands = input.has('stdin') ? undefined : input.operands;
  return {
    withoutIt: (loaded: LoadedFiles) => withoutFile(loaded, open.path),
    sort: (report: Report, linter: Linter) => withBaseline(report, linter, open, operands, host),
  };
}

interface FixedLoadedFile {
  readonly file: LoadedFile;
  readonly result: FixedFile;
}

const fixAll = (files: readonly LoadedFile[], linter: Linter): readonly FixedLoadedFile[] =>
  files.map((file) => ({ file, result: fixFile(file, linter) }));

const isChanged = ({ file, result }: FixedLoadedFile): boolean => result.text !== file.document.file.text;

const changed = (file: LoadedFile, { text }: FixedFile): LoadedFile =>
  text === file.document.file.text ? file : { ...file, document: file.reread(text) };

function write(fixed: readonly FixedLoadedFile[]): Report['unwritten'] {
  const unwritten: { path: string; reason: string }[] = [];
  for (const { file, result } of fixed.filter(isChanged)) {
    const reason = writeFile(file.absolute, file.document.file, result.text);
    if (reason !== undefined) unwritten.push({ path: file.path, reason });
  }
  return unwritten;
}

async function print(
  report: Report,
  {
    input,
    host,
    isJson,
    dryRun,
  }: {
    readonly input: CommandInput;
    readonly host: Host;
    readonly isJson: boolean;
    readonly dryRun: readonly FixedLoadedFile[] | undefined;
  },
): Promise<void> {
  const { stdout, stderr } = host;
  const quietBelow = report.failOn === 'never' ? 'error' : report.failOn;
  const optionsFor = (output: Host['stdout']) => ({
    style: styleFor(output.isTerminal, host.env, input.has('no-color')),
    columns: output.columns ?? 80,
    quietBelow: input.has('quiet') ? (quietBelow as Severity) : undefined,
  });
  if (dryRun !== undefined) {
    const { unifiedDiff } = await import('@trustlint/project/unified-diff');
    for (const { file, result } of dryRun) stdout.write(unifiedDiff(file.path, file.document.file.text, result.text));
  } else if (isJson) {
    const { reportJson } = await import('../reporters/json.ts');
    stdout.write(reportJson(report));
  }
  if (report.configProblems.length > 0) {
    const { configProblemsPretty } = await import('../reporters/pretty.ts');
    stderr.write(configProblemsPretty(report.configProblems, optionsFor(stderr)));
  }
  if (dryRun === undefined && !isJson) {
    const { reportPretty } = await import('../reporters/pretty.ts');
    stdout.write(reportPretty(report, optionsFor(stdout)));
  } else {
    for (const { path, reason } of report.skipped.filter(({ why }) => why === 'fault'))
      stderr.write(`${path} was not checked. ${reason}\n`);
    for (const { path, reason } of report.unwritten) stderr.write(`${path} could not be written. ${reason}\n`);
  }
  if (report.files.length === 0 && report.configProblems.length === 0)
    printError(host, whyNoFile(report, input.operands, BUILT_IN.formats));
}

function refuseContradictions(input: CommandInput, isJson: boolean): void {
  const isDryRun = input.has('fix-dry-run');
  if (isDryRun && isJson) throw new UsageError('--fix-dry-run prints a diff; leave out --format json.');
  if (isDryRun && input.has('fix'))
    throw new UsageError('--fix writes the files and --fix-dry-run does not: choose one.');
  if (input.has('stdin-filename') && !input.has('stdin')) throw new UsageError('--stdin-filename goes with --stdin.');
  if (!input.has('stdin')) {
    if (input.operands.includes('-'))
      throw new UsageError('For a text from standard input, write --stdin instead of “-”.');
    return;
  }
  if (input.operands.length > 0)
    throw new UsageError('With --stdin there is one text to check: leave out the paths, or say --stdin-filename NAME.');
  if (input.has('fix')) throw new UsageError('With --stdin there is no file to write: use --fix-dry-run.');
}

function wholeNumber(input: CommandInput, name: string): number | undefined {
  const value = input.value(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} must be a whole number, and “${value}” is none.`);
  return Number(value);
}

/** What the command line says about profiles and rules. @throws UsageError */
export async function commandLineOf(input: CommandInput): Promise<CommandLineSettings> {
  const profile = input.value('profile') as Profile | undefined;
  const rules: Record<string, Severity | 'off'> = {};
  for (const given of input.values('rule')) {
    const [id = '', severity = ''] = given.split('=');
    const severities: readonly string[] = ['off', ...SEVERITIES];
    if (!severities.includes(severity)) {
      throw new UsageError(
        `--rule needs a rule and one of ${severities.join(', ')}, such as --rule empathy/dead-end=error; “${given}” is not of that form.${didYouMean(severity, severities)}`,
      );
    }
    const names = ruleNames(BUILT_IN.rules);
    // Rules of the team are known when the configuration is: `refuseUnknownRules`.
    if (!names.includes(id) && !id.startsWith(TEAM_PREFIX))
      throw new UsageError(`There is no rule “${id}”.${didYouMean(id, names)}`);
    rules[id] = severity as Severity | 'off';
  }
  return { ...(profile === undefined ? {} : { profile }), rules };
}
