import { CAPTURES, compilePatterns, type Lexicon, patternsOf, writePatterns } from '@trustlint/core';
import { pack } from '@trustlint/rules';

const compiled = compilePatterns(patternsOf(pack));

/** What the built program needs of the lexicon beside the compiled patterns: the patterns that capture, at their index, and the classes. */
export function lexiconToRun(): Lexicon {
  const cues: Record<string, string[]> = {};
  for (const [id, flags] of compiled.patternFlags.entries()) {
    const name = compiled.names[compiled.patternCue[id] ?? -1] ?? '';
    const index = compiled.patternIndex[id] ?? 0;
    const pattern = pack.lexicon.cues[name]?.[index];
    if ((flags & CAPTURES) === 0 || pattern === undefined) continue;
    const patterns = cues[name] ?? [];
    while (patterns.length < index) patterns.push('');
    patterns[index] = pattern;
    cues[name] = patterns;
  }
  return { classes: pack.lexicon.classes, cues };
}

/** The bytes of `patterns.bin`; see `compiled-patterns.ts` for their order. Run by the build. */
export function compilePack(): Uint8Array {
  const { head, numbers } = writePatterns(compiled);
  const words = Buffer.from(head, 'utf8');
  const padded = Math.ceil(words.length / 4) * 4;
  const bytes = Buffer.alloc(4 + padded + numbers.length * 4, ' ');
  bytes.writeInt32LE(padded, 0);
  words.copy(bytes, 4);
  for (const [i, number] of numbers.entries()) bytes.writeInt32LE(number, 4 + padded + i * 4);
  return bytes;
}
