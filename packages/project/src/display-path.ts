import { relative, sep } from 'node:path';

/** A path as the user would write it: relative to the current folder, with `/`. */
export const displayPath = (cwd: string, absolute: string): string => pathFrom(cwd, absolute) || '.';

/** The way from one absolute path to another, with `/`; empty where they are the same. */
export function pathFrom(folder: string, absolute: string): string {
  // Nearly every path of a library lies in the folder, and the long way takes as long as to look at the disk.
  const isWithin =
    absolute.length > folder.length &&
    absolute[folder.length] === sep &&
    absolute.startsWith(folder) &&
    !folder.endsWith(sep);
  const path = isWithin ? absolute.slice(folder.length + 1) : relative(folder, absolute);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
