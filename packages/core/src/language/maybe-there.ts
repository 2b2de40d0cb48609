import type { Element } from '../model/kind.ts';
import type { Span } from '../text/span.ts';
import type { Outline } from './outline.ts';
import type { Sentence } from './reading.ts';
import { mayGreet } from './salutation.ts';
import { hasPast, isAhead } from './time-ahead.ts';
import { isDeedBehindRemedy, ownsOnly, tellsProgress } from './told-as-story.ts';

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
  'element.aside',
  'element.next-step.reader',
];

/** Words of a sentence that can tell a part, at least. */
const SHORTEST = 4;

/** Whether the message may hold the element, though nothing shows it. */
export function maybeThere(element: Element, outline: Outline, search: FoundElements): boolean {
  if (element === 'greeting') return mayGreet(outline.reading);
  if (element === 'acknowledgement') return mayAcknowledge(outline);
  if (element === 'resolution-check')
    return outline.content.slice(-LAST).some((sentence) => mayCheck(outline, sentence));
  if (element === 'follow-up') return outline.content.some((sentence) => mayReport(outline, sentence));
  if (element === 'escalation-path') return outline.content.some((sentence) => mayEscalate(outline, sentence));
  if (element === 'identity-check') return outline.content.some((sentence) => mayIdentify(outline, sentence));
  if (element === 'timeline') return outline.content.some((sentence) => mayPromise(outline, sentence));
  // A time is something's, and a question asks for an answer.
  if (element === 'next-step')
    return (
      search.has('timeline') ||
      search.has('question') ||
      outline.content.some((sentence) => outline.isNextStep(sentence) || mayPromise(outline, sentence))
    );
  if (element === 'question') return outline.content.some((sentence) => mayAsk(outline, sentence));
  if (element === 'cause' && outline.content.some((sentence) => mayConfess(outline, sentence))) return true;
  if (element === 'empathy') return outline.content.some((sentence) => mayFeel(outline, sentence));
  if (element === 'remedy' && outline.content.some((sentence) => mayMendAndGive(outline, sentence))) return true;
  const may = MAY_TELL[element];
  return may !== undefined && openSentences(outline, search).some((sentence) => may(outline, sentence));
}

/** What a first sentence is for, if surely not for saying back what the reader told. */
const OTHER_OPENINGS = [
  'element.acknowledgement.none',
  'element.acknowledgement.hoped',
  'element.next-step',
  'element.next-step.reader',
  'element.follow-up',
  'element.offer',
  'element.remedy',
  'element.apology',
  'element.thanks.bare',
  'refusal',
];

/**
 * Whether the first sentence names something and does nothing else: “Third refund, third bounce.” Behind a short one
 * that does nothing either, the second may: “Just the wrap-up. Low pressure, cold radiators: it was the valve.”
 */
function mayAcknowledge(outline: Outline): boolean {
  const [first, second] = outline.content;
  if (first === undefined) return false;
  if (mayName(outline, first) || outline.content.slice(0, EARLY).some((sentence) => mayThank(outline, sentence)))
    return true;
  return (
    second !== undefined &&
    isBareOpening(outline, first) &&
    outline.hasWord('trouble.word', second) &&
    mayName(outline, second)
  );
}

/** Sentences at the top in which thanks may name what the reader did. */
const EARLY = 2;
/** Words behind the thanks that name something, at least. */
const THANKED = 4;

/** Whether the sentence thanks at some length, and not as every letter does: “Thank you for mending the link in the guide.” */
const mayThank = (outline: Outline, sentence: Sentence): boolean =>
  outline.reading
    .cuesIn('element.thanks', sentence.index)
    .some((cue) => sentence.lastWord - cue.last >= THANKED && !outline.overlaps(cue, 'element.thanks.bare'));

/** Whether the sentence is short and does nothing: “Just the wrap-up.” */
export const isBareOpening = (outline: Outline, sentence: Sentence): boolean =>
  sentence.lastWord - sentence.firstWord < SHORT_OPENING &&
  sentence.end === '.' &&
  !OTHER_OPENINGS.some((type) => outline.has(type, sentence));

function mayName(outline: Outline, sentence: Sentence): boolean {
  if (outline.isQuestion(sentence) || outline.isStep(sentence) || outline.isConditional(sentence)) return false;
  // “You can't get in, so let's make a new key.”
  if (
    outline.reading.isOf('reader.word', sentence.firstWord) &&
    /,\s+so\s/.test(outline.reading.slice(sentence.span).slice(0, LONGEST_CAUSE))
  )
    return true;
  if (tellsWork(outline, sentence)) return false;
  const isTrouble =
    outline.hasWord('trouble.word', sentence) && outline.reading.isOf('reader.word', sentence.firstWord);
  const longest = isTrouble ? LONGEST_TROUBLE : LONGEST_NAMING;
  if (sentence.lastWord - sentence.firstWord >= longest || sentence.end === ':') return false;
  const tells =
    outline.hasWord('reader.word', sentence) ||
    isNote(outline, sentence) ||
    (outline.tellsPast(sentence) &&
      (outline.hasWord('trouble.word', sentence) || outline.hasWord('mishap.word', sentence)));
  return (
    tells && !outline.hasWord('sender.word', sentence) && !OTHER_OPENINGS.some((type) => outline.has(type, sentence))
  );
}

/** “The oak for your table is cut and sanded”: how far the work is, with no word of trouble. */
function tellsWork(outline: Outline, sentence: Sentence): boolean {
  const { reading } = outline;
  const { firstWord, lastWord } = sentence;
  if (!reading.isOf('determiner', firstWord) || reading.word(firstWord) === 'your') return false;
  if (outline.tellsPast(sentence) || TROUBLES.some((name) => outline.hasWord(name, sentence))) return false;
  for (let word = firstWord + 1; word < lastWord; word++)
    if (reading.word(word) === 'you') return false;
    else if (reading.isOf('be.present', word))
      return reading.isOf('participle', word + 1) || reading.word(word + 1) === 'cut';
  return false;
}
const TROUBLES = ['trouble.word', 'mishap.word'];

/** “Seen: {{case}}, 502 errors.” */
const isNote = ({ reading }: Outline, { firstWord, lastWord }: Sentence): boolean =>
  firstWord < lastWord && reading.text.charAt(reading.wordSpan(firstWord).end) === ':';

/** Letters of a clause that names the trouble before what follows from it, at most. */
const LONGEST_CAUSE = 90;
const LONGEST_NAMING = 14;
/** The same, of the reader's own thing and its trouble: “Your branch drops off the net every evening; …”. */
const LONGEST_TROUBLE = 24;
const SHORT_OPENING = 10;

/** The last sentences, where success is asked for. */
const LAST = 3;

/** The first asks only in a question. */
const CHECKS = ['element.resolution-check.question', 'element.resolution-check'];

/** Whether the sentence may ask for success: with a question for what is the case, or for a word to the sender. */
function mayCheck(outline: Outline, sentence: Sentence): boolean {
  if (outline.has('element.resolution.none', sentence) || outline.has('element.offer', sentence)) return false;
  if (outline.isConditional(sentence) && outline.hasWord('trouble.word', sentence)) return false;
  // “About the two lamps: yes, it works”
  if (outline.rank(sentence) === 0 && outline.has('element.acknowledgement', sentence)) return false;
  // Asked outright, though nothing before it shows what was done.
  if (CHECKS.slice(outline.isQuestion(sentence) ? 0 : 1).some((type) => outline.has(type, sentence))) return true;
  const isDoubt = (one: Sentence | undefined): boolean =>
    one !== undefined && outline.isQuestion(one) && outline.hasWord('doubt.word', one);
  if (isDoubt(sentence) || isDoubt(outline.reading.sentences[sentence.index - 1])) return false;
  if (outline.isQuestion(sentence))
    return !outline.has('element.options', sentence) && !outline.hasWord('question.word', sentence);
  const isAsked = outline.hasWord('sender.word', sentence);
  const isLookedFor = outline.hasWord('well.word', sentence) && !outline.has('element.next-step.reader', sentence);
  return (
    outline.hasWord('sign.word', sentence) &&
    (isAsked || isLookedFor) &&
    !outline.has('element.follow-up', sentence) &&
    !outline.tellsPast(sentence)
  );
}

/** Whether the sentence may promise news: somebody on the sender's side, the reader, and a word for telling. */
const mayReport = (outline: Outline, sentence: Sentence): boolean =>
  !outline.isQuestion(sentence) &&
  !outline.isConditional(sentence) &&
  !outline.isStep(sentence) &&
  !outline.tellsPast(sentence) &&
  !outline.has('element.next-step.reader', sentence) &&
  !outline.has('element.offer', sentence) &&
  !outline.has('element.follow-up.none', sentence) &&
  !outline.has('element.acknowledgement', sentence) &&
  !outline.has('element.empathy', sentence) &&
  outline.hasWord('tell.word', sentence) &&
  outline.hasWord('reader.word', sentence) &&
  (outline.has('element.future', sentence) || outline.hasWord('sender.word', sentence));

/** Whether something is given to make amends in the sentence. */
const gives = (outline: Outline, { index }: Sentence): boolean =>
  outline.reading.cuesIn('element.amends', index).some((cue) => !outline.overlaps(cue, 'element.amends.none'));

/** What a sentence beside an apology is for, if not for what the trouble was like. */
const OTHER_THAN_FEELING = [
  'element.responsibility',
  'element.cause',
  'element.cause.event',
  'element.sender-did',
  'element.remedy',
  'element.remedy.deed',
  'element.amends',
  'element.prevention',
  'element.thanks',
  'element.follow-up',
  'element.offer',
  'element.next-step.reader',
  'element.aside',
  'refusal',
];

/** Whether the sentence stands beside an apology in its paragraph, and nothing shows what else it is for: “I'm sorry. For a weekly show, those hours matter.” */
function isBesideApology(outline: Outline, sentence: Sentence): boolean {
  const isApology = (one: Sentence | undefined): boolean =>
    one?.block === sentence.block && outline.has('element.apology', one);
  const { sentences } = outline.reading;
  return (
    (isApology(sentences[sentence.index - 1]) ||
      (outline.rank(sentence) > 0 && isApology(sentences[sentence.index + 1]))) &&
    !outline.has('element.apology', sentence) &&
    !OTHER_THAN_FEELING.some((type) => outline.has(type, sentence)) &&
    !outline.isNextStep(sentence)
  );
}

const TELLS_WHY = ['element.cause', 'element.cause.event'];

const NO_FEELINGS = [
  'element.thanks',
  'element.follow-up',
  'element.offer',
  'element.next-step.reader',
  'element.identity-check',
  'element.aside',
  'refusal',
];
/** Words of a sentence that tells what somebody feels, at most: a longer one explains. */
const LONGEST_FEELING = 32;
/** Words of a sentence that says more than sorry. */
const MORE_THAN_SORRY = 7;

/** Whether the sentence may tell what it is like for the reader, or for anybody. */
function mayFeel(outline: Outline, sentence: Sentence): boolean {
  const length = sentence.lastWord - sentence.firstWord + 1;
  if (length < SHORTEST || length > LONGEST_FEELING || outline.isConditional(sentence)) return false;
  if (outline.isQuestion(sentence) || outline.block(sentence).kind === 'list-item') return false;
  if (isBesideApology(outline, sentence)) return true;
  if (outline.hasTimeAhead(sentence)) return false;
  if (NO_FEELINGS.some((type) => outline.has(type, sentence)) || tellsWayOn(outline, sentence)) return false;
  if (outline.has('element.apology', sentence) && length < MORE_THAN_SORRY) return false;
  if (gives(outline, sentence) || outline.has('element.responsibility', sentence)) return false;
  const tellsWhy = TELLS_WHY.some((type) => outline.has(type, sentence)) && !outline.has('element.apology', sentence);
  if (tellsWhy && !outline.hasWord('reader.word', sentence)) return false;
  const isSaidBack = outline.rank(sentence) === 0 || outline.has('element.acknowledgement', sentence);
  const isOfSender = outline.hasWord('sender.word', sentence) || CURES.some((type) => outline.has(type, sentence));
  const isOfReader = !isSaidBack && outline.hasWord('reader.word', sentence);
  if (outline.hasWord('feeling.hint', sentence) && !isBareWish(outline, sentence))
    return isSaidBack || !isOfSender || isOfReader;
  return (
    (isOfReader && length > SHORT_FACT && !tellsFact(outline, sentence)) ||
    (outline.hasWord('anybody.word', sentence) && !isSaidBack && !outline.has('element.sender-did', sentence))
  );
}

/** “You asked to pause your pass over the cold months”: a wish, and a word that hints at a feeling elsewhere only. */
function isBareWish(outline: Outline, sentence: Sentence): boolean {
  if (outline.rank(sentence) !== 0 || !outline.has('element.wish', sentence)) return false;
  const { reading } = outline;
  for (let word = sentence.firstWord; word <= sentence.lastWord; word++)
    if (reading.isOf('feeling.hint', word) && !reading.isOf('feeling.faint', word)) return false;
  return true;
}

/** Words of a sentence that names no feeling and tells none, at most: “You are right: it was.” */
const SHORT_FACT = 5;

/** “Your cover began in May”, “We hold the seat for you”: what is so, or what the sender does, with no word of trouble. */
function tellsFact(outline: Outline, sentence: Sentence): boolean {
  if (outline.hasWord('trouble.word', sentence) || outline.hasWord('mishap.word', sentence)) return false;
  if (outline.reading.word(sentence.firstWord) === 'your') return true;
  if (isPlainState(outline, sentence)) return true;
  return outline.reading.isOf('sender.word', sentence.firstWord) && !outline.hasWord('know.word', sentence);
}

/** “A corrected invoice is in your billing tab.” */
const isPlainState = ({ reading }: Outline, { firstWord, lastWord }: Sentence): boolean => {
  if (!reading.isOf('determiner', firstWord)) return false;
  for (let word = firstWord + 1; word < lastWord; word++)
    if (reading.isOf('be.present', word)) return reading.isOf('place.word', word + 1);
  return false;
};

/** Whether a doubt or a condition of trouble stands in the sentence. */
const mayEscalate = (outline: Outline, sentence: Sentence): boolean =>
  !outline.has('element.offer', sentence) &&
  !outline.has('element.escalation.none', sentence) &&
  (outline.has('element.condition', sentence) || outline.isQuestion(sentence)) &&
  DOUBTS.some((name) => outline.hasWord(name, outline.doubtedPart(sentence))) &&
  !outline.has('element.resolution-check', sentence);

const DOUBTS = ['doubt.word', 'trouble.word'];

/** Whether the sentence speaks of what shows who somebody is. */
const mayIdentify = (outline: Outline, sentence: Sentence): boolean =>
  (outline.hasWord('identity.word', sentence) ||
    (outline.hasWord('identity.hint', sentence) && outline.hasWord('gate.word', sentence))) &&
  outline.tellsDeed(sentence) &&
  !(outline.rank(sentence) === 0 && outline.tellsPast(sentence) && !outline.hasWord('sender.word', sentence)) &&
  !outline.has('element.identity-check.none', sentence) &&
  !outline.reading.isOf('el.not', sentence.firstWord);

/** Words of a sentence that owns a fault and may tell how it came about, at least. */
const LONG_CONFESSION = 12;

/** Whether the sentence owns a fault at such length that it may tell why. */
const mayConfess = (outline: Outline, sentence: Sentence): boolean =>
  sentence.lastWord - sentence.firstWord >= LONG_CONFESSION &&
  !isDeedBehindRemedy(outline, sentence) &&
  !ownsOnly(outline, sentence) &&
  outline.tellsPast(sentence) &&
  !outline.isConditional(sentence) &&
  !outline.has('element.follow-up', sentence) &&
  (outline
    .cues('element.sender-did')
    .some(
      (cue) =>
        cue.sentence === sentence.index &&
        !outline.reading.isOf('concession.word', cue.first - 1) &&
        !outline.overlaps(cue, CURES),
    ) ||
    (outline.has('element.responsibility', sentence) && tellsPastBesideFault(outline, sentence))) &&
  !(outline.rank(sentence) === 0 && outline.has('element.acknowledgement', sentence)) &&
  !outline.has('element.amends', sentence) &&
  !outline.has('element.prevention', sentence);

/** “A truck emptied your bin this morning, and next month is on us”: something was done before something is given. */
function mayMendAndGive(outline: Outline, { index, firstWord }: Sentence): boolean {
  const { reading } = outline;
  const gift = reading.cuesIn('element.amends', index).find((cue) => !outline.overlaps(cue, 'element.amends.none'));
  if (gift === undefined || reading.isOf('reader.word', firstWord)) return false;
  let start = gift.first;
  while (start > firstWord && !reading.startsClause(start)) start--;
  return hasPast(reading, firstWord, start - 1);
}

/** Whether a past stands beside the words that own the fault: not in “The failure was ours, and I beg your pardon”. */
function tellsPastBesideFault({ reading }: Outline, { index, firstWord, lastWord }: Sentence): boolean {
  const owning = reading.cuesIn('element.responsibility', index);
  const first = owning[0]?.first ?? firstWord;
  const last = owning.at(-1)?.last ?? lastWord;
  const isFeltBefore = reading.cuesIn('element.empathy', index).some((felt) => felt.last < first);
  return (!isFeltBefore && hasPast(reading, firstWord, first - 2)) || hasPast(reading, last + 1, lastWord);
}

/** By part: what a sentence that nothing explains must have to be taken for it. */
const MAY_TELL: Readonly<Partial<Record<Element, (outline: Outline, sentence: Sentence) => boolean>>> = {
  responsibility: (outline, sentence) => outline.hasWord('sender.word', sentence) && outline.tellsPast(sentence),
  cause: (outline, sentence) =>
    sentence.end !== ':' &&
    !tellsCureFirst(outline, sentence) &&
    !isDoneByReader(outline, sentence) &&
    !outline.has('element.cause.unknown', sentence) &&
    !isBareRefusal(outline, sentence) &&
    !tellsProgress(outline, sentence) &&
    ((outline.tellsPast(sentence) && !outline.has('element.options', sentence)) ||
      (isReason(outline, sentence) &&
        outline.block(sentence).kind !== 'list-item' &&
        (isFactBehindNo(outline, sentence) || !tellsWayOn(outline, sentence)))),
  remedy: (outline, sentence) =>
    !outline.has('element.remedy.none', sentence) &&
    !outline.has('handover', sentence) &&
    (outline.hasWord('sender.word', sentence) || outline.tellsPast(sentence)),
  amends: (outline, sentence) =>
    outline.hasWord('reader.word', sentence) &&
    !outline.has('element.remedy', sentence) &&
    !(outline.tellsPast(sentence) && outline.cues('element.remedy').some((cue) => cue.sentence > sentence.index)),
  prevention: (outline, sentence) => !outline.tellsPast(sentence) && !outline.has('element.prevention.none', sentence),
};

/** “You took a day off and drove over for nothing”: what the reader went through, and not why. */
const isDoneByReader = (outline: Outline, { firstWord }: Sentence): boolean =>
  outline.reading.word(firstWord) === 'you' &&
  !outline.reading.isOf('be.past', firstWord + 1) &&
  outline.refusal === undefined;

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

/** “I can hold it for two days, but not four. A van comes on Mondays, and …”: what is so, right behind a no, may be why. */
const isFactBehindNo = (outline: Outline, sentence: Sentence): boolean =>
  REFUSALS.some((type) => outline.has(type, sentence, -1)) &&
  !SPOKEN_TO.some((name) => outline.reading.isOf(name, sentence.firstWord)) &&
  !FACTLESS.some((type) => outline.has(type, sentence));
const SPOKEN_TO = ['sender.word', 'reader.word', 'do.verb'];
const FACTLESS = ['element.options', 'element.next-step.reader'];

/** Words of a sentence that only says no, at most: “The application has not been approved.” */
const LONGEST_REFUSAL = 8;
/** … and of one that is a single clause: “I am unable to move the date of submission.” */
const LONGEST_BARE = 14;

const isBareRefusal = (outline: Outline, sentence: Sentence): boolean =>
  REFUSALS.some((type) => outline.has(type, sentence)) &&
  (sentence.lastWord - sentence.firstWord < LONGEST_REFUSAL ||
    (sentence.lastWord - sentence.firstWord < LONGEST_BARE && !/[,:;–—]/.test(outline.reading.slice(sentence.span))));

const REFUSALS = ['refusal', 'element.refusal'];

/** What was done about it, and what is given. */
const CURES = ['element.remedy', 'element.amends', 'element.prevention'];

/** Whether no clause stands before what tells the cure: “One label read wrong; we have replaced it” has one. */
function tellsCureFirst({ reading }: Outline, { index, span }: Sentence): boolean {
  const cure = reading.cuesIn(CURES, index)[0];
  return cure !== undefined && !/[:;–—]/.test(reading.text.slice(span.start, cure.span.start));
}

/** Whether a sentence without a past may give a reason: behind a refusal, or where it does not show what needs one. */
function isReason(outline: Outline, sentence: Sentence): boolean {
  const { refusal } = outline;
  // “At force nine our captain can't bring the ship in”: what could not be done explains.
  if (outline.ownsFault) return outline.has('refusal', sentence);
  return refusal === undefined || refusal.sentence < sentence.index;
}

/** Words of a question about the reader that asks for more than whether it works, at least. */
const LONG_QUESTION = 9;

/** Whether a question asks more than to be sent something: “Before we begin, we’d love to hear what matters to her?” */
const mayAsk = (outline: Outline, sentence: Sentence): boolean =>
  outline.isQuestion(sentence) &&
  !outline.has('element.question.none', sentence) &&
  (outline.hasWord('question.word', sentence) ||
    (outline.has('element.question', sentence) &&
      outline.hasWord('reader.word', sentence) &&
      sentence.lastWord - sentence.firstWord + 1 >= LONG_QUESTION));

const NO_PROMISES = ['refusal', 'element.empathy'];

/** “Three mix-ups with your gate code in two weeks”: the time is of what the first sentence says back. */
const isReportAtTop = (outline: Outline, sentence: Sentence): boolean =>
  outline.rank(sentence) === 0 &&
  outline.content.length > 1 &&
  outline.hasWord('reader.word', sentence) &&
  !outline.has('element.future', sentence) &&
  !outline.isNextStep(sentence);

/** Whether a statement names a time to come, or a rhythm. */
function mayPromise(outline: Outline, sentence: Sentence): boolean {
  if (outline.isQuestion(sentence) || outline.isOrderedStep(sentence)) return false;
  if (NO_PROMISES.some((type) => outline.has(type, sentence)) || isReportAtTop(outline, sentence)) return false;
  if (outline.mayNameTime(sentence)) return true;
  const isRhythm =
    outline.reading
      .cuesIn('element.time.maybe', sentence.index)
      .some(({ first, last }) => isAhead(outline.reading, sentence.index, first, last)) &&
    !outline.has('element.hours', sentence);
  return outline.tellsPast(sentence) ? mayTellPresent(outline, sentence) : isRhythm;
}

/** Whether a time stands beside verbs that are the same now and then: “On Saturday we put the rudder back on.” */
function mayTellPresent({ reading }: Outline, { index, firstWord, lastWord }: Sentence): boolean {
  if (!reading.has('time.concrete', index)) return false;
  for (let word = firstWord; word <= lastWord; word++)
    if (hasPast(reading, word, word) && !reading.isOf('past.same', word)) return false;
  return true;
}

/** Statements that are for nothing known, or for a part that is told elsewhere too. */
function openSentences(outline: Outline, search: FoundElements): readonly Sentence[] {
  const places = PARTS.map((part) => ({ part, spans: search.places(part) }));
  const holdsOnly = ({ span }: Sentence): boolean =>
    places.some(({ part, spans }) => {
      const inside = spans.filter(({ start, end }) => start < span.end && span.start < end);
      return inside.length > 0 && (part === 'prevention' || inside.length === spans.length);
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
