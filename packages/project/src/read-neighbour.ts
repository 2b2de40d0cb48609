import { dirname, relative, resolve, sep } from 'node:path';
import type { Disk } from './disk.ts';
import { NODE_DISK } from './node-disk.ts';
import { readFile } from './read-file.ts';

/**
 * Answers the texts of other files by their paths from the folder of `absolute`: only of files that stand, links followed, in one of
 * the `projects` (absolute folders) that hold `absolute` itself. Everything else is `undefined`, as a file that is not there.
 */
export function createNeighbourReader(
  absolute: string,
  projects: readonly string[],
  disk: Disk = NODE_DISK,
): (path: string) => string | undefined {
  return (path) => {
    const file = resolve(dirname(absolute), path);
    const own = realPath(dirname(absolute), disk);
    const target = realPath(file, disk);
    if (own === undefined || target === undefined) return undefined;
    const isInside = projects.some((project) => {
      const root = realPath(project, disk);
      return root !== undefined && isWithin(root, own) && isWithin(root, target);
    });
    return isInside ? readFile(target, path, disk).file?.text : undefined;
  };
}

function realPath(path: string, disk: Disk): string | undefined {
  try {
    return disk.realPath(path);
  } catch {
    return undefined;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
