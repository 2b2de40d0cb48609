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
const NAMES_COMING = /next|eta\b|due|deadline|expect|arriv|estimat|promis|target|follow/i;

/** Whether the placeholder stands for a time to come: `due_date`, `[time/date]`. */
const namesTime = (placeholder: Placeholder | undefined): boolean =>
  placeholder !== undefined &&
  NAMES_TIME.test(placeholder.name) &&
  (NAMES_COMING.test(placeholder.name) || !NAMES_PAST.test(placeholder.name));

/** Other words of a clause that may be nothing but a time: “on Friday then, …”. */
const BARE = 2;

/**
 * Whether the clause around the words looks ahead: no past verb before them, no opening hours. A clause that is little
 * more than the time belongs to the clauses around it: “At 02:10, when moving it, we broke …”.
 */
export function isAhead(reading: Reading, index: number, first: number, last: number): boolean {
  if (reading.cuesIn('element.time.none', index).some((cue) => cue.first <= last && cue.last >= first)) return false;
  const { firstWord, lastWord } = reading.sentences[index] as Sentence;
  let from = first;
  while (from > firstWord && !reading.startsClause(from)) from--;
  let to = last;
  // “On Friday I check that it has arrived”: what is checked may be over by then.
  while (to < lastWord && !reading.startsClause(to + 1) && !reading.isOf('subordinator', to + 1)) to++;
  const future = reading.cuesIn('element.future', index).filter((cue) => !reading.isOf('be.past', cue.first - 1));
  const isOutside = (cue: Cue): boolean => cue.last < first || cue.first > last;
  if (future.some((cue) => cue.first >= from && cue.last <= to && isOutside(cue))) return true;
  if (hasPast(reading, from, first - 1) || hasPast(reading, last + 1, to)) return false;
  const hours = reading.cuesIn('element.hours', index)[0];
  if (hours !== undefined && hours.first <= to && !future.some((cue) => cue.first > hours.first)) return false;
  if (to - from - (last - first) > BARE) return true;
  return future.some(isOutside) || !hasPast(reading, firstWord, lastWord);
}

/** Whether a verb of the past stands in the words `[from, to]`. */
export function hasPast(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) if (isPast(reading, word)) return true;
  return false;
}

/** Words before a participle in which a form of "be" may stand that holds for it too: “is made out here and posted”. */
const SHARED_BE = 8;

/** A participle behind an article or a form of "be", or before "by", tells no past: “a closed shop”, “is booked”. */
function isPast(reading: Reading, word: number): boolean {
  if (!reading.isOf('past.verb', word) || reading.isOf('past.never', word)) return false;
  if (!reading.isOf('participle', word)) return true;
  if (reading.word(word + 1) === 'by') return false;
  if (reading.isOf('past.same', word)) return !reading.startsClause(word) && reading.isOf('past.subject', word - 1);
  if (reading.isOf('determiner', word - 1)) return false;
  let before = word - 1;
  if (reading.isOf('before.participle', before)) before--;
  if (reading.isOf('be.present', before)) return false;
  if (reading.word(word - 1) !== 'and' && reading.word(word - 1) !== 'or') return true;
  for (; before >= 0 && word - before <= SHARED_BE && !reading.startsClause(before + 1); before--)
    if (reading.isOf('be.present', before)) return false;
  return true;
}
