import type { Element } from '../model/kind.ts';
import { ELEMENTS } from '../model/kind.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { FoundElement } from './message.ts';
import { Outline } from './outline.ts';
import type { Reading, Sentence } from './reading.ts';
import { causeOfStory, confession, preventionOfStory, remedyOfStory } from './told-as-story.ts';

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
const UPPER = 0.5;
/** What a sentence that says nothing back is for. */
const LOOKS_AHEAD = ['element.acknowledgement.none', 'element.next-step', 'element.follow-up', 'element.offer'];
/** Words that may stand before an order: “After that, create …”. */
const INTRODUCTION = 2;
/** Words of a doubt that stands for a condition: “Still nothing on day six?” */
const LONGEST_DOUBT = 9;

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
    for (const sentence of content.slice(0, EARLY)) {
      if (outline.isConditional(sentence) || outline.isQuestion(sentence) || isInstruction(outline, sentence)) continue;
      if (LOOKS_AHEAD.some((ahead) => outline.has(ahead, sentence))) continue;
      const shown = reading.cuesIn('element.acknowledgement.early', sentence.index)[0];
      if (shown !== undefined) return [shown.span];
      if (outline.tellsPast(sentence) && outline.has('element.acknowledgement.reader', sentence))
        return [sentence.span];
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
  responsibility(outline) {
    const found = outline.cues('element.responsibility');
    return found.length > 0 ? found.map(spanOf) : confession(outline, FINDERS.cause(outline));
  },

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
    return found.length > 0 ? found.map(spanOf) : remedyOfStory(outline, FINDERS.cause(outline));
  },
  amends(outline) {
    const isForTrouble = ['element.apology', 'element.responsibility'].some((type) => outline.cues(type).length > 0);
    return isForTrouble ? outline.cues('element.amends').map(spanOf) : [];
  },
  prevention(outline) {
    const isAboutFault = ['element.apology', 'element.responsibility', 'element.remedy', 'element.cause'].some(
      (type) => outline.cues(type).length > 0,
    );
    if (!isAboutFault) return [];
    const found = outline.cues('element.prevention');
    return found.length > 0
      ? found.map(spanOf)
      : preventionOfStory(outline, [...FINDERS.cause(outline), ...FINDERS.remedy(outline)]);
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
    outline.has('element.condition', sentence) &&
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
  const asks =
    outline.has('element.resolution-check', sentence) ||
    (outline.isQuestion(sentence) && outline.has('element.resolution-check.question', sentence));
  if (!asks || outline.has('element.resolution.none', sentence)) return false;
  if (outline.isConditional(sentence) || (!outline.isQuestion(sentence) && outline.has('element.apology', sentence)))
    return false;
  const first = outline.content.find(
    (one) => outline.isStep(one) || outline.has('element.remedy', one) || outline.has('element.next-step.reader', one),
  );
  return first !== undefined && first.index < sentence.index;
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
  if (!outline.has('element.data', sentence)) return false;
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
