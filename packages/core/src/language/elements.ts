import type { Element } from '../model/kind.ts';
import { ELEMENTS } from '../model/kind.ts';
import { bySpan, type Span } from '../text/span.ts';
import { isBareOpening, maybeThere } from './maybe-there.ts';
import type { FoundElement } from './message.ts';
import { Outline } from './outline.ts';
import type { Cue, Reading, Sentence } from './reading.ts';
import { hasPast } from './time-ahead.ts';
import { causeOfStory, confession, optionsOfStory, preventionOfStory, remedyOfStory } from './told-as-story.ts';

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
/** What a message that declines has not. */
const DECLINES_NOTHING: readonly Element[] = ['remedy', 'identity-check', 'resolution-check'];
/** Words that may stand before an order: “After that, create …”. */
const INTRODUCTION = 2;
/** Words of a doubt that stands for a condition: “Still nothing on day six?” */
const LONGEST_DOUBT = 9;

const spanOf = ({ span }: { readonly span: Span }): Span => span;

/** The cues of the type, but those in words that only look like it. */
const really = (outline: Outline, type: string, none: string): readonly Cue[] =>
  outline.cues(type).filter((cue) => !outline.overlaps(cue, none));

const FINDERS: Readonly<Record<Element, (outline: Outline, search: ElementSearch) => readonly Span[]>> = {
  greeting: ({ greeting }) => (greeting === undefined ? [] : [greeting]),
  'sign-off': ({ signOff }) => (signOff === undefined ? [] : [signOff]),

  // Thanks may close the message, too: “Thanks for bearing with us, Ann”.
  thanks: (outline) =>
    [
      ...really(outline, 'element.thanks', 'element.thanks.bare'),
      ...outline.closing('element.thanks.closing').filter((cue) => !outline.overlaps(cue, 'element.thanks.bare')),
    ].map(spanOf),

  acknowledgement(outline) {
    const { content } = outline;
    const upper = Math.max(EARLY + 1, Math.ceil(content.length * UPPER));
    const found = outline
      .cues('element.acknowledgement')
      .filter((cue) => {
        const sentence = outline.sentence(cue);
        if (outline.overlaps(cue, DISOWNING) || isAskedOpenly(outline, sentence)) return false;
        if (outline.rank(sentence) >= upper || outline.isConditional(sentence)) return false;
        // “Yes, you can put another name on it” answers, though it tells what to do.
        return outline.reading.isOf('answer.word', cue.first) || !isInstruction(outline, sentence);
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
    really(outline, 'element.empathy', 'element.empathy.none')
      .filter((cue) => !outline.isQuestion(outline.sentence(cue)))
      .map(spanOf),
  apology: (outline) => really(outline, 'element.apology', 'element.apology.none').map(spanOf),
  responsibility(outline, search) {
    const found = really(outline, 'element.responsibility', 'element.responsibility.none');
    return found.length > 0 ? found.map(spanOf) : confession(outline, search.places('cause'));
  },

  cause(outline) {
    const isHandedOver = ['handover', 'element.handed'].some((type) =>
      outline.cues(type).some((cue) => !outline.has('refusal', outline.sentence(cue))),
    );
    const found = [
      ...outline.cues('element.cause'),
      ...(isHandedOver ? outline.cues('element.cause.handover') : []),
      ...(isAboutTrouble(outline)
        ? [
            ...outline
              .cues('element.cause.event')
              .filter((cue) => !isWhatHappened(outline, cue) && !isFelt(outline, cue) && !isOffered(outline, cue)),
            ...outline.cues('element.cause.slip').filter((cue) => !isSaidByReader(outline, cue)),
          ]
        : []),
    ].filter((cue) => {
      const sentence = outline.sentence(cue);
      if (outline.overlaps(cue, 'element.cause.none') || isReasonOfReader(outline, cue)) return false;
      return !isAskingForData(outline, sentence) && !outline.isConditional(sentence);
    });
    return found.length > 0 ? found.map(spanOf) : causeOfStory(outline);
  },

  remedy(outline, search) {
    const deeds = outline
      .cues('element.remedy.deed')
      .filter(
        (cue) =>
          !outline.reading.isOf('take-in.verb', cue.last) &&
          !NO_DEEDS.some((type) => outline.has(type, outline.sentence(cue))),
      );
    const found = [...outline.cues('element.remedy'), ...deedsOfNamed(outline), ...deeds].filter((cue) => {
      const sentence = outline.sentence(cue);
      if (isYetToCome(outline, cue) || outline.isOrderedStep(sentence)) return false;
      if (isSaidBackOnly(outline, cue) || !isAboutMending(outline, cue)) return false;
      const isPassedOn = outline.overlaps(cue, 'element.remedy.none');
      const isDenied = outline.reading.isNegated(cue) || outline.has('refusal', sentence) || isPassedOn;
      return !isDenied && !outline.isConditional(sentence) && !outline.isQuestion(sentence);
    });
    return found.length > 0 ? found.map(spanOf) : remedyOfStory(outline, search.places('cause'));
  },
  amends(outline) {
    const isHandedOver = outline.cues('handover').some((cue) => !outline.has('element.amends', outline.sentence(cue)));
    const isMended = outline.cues('element.remedy').length > 0 && !isHandedOver && outline.refusal === undefined;
    return isMended || OWNING.some((type) => outline.cues(type).length > 0)
      ? really(outline, 'element.amends', 'element.amends.none')
          .filter((cue) => !outline.reading.isNegated(cue))
          .map(spanOf)
      : [];
  },
  prevention(outline, search) {
    const isAboutFault = ['element.apology', 'element.responsibility', 'element.remedy'].some(
      (type) => outline.cues(type).length > 0,
    );
    if (!isAboutFault) return [];
    const found = really(outline, 'element.prevention', 'element.prevention.none').filter((cue) => {
      const sentence = outline.sentence(cue);
      return !outline.isQuestion(sentence) && !isInstruction(outline, sentence);
    });
    return found.length > 0
      ? found.map(spanOf)
      : preventionOfStory(outline, [...search.places('cause'), ...search.places('remedy')]);
  },

  'next-step': (outline) =>
    outline.content
      .filter(
        (sentence) =>
          (outline.isNextStep(sentence) &&
            !asksOnlyForSuccess(outline, sentence) &&
            !isOnlyOption(outline, sentence)) ||
          (outline.hasTimeAhead(sentence) &&
            !outline.isConditional(sentence) &&
            !outline.has('element.arrival', sentence)),
      )
      .map(spanOf),

  timeline: (outline) => outline.times.map(spanOf),

  // The reader's silence is no condition that news wait for: “If I haven't heard by noon, I'll call you.”
  'follow-up': (outline, search) =>
    [
      ...really(outline, 'element.follow-up', 'element.follow-up.none')
        .filter((cue) => !isForIdentity(outline, outline.sentence(cue), search) && !outline.isTold(cue))
        .filter((cue) => !outline.isConditional(outline.sentence(cue), cue.first)),
      ...outline.cues('element.follow-up.silence'),
    ].map(spanOf),

  'escalation-path': (outline) => outline.content.filter((sentence) => isEscalationPath(outline, sentence)).map(spanOf),

  question: (outline) =>
    outline.content
      .filter(
        (sentence) =>
          (outline.isQuestion(sentence) || isAskedFor(outline, sentence)) &&
          outline.has('element.question', sentence) &&
          !outline.has('element.question.none', sentence) &&
          !isResolutionCheck(outline, sentence),
      )
      .map(spanOf),

  options(outline, search) {
    const found = really(outline, 'element.options', 'element.options.none').map(spanOf);
    const { refusal } = outline;
    const isAbout =
      DECLINES_NOTHING.some((element) => search.has(element)) ||
      outline.content.some((one) => outline.isOrderedStep(one));
    if (refusal === undefined || isAbout) return found;
    const after = outline
      .cues('element.options.after-refusal')
      .filter(
        (cue) =>
          cue.first > refusal.last &&
          !outline.overlaps(cue, 'element.options.none') &&
          !['refusal', 'element.hours'].some((type) => outline.has(type, outline.sentence(cue))),
      );
    const all = [...found, ...after.map(spanOf)];
    const isGoingOn = search.has('apology') || search.has('follow-up') || outline.cues('handover').length > 0;
    return all.length > 0 || isGoingOn ? all : optionsOfStory(outline, refusal);
  },

  'data-reason'(outline) {
    const told = outline
      .cues('element.data-reason')
      .filter((cue) => isAskingForData(outline, outline.sentence(cue)))
      // “If they still differ, reply with both numbers and I'll send somebody”: what is done then, and no reason.
      .filter((cue) => !outline.overlaps(cue, 'refusal') && !isAskedInTrouble(outline, cue));
    const lacking = outline
      .cues('element.data-reason.lacking')
      .filter((cue) => isAskingForData(outline, outline.sentence(cue)));
    const all = [...told, ...lacking].map(spanOf);
    return all.length > 0 ? all : reasonBesideAsking(outline);
  },

  'identity-check'(outline) {
    const isAboutAccount = outline.reading.cues('element.identity-check.about').length > 0;
    const compared = isAboutAccount
      ? outline
          .cues('element.identity-check.compare')
          .filter(
            (cue) =>
              !outline.isStep(outline.sentence(cue)) &&
              !isToldPast(outline, cue) &&
              !outline.overlaps(cue, 'element.identity-check.none'),
          )
      : [];
    const found = ['element.identity-check', 'element.identity-check.thing'].flatMap((type) =>
      really(outline, type, 'element.identity-check.none')
        .filter((cue) => type === 'element.identity-check' || isCheckedWith(outline, outline.sentence(cue)))
        .filter((cue) => !isSaidBackOnly(outline, cue)),
    );
    return [...found, ...compared].map(spanOf);
  },

  'resolution-check': (outline) =>
    outline.content.filter((sentence) => isResolutionCheck(outline, sentence)).map(spanOf),
};

/** What somebody named did, as the first words of a clause: “Sanjay swapped the valve”. */
const deedsOfNamed = (outline: Outline): readonly Cue[] =>
  outline
    .cues('element.remedy.named')
    .filter(
      ({ first, sentence }) =>
        first > (outline.reading.sentences[sentence] as Sentence).firstWord &&
        outline.reading.startsClause(first - 1) &&
        !outline.reading.isOf('helper.never', first - 1),
    );

/** “A colleague rings you and asks for your last two payments” checks who somebody is, and brings no news. */
const isForIdentity = (outline: Outline, sentence: Sentence, search: ElementSearch): boolean =>
  really(outline, 'element.identity-check', 'element.identity-check.none').some(
    (cue) => cue.sentence === sentence.index,
  ) ||
  (outline.hasWord('call.word', sentence) &&
    !outline.hasWord('tell.only', sentence) &&
    search.has('identity-check') &&
    outline.cues('element.follow-up').every((cue) => outline.hasWord('call.word', outline.sentence(cue))));

const NO_DEEDS = ['element.amends', 'element.prevention'];

/** Words before a cue in which a word may stand that makes it a thing to come: “when the crane is back”. */
const YET = 6;
function isYetToCome({ reading }: Outline, { first, sentence }: Cue): boolean {
  const { firstWord } = reading.sentences[sentence] as Sentence;
  for (let word = first - 1; word >= firstWord && word >= first - YET; word--) {
    if (reading.isOf('yet.word', word)) return true;
    if (reading.startsClause(word)) return false;
  }
  return false;
}

/** Whether the first sentence tells it in the clause that says back what the reader told. */
function isSaidBackOnly(outline: Outline, { first, sentence }: Cue): boolean {
  const { reading } = outline;
  const said = reading.cuesIn('element.acknowledgement', sentence)[0];
  if (said === undefined || said.first > first) return false;
  if (outline.rank(reading.sentences[sentence] as Sentence) !== 0) return false;
  for (let word = first; word > said.last; word--)
    if (reading.startsClause(word) && !reading.isOf('joining.word', word)) return false;
  return true;
}

/**
 * Whether what was done mends something: the verb says so, or some trouble is told before it. Else it is a wish fulfilled or work
 * that goes on: “The frame has been cleaned”, “The old card has been removed”.
 */
function isAboutMending(outline: Outline, cue: Cue): boolean {
  const { reading } = outline;
  const hasWord = (name: string): boolean => {
    for (let word = cue.first; word <= cue.last; word++) if (reading.isOf(name, word)) return true;
    return false;
  };
  if (!hasWord('wish.verb') && (hasWord('mend.sure') || !hasWord('state.verb'))) return true;
  return OWNING.some((type) => outline.cues(type).length > 0) || outline.troubleAt <= cue.sentence;
}

/** Whether the message owns a fault, mends something or says no: events that it tells are causes. */
const isAboutTrouble = (outline: Outline): boolean =>
  outline.refusal !== undefined ||
  TROUBLE.some((type) => outline.cues(type).length > 0) ||
  deedsOfNamed(outline).length > 0;
const TROUBLE = ['element.apology', 'element.responsibility', 'element.remedy'];

const OWNING = ['element.apology', 'element.responsibility'];

/** Whether the clause speaks of the reader up to the word: “your plant sale was announced …”. */
function isOfReader(reading: Reading, word: number): boolean {
  for (let before = word; before >= 0; before--) {
    if (reading.isOf('reader.word', before)) return true;
    if (reading.startsClause(before)) return false;
  }
  return false;
}

/** Whether the event is what happened, and not why: at the very top, or the reader's own thing before the fault is owned. */
function isWhatHappened(outline: Outline, cue: Cue): boolean {
  const { reading } = outline;
  const rank = outline.rank(outline.sentence(cue));
  const isBeforeOwning = OWNING.every((type) => (outline.cues(type)[0]?.sentence ?? cue.sentence) >= cue.sentence);
  if (isSaidByReader(outline, cue)) return true;
  const isRefused = outline.refusal !== undefined && outline.cues('element.responsibility').length === 0;
  if (!isBeforeOwning || isRefused)
    // “Your mail was down for a whole day, and that must hurt”: what it is like for the reader, though sorrow was told before it.
    return !isRefused && isOfReader(reading, cue.first) && outline.has('element.empathy', outline.sentence(cue));
  if (rank === 0) return ownsFault(outline, cue.sentence);
  return rank < EARLY && isOfReader(reading, cue.first) && !isBehindReport(outline, cue);
}

/** “You reported …. Your account had dropped out of the group”: what was so before the report explains it. */
function isBehindReport({ reading, content }: Outline, { first, last }: Cue): boolean {
  const [report] = content;
  if (report === undefined || !reading.has('element.acknowledgement', report.index)) return false;
  for (let word = first; word <= last; word++) if (reading.word(word) === 'had') return true;
  return false;
}

/** “A class that is fully booked is a disappointment”: what the clause calls hard to bear is not why. */
const isFelt = ({ reading }: Outline, { first, last, sentence }: Cue): boolean =>
  reading.cuesIn('element.empathy', sentence).some((felt) => {
    if (felt.first <= last) return felt.last >= first;
    for (let word = last + 1; word <= felt.first; word++) if (reading.startsClause(word)) return false;
    return true;
  });

/** Whether the event stands in what the reader may do instead: “You may pass it on to another person”. */
const isOffered = (outline: Outline, { first, sentence }: Cue): boolean =>
  outline.refusal !== undefined &&
  outline.refusal.sentence < sentence &&
  outline.reading.cuesIn('element.next-step.reader', sentence).some((step) => step.last < first);

/** Whether the fault is owned in a later sentence. */
const ownsFault = (outline: Outline, sentence: number): boolean =>
  OWNING.some((type) => outline.cues(type).some((cue) => cue.sentence > sentence));

/** “I understand you had to cancel because of the storm”: the reader's own reason, told back. */
const isReasonOfReader = (outline: Outline, cue: Cue): boolean =>
  isSaidByReader(outline, cue) && !outline.reading.startsClause(cue.first) && !isOfSender(outline, cue);

/** Whether the sender comes in between what the reader said and the cue: “You asked …, and we found that …”. */
function isOfSender({ reading }: Outline, { first, sentence }: Cue): boolean {
  const said = reading.cuesIn('element.acknowledgement', sentence)[0]?.last ?? first;
  for (let word = first; word > said; word--)
    if (reading.isOf('sender.pronoun', word) && !reading.isOf('asked.word', word - 1)) return true;
  return false;
}

/** “You describe how our fitter left the gate open”: what the first sentence says back is no cause. */
const isSaidByReader = (outline: Outline, { first, sentence }: Cue): boolean =>
  outline.rank(outline.reading.sentences[sentence] as Sentence) === 0 &&
  !outline.reading.has('refusal', sentence) &&
  outline.reading
    .cuesIn('element.acknowledgement', sentence)
    .some((said) => said.first < first || outline.reading.isOf('say.word', said.last));

/** Words that only look like saying something back: “the answer you hoped for”, “we regret that …”. */
const DISOWNING = ['element.acknowledgement.hoped', 'element.refusal', 'refusal'];
/** … and an early word of trouble may belong to what was mended. */
const DISOWNING_EARLY = [...DISOWNING, 'element.remedy'];

/** “What bugs you most about the cup you've got?” asks, whatever it knows of the reader. */
const isAskedOpenly = (outline: Outline, sentence: Sentence): boolean =>
  outline.isQuestion(sentence) &&
  (outline.block(sentence).kind === 'list-item' ||
    outline.hasWord('question.word', { ...sentence, lastWord: sentence.firstWord + 1 }));

/** What an early sentence says back in words of its own: it tells something of the reader. */
function saidBack(outline: Outline, sentence: Sentence): Span | undefined {
  const { reading } = outline;
  if (outline.block(sentence).kind === 'list-item') return undefined;
  if (outline.isConditional(sentence) || isInstruction(outline, sentence)) return undefined;
  const isAsked = reading.opensAsQuestion(sentence.index) || outline.has('element.question', sentence);
  if (outline.isQuestion(sentence) && isAsked) return undefined;
  const shown = reading
    .cuesIn('element.acknowledgement.early', sentence.index)
    .find(
      (cue) =>
        !outline.overlaps(cue, DISOWNING_EARLY) && !isBehindOrder(outline, cue) && !isOfHeading(outline, cue, sentence),
    );
  const unable =
    outline.rank(sentence) === 0 ? reading.cuesIn('element.acknowledgement.unable', sentence.index)[0] : undefined;
  if (unable !== undefined) return unable.span;
  const ahead = reading.cuesIn(LOOKS_AHEAD, sentence.index);
  if (shown !== undefined && !ahead.some((cue) => !isApart(outline, shown, cue))) return shown.span;
  if (ahead.length > 0 || outline.has('element.remedy', sentence)) return undefined;
  // “We ask for flights because a thief would not have known them” tells of the sender.
  const { firstWord } = sentence;
  if (reading.isOf('sender.pronoun', firstWord) && !hasPast(reading, firstWord + 1, firstWord + 2)) return undefined;
  return outline.tellsPast(sentence) && outline.hasWord('reader.word', sentence) ? sentence.span : undefined;
}

/** “Four taps, and the driver sees your note:” leads to what follows, and only names something of the reader's. */
const isOfHeading = (outline: Outline, { first }: Cue, { firstWord, lastWord, end }: Sentence): boolean =>
  end === ':' && first > firstWord + INTRODUCTION && !hasPast(outline.reading, firstWord, lastWord);

/** “Tell me the month you joined” asks, whatever it knows of the reader. */
const isBehindOrder = (outline: Outline, cue: Cue): boolean =>
  outline.reading
    .cuesIn(['element.data', 'element.data.give'], cue.sentence)
    .some((order) => order.first < cue.first && !isApart(outline, order, cue));

/** Whether a mark that parts sentences stands between, or what follows from it: “Your line drops every evening; thank you for the logs.”, “You can't get in, so let's …” */
const isApart = ({ reading }: Outline, cue: Cue, later: Cue): boolean =>
  later.first > cue.last && /[;:–—]\s|,\s+so\s/.test(reading.text.slice(cue.span.end, later.span.start));

/** Words of what is named before a colon, at least. */
const SHORTEST_TOPIC = 5;

/** What the first sentence, or the one behind a short opening, names before a colon: “A line that crackles whenever it rains: we know that one.” */
function topicOf(outline: Outline): Span | undefined {
  const [first, second] = outline.content;
  if (first === undefined) return undefined;
  const named = topicIn(outline, first);
  return named === undefined && second !== undefined && isBareOpening(outline, first)
    ? topicIn(outline, second)
    : named;
}

function topicIn({ reading }: Outline, first: Sentence): Span | undefined {
  if (['topic.never', 'clause.opener'].some((name) => reading.isOf(name, first.firstWord))) return undefined;
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
  const open = outline.reading.cuesIn('element.escalation.open', sentence.index);
  const isHabit = outline.has('element.prevention', sentence);
  if (!isHabit && open.some((cue) => !outline.overlaps(cue, 'element.escalation.handed'))) return true;
  if (outline.has('element.escalation.none', sentence)) return false;
  if (outline.isQuestion(sentence)) return isDoubt(outline, sentence) && waysToSomebody(outline, sentence, 1);
  const isTold = outline.has('element.condition', sentence)
    ? outline.has('element.escalation-path', sentence) || outline.hasWord('trouble.word', outline.doubtedPart(sentence))
    : outline.has('element.condition.late', sentence) && outline.has('element.next-step.reader', sentence);
  return isTold && (waysToSomebody(outline, sentence, 0) || waysToSomebody(outline, sentence, 1));
}

/** “Still nothing?”, but not “No printer?” nor “Are you still on the road?”. */
function isDoubt(outline: Outline, sentence: Sentence): boolean {
  const { reading } = outline;
  const { firstWord, lastWord } = sentence;
  if (lastWord - firstWord > LONGEST_DOUBT || outline.has('element.question', sentence)) return false;
  if (reading.isOf('doubt.none', firstWord))
    return reading.isOf('doubt.nothing', firstWord + 1) || outline.hasWord('doubt.late', sentence);
  return outline.hasWord('doubt.word', sentence);
}

/** Whether the sentence so many further on names somebody to reach, or what is done then. */
function waysToSomebody(outline: Outline, { index }: Sentence, further: number): boolean {
  const there = outline.reading.sentences[index + further];
  if (there === undefined) return false;
  return (
    outline.has('element.escalation.reach', there) ||
    outline.hasWord('reach.word', further === 0 ? behindCondition(outline, there) : there)
  );
}

/** Of a sentence that opens with a condition, what follows it: nobody is reached in “When the money doesn't come, …”. */
function behindCondition(outline: Outline, sentence: Sentence): Sentence {
  if (!outline.isConditional(sentence)) return sentence;
  for (let word = sentence.firstWord + 2; word <= sentence.lastWord; word++)
    if (outline.reading.startsClause(word)) return { ...sentence, firstWord: word };
  return sentence;
}

/** Whether the sentence opens with what the reader should do. */
function isInstruction(outline: Outline, sentence: Sentence): boolean {
  if (outline.isQuestion(sentence)) return false;
  const order = outline.reading.cuesIn('element.next-step.reader', sentence.index)[0];
  return outline.isStep(sentence) || (order !== undefined && order.first <= sentence.firstWord + INTRODUCTION);
}

/** Asks whether it is solved: only behind what was to be done or has been done. */
function isResolutionCheck(outline: Outline, sentence: Sentence): boolean {
  const isQuestion = outline.isQuestion(sentence);
  if (outline.has('element.resolution.none', sentence) || outline.isOrderedStep(sentence)) return false;
  if (isQuestion && (outline.isStep(sentence) || isEscalationPath(outline, sentence))) return false;
  if (!isQuestion && (outline.has('element.apology', sentence) || isReport(outline, sentence))) return false;
  const asks =
    outline.has('element.resolution-check', sentence) ||
    (isQuestion && outline.has('element.resolution-check.question', sentence));
  if (outline.isConditional(sentence)) {
    if (!asks || outline.hasWord('trouble.word', sentence)) return false;
  } else if (isQuestion) {
    if (SURE_CHECKS.some((type) => outline.has(type, sentence))) return true;
    if (!asks && !asksForState(outline, sentence)) return false;
  } else if (!asks) return false;
  const isDone = (one: Sentence): boolean => outline.isStep(one) || REMEDIES.some((type) => outline.has(type, one));
  const isPlain = asks && !outline.content.some((one) => one !== sentence && asksQuestion(outline, one));
  const first = outline.content.find(
    (one) => isDone(one) || (isPlain && (outline.has('element.next-step.reader', one) || isDeed(outline, one))),
  );
  return first !== undefined && first.index < sentence.index;
}

/** Whether the sentence asks for facts: a message that does asks for those, not whether it is solved. */
const asksQuestion = (outline: Outline, sentence: Sentence): boolean =>
  outline.has('element.data.need', sentence) ||
  (outline.isQuestion(sentence) &&
    outline.has('element.question', sentence) &&
    outline.hasWord('question.word', sentence));

const REMEDIES = ['element.remedy', 'element.remedy.deed'];
/** “I'll write again by noon with our report, even if it isn't complete.” */
const isReport = (outline: Outline, sentence: Sentence): boolean =>
  outline.has('element.follow-up', sentence) &&
  outline.hasWord('sender.word', sentence) &&
  !outline.has('element.next-step.reader', sentence);
const SURE_CHECKS = ['element.resolution-check.sure', 'element.resolution-check.now'];
/** “Could you tell me: … when you first noticed the smell, …” asks, though the item of the list bears no mark. */
const isAskedFor = (outline: Outline, sentence: Sentence): boolean =>
  outline.reading.isOf('question.word', sentence.firstWord) &&
  !outline.isStep(sentence) &&
  outline.block(sentence).kind === 'list-item' &&
  isAskedInList(outline, sentence);

/** Words of a question that asks for nothing but a yes: “All dry?” */
const SHORT_QUESTION = 7;
/** The last sentences, where success is asked for. */
const LAST = 3;

/** “When the money is there, could you let me know?” checks the result, and is no step. */
const asksOnlyForSuccess = (outline: Outline, sentence: Sentence): boolean =>
  outline.isQuestion(sentence) &&
  (outline.reading.isOf('clause.opener', sentence.firstWord) ||
    outline.reading
      .cuesIn('element.next-step.reader', sentence.index)
      .every(({ last }) => outline.reading.isOf('check.verb', last))) &&
  isResolutionCheck(outline, sentence);

/** “You may move your stay to another date”, behind a no: what the reader is free to do, and no step that was asked for. */
function isOnlyOption(outline: Outline, sentence: Sentence): boolean {
  const { refusal, reading } = outline;
  if (refusal === undefined || refusal.sentence >= sentence.index || outline.isStep(sentence)) return false;
  if (outline.isQuestion(sentence) || outline.hasTimeAhead(sentence)) return false;
  const orders = reading.cuesIn('element.next-step.reader', sentence.index);
  const isFree = ({ first }: Cue): boolean => reading.isOf('reader.word', first);
  return (
    orders.length > 0 &&
    orders.every(isFree) &&
    !['element.next-step', 'element.follow-up'].some((type) => outline.has(type, sentence)) &&
    !OWNING.some((type) => outline.cues(type).length > 0)
  );
}

/** A question of what is the case, near the end of a message that asks for nothing else. */
function asksForState(outline: Outline, sentence: Sentence): boolean {
  if (outline.rank(sentence) < outline.content.length - LAST || outline.hasWord('choice.word', sentence)) return false;
  if (outline.content.some((one) => (one === sentence ? namesData(outline, one) : asksForData(outline, one))))
    return false;
  const isShort = sentence.lastWord - sentence.firstWord < SHORT_QUESTION;
  return (
    outline.has('element.resolution-check.state', sentence) ||
    (isShort && !outline.reading.isOf('el.not', sentence.firstWord))
  );
}

/** Whether the sentence tells what somebody on the sender's side has done: “Our plumber changed the valve.” */
function isDeed(outline: Outline, sentence: Sentence): boolean {
  return (
    outline.tellsPast(sentence) &&
    !outline.reading.isOf('reader.word', sentence.firstWord) &&
    (outline.hasWord('sender.pronoun', sentence) || outline.hasWord('person.any', sentence))
  );
}

const isAskedInTrouble = (outline: Outline, cue: Cue): boolean =>
  outline.isConditional(outline.sentence(cue)) && outline.overlaps(cue, 'element.data-reason.then');

/** A message that does more than to ask tells reasons for other things, too. */
const doesMoreThanAsk = (reading: Reading): boolean =>
  MORE_THAN_ASKING.some((type) => reading.cues(type).length > 0) ||
  DECLINING.every((type) => reading.cues(type).length > 0);
const MORE_THAN_ASKING = ['element.apology', 'element.resolution-check.sure'];
const DECLINING = ['refusal', 'element.options'];
/** Sentences between a request for data and its reason, at most. */
const REASON_REACH = 3;

/** Whether the sentence, one of those before it, the next, or the line above its list asks the reader for information. */
function isAskingForData(outline: Outline, sentence: Sentence): boolean {
  const { reading, content } = outline;
  const { index } = sentence;
  const isListed = content.some((one) => outline.isStep(one) && one.end !== '?' && !isAskedInList(outline, one));
  const reach = isListed || doesMoreThanAsk(reading) ? 0 : REASON_REACH;
  for (let place = index - reach; place <= index + Math.min(reach, 1); place++) {
    const near = reading.sentences[place];
    if (near === undefined || outline.rank(near) < 0) continue;
    const isLater = place !== index && outline.isConditional(near) && !outline.has('element.condition.polite', near);
    if ((!isLater && asksForData(outline, near)) || (reach > 0 && isAskedInList(outline, near))) return true;
  }
  return isAskedInList(outline, sentence);
}

/** Whether the line above the list of the sentence asks for what the list holds. */
function isAskedInList(outline: Outline, sentence: Sentence): boolean {
  const head = outline.reading.sentences[listHead(outline, sentence) ?? -1];
  return head !== undefined && outline.rank(head) >= 0 && asksForData(outline, head);
}

function asksForData(outline: Outline, sentence: Sentence): boolean {
  if (outline.isStep(sentence) || asksForSuccess(outline, sentence)) return false;
  if (outline.isQuestion(sentence) && outline.has('element.question', sentence)) return true;
  if (outline.has('element.data.need', sentence)) return true;
  return namesData(outline, sentence) && outline.has('element.next-step.reader', sentence);
}

const namesData = (outline: Outline, sentence: Sentence): boolean =>
  outline.has('element.data', sentence) ||
  (outline.has('element.data.give', sentence) && outline.hasWord('data.noun', sentence));

/** “When the money has arrived, would you drop me a word?” asks whether it is solved, and for no data. */
const asksForSuccess = (outline: Outline, sentence: Sentence): boolean =>
  outline.has('element.resolution-check', sentence) && !outline.has('element.data.need', sentence);

/** What a sentence beside a request for data is for, if not for telling why. */
const OTHER_THAN_DATA_REASON = [
  'element.acknowledgement',
  'element.apology',
  'element.thanks',
  'element.empathy',
  'element.follow-up',
  'element.next-step.reader',
  'element.offer',
  'element.hours',
  'element.resolution-check',
  'refusal',
];
const SHORTEST_REASON = 5;

/**
 * A reason may be told without a word such as “because”: right behind the request, as what the sender's side does with
 * the thing or what holds of it. “What is your plate number? The barrier lets known plates in only.”
 */
function reasonBesideAsking(outline: Outline): readonly Span[] {
  const { content, reading } = outline;
  if (doesMoreThanAsk(reading)) return [];
  for (const [rank, sentence] of content.entries()) {
    if (!outline.hasWord('data.noun', sentence) || !asksForData(outline, sentence)) continue;
    if (outline.isConditional(sentence) && !outline.has('element.condition.polite', sentence)) continue;
    const tail = outline.isQuestion(sentence)
      ? -1
      : reading.text.slice(sentence.span.start, sentence.span.end).search(/[:;–—]\s+\S+\s+\S+\s+\S+\s+\S/);
    if (tail > 0 && !outline.hasWord('data.where', sentence))
      return [{ start: sentence.span.start + tail + 2, end: sentence.span.end }];
    const next = content[rank + 1];
    if (next !== undefined && mayTellReason(outline, next)) return [next.span];
  }
  return [];
}

const mayTellReason = (outline: Outline, sentence: Sentence): boolean =>
  sentence.lastWord - sentence.firstWord + 1 >= SHORTEST_REASON &&
  !outline.reading.isOf('then.word', sentence.firstWord) &&
  !outline.mayNameTime(sentence) &&
  !outline.isQuestion(sentence) &&
  !outline.isStep(sentence) &&
  !outline.isConditional(sentence) &&
  !outline.hasTimeAhead(sentence) &&
  !outline.tellsPast(sentence) &&
  !asksForData(outline, sentence) &&
  !outline.hasWord('data.where', sentence) &&
  !outline.hasWord('reader.word', sentence) &&
  sentence.end !== '!' &&
  !OTHER_THAN_DATA_REASON.some((type) => outline.has(type, sentence));

/** Whether somebody does something in the sentence, and the reader's wish is not what it says back. */
const isCheckedWith = (outline: Outline, sentence: Sentence): boolean =>
  outline.tellsDeed(sentence) && !(outline.rank(sentence) === 0 && outline.has('element.wish', sentence));

/** Whether the cue lies in a story of the past in which nobody speaks of the reader. */
function isToldPast(outline: Outline, cue: Cue): boolean {
  const sentence = outline.sentence(cue);
  return outline.tellsPast(sentence) && !outline.hasWord('reader.word', sentence);
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
