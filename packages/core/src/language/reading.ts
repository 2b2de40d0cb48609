import type { Prose } from '../model/prose.ts';
import type { Span } from '../text/span.ts';

/** A sentence; words are indices, `[firstWord, lastWord]` inclusive. `span` is in the reader's text. */
export interface Sentence {
  readonly span: Span;
  readonly index: number;
  readonly block: number;
  readonly firstWord: number;
  readonly lastWord: number;
  /** The mark that ends it: `.`, `?`, `!`, `:` (end of a block only), or nothing. */
  readonly end: '.' | '?' | '!' | ':' | '';
}

/** A typed stretch of words that the lexicon found. */
export interface Cue {
  readonly type: string;
  /** In the reader's text. */
  readonly span: Span;
  /** Word indices, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Which pattern matched: its index among the patterns of this cue. */
  readonly pattern: number;
}

/** Cues by their numbers, which only the reader knows that made the set and its readings. */
export type CueSet = Int32Array;

/** What a text says: its words, sentences and cues. */
export interface Reading {
  readonly prose: Prose;
  readonly text: string;
  readonly wordCount: number;
  readonly sentences: readonly Sentence[];
  /** The word as patterns see it: lower case, straight apostrophe, contractions opened ("won't": `will`, `not`). */
  word(index: number): string;
  /** Whether the word is in the class of the lexicon, which must hold single words only. */
  isOf(name: string, index: number): boolean;
  wordSpan(index: number): Span;
  /** Whether no white space stands before the word: "3|pm", "sign|in", the second word of a contraction. */
  isGlued(index: number): boolean;
  /** Whether the word follows a comma, a bracket, a colon or a dash, or starts its sentence. */
  startsClause(index: number): boolean;
  /** All cues of the type, in order. */
  cues(type: string): readonly Cue[];
  /** Whether a cue of one of the types lies in the sentences `[sentence + from, sentence + to]` of the same text. */
  has(types: string | readonly string[], sentence: number, from?: number, to?: number): boolean;
  cuesIn(types: string | readonly string[], sentence: number, from?: number, to?: number): readonly Cue[];
  /** Whether one of these cues stands anywhere in the text. */
  hasAny(cues: CueSet): boolean;
  /** The words of the span, as written. */
  slice(span: Span): string;
  /** Whether the place lies in quotation marks or a block quote: somebody else's words. */
  isQuoted(span: Span): boolean;
  /** Whether the clause of the cue is negated before it: "never", "do not", "nobody will". */
  isNegated(cue: Cue, window?: number): boolean;
  /** Whether the sentence asks. */
  isQuestion(sentence: number): boolean;
  /** Whether the sentence begins like a question: "could you …", "what …". */
  opensAsQuestion(sentence: number): boolean;
  /** What `workOut` makes of this reading: worked out once, then remembered, for what several rules ask. */
  once<T>(workOut: (reading: Reading) => T): T;
  /** Whether the cue stands under a condition in its sentence before it: "if you …", "once …", "should you …". */
  isConditional(cue: Cue): boolean;
}
