import { relative, sep } from 'node:path';

/** A path as the user would write it: relative to the current folder, with `/`. */
export function displayPath(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute) || '.';
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
