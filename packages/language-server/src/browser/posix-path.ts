// What of `node:path` is used here, for a bundle without Node: there `node:path` stands for this file.

export const sep = '/';

export function dirname(path: string): string {
  const name = /[^/]+\/*$/.exec(path.slice(1));
  const end = name === null ? 0 : name.index;
  // As Node has it: what stands before the slash, other slashes too.
  if (end > 0) return end === 1 && path.startsWith('/') ? '//' : path.slice(0, end);
  return path.startsWith('/') ? '/' : '.';
}

export function basename(path: string, ending = ''): string {
  const name = withoutSlashes(path).split('/').at(-1) as string;
  return name !== ending && name.endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
}

export function extname(path: string): string {
  const name = basename(path);
  const at = name.lastIndexOf('.');
  return at <= 0 || (/^\.+$/.test(name) && name === '..') ? '' : name.slice(at);
}

export function join(...paths: readonly string[]): string {
  const joined = paths.filter((path) => path !== '').join('/');
  if (joined === '') return '.';
  const steps = stepsOf(joined, joined.startsWith('/'));
  const path = steps.join('/') + (joined.endsWith('/') && steps.length > 0 ? '/' : '');
  if (joined.startsWith('/')) return `/${path}`;
  return path === '' ? (joined.endsWith('/') ? './' : '.') : path;
}

/** Without an absolute path among them, they count from the root: a browser has no current folder. */
export function resolve(...paths: readonly string[]): string {
  const from = paths.findLastIndex((path) => path.startsWith('/'));
  return `/${stepsOf(paths.slice(Math.max(from, 0)).join('/'), true).join('/')}`;
}

export function relative(from: string, to: string): string {
  const start = stepsOf(resolve(from), true);
  const end = stepsOf(resolve(to), true);
  let same = 0;
  while (same < start.length && same < end.length && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
}

function stepsOf(path: string, isAbsolute: boolean): readonly string[] {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!isAbsolute) steps.push(step);
  }
  return steps;
}

const withoutSlashes = (path: string): string => path.replace(/\/+$/, '');
