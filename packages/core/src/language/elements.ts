import type { Element } from '../model/kind.ts';
import { ELEMENTS } from '../model/kind.ts';
import { bySpan, type Span } from '../text/span.ts';
import { maybeThere } from './maybe-there.ts';
import type { FoundElement } from './message.ts';
import { Outline } from './outline.ts';
import type { Cue, Reading, Sentence } from './reading.ts';
import { causeOfStory, confession, preventionOfStory, remedyOfStory } from './told-as-story.ts';

/**
 * The elements of a message, in order of their place in the reader's text; an element may be found at several places.
 *
 * Knows no language: phrases come as cues named `element.<name>`, and `element.<name>.<aspect>` for what counts only in
 * some place or takes something back. What this file adds is position and neighbourhood: a greeting stands at the top, a
 * sign-off at the end, what is said back comes early, a time counts where something is yet to happen, a reason for data
 * stands beside the request for it.
 */
export const findElements = (reading: Reading): readonly FoundElement[] => new ElementSearch(reading).all();

/** The search for the elements of one message; each is looked for when it is first asked for. */
export class ElementSearch {
  readonly #reading: Reading;
  #outline: Outline | undefined;
  readonly #spans = new Map<Element, readonly Span[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** All elements, in order of their place. */
  all(): readonly FoundElement[] {
    const found = ELEMENTS.flatMap((element) => this.places(element).map((span) => ({ element, span })));
    return found.sort((a, b) => bySpan(a.span, b.span));
  }

  /** Where the element stands. */
  places(element: Element): readonly Span[] {
    const known = this.#spans.get(element);
    if (known !== undefined) return known;
    const spans = this.#reading.sentences.length === 0 ? [] : FINDERS[element](this.outline, this);
    this.#spans.set(element, spans);
    return spans;
  }

  has(element: Element): boolean {
    return this.places(element).length > 0;
  }

  /**
   * Whether the element is surely not there: neither found nor, where a sentence may well hold it in words that nobody
   * foresaw, to be ruled out. To call missing what is there is the worst that can be said to an author.
   */
  isMissing(element: Element): boolean {
    if (this.has(element)) return false;
    return this.#reading.sentences.length === 0 || !maybeThere(element, this.outline, this);
  }

  get outline(): Outline {
    this.#outline ??= new Outline(this.#reading);
    return this.#outline;
  }
}

/** Sentences after the greeting in which something may be said back: further down, "you" is about other things. */
const EARLY = 3;
/** The share of a message, from its top, in which a report may be named outright. */
const UPPER = 0.5;
/** What a sentence that says nothing back is for. */
const LOOKS_AHEAD = ['element.acknowledgement.none', 'element.next-step', 'element.follow-up', 'element.offer'];
/** Words that may stand before an order: “After that, create …”. */
const INTRODUCTION = 2;
/** Words of a doubt that stands for a condition: “Still nothing on day six?” */
const LONGEST_DOUBT = 9;

const spanOf = ({ span }: { readonly span: Span }): Span => span;

const FINDERS: Readonly<Record<Element, (outline: Outline, search: ElementSearch) => readonly Span[]>> = {
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
    const { content } = outline;
    const upper = Math.max(EARLY + 1, Math.ceil(content.length * UPPER));
    const found = outline
      .cues('element.acknowledgement')
      .filter((cue) => {
        const sentence = outline.sentence(cue);
        if (isDisowned(outline, cue)) return false;
        return outline.rank(sentence) < upper && !outline.isConditional(sentence) && !isInstruction(outline, sentence);
      })
      .map(spanOf);
    if (found.length > 0) return found;
    const topic = topicOf(outline);
    if (topic !== undefined) return [topic];
    for (const sentence of content.slice(0, EARLY)) {
      const span = saidBack(outline, sentence);
      if (span !== undefined) return [span];
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
  responsibility(outline, search) {
    const found = outline.cues('element.responsibility');
    return found.length > 0 ? found.map(spanOf) : confession(outline, search.places('cause'));
  },

  cause(outline) {
    const isHandedOver = outline.reading.cues('handover').length > 0;
    const found = [
      ...outline.cues('element.cause'),
      ...(isHandedOver ? outline.cues('element.cause.handover') : []),
    ].filter((cue) => !isAskingForData(outline, outline.sentence(cue)));
    return found.length > 0 ? found.map(spanOf) : causeOfStory(outline);
  },

  remedy(outline, search) {
    const found = outline.cues('element.remedy').filter((cue) => {
      const sentence = outline.sentence(cue);
      const isDenied =
        outline.reading.isNegated(cue) || outline.has('refusal', sentence) || outline.has('handover', sentence);
      return !isDenied && !outline.isConditional(sentence) && !outline.isQuestion(sentence);
    });
    return found.length > 0 ? found.map(spanOf) : remedyOfStory(outline, search.places('cause'));
  },
  amends(outline) {
    const isForTrouble = ['element.apology', 'element.responsibility'].some((type) => outline.cues(type).length > 0);
    return isForTrouble ? outline.cues('element.amends').map(spanOf) : [];
  },
  prevention(outline, search) {
    const isAboutFault = ['element.apology', 'element.responsibility', 'element.remedy'].some(
      (type) => outline.cues(type).length > 0,
    );
    if (!isAboutFault) return [];
    const found = outline.cues('element.prevention');
    return found.length > 0
      ? found.map(spanOf)
      : preventionOfStory(outline, [...search.places('cause'), ...search.places('remedy')]);
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
      .filter((cue) => !outline.isConditional(outline.sentence(cue), cue.first))
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

/** Whether the cue lies in words that only look like saying something back: “the answer you hoped for”. */
const isDisowned = (outline: Outline, cue: Cue): boolean =>
  outline.reading
    .cuesIn('element.acknowledgement.hoped', cue.sentence)
    .some((none) => none.first <= cue.last && none.last >= cue.first);

/** What an early sentence says back in words of its own: it tells something of the reader. */
function saidBack(outline: Outline, sentence: Sentence): Span | undefined {
  const { reading } = outline;
  if (outline.isConditional(sentence) || isInstruction(outline, sentence)) return undefined;
  const isAsked = reading.opensAsQuestion(sentence.index) || outline.has('element.question', sentence);
  if (outline.isQuestion(sentence) && isAsked) return undefined;
  if (LOOKS_AHEAD.some((ahead) => outline.has(ahead, sentence))) return undefined;
  const shown = reading
    .cuesIn('element.acknowledgement.early', sentence.index)
    .find((cue) => !isDisowned(outline, cue));
  if (shown !== undefined) return shown.span;
  if (outline.has('element.acknowledgement.none', sentence)) return undefined;
  return outline.tellsPast(sentence) && outline.hasWord('reader.word', sentence) ? sentence.span : undefined;
}

/** Words of what is named before a colon, at least. */
const SHORTEST_TOPIC = 5;

/** What the first sentence names before a colon: “A line that crackles whenever it rains: we know that one.” */
function topicOf({ reading, content }: Outline): Span | undefined {
  const first = content[0];
  if (first === undefined || ['topic.never', 'clause.opener'].some((name) => reading.isOf(name, first.firstWord)))
    return undefined;
  const colon = reading.slice(first.span).search(/[:–—]\s/);
  if (colon < 0) return undefined;
  const span = { start: first.span.start, end: first.span.start + colon };
  let words = 0;
  while (first.firstWord + words <= first.lastWord && reading.wordSpan(first.firstWord + words).end <= span.end)
    words++;
  const comesBack = reading.isOf('topic.back', first.firstWord + words);
  return words < SHORTEST_TOPIC || !comesBack ? undefined : span;
}

/** What to do if it goes wrong: a condition that speaks of trouble, or a short doubt, with a way to somebody beside it. */
function isEscalationPath(outline: Outline, sentence: Sentence): boolean {
  if (outline.has('element.offer', sentence)) return false;
  if (outline.has('element.escalation.open', sentence)) return true;
  if (outline.isQuestion(sentence)) {
    const isShort = sentence.lastWord - sentence.firstWord <= LONGEST_DOUBT;
    return isShort && outline.hasWord('doubt.word', sentence) && waysToSomebody(outline, sentence, 1);
  }
  return (
    outline.has('element.condition', sentence) &&
    (outline.has('element.escalation-path', sentence) || outline.hasWord('trouble.word', sentence)) &&
    (waysToSomebody(outline, sentence, 0) || waysToSomebody(outline, sentence, 1))
  );
}

/** Whether the sentence so many further on names somebody to reach, or what is done then. */
function waysToSomebody(outline: Outline, { index }: Sentence, further: number): boolean {
  const there = outline.reading.sentences[index + further];
  return (
    there !== undefined && (outline.has('element.escalation.reach', there) || outline.hasWord('reach.word', there))
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
  const asks =
    outline.has('element.resolution-check', sentence) ||
    (outline.isQuestion(sentence) && outline.has('element.resolution-check.question', sentence));
  if (!asks || outline.has('element.resolution.none', sentence)) return false;
  if (outline.isConditional(sentence) || (!outline.isQuestion(sentence) && outline.has('element.apology', sentence)))
    return false;
  if (outline.isQuestion(sentence) && outline.has('element.resolution-check.sure', sentence)) return true;
  const first = outline.content.find(
    (one) =>
      outline.isStep(one) ||
      outline.has('element.remedy', one) ||
      outline.has('element.next-step.reader', one) ||
      isDeed(outline, one),
  );
  return first !== undefined && first.index < sentence.index;
}

/** Whether the sentence tells what somebody on the sender's side has done: “Our plumber changed the valve.” */
function isDeed(outline: Outline, sentence: Sentence): boolean {
  return (
    outline.tellsPast(sentence) &&
    !outline.reading.isOf('reader.word', sentence.firstWord) &&
    (outline.hasWord('sender.pronoun', sentence) || outline.hasWord('person.any', sentence))
  );
}

/** Whether the sentence, a neighbour, or the line above its list asks the reader for information. */
function isAskingForData(outline: Outline, sentence: Sentence): boolean {
  const { index } = sentence;
  return [index - 1, index, index + 1, listHead(outline, sentence)].some((place) => {
    const near = place === undefined ? undefined : outline.reading.sentences[place];
    return near !== undefined && outline.rank(near) >= 0 && asksForData(outline, near);
  });
}

function asksForData(outline: Outline, sentence: Sentence): boolean {
  if (!outline.has('element.data', sentence) && !outline.hasWord('data.noun', sentence)) return false;
  if (outline.has('element.next-step.reader', sentence)) return true;
  return outline.isQuestion(sentence) && outline.has('element.question', sentence);
}

/** The last sentence above the list that the sentence stands in. */
function listHead({ reading }: Outline, sentence: Sentence): number | undefined {
  const { blocks } = reading.prose;
  let block = sentence.block;
  if (blocks[block]?.kind !== 'list-item') return undefined;
  while (blocks[block]?.kind === 'list-item') block--;
  let index = sentence.index;
  while (index >= 0 && (reading.sentences[index] as Sentence).block > block) index--;
  return index < 0 ? undefined : index;
}
