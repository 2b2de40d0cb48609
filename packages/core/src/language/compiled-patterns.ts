/** Words may stand anywhere, at the start of a clause, at the start of a sentence; bits of `patternFlags`. */
export const AT_CLAUSE_START = 1;
export const AT_SENTENCE_START = 2;
export const AT_SENTENCE_END = 4;
export const CAPTURES = 8;

/** So many states have one entry of `edgeBlock`, as a power of two. */
export const STATE_BLOCK_BITS = 6;
/** The farthest target that `edgeBack` reaches; its numbers have 16 bits. */
export const FARTHEST_BACK = 0xffff;

/**
 * All patterns as one automaton without determinism, in flat arrays: quick to write to disk and to read back, so that a
 * program that starts need not parse a single pattern. States are numbered; row `i` of a list runs from `…Start[i]` to
 * `…Start[i + 1]`. A label that is 0 or more is the symbol of a word; `-1 - i` is the set `i`.
 */
export interface CompiledPatterns {
  /** The words of the vocabulary in the order of their symbols, one after the other; word `i` begins at `wordStart[i]`. */
  readonly wordText: string;
  readonly wordStart: Numbers;
  /** `Vocabulary.table` of these words. */
  readonly wordTable: Numbers;
  /** The names of the cues. */
  readonly names: readonly string[];
  readonly patternCue: Numbers;
  /** The index of the pattern among those of its cue. */
  readonly patternIndex: Numbers;
  readonly patternFlags: Numbers;
  /** Where the edges of a state begin: `edgeBlock` of its block of `2 ** STATE_BLOCK_BITS` states and `edgeStart` of its own, which are small. */
  readonly edgeBlock: Numbers;
  readonly edgeStart: Numbers;
  /** The nearest targets of a state come first. */
  readonly edgeLabel: Numbers;
  /** How far before its own state the edge's target stands: most are near. 0 for the few of `farEdge`. */
  readonly edgeBack: Numbers;
  /** The edges whose targets are too far off, in order, and their targets. */
  readonly farEdge: Numbers;
  readonly farTarget: Numbers;
  /** By state: the patterns that end there. */
  readonly acceptStart: Numbers;
  readonly acceptPattern: Numbers;
  /** By symbol: which rows of first edges a phrase that starts with it takes. */
  readonly entryStart: Numbers;
  readonly entryRow: Numbers;
  /** Edges out of all first states, gathered by label, in the order of the labels. */
  readonly rootStart: Numbers;
  readonly rootTo: Numbers;
  /** By symbol: the sets that list it, in order. */
  readonly symbolStart: Numbers;
  readonly symbolSets: Numbers;
  /** By set, as edges first name them, a bit each: whether it means every symbol but those it lists. */
  readonly negatedSets: Numbers;
  /** The names of the word classes, the built-in ones too. */
  readonly classNames: readonly string[];
  /** By class: the label of its words, if it holds single words only. */
  readonly classLabel: Numbers;
  /** By class: where its patterns stand among the `texts`, a line each, if one of them may be several words; else -1. */
  readonly classText: Numbers;
  /** By pattern: where it stands among the `texts`, if it captures; else -1. */
  readonly patternText: Numbers;
  readonly texts: { at(index: number): string | undefined };
}

/** Whether the bit is set in a list that holds 32 of them a number. */
export const hasBit = (bits: Numbers, bit: number): boolean => (((bits[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;

/** Turns the bit over. */
export function flipBit(bits: Int32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] as number) ^ (1 << (bit & 31));
}

/** A list of `length` bits or a few more, 32 of them a number, in which those named are set. */
export function bitsOf(set: Iterable<number>, length: number): Int32Array {
  const bits = new Int32Array((length + 31) >> 5);
  for (const bit of set) flipBit(bits, bit);
  return bits;
}

/** A list of integers; where it was read from a file, as narrow as its values allow. */
export type Numbers = Int32Array | Int16Array | Uint16Array;
