import type { FormatEntry } from '@trustlint/core';
import type { SkippedFile } from '@trustlint/project';

/** Why a run has found nothing to check, and what to do. */
export function whyNoFile(
  { skipped }: { readonly skipped: readonly SkippedFile[] },
  paths: readonly string[],
  formats: readonly FormatEntry[],
): string {
  const endings = [...new Set(formats.flatMap(({ extensions }) => extensions))].sort().join(', ');
  const where = paths.every((path) => path === '.') ? 'here' : `in ${paths.join(', ')}`;
  if (skipped.some(({ why }) => why === 'fault')) return 'No file was checked.';
  const [only] = skipped;
  if (skipped.length === 1 && only !== undefined) return `No file was checked. ${only.path}: ${only.reason}`;
  if (skipped.length > 1)
    return `No file was checked ${where}: ${skipped.length} files were skipped. Trustlint reads ${endings} files.${
      skipped.some(({ why }) => why === 'unknown-shape')
        ? ' If macros stand in files of a shape of your own, “trustlint init” proposes how to read them.'
        : ''
    }`;
  return `No file was checked: no file ${where} fits. Trustlint reads ${endings} files; “files” and “ignore” in trustlint.yaml choose among them.`;
}
