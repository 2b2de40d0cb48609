import { dirname, resolve } from 'node:path';
import {
  type CommandLineSettings,
  createSettingsResolver,
  type Diagnostic,
  type Dialect,
  type Document,
  type FormatContext,
  type FormatEntry,
  fillInPattern,
  formatsFor,
  type KnownTexts,
  type Linter,
  type Pace,
  type ResolvedSettings,
  type Rule,
  readDocument,
  type Settings,
} from '@trustlint/core';
import type { Disk } from './disk.ts';
import { displayPath, pathFrom } from './display-path.ts';
import { type ConfigFinder, createConfigFinder } from './find-config.ts';
import { type FoundFile, findFiles, type SkippedFile } from './find-files.ts';
import { type ConfigFinderOptions, type ConfigProblem, type GoverningConfig, problemsOf } from './governing-config.ts';
import { matchesPath } from './match-path.ts';
import { decode, type FileText, readFile } from './read-file.ts';
import { createNeighbourReader } from './read-neighbour.ts';

/** Everything a check needs beside the files. */
export interface CheckOptions {
  /** Absolute; paths are shown relative to it. */
  readonly cwd: string;
  /** Files and folders as the user wrote them; none means what the configuration names, else `cwd`. */
  readonly paths: readonly string[];
  /** One text that is checked as if it stood in a file of this name, instead of `paths`. */
  readonly stdin?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  readonly configFile?: string | undefined;
  /** Where files are read from; the machine's own unless said otherwise. */
  readonly disk?: Disk | undefined;
  readonly commandLine: CommandLineSettings;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly rules: readonly Rule[];
  readonly formats: readonly FormatEntry[];
  readonly dialects: readonly Dialect[];
  readonly defaultDialect: Dialect;
  /** Reads files in place of `loadText`: somebody who remembers what was read. */
  readonly load?:
    | ((text: FileText, found: FoundFile, options: CheckOptions) => Promise<LoadedFile | SkippedFile>)
    | undefined;
  /** Hears of each folder that is walked, absolute. */
  readonly onFolder?: ((folder: string) => void) | undefined;
  /** Hears of the files that are about to be read. */
  readonly prepare?: ((files: readonly FoundFile[]) => Promise<void>) | undefined;
  /** Hears of other files that a format looks at, and what stands in them. */
  readonly onNeighbour?: ((path: string, text: string | undefined) => void) | undefined;
  /** What is known of the texts of the file that is read, as these settings have them. */
  readonly knownTexts?: ((settings: Settings) => KnownTexts) | undefined;
  /** Is awaited every now and then while a file is read. */
  readonly pace?: Pace | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Which of the files that were found are read; all of them unless said otherwise. */
  readonly choose?: ((found: readonly FoundFile[]) => readonly FoundFile[]) | undefined;
}

/** Hears how far a run is: all files are read before the first is checked. */
export type OnProgress = (stage: 'reading' | 'checking', done: number, all: number) => void;

/** A file that was read, and what applies to it. */
export interface LoadedFile {
  readonly path: string;
  readonly absolute: string;
  readonly document: Document;
  readonly resolved: ResolvedSettings;
  /** Reads the file again with another text, in the same way. */
  readonly reread: (text: string) => Document;
}

export interface LoadedFiles {
  readonly files: readonly LoadedFile[];
  readonly skipped: readonly SkippedFile[];
  readonly configProblems: readonly ConfigProblem[];
  /** Every configuration that governs a file or folder that was looked at. */
  readonly configs: readonly GoverningConfig[];
}

export interface CheckedFile extends LoadedFile {
  /** In order of their places. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Files that a configuration with problems governs are not checked. */
export interface CheckedFiles extends LoadedFiles {
  readonly files: readonly CheckedFile[];
}

/** What finding and reading configurations takes of the options of a check. */
type ConfigOptions = Omit<CheckOptions, 'paths' | 'formats'>;

function finderOptionsOf(options: ConfigOptions): ConfigFinderOptions {
  const { cwd, configFile, disk, rules, dialects, defaultDialect, today, commandLine } = options;
  return {
    cwd,
    configFile,
    disk,
    vocabulary: { rules, dialects },
    createResolver: (chain) =>
      createSettingsResolver(chain, commandLine, { rules, dialects, defaultDialect, today, matches: matchesPath }),
  };
}

/** Finds configurations as a check with these options does. */
export const configsOf = (options: ConfigOptions): ConfigFinder => createConfigFinder(finderOptionsOf(options));

/** Reads one configuration, and what it builds on, as a check would; `textAtHand` as in `ConfigFinderOptions`. */
export async function configFrom(
  absolute: string,
  options: ConfigOptions,
  textAtHand: ConfigFinderOptions['textAtHand'],
): Promise<GoverningConfig> {
  const { loadConfig } = await import('./load-config.ts');
  return loadConfig(absolute, dirname(absolute), { ...finderOptionsOf(options), textAtHand });
}

/** What applies to a file that a configuration governs. */
export const settingsFor = (config: GoverningConfig, absolute: string): ResolvedSettings =>
  config.resolve(pathFrom(config.folder, absolute));

/** Finds and reads files; nothing is checked yet. */
export async function loadFiles(options: CheckOptions): Promise<LoadedFiles> {
  const configs = configsOf(options);
  const skipped: SkippedFile[] = [];
  const files: LoadedFile[] = [];
  const found = options.stdin === undefined ? await find(options, configs) : await findStdin(options, configs);
  skipped.push(...found.skipped);
  const chosen = options.choose?.(found.files) ?? found.files;
  await options.prepare?.(chosen);
  for (const [i, { path, absolute, config }] of chosen.entries()) {
    options.onProgress?.('reading', i, chosen.length);
    if (config.problems.length > 0) continue;
    const text =
      options.stdin === undefined ? readFile(absolute, path, options.disk) : decode(options.stdin.bytes, path);
    const loaded = await (options.load ?? loadText)(text, { path, absolute, config }, options);
    if ('why' in loaded) skipped.push(loaded);
    else files.push(loaded);
  }
  return { files, skipped, configProblems: problemsOf(found.configs), configs: [...found.configs] };
}

const find = (options: CheckOptions, configs: ConfigFinder) =>
  findFiles({
    cwd: options.cwd,
    paths: options.paths,
    configs,
    disk: options.disk,
    onFolder: options.onFolder,
    extensions: new Set(options.formats.flatMap((format) => format.extensions)),
  });

async function findStdin({ cwd, stdin }: CheckOptions, configs: ConfigFinder) {
  const absolute = resolve(cwd, stdin?.name ?? '');
  const config = await configs.governing(dirname(absolute));
  return { files: [{ path: displayPath(cwd, absolute), absolute, config }], skipped: [], configs: new Set([config]) };
}

/** Reads the macros of a text that stands in a file which a configuration without problems governs, or says why there are none. */
export async function loadText(
  text: FileText,
  { path, absolute, config }: FoundFile,
  options: Pick<CheckOptions, 'cwd' | 'disk' | 'formats' | 'onNeighbour' | 'knownTexts' | 'pace'>,
): Promise<LoadedFile | SkippedFile> {
  if (text.file === undefined) return { path, why: text.isFault ? 'fault' : 'not-text', reason: text.reason };
  const { file } = text;
  if (file.text.trim() === '') return { path, why: 'empty', reason: 'The file is empty.' };
  const resolved = settingsFor(config, absolute);
  const context = contextOf(resolved, absolute, config, options);
  const read = await readDocument(file, context, options.formats, options.pace);
  if (read === undefined) return { path, why: 'other-ending', reason: 'No format reads files with this ending.' };
  const { document, format } = read;
  if (document.isForeign === true) return { path, why: 'unknown-shape', reason: unknownShape(path, options.formats) };
  const reread = (changed: string): Document => format.read({ ...file, text: changed }, context);
  return { path, absolute, document, resolved, reread };
}

function unknownShape(path: string, formats: readonly FormatEntry[]): string {
  const labels = [...new Set(formatsFor(path, formats).map(({ label }) => label))];
  return `It is not ${labels.join(' or ')} that Trustlint knows. If macros stand in it, say where under “sources” in trustlint.yaml; “trustlint init” proposes how.`;
}

/** How a file that these settings govern is read. */
export function contextOf(
  { settings, dialects }: ResolvedSettings,
  absolute: string,
  { folder }: GoverningConfig,
  options: Pick<CheckOptions, 'cwd' | 'disk' | 'onNeighbour' | 'knownTexts'>,
): FormatContext {
  const { onNeighbour, knownTexts } = options;
  const neighbour = createNeighbourReader(absolute, [folder, options.cwd], options.disk);
  const heard = (path: string): string | undefined => {
    const text = neighbour(path);
    onNeighbour?.(path, text);
    return text;
  };
  return {
    dialects,
    defaultDialect: settings.dialect,
    ...(settings.locale === undefined ? {} : { locale: settings.locale }),
    fillIn: fillInPattern(settings.fillIn),
    ...(settings.audience === undefined ? {} : { audience: settings.audience }),
    inactive: settings.inactive,
    ...(settings.sources === undefined ? {} : { sources: settings.sources }),
    neighbour: onNeighbour === undefined ? neighbour : heard,
    ...(knownTexts === undefined ? {} : { known: knownTexts(settings) }),
  };
}

/** The one way to check files: command line and editor both go through it. */
export async function checkFiles(options: CheckOptions, linter: Linter): Promise<CheckedFiles> {
  const loaded = await loadFiles(options);
  return { ...loaded, files: checkLoaded(loaded.files, linter, options.onProgress) };
}

/** Checks files that have been read: each for itself, then all of them compared with each other. */
export function checkLoaded(
  files: readonly LoadedFile[],
  linter: Linter,
  onProgress?: OnProgress,
): readonly CheckedFile[] {
  const single = files.map(({ document, resolved }, i) => {
    onProgress?.('checking', i, files.length);
    return linter.lint(document, resolved.settings);
  });
  const compared = linter.lintLibrary(
    files.map(({ document, resolved }) => ({ document, settings: resolved.settings })),
  );
  return files.map((file, i) => ({
    ...file,
    diagnostics: withCompared(single[i] ?? [], compared.get(file.path) ?? []),
  }));
}

/** What is told about a file: what was found in it alone, and by comparing it with others; in order of their places. */
export const withCompared = (own: readonly Diagnostic[], compared: readonly Diagnostic[]): readonly Diagnostic[] =>
  compared.length === 0
    ? own
    : [...own, ...compared].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
