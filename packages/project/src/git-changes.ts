import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { didYouMean } from '@trustlint/core';

/** Why git can't tell what changed, and the way out, in plain words. */
export class GitFault extends Error {}

/** What changed in a repository since another commit: in commits, in the index and in the working tree. Paths count from its root. */
export interface GitChanges {
  /** The way from the root to the folder that was asked about: empty, or ends with `/`. */
  readonly prefix: string;
  readonly tracked: ReadonlySet<string>;
  /** The paths that may have changed, with what git calls the old content; `undefined` where there was no such file. */
  readonly changed: ReadonlyMap<string, string | undefined>;
  /** What git has of that content. */
  readonly contents: (ids: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
}

interface Answer {
  /** `undefined`: there is no git. */
  readonly code: number | undefined;
  readonly out: Buffer;
  readonly err: string;
}

/** Bytes that git may answer: more than any library has. */
const MOST = 2 ** 30;

/** Compares with where `ref` and HEAD parted. @throws GitFault */
export async function gitChangesSince(ref: string, folder: string): Promise<GitChanges> {
  const git = (args: readonly string[], input = ''): Promise<Answer> => runGit(folder, args, input);
  const [place, parting, listed] = await Promise.all([
    git(['rev-parse', '--show-prefix', '--is-inside-work-tree']),
    git(['merge-base', ref, 'HEAD']),
    git(['ls-files', '-z', '--full-name', '--', ':/']),
  ]);
  const [prefix = '', isInside] = place.out.toString().split('\n');
  if (place.code !== 0 || isInside !== 'true') throw noRepository(place);
  const base = parting.out.toString().trim();
  if (parting.code !== 0) throw await noBase(ref, git);
  // It reads no file that looks as git left it, and compares none; what was only touched is told to be the same later, by its text.
  const compared = await git(['diff-index', '-z', '--no-renames', '--ignore-submodules=dirty', base]);
  for (const answer of [listed, compared])
    if (answer.code !== 0) throw new GitFault(`git stopped: ${answer.err.trim()}`);
  return {
    prefix,
    tracked: new Set(namesIn(listed.out)),
    changed: changesIn(compared.out),
    contents: async (ids) => {
      const { code, out, err } = await git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
      if (code !== 0) throw new GitFault(`git stopped: ${err.trim()}`);
      return contentsIn(out, ids);
    },
  };
}

function runGit(folder: string, args: readonly string[], input: string): Promise<Answer> {
  return new Promise((resolve) => {
    // A repository may name programs that watch its files, and fetch what it lacks from elsewhere; a check does neither.
    const safely = ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never', '-C', folder];
    const child = execFile(
      'git',
      [...safely, ...args],
      {
        // Windows would look for the program in the current folder first: it must not be one that somebody sent.
        cwd: dirname(process.execPath),
        env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
        encoding: 'buffer',
        maxBuffer: MOST,
        windowsHide: true,
      },
      (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
        resolve({ code, out, err: error !== null && code === undefined ? error.message : err.toString() });
      },
    );
    // Where git has ended before it read all of it, its answer says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

const EVERYTHING = 'Leave out --since to check everything.';

function noRepository({ code, err }: Answer): GitFault {
  if (code === undefined)
    return new GitFault(`--since needs git, and it can’t be started here (${err}). Install it, or leave out --since.`);
  if (err.includes('dubious ownership'))
    return new GitFault(
      `git does not trust this repository, because the folder belongs to somebody else. To allow it, run what git says: ${err.trim()}`,
    );
  if (err.includes('not a git repository') || err === '')
    return new GitFault(`--since needs the files of a git repository, and this folder is in none. ${EVERYTHING}`);
  return new GitFault(`git stopped: ${err.trim()}`);
}

async function noBase(ref: string, git: (args: readonly string[]) => Promise<Answer>): Promise<GitFault> {
  const [named, head, shallow, listed] = await Promise.all([
    git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]),
    git(['rev-parse', '--verify', '--quiet', 'HEAD']),
    git(['rev-parse', '--is-shallow-repository']),
    git(['for-each-ref', '--format=%(refname:short)']),
  ]);
  if (head.code !== 0)
    return new GitFault(`There is no commit here yet, so nothing can have changed since “${ref}”. ${EVERYTHING}`);
  const isShallow = shallow.out.toString().trim() === 'true';
  const fetch = isShallow
    ? ' This clone is shallow: it has only the last commits. To get all of them: git fetch --unshallow (for actions/checkout: fetch-depth: 0; in GitLab: GIT_DEPTH: 0)'
    : '';
  if (named.code === 0)
    return new GitFault(
      `“${ref}” and HEAD have no commit in common${isShallow ? ' that is here' : ''}.${fetch || ` ${EVERYTHING}`}`,
    );
  const refs = listed.out
    .toString()
    .split('\n')
    .filter((name) => name !== '');
  const remote = refs.find((name) => name.endsWith(`/${ref}`));
  const hint = remote === undefined ? didYouMean(ref, refs) : ` Did you mean “${remote}”?`;
  const way = fetch || (hint === '' ? ' If it is a branch of a server, fetch it first: git fetch' : '');
  return new GitFault(`git knows no commit, branch or tag “${ref}”.${hint}${way}`);
}

const namesIn = (out: Buffer): readonly string[] =>
  out
    .toString()
    .split('\0')
    .filter((name) => name !== '')
    .map(composed);

/** Some systems spell accents in the names of files as characters of their own. */
export const composed = (path: string): string => path.normalize('NFC');

/** `:100644 100644 <old id> <new id> M\0path\0` … */
function changesIn(out: Buffer): ReadonlyMap<string, string | undefined> {
  const changed = new Map<string, string | undefined>();
  const fields = out.toString().split('\0');
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, , id = ''] = (fields[i] ?? '').split(' ');
    changed.set(composed(fields[i + 1] ?? ''), /^0+$/.test(id) ? undefined : id);
  }
  return changed;
}

/** `<id> blob <bytes>\n`, the bytes and `\n`, for each; `<id> missing\n` for what is not here. @throws GitFault */
function contentsIn(out: Buffer, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const id of ids) {
    const end = out.indexOf('\n', at);
    const [, kind, size] = out.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind === 'missing')
      throw new GitFault(
        'This clone has not all the files that the other commit had, and a check fetches nothing. Clone without --filter, or fetch them: git fetch --refetch --no-filter',
      );
    const bytes = Number(size);
    if (kind === 'blob') contents.set(id, out.subarray(at, at + bytes));
    at += bytes + 1;
  }
  return contents;
}
