import {
  accessSync,
  closeSync,
  constants,
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
  let temporary: string | undefined;
  try {
    const target = realpathSync(absolute);
    accessSync(target, constants.W_OK);
    if (!Buffer.from(writeSource(file, file.text)).equals(readFileSync(target))) {
      return 'It has changed since it was checked, so it was left alone.';
    }
    const { mode } = statSync(target);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.trustlint-tmp`);
    const descriptor = openSync(beside, 'wx', 0o600);
    temporary = beside;
    try {
      const bytes = writeSource(file, text);
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return whyNot(error);
  }
}
