import { isAbsolute, relative, resolve } from 'node:path';
import type { Severity } from '@trustlint/core';
import { byGravity, type Entry, entriesOf, type ReportDetails, summaryOf } from './report-entries.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions. It shows some ten annotations a step, so the gravest come first. */
export function reportGithub(details: ReportDetails): string {
  const lines = byGravity(entriesOf(details)).map((entry) =>
    command(COMMANDS[entry.severity], propertiesOf(entry, details), textOf(entry)),
  );
  const closing = command('notice', { title: 'Trustlint' }, summaryOf(details));
  return [...lines, closing].map((line) => `${line}\n`).join('');
}

function propertiesOf(
  { path, place, rule, macro }: Entry,
  details: ReportDetails,
): Readonly<Record<string, string | number>> {
  const isOneLine = place?.line === place?.endLine;
  return {
    ...(path === undefined ? {} : { file: pathInRepository(path, details) }),
    ...(place === undefined ? {} : { line: place.line, endLine: place.endLine }),
    // GitHub takes columns only where both stand on the same line.
    ...(place === undefined || !isOneLine ? {} : { col: place.column, endColumn: place.endColumn }),
    title: macro === undefined ? rule : `${rule} in “${macro}”`,
  };
}

const textOf = ({ message, diagnostic }: Entry): string =>
  [message, ...(diagnostic?.fixes ?? []).slice(0, 1).map(({ title }) => `→ ${title}`)].join('\n');

/** A path as the page of the repository has it, whatever folder of it the run began in; outside of it the path as shown. */
export function pathInRepository(path: string, { cwd, root }: Pick<ReportDetails, 'cwd' | 'root'>): string {
  const inside = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
  return inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? path : inside;
}

const command = (name: string, properties: Readonly<Record<string, string | number>>, text: string): string => {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapedData(text)}`;
};

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
