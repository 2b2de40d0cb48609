import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type SourceFile, writeSource } from '@trustlint/core';
import { whyNot } from './read-file.ts';

/**
 * Gives a file another text, in the encoding it had. It is written beside the file and renamed, so that whoever looks finds
 * the old file or the new one, whole. A link stays a link. Answers why not, in plain words, where it was not written.
 */
export function writeFile(absolute: string, file: SourceFile, text: string): string | undefined {
  try {
    const target = realpathSync(absolute);
    accessSync(target, constants.W_OK);
    if (!Buffer.from(writeSource(file, file.text)).equals(readFileSync(target))) {
      return 'It has changed since it was checked, so it was left alone.';
    }
    putInPlace(target, writeSource(file, text), statSync(target).mode);
    return undefined;
  } catch (error) {
    return whyNot(error);
  }
}

/** Makes a file of Trustlint's own, in UTF-8, or replaces what is there, as `writeFile` does. Answers why not. */
export function putFile(absolute: string, text: string): string | undefined {
  try {
    const isThere = existsSync(absolute);
    const target = isThere ? realpathSync(absolute) : absolute;
    if (isThere) accessSync(target, constants.W_OK);
    const mode = isThere ? statSync(target).mode : 0o666 & ~process.umask();
    putInPlace(target, Buffer.from(text), mode);
    return undefined;
  } catch (error) {
    return whyNot(error);
  }
}

/** Makes a file that is not there yet, with a text in the encoding of `like`. Answers why not. */
export function putCopy(absolute: string, like: SourceFile, text: string): string | undefined {
  try {
    if (existsSync(absolute)) return 'There is a file of that name already.';
    putInPlace(absolute, writeSource(like, text), 0o666 & ~process.umask());
    return undefined;
  } catch (error) {
    return whyNot(error);
  }
}

/** @throws what the file system says; nothing is left beside the file then. */
function putInPlace(target: string, bytes: Uint8Array, mode: number): void {
  // A run that was killed may have left one behind, and in a container the next one has the same number.
  const unique = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const temporary = join(dirname(target), `.${basename(target)}.${unique}.trustlint-tmp`);
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
