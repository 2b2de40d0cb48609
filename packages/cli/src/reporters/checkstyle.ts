import { type Entry, entriesOf, type ReportDetails } from './report-entries.ts';
import { XML_HEAD, xmlElement } from './xml-text.ts';

/** For the many tools that read what Checkstyle writes. Files without findings do not stand in it. */
export function reportCheckstyle(details: ReportDetails): string {
  const byPath = new Map<string, Entry[]>();
  for (const entry of entriesOf(details)) {
    const path = entry.path ?? '.';
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [entry]);
    else list.push(entry);
  }
  const files = Array.from(byPath, ([name, list]) => {
    const errors = list.map((entry) => `\n    ${errorOf(entry)}`).join('');
    return `\n  ${xmlElement('file', { name }, `${errors}\n  `)}`;
  });
  return `${XML_HEAD}${xmlElement('checkstyle', { version: '4.3' }, `${files.join('')}\n`)}\n`;
}

const errorOf = ({ place, severity, message, rule }: Entry): string =>
  xmlElement('error', {
    line: place?.line ?? 1,
    column: place?.column ?? 1,
    severity,
    message,
    source: `trustlint.${rule}`,
  });
