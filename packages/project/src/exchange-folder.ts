import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type EditedFile, IMPORT_RECORD_NAME, type ImportRecord, readImportRecord } from '@trustlint/core/exchange';
import type { Disk } from './disk.ts';
import { NODE_DISK } from './node-disk.ts';
import { readFile, whyNot } from './read-file.ts';
import { putFile } from './write-file.ts';

export * from './open-export.ts';

/** What stands in a folder of imported macros. */
export interface ExchangeFolder {
  /** In order of their paths. */
  readonly files: readonly EditedFile[];
  /** Absent where nothing was imported, or where what was remembered can't be read. */
  readonly record?: ImportRecord;
  /** Files that can't be read, with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

const MACRO_FILE = /\.macro\.(?:md|markdown|txt|html?)$/i;
const MAY_BE_MACRO = /\.(?:md|markdown|txt|html?)$/i;
/** A file that was renamed says in its front matter what it is. */
const NAMES_RECORD = /^---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?record:/;

/** Reads the macros in a folder and those below it; hidden folders are left alone. A folder that is not there is empty. */
export function readExchangeFolder(folder: string, disk: Disk = NODE_DISK): ExchangeFolder {
  const recordFile = join(folder, IMPORT_RECORD_NAME);
  const recordText = disk.has(recordFile) ? readFile(recordFile, IMPORT_RECORD_NAME, disk).file?.text : undefined;
  const record = recordText === undefined ? undefined : readImportRecord(recordText);
  const known = new Set(record?.texts.map(({ file }) => file));
  const files: EditedFile[] = [];
  const unread: { path: string; reason: string }[] = [];
  const walk = (at: string): void => {
    const entries = disk.entries(at).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const absolute = join(at, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') walk(absolute);
      if (!entry.isFile() || !MAY_BE_MACRO.test(entry.name)) continue;
      const path = relative(folder, absolute).replaceAll('\\', '/');
      const { file, reason } = { reason: '', ...readFile(absolute, path, disk) };
      const isOurs = MACRO_FILE.test(entry.name) || known.has(path);
      if (file === undefined) {
        if (isOurs) unread.push({ path, reason });
      } else if (isOurs || NAMES_RECORD.test(file.text)) files.push({ path, text: file.text });
    }
  };
  if (disk.has(folder)) walk(folder);
  return { files, unread, ...(record === undefined ? {} : { record }) };
}

/** Writes files into a folder, each whole or not at all, and makes the folders that they need. Answers the first that was not written. */
export function writeIntoFolder(
  folder: string,
  files: readonly EditedFile[],
): { readonly path: string; readonly reason: string } | undefined {
  for (const { path, text } of files) {
    const absolute = join(folder, path);
    let reason: string | undefined;
    try {
      mkdirSync(dirname(absolute), { recursive: true });
      reason = putFile(absolute, text);
    } catch (error) {
      reason = whyNot(error);
    }
    if (reason !== undefined) return { path, reason };
  }
  return undefined;
}
