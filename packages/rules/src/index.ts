import type { Pack, Rule } from '@trustlint/core';
import { lexicon } from './lexicon/index.ts';

/** The trust rules, in the order of the catalogue. */
const rules: readonly Rule[] = [];

export const pack: Pack = { rules, lexicon };
