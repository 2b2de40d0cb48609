import type { ConfigSource, ConfigVocabulary, Problem, ResolvedSettings, SourceFile } from '@trustlint/core';
import type { Disk } from './disk.ts';

/** Something wrong with a configuration file; `file` is absent where the file can't be read at all. */
export interface ConfigProblem {
  readonly path: string;
  readonly file?: SourceFile;
  readonly problem: Problem;
}

/** What follows from problems of a configuration. */
export const NOTHING_CHECKED = 'Nothing that this configuration governs was checked. Mend it first.';

/** What is wrong with configurations; what several of them build on is told once. */
export function problemsOf(configs: Iterable<GoverningConfig>): readonly ConfigProblem[] {
  const all = [...configs].flatMap(({ problems }) => problems);
  return [
    ...new Map(all.map((one) => [`${one.path}\n${one.problem.span.start}\n${one.problem.message}`, one])).values(),
  ];
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
  /** Patterns of the files whose shape the configuration describes: they hold macros, too. */
  readonly described: readonly string[];
  readonly ignore: readonly string[];
  /** What applies to a file, by its path from `folder`. */
  readonly resolve: (path: string) => ResolvedSettings;
}

export interface ConfigFinderOptions {
  /** Absolute. */
  readonly cwd: string;
  /** A file that governs everything instead of those that would be found; its patterns count from `cwd`. */
  readonly configFile?: string | undefined;
  /** The texts of configuration files that count instead of those on the disk, by absolute path: an editor may hold newer ones. */
  readonly textAtHand?: ((absolute: string) => string | undefined) | undefined;
  /** Where configuration files are looked for; the machine's own unless said otherwise. */
  readonly disk?: Disk | undefined;
  readonly vocabulary: ConfigVocabulary;
  readonly createResolver: (chain: readonly ConfigSource[]) => (path: string) => ResolvedSettings;
}
