import { type Entry, entriesOf, onOneLine, type ReportDetails } from './report-entries.ts';

/** One line for each finding, as compilers write them: editors and `grep` read it. */
export const reportCompact = (details: ReportDetails): string =>
  entriesOf(details)
    .map((entry) => `${compactLine(entry)}\n`)
    .join('');

/** `path:line:column: severity: message [rule]` */
export function compactLine({ path = 'trustlint', place, severity, message, rule }: Entry): string {
  const { line, column } = place ?? { line: 1, column: 1 };
  return `${onOneLine(path)}:${line}:${column}: ${severity}: ${onOneLine(message)} [${rule}]`;
}
