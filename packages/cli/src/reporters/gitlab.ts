import { createHash } from 'node:crypto';
import type { Severity } from '@trustlint/core';
import { pathInRepository } from './github.ts';
import { type Entry, entriesOf, onOneLine, type ReportDetails, wellFormed } from './report-entries.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A Code Quality report of GitLab, which compares those of two branches by their fingerprints. */
export function reportGitlab(details: ReportDetails): string {
  const used = new Map<string, number>();
  const issues = entriesOf(details).map((entry) => ({
    description: wellFormed(onOneLine(entry.message)),
    check_name: entry.rule,
    fingerprint: fingerprint(entry, used),
    // What kept the job from being done is graver than any finding.
    severity: entry.kind !== 'finding' && entry.severity === 'error' ? 'critical' : SEVERITY[entry.severity],
    location: {
      path: wellFormed(entry.path === undefined ? '.' : pathInRepository(entry.path, details)),
      lines: { begin: entry.place?.line ?? 1, end: entry.place?.endLine ?? 1 },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

/** GitLab shows one of several with the same fingerprint, and macros without titles may share keys. */
function fingerprint({ key, rule, path, message }: Entry, used: Map<string, number>): string {
  const content =
    key ??
    createHash('sha256')
      .update(JSON.stringify([rule, path, message]))
      .digest('hex')
      .slice(0, 16);
  const nth = (used.get(content) ?? 0) + 1;
  used.set(content, nth);
  return nth === 1 ? content : `${content}-${nth}`;
}
