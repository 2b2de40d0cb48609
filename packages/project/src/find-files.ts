import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type { Disk, DiskEntry } from './disk.ts';
import { displayPath, pathFrom } from './display-path.ts';
import { CONFIG_NAMES, type ConfigFinder } from './find-config.ts';
import type { GoverningConfig } from './governing-config.ts';
import { NODE_DISK } from './node-disk.ts';
import { whyNot } from './read-file.ts';

/** A file to check. */
export interface FoundFile {
  /** As shown: relative to the current folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly config: GoverningConfig;
}

/**
 * A file or folder that was left out.
 * - `fault`: it can't be read, and somebody has to do something about it
 * - `not-text`: there is no text in it
 * - `unknown-shape`: its ending is known, what stands in it is not
 * - `other-ending`: no format reads files with this ending
 * - `project-file`: a README or a licence, left out unless the configuration or the command names it
 * - `empty`: nothing stands in it
 */
export interface SkippedFile {
  readonly path: string;
  readonly why: 'fault' | 'not-text' | 'unknown-shape' | 'other-ending' | 'project-file' | 'empty';
  readonly reason: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
  /** Every configuration that governs a file or folder that was looked at. */
  readonly configs: ReadonlySet<GoverningConfig>;
}

export interface FindFilesOptions {
  /** Absolute. */
  readonly cwd: string;
  /** Files and folders as the user wrote them. None: what the configuration of `cwd` names, else `cwd`. */
  readonly paths: readonly string[];
  readonly configs: ConfigFinder;
  /** Lower-case endings that formats read, with the dot. */
  readonly extensions: ReadonlySet<string>;
  /** What is walked; the machine's own unless said otherwise. */
  readonly disk?: Disk | undefined;
  /** Hears of each folder that is walked, absolute. */
  readonly onFolder?: ((folder: string) => void) | undefined;
  /** Called between two entries of a folder, for those who do something else beside. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

const IGNORED_FOLDERS = new Set(['node_modules', 'dist']);

/** Where a baseline stands unless its user says otherwise. */
export const BASELINE_NAME = 'trustlint-baseline.json';

/** Files of Trustlint's own: no macros stand in them, whatever patterns fit them. */
const OWN_FILES: ReadonlySet<string> = new Set([...CONFIG_NAMES, BASELINE_NAME]);

/** Files that projects have beside their macros. */
const PROJECT_FILES =
  /^(?:readme|changelog|contributing|code_of_conduct|license|licence|copying|requirements|package|package-lock|pnpm-lock|pnpm-workspace|docker-compose|tsconfig|turbo|biome|trustlint)(?:\.[a-z0-9-]+)*$/i;

/**
 * The files to check, in the order of their paths. A file that is named is always one of them; a folder is walked without
 * hidden folders (but for the forms of GitHub), node_modules, dist, what .gitignore names and what the configuration ignores. Links
 * to folders are not followed.
 */
export async function findFiles(options: FindFilesOptions): Promise<FoundFiles> {
  const { cwd } = options;
  const walk = new Walk(options);
  if (options.paths.length === 0) {
    const config = await options.configs.governing(cwd);
    await walk.folder(config.files === undefined ? cwd : config.folder);
  }
  for (const path of options.paths) {
    const absolute = resolve(cwd, path);
    try {
      if (walk.disk.stat(absolute).kind === 'folder') await walk.folder(absolute);
      else await walk.named(absolute);
    } catch (error) {
      walk.skip(absolute, 'fault', whyNot(error));
    }
  }
  return walk.result();
}

/** Whether a walk through a folder that holds the file finds it. The file need not be there yet. */
export async function wouldFind(
  absolute: string,
  options: Pick<FindFilesOptions, 'cwd' | 'configs' | 'extensions' | 'disk'>,
): Promise<boolean> {
  const walk = new Walk({ ...options, paths: [] });
  await walk.only(absolute);
  return walk.result().files.length > 0;
}

/**
 * The files that a configuration could name, relative to its folder: all that a format reads, whatever it names or ignores by now,
 * and files of the project, of which some are configurations to build on.
 */
export async function nameableFiles(
  config: GoverningConfig,
  options: Pick<FindFilesOptions, 'extensions' | 'disk' | 'pause'>,
): Promise<readonly string[]> {
  const open = { ...config, files: undefined, described: [], ignore: [] };
  const configs: ConfigFinder = { governing: () => Promise.resolve(open) };
  const { files, skipped } = await findFiles({ ...options, cwd: config.folder, paths: ['.'], configs });
  return [...files, ...skipped.filter(({ why }) => why === 'project-file')].map(({ path }) => path);
}

class Walk {
  readonly disk: Disk;
  readonly #options: FindFilesOptions;
  readonly #files = new Map<string, FoundFile>();
  readonly #links: string[] = [];
  readonly #skipped = new Map<string, SkippedFile>();
  readonly #configs = new Set<GoverningConfig>();
  #matches: ((pattern: string, path: string) => boolean) | undefined;

  constructor(options: FindFilesOptions) {
    this.#options = options;
    this.disk = options.disk ?? NODE_DISK;
  }

  skip(absolute: string, why: SkippedFile['why'], reason: string): void {
    const path = displayPath(this.#options.cwd, absolute);
    this.#skipped.set(path, { path, why, reason });
  }

  async named(absolute: string): Promise<void> {
    this.#add(absolute, await this.#governing(dirname(absolute)), this.disk.isLink(absolute));
  }

  async folder(absolute: string): Promise<void> {
    await this.#walk(absolute, await this.#ignoresFor(absolute));
  }

  /** What is ignored in a folder that the user names. */
  async #ignoresFor(folder: string): Promise<readonly FolderIgnore[]> {
    const ignores: FolderIgnore[] = [];
    for (const one of foldersAbove(folder, this.disk)) {
      const ignore = await readGitignore(one, this.disk);
      if (ignore !== undefined) ignores.push({ folder: one, ignore });
    }
    // Whoever names a folder wants it checked, whatever git thinks of it.
    return isGitignored(ignores, `${folder}${sep}`) ? [] : ignores;
  }

  /** The way that a walk through the current folder takes to one file in it; outside of it, through the file's own folder. */
  async only(absolute: string): Promise<void> {
    const { cwd } = this.#options;
    let folder = absolute.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep) ? cwd : dirname(absolute);
    const way = relative(folder, absolute).split(sep);
    let ignores = await this.#ignoresFor(folder);
    for (const [i, name] of way.entries()) {
      const isLast = i === way.length - 1;
      const at = join(folder, name);
      const config = await this.#governing(folder);
      await this.#needMatches(config);
      const path = pathFrom(config.folder, at);
      if (config.ignore.some((pattern) => this.#matches?.(pattern, path))) return;
      if (isHidden(name, config) && !isGithubForm(way, i)) return;
      if (!isLast && IGNORED_FOLDERS.has(name)) return;
      if (isGitignored(ignores, isLast ? at : `${at}${sep}`)) return;
      if (isLast) {
        this.#consider(at, path, { name, isFile: () => true, isSymbolicLink: () => false }, config);
        return;
      }
      const ignore = await readGitignore(at, this.disk);
      if (ignore !== undefined) ignores = [...ignores, { folder: at, ignore }];
      folder = at;
    }
  }

  result(): FoundFiles {
    // The same file under two names is checked once, under its own.
    for (const link of this.#links) {
      const target = this.disk.realPath(link);
      if (this.#files.has(target)) this.#files.delete(link);
    }
    const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
      a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
    const files = [...this.#files.values()].sort(byPath);
    for (const { path } of files) this.#skipped.delete(path);
    return { files, skipped: [...this.#skipped.values()].sort(byPath), configs: this.#configs };
  }

  async #governing(folder: string): Promise<GoverningConfig> {
    const config = await this.#options.configs.governing(folder);
    this.#configs.add(config);
    return config;
  }

  #add(absolute: string, config: GoverningConfig, isLink: boolean): void {
    if (isLink) this.#links.push(absolute);
    this.#files.set(absolute, { path: displayPath(this.#options.cwd, absolute), absolute, config });
  }

  async #walk(folder: string, above: readonly FolderIgnore[]): Promise<void> {
    let entries: readonly DiskEntry[];
    try {
      entries = this.disk.entries(folder);
    } catch (error) {
      this.skip(folder, 'fault', whyNot(error));
      return;
    }
    this.#options.onFolder?.(folder);
    const config = await this.#governing(folder);
    const own = entries.some((entry) => entry.name === '.gitignore')
      ? await readGitignore(folder, this.disk)
      : undefined;
    const ignores =
      own === undefined || above.some((one) => one.folder === folder) ? above : [...above, { folder, ignore: own }];
    await this.#needMatches(config);
    const start = folder.endsWith(sep) ? folder : folder + sep;
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const pause = this.#options.pause?.();
      if (pause !== undefined) await pause;
      const absolute = start + entry.name;
      const path = pathFrom(config.folder, absolute);
      if (config.ignore.some((pattern) => this.#matches?.(pattern, path))) continue;
      if (isHidden(entry.name, config)) {
        if (entry.name === '.github' && entry.isDirectory()) this.#githubForms(absolute, config, ignores);
        continue;
      }
      if (entry.isDirectory()) {
        if (IGNORED_FOLDERS.has(entry.name) || isGitignored(ignores, `${absolute}${sep}`)) continue;
        await this.#walk(absolute, ignores);
      } else if (!isGitignored(ignores, absolute)) {
        this.#consider(absolute, path, entry, config);
      }
    }
  }

  async #needMatches({ files, described, ignore }: GoverningConfig): Promise<void> {
    if (this.#matches === undefined && (files !== undefined || described.length > 0 || ignore.length > 0))
      this.#matches = (await import('./match-path.ts')).matchesPath;
  }

  /** Forms for issues and discussions are read by customers; what else stands in this hidden folder, by machines. */
  #githubForms(folder: string, config: GoverningConfig, ignores: readonly FolderIgnore[]): void {
    for (const name of FORM_FOLDERS) {
      const forms = join(folder, name);
      if (this.disk.has(forms)) this.#options.onFolder?.(forms);
      for (const entry of entriesOf(forms, this.disk)) {
        if (!isFormName(entry.name)) continue;
        const absolute = join(forms, entry.name);
        const path = pathFrom(config.folder, absolute);
        const isIgnored = config.ignore.some((pattern) => this.#matches?.(pattern, path));
        if (!isIgnored && !isGitignored(ignores, absolute)) this.#consider(absolute, path, entry, config);
      }
    }
  }

  #consider(
    absolute: string,
    path: string,
    entry: Pick<DiskEntry, 'name' | 'isFile' | 'isSymbolicLink'>,
    config: GoverningConfig,
  ): void {
    let isFile = entry.isFile();
    if (entry.isSymbolicLink()) {
      try {
        const { kind } = this.disk.stat(absolute);
        if (kind === 'folder') {
          this.skip(absolute, 'not-text', 'It is a link to a folder; name the folder itself to check it.');
          return;
        }
        isFile = kind === 'file';
      } catch (error) {
        const leadsNowhere = (error as { readonly code?: string }).code === 'ENOENT';
        this.skip(absolute, 'fault', leadsNowhere ? 'It is a link that leads nowhere.' : whyNot(error));
        return;
      }
    }
    if (!isFile || OWN_FILES.has(entry.name)) return;
    if (config.described.some((pattern) => this.#matches?.(pattern, path))) {
      this.#add(absolute, config, entry.isSymbolicLink());
      return;
    }
    if (config.files !== undefined) {
      if (config.files.some((pattern) => this.#matches?.(pattern, path)))
        this.#add(absolute, config, entry.isSymbolicLink());
      return;
    }
    const extension = extname(entry.name).toLowerCase();
    if (!this.#options.extensions.has(extension)) {
      this.skip(
        absolute,
        'other-ending',
        `No format reads ${extension === '' ? 'files without an ending' : `${extension} files`}.`,
      );
      return;
    }
    if (PROJECT_FILES.test(basename(entry.name, extname(entry.name)))) {
      const reason = 'It looks like a file of the project and not like macros; name it to check it.';
      this.skip(absolute, 'project-file', reason);
      return;
    }
    this.#add(absolute, config, entry.isSymbolicLink());
  }
}

const FORM_FOLDERS = ['ISSUE_TEMPLATE', 'DISCUSSION_TEMPLATE'];

const isFormName = (name: string): boolean => /\.ya?ml$/i.test(name) && !/^config\./i.test(name);

/** Whether the way goes through the hidden folder at `i` to a form of GitHub. */
const isGithubForm = (way: readonly string[], i: number): boolean =>
  way[i] === '.github' &&
  way.length === i + 3 &&
  FORM_FOLDERS.includes(way[i + 1] ?? '') &&
  isFormName(way[i + 2] ?? '');

/** The entries of a folder, or none where there is no such folder. */
function entriesOf(folder: string, disk: Disk): readonly DiskEntry[] {
  try {
    return disk.entries(folder);
  } catch {
    return [];
  }
}

/** Hidden files and folders are left out, but not those that a pattern of `files` or `sources` names. */
const isHidden = (name: string, config: GoverningConfig): boolean =>
  name.startsWith('.') &&
  ![...(config.files ?? []), ...config.described].some((pattern) => pattern.split('/').includes(name));

interface FolderIgnore {
  readonly folder: string;
  readonly ignore: Ignore;
}

async function readGitignore(folder: string, disk: Disk): Promise<Ignore | undefined> {
  let text: string;
  try {
    text = new TextDecoder().decode(disk.read(join(folder, '.gitignore')));
  } catch {
    return undefined;
  }
  const { default: createIgnore } = await import('ignore');
  return createIgnore().add(text);
}

/** The folder and those above it up to the root of its repository, outermost first; only the folder itself outside of one. */
function foldersAbove(folder: string, disk: Disk): readonly string[] {
  const folders = [folder];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) folders.unshift(at);
    if (disk.hasEntry(join(at, '.git'))) return folders;
    if (dirname(at) === at) return [folder];
  }
}

/** The innermost .gitignore that speaks about the path decides. A folder ends with the separator. */
function isGitignored(ignores: readonly FolderIgnore[], absolute: string): boolean {
  if (ignores.length === 0) return false;
  for (const { folder, ignore } of ignores.toReversed()) {
    const path = slashed(absolute.slice(folder.length + (folder.endsWith(sep) ? 0 : 1)));
    if (path === '') continue;
    const { ignored, unignored } = ignore.test(path);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
