import { type Capture, createCapture } from './capture.ts';
import {
  AT_CLAUSE_START,
  AT_SENTENCE_END,
  AT_SENTENCE_START,
  CAPTURES,
  type CompiledPatterns,
  type PatternSource,
} from './compile-patterns.ts';
import { TransitionTable } from './transition-table.ts';
import { Vocabulary } from './vocabulary.ts';
import { symbolsOfClass } from './word-class.ts';
import { CLAUSE, COMMA, SENTENCE, type Words } from './words.ts';

/** A match: word indices, inclusive; `cue` and `pattern` are indices into the names and into the patterns of that name. */
export interface Match {
  readonly cue: number;
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** A state of the deterministic automaton, built when a text first needs it. */
interface State {
  /** States of the compiled automaton, sorted. */
  readonly members: readonly number[];
  /** Patterns that end here. */
  readonly accepts: readonly number[];
}

const DEAD = -1;
const UNKNOWN = -2;
/** More states than any real library visits; past it the automaton is forgotten and built anew, so that memory stays bounded. */
const MOST_STATES = 16_000;

/**
 * All patterns in one automaton over word symbols. Each text is walked once; from every word that can start a phrase the
 * automaton runs until no phrase can go on, which is bounded by the longest pattern. So the cost is linear in the text
 * and hardly depends on the number of patterns.
 */
export class Matcher {
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly #compiled: CompiledPatterns;
  readonly #source: PatternSource;
  readonly #indexByName: ReadonlyMap<string, number>;
  readonly #captures = new Map<number, Capture>();
  readonly #classes = new Map<string, ReadonlySet<number>>();
  readonly #rootNext: Int32Array;
  readonly #transitions = new TransitionTable();
  #states: State[] = [];
  #stateByKey = new Map<string, number>();

  /** `compiled` comes from `compilePatterns(source)`, now or at another time. */
  constructor(compiled: CompiledPatterns, source: PatternSource) {
    this.#compiled = compiled;
    this.#source = source;
    this.names = compiled.names;
    this.#indexByName = new Map(compiled.names.map((name, index) => [name, index]));
    this.vocabulary = new Vocabulary(compiled.words, compiled.wordTable);
    this.#rootNext = new Int32Array(this.vocabulary.size).fill(UNKNOWN);
  }

  /** The index of a cue's name, or -1. */
  indexOf(name: string): number {
    return this.#indexByName.get(name) ?? -1;
  }

  /** All matches in order of their first word; for each pattern and first word the longest. */
  match(words: Words): Match[] {
    this.#trim();
    const matches: Match[] = [];
    const { symbol, before, count } = words;
    const longest = new Map<number, number>();
    const rootNext = this.#rootNext;
    for (let first = 0; first < count; first++) {
      const start = symbol[first] as number;
      let state = rootNext[start] as number;
      if (state === UNKNOWN) state = this.#enter(start);
      if (state === DEAD) continue;
      if (longest.size > 0) longest.clear();
      for (let last = first; ; ) {
        const { accepts } = this.#states[state] as State;
        for (const pattern of accepts) longest.set(pattern, last);
        last++;
        if (last >= count || (before[last] as number) >= CLAUSE) break;
        const to = symbol[last] as number;
        const next = this.#transitions.get(state, to, UNKNOWN);
        state = next === UNKNOWN ? this.#step(state, to) : next;
        if (state === DEAD) break;
      }
      for (const [pattern, last] of longest) this.#report(pattern, first, last, words, matches);
    }
    return matches;
  }

  /** The symbols of the words in a class of the lexicon. */
  symbolsOf(name: string): ReadonlySet<number> {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const symbols = symbolsOfClass(name, this.#source.classes, this.vocabulary);
    this.#classes.set(name, symbols);
    return symbols;
  }

  #report(id: number, first: number, last: number, words: Words, matches: Match[]): void {
    const { patternFlags, patternCue, patternIndex } = this.#compiled;
    const flags = patternFlags[id] as number;
    const before = words.before[first] as number;
    if (flags & AT_SENTENCE_START && before < SENTENCE) return;
    if (flags & AT_CLAUSE_START && before < COMMA) return;
    if (flags & AT_SENTENCE_END && last + 1 < words.count && (words.before[last + 1] as number) < SENTENCE) return;
    const cue = patternCue[id] as number;
    const pattern = patternIndex[id] as number;
    if ((flags & CAPTURES) === 0) {
      matches.push({ cue, pattern, first, last });
      return;
    }
    const captured = this.#captureOf(id)(words, first, last);
    if (captured !== undefined) matches.push({ cue, pattern, ...captured });
  }

  #captureOf(id: number): Capture {
    const known = this.#captures.get(id);
    if (known !== undefined) return known;
    const { patternCue, patternIndex, names } = this.#compiled;
    const text = this.#source.cues[names[patternCue[id] as number] as string]?.[patternIndex[id] as number] as string;
    const capture = createCapture(text, this.#source.classes, this.vocabulary);
    this.#captures.set(id, capture);
    return capture;
  }

  #enter(symbol: number): number {
    const { entryStart, entryRow, rootStart, rootTo } = this.#compiled;
    const targets: number[] = [];
    for (let i = entryStart[symbol] as number; i < (entryStart[symbol + 1] as number); i++) {
      const row = entryRow[i] as number;
      for (let at = rootStart[row] as number; at < (rootStart[row + 1] as number); at++)
        targets.push(rootTo[at] as number);
    }
    const state = this.#stateOf(targets);
    this.#rootNext[symbol] = state;
    return state;
  }

  #step(from: number, symbol: number): number {
    const { edgeStart, edgeLabel, edgeTo } = this.#compiled;
    const { members } = this.#states[from] as State;
    const targets: number[] = [];
    for (const member of members) {
      for (let at = edgeStart[member] as number; at < (edgeStart[member + 1] as number); at++) {
        if (this.#fits(edgeLabel[at] as number, symbol)) targets.push(edgeTo[at] as number);
      }
    }
    const state = this.#stateOf(targets);
    this.#transitions.set(from, symbol, state);
    return state;
  }

  #fits(label: number, symbol: number): boolean {
    if (label >= 0) return label === symbol;
    const { setStart, setSymbols, setNegated } = this.#compiled;
    const set = -1 - label;
    return holds(setSymbols, setStart[set] as number, setStart[set + 1] as number, symbol) !== (setNegated[set] === 1);
  }

  #stateOf(targets: readonly number[]): number {
    if (targets.length === 0) return DEAD;
    const members = targets.length === 1 ? targets : [...new Set(targets)].sort((a, b) => a - b);
    const key = members.join();
    const known = this.#stateByKey.get(key);
    if (known !== undefined) return known;
    const { acceptStart, acceptPattern } = this.#compiled;
    const accepts: number[] = [];
    for (const member of members) {
      for (let at = acceptStart[member] as number; at < (acceptStart[member + 1] as number); at++)
        accepts.push(acceptPattern[at] as number);
    }
    const state = this.#states.push({ members, accepts }) - 1;
    this.#stateByKey.set(key, state);
    return state;
  }

  #trim(): void {
    if (this.#states.length <= MOST_STATES) return;
    this.#states = [];
    this.#stateByKey = new Map();
    this.#transitions.clear();
    this.#rootNext.fill(UNKNOWN);
  }
}

/** Whether `list[from, to)`, which is sorted, has the value. */
function holds(list: Int32Array, from: number, to: number, value: number): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === value;
}
