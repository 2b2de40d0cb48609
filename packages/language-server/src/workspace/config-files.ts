import { basename, resolve } from 'node:path';
import { syntaxOf } from '@trustlint/core/edit-config';
import {
  type CheckOptions,
  CONFIG_NAMES,
  type ConfigProblem,
  configFrom,
  displayPath,
  type GoverningConfig,
  problemsOf,
} from '@trustlint/project';
import { Lines, type PositionEncoding } from '../text/lines.ts';
import type { OpenDocument } from '../text/open-documents.ts';
import { type ConfigFile, configDiagnostics } from './config-file.ts';
import { addressOf } from './place.ts';

/** The configuration files of one library. */
export class ConfigFiles {
  readonly #options: Omit<CheckOptions, 'paths' | 'formats'>;
  readonly #encoding: PositionEncoding;
  /** The open documents that a picture was made of, by their absolute paths: it holds as long as they are the same. */
  readonly #known = new Map<
    string,
    { readonly file: ConfigFile; readonly used: ReadonlyMap<string, OpenDocument | undefined> }
  >();
  #broken: { readonly configs: readonly GoverningConfig[]; readonly files: readonly ConfigFile[] } = {
    configs: [],
    files: [],
  };

  constructor(options: Omit<CheckOptions, 'paths' | 'formats'>, encoding: PositionEncoding) {
    this.#options = options;
    this.#encoding = encoding;
  }

  /** Whether a file is read as a configuration: by its name, or because one of `governing` builds on it. */
  isConfig(absolute: string, governing: Iterable<GoverningConfig>): boolean {
    if ((CONFIG_NAMES as readonly string[]).includes(basename(absolute))) return true;
    for (const { chain, problems } of governing)
      if ([...chain, ...problems].some(({ path }) => this.#absoluteOf(path) === absolute)) return true;
    return false;
  }

  /**
   * An open configuration as its text is now. What governs macros is what stands on the disk, so that half a word typed here
   * does not silence everything; `inForce` is that.
   */
  async open(
    absolute: string,
    inForce: GoverningConfig,
    textAtHand: (absolute: string) => OpenDocument | undefined,
  ): Promise<ConfigFile | undefined> {
    const document = textAtHand(absolute);
    if (document === undefined) return undefined;
    const force = this.#isInForce(absolute, inForce);
    const known = this.#known.get(absolute);
    if (
      known !== undefined &&
      known.file.inForce === inForce &&
      [...known.used].every(([path, one]) => textAtHand(path) === one)
    )
      return known.file;
    const used = new Map<string, OpenDocument | undefined>();
    const config = await configFrom(absolute, this.#options, (path) => {
      const one = textAtHand(path);
      used.set(path, one);
      return one?.text;
    });
    const { uri, version, lines } = document;
    const path = displayPath(this.#options.cwd, absolute);
    const diagnostics = configDiagnostics({ path, problems: config.problems, isInForce: force });
    const file = { uri, version, absolute, path, lines, syntax: syntaxOf(absolute), config, inForce, diagnostics };
    this.#known.set(absolute, { file, used });
    return file;
  }

  /** The configurations with problems that stand on the disk, in the order of their paths. */
  broken(governing: Iterable<GoverningConfig>): readonly ConfigFile[] {
    const configs = [...governing].filter(({ problems }) => problems.length > 0);
    const last = this.#broken;
    if (last.configs.length === configs.length && configs.every((one, i) => one === last.configs[i])) return last.files;
    const files = new Map<string, ConfigFile>();
    for (const config of configs)
      if (config.path !== undefined) files.set(config.path, this.#closed(config.path, config, config.problems, true));
    for (const config of configs)
      for (const { path } of config.problems)
        if (!files.has(path)) files.set(path, this.#closed(path, config, problemsOf([config]), false));
    this.#broken = { configs, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
    return this.#broken.files;
  }

  #closed(path: string, config: GoverningConfig, problems: readonly ConfigProblem[], isInForce: boolean): ConfigFile {
    const absolute = this.#absoluteOf(path);
    const read = [...problems, ...config.chain].find((one) => one.path === path && one.file !== undefined);
    return {
      uri: addressOf(absolute),
      version: undefined,
      absolute,
      path,
      lines: new Lines(read?.file?.text ?? '', this.#encoding),
      syntax: syntaxOf(absolute),
      config,
      inForce: config,
      diagnostics: configDiagnostics({ path, problems, isInForce }),
    };
  }

  #isInForce(absolute: string, { path, problems }: GoverningConfig): boolean {
    return path !== undefined && problems.length > 0 && this.#absoluteOf(path) === absolute;
  }

  #absoluteOf(path: string): string {
    return resolve(this.#options.cwd, path);
  }
}
