import type { Report } from '../report.ts';
import { counted } from './counted.ts';

/** What a run with `--since` has looked at, and what it has left out. */
export function sinceLine({ since }: Pick<Report, 'since'>): string | undefined {
  if (since === undefined || since.files.all === 0) return undefined;
  const { ref, files, macros, configs } = since;
  const all = counted(files.all, 'file');
  const changed =
    files.changed === 0
      ? `No macro in ${all} changed since ${ref}, so nothing was checked.`
      : `Only what changed since ${ref} was checked: ${counted(macros, 'macro')} in ${files.changed} of ${all}.`;
  return configs.length === 0
    ? changed
    : `${changed} ${configs.join(' and ')} changed, too: a run without --since shows what that means for the others.`;
}
