import { dirname } from 'node:path';
import { type FormatContext, type FormattedDocument, readDocument } from '@trustlint/core';
import { type CheckOptions, configsOf, contextOf, settingsFor } from './check-files.ts';
import { displayPath } from './display-path.ts';
import type { ConfigProblem, GoverningConfig } from './governing-config.ts';
import { type FileText, readFile } from './read-file.ts';

/** An export that was read with all its macros, or why it was not. */
export type OpenedExport =
  | { readonly export: FormattedDocument; readonly context: FormatContext }
  | { readonly export?: undefined; readonly reason: string; readonly configProblems?: readonly ConfigProblem[] };

type ExportOptions = Omit<CheckOptions, 'paths' | 'stdin'>;

/** Reads an export as a check would, and the macros in it that are not in use, too. `absolute` is its path. Never throws. */
export async function openExport(absolute: string, options: ExportOptions): Promise<OpenedExport> {
  const config = await configsOf(options).governing(dirname(absolute));
  return readExport(readFile(absolute, displayPath(options.cwd, absolute), options.disk), absolute, config, options);
}

/** As `openExport`, for a file that was read. */
export async function readExport(
  { file, ...unread }: FileText & { readonly reason?: string },
  absolute: string,
  config: GoverningConfig,
  options: Pick<ExportOptions, 'cwd' | 'disk' | 'formats'>,
): Promise<OpenedExport> {
  if (config.problems.length > 0)
    return { reason: 'The configuration that governs it has a mistake.', configProblems: config.problems };
  if (file === undefined) return { reason: unread.reason ?? '' };
  const context = { ...contextOf(settingsFor(config, absolute), absolute, config, options), inactive: true };
  const read = await readDocument(file, context, options.formats);
  const why = whyNoExport(read);
  return read === undefined || why !== undefined ? { reason: why ?? '' } : { export: read, context };
}

/** Why what was read of a file can't be taken apart into macros, in plain words; `undefined` where it can. */
function whyNoExport(read: FormattedDocument | undefined): string | undefined {
  if (read === undefined || (read.document.isForeign === true && read.document.problems.length === 0))
    return 'It is no export of macros that Trustlint knows. If macros stand in it, say where under “sources” in trustlint.yaml.';
  if (read.format.parse === undefined) return 'It is one macro already, in a file of its own.';
  const fault = read.document.problems.find(({ severity }) => severity === 'error');
  if (fault !== undefined) return `It can’t be read to its end. ${fault.message}`;
  return read.document.macros.length === 0 ? 'No macro stands in it.' : undefined;
}
