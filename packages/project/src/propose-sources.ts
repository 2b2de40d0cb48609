import { resolve } from 'node:path';
import { type FormatEntry, formatsFor, MappedText, proposeSource, type SourceEntry } from '@trustlint/core';
import type { SkippedFile } from './find-files.ts';
import { readFile } from './read-file.ts';

/** More files of unknown shape are not looked at. */
const MOST_FILES = 500;

/**
 * Entries of `sources:` for files that were skipped because nobody knows their shape, as far as macros seem to stand in them. Files
 * of the same shape share an entry; their paths count from `cwd`.
 */
export async function proposeSources(
  skipped: readonly SkippedFile[],
  { cwd, formats }: { readonly cwd: string; readonly formats: readonly FormatEntry[] },
): Promise<readonly SourceEntry[]> {
  const byShape = new Map<string, SourceEntry>();
  for (const { path } of skipped.filter(({ why }) => why === 'unknown-shape').slice(0, MOST_FILES)) {
    const { file } = readFile(resolve(cwd, path), path);
    if (file === undefined) continue;
    for (const entry of formatsFor(path, formats)) {
      const tree = (await entry.load()).parse?.(MappedText.source(file.text));
      const proposed = tree && proposeSource(tree, path);
      if (proposed === undefined) continue;
      const key = JSON.stringify(proposed);
      const known = byShape.get(key)?.files ?? [];
      byShape.set(key, { ...proposed, files: [...known, path], body: [proposed.body] });
      break;
    }
  }
  return [...byShape.values()];
}
