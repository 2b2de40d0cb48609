import type { Block } from '../model/prose.ts';
import type { Span } from '../text/span.ts';
import type { Cue, Reading, Sentence } from './reading.ts';
import { findGreeting, findSignOff } from './salutation.ts';
import { hasPast, type Time, timesAhead } from './time-ahead.ts';

/** Words beside the time in a line that is no sentence: “Card: three days”. */
const FRAGMENT = 2;

const STEPS = ['element.next-step', 'element.next-step.reader'];
const DEEDS = [...STEPS, 'element.next-step.then', 'element.sender-did', 'element.data.need', 'element.deed'];
/** What is wrong, and what it is like. */
const TROUBLES = ['mishap.word', 'feeling.bad'];
/** Words behind news in which a past makes them old: “the first answer from us didn't help”. */
const OLD_NEWS = 2;

/** Words of a line that greets: “Dear friends of the village hall,”. */
const LONGEST_GREETING = 8;

/** Whether the sentence does nothing but greet: its words are those of the greeting, or it is a short line up to a comma. */
function isGreetingOnly({ text }: Reading, { span, firstWord, lastWord }: Sentence, greeting: Span): boolean {
  if (span.end <= greeting.start || span.start > greeting.end) return false;
  if (span.end <= greeting.end + 1) return true;
  const isShort = span.start === greeting.start && lastWord - firstWord < LONGEST_GREETING;
  return isShort && text.charAt(span.end - 1) === ',';
}

/** The sentences of a message by what they are for. */
export class Outline {
  readonly reading: Reading;
  /** Sentences that are neither greeting alone nor sign-off. */
  readonly content: readonly Sentence[];
  readonly greeting: Span | undefined;
  readonly signOff: Span | undefined;
  #timesAhead: readonly Time[] | undefined;
  #times: readonly Time[] | undefined;
  #troubleAt: number | undefined;
  #withTime: ReadonlySet<number> | undefined;
  readonly #cues = new Map<string, readonly Cue[]>();
  readonly #rank: ReadonlyMap<number, number>;

  constructor(reading: Reading) {
    this.reading = reading;
    this.greeting = findGreeting(reading);
    this.signOff = findSignOff(reading);
    const { greeting, signOff } = this;
    this.content = reading.sentences.filter(
      (sentence) =>
        (greeting === undefined || !isGreetingOnly(reading, sentence, greeting)) &&
        (signOff === undefined || sentence.span.start < signOff.start),
    );
    this.#rank = new Map(this.content.map(({ index }, rank) => [index, rank]));
  }

  /** The times of what is yet to happen. */
  get times(): readonly Time[] {
    this.#times ??= this.#ahead().filter((time) => this.#isBound(time));
    return this.#times;
  }

  /** Whether a time to come stands in the sentence, bound to something or not. */
  mayNameTime(sentence: Sentence): boolean {
    return this.#ahead().some((time) => time.sentence === sentence.index);
  }

  #ahead(): readonly Time[] {
    this.#timesAhead ??= timesAhead(this.reading);
    return this.#timesAhead;
  }

  has(type: string, sentence: Sentence, from = 0, to = from): boolean {
    return this.reading.has(type, sentence.index, from, to);
  }

  /** Whether the sentence holds a word of the class. */
  hasWord(name: string, { firstWord, lastWord }: Sentence): boolean {
    for (let word = firstWord; word <= lastWord; word++) if (this.reading.isOf(name, word)) return true;
    return false;
  }

  /** The first words that say no to the reader. */
  get refusal(): Cue | undefined {
    const no = this.cues('element.refusal')[0];
    const refusal = this.reading.cues('refusal').find((cue) => !this.isQuestion(this.sentence(cue)));
    return no === undefined || (refusal !== undefined && refusal.first < no.first) ? refusal : no;
  }

  /** Whether a fault is owned; who says sorry beside a no owns none. */
  get ownsFault(): boolean {
    const { refusal } = this;
    const no = refusal === undefined ? 0 : this.rank(this.sentence(refusal));
    return (
      this.cues('element.responsibility').length > 0 ||
      this.cues('element.apology').some((cue) => no < 1 || Math.abs(this.rank(this.sentence(cue)) - no) > 1)
    );
  }

  /** Cues in the content that are not somebody else's words. */
  cues(type: string): readonly Cue[] {
    const known = this.#cues.get(type);
    if (known !== undefined) return known;
    const { greeting, signOff } = this;
    const cues = this.reading
      .cues(type)
      .filter(
        ({ span }) =>
          (signOff === undefined || span.start < signOff.start) &&
          (greeting === undefined || span.start >= greeting.end || span.end <= greeting.start) &&
          !this.reading.isQuoted(span),
      );
    this.#cues.set(type, cues);
    return cues;
  }

  /** Cues that open the sign-off. */
  closing(type: string): readonly Cue[] {
    const { signOff } = this;
    return signOff === undefined
      ? []
      : this.reading.cues(type).filter(({ span }) => Math.abs(span.start - signOff.start) <= 1);
  }

  /** Whether the cue shares words with one of these: with words that only look like it. */
  overlaps({ sentence, first, last }: Cue, types: string | readonly string[]): boolean {
    return this.reading.cuesIn(types, sentence).some((other) => other.first <= last && other.last >= first);
  }

  sentence(cue: Cue): Sentence {
    return this.reading.sentences[cue.sentence] as Sentence;
  }

  block(sentence: Sentence): Block {
    return this.reading.prose.blocks[sentence.block] as Block;
  }

  /** The place of the sentence in the content, from 0; -1 where it is not in it. */
  rank(sentence: Sentence): number {
    return this.#rank.get(sentence.index) ?? -1;
  }

  /** Whether the time belongs to something that somebody will do, and not to a refusal, a question or a story. */
  #isBound({ sentence: index, first, last }: Time): boolean {
    const sentence = this.reading.sentences[index] as Sentence;
    const isRefused = this.reading.cuesIn('refusal', index).some((cue) => cue.first < first);
    if (this.rank(sentence) === -1 || isRefused) return false;
    if (this.#tellsAction(sentence) || this.has('element.future', sentence)) return true;
    if (
      this.isOrderedStep(sentence) ||
      this.isQuestion(sentence) ||
      this.has('element.empathy', sentence) ||
      this.has('element.acknowledgement', sentence)
    )
      return false;
    return this.#followsDeadline(first, last) || sentence.lastWord - sentence.firstWord - (last - first) <= FRAGMENT;
  }

  /** Whether a word that binds a time to an action stands in the time or before it: “by Friday”, “takes about an hour”. */
  #followsDeadline(first: number, last: number): boolean {
    const { reading } = this;
    const from = reading.isOf('deadline.between', first - 1) ? first - 2 : first - 1;
    for (let word = from; word < last; word++) if (reading.isOf('deadline.word', word)) return true;
    return false;
  }

  tellsPast({ firstWord, lastWord }: Sentence): boolean {
    return hasPast(this.reading, firstWord, lastWord);
  }

  /** Whether a condition stands in the sentence before the word; by default, at its start. */
  isConditional(sentence: Sentence, word = sentence.firstWord + 1): boolean {
    return this.reading.cuesIn('element.condition', sentence.index).some(({ first }) => first <= word);
  }

  /** Whether somebody does something in the sentence, or is asked to: “The address we have is …” only tells what is. */
  tellsDeed(sentence: Sentence): boolean {
    return this.isQuestion(sentence) || this.isStep(sentence) || DEEDS.some((type) => this.has(type, sentence));
  }

  /** What of the sentence may speak of trouble; of “If you like, have a coffee; nobody needs you here”, the condition only. */
  doubtedPart(sentence: Sentence): Sentence {
    if (!this.has('element.condition.polite', sentence)) return sentence;
    let lastWord = sentence.firstWord;
    while (lastWord < sentence.lastWord && !this.reading.startsClause(lastWord + 1)) lastWord++;
    return { ...sentence, lastWord };
  }

  /** The index of the first sentence of the content that says that something is wrong; infinite if none does. */
  get troubleAt(): number {
    this.#troubleAt ??=
      this.content.find((sentence) => TROUBLES.some((name) => this.hasWord(name, sentence)))?.index ??
      Number.POSITIVE_INFINITY;
    return this.#troubleAt;
  }

  isQuestion(sentence: Sentence): boolean {
    return sentence.end === '?';
  }

  hasTimeAhead(sentence: Sentence): boolean {
    this.#withTime ??= new Set(this.times.map((time) => time.sentence));
    return this.#withTime.has(sentence.index);
  }

  /** An item of a numbered list: a step. */
  isStep(sentence: Sentence): boolean {
    return this.block(sentence).ordered === true;
  }

  /** A step that tells the reader to do something; other steps tell what happens. */
  isOrderedStep(sentence: Sentence): boolean {
    return this.isStep(sentence) && this.reading.isOf('do.verb', sentence.firstWord);
  }

  isNextStep(sentence: Sentence): boolean {
    if (this.has('element.offer', sentence)) return false;
    if (this.isConditional(sentence) && !this.has('element.condition.polite', sentence))
      return this.#isOrderForSome(sentence);
    return this.isStep(sentence) || this.#tellsAction(sentence);
  }

  /** “If you have fewer than three tablets left, please ring your branch”: an order for those it concerns, and no way out of trouble. */
  #isOrderForSome(sentence: Sentence): boolean {
    const { reading } = this;
    const { firstWord, lastWord } = sentence;
    if (!reading.isOf('reader.word', firstWord + 1) || this.isQuestion(sentence)) return false;
    let word = firstWord + 2;
    while (word < lastWord && !reading.startsClause(word)) word++;
    if (this.hasWord('trouble.word', { ...sentence, lastWord: word - 1 })) return false;
    return reading.word(word) === 'please' && this.has('element.next-step.reader', sentence);
  }

  /** An action to come; “then” and “next” tell one only where the sentence is no story. */
  #tellsAction(sentence: Sentence): boolean {
    return (
      this.reading.cuesIn(STEPS, sentence.index).some((cue) => !this.#isNoAction(cue)) ||
      this.reading.cuesIn('element.follow-up', sentence.index).some((cue) => !this.isTold(cue)) ||
      (this.reading
        .cuesIn('element.next-step.then', sentence.index)
        .some(
          (cue) => !this.reading.isOf('thing.pronoun', cue.first - 1) && !this.overlaps(cue, 'element.next-step.none'),
        ) &&
        !this.has('element.prevention', sentence) &&
        !this.tellsPast(sentence)) ||
      this.#ordersBehindClause(sentence)
    );
  }

  /** Whether the clause of the cue tells what is over: “the first answer from us didn't help”. */
  isTold({ sentence: index, first, last }: Cue): boolean {
    const { reading } = this;
    if (reading.cuesIn('element.future', index).length > 0) return false;
    const { firstWord, lastWord } = reading.sentences[index] as Sentence;
    let from = first;
    while (from > firstWord && !reading.startsClause(from)) from--;
    let to = last;
    while (to < lastWord && to < last + OLD_NEWS && !reading.startsClause(to + 1)) to++;
    return hasPast(reading, from, first - 1) || hasPast(reading, last + 1, to);
  }

  /** “Please accept our apologies” asks for no action. */
  #isNoAction(cue: Cue): boolean {
    return this.overlaps(cue, 'element.next-step.none') || this.#goesOnTelling(cue);
  }

  /** “I've lifted the block, put the seats back”: what looks like an order goes on with what was done. */
  #goesOnTelling({ sentence, first }: Cue): boolean {
    const { firstWord } = this.reading.sentences[sentence] as Sentence;
    return (
      first > firstWord &&
      this.reading.isOf('past.same', first) &&
      this.reading.isOf('actor.pronoun', firstWord) &&
      hasPast(this.reading, firstWord, first - 1)
    );
  }

  /** An order behind a clause that goes before it: “When you are ready, come to the desk.” */
  #ordersBehindClause({ firstWord, lastWord }: Sentence): boolean {
    const { reading } = this;
    if (!reading.isOf('clause.opener', firstWord)) return false;
    for (let word = firstWord + 2; word < lastWord; word++)
      if (reading.startsClause(word)) return reading.isOf('do.verb', word) && !reading.startsClause(word + 1);
    return false;
  }
}
