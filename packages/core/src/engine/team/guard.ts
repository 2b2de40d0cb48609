import type { Cue, Reading, Sentence } from '../../language/reading.ts';
import { hasPast } from '../../language/time-ahead.ts';

/** What makes words innocent that a rule has found; each name is a value of `unless`. */
export const GUARDS = {
  quoted: 'it stands in quotation marks or in a block quote',
  negated: 'it is negated (“we never …”, “there is no …”)',
  question: 'it stands in a question',
  conditional: 'it stands under a condition (“if …”, “once …”)',
  past: 'its clause tells of the past',
  heading: 'it stands in a heading',
  link: 'it stands in the words of a link',
  'with-time': 'its sentence names a concrete time',
} as const;

export type Guard = keyof typeof GUARDS;

export const GUARD_NAMES = Object.keys(GUARDS) as readonly Guard[];

/** Whether the guard holds for the words, which are a cue of `reading` or placed like one. */
export function holds(guard: Guard, cue: Cue, reading: Reading): boolean {
  const { prose } = reading;
  switch (guard) {
    case 'quoted':
      return reading.isQuoted(cue.span);
    case 'negated':
      return reading.isNegated(cue);
    case 'question':
      return reading.isQuestion(cue.sentence);
    case 'conditional':
      return reading.isConditional(cue);
    case 'past':
      return tellsPast(cue, reading);
    case 'heading':
      return prose.blocks[reading.sentences[cue.sentence]?.block ?? -1]?.kind === 'heading';
    case 'link':
      return prose.links.some(({ span }) => span.start < cue.span.end && cue.span.start < span.end);
    case 'with-time':
      return reading.has('time.concrete', cue.sentence);
  }
}

/** Whether a verb of the past stands in the clause around the words. */
function tellsPast({ first, last, sentence }: Cue, reading: Reading): boolean {
  const { firstWord, lastWord } = reading.sentences[sentence] as Sentence;
  let from = first;
  while (from > firstWord && !reading.startsClause(from)) from--;
  let to = last;
  while (to < lastWord && !reading.startsClause(to + 1)) to++;
  return hasPast(reading, from, to);
}
