import { PLACEHOLDER_MARK, type Placeholder } from '../model/placeholder.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { Cue, Reading, Sentence } from './reading.ts';

/** A time to come; words are indices, inclusive. */
export interface Time {
  readonly span: Span;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** "17:00", "2026-05-14". */
const CLOCK_OR_DATE = /^(?:[01]?\d|2[0-4]):[0-5]\d(?:[-–].{0,6})?$|^\d{4}-\d\d-\d\d$/;

/** Times of what is yet to happen. */
export function timesAhead(reading: Reading): readonly Time[] {
  const found: Time[] = [];
  for (const { span, sentence, first, last } of reading.cues('time.concrete')) {
    if (isAhead(reading, sentence, first, last)) found.push({ span, sentence, first, last });
  }
  const placeholders = reading.prose.placeholders.filter(({ at }) => at !== undefined);
  let next = 0;
  for (const { index, firstWord, lastWord } of reading.sentences) {
    for (let word = firstWord; word <= lastWord; word++) {
      const span = reading.wordSpan(word);
      const char = reading.text.charAt(span.start);
      let isTime = false;
      if (char === PLACEHOLDER_MARK) {
        while (((placeholders[next]?.at ?? span.start) as number) < span.start) next++;
        isTime = namesTime(placeholders[next]);
      } else if (char >= '0' && char <= '9') isTime = CLOCK_OR_DATE.test(reading.slice(span));
      if (isTime && isAhead(reading, index, word, word)) found.push({ span, sentence: index, first: word, last: word });
    }
  }
  return found.sort((a, b) => bySpan(a.span, b.span));
}

const NAMES_TIME = /date|time|day|hour|minute|week|month|deadline|eta|due|until|when|slot|schedule/i;
const NAMES_PAST = /creat|open|receiv|order|purchas|updat|birth|last|since|sent|start|paid/i;

/** Whether the placeholder stands for a time to come: `due_date`, `[time/date]`. */
const namesTime = (placeholder: Placeholder | undefined): boolean =>
  placeholder !== undefined && NAMES_TIME.test(placeholder.name) && !NAMES_PAST.test(placeholder.name);

/** Whether the clause around the words looks ahead: no past verb before them, no opening hours. */
function isAhead(reading: Reading, index: number, first: number, last: number): boolean {
  const sentence = reading.sentences[index] as Sentence;
  let from = first;
  while (from > sentence.firstWord && !reading.startsClause(from)) from--;
  let to = last;
  while (to < sentence.lastWord && !reading.startsClause(to + 1)) to++;
  if (reading.cuesIn('element.time.none', index).some((cue) => cue.first <= last && cue.last >= first)) return false;
  const isInside = (cue: Cue): boolean => cue.first >= from && cue.last <= to && (cue.last < first || cue.first > last);
  if (reading.cuesIn('element.hours', index).some((cue) => cue.first >= from && cue.first <= to)) return false;
  if (reading.cuesIn('element.future', index).some(isInside)) return true;
  return !pastIn(reading, index).some(isInside);
}

/** Verbs of the past in the sentence. */
export function pastIn(reading: Reading, sentence: number): readonly Cue[] {
  const none = reading.cuesIn('element.past.none', sentence);
  return reading
    .cuesIn('element.past', sentence)
    .filter((cue) => !none.some(({ first, last }) => first <= cue.first && cue.last <= last));
}
