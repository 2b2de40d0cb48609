import { compilePatterns, patternsOf, writePatterns } from '@trustlint/core';
import { pack } from '@trustlint/rules';
import type { RuleTexts } from './rule-texts.ts';

/** The bytes of `patterns.bin`. Run by the build. */
export const compilePack = (): Uint8Array => writePatterns(compilePatterns(patternsOf(pack)));

/** What only the rules' pages show, by rule. */
export const ruleTexts = (): Readonly<Record<string, RuleTexts>> =>
  Object.fromEntries(pack.rules.map(({ id, why, sources, bad, good }) => [id, { why, sources, bad, good }]));
