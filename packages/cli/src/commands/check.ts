import { resolve } from 'node:path';
import {
  type AcceptedDiagnostic,
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
  type CheckOptions,
  checkLoaded,
  type FixedFile,
  fixFile,
  type LoadedFile,
  type LoadedFiles,
  loadFiles,
  loadText,
  writeFile,
} from '@trustlint/project';
import type { ChangedMacros } from '@trustlint/project/changed-macros';
import { type Command, type CommandInput, type CommandOptions, UsageError } from '../command.ts';
import type { Host } from '../host.ts';
import { isLong, optimisePatterns } from '../long-run.ts';
import type { CheckMemory } from '../open-cache.ts';
import { printReport } from '../print-report.ts';
import { createProgress } from '../progress.ts';
import { exitCodeOf, isNothingChecked, type Report, unneededEntries } from '../report.ts';
import { FORMAT_OPTION, type ReportTarget, reportTargetsOf } from '../report-formats.ts';
import { refuseUnknownRules } from '../team-rules.ts';
import { threadsThatPay } from '../threads.ts';
import { BUILT_IN, checkOptionsOf, createBuiltInLinter } from '../tools.ts';
import { whyNoFile } from '../why-no-file.ts';

/** Options of every command that looks at macros. */
export const MACRO_OPTIONS: CommandOptions = {
  format: {
    value: 'FORMAT',
    choices: ['pretty', 'json'],
    description: 'How to print: pretty (the default) or json (for programs).',
  },
  config: { value: 'FILE', description: 'Use this configuration instead of those beside files.' },
  profile: {
    value: 'PROFILE',
    choices: ['essential', 'recommended', 'strict'],
    description: 'Which rules are on: essential, recommended or strict.',
    more: 'It counts whatever the configuration says.',
  },
  rule: {
    value: 'ID=SEVERITY',
    isRepeatable: true,
    description: 'Set a rule or pillar to off, info, warning or error.',
  },
};

export const check: Command = {
  operands: '[PATH…]',
  mostOperands: Number.POSITIVE_INFINITY,
  details:
    'Checks files and folders; without any, what “files” in trustlint.yaml names, else the current folder. Ends with 0 if all is well, 1 with findings at or above --fail-on, 2 if the job was not done, 3 after a fault of Trustlint itself.',
  examples: [
    ['trustlint check macros', 'all macros of a folder'],
    ['trustlint check --fix-dry-run', 'what would be mended'],
    ['trustlint check --since origin/main', 'in CI: what a branch changes'],
    ['trustlint check --format html=report.html', 'a page to send around'],
  ],
  options: {
    ...MACRO_OPTIONS,
    format: FORMAT_OPTION,
    fix: { description: 'Mend what needs no choice, and write the files.' },
    'fix-dry-run': { description: 'Print as a diff what --fix would change.', more: 'It writes nothing.' },
    'fail-on': {
      value: 'SEVERITY',
      choices: ['error', 'warning', 'info', 'never'],
      description: 'From which severity on findings make the run fail: error (the default), warning, info or never.',
    },
    'max-warnings': { value: 'N', description: 'Fail also with more warnings than this.' },
    quiet: { short: 'q', description: 'Print only findings that make the run fail.' },
    baseline: {
      value: 'FILE',
      description: 'Tell new findings only: leave out what it lists.',
      more: 'Only new ones make the run fail, and those that are mended are named. “trustlint baseline” writes the file.',
    },
    since: {
      value: 'REF',
      description: 'Check only macros that changed since this commit.',
      more: 'It may be a branch or a tag, too; what counts is where it and HEAD parted. Rules that compare macros still see all of them.',
    },
    cache: {
      description: 'Remember findings, and look only at changed files.',
      more: 'What is told is what a run without it tells.',
    },
    jobs: { value: 'N', description: 'How many threads check; as many as pay by default.' },
    'cache-location': { value: 'PATH', description: 'The file or folder for --cache.' },
    watch: {
      description: 'Check again whenever something changes.',
      more: 'It tells what is new and what is mended, until Ctrl+C.',
    },
    stdin: { description: 'Check a text from standard input.' },
    'stdin-filename': {
      value: 'NAME',
      description: 'What to call it; the ending says how to read it.',
    },
    'stdin-jsonl': {
      description: 'Check a macro a line, in JSON, from standard input.',
      more: 'A result a line is printed, in the same order and in bounded memory: for Spark, GNU parallel and their like.',
    },
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const failOn = (input.value('fail-on') ?? 'error') as Severity | 'never';
  const mostWarnings = wholeNumber(input, 'max-warnings');
  const targets = reportTargetsOf(input, host);
  const isDryRun = input.has('fix-dry-run');
  refuseContradictions(input, targets);

  const commandLine = await commandLineOf(input);
  if (input.has('stdin-jsonl')) {
    const { checkLines } = await import('../check-lines.ts');
    const [configFile, name] = [input.value('config'), input.value('stdin-filename')];
    return checkLines(host, { commandLine, configFile, name, failOn, mostWarnings, isQuiet: input.has('quiet') });
  }
  if (input.has('watch')) {
    const { watch } = await import('../watch.ts');
    const [paths, configFile, withoutColours] = [input.operands, input.value('config'), input.has('no-color')];
    const baselineFile = input.value('baseline');
    const cacheLocation = input.value('cache-location');
    return watch(host, {
      ...{ paths, commandLine, configFile, failOn, mostWarnings, withoutColours, cacheLocation },
      isQuiet: input.has('quiet'),
      isCacheKept: cacheLocation !== undefined || input.has('cache'),
      jobs: wholeNumber(input, 'jobs'),
      baseline: () => baselineOf(input, host),
      since: () => sinceOf(input, host, commandLine),
      besides: baselineFile === undefined ? [] : [resolve(host.cwd, baselineFile)],
    });
  }
  const baseline = await baselineOf(input, host);
  const progress = createProgress(host);
  const since = await sinceOf(input, host, commandLine);
  const memory = memoryOf(input, host, commandLine);
  const found = await loadFiles({
    ...checkOptionsOf(host),
    choose: since?.choose,
    ...memory.hooks,
    paths: input.operands,
    stdin: input.has('stdin')
      ? { name: input.value('stdin-filename') ?? 'stdin.md', bytes: await host.readStdin() }
      : undefined,
    configFile: input.value('config'),
    commandLine,
    onProgress: progress.show,
  });
  refuseUnknownRules(commandLine, found.configs);
  const whole = withoutReports(baseline?.withoutIt(found) ?? found, targets);
  const changes = await since?.narrow(whole);
  const loaded = changes ?? whole;
  if (isLong(loaded.files)) optimisePatterns();
  const accepted = new Set<AcceptedFinding>();
  let acceptedInReport: AcceptedDiagnostic[] = [];
  const onAccepted = (one: AcceptedDiagnostic): void => {
    acceptedInReport.push(one);
    if (one.entry !== undefined) accepted.add(one.entry);
  };
  const linter = memory.cache?.linter(createBuiltInLinter, onAccepted) ?? createBuiltInLinter(onAccepted);
  const fixed = input.has('fix') || isDryRun ? fixAll(loaded.files, linter) : undefined;
  const written = input.has('fix') && fixed !== undefined ? write(fixed) : [];
  const unwritten = new Set(written.map(({ path }) => path));
  const files =
    fixed === undefined
      ? loaded.files
      : fixed.map(({ file, result }) => (unwritten.has(file.path) ? file : changed(file, result)));
  // Fixing has checked them, too.
  acceptedInReport = [];
  const check = changes?.check ?? checkLoaded;
  const checked = { ...loaded, files: check(files, linter, progress.show) };
  memory.cache?.save();
  const isWholeRun = input.operands.length === 0 && !input.has('stdin') && changes === undefined;
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
    ...(changes === undefined ? {} : { since: since?.report(changes) }),
  };
  const report = baseline?.sort(everything, linter, changes?.before) ?? everything;
  progress.clear();
  return printReport(report, {
    host,
    targets,
    isQuiet: input.has('quiet'),
    withoutColours: input.has('no-color'),
    diff: isDryRun ? await diffOf(fixed ?? []) : undefined,
    exitCode: exitCodeOf(report, mostWarnings),
    whyNoFile: isNothingChecked(report) ? whyNoFile(report, input.operands, BUILT_IN.formats) : undefined,
    linter,
    accepted: acceptedInReport,
  });
}

/** What the run leaves out as known. @throws UsageError */
async function baselineOf(input: CommandInput, host: Host) {
  const file = input.value('baseline');
  if (file === undefined) return undefined;
  const { openBaseline, withBaseline, withoutFile } = await import('../known-findings.ts');
  const open = openBaseline(resolve(host.cwd, file), host);
  const operands = input.has('stdin') || input.has('since') ? undefined : input.operands;
  return {
    withoutIt: (loaded: LoadedFiles) => withoutFile(loaded, open.path),
    sort: (report: Report, linter: Linter, before: readonly LoadedFile[] = []) =>
      withBaseline(report, linter, open, { operands, before }, host),
  };
}

/** What the run remembers of earlier ones, or is told by its workers; one that has neither opens no cache, which would cost a tenth of it. */
function memoryOf(input: CommandInput, host: Host, commandLine: CommandLineSettings) {
  const location = input.value('cache-location');
  const jobs = wholeNumber(input, 'jobs');
  const isKept = location !== undefined || input.has('cache');
  const memory: { cache?: CheckMemory; hooks: Pick<CheckOptions, 'load' | 'prepare'> } = { hooks: {} };
  if (input.has('stdin')) return memory;
  memory.hooks = {
    prepare: async (files) => {
      if (!isKept && (jobs ?? threadsThatPay(files.length)) < 2) return;
      const { openCache } = await import('../open-cache.ts');
      const configFile = input.value('config');
      memory.cache = await openCache(location, host, { commandLine, configFile, isKept, jobs });
      await memory.cache.prepare(files);
    },
    load: (...file) => memory.cache?.load(...file) ?? loadText(...file),
  };
  return memory;
}

/** What the last run has written is no macro. */
function withoutReports(loaded: LoadedFiles, targets: readonly ReportTarget[]): LoadedFiles {
  const own = new Set(targets.flatMap(({ file }) => (file === undefined ? [] : file.shown)));
  if (own.size === 0) return loaded;
  return {
    ...loaded,
    files: loaded.files.filter(({ path }) => !own.has(path)),
    skipped: loaded.skipped.filter(({ path }) => !own.has(path)),
  };
}

/** What the run looks at where not at everything. @throws UsageError */
async function sinceOf(input: CommandInput, host: Host, commandLine: CommandLineSettings) {
  const ref = input.value('since');
  if (ref === undefined) return undefined;
  const { changedOnly, narrowed, sinceReport } = await import('../changed-only.ts');
  const only = await changedOnly(ref, { ...checkOptionsOf(host), configFile: input.value('config'), commandLine });
  return {
    choose: only.choose,
    narrow: (loaded: LoadedFiles) => narrowed(only, loaded),
    report: (changes: ChangedMacros) => sinceReport(ref, changes),
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

async function diffOf(fixed: readonly FixedLoadedFile[]): Promise<string> {
  const { unifiedDiff } = await import('@trustlint/project/unified-diff');
  return fixed.map(({ file, result }) => unifiedDiff(file.path, file.document.file.text, result.text)).join('');
}

function refuseContradictions(input: CommandInput, targets: readonly ReportTarget[]): void {
  const isDryRun = input.has('fix-dry-run');
  const other = targets.find(({ format, file }) => format !== 'pretty' || file !== undefined);
  if (isDryRun && other !== undefined)
    throw new UsageError(`--fix-dry-run prints a diff; leave out --format ${other.format}.`);
  if (isDryRun && input.has('fix'))
    throw new UsageError('--fix writes the files and --fix-dry-run does not: choose one.');
  refuseBesideEndless(input);
  if (input.has('stdin-filename') && !input.has('stdin') && !input.has('stdin-jsonl'))
    throw new UsageError('--stdin-filename goes with --stdin.');
  if (!input.has('stdin')) {
    if (input.operands.includes('-'))
      throw new UsageError('For a text from standard input, write --stdin instead of “-”.');
    return;
  }
  if (input.has('since')) throw new UsageError('With --stdin there is one text to check: leave out --since.');
  if (input.operands.length > 0)
    throw new UsageError('With --stdin there is one text to check: leave out the paths, or say --stdin-filename NAME.');
  if (input.has('fix')) throw new UsageError('With --stdin there is no file to write: use --fix-dry-run.');
}

/** Runs without an end: what has no meaning for them. */
function refuseBesideEndless(input: CommandInput): void {
  if (input.has('stdin-jsonl')) {
    const others = ['stdin', 'format', 'fix', 'fix-dry-run', 'baseline', 'since', 'cache', 'cache-location', 'jobs'];
    const other = others.find(input.has);
    if (other !== undefined)
      throw new UsageError(`--stdin-jsonl tells its findings as they come: leave out --${other}.`);
    if (input.has('watch')) throw new UsageError('--watch looks at files: leave out --stdin-jsonl.');
    if (input.operands.length > 0)
      throw new UsageError('With --stdin-jsonl the macros come from standard input: leave out the paths.');
  }
  if (!input.has('watch')) return;
  if (input.has('stdin')) throw new UsageError('--watch looks at files: leave out --stdin.');
  if (input.has('format'))
    throw new UsageError('--watch tells what changes, and a report is of one moment: leave out --format.');
  for (const fix of ['fix', 'fix-dry-run'].filter(input.has))
    throw new UsageError(
      `--watch changes nothing, because you may be writing in the same file: leave out --${fix}, and run it when you are done.`,
    );
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
