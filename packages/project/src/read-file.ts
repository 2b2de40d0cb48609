import { readSource, type SourceFile } from '@trustlint/core';
import type { Disk } from './disk.ts';
import { NODE_DISK } from './node-disk.ts';

/** Bytes; a larger file is not read. Exports of big help desks have a few megabytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** A file, or why it can't be read. `isFault`: somebody has to do something about it; else there is simply no text in it. */
export type FileText =
  | { readonly file: SourceFile }
  | { readonly file?: undefined; readonly reason: string; readonly isFault: boolean };

/** Reads a file of a disk; `path` is what it will be called in messages. Never throws. */
export function readFile(absolute: string, path: string, disk: Disk = NODE_DISK): FileText {
  let bytes: Uint8Array;
  try {
    // Before opening it: opening a pipe would wait until somebody writes into it.
    const { kind, size } = disk.stat(absolute);
    if (kind !== 'file') return { reason: 'It is not a file with text.', isFault: true };
    if (size > LARGEST_FILE) return { reason: tooLarge(size), isFault: true };
    bytes = disk.read(absolute);
  } catch (error) {
    return { reason: whyNot(error), isFault: true };
  }
  return decode(bytes, path);
}

/** As `readFile`, for bytes that are at hand. */
export function decode(bytes: Uint8Array, path: string): FileText {
  if (bytes.length > LARGEST_FILE) return { reason: tooLarge(bytes.length), isFault: true };
  const { file, problem } = readSource(path, bytes);
  return file === undefined ? { reason: problem.message, isFault: problem.reason === 'encoding' } : { file };
}

const tooLarge = (bytes: number): string =>
  `The file has ${megabytes(bytes)} MB, and files of up to ${megabytes(LARGEST_FILE)} MB are read. Split it into smaller files.`;

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 102.4) / 10);

/** A failed call of the file system in plain words. */
export function whyNot(error: unknown): string {
  const code = (error as { readonly code?: string } | null)?.code;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'EACCES':
    case 'EPERM':
      return 'You have no permission to open it.';
    case 'ELOOP':
      return 'It is a link that leads around in a circle.';
    case 'EISDIR':
      return 'It is a folder.';
    case 'EROFS':
      return 'The disk is read-only.';
    case 'ENOSPC':
      return 'The disk is full.';
    default:
      return `It could not be opened (${code ?? String(error)}).`;
  }
}
