import {
  type AcceptedFinding,
  covers,
  type Diagnostic,
  isAtLeast,
  isEnglish,
  LineIndex,
  type Severity,
  type SuppressEntry,
} from '@trustlint/core';
import type { CheckedFile, CheckedFiles } from '@trustlint/project';
import type { BaselineEntry } from '@trustlint/project/baseline';
import { CLEAN, FAULT, FINDINGS, NOT_DONE } from './exit-code.ts';

/** What a check has found and done; reporters print it. */
export interface Report extends CheckedFiles {
  readonly failOn: Severity | 'never';
  /** How many findings `--fix` has mended. */
  readonly mended: number;
  /** Files whose fixes would not come to an end. */
  readonly unsettled: readonly { readonly path: string; readonly rules: readonly string[] }[];
  /** Entries of `suppress` that no finding needs any more, with the configuration they stand in; known after a whole run only. */
  readonly unneeded: readonly { readonly path: string; readonly entry: SuppressEntry }[];
  /** Files that could not be written. */
  readonly unwritten: readonly { readonly path: string; readonly reason: string }[];
  /** What `--baseline` has taken out of `files`, whose findings are then the new ones. */
  readonly baseline?: BaselineReport;
  /** What `--since` has left out; `files` are then those with macros that changed. */
  readonly since?: SinceReport | undefined;
}

export interface BaselineReport {
  /** As shown. */
  readonly path: string;
  /** How many findings it covers. */
  readonly known: number;
  /** These findings, by the path of the file; each file is one of `files`. */
  readonly knownByPath: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What it lists and is no longer found, as far as this run can know. */
  readonly mended: readonly BaselineEntry[];
}

export interface SinceReport {
  /** As the user wrote it. */
  readonly ref: string;
  /** Files with macros that changed, and all that a run without `--since` would check. */
  readonly files: { readonly changed: number; readonly all: number };
  readonly macros: number;
  /** Configurations that changed, too, as shown: they may find something in the macros that were left out. */
  readonly configs: readonly string[];
}

export interface Totals {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly macros: number;
  /** Findings that `--fix` would mend. */
  readonly safe: number;
  readonly filesWithFindings: number;
  /** Macros that only the rules for every language have looked at, by the code of their language. */
  readonly otherLanguages: ReadonlyMap<string, number>;
}

export function totalsOf(files: readonly CheckedFile[]): Totals {
  const counts = { error: 0, warning: 0, info: 0, macros: 0, safe: 0, filesWithFindings: 0 };
  const otherLanguages = new Map<string, number>();
  for (const { document, diagnostics } of files) {
    counts.macros += document.macros.length;
    for (const { locale } of document.macros) {
      if (isEnglish(locale)) continue;
      const [language = ''] = locale.toLowerCase().split(/[-_]/);
      otherLanguages.set(language, (otherLanguages.get(language) ?? 0) + 1);
    }
    if (diagnostics.length > 0) counts.filesWithFindings++;
    for (const { severity, fixes } of diagnostics) {
      counts[severity]++;
      if (fixes.some(({ applicability }) => applicability === 'safe')) counts.safe++;
    }
  }
  return { ...counts, otherLanguages };
}

/** Answers the lines of a checked file by its path: for places in other files than that of the finding. */
export function indexFinder(files: readonly CheckedFile[]): (path: string) => LineIndex | undefined {
  const indexes = new Map<string, LineIndex>();
  let byPath: ReadonlyMap<string, CheckedFile> | undefined;
  return (path) => {
    const known = indexes.get(path);
    if (known !== undefined) return known;
    byPath ??= new Map(files.map((one) => [one.document.file.path, one]));
    const file = byPath.get(path);
    if (file === undefined) return undefined;
    const index = new LineIndex(file.document.file.text);
    indexes.set(path, index);
    return index;
  };
}

/** Whether a run found no file that it was meant for: that is never a success. That nothing changed is one. */
export const isNothingChecked = ({ files, since }: Pick<Report, 'files' | 'since'>): boolean =>
  files.length === 0 && (since === undefined || since.files.all === 0);

/** A fault of ours is graver than a job not done, and that is graver than findings. */
export function exitCodeOf(report: Report, mostWarnings: number | undefined): number {
  const { files, failOn } = report;
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  if (all.some(({ rule }) => rule.startsWith('internal/'))) return FAULT;
  const isUndone =
    isNothingChecked(report) ||
    report.configProblems.length > 0 ||
    report.unwritten.length > 0 ||
    report.skipped.some(({ why }) => why === 'fault');
  if (isUndone) return NOT_DONE;
  if (failOn !== 'never' && all.some(({ severity }) => isAtLeast(severity, failOn))) return FINDINGS;
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  return mostWarnings !== undefined && warnings > mostWarnings ? FINDINGS : CLEAN;
}

/** The entries of `suppress` that accepted nothing, though a rule of theirs is on. */
export function unneededEntries(
  { configs, files }: CheckedFiles,
  needed: ReadonlySet<AcceptedFinding>,
): Report['unneeded'] {
  const settings = new Set(files.map(({ resolved }) => resolved.settings));
  const rulesOn = new Set([...settings].flatMap(({ rules }) => [...rules.keys()]));
  const sources = new Map(configs.flatMap(({ chain }) => chain).map((source) => [source.config, source]));
  return [...sources.values()].flatMap(({ path, config }) =>
    (config.suppress ?? [])
      .filter((entry) => !needed.has(entry) && [...rulesOn].some((rule) => covers(entry.rule, rule)))
      .map((entry) => ({ path, entry })),
  );
}
