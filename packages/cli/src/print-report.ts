import { isAbsolute, relative } from 'node:path';
import { type AcceptedDiagnostic, isAtLeast, type Linter, type Severity } from '@trustlint/core';
import { writeWhole } from '@trustlint/project/write-whole';
import { NOT_DONE } from './exit-code.ts';
import type { Host } from './host.ts';
import { printError } from './print-error.ts';
import type { Report } from './report.ts';
import type { ReportTarget } from './report-formats.ts';
import type { ReportDetails } from './reporters/report-entries.ts';
import { styleFor } from './terminal/style.ts';
import { BUILT_IN } from './tools.ts';

export interface PrintOptions {
  readonly host: Host;
  readonly targets: readonly ReportTarget[];
  /** Leave out findings that are less grave than those that make the run fail. */
  readonly isQuiet: boolean;
  readonly withoutColours: boolean;
  /** Printed in place of a report. */
  readonly diff: string | undefined;
  readonly exitCode: number;
  readonly whyNoFile: string | undefined;
  readonly linter: Linter;
  readonly accepted: readonly AcceptedDiagnostic[];
}

/** Tells a report in every format that is asked for. Answers the exit code: that of the run, or that a file could not be written. */
export async function printReport(report: Report, options: PrintOptions): Promise<number> {
  const { host, targets, diff, whyNoFile } = options;
  const { stdout, stderr } = host;
  let { exitCode } = options;
  const onScreen = targets.find(({ file }) => file === undefined);
  const pretty = (output: Host['stdout']) => ({
    style: styleFor(output.isTerminal, host.env, options.withoutColours),
    columns: output.columns ?? 80,
    quietBelow: options.isQuiet ? failingFrom(report) : undefined,
  });
  const isPretty = diff === undefined && onScreen?.format === 'pretty';
  if (diff !== undefined) stdout.write(diff);
  else if (onScreen !== undefined && !isPretty) stdout.write(await textOf(report, onScreen, options));
  if (report.configProblems.length > 0) {
    const { configProblemsPretty } = await import('./reporters/pretty.ts');
    stderr.write(configProblemsPretty(report.configProblems, pretty(stderr)));
  }
  if (isPretty) {
    const { reportPretty } = await import('./reporters/pretty.ts');
    stdout.write(reportPretty(report, pretty(stdout)));
  } else {
    for (const { path, reason } of report.skipped.filter(({ why }) => why === 'fault'))
      stderr.write(`${path} was not checked. ${reason}\n`);
    for (const { path, reason } of report.unwritten) stderr.write(`${path} could not be written. ${reason}\n`);
  }
  if (whyNoFile !== undefined && report.configProblems.length === 0) printError(host, whyNoFile);
  for (const target of targets) {
    if (target.file === undefined) continue;
    const reason = writeWhole(target.file.absolute, await textOf(report, target, options));
    if (reason === undefined) continue;
    printError(host, `${target.file.path} could not be written. ${reason}`);
    exitCode = Math.max(exitCode, NOT_DONE);
  }
  return exitCode;
}

/** Findings that are less grave do not make the run fail. */
export const failingFrom = ({ failOn }: Pick<Report, 'failOn'>): Severity => (failOn === 'never' ? 'error' : failOn);

/** A report as a file has it, or as a program reads it from standard output. */
async function textOf(report: Report, { format }: ReportTarget, options: PrintOptions): Promise<string> {
  const { host, isQuiet, linter, accepted, exitCode, whyNoFile } = options;
  if (format === 'pretty') {
    const { configProblemsPretty, reportPretty } = await import('./reporters/pretty.ts');
    const plain = { style: styleFor(false, {}, true), columns: 100 };
    const problems = report.configProblems.length === 0 ? '' : configProblemsPretty(report.configProblems, plain);
    return problems + reportPretty(report, { ...plain, quietBelow: isQuiet ? failingFrom(report) : undefined });
  }
  const shown = isQuiet ? withoutMilder(report, failingFrom(report)) : report;
  if (format === 'json') return (await import('./reporters/json.ts')).reportJson(shown);
  const { REPORTERS } = await import('./reporters/choose-reporter.ts');
  const details: ReportDetails = {
    report: shown,
    full: report,
    linter,
    rules: BUILT_IN.rules,
    accepted,
    exitCode,
    whyNoFile,
    cwd: host.cwd,
    root: rootOf(host),
    repository: repositoryOf(host),
  };
  return REPORTERS[format](details);
}

const withoutMilder = (report: Report, threshold: Severity): Report => ({
  ...report,
  files: report.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => isAtLeast(severity, threshold)),
  })),
});

/** The folder that a CI has checked the repository out to, if the run is in it; else the current folder. */
function rootOf({ cwd, env }: Host): string {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR ?? env.BUILD_SOURCESDIRECTORY;
  if (root === undefined || !isAbsolute(root)) return cwd;
  const way = relative(root, cwd);
  return way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way) ? cwd : root;
}

/** Where GitHub shows files as they are in the commit of the run. */
function repositoryOf({ env }: Host): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env;
  if (server === undefined || name === undefined || commit === undefined) return undefined;
  const isPlain =
    /^https:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(name) && /^[0-9a-f]{7,64}$/.test(commit);
  return isPlain ? `${server}/${name}/blob/${commit}` : undefined;
}
