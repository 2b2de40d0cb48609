import { CAPTURES, compilePatterns, type Lexicon, patternsOf, writePatterns } from '@trustlint/core';
import { pack } from '@trustlint/rules';
import type { RuleTexts } from './rule-texts.ts';

const source = patternsOf(pack);
const compiled = compilePatterns(source);

/** What the built program needs beside the compiled patterns: those of lexicon and rules that capture, at their index, and the classes. */
export function lexiconToRun(): Lexicon {
  const cues: Record<string, string[]> = {};
  for (const [id, flags] of compiled.patternFlags.entries()) {
    const name = compiled.names[compiled.patternCue[id] ?? -1] ?? '';
    const index = compiled.patternIndex[id] ?? 0;
    const pattern = source.cues[name]?.[index];
    if ((flags & CAPTURES) === 0 || pattern === undefined) continue;
    const patterns = cues[name] ?? [];
    while (patterns.length < index) patterns.push('');
    patterns[index] = pattern;
    cues[name] = patterns;
  }
  return { classes: pack.lexicon.classes, cues };
}

/** What only the rules' pages show, by rule. */
export const ruleTexts = (): Readonly<Record<string, RuleTexts>> =>
  Object.fromEntries(pack.rules.map(({ id, why, sources, bad, good }) => [id, { why, sources, bad, good }]));

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
