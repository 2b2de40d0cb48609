import type { Span } from '@trustlint/core';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { isAlone, nameOfFile } from './macros-by-name.ts';

/** A record that says that its words stand in a file of their own, and where it says so. */
export interface ManagedRecord {
  readonly file: MacroFile;
  readonly span: Span;
}

/** The places of a file that stand for the words of another one. */
export const managedPlaces = ({ document }: MacroFile): readonly Span[] =>
  document.skipped.flatMap(({ wordsElsewhere }) => wordsElsewhere ?? []);

/**
 * The files with the words of a record: they are called as its file, beside it or in the same folder of another repository.
 * Of several the one is meant that shares most folders with it, counted from the end.
 */
export function contentOf(record: MacroFile, files: readonly MacroFile[]): readonly MacroFile[] {
  const name = nameOfFile(record);
  let most = -1;
  let found: MacroFile[] = [];
  for (const file of files) {
    if (!isAlone(file) || file.document.shape !== undefined || nameOfFile(file) !== name) continue;
    const shared = sharedFolders(record.absolute, file.absolute);
    const isMeant = shared > 0 || folderOf(record.path) === folderOf(file.path);
    if (!isMeant || shared < most) continue;
    if (shared > most) found = [];
    most = shared;
    found.push(file);
  }
  return found;
}

/** The place of that kind at an offset. */
export const managedPlaceAt = (file: MacroFile, offset: number): Span | undefined =>
  managedPlaces(file).find(({ start, end }) => start <= offset && offset <= end);

/** The records whose words a file holds. */
export function recordsManaging(content: MacroFile, files: readonly MacroFile[]): readonly ManagedRecord[] {
  // To find what a record means takes a look at all files: only those of the same name can mean this one.
  const alike = files.filter((file) => nameOfFile(file) === nameOfFile(content));
  return alike.flatMap((file) => {
    const places = managedPlaces(file);
    return places.length > 0 && contentOf(file, alike).includes(content) ? places.map((span) => ({ file, span })) : [];
  });
}

/** How many folders above both files have the same names. */
function sharedFolders(a: string, b: string): number {
  const [one, other] = [foldersOf(a), foldersOf(b)];
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

const foldersOf = (absolute: string): readonly string[] => absolute.split(/[/\\]/).slice(0, -1);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
