import type { Block } from '../model/prose.ts';
import type { Span } from '../text/span.ts';
import type { Cue, Reading, Sentence } from './reading.ts';
import { findGreeting, findSignOff } from './salutation.ts';
import { pastIn, type Time, timesAhead } from './time-ahead.ts';

/** Words beside the time in a line that is no sentence: “Card: three days”. */
const FRAGMENT = 2;

/** The sentences of a message by what they are for. */
export class Outline {
  readonly reading: Reading;
  /** Sentences that are neither greeting alone nor sign-off. */
  readonly content: readonly Sentence[];
  readonly greeting: Span | undefined;
  readonly signOff: Span | undefined;
  readonly times: readonly Time[];
  readonly #cues = new Map<string, readonly Cue[]>();
  readonly #rank: ReadonlyMap<number, number>;
  readonly #withTime: ReadonlySet<number>;

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
    this.#rank = new Map(this.content.map(({ index }, rank) => [index, rank]));
    this.times = timesAhead(reading).filter((time) => this.#isBound(time));
    this.#withTime = new Set(this.times.map(({ sentence }) => sentence));
  }

  has(type: string, sentence: Sentence, from = 0, to = from): boolean {
    return this.reading.has(type, sentence.index, from, to);
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

  /** Whether a condition stands in the sentence before the word; by default, at its start. */
  isConditional(sentence: Sentence, word = sentence.firstWord + 1): boolean {
    return this.reading.cuesIn('element.condition', sentence.index).some(({ first }) => first <= word);
  }

  isQuestion(sentence: Sentence): boolean {
    return sentence.end === '?';
  }

  hasTimeAhead(sentence: Sentence): boolean {
    return this.#withTime.has(sentence.index);
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
