import type { Element } from '../model/kind.ts';
import type { Span } from '../text/span.ts';
import type { Outline } from './outline.ts';
import type { Sentence } from './reading.ts';

/** What has been found of the elements. */
export interface FoundElements {
  has(element: Element): boolean;
  /** Where the element stands, in the reader's text. */
  places(element: Element): readonly Span[];
}

/** The parts of owning a fault. Writers tell them in words without end, so a sentence that nothing explains may be one. */
const PARTS: readonly Element[] = ['responsibility', 'cause', 'remedy', 'amends', 'prevention'];

/** What a sentence is for, if it is surely for none of the parts. */
const OTHER_PURPOSES = [
  'element.acknowledgement',
  'element.empathy',
  'element.apology',
  'element.thanks',
  'element.follow-up',
  'element.offer',
  'element.next-step.reader',
];

/** Words of a sentence that can tell a part, at least. */
const SHORTEST = 4;

/** Whether the message may hold the element, though nothing shows it. */
export function maybeThere(element: Element, outline: Outline, search: FoundElements): boolean {
  if (element === 'timeline') return outline.content.some((sentence) => mayPromise(outline, sentence));
  // A time is something's, and a question asks for an answer.
  if (element === 'next-step') return search.has('timeline') || search.has('question');
  if (element === 'question') return outline.content.some((sentence) => mayAsk(outline, sentence));
  const may = MAY_TELL[element];
  return may !== undefined && openSentences(outline, search).some((sentence) => may(outline, sentence));
}

/** By part: what a sentence that nothing explains must have to be taken for it. */
const MAY_TELL: Readonly<Partial<Record<Element, (outline: Outline, sentence: Sentence) => boolean>>> = {
  responsibility: (outline, sentence) => outline.hasWord('sender.word', sentence) && outline.tellsPast(sentence),
  cause: (outline, sentence) =>
    !tellsCureFirst(outline, sentence) &&
    (outline.tellsPast(sentence) || (isReason(outline, sentence) && !tellsWayOn(outline, sentence))),
  empathy: (outline, sentence) =>
    outline.hasWord('reader.word', sentence) && !tellsWayOn(outline, sentence) && !outline.has('refusal', sentence),
  remedy: (outline, sentence) => outline.hasWord('sender.word', sentence) || outline.tellsPast(sentence),
  amends: (outline, sentence) => outline.hasWord('reader.word', sentence) && !outline.has('element.remedy', sentence),
  prevention: (outline, sentence) => !outline.tellsPast(sentence),
};

/** What tells the reader how to go on. */
const WAYS_ON = [
  'alternative',
  'element.options',
  'element.options.after-refusal',
  'element.next-step',
  'element.remedy',
];

const tellsWayOn = (outline: Outline, sentence: Sentence): boolean =>
  WAYS_ON.some((type) => outline.has(type, sentence)) || outline.isNextStep(sentence);

/** What was done about it, and what is given. */
const CURES = ['element.remedy', 'element.amends', 'element.prevention'];

/** Whether no clause stands before what tells the cure: “One label read wrong; we have replaced it” has one. */
function tellsCureFirst({ reading }: Outline, { index, span }: Sentence): boolean {
  const cure = reading.cuesIn(CURES, index)[0];
  return cure !== undefined && !/[:;–—]/.test(reading.text.slice(span.start, cure.span.start));
}

/** Whether a sentence without a past may give a reason: behind a refusal, or where it does not show what needs one. */
function isReason({ reading }: Outline, { index }: Sentence): boolean {
  if (FAULT.some((type) => reading.cues(type).length > 0)) return false;
  const refusal = reading.cues('refusal')[0];
  return refusal === undefined || refusal.sentence < index;
}
const FAULT = ['element.apology', 'element.responsibility', 'element.remedy'];

/** Whether a question asks more than to be sent something: “Before we begin, we’d love to hear what matters to her?” */
const mayAsk = (outline: Outline, sentence: Sentence): boolean =>
  outline.isQuestion(sentence) &&
  outline.hasWord('question.word', sentence) &&
  !outline.has('element.question.none', sentence);

const NO_PROMISES = ['refusal', 'element.empathy'];

/** Whether a statement names a time to come, or a rhythm. */
function mayPromise(outline: Outline, sentence: Sentence): boolean {
  if (outline.isQuestion(sentence) || outline.isStep(sentence)) return false;
  if (NO_PROMISES.some((type) => outline.has(type, sentence))) return false;
  if (outline.mayNameTime(sentence)) return true;
  const isRhythm = outline.has('element.time.maybe', sentence) && !outline.has('element.hours', sentence);
  return isRhythm && !outline.tellsPast(sentence);
}

/** Statements that are for nothing known, or for a part that is told elsewhere too. */
function openSentences(outline: Outline, search: FoundElements): readonly Sentence[] {
  const places = PARTS.map((part) => search.places(part));
  const holdsOnly = ({ span }: Sentence): boolean =>
    places.some((spans) => {
      const inside = spans.filter(({ start, end }) => start < span.end && span.start < end);
      return inside.length > 0 && inside.length === spans.length;
    });
  return outline.content.filter(
    (sentence, rank) =>
      rank > 0 &&
      sentence.lastWord - sentence.firstWord + 1 >= SHORTEST &&
      !outline.isQuestion(sentence) &&
      !outline.isConditional(sentence) &&
      !outline.isStep(sentence) &&
      !OTHER_PURPOSES.some((type) => outline.has(type, sentence)) &&
      !holdsOnly(sentence),
  );
}
