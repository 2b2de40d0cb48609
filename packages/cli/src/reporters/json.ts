import { type Diagnostic, LineIndex, type RelatedPlace, type Span } from '@trustlint/core';
import { type BaselineReport, indexFinder, type Report, totalsOf } from '../report.ts';

/** A place in a file: UTF-16 offsets from 0, and lines and columns from 1. */
export function jsonPlace(span: Span, index: LineIndex) {
  const at = (offset: number) => {
    const { line, character } = index.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { offset: { start: span.start, end: span.end }, range: { start: at(span.start), end: at(span.end) } };
}

const relatedPlace = ({ path, message, span }: RelatedPlace, index: LineIndex | undefined) => ({
  path,
  message,
  ...(index === undefined ? { offset: span } : jsonPlace(span, index)),
});

/** The report for programs. Every checked file stands in `files`. */
export function reportJson(report: Report): string {
  const indexOf = indexFinder(report.files);
  const files = report.files.map(({ path, document, diagnostics }) => {
    const index = new LineIndex(document.file.text);
    return { path, diagnostics: diagnostics.map((diagnostic) => jsonFinding(diagnostic, index, indexOf)) };
  });
  const problems = jsonProblems(report);
  return `${JSON.stringify({
    files,
    summary: jsonSummary(report),
    ...(problems.length === 0 ? {} : { configProblems: problems }),
  })}\n`;
}

export function jsonFinding(
  { rule, severity, message, span, macro, fixes, related }: Diagnostic,
  index: LineIndex,
  indexOf: (path: string) => LineIndex | undefined,
) {
  return {
    rule,
    severity,
    message,
    ...jsonPlace(span, index),
    macro: macro ?? null,
    fixes: fixes.map(({ title, applicability, edits }) => ({
      title,
      applicability,
      edits: edits.map((edit) => ({ offset: { start: edit.span.start, end: edit.span.end }, text: edit.text })),
    })),
    ...(related === undefined ? {} : { related: related.map((one) => relatedPlace(one, indexOf(one.path))) }),
  };
}

export function jsonSummary(report: Report) {
  const { error, warning, info, macros, safe, otherLanguages } = totalsOf(report.files);
  return {
    files: report.files.length,
    macros,
    errors: error,
    warnings: warning,
    infos: info,
    fixable: safe,
    mended: report.mended,
    otherLanguages: Object.fromEntries(otherLanguages),
    unneededSuppressions: report.unneeded.map(({ path, entry }) => ({ path, ...entry })),
    skipped: [
      ...report.skipped,
      ...report.files.flatMap(({ path, document }) =>
        document.skipped.map(({ title, reason }) => ({ path, macro: title, why: 'macro', reason })),
      ),
    ],
    ...(report.unwritten.length === 0 ? {} : { unwritten: report.unwritten }),
    ...(report.baseline === undefined ? {} : { baseline: jsonBaseline(report.baseline) }),
    ...(report.since === undefined ? {} : { since: report.since }),
  };
}

const jsonBaseline = ({ path, known, mended }: BaselineReport) => ({ path, known, mended });

export const jsonProblems = (report: Report) =>
  report.configProblems.map(({ path, file, problem }) => ({
    path,
    rule: problem.rule,
    message: problem.message,
    ...jsonPlace(problem.span, new LineIndex(file?.text ?? '')),
  }));
