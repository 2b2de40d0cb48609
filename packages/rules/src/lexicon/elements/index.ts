import type { Lexicon } from '@trustlint/core';
import { asking } from './asking.ts';
import { fault } from './fault.ts';
import { feeling } from './feeling.ts';
import { forward } from './forward.ts';
import { news } from './news.ts';
import { opening } from './opening.ts';
import { received } from './received.ts';
import { elementWords } from './words.ts';

/** What shows the elements of a message; see `findElements` in the core for how the cues are read together. */
export const elements: readonly Lexicon[] = [elementWords, opening, received, feeling, fault, forward, news, asking];
