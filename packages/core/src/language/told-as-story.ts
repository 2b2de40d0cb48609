import type { Span } from '../text/span.ts';
import type { Outline } from './outline.ts';
import type { Cue, Reading, Sentence } from './reading.ts';
import { hasPast } from './time-ahead.ts';

/** What a sentence is for, if not for telling a cause. */
const OTHER_THAN_CAUSE = [
  'element.cause.unknown',
  'element.acknowledgement',
  'element.acknowledgement.early',
  'element.remedy',
  'element.apology',
  'element.responsibility',
  'element.amends',
  'element.thanks',
  'element.empathy',
  'element.prevention',
  'element.follow-up',
  'element.next-step.reader',
];

/** A sentence may own the fault and tell how it came about; one of fewer words only owns it. */
const OTHER_THAN_CONFESSION = OTHER_THAN_CAUSE.filter(
  (type) => type !== 'element.responsibility' && type !== 'element.empathy',
);
const LONGEST_CONFESSION = 8;

const OTHER_THAN_REASON = [
  'element.options',
  'element.options.after-refusal',
  'element.next-step',
  'element.next-step.reader',
  'element.follow-up',
  'element.empathy',
  'element.apology',
  'element.aside',
];

const NEXT_STEP = 'element.next-step';
const REMEDY = 'element.remedy';

/** Whether the sentence is for what the cues of the type tell. */
function isFor(outline: Outline, sentence: Sentence, type: string): boolean {
  if (type === NEXT_STEP) return opensWithStep(outline, sentence);
  if (type !== REMEDY) return outline.has(type, sentence);
  return outline.reading.cuesIn(REMEDY, sentence.index).some((cue) => !outline.overlaps(cue, 'element.remedy.none'));
}

/** Whether what is to come stands in the first clause: “The sum is above the limit, and we wait until the bank will pay” tells a reason first. */
const opensWithStep = ({ reading }: Outline, { index, firstWord }: Sentence): boolean =>
  reading.cuesIn(NEXT_STEP, index).some(({ first }) => {
    for (let word = firstWord + 1; word <= first; word++) if (reading.startsClause(word)) return false;
    return true;
  });

/** Before a refusal, what the reader said stands too. */
const OTHER_THAN_REASON_BEFORE = [
  ...OTHER_THAN_REASON,
  'element.acknowledgement',
  'element.acknowledgement.early',
  'element.thanks',
];

/**
 * A cause may be told without a word such as "because": in a message that owns a fault as a story of the past, behind a
 * refusal as the sentence that follows it.
 */
export function causeOfStory(outline: Outline): readonly Span[] {
  const { refusal } = outline;
  if (outline.ownsFault) return causeOfFault(outline);
  const reason = refusal === undefined ? causeOfRemedy(outline) : reasonOfRefusal(outline, refusal);
  return reason.length > 0 || outline.cues('element.apology').length === 0 ? reason : causeOfFault(outline);
}

const isPlain = (outline: Outline, sentence: Sentence, others: readonly string[]): boolean =>
  !outline.isQuestion(sentence) && !outline.isStep(sentence) && !others.some((type) => isFor(outline, sentence, type));

function causeOfFault(outline: Outline): readonly Span[] {
  const told = outline.content.filter(
    (sentence, rank) =>
      rank > 0 &&
      outline.tellsPast(sentence) &&
      !tellsProgress(outline, sentence) &&
      !isDeedBehindRemedy(outline, sentence) &&
      !tellsOwnDeed(outline, sentence),
  );
  const cause =
    told.find((sentence) => isPlain(outline, sentence, OTHER_THAN_CAUSE)) ??
    told.find(
      (sentence) =>
        outline.has('element.responsibility', sentence) &&
        sentence.lastWord - sentence.firstWord > LONGEST_CONFESSION &&
        !ownsOnly(outline, sentence) &&
        tellsMoreThanFault(outline, sentence) &&
        (isPlain(outline, sentence, OTHER_THAN_CONFESSION) || explainsFault(outline, sentence)),
    );
  return cause === undefined ? [] : [cause.span];
}

function causeOfRemedy(outline: Outline): readonly Span[] {
  const { content } = outline;
  const mended = content.findIndex((sentence) => outline.has('element.remedy', sentence));
  const told = content
    .slice(1, Math.max(1, mended))
    .findLast(
      (sentence) =>
        outline.troubleAt <= sentence.index &&
        outline.tellsPast(sentence) &&
        !tellsOwnDeed(outline, sentence) &&
        isPlain(outline, sentence, OTHER_THAN_CAUSE),
    );
  const cause = told ?? content.find((sentence) => tellsWhyBesideRemedy(outline, sentence));
  return cause === undefined ? [] : [cause.span];
}

function reasonOfRefusal(outline: Outline, refusal: Cue): readonly Span[] {
  const { reading, content } = outline;
  // Who gives steps, or asks who somebody is, says no only in passing.
  const givesSteps =
    content.some((sentence) => outline.isOrderedStep(sentence)) && outline.cues('element.options').length === 0;
  if (outline.cues('element.identity-check').length > 0 || givesSteps) return [];
  const refusing = outline.sentence(refusal);
  const colon = reading.text.slice(refusal.span.end, refusing.span.end).search(/[:;–—]\s/);
  // A no within a list belongs to its item.
  if (outline.block(refusing).kind === 'list-item') return [];
  const isOrder = outline.isConditional(refusing) || outline.has('element.next-step.reader', refusing);
  if (colon !== -1 && !isOrder) return [{ start: refusal.span.end + colon + 2, end: refusing.span.end }];
  const at = outline.rank(refusing);
  const beside = [at + 1, at - 1].find((rank) => {
    const sentence = content[rank];
    // “Here's what might cost you less:” leads to what there is instead.
    if (sentence === undefined || rank === 0 || sentence.end === ':' || outline.hasTimeAhead(sentence)) return false;
    return isPlain(outline, sentence, rank > at ? OTHER_THAN_REASON : OTHER_THAN_REASON_BEFORE);
  });
  const reason = content[beside ?? -1];
  return reason === undefined ? [] : [reason.span];
}

/** “The date was our promise, and we did not keep it”: owns the fault at some length, and tells no more. */
export const ownsOnly = (outline: Outline, sentence: Sentence): boolean =>
  outline.reading
    .cuesIn('element.responsibility.bare', sentence.index)
    .some(({ span }) => !/[:;–—]/.test(outline.reading.text.slice(span.start, sentence.span.end)));

/** “I've asked the driver to call you”: what the sender has done since. */
const tellsOwnDeed = (outline: Outline, sentence: Sentence): boolean =>
  isOfSender(outline, sentence) && outline.has('element.remedy.deed', sentence);

/** Whether the sender speaks of themselves, of no trouble and no fault. */
const isOfSender = (outline: Outline, sentence: Sentence): boolean =>
  outline.reading.isOf('sender.pronoun', sentence.firstWord) &&
  !outline.hasWord('mishap.word', sentence) &&
  !outline.has('element.responsibility', sentence);

/** “A new pair went out today. I checked it myself”: behind what was done, what else the sender did is no reason. */
export const isDeedBehindRemedy = (outline: Outline, sentence: Sentence): boolean =>
  isOfSender(outline, sentence) &&
  outline.content.some((one) => one.index < sentence.index && outline.has('element.remedy', one));

/** “About half of the orders have been delivered by now”, but not “Two of the disks have failed”. */
export const tellsProgress = (outline: Outline, sentence: Sentence): boolean =>
  outline.has('element.progress', sentence) && !outline.hasWord('mishap.word', sentence);

/** What a sentence behind a refusal is for, if not for telling another way. */
const OTHER_THAN_OPTION = [
  'element.acknowledgement',
  'element.cause',
  'element.apology',
  'element.empathy',
  'element.thanks',
  'element.follow-up',
  'element.offer',
  'element.hours',
  'element.aside',
  'element.options.none',
  'refusal',
];

/** Behind a refusal, a list names what there is instead; without one, the last thing told does, if a reason stands before it. */
export function optionsOfStory(outline: Outline, refusal: Cue): readonly Span[] {
  const { content } = outline;
  const at = outline.rank(outline.sentence(refusal));
  if (at < 0 || outline.block(outline.sentence(refusal)).kind === 'list-item') return [];
  const items = content.filter(
    (sentence, rank) => rank > at && outline.block(sentence).kind === 'list-item' && !outline.isStep(sentence),
  );
  if (items.length > 1) return items.map(({ span }) => span);
  // A reason told with the no leaves the next sentence free.
  const isExplained = outline.has('element.cause', outline.sentence(refusal));
  const last = content.findLast(
    (sentence, rank) =>
      (rank > at + 1 || (rank > at && isExplained && !outline.isNextStep(sentence))) &&
      !outline.isQuestion(sentence) &&
      !outline.tellsPast(sentence) &&
      !isOrderForAnotherDay(outline, sentence) &&
      !OTHER_THAN_OPTION.some((type) => outline.has(type, sentence)),
  );
  return last === undefined ? [] : [last.span];
}

/** “If you change your car, please update the number”: no way to what is refused. */
const isOrderForAnotherDay = (outline: Outline, sentence: Sentence): boolean =>
  outline.isConditional(sentence) && outline.has('element.next-step.reader', sentence);

/** Whether a past stands beside the words that own the fault: not in “That was our failure”, whose verb belongs to them. */
function tellsMoreThanFault({ reading }: Outline, { index, firstWord, lastWord }: Sentence): boolean {
  const owning = reading.cuesIn('element.responsibility', index);
  const first = owning[0]?.first ?? firstWord;
  const last = owning.at(-1)?.last ?? lastWord;
  return (
    owning.some((cue) => cue.last - cue.first > 2) ||
    ownsByDeed(reading, owning) ||
    hasPast(reading, firstWord, first - 2) ||
    hasPast(reading, last + 1, lastWord)
  );
}

/** Words between a deed and the words that own it, at least. */
const DEED = 3;

/** “I mixed up two song lists, so the mistake is mine.” */
function ownsByDeed(reading: Reading, [deed, owned]: readonly Cue[]): boolean {
  if (deed === undefined || owned === undefined) return false;
  return owned.first - deed.last > DEED && hasPast(reading, deed.first, deed.last);
}

/** “We got the route wrong: the planner took a river for a road.” */
function explainsFault({ reading }: Outline, { index, span }: Sentence): boolean {
  const owning = reading.cuesIn('element.responsibility', index)[0];
  return owning !== undefined && /[:;–—]\s/.test(reading.text.slice(owning.span.end, span.end));
}

/** “A tube had burst, so we have replaced it”, “I have replaced it: a tube had burst”. */
function tellsWhyBesideRemedy({ reading }: Outline, { index, firstWord, lastWord, span }: Sentence): boolean {
  const remedy = reading.cuesIn('element.remedy', index)[0];
  if (remedy === undefined) return false;
  for (let word = remedy.first - 1; word > firstWord; word--)
    if (isJoint(reading, word, remedy)) return hasPast(reading, firstWord, word - 1);
  const joint = reading.text.slice(remedy.span.end, span.end).search(/[:;–—]\s/);
  if (joint < 0) return false;
  let after = remedy.last + 1;
  while (after <= lastWord && reading.wordSpan(after).start < remedy.span.end + joint) after++;
  return !reading.isOf('sender.word', after) && hasPast(reading, after, lastWord);
}

/** Whether a clause that tells what follows starts at the word: with “so”, or behind a mark with who mended it. */
const isJoint = (reading: Reading, word: number, remedy: Cue): boolean =>
  reading.startsClause(word) &&
  (reading.word(word) === 'so' ||
    ((word === remedy.first || reading.isOf('actor.pronoun', word)) &&
      /[;–—:]/.test(reading.text.slice(reading.wordSpan(word - 1).end, reading.wordSpan(word).start))));

/** What a sentence behind the cause is for, if not for telling what was done about it. */
const OTHER_THAN_REMEDY = [
  'handover',
  'element.remedy.none',
  'element.acknowledgement',
  'element.apology',
  'element.responsibility',
  'element.cause',
  'element.empathy',
  'element.amends',
  'element.prevention',
  'element.follow-up',
  'element.next-step',
  'element.next-step.reader',
  'element.thanks',
  'element.offer',
  'refusal',
];

/** Sentences behind the first apology that tell something, and are for none of the purposes `others`. */
function toldAfterApology(outline: Outline, others: readonly string[]): readonly Sentence[] {
  const apology = outline.cues('element.apology')[0];
  if (apology === undefined || !outline.ownsFault) return [];
  return outline.content.filter(
    (sentence) =>
      sentence.index > apology.sentence &&
      !outline.isQuestion(sentence) &&
      !outline.isConditional(sentence) &&
      !others.some((type) => outline.has(type, sentence)),
  );
}

/** Whoever apologises and tells more than the cause, tells what was done about it; what is yet to come only if nothing else is told. */
export function remedyOfStory(outline: Outline, cause: readonly Span[]): readonly Span[] {
  const told = toldAfterApology(outline, OTHER_THAN_REMEDY).filter(({ span }) => !isWithin(span, cause));
  const remedy = told.find((sentence) => !outline.hasTimeAhead(sentence)) ?? told[0];
  return remedy === undefined ? [] : [remedy.span];
}

/** Words of a sentence that tells a habit, at least, less one. */
const SHORTEST_HABIT = 4;
const OTHER_THAN_PREVENTION = OTHER_THAN_REMEDY.filter((type) => type !== 'element.prevention').concat(
  'element.remedy',
);

/** A new habit is told behind everything else, and not of the reader; while work goes on, nothing is said of habits yet. */
export function preventionOfStory(outline: Outline, told: readonly Span[]): readonly Span[] {
  if (outline.cues('element.follow-up').length > 0 || outline.cues('element.amends').length === 0) return [];
  const habit = toldAfterApology(outline, OTHER_THAN_PREVENTION).findLast(
    (sentence) =>
      sentence.lastWord - sentence.firstWord >= SHORTEST_HABIT &&
      !isWithin(sentence.span, told) &&
      !outline.mayNameTime(sentence) &&
      !tellsOnlyPast(outline, sentence) &&
      !outline.hasWord('reader.word', sentence),
  );
  return habit === undefined ? [] : [habit.span];
}

/** “The tax figures were right throughout”: what was so, and no habit. */
const tellsOnlyPast = ({ reading }: Outline, { firstWord, lastWord }: Sentence): boolean => {
  for (let word = firstWord; word <= lastWord; word++)
    if (reading.isOf('be.past', word)) return reading.word(word) !== 'been';
  return false;
};

/** Who apologises and tells as the cause what they did themselves owns it. */
export function confession(outline: Outline, cause: readonly Span[]): readonly Span[] {
  if (outline.cues('element.apology').length === 0) return [];
  return outline
    .cues('element.sender-did')
    .filter(({ sentence }) => isWithin((outline.reading.sentences[sentence] as Sentence).span, cause))
    .map(({ span }) => span);
}

const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start <= span.end && span.start <= other.end);
