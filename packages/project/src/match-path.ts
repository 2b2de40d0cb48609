import picomatch from 'picomatch';

const compiled = new Map<string, (path: string) => boolean>();

/**
 * Whether a pattern of a configuration fits a path; both with `/`, the path relative to the folder that patterns count from.
 * A pattern without a slash fits the name in any folder, and one that names a folder fits everything in it.
 */
export function matchesPath(pattern: string, path: string): boolean {
  let matcher = compiled.get(pattern);
  if (matcher === undefined) {
    const clean = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    const inside = clean.includes('/') ? `${clean}/**` : `**/${clean}/**`;
    const isFile = picomatch(clean, { dot: true, basename: true });
    const isInside = picomatch(inside, { dot: true });
    matcher = (candidate) => isFile(candidate) || isInside(candidate);
    compiled.set(pattern, matcher);
  }
  return matcher(path);
}
