import { resolve } from 'node:path';
import {
  type AcceptedDiagnostic,
  type CheckedMacro,
  type CommandLineSettings,
  type CompiledPatterns,
  checkedMacros,
  createLinter,
  DIALECTS,
  FORMATS,
  GENERIC,
  type Pack,
} from '@trustlint/core';
import {
  type CheckedFile,
  type CheckOptions,
  checkLoaded,
  type LoadedFile,
  type LoadedFiles,
  loadFiles,
} from './check-files.ts';
import type { Disk } from './disk.ts';
import { type FixedFile, fixFile } from './fix.ts';
import { today as todayHere } from './today.ts';
import { writeFile } from './write-file.ts';

/** What a folder is checked with. Beside it, the `trustlint.yaml` of each file says what applies. */
export interface FolderOptions extends CommandLineSettings {
  /** The rules: `pack` of `@trustlint/rules`, or one with rules of your own. */
  readonly pack: Pack;
  /** Files and folders, from the folder. None: what its configuration names under `files`, else all that a format reads. */
  readonly paths?: readonly string[];
  /** A configuration that counts instead of those beside the files. */
  readonly configFile?: string;
  /** The day that dates are compared with, `YYYY-MM-DD`; today unless said otherwise. */
  readonly today?: string;
  /** The phrases of the same pack, compiled earlier: `compilePatterns(patternsOf(pack))`. */
  readonly compiled?: CompiledPatterns;
  /** Where files are read from; the machine's own disk unless said otherwise. */
  readonly disk?: Disk;
}

/** What a check says about a folder. */
export interface CheckedFolder extends LoadedFiles {
  readonly files: readonly FolderFile[];
}

/** What a check says about a file of a folder. */
export interface FolderFile extends CheckedFile {
  readonly macros: readonly CheckedMacro[];
}

/** A file that `fixFolder` had something to mend in. */
export interface FolderFix extends FixedFile {
  readonly path: string;
  /** Why the file could not be written, in plain words; absent where it was. */
  readonly unwritten?: string;
}

/** What was mended in a folder, and what else there is to know of it. */
export interface FixedFolder extends Omit<LoadedFiles, 'files'> {
  /** Only those in which something was mended, or would not come to an end. */
  readonly files: readonly FolderFix[];
}

/**
 * Checks the macros of a folder as `trustlint check` does: each for itself, then all of them compared. Nothing is written and nothing
 * thrown: files that can't be read stand in `skipped` (`why` is `fault`), configurations that can't be used in `configProblems`, and what
 * these govern is not checked. Look at both: no finding in no file is no success.
 */
export async function checkFolder(folder: string, options: FolderOptions): Promise<CheckedFolder> {
  const loaded = await loadFiles(checkOptionsOf(folder, options));
  const { pack, compiled } = options;
  const accepted: AcceptedDiagnostic[] = [];
  const linter = createLinter(pack, compiled, (one) => accepted.push(one));
  const files = checkLoaded(loaded.files, linter).map((file): FolderFile => {
    const { document, diagnostics } = file;
    const own = accepted.filter((one) => one.document === document).map(({ diagnostic }) => diagnostic);
    const scored = { settings: file.resolved.settings, diagnostics, accepted: own };
    return { ...file, macros: checkedMacros(document, scored, linter, pack.rules) };
  });
  return { ...loaded, files };
}

/**
 * Makes the safe fixes of the macros of a folder and writes the files, each whole or not at all; with `dryRun` it only answers what it
 * would write. Throws nothing: see `unwritten`, and `skipped` and `configProblems` as in `checkFolder`.
 */
export async function fixFolder(
  folder: string,
  options: FolderOptions & { readonly dryRun?: boolean },
): Promise<FixedFolder> {
  const loaded = await loadFiles(checkOptionsOf(folder, options));
  const linter = createLinter(options.pack, options.compiled);
  const files = loaded.files.flatMap((file): readonly FolderFix[] => {
    const fixed = fixFile(file, linter);
    if (fixed.mended.length === 0 && fixed.unsettled.length === 0) return [];
    const unwritten = options.dryRun === true ? undefined : write(file, fixed);
    return [{ path: file.path, ...fixed, ...(unwritten === undefined ? {} : { unwritten }) }];
  });
  return { ...loaded, files };
}

const write = ({ absolute, document }: LoadedFile, { text }: FixedFile): string | undefined =>
  text === document.file.text ? undefined : writeFile(absolute, document.file, text);

function checkOptionsOf(folder: string, options: FolderOptions): CheckOptions {
  const { pack, paths = [], configFile, today = todayHere(), profile, rules, disk } = options;
  return {
    cwd: resolve(folder),
    paths,
    configFile,
    disk,
    today,
    commandLine: { ...(profile === undefined ? {} : { profile }), ...(rules === undefined ? {} : { rules }) },
    rules: pack.rules,
    formats: FORMATS,
    dialects: DIALECTS,
    defaultDialect: GENERIC,
  };
}
