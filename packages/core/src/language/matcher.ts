import { ACCEPTS, Automaton, DEAD, UNKNOWN } from './automaton.ts';
import { type Capture, createCapture } from './capture.ts';
import {
  AT_CLAUSE_START,
  AT_SENTENCE_END,
  AT_SENTENCE_START,
  CAPTURES,
  type CompiledPatterns,
} from './compiled-patterns.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordClasses } from './word-class.ts';
import { CLAUSE, COMMA, SENTENCE, type Words } from './words.ts';

/**
 * The matches of one text in a flat array, ordered by cue, then by first word. A match takes `STRIDE` numbers: its pattern, its
 * first word and its last word, inclusive. Of a pattern that captures these are the words of the whole: see `Matcher.captured`.
 */
export interface Matches {
  /** Those of cue `i` begin at `starts[i]` and end before `starts[i + 1]`; offsets in `values`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export const STRIDE = 3;

/** The largest 32-bit integer. */
const MOST_TURNS = 0x7fff_ffff;

/**
 * All patterns in one automaton over word symbols. Each text is walked once; from every word that can start a phrase the
 * automaton runs until no phrase can go on, which is bounded by the longest pattern. So the cost is linear in the text
 * and hardly depends on the number of patterns.
 */
export class Matcher {
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly #compiled: CompiledPatterns;
  readonly #classes: WordClasses;
  readonly #indexByName: ReadonlyMap<string, number>;
  readonly #captures = new Map<number, Capture>();
  readonly #automaton: Automaton;
  /** By pattern, for the word that is looked at: the last word of its match, and at which turn that was set. */
  readonly #lastWord: Int32Array;
  readonly #turnOf: Int32Array;
  #turn = 0;
  /** Cue, pattern, first and last word of what the text that is read has shown so far. */
  #found = new Int32Array(1 << 10);
  #foundLength = 0;

  constructor(compiled: CompiledPatterns) {
    this.#compiled = compiled;
    this.#classes = new WordClasses(compiled);
    this.names = compiled.names;
    this.#indexByName = new Map(compiled.names.map((name, index) => [name, index]));
    this.vocabulary = new Vocabulary(compiled);
    this.#automaton = new Automaton(compiled, this.vocabulary.size);
    this.#lastWord = new Int32Array(compiled.patternCue.length);
    this.#turnOf = new Int32Array(compiled.patternCue.length);
  }

  /** The index of a cue's name, or -1. */
  indexOf(name: string): number {
    return this.#indexByName.get(name) ?? -1;
  }

  /** All matches; of each pattern and first word the longest. */
  match(words: Words): Matches {
    const automaton = this.#automaton;
    automaton.trim();
    this.#foundLength = 0;
    const { symbol, before, count } = words;
    const { entries, transitions, accepts } = automaton;
    const lastWord = this.#lastWord;
    const turnOf = this.#turnOf;
    const ending: number[] = [];
    for (let first = 0; first < count; first++) {
      const start = symbol[first] as number;
      let state = entries[start] as number;
      if (state === UNKNOWN) state = automaton.enter(start);
      if (state === DEAD) continue;
      const turn = this.#nextTurn();
      let endings = 0;
      for (let last = first; ; ) {
        if ((state & ACCEPTS) !== 0) {
          const accepted = accepts[state >> 1] as readonly number[];
          for (let i = 0; i < accepted.length; i++) {
            const pattern = accepted[i] as number;
            lastWord[pattern] = last;
            if (turnOf[pattern] === turn) continue;
            turnOf[pattern] = turn;
            ending[endings++] = pattern;
          }
        }
        last++;
        if (last >= count || (before[last] as number) >= CLAUSE) break;
        const to = symbol[last] as number;
        const next = transitions.get(state >> 1, to, UNKNOWN);
        state = next === UNKNOWN ? automaton.step(state, to) : next;
        if (state === DEAD) break;
      }
      for (let i = 0; i < endings; i++) {
        const pattern = ending[i] as number;
        this.#report(pattern, first, lastWord[pattern] as number, words);
      }
    }
    return byCue(this.#found, this.#foundLength, this.names.length);
  }

  #nextTurn(): number {
    if (this.#turn === MOST_TURNS) {
      this.#turn = 0;
      this.#turnOf.fill(0);
    }
    return ++this.#turn;
  }

  /** See `WordClasses.has`. */
  isOf(name: string, symbol: number): boolean {
    return this.#classes.has(name, symbol);
  }

  #report(id: number, first: number, last: number, words: Words): void {
    const { patternFlags, patternCue } = this.#compiled;
    const flags = patternFlags[id] as number;
    const before = words.before[first] as number;
    if (flags & AT_SENTENCE_START && before < SENTENCE) return;
    if (flags & AT_CLAUSE_START && before < COMMA) return;
    if (flags & AT_SENTENCE_END && last + 1 < words.count && (words.before[last + 1] as number) < SENTENCE) return;
    const at = this.#foundLength;
    if (at + 4 > this.#found.length) {
      const wider = new Int32Array(this.#found.length * 2);
      wider.set(this.#found);
      this.#found = wider;
    }
    this.#found[at] = patternCue[id] as number;
    this.#found[at + 1] = id;
    this.#found[at + 2] = first;
    this.#found[at + 3] = last;
    this.#foundLength = at + 4;
  }

  /** The index of the pattern among the patterns of its cue. */
  indexInCue(pattern: number): number {
    return this.#compiled.patternIndex[pattern] as number;
  }

  /** Whether the pattern's cue is a part of what it matches. */
  captures(pattern: number): boolean {
    return ((this.#compiled.patternFlags[pattern] as number) & CAPTURES) !== 0;
  }

  /** The words that «…» covers in a match of the pattern; worked out late, because most cues are never looked at. */
  captured(pattern: number, words: Words, first: number, last: number): ReturnType<Capture> {
    return this.#captureOf(pattern)(words, first, last);
  }

  #captureOf(id: number): Capture {
    const known = this.#captures.get(id);
    if (known !== undefined) return known;
    const text = this.#compiled.texts.at(this.#compiled.patternText[id] as number) ?? '';
    const capture = createCapture(text, this.#classes, this.vocabulary);
    this.#captures.set(id, capture);
    return capture;
  }
}

/** Sorts what was found by counting, which keeps the order of the words within a cue. */
function byCue(found: Int32Array, length: number, cues: number): Matches {
  const starts = new Int32Array(cues + 1);
  const values = new Int32Array((length / 4) * STRIDE);
  for (let at = 0; at < length; at += 4) (starts[(found[at] as number) + 1] as number) += STRIDE;
  for (let cue = 0; cue < cues; cue++) (starts[cue + 1] as number) += starts[cue] as number;
  // Each cue's place for its next match; afterwards it stands at the start of the cue behind it.
  for (let at = 0; at < length; at += 4) {
    const cue = found[at] as number;
    const to = starts[cue] as number;
    values[to] = found[at + 1] as number;
    values[to + 1] = found[at + 2] as number;
    values[to + 2] = found[at + 3] as number;
    starts[cue] = to + STRIDE;
  }
  starts.copyWithin(1, 0, cues);
  starts[0] = 0;
  return { starts, values };
}
