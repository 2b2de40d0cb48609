import { type Macro, type MacroScore, scoreInFile } from '@trustlint/core';
import type { Session } from '../session.ts';
import type { MacroFile } from '../workspace/macro-file.ts';

const known = new WeakMap<MacroFile, Map<Macro, MacroScore>>();

/** The trust score of a macro, as `trustlint inspect` has it. */
export function scoreOf(file: MacroFile, macro: Macro, { host }: Pick<Session, 'host'>): MacroScore {
  let scores = known.get(file);
  if (scores === undefined) {
    scores = new Map();
    known.set(file, scores);
  }
  let score = scores.get(macro);
  if (score === undefined) {
    score = scoreInFile(file.messageOf(macro), file, host.pack.rules);
    scores.set(macro, score);
  }
  return score;
}
