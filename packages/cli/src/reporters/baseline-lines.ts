import { BASELINE_NAME } from '@trustlint/project';
import type { BaselineEntry } from '@trustlint/project/baseline';
import type { Report } from '../report.ts';
import { counted } from './counted.ts';

/** What a baseline lists, for people: the rule, the macro and a few words. */
export function entryLine({ rule, macro, excerpt }: BaselineEntry): string {
  const where = macro === '' ? '' : ` in “${macro}”`;
  return `${rule}${where}${excerpt === '' ? '' : `: ${excerpt}`}`;
}

/** What to type for a baseline; `path` as shown. */
export const baselineCommand = (action: 'write' | 'check' | 'prune', path: string): string =>
  `trustlint baseline ${action}${path === BASELINE_NAME ? '' : ` --baseline ${/^[\w./-]+$/.test(path) ? path : `"${path}"`}`}`;

/** So many mended findings are named; `baseline check` names them all. */
const MOST_NAMED = 20;

/** What a run with a baseline has left out, and what of it is mended. */
export function baselineLines({ baseline }: Pick<Report, 'baseline'>): readonly string[] {
  if (baseline === undefined) return [];
  const { path, known, mended } = baseline;
  const lines: string[] = [];
  if (known > 0) lines.push(`${counted(known, 'known finding')} of ${path} ${known === 1 ? 'is' : 'are'} not shown.`);
  if (mended.length === 0) return lines;
  lines.push(`Mended, and still in ${path}:`, ...mended.slice(0, MOST_NAMED).map((entry) => `- ${entryLine(entry)}`));
  if (mended.length > MOST_NAMED)
    lines.push(`- and ${mended.length - MOST_NAMED} more: ${baselineCommand('check', path)}`);
  lines.push(`To take ${mended.length === 1 ? 'it' : 'them'} out: ${baselineCommand('prune', path)}`);
  return lines;
}
