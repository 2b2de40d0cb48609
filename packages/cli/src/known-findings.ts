import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostic, Linter } from '@trustlint/core';
import { type CheckedFile, type CheckedFiles, displayPath, type LoadedFile, readFile } from '@trustlint/project';
import {
  type Baseline,
  type BaselineEntry,
  compareWithBaseline,
  type KeyedFinding,
  keyedFindings,
  knownTitles,
  readBaseline,
} from '@trustlint/project/baseline';
import { UsageError } from './command.ts';
import type { Host } from './host.ts';
import type { BaselineReport, Report } from './report.ts';
import { baselineCommand } from './reporters/baseline-lines.ts';
import { createBuiltInLinter } from './tools.ts';

/** A baseline that was read, and where it stands. */
export interface OpenBaseline {
  readonly absolute: string;
  /** As shown. */
  readonly path: string;
  readonly baseline: Baseline;
}

/** Reads a baseline. @throws UsageError */
export function openBaseline(absolute: string, { cwd }: Host): OpenBaseline {
  const path = displayPath(cwd, absolute);
  if (!existsSync(absolute))
    throw new UsageError(`There is no baseline ${path} yet. To write it: ${baselineCommand('write', path)}`);
  const { file, ...fault } = readFile(absolute, path);
  if (file === undefined)
    throw new UsageError(`The baseline ${path} can’t be read. ${'reason' in fault ? fault.reason : ''}`);
  const read = readBaseline(file.text);
  if ('problem' in read) {
    const next = read.next === undefined ? '' : ` To do that: ${baselineCommand(read.next, path)}`;
    throw new UsageError(`The baseline ${path} can’t be used. ${read.problem}${next}`);
  }
  return { absolute, path, baseline: read };
}

/** The baseline itself is no macro, whatever it is called. */
export const withoutFile = <
  T extends Pick<CheckedFiles, 'skipped'> & { readonly files: readonly { readonly path: string }[] },
>(
  loaded: T,
  path: string,
): T => ({
  ...loaded,
  files: loaded.files.filter((file) => file.path !== path),
  skipped: loaded.skipped.filter((file) => file.path !== path),
});

/** The folders and files that a run looks at, absolute: `operands`, or what stands for them where there are none. */
export function rootsOf(
  operands: readonly string[],
  { configs }: Pick<CheckedFiles, 'configs'>,
  { cwd }: Host,
): readonly string[] {
  if (operands.length > 0) return operands.map((path) => resolve(cwd, path));
  const [config] = configs;
  return [config?.files === undefined ? cwd : config.folder];
}

/** The paths of a baseline as it keeps them, from its own folder. */
export const pathsFrom = (absolute: string, roots: readonly string[]): readonly string[] => {
  const paths = roots.map((root) => displayPath(dirname(absolute), root));
  return paths.length === 1 && paths[0] === '.' ? [] : paths.toSorted();
};

/** The same the other way round. */
export const rootsIn = ({ absolute, baseline }: OpenBaseline): readonly string[] =>
  (baseline.paths.length === 0 ? ['.'] : baseline.paths).map((path) => resolve(dirname(absolute), path));

/** Whether a run has looked at everything that the baseline was written for. Only then what was not found is gone. */
export const coversAll = (roots: readonly string[], open: OpenBaseline): boolean =>
  rootsIn(open).every((needed) => roots.some((root) => isWithin(root, needed)));

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

export interface Sorted {
  /** With the new findings only. */
  readonly files: readonly CheckedFile[];
  readonly known: readonly KeyedFinding[];
  readonly knownByPath: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly fresh: readonly KeyedFinding[];
  /** Entries that no finding needs. */
  readonly unneeded: readonly BaselineEntry[];
}

/** Tells new findings from those that a baseline covers. */
export function sortFindings(files: readonly CheckedFile[], linter: Linter, entries: readonly BaselineEntry[]): Sorted {
  const keyed = files.map((file) => keyedFindings(file, linter));
  const all = keyed.flat();
  const { isKnown, unneeded } = compareWithBaseline(
    all.map(({ entry }) => entry),
    entries,
    knownTitles(files),
  );
  const known = all.filter((_, i) => isKnown[i] === true);
  const covered = new Set(known.map(({ diagnostic }) => diagnostic));
  const knownByPath = new Map<string, readonly Diagnostic[]>();
  const fresh = files.map((file) => {
    const inFile = file.diagnostics.filter((diagnostic) => covered.has(diagnostic));
    if (inFile.length === 0) return file;
    knownByPath.set(file.path, inFile);
    return { ...file, diagnostics: file.diagnostics.filter((diagnostic) => !covered.has(diagnostic)) };
  });
  return { files: fresh, known, knownByPath, fresh: all.filter((_, i) => isKnown[i] !== true), unneeded };
}

/** What a run looks at. */
interface RunScope {
  /** As the user wrote them; `undefined` where the run looks at less than what is in them. */
  readonly operands: readonly string[] | undefined;
  /** Macros as they were before they changed, where the run looks at changed ones only. */
  readonly before: readonly LoadedFile[];
}

/** Takes out of a report what a baseline covers. */
export function withBaseline(
  report: Report,
  linter: Linter,
  open: OpenBaseline,
  { operands, before }: RunScope,
  host: Host,
): Report {
  const { files, known, knownByPath, unneeded } = sortFindings(report.files, linter, open.baseline.entries);
  const isDone = report.configProblems.length === 0 && !report.skipped.some(({ why }) => why === 'fault');
  const isWhole = isDone && operands !== undefined && coversAll(rootsOf(operands, report, host), open);
  const baseline: BaselineReport = {
    path: open.path,
    known: known.length,
    knownByPath,
    mended: unneeded.filter(isLookedFor(report)).filter(isWhole ? () => true : isGoneSince(before, known)),
  };
  return { ...report, files, baseline };
}

/** Takes entries that these macros needed, and that are not needed for what is known now. */
function isGoneSince(before: readonly LoadedFile[], known: readonly KeyedFinding[]): (entry: BaselineEntry) => boolean {
  const left = new Map<string, number>();
  const add = ({ entry: { key } }: KeyedFinding, count: number): void =>
    void left.set(key, (left.get(key) ?? 0) + count);
  // What is accepted in them is nothing to tell.
  const linter = createBuiltInLinter();
  for (const file of before) {
    const diagnostics = linter.lint(file.document, file.resolved.settings);
    for (const finding of keyedFindings({ ...file, diagnostics }, linter)) add(finding, 1);
  }
  for (const finding of known) add(finding, -1);
  return ({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
}

/** A rule that is off finds nothing, mended or not. */
function isLookedFor({ files }: CheckedFiles): (entry: BaselineEntry) => boolean {
  const on = new Set(files.flatMap(({ resolved }) => [...resolved.settings.rules.keys()]));
  return ({ rule }) => on.has(rule) || rule.startsWith('format/');
}
