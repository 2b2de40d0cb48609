import {
  type AcceptedDiagnostic,
  type Diagnostic,
  type Document,
  LineIndex,
  type Linter,
  type Rule,
  SEVERITIES,
  type Severity,
  type Span,
} from '@trustlint/core';

import type { CheckedFile } from '@trustlint/project';
import { findingKeys } from '@trustlint/project/finding-key';
import { type Report, totalsOf } from '../report.ts';
import { counted } from './counted.ts';

/** A report, and what formats for programs need beside it. */
export interface ReportDetails {
  readonly report: Report;
  /** The report before `--quiet` took findings out: their keys count among the others. */
  readonly full: Report;
  readonly linter: Linter;
  /** Of the pack. */
  readonly rules: readonly Rule[];
  /** What was found and is accepted, in the files as they are reported. */
  readonly accepted: readonly AcceptedDiagnostic[];
  readonly exitCode: number;
  /** Why nothing was checked; absent where something was. */
  readonly whyNoFile: string | undefined;
  readonly cwd: string;
  /** The folder that the paths of annotations count from, absolute. */
  readonly root: string;
  /** The address that the paths of files follow in links: `https://…/blob/<commit>`; absent where there is none. */
  readonly repository: string | undefined;
}

/** Lines and columns from 1, columns in UTF-16 units; the end stands behind the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf({ start, end }: Span, index: LineIndex): Place {
  const from = index.positionAt(start);
  const to = index.positionAt(end);
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

/**
 * One thing to tell. `finding`: in a macro or file that was checked; `config`: a configuration is not as it should be; `fault`: what
 * kept the job from being done; `notice`: no fault, but somebody should know.
 */
export interface Entry {
  readonly kind: 'finding' | 'config' | 'fault' | 'notice';
  /** As shown; absent where it concerns no file. */
  readonly path?: string;
  readonly place?: Place;
  readonly severity: Severity;
  /** The rule, or `run/…`. */
  readonly rule: string;
  readonly message: string;
  readonly macro?: string;
  /** Of findings. */
  readonly diagnostic?: Diagnostic;
  /** Of findings: see `findingKeys`. */
  readonly key?: string;
}

/** Everything to tell: what kept the job from being done, then the findings in their order, then what is good to know. */
export const entriesOf = (details: ReportDetails): readonly Entry[] => [
  ...problemsOf(details),
  ...details.report.files.flatMap((file) => findingsIn(file, details)),
  ...noticesOf(details),
];

/** The findings in a file, or those of them that are given. */
export function findingsIn(
  file: CheckedFile,
  details: ReportDetails,
  diagnostics: readonly Diagnostic[] = file.diagnostics,
): readonly Entry[] {
  if (diagnostics.length === 0) return [];
  const index = new LineIndex(file.document.file.text);
  // Many a format has no use for them, and to work them out the macros must be read again.
  let keys: ReadonlyMap<Diagnostic, string> | undefined;
  return diagnostics.map((diagnostic) => ({
    kind: 'finding',
    path: file.path,
    place: placeOf(diagnostic.span, index),
    severity: diagnostic.severity,
    rule: diagnostic.rule,
    message: diagnostic.message,
    ...(diagnostic.macro === undefined ? {} : { macro: diagnostic.macro }),
    diagnostic,
    get key() {
      keys ??= keysOf(file, details);
      return keys.get(diagnostic) ?? '';
    },
  }));
}

/** The keys of what is told of a file, as if nothing of it were left out. */
function keysOf(file: CheckedFile, { full, linter }: ReportDetails): ReadonlyMap<Diagnostic, string> {
  const known = full.baseline?.knownByPath.get(file.path) ?? [];
  const all = byDocument(full).get(file.document) ?? file;
  const diagnostics = [...all.diagnostics, ...known].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const keys = findingKeys({ ...file, diagnostics }, linter);
  return new Map(diagnostics.map((diagnostic, i) => [diagnostic, keys[i] ?? '']));
}

const indexes = new WeakMap<Report, ReadonlyMap<Document, CheckedFile>>();

function byDocument(report: Report): ReadonlyMap<Document, CheckedFile> {
  let index = indexes.get(report);
  if (index === undefined) {
    index = new Map(report.files.map((file) => [file.document, file]));
    indexes.set(report, index);
  }
  return index;
}

/** What kept the job, or a part of it, from being done. */
export function problemsOf({ report, whyNoFile }: ReportDetails): readonly Entry[] {
  const config = report.configProblems.map(
    ({ path, file, problem }): Entry => ({
      kind: 'config',
      path,
      ...(file === undefined ? {} : { place: placeOf(problem.span, new LineIndex(file.text)) }),
      severity: problem.severity,
      rule: problem.rule,
      message: problem.message,
    }),
  );
  const fault = (path: string | undefined, name: string, message: string, severity: Severity = 'error'): Entry => ({
    kind: 'fault',
    ...(path === undefined ? {} : { path }),
    severity,
    rule: `run/${name}`,
    message,
  });
  return [
    ...config,
    ...report.skipped
      .filter(({ why }) => why === 'fault')
      .map(({ path, reason }) => fault(path, 'not-checked', `The file was not checked. ${reason}`)),
    ...report.unwritten.map(({ path, reason }) =>
      fault(path, 'not-written', `The file could not be written. ${reason}`),
    ),
    ...report.unsettled.map(({ path, rules }) =>
      fault(
        path,
        'not-mended',
        `The file was left as it was: the fixes of ${rules.join(' and ')} undo each other or would break it.`,
        'warning',
      ),
    ),
    ...(whyNoFile === undefined ? [] : [fault(undefined, 'nothing-checked', whyNoFile)]),
  ];
}

/** What somebody should know, though nothing is wrong with a macro. */
export function noticesOf({ report }: ReportDetails): readonly Entry[] {
  const { baseline } = report;
  const notice = (path: string, rule: string, severity: Severity, message: string, macro?: string): Entry => ({
    kind: 'notice',
    path,
    severity,
    rule,
    message,
    ...(macro === undefined || macro === '' ? {} : { macro }),
  });
  return [
    ...(baseline?.mended ?? []).map(({ rule, macro, excerpt }) =>
      notice(
        baseline?.path ?? '',
        rule,
        'info',
        `Mended${macro === '' ? '' : ` in “${macro}”`}${excerpt === '' ? '' : `: “${excerpt}”`}. The baseline lists it still.`,
        macro,
      ),
    ),
    ...report.unneeded.map(({ path, entry }) =>
      notice(
        path,
        'run/unneeded-suppression',
        'warning',
        `“suppress” accepts ${entry.rule}${entry.macro === undefined ? '' : ` in “${entry.macro}”`}, which is found there no longer.`,
      ),
    ),
  ];
}

/** `2 errors, 1 warning in 3 files (5 macros)`, and what a baseline or `--since` have left out. */
export function summaryOf({ report }: ReportDetails): string {
  const { error, warning, info, macros } = totalsOf(report.files);
  const counts = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'info', 'infos')].filter(
    (text) => !text.startsWith('0 '),
  );
  const { baseline, since } = report;
  const sentences = [
    `${counts.length === 0 ? 'Nothing to mend' : counts.join(', ')} in ${counted(report.files.length, 'file')} (${counted(macros, 'macro')}).`,
  ];
  if (baseline !== undefined) {
    sentences.push(
      `${counted(baseline.known, 'finding')} known from ${baseline.path}, ${baseline.mended.length} of it mended.`,
    );
  }
  if (since !== undefined)
    sentences.push(
      `${since.files.changed} of ${counted(since.files.all, 'file')}, ${counted(since.macros, 'macro')} changed since ${since.ref}.`,
    );
  return sentences.join(' ');
}

/** The gravest first; what is equally grave stays in its order. */
export const byGravity = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));

/** On one line, with nothing in it that would steer a terminal or a program that reads lines. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '·');

/** Halves of a character, which no file in UTF-8 can hold, become the sign for what is not known. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
