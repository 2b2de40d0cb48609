// The door of the published package in Node, as `dist/node.js`: the pack, with its phrases as the build has compiled them.
// To compile them takes seconds. Where the files are not at hand, in a bundle for example, the phrases are compiled all the same.
import { readFileSync } from 'node:fs';
import { readPatterns, withCompiledPatterns } from '@trustlint/core';
import { pack as plain } from './index.js';

export const pack = withCompiledPatterns(plain, () => {
  // As the build wrote the numbers, which every machine but a few mainframes reads.
  if (new Uint8Array(Int32Array.of(1).buffer)[0] !== 1) return undefined;
  try {
    const texts = bytesOf('pattern-texts.bin');
    return readPatterns(bytesOf('patterns.bin'), (start, end) => texts.subarray(start, end));
  } catch {
    return undefined;
  }
});

const bytesOf = (name) => Uint8Array.from(readFileSync(new URL(name, import.meta.url)));
