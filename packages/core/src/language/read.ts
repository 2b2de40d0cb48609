import type { Prose } from '../model/prose.ts';
import type { Span } from '../text/span.ts';
import type { CompiledPatterns } from './compiled-patterns.ts';
import { openContraction } from './contraction.ts';
import { Matcher, type Matches, STRIDE } from './matcher.ts';
import { isWithin, quotedSpans } from './quotation.ts';
import type { Cue, CueSet, Reading, Sentence } from './reading.ts';
import { CLAUSE, SENTENCE, splitWords, type Words } from './words.ts';

/** Words that deny what follows them in their clause. */
const NEGATORS = new Set('not never no nobody none nor neither nothing without hardly cannot'.split(' '));
/** Words that end the reach of a negation. */
const TURNS = new Set(['but', 'instead', 'however', 'so', 'because']);
const QUESTION_OPENERS = new Set(
  'who what when where why which how is are was were do does did can could would will should have has had may might shall am'.split(
    ' ',
  ),
);

/** Reads texts with one set of patterns. */
export interface Reader {
  read(prose: Prose): Reading;
  /** The names of all cues it can find. */
  readonly cueTypes: readonly string[];
  /** The cues of these types, for `Reading.hasAny`. */
  cueSet(types: readonly string[]): CueSet;
}

/** The patterns are compiled now (`compilePatterns`) or were at another time. */
export function createReader(patterns: CompiledPatterns): Reader {
  const matcher = new Matcher(patterns);
  return {
    cueTypes: matcher.names,
    cueSet: (types) => Int32Array.from(types, (type) => matcher.indexOf(type)).filter((index) => index >= 0),
    read(prose) {
      return new TextReading(prose, splitWords(prose, matcher.vocabulary), matcher);
    },
  };
}

const NO_CUES: readonly Cue[] = [];

class TextReading implements Reading {
  readonly prose: Prose;
  readonly text: string;
  readonly #words: Words;
  readonly #matcher: Matcher;
  /** Most kinds of cues are never asked for, so matches become cues only then. */
  readonly #matches: Matches;
  /** By the index of the cue. */
  readonly #cues = new Map<number, readonly Cue[]>();
  /** Words that are in no pattern, by their index. */
  readonly #spelt = new Map<number, string>();
  readonly #workedOut = new Map<(reading: Reading) => unknown, unknown>();
  #quoted: readonly Span[] | undefined;

  constructor(prose: Prose, words: Words, matcher: Matcher) {
    this.prose = prose;
    this.text = prose.text.text;
    this.#words = words;
    this.#matcher = matcher;
    this.#matches = matcher.match(words);
  }

  get wordCount(): number {
    return this.#words.count;
  }

  get sentences(): readonly Sentence[] {
    return this.#words.sentences;
  }

  word(index: number): string {
    const symbol = this.#words.symbol[index];
    const known = symbol === undefined ? undefined : this.#matcher.vocabulary.wordOf(symbol);
    if (known !== undefined) return known;
    let spelt = this.#spelt.get(index);
    if (spelt === undefined) {
      spelt = this.#spell(index);
      this.#spelt.set(index, spelt);
    }
    return spelt;
  }

  /** The word from its written form: the right part of a contraction, an abbreviation without its stops. */
  #spell(index: number): string {
    const { start, end } = this.#words;
    const written = this.text
      .slice(start[index], end[index])
      .toLowerCase()
      .replace(/[\u2019\u02bc]/g, "'");
    if (/^(?:[a-z]\.)+[a-z]?$/.test(written)) return written.replaceAll('.', '');
    const parts = openContraction(written);
    let part = 0;
    while (part < parts.length - 1 && start[index - part - 1] === start[index]) part++;
    return parts[part] ?? written;
  }

  isOf(name: string, index: number): boolean {
    const symbol = this.#words.symbol[index];
    return symbol !== undefined && index < this.#words.count && this.#matcher.isOf(name, symbol);
  }

  wordSpan(index: number): Span {
    return { start: this.#words.start[index] ?? 0, end: this.#words.end[index] ?? 0 };
  }

  isGlued(index: number): boolean {
    return this.#words.glued[index] === 1;
  }

  startsClause(index: number): boolean {
    return (this.#words.before[index] ?? SENTENCE) > 0;
  }

  cues(type: string): readonly Cue[] {
    const index = this.#matcher.indexOf(type);
    const { starts } = this.#matches;
    if (index < 0 || starts[index] === starts[index + 1]) return NO_CUES;
    const known = this.#cues.get(index);
    if (known !== undefined) return known;
    const cues = this.#cuesOf(type, index);
    this.#cues.set(index, cues);
    return cues;
  }

  hasAny(cues: CueSet): boolean {
    const { starts } = this.#matches;
    for (const index of cues) if (starts[index] !== starts[index + 1]) return true;
    return false;
  }

  cuesIn(types: string | readonly string[], sentence: number, from = 0, to = from): readonly Cue[] {
    let found: Cue[] | undefined;
    const isOne = typeof types === 'string';
    for (let n = isOne ? 1 : types.length, t = 0; t < n; t++) {
      const cues = this.cues(isOne ? types : (types[t] as string));
      if (cues === NO_CUES) continue;
      for (let i = firstIn(cues, sentence + from); i < cues.length; i++) {
        const cue = cues[i] as Cue;
        if (cue.sentence > sentence + to) break;
        if (found === undefined) found = [cue];
        else found.push(cue);
      }
    }
    return found ?? NO_CUES;
  }

  has(types: string | readonly string[], sentence: number, from = 0, to = from): boolean {
    const isOne = typeof types === 'string';
    for (let n = isOne ? 1 : types.length, t = 0; t < n; t++) {
      const cues = this.cues(isOne ? types : (types[t] as string));
      if (cues === NO_CUES) continue;
      const cue = cues[firstIn(cues, sentence + from)];
      if (cue !== undefined && cue.sentence <= sentence + to) return true;
    }
    return false;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  isQuoted(span: Span): boolean {
    this.#quoted ??= quotedSpans(this.prose);
    return isWithin(this.#quoted, span);
  }

  isNegated(cue: Cue, window = 6): boolean {
    const { before } = this.#words;
    for (let i = cue.first; i > 0 && cue.first - i < window; i--) {
      if ((before[i] as number) >= CLAUSE) return false;
      const word = this.word(i - 1);
      if (TURNS.has(word)) return false;
      if (NEGATORS.has(word)) return true;
    }
    return false;
  }

  isQuestion(sentence: number): boolean {
    return this.sentences[sentence]?.end === '?';
  }

  opensAsQuestion(sentence: number): boolean {
    const first = this.sentences[sentence]?.firstWord;
    return first !== undefined && QUESTION_OPENERS.has(this.word(first));
  }

  isConditional(cue: Cue): boolean {
    const sentence = this.sentences[cue.sentence] as Sentence;
    for (let i = cue.first - 1; i >= sentence.firstWord; i--) {
      const word = this.word(i);
      if (word === 'if' || word === 'unless' || word === 'whether' || word === 'whenever') return true;
      if (word === 'once' && this.word(i - 1) !== 'at') return true;
      if (word === 'should' && i === sentence.firstWord) return true;
    }
    return false;
  }

  once<T>(workOut: (reading: Reading) => T): T {
    if (this.#workedOut.has(workOut)) return this.#workedOut.get(workOut) as T;
    const result = workOut(this);
    this.#workedOut.set(workOut, result);
    return result;
  }

  #cuesOf(type: string, index: number): readonly Cue[] {
    const cues: Cue[] = [];
    const { start, end, sentences } = this.#words;
    const { starts, values } = this.#matches;
    const matcher = this.#matcher;
    let at = 0;
    for (let i = starts[index] as number; i < (starts[index + 1] as number); i += STRIDE) {
      const match = values[i] as number;
      const pattern = matcher.indexInCue(match);
      let first = values[i + 1] as number;
      let last = values[i + 2] as number;
      if (matcher.captures(match)) {
        const captured = matcher.captured(match, this.#words, first, last);
        if (captured === undefined) continue;
        ({ first, last } = captured);
      }
      while (at > 0 && (sentences[at] as Sentence).firstWord > first) at--;
      while ((sentences[at] as Sentence).lastWord < first) at++;
      const span = { start: start[first] as number, end: end[last] as number };
      addOutermost(cues, { type, span, first, last, sentence: at, pattern });
    }
    return cues;
  }
}

/** The index of the first of the cues, which are in order, that lies in the sentence or a later one. */
function firstIn(cues: readonly Cue[], sentence: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps of two matches of one cue, where one lies within the other, the longer one; of two as long the pattern that stands first. */
function addOutermost(list: Cue[], found: Cue): void {
  let last = list.at(-1);
  if (last?.first === found.first && last.last === found.last && last.pattern < found.pattern) return;
  while (last !== undefined && last.first >= found.first && last.last <= found.last) {
    list.pop();
    last = list.at(-1);
  }
  if (last !== undefined && last.first <= found.first && last.last >= found.last) return;
  list.push(found);
}
