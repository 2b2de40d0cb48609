import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ConfigSource, ConfigVocabulary, Problem, ResolvedSettings, SourceFile } from '@trustlint/core';

/** In one folder, the first of these counts. */
export const CONFIG_NAMES = ['trustlint.yaml', 'trustlint.yml', 'trustlint.json', 'trustlint.jsonc'] as const;

/** Something wrong with a configuration file; `file` is absent where the file can't be read at all. */
export interface ConfigProblem {
  readonly path: string;
  readonly file?: SourceFile;
  readonly problem: Problem;
}

/** The configuration that governs some files. */
export interface GoverningConfig {
  /** As shown; absent where there is no configuration file. */
  readonly path?: string;
  /** The folder that patterns count from, absolute. */
  readonly folder: string;
  /** What `extends` names stands before what extends it. */
  readonly chain: readonly ConfigSource[];
  readonly problems: readonly ConfigProblem[];
  /** Patterns of the files that hold macros; absent where every readable file counts. */
  readonly files: readonly string[] | undefined;
  readonly ignore: readonly string[];
  /** What applies to a file, by its path from `folder`. */
  readonly resolve: (path: string) => ResolvedSettings;
}

export interface ConfigFinderOptions {
  /** Absolute. */
  readonly cwd: string;
  /** A file that governs everything instead of those that would be found; its patterns count from `cwd`. */
  readonly configFile?: string | undefined;
  readonly vocabulary: ConfigVocabulary;
  readonly createResolver: (chain: readonly ConfigSource[]) => (path: string) => ResolvedSettings;
}

export interface ConfigFinder {
  /** What governs the files of a folder: the nearest configuration on the way up to the root of the repository. */
  governing(folder: string): Promise<GoverningConfig>;
}

export function createConfigFinder(options: ConfigFinderOptions): ConfigFinder {
  const byFolder = new Map<string, Promise<GoverningConfig>>();
  const none = { chain: [], problems: [], files: undefined, ignore: [], resolve: options.createResolver([]) };
  // Not before there is a configuration: reading one brings a parser along.
  const load = async (file: string, folder: string): Promise<GoverningConfig> =>
    (await import('./load-config.ts')).loadConfig(file, folder, options);
  const forced =
    options.configFile === undefined ? undefined : load(resolve(options.cwd, options.configFile), options.cwd);

  const find = (folder: string): Promise<GoverningConfig> => {
    const name = CONFIG_NAMES.find((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) return load(join(folder, name), folder);
    const parent = dirname(folder);
    const isRoot = parent === folder || existsSync(join(folder, '.git'));
    return isRoot ? Promise.resolve({ ...none, folder }) : governing(parent);
  };
  const governing = (folder: string): Promise<GoverningConfig> => {
    if (forced !== undefined) return forced;
    let found = byFolder.get(folder);
    if (found === undefined) {
      found = find(folder);
      byFolder.set(folder, found);
    }
    return found;
  };
  return { governing };
}

/** A path as the user would write it: relative to the current folder, with `/`. */
export function displayPath(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute) || '.';
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
