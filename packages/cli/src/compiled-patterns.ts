import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledPatterns, readPatterns } from '@trustlint/core';

declare const TRUSTLINT_PATTERNS: string | undefined;
declare const TRUSTLINT_PATTERN_TEXTS: string;

/** The bytes of the file of that name in the program's folder. They are nobody else's any more. */
export type ReadBesideProgram = (name: string) => Uint8Array;

let readPatternsFile: ReadBesideProgram = (name) => readFileSync(join(import.meta.dirname, name));

/** Has the phrases read so, once at most. */
export function readPatternsBy(read: ReadBesideProgram): void {
  readPatternsFile = read;
}

/** The phrases of all rules as the build has compiled them, so that a run need not; `undefined` where the sources run as they are. */
export function compiledPatterns(): CompiledPatterns | undefined {
  if (typeof TRUSTLINT_PATTERNS !== 'string') return undefined;
  // As the build wrote them, which every machine but a few mainframes reads.
  if (new Uint8Array(Int32Array.of(1).buffer)[0] !== 1)
    throw new Error('Trustlint runs on little-endian machines only, and this one is none.');
  const bytes = readPatternsFile(TRUSTLINT_PATTERNS);
  let texts: number | undefined;
  return readPatterns(bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes), (start, end) => {
    // Open to the end of the run.
    texts ??= openSync(join(import.meta.dirname, TRUSTLINT_PATTERN_TEXTS), 'r');
    const text = new Uint8Array(end - start);
    readSync(texts, text, 0, text.length, start);
    return text;
  });
}
