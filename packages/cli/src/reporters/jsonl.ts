import { LineIndex } from '@trustlint/core';
import { indexFinder } from '../report.ts';
import { jsonFinding, jsonProblems, jsonSummary } from './json.ts';
import { problemsOf, type ReportDetails } from './report-entries.ts';

/** For programs that read line by line: an object for each problem and each finding, and one with the counts at the end. */
export function reportJsonLines(details: ReportDetails): string {
  const { report } = details;
  const indexOf = indexFinder(report.files);
  const lines: object[] = [];
  for (const problem of jsonProblems(report)) lines.push({ type: 'problem', severity: 'error', ...problem });
  for (const { kind, path, severity, rule, message } of problemsOf(details))
    if (kind !== 'config') lines.push({ type: 'problem', severity, path: path ?? null, rule, message });
  for (const { path, document, diagnostics } of report.files) {
    const index = new LineIndex(document.file.text);
    for (const diagnostic of diagnostics)
      lines.push({ type: 'finding', path, ...jsonFinding(diagnostic, index, indexOf) });
  }
  lines.push({ type: 'summary', ...jsonSummary(report) });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
