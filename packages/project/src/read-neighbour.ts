import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { readFile } from './read-file.ts';

/**
 * Answers the texts of other files by their paths from the folder of `absolute`: only of files that stand, links followed, in one of
 * the `projects` (absolute folders) that hold `absolute` itself. Everything else is `undefined`, as a file that is not there.
 */
export function createNeighbourReader(
  absolute: string,
  projects: readonly string[],
): (path: string) => string | undefined {
  return (path) => {
    const file = resolve(dirname(absolute), path);
    const own = realPath(dirname(absolute));
    const target = realPath(file);
    if (own === undefined || target === undefined) return undefined;
    const isInside = projects.some((project) => {
      const root = realPath(project);
      return root !== undefined && isWithin(root, own) && isWithin(root, target);
    });
    return isInside ? readFile(target, path).file?.text : undefined;
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
