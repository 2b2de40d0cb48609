import { compilePatterns, patternsOf, writePatterns } from '@trustlint/core';
import { pack } from '@trustlint/rules';

/** The bytes of `patterns.bin`; see `compiled-patterns.ts` for their order. Run by the build. */
export function compilePack(): Uint8Array {
  const { head, numbers } = writePatterns(compilePatterns(patternsOf(pack)));
  const words = Buffer.from(head, 'utf8');
  const padded = Math.ceil(words.length / 4) * 4;
  const bytes = Buffer.alloc(4 + padded + numbers.length * 4, ' ');
  bytes.writeInt32LE(padded, 0);
  words.copy(bytes, 4);
  for (const [i, number] of numbers.entries()) bytes.writeInt32LE(number, 4 + padded + i * 4);
  return bytes;
}
