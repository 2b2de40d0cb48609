import type { LoadedFiles } from '@trustlint/project';
import { type ChangedMacros, type ChangedOnly, changedSince, GitFault } from '@trustlint/project/changed-macros';
import { UsageError } from './command.ts';
import type { SinceReport } from './report.ts';

/** What `--since` looks at. @throws UsageError */
export async function changedOnly(ref: string, options: Parameters<typeof changedSince>[1]): Promise<ChangedOnly> {
  if (ref === '' || ref.startsWith('-'))
    throw new UsageError('--since needs a commit, branch or tag, such as --since main');
  return toldKindly(() => changedSince(ref, options));
}

/** @throws UsageError */
export const narrowed = (only: ChangedOnly, loaded: LoadedFiles): Promise<ChangedMacros> =>
  toldKindly(() => only.narrow(loaded));

async function toldKindly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitFault) throw new UsageError(error.message);
    throw error;
  }
}

export const sinceReport = (ref: string, { files, macros, allFiles, changedConfigs }: ChangedMacros): SinceReport => ({
  ref,
  files: { changed: files.length, all: allFiles },
  macros,
  configs: changedConfigs,
});
