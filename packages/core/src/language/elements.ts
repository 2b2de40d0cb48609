import type { Element } from '../model/kind.ts';
import { ELEMENTS } from '../model/kind.ts';
import type { Placeholder } from '../model/placeholder.ts';
import type { Block } from '../model/prose.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { FoundElement } from './message.ts';
import type { Cue, Reading, Sentence } from './reading.ts';

/**
 * The elements of a message, in order of their place in the reader's text; an element may be found at several places.
 *
 * Knows no language: phrases come as cues named `element.<name>`, and `element.<name>.<aspect>` for what counts only in
 * some place or takes something back. What this file adds is position and neighbourhood: a greeting stands at the top, a
 * sign-off at the end, what is said back comes early, a time counts where something is yet to happen, a reason for data
 * stands beside the request for it.
 */
export function findElements(reading: Reading): readonly FoundElement[] {
  if (reading.sentences.length === 0) return [];
  const outline = new Outline(reading);
  const found: FoundElement[] = [];
  for (const element of ELEMENTS) {
    for (const span of FINDERS[element](outline)) found.push({ element, span });
  }
  return found.sort((a, b) => bySpan(a.span, b.span));
}

/** Sentences after the greeting in which something may be said back: further down, "you" is about other things. */
const EARLY = 3;
/** The share of a message, from its top, in which a report may be named outright. */
const UPPER = 0.6;
/** Words of a line that can be a name, a team and a way to reach it. */
const NAME_WORDS = 14;
/** Words of a closing with its names; and of one that ends like a sentence: “Take care.” */
const LONGEST_CLOSING = 20;
const SHORT = 4;
/** What a sentence that says nothing back is for. */
const LOOKS_AHEAD = ['element.acknowledgement.none', 'element.next-step', 'element.follow-up', 'element.offer'];
/** Words beside the time in a line that is no sentence: “Card: three days”. */
const FRAGMENT = 2;
/** Words that may stand before an order: “After that, create …”. */
const INTRODUCTION = 2;
/** Words of a doubt that stands for a condition: “Still nothing on day six?” */
const LONGEST_DOUBT = 9;

/** The sentences of a message by what they are for. */
class Outline {
  readonly reading: Reading;
  /** Sentences that are neither greeting alone nor sign-off. */
  readonly content: readonly Sentence[];
  readonly greeting: Span | undefined;
  readonly signOff: Span | undefined;
  readonly times: readonly Time[];

  constructor(reading: Reading) {
    this.reading = reading;
    this.greeting = findGreeting(reading);
    this.signOff = findSignOff(reading);
    const { greeting, signOff } = this;
    this.content = reading.sentences.filter(
      ({ span }) =>
        (greeting === undefined || span.end > greeting.end + 1 || span.end <= greeting.start) &&
        (signOff === undefined || span.start < signOff.start),
    );
    this.times = timesAhead(reading).filter((time) => this.#isBound(time));
  }

  has(type: string, sentence: Sentence, from = 0, to = from): boolean {
    return this.reading.has(type, sentence.index, from, to);
  }

  /** Cues in the content that are not somebody else's words. */
  cues(type: string): Cue[] {
    const { greeting, signOff } = this;
    return this.reading
      .cues(type)
      .filter(
        ({ span }) =>
          (signOff === undefined || span.start < signOff.start) &&
          (greeting === undefined || span.start >= greeting.end || span.end <= greeting.start) &&
          !this.reading.isQuoted(span),
      );
  }

  sentence(cue: Cue): Sentence {
    return this.reading.sentences[cue.sentence] as Sentence;
  }

  block(sentence: Sentence): Block {
    return this.reading.prose.blocks[sentence.block] as Block;
  }

  /** The place of the sentence in the content, from 0. */
  rank(sentence: Sentence): number {
    return this.content.indexOf(sentence);
  }

  /** Whether the time belongs to something that somebody will do, and not to a refusal, a question or a story. */
  #isBound({ sentence: index, first, last }: Time): boolean {
    const sentence = this.content.find((one) => one.index === index);
    if (sentence === undefined || this.has('refusal', sentence)) return false;
    const isAction = ['element.next-step', 'element.next-step.reader', 'element.follow-up', 'element.future'].some(
      (type) => this.has(type, sentence),
    );
    if (isAction) return true;
    if (
      this.isQuestion(sentence) ||
      this.has('element.empathy', sentence) ||
      this.has('element.acknowledgement', sentence)
    )
      return false;
    return (
      this.reading.cuesIn('element.deadline', index).some((cue) => cue.last >= first - 2 && cue.first <= last) ||
      sentence.lastWord - sentence.firstWord - (last - first) <= FRAGMENT
    );
  }

  tellsPast(sentence: Sentence): boolean {
    return pastIn(this.reading, sentence.index).length > 0;
  }

  isConditional(sentence: Sentence): boolean {
    return this.has('element.condition', sentence);
  }

  isQuestion(sentence: Sentence): boolean {
    return sentence.end === '?';
  }

  hasTimeAhead(sentence: Sentence): boolean {
    return this.times.some((time) => time.sentence === sentence.index);
  }

  /** An item of a numbered list: a step. */
  isStep(sentence: Sentence): boolean {
    return this.block(sentence).ordered === true;
  }

  isNextStep(sentence: Sentence): boolean {
    if (this.isConditional(sentence) || this.has('element.offer', sentence)) return false;
    return (
      this.isStep(sentence) ||
      ['element.next-step', 'element.next-step.reader', 'element.follow-up'].some((type) => this.has(type, sentence))
    );
  }
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;

const FINDERS: Readonly<Record<Element, (outline: Outline) => readonly Span[]>> = {
  greeting: ({ greeting }) => (greeting === undefined ? [] : [greeting]),
  'sign-off': ({ signOff }) => (signOff === undefined ? [] : [signOff]),

  thanks(outline) {
    return outline
      .cues('element.thanks')
      .filter(
        (cue) =>
          !outline.reading
            .cuesIn('element.thanks.bare', cue.sentence)
            .some((bare) => bare.first <= cue.last && bare.last >= cue.first),
      )
      .map(spanOf);
  },

  acknowledgement(outline) {
    const { reading, content } = outline;
    const upper = Math.max(EARLY + 1, Math.ceil(content.length * UPPER));
    const found = outline
      .cues('element.acknowledgement')
      .filter((cue) => {
        const sentence = outline.sentence(cue);
        const rank = outline.rank(sentence);
        return rank < upper && !outline.isConditional(sentence) && !isInstruction(outline, sentence);
      })
      .map(spanOf);
    if (found.length > 0) return found;
    for (const type of ['element.acknowledgement.early', 'element.acknowledgement.reader']) {
      for (const sentence of content.slice(0, EARLY)) {
        if (outline.isConditional(sentence) || outline.isQuestion(sentence) || isInstruction(outline, sentence))
          continue;
        if (LOOKS_AHEAD.some((ahead) => outline.has(ahead, sentence))) continue;
        const cue = reading.cuesIn(type, sentence.index)[0];
        if (cue !== undefined) return [cue.span];
      }
    }
    return [];
  },

  empathy: (outline) =>
    outline
      .cues('element.empathy')
      .filter((cue) => !outline.isQuestion(outline.sentence(cue)))
      .map(spanOf),
  apology: (outline) =>
    outline
      .cues('element.apology')
      .filter((cue) => !outline.reading.isNegated(cue))
      .map(spanOf),
  responsibility: (outline) => outline.cues('element.responsibility').map(spanOf),

  cause(outline) {
    const found = outline.cues('element.cause').filter((cue) => !isAskingForData(outline, outline.sentence(cue)));
    return found.length > 0 ? found.map(spanOf) : causeOfStory(outline);
  },

  remedy(outline) {
    const found = outline.cues('element.remedy').filter((cue) => {
      const sentence = outline.sentence(cue);
      const isDenied = outline.reading.isNegated(cue) || outline.has('refusal', sentence);
      return !isDenied && !outline.isConditional(sentence) && !outline.isQuestion(sentence);
    });
    return found.length > 0 ? found.map(spanOf) : remedyOfStory(outline);
  },
  amends(outline) {
    const isForTrouble = ['element.apology', 'element.responsibility', 'element.empathy'].some(
      (type) => outline.cues(type).length > 0,
    );
    return isForTrouble ? outline.cues('element.amends').map(spanOf) : [];
  },
  prevention(outline) {
    const isAboutFault = ['element.apology', 'element.responsibility', 'element.remedy', 'element.cause'].some(
      (type) => outline.cues(type).length > 0,
    );
    if (!isAboutFault) return [];
    const found = outline.cues('element.prevention');
    return found.length > 0 ? found.map(spanOf) : preventionOfStory(outline);
  },

  'next-step': (outline) =>
    outline.content
      .filter(
        (sentence) =>
          outline.isNextStep(sentence) || (outline.hasTimeAhead(sentence) && !outline.isConditional(sentence)),
      )
      .map(spanOf),

  timeline: (outline) => outline.times.map(spanOf),

  'follow-up': (outline) =>
    outline
      .cues('element.follow-up')
      .filter((cue) => !outline.isConditional(outline.sentence(cue)))
      .map(spanOf),

  'escalation-path': (outline) => outline.content.filter((sentence) => isEscalationPath(outline, sentence)).map(spanOf),

  question: (outline) =>
    outline.content
      .filter(
        (sentence) =>
          outline.isQuestion(sentence) &&
          outline.has('element.question', sentence) &&
          !outline.has('element.question.none', sentence) &&
          !isResolutionCheck(outline, sentence),
      )
      .map(spanOf),

  options(outline) {
    const refusal = outline.reading.cues('refusal')[0];
    const after =
      refusal === undefined
        ? []
        : outline
            .cues('element.options.after-refusal')
            .filter((cue) => cue.first > refusal.last && !outline.has('refusal', outline.sentence(cue)));
    return [...outline.cues('element.options'), ...after].map(spanOf);
  },

  'data-reason': (outline) =>
    outline
      .cues('element.data-reason')
      .filter((cue) => isAskingForData(outline, outline.sentence(cue)))
      .map(spanOf),

  'identity-check': (outline) => outline.cues('element.identity-check').map(spanOf),

  'resolution-check': (outline) =>
    outline.content.filter((sentence) => isResolutionCheck(outline, sentence)).map(spanOf),
};

/** What to do if it goes wrong: a condition that speaks of trouble, or a short doubt, with a way to somebody beside it. */
function isEscalationPath(outline: Outline, sentence: Sentence): boolean {
  if (outline.has('element.offer', sentence)) return false;
  if (outline.has('element.escalation.open', sentence)) return true;
  if (outline.isQuestion(sentence)) {
    const isShort = sentence.lastWord - sentence.firstWord <= LONGEST_DOUBT;
    return (
      isShort &&
      outline.has('element.escalation.doubt', sentence) &&
      outline.has('element.escalation.reach', sentence, 1)
    );
  }
  return (
    outline.isConditional(sentence) &&
    outline.has('element.escalation-path', sentence) &&
    outline.has('element.escalation.reach', sentence, 0, 1)
  );
}

/** Whether the sentence opens with what the reader should do. */
function isInstruction(outline: Outline, sentence: Sentence): boolean {
  if (outline.isQuestion(sentence)) return false;
  const order = outline.reading.cuesIn('element.next-step.reader', sentence.index)[0];
  return outline.isStep(sentence) || (order !== undefined && order.first <= sentence.firstWord + INTRODUCTION);
}

/** Asks whether it is solved: only behind what was to be done or has been done. */
function isResolutionCheck(outline: Outline, sentence: Sentence): boolean {
  if (!outline.has('element.resolution-check', sentence) || outline.has('element.resolution.none', sentence))
    return false;
  if (outline.isConditional(sentence) || (!outline.isQuestion(sentence) && outline.has('element.apology', sentence)))
    return false;
  return outline.content.some(
    (before) =>
      before.index < sentence.index &&
      (outline.isStep(before) ||
        ['element.remedy', 'element.next-step.reader'].some((type) => outline.has(type, before))),
  );
}

/** Whether the sentence, a neighbour, or the line above its list asks the reader for information. */
function isAskingForData(outline: Outline, sentence: Sentence): boolean {
  const head = listHead(outline, sentence);
  return outline.content.some(
    (near) =>
      (Math.abs(near.index - sentence.index) <= 1 || near.index === head) &&
      outline.has('element.data', near) &&
      (outline.has('element.next-step.reader', near) ||
        (outline.isQuestion(near) && outline.has('element.question', near))),
  );
}

/** The last sentence above the list that the sentence stands in. */
function listHead({ reading }: Outline, sentence: Sentence): number | undefined {
  const { blocks } = reading.prose;
  let block = sentence.block;
  if (blocks[block]?.kind !== 'list-item') return undefined;
  while (blocks[block]?.kind === 'list-item') block--;
  return reading.sentences.findLast((one) => one.block <= block)?.index;
}

/** What a sentence is for, if not for telling a cause. */
const OTHER_THAN_CAUSE = [
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
];

const OTHER_THAN_REASON = [
  'element.options',
  'element.options.after-refusal',
  'element.next-step.reader',
  'element.follow-up',
  'element.empathy',
  'element.apology',
];

/**
 * A cause may be told without a word such as "because": in a message that owns a fault as a story of the past, behind a
 * refusal as the sentence that follows it.
 */
function causeOfStory(outline: Outline): readonly Span[] {
  const { reading, content } = outline;
  const isPlain = (sentence: Sentence, others: readonly string[]): boolean =>
    !outline.isQuestion(sentence) && !outline.isStep(sentence) && !others.some((type) => outline.has(type, sentence));
  const ownsFault = ['element.apology', 'element.responsibility'].some((type) => outline.cues(type).length > 0);
  if (ownsFault) {
    const told = content.find(
      (sentence, rank) => rank > 0 && outline.tellsPast(sentence) && isPlain(sentence, OTHER_THAN_CAUSE),
    );
    if (told !== undefined) return [told.span];
  }
  const refusal = reading.cues('refusal')[0];
  if (refusal === undefined) return [];
  const refusing = outline.sentence(refusal);
  const colon = reading.text.slice(refusal.span.end, refusing.span.end).search(/[:;–—]\s/);
  if (colon > 0) return [{ start: refusal.span.end + colon + 2, end: refusing.span.end }];
  const next = content[outline.rank(refusing) + 1];
  if (next === undefined || !isPlain(next, OTHER_THAN_REASON)) return [];
  return [next.span];
}

/** What a sentence behind the cause is for, if not for telling what was done about it. */
const OTHER_THAN_REMEDY = [
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
  if (apology === undefined) return [];
  return outline.content.filter(
    (sentence) =>
      sentence.index > apology.sentence &&
      !outline.isQuestion(sentence) &&
      !outline.isConditional(sentence) &&
      !outline.hasTimeAhead(sentence) &&
      !others.some((type) => outline.has(type, sentence)),
  );
}

/** Whoever apologises and tells more than the cause, tells what was done about it. */
function remedyOfStory(outline: Outline): readonly Span[] {
  const cause = FINDERS.cause(outline);
  const told = toldAfterApology(outline, OTHER_THAN_REMEDY).find(
    ({ span }) => !cause.some((one) => one.start <= span.end && span.start <= one.end),
  );
  return told === undefined ? [] : [told.span];
}

const OTHER_THAN_PREVENTION = OTHER_THAN_REMEDY.filter((type) => type !== 'element.prevention').concat(
  'element.remedy',
);

/** A new habit is told in the present, behind everything else. */
function preventionOfStory(outline: Outline): readonly Span[] {
  const last = toldAfterApology(outline, OTHER_THAN_PREVENTION).at(-1);
  return last !== undefined && outline.has('element.prevention.weak', last) && !outline.tellsPast(last)
    ? [last.span]
    : [];
}

/** A time to come; words are indices, inclusive. */
interface Time {
  readonly span: Span;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** "17:00", "2026-05-14". */
const CLOCK_OR_DATE = /^(?:[01]?\d|2[0-4]):[0-5]\d(?:[-–].{0,6})?$|^\d{4}-\d\d-\d\d$/;

/** Times of what is yet to happen. */
function timesAhead(reading: Reading): readonly Time[] {
  const found: Time[] = [];
  for (const { span, sentence, first, last } of reading.cues('time.concrete')) {
    if (isAhead(reading, sentence, first, last)) found.push({ span, sentence, first, last });
  }
  for (const { index, firstWord, lastWord } of reading.sentences) {
    for (let word = firstWord; word <= lastWord; word++) {
      const span = reading.wordSpan(word);
      const isTime = isPlaceholderOfTime(reading, span) || CLOCK_OR_DATE.test(reading.slice(span));
      if (isTime && isAhead(reading, index, word, word)) found.push({ span, sentence: index, first: word, last: word });
    }
  }
  return found.sort((a, b) => bySpan(a.span, b.span));
}

const NAMES_TIME = /date|time|day|hour|minute|week|month|deadline|eta|due|until|when|slot|schedule/i;
const NAMES_PAST = /creat|open|receiv|order|purchas|updat|birth|last|since|sent|start|paid/i;

function isPlaceholderOfTime(reading: Reading, span: Span): boolean {
  const placeholder = placeholderAt(reading, span.start);
  return placeholder !== undefined && NAMES_TIME.test(placeholder.name) && !NAMES_PAST.test(placeholder.name);
}

const placeholderAt = (reading: Reading, at: number): Placeholder | undefined =>
  reading.prose.placeholders.find((placeholder) => placeholder.at === at);

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
function pastIn(reading: Reading, sentence: number): readonly Cue[] {
  const none = reading.cuesIn('element.past.none', sentence);
  return reading
    .cuesIn('element.past', sentence)
    .filter((cue) => !none.some(({ first, last }) => first <= cue.first && cue.last <= last));
}

/** The opening words at the top: in the first blocks, before anything is asked or promised. */
function findGreeting(reading: Reading): Span | undefined {
  const blocks = reading.prose.blocks.slice(0, 4);
  for (const cue of reading.cues('element.greeting')) {
    const sentence = reading.sentences[cue.sentence] as Sentence;
    if (sentence.block >= blocks.length) break;
    if (reading.isQuoted(cue.span)) continue;
    return { start: cue.span.start, end: greetingEnd(reading, cue, sentence) };
  }
  return vocative(reading);
}

const NAMES_PERSON = /name|customer|contact|requester|recipient/i;

/** A name alone as the opening: "{{first_name}}," or "Marta," on a line of its own. */
function vocative(reading: Reading): Span | undefined {
  const { span, firstWord, lastWord, block } = reading.sentences[0] as Sentence;
  const name = placeholderAt(reading, span.start);
  const isPerson = name !== undefined && NAMES_PERSON.test(name.name);
  const isAlone = lastWord === firstWord && block + 1 < reading.prose.blocks.length;
  if (isPerson && (isAlone || reading.startsClause(firstWord + 1))) return reading.wordSpan(firstWord);
  const isLine = /^\p{Lu}[^,.]{1,30},$/u.test(reading.slice(reading.prose.blocks[block]?.span ?? span));
  return isLine ? span : undefined;
}

/** A greeting ends with its clause: "Hi [name], got it". */
function greetingEnd(reading: Reading, cue: Cue, sentence: Sentence): number {
  let word = cue.last;
  while (word < sentence.lastWord && !reading.startsClause(word + 1) && word - cue.last < 5) word++;
  return reading.wordSpan(word).end;
}

/** The last lines: a closing with a name behind it, or a name, a team, a way to reach them alone. */
function findSignOff(reading: Reading): Span | undefined {
  const { blocks } = reading.prose;
  let start: number | undefined;
  let end = 0;
  for (let index = blocks.length - 1; index > 0; index--) {
    const sentences = reading.sentences.filter(({ block }) => block === index);
    if (sentences.length === 0) continue;
    const closing = closingIn(reading, sentences);
    const last = sentences.at(-1) as Sentence;
    if (closing !== undefined) {
      const hasName = start !== undefined || last.lastWord > closing.last;
      return hasName ? { start: closing.span.start, end: Math.max(end, last.span.end) } : undefined;
    }
    if ((blocks[index] as Block).kind !== 'paragraph' || !isNameLine(reading, sentences)) break;
    start = (blocks[index] as Block).span.start;
    end = Math.max(end, last.span.end);
  }
  return start === undefined ? undefined : { start, end };
}

/** The closing words in one of the last two sentences of the block. */
function closingIn(reading: Reading, sentences: readonly Sentence[]): Cue | undefined {
  for (const { index, firstWord, lastWord, end } of sentences.slice(-2)) {
    const cue = reading.cuesIn('element.sign-off', index).find((one) => one.first === firstWord);
    const length = lastWord - firstWord + 1;
    if (cue !== undefined && length <= (end === '' ? LONGEST_CLOSING : SHORT)) return cue;
  }
  return undefined;
}

function isNameLine(reading: Reading, sentences: readonly Sentence[]): boolean {
  const first = sentences[0] as Sentence;
  const last = sentences.at(-1) as Sentence;
  if (last.lastWord - first.firstWord >= NAME_WORDS || last.end !== '') return false;
  if (sentences.some(({ index }) => reading.has('element.sign-off.sentence', index))) return false;
  const text = reading.slice({ start: first.span.start, end: last.span.end });
  return (
    /^\p{Lu}/u.test(text) ||
    sentences.some(({ index }) => reading.has('element.sign-off.team', index)) ||
    [...text].some((_, at) => placeholderAt(reading, first.span.start + at) !== undefined)
  );
}
