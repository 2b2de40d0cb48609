import { compactLine } from './compact.ts';
import { pathInRepository } from './github.ts';
import { byGravity, type Entry, entriesOf, onOneLine, type ReportDetails, summaryOf } from './report-entries.ts';

/** Logging commands of Azure Pipelines, the gravest first. It knows errors and warnings; the rest are lines of the log. */
export function reportAzure(details: ReportDetails): string {
  const lines = byGravity(entriesOf(details)).map((entry) =>
    entry.severity === 'info' ? harmless(compactLine(entry)) : issue(entry, entry.severity, details),
  );
  return [...lines, harmless(onOneLine(summaryOf(details)))].map((line) => `${line}\n`).join('');
}

function issue({ path, place, rule, message }: Entry, type: 'error' | 'warning', details: ReportDetails): string {
  const properties = {
    type,
    ...(path === undefined ? {} : { sourcepath: pathInRepository(path, details) }),
    ...(place === undefined ? {} : { linenumber: place.line, columnnumber: place.column }),
    code: rule,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))};`);
  return `##vso[task.logissue ${list.join('')}]${escapedData(message)}`;
}

/** Azure carries out what looks like a command anywhere in a line. */
const harmless = (line: string): string => line.replace(/##(?=\[|vso)/gi, '# #');

const escapedData = (text: string): string =>
  text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
