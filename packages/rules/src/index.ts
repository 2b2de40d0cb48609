import type { Pack, Rule } from '@trustlint/core';
import { lexicon } from './lexicon/index.ts';
import { vagueTimeline } from './reliability/vague-timeline.ts';

/** The trust rules, in the order of the catalogue. */
const rules: readonly Rule[] = [vagueTimeline];

export const pack: Pack = { rules, lexicon };
