import type { Pack, Rule } from '@trustlint/core';
import { longSentence } from './competence/long-sentence.ts';
import { unansweredUnknown } from './competence/unanswered-unknown.ts';
import { deadEnd } from './empathy/dead-end.ts';
import { lexicon } from './lexicon/index.ts';
import { unboundedCommitment } from './reliability/unbounded-commitment.ts';
import { vagueTimeline } from './reliability/vague-timeline.ts';

/** The trust rules, in the order of the catalogue. */
const rules: readonly Rule[] = [vagueTimeline, unboundedCommitment, unansweredUnknown, longSentence, deadEnd];

export const pack: Pack = { rules, lexicon };
