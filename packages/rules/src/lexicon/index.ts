import type { Lexicon } from '@trustlint/core';
import { alternative } from './alternative.ts';
import { apology } from './apology.ts';
import { commitment } from './commitment.ts';
import { dataRequest } from './data-request.ts';
import { elements } from './elements/index.ts';
import { followUp } from './follow-up.ts';
import { handover } from './handover.ts';
import { hedged } from './hedged.ts';
import { instruction } from './instruction.ts';
import { kinds } from './kinds.ts';
import { mishap } from './mishap.ts';
import { people } from './people.ts';
import { reason } from './reason.ts';
import { refusal } from './refusal.ts';
import { request } from './request.ts';
import { time } from './time.ts';

/** @throws Error when two files name the same class or cue. */
function merge(parts: readonly Lexicon[]): Lexicon {
  const classes: Record<string, readonly string[]> = {};
  const cues: Record<string, readonly string[]> = {};
  for (const part of parts) {
    for (const [all, own] of [
      [classes, part.classes],
      [cues, part.cues],
    ] as const) {
      for (const [name, patterns] of Object.entries(own)) {
        if (name in all) throw new Error(`two files of the lexicon name “${name}”`);
        all[name] = patterns;
      }
    }
  }
  return { classes, cues };
}

/** The word classes and cues that several rules share. */
export const lexicon: Lexicon = merge([
  people,
  mishap,
  request,
  instruction,
  dataRequest,
  handover,
  followUp,
  time,
  commitment,
  hedged,
  refusal,
  alternative,
  reason,
  apology,
  ...elements,
  kinds,
]);
