import { dirname } from 'node:path';
import { FORMATS, writeSource } from '@trustlint/core';
import {
  type EditedFile,
  type ExportedFile,
  exportMacros,
  importMacros,
  importRecordText,
  isOtherExport,
  type MacrosImport,
  readImportRecord,
} from '@trustlint/core/exchange';
import { decode, displayPath } from '@trustlint/project';
import { readExport } from '@trustlint/project/exchange';
import type { CommandContext, CommandHandler } from '../../commands.ts';
import { pathOf } from '../../workspace/place.ts';
import { refuse, uriArgument } from './arguments.ts';

/** What the client has read: files are its business, so that this works wherever it has them. */
export interface ImportParams {
  /** Bytes of the export, in base64. */
  readonly bytes: string;
  /** The export, as a path from the folder. */
  readonly from: string;
  /** What stands in the folder: the file that remembers an import, and the macros. */
  readonly record: string | null;
  readonly files: readonly EditedFile[];
  readonly force: boolean;
}

/** What to write, or why nothing can be. */
export type ImportPlan =
  | (Omit<MacrosImport, 'imported'> & { readonly record: string; readonly reason?: undefined })
  | { readonly reason: string };

export type ExportParams = Omit<ImportParams, 'from' | 'record'> & { readonly record: string };

export type ExportPlan =
  | {
      /** Of the new export, in base64; `null` where it stays as it is. */
      readonly bytes: string | null;
      readonly files: readonly ExportedFile[];
      readonly record: string;
      readonly reason?: undefined;
    }
  | { readonly reason: string };

/** Makes one file a macro of an export. Arguments: its address, `ImportParams`. Writes nothing. */
export const planImport: CommandHandler = {
  what: 'take the export apart',
  run: async (args, context): Promise<ImportPlan> => {
    const { bytes, from, record, files, force } = paramsOf<ImportParams>(args);
    const opened = await openBytes(uriArgument(args), bytes, context);
    if (opened.export === undefined) return { reason: opened.reason };
    const { document } = opened.export;
    const before = record === null ? undefined : readImportRecord(record);
    if (isOtherExport(before, document, from))
      return { reason: 'The folder holds the macros of another export. Choose another folder.' };
    const { imported, ...plan } = importMacros({
      ...{ document, context: opened.context, from, before },
      ...{ existing: files, force },
    });
    return { ...plan, record: importRecordText(imported) };
  },
};

/** Writes what was edited back into an export. Arguments: its address, `ExportParams`. Answers its new bytes and writes nothing. */
export const planExport: CommandHandler = {
  what: 'write into the export',
  run: async (args, context): Promise<ExportPlan> => {
    const { bytes, record, files, force } = paramsOf<ExportParams>(args);
    const imported = readImportRecord(record);
    if (imported === undefined)
      return { reason: 'The file that remembers the import is damaged. Import the export again.' };
    const opened = await openBytes(uriArgument(args), bytes, context);
    if (opened.export === undefined) return { reason: opened.reason };
    const { file } = opened.export.document;
    const made = exportMacros({ export: opened.export, context: opened.context, files, imported, force });
    if (made.files.length > 0 && made.files.every(({ state }) => state === 'gone' || state === 'new'))
      return { reason: 'None of the macros in the folder stands in it. Is it another export?' };
    return {
      bytes: made.text === file.text ? null : toBase64(writeSource(file, made.text)),
      files: made.files,
      record: importRecordText(made.imported),
    };
  },
};

function paramsOf<T extends { readonly bytes: string; readonly files: readonly EditedFile[] }>(
  args: readonly unknown[],
): T {
  const params = args[1] as T | null | undefined;
  if (typeof params?.bytes !== 'string' || !Array.isArray(params.files))
    refuse('its second argument must hold the bytes of the export and the files of the folder');
  return params;
}

async function openBytes(uri: string, bytes: string, { session }: CommandContext) {
  const absolute = pathOf(uri);
  const library = session.workspace.libraryOf(uri);
  const config = await library.governing(dirname(absolute));
  const options = { cwd: library.root, disk: session.host.disk, formats: FORMATS };
  const text = decode(fromBase64(bytes), displayPath(library.root, absolute));
  return readExport(text, absolute, config, options);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** As many arguments as every engine takes. */
const CHUNK = 8192;
