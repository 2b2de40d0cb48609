import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { type CompiledPatterns, readPatterns } from '@trustlint/core';

declare const TRUSTLINT_PATTERNS: string | undefined;

/**
 * The phrases of all rules as the build has compiled them, so that a run need not; `undefined` where the sources run as they are.
 * The file: the bytes of the head (32 bit), the head in UTF-8 padded to four bytes, then numbers of 32 bit, all little-endian.
 */
export function compiledPatterns(): CompiledPatterns | undefined {
  if (typeof TRUSTLINT_PATTERNS !== 'string' || endianness() !== 'LE') return undefined;
  const bytes = readFileSync(join(import.meta.dirname, TRUSTLINT_PATTERNS));
  const start = 4 + bytes.readInt32LE(0);
  const from = bytes.byteOffset + start;
  const isAligned = from % 4 === 0;
  const buffer = isAligned ? bytes.buffer : bytes.buffer.slice(from);
  const numbers = new Int32Array(buffer, isAligned ? from : 0, (bytes.length - start) >> 2);
  return readPatterns(bytes.toString('utf8', 4, start).trimEnd(), numbers);
}
