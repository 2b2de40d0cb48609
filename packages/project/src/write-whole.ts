import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { whyNot } from './read-file.ts';

/**
 * Writes a file that need not be there yet. It is written beside its place and renamed, so that whoever looks finds the old file or
 * the new one, whole; a link stays a link. What is no file (a pipe, `/dev/stderr`) is written into. Answers why not, in plain words,
 * where it was not written.
 */
export function writeWhole(absolute: string, text: string): string | undefined {
  let temporary: string | undefined;
  try {
    const there = statSync(absolute, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) {
      put(absolute, 'w', text);
      return undefined;
    }
    const target = there === undefined ? absolute : realpathSync(absolute);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.trustlint-tmp`);
    // What a run left that was killed is in nobody's way.
    rmSync(beside, { force: true });
    temporary = beside;
    put(beside, 'wx', text);
    if (there !== undefined) chmodSync(beside, there.mode);
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return whyNot(error);
  }
}

function put(path: string, flags: 'w' | 'wx', text: string): void {
  const descriptor = openSync(path, flags);
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    if (flags === 'wx') fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
