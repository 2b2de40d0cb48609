import { statSync, writeFileSync } from 'node:fs';
import { whyNot } from './read-file.ts';
import { putFile } from './write-file.ts';

/**
 * Writes a file that need not be there yet, as `putFile` does. What is no file (a pipe, `/dev/stderr`) is written into. Answers why
 * not, in plain words, where it was not written.
 */
export function writeWhole(absolute: string, text: string): string | undefined {
  try {
    const there = statSync(absolute, { throwIfNoEntry: false });
    if (there === undefined || there.isFile()) return putFile(absolute, text);
    writeFileSync(absolute, text);
    return undefined;
  } catch (error) {
    return whyNot(error);
  }
}
