import {
  bitsOf,
  type CompiledPatterns,
  FARTHEST_BACK,
  hasBit,
  type Numbers,
  STATE_BLOCK_BITS,
} from './compiled-patterns.ts';
import { symbolsOf, tableOf } from './vocabulary.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** The lists of numbers in their order. None is below 0: what may be is written as `differences`. */
const LISTS = [
  'patternCue',
  'patternIndex',
  'patternFlags',
  'patternText',
  /** The labels that edges have, the frequent ones first, without the sets that a single edge names. */
  'labels',
  /** By state: twice the number of edges that are written for it, and one more if it has all edges of an earlier state, too. */
  'edgeCount',
  /** How far back that state stands; only for states that have one. */
  'edgesShared',
  /** 0 for the first set that no edge before has named, which is most; else one more than the label's place among the `labels`. */
  'edgeLabel',
  /** How far the target stands before its state; for each further edge of a state, before the target of the edge before. */
  'edgeBack',
  'acceptCount',
  'acceptPattern',
  'rootLabel',
  'rootCount',
  'rootTo',
  'negatedSets',
  /** By set: twice the number of symbols that are written for it, and one more if it is told by an earlier set. */
  'setCount',
  /** How far back that set stands; the symbols that are written are those that only one of the two has. */
  'setBack',
  'setSymbol',
  'classLabel',
  'classText',
] as const;

type ListName = (typeof LISTS)[number];

/** No text of a pattern holds it. */
const BETWEEN_TEXTS = '\0';
/** Bytes of the number that tells how long the head is. */
const HEAD_LENGTH = 4;

interface Head {
  readonly names: readonly string[];
  readonly classNames: readonly string[];
  /** Bytes, in UTF-8. */
  readonly words: number;
  readonly texts: number;
  /** How many symbols all sets have together. */
  readonly setSymbols: number;
  /** By list: how many numbers it holds, and how many bytes they take. */
  readonly lists: readonly (readonly [length: number, bytes: number])[];
}

/**
 * Compiled patterns in few bytes, for where they are sent: what follows from something else is left out, states and sets that are
 * like earlier ones are told by them, and the rest is written so that an archive packs it well. To read them back takes about a tenth
 * of a second, which those of `writePatterns` do not. The bytes are the length of the head (32 bits), the head as JSON, the words, the
 * texts, and the `LISTS`, each number in seven bits a byte.
 */
export function packPatterns(compiled: CompiledPatterns): Uint8Array {
  const encoder = new TextEncoder();
  const { wordText, wordStart, names, classNames } = compiled;
  const words = encoder.encode(rowsOf(wordStart, (from, to) => wordText.slice(from, to)).join('\n'));
  const written: string[] = [];
  for (let text = compiled.texts.at(0); text !== undefined; text = compiled.texts.at(written.length))
    written.push(text);
  const texts = encoder.encode(written.join(BETWEEN_TEXTS));
  const sets = setsOf(compiled);
  const lists: Readonly<Record<ListName, readonly number[]>> = {
    patternCue: differences(compiled.patternCue),
    patternIndex: differences(compiled.patternIndex),
    patternFlags: [...compiled.patternFlags],
    patternText: differences(compiled.patternText),
    ...packedEdges(statesOf(compiled)),
    acceptCount: countsOf(compiled.acceptStart),
    acceptPattern: differences(compiled.acceptPattern),
    rootLabel: differences(rootLabelsOf(compiled, sets)),
    rootCount: countsOf(compiled.rootStart),
    rootTo: differences(compiled.rootTo),
    negatedSets: differences(sets.flatMap((_, set) => (hasBit(compiled.negatedSets, set) ? [set] : []))),
    ...packedSets(sets),
    classLabel: differences(compiled.classLabel),
    classText: differences(compiled.classText),
  };
  const bytes = LISTS.map((name) => toBytes(lists[name]));
  const head: Head = {
    names,
    classNames,
    words: words.length,
    texts: texts.length,
    setSymbols: sets.flat().length,
    lists: bytes.map(({ length }, i) => [lists[LISTS[i] as ListName].length, length]),
  };
  const headBytes = encoder.encode(JSON.stringify(head));
  return joined([lengthBytes(headBytes.length), headBytes, words, texts, ...bytes]);
}

/** The inverse of `packPatterns`. */
export function unpackPatterns(bytes: Uint8Array): CompiledPatterns {
  const decoder = new TextDecoder();
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  let at = HEAD_LENGTH;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const head = JSON.parse(decoder.decode(take(a | (b << 8) | (c << 16) | (d << 24)))) as Head;
  const words = decoder.decode(take(head.words)).split('\n');
  const textBytes = take(head.texts);
  const lists = Object.fromEntries(
    LISTS.map((name, i) => {
      const [length, size] = head.lists[i] as readonly [number, number];
      return [name, fromBytes(take(size), length)];
    }),
  ) as Record<ListName, Int32Array>;

  const symbols = symbolsOf(words.length);
  const [setStart, setSymbol] = unpackedSets(lists, head.setSymbols);
  let texts: readonly string[] | undefined;
  const rootLabel = summed(lists.rootLabel);
  const [entryStart, entryRow] = rowsBySymbol(rootLabel, symbols, setStart, setSymbol);
  const sets = lists.setCount.length;
  const setLabels = Int32Array.from({ length: sets }, (_, set) => -1 - set);
  const [symbolStart, symbolSets] = rowsBySymbol(setLabels, symbols, setStart, setSymbol);
  return {
    wordText: words.join(''),
    wordStart: startsOf(Int32Array.from(words, ({ length }) => length)),
    wordTable: tableOf(words),
    names: head.names,
    classNames: head.classNames,
    patternCue: summed(lists.patternCue),
    patternIndex: summed(lists.patternIndex),
    patternFlags: lists.patternFlags,
    patternText: summed(lists.patternText),
    ...unpackedEdges(lists),
    acceptStart: startsOf(lists.acceptCount),
    acceptPattern: summed(lists.acceptPattern),
    entryStart,
    entryRow,
    rootStart: startsOf(lists.rootCount),
    rootTo: summed(lists.rootTo),
    symbolStart,
    symbolSets,
    negatedSets: bitsOf(summed(lists.negatedSets), sets),
    classLabel: summed(lists.classLabel),
    classText: summed(lists.classText),
    texts: {
      at(index) {
        texts ??= head.texts === 0 ? [] : decoder.decode(textBytes).split(BETWEEN_TEXTS);
        return texts[index];
      },
    },
  };
}

/** By set: the symbols that it lists, in order; to fill up the last bits of `negatedSets`, some sets that list none. */
function setsOf({ negatedSets, symbolStart, symbolSets }: CompiledPatterns): readonly (readonly number[])[] {
  const sets: number[][] = Array.from({ length: negatedSets.length * 32 }, () => []);
  for (const [symbol, row] of rowsOf(symbolStart, (from, to) => symbolSets.subarray(from, to)).entries())
    for (const set of row) sets[set]?.push(symbol);
  return sets;
}

/** The labels that phrases begin with; of those only the symbols that they fit were kept. */
function rootLabelsOf(
  { rootStart, entryStart, entryRow, negatedSets }: CompiledPatterns,
  sets: readonly (readonly number[])[],
): number[] {
  const labels = new Map(sets.map((symbols, set) => [`${hasBit(negatedSets, set)} ${symbols.join()}`, -1 - set]));
  const symbolsOf: number[][] = Array.from({ length: rootStart.length - 1 }, () => []);
  for (const [symbol, rows] of rowsOf(entryStart, (from, to) => entryRow.subarray(from, to)).entries())
    for (const row of rows) symbolsOf[row]?.push(symbol);
  return symbolsOf.map((symbols) => {
    const label = symbols.length === 1 ? symbols[0] : labels.get(`false ${symbols.join()}`);
    if (label === undefined) throw new Error('phrases begin with words that no set has');
    return label;
  });
}

type Edge = readonly [label: number, target: number];

/** By state: its edges, in order. */
function statesOf({
  edgeBlock,
  edgeStart,
  edgeLabel,
  edgeBack,
  farEdge,
  farTarget,
}: CompiledPatterns): readonly (readonly Edge[])[] {
  const far = new Map(Array.from(farEdge, (edge, i) => [edge, farTarget[i] as number]));
  const starts = Array.from(edgeStart, (start, state) => start + (edgeBlock[state >> STATE_BLOCK_BITS] as number));
  return starts.slice(1).map((end, state) => {
    const from = starts[state] as number;
    return Array.from({ length: end - from }, (_, i) => [
      edgeLabel[from + i] as number,
      far.get(from + i) ?? state - (edgeBack[from + i] as number),
    ]);
  });
}

function packedEdges(
  states: readonly (readonly Edge[])[],
): Record<'labels' | 'edgeCount' | 'edgesShared' | 'edgeLabel' | 'edgeBack', number[]> {
  const holders = new Holders<string>();
  const edgesShared: number[] = [];
  const counts: number[] = [];
  const own = states.map((edges, state) => {
    const keys = edges.map((edge) => edge.join());
    let shared: number | undefined;
    for (const [other, common] of holders.of(keys)) {
      const { length } = states[other] as readonly Edge[];
      const most = shared === undefined ? 0 : (states[shared] as readonly Edge[]).length;
      if (common === length && (length > most || (length === most && other > (shared as number)))) shared = other;
    }
    holders.add(state, keys);
    const there = new Set(shared === undefined ? [] : states[shared]?.map((edge) => edge.join()));
    const written = edges.filter((_, i) => !there.has(keys[i] as string));
    counts.push(written.length * 2 + (shared === undefined ? 0 : 1));
    if (shared !== undefined) edgesShared.push(state - shared);
    return written;
  });
  let named = 0;
  const known = own.map((edges) =>
    edges.map(([label]) => {
      if (label !== -1 - named) return label;
      named++;
      return undefined;
    }),
  );
  const labels = byFrequency(known.flat().filter((label) => label !== undefined));
  const places = new Map(labels.map((label, place) => [label, place + 1]));
  return {
    labels: differences(labels),
    edgeCount: counts,
    edgesShared,
    edgeLabel: known.flatMap((row) => row.map((label) => (label === undefined ? 0 : (places.get(label) as number)))),
    edgeBack: own.flatMap((edges, state) => edges.map(([, to], i) => (edges[i - 1]?.[1] ?? state) - to)),
  };
}

/** The inverse of `packedEdges`. */
function unpackedEdges(
  lists: Readonly<Record<'labels' | 'edgeCount' | 'edgesShared' | 'edgeLabel' | 'edgeBack', Int32Array>>,
): Pick<CompiledPatterns, 'edgeBlock' | 'edgeStart' | 'edgeLabel' | 'edgeBack' | 'farEdge' | 'farTarget'> {
  const { edgeCount, edgesShared } = lists;
  const labels = summed(lists.labels);
  const states = edgeCount.length;
  /** By state: the earlier one whose edges it has, too; itself if there is none. */
  const sharedWith = new Int32Array(states);
  const starts = new Int32Array(states + 1);
  for (let state = 0, at = 0; state < states; state++) {
    const count = edgeCount[state] as number;
    const other = (count & 1) === 0 ? state : state - (edgesShared[at++] as number);
    sharedWith[state] = other;
    const shared = other === state ? 0 : (starts[other + 1] as number) - (starts[other] as number);
    starts[state + 1] = (starts[state] as number) + (count >> 1) + shared;
  }
  const edges = starts[states] as number;
  const edgeLabel = new Int32Array(edges);
  const edgeBack = new Int32Array(edges);
  const farEdge: number[] = [];
  const farTarget: number[] = [];
  const targets = new Int32Array(edges);
  const ownLabel = lists.edgeLabel;
  for (let edge = 0, named = 0; edge < ownLabel.length; edge++) {
    const place = ownLabel[edge] as number;
    ownLabel[edge] = place === 0 ? -1 - named++ : (labels[place - 1] as number);
  }
  for (let state = 0, next = 0; state < states; state++) {
    const other = sharedWith[state] as number;
    let shared = starts[other] as number;
    const sharedEnd = other === state ? shared : (starts[other + 1] as number);
    const ownEnd = next + ((edgeCount[state] as number) >> 1);
    let last = state;
    for (let at = starts[state] as number, end = starts[state + 1] as number; at < end; at++) {
      const to = next < ownEnd ? last - (lists.edgeBack[next] as number) : NONE;
      const label = next < ownEnd ? (ownLabel[next] as number) : 0;
      const sharedTo = shared < sharedEnd ? (targets[shared] as number) : NONE;
      if (to > sharedTo || (to === sharedTo && label > (edgeLabel[shared] as number))) {
        targets[at] = last = to;
        edgeLabel[at] = label;
        next++;
      } else {
        targets[at] = sharedTo;
        edgeLabel[at] = edgeLabel[shared++] as number;
      }
      const back = state - (targets[at] as number);
      if (back <= FARTHEST_BACK) edgeBack[at] = back;
      else {
        farEdge.push(at);
        farTarget.push(targets[at] as number);
      }
    }
  }
  const edgeBlock = Int32Array.from(
    { length: Math.ceil(starts.length / 2 ** STATE_BLOCK_BITS) },
    (_, block) => starts[block << STATE_BLOCK_BITS] as number,
  );
  return {
    edgeBlock,
    edgeStart: starts.map((start, state) => start - (edgeBlock[state >> STATE_BLOCK_BITS] as number)),
    edgeLabel,
    edgeBack,
    farEdge: Int32Array.from(farEdge),
    farTarget: Int32Array.from(farTarget),
  };
}

/** No target. */
const NONE = -1;

function packedSets(sets: readonly (readonly number[])[]): Record<'setCount' | 'setBack' | 'setSymbol', number[]> {
  const holders = new Holders<number>();
  const setCount: number[] = [];
  const setBack: number[] = [];
  const setSymbol: number[] = [];
  for (const [set, symbols] of sets.entries()) {
    let like: number | undefined;
    // An earlier set must spare more than it takes to name it.
    let fewest = symbols.length - 1;
    for (const [other, common] of holders.of(symbols)) {
      const different = symbols.length + (sets[other] as readonly number[]).length - 2 * common;
      if (different > fewest || (different === fewest && other < (like ?? other))) continue;
      fewest = different;
      like = other;
    }
    holders.add(set, symbols);
    const written = like === undefined ? symbols : onlyInOne(sets[like] as readonly number[], symbols);
    setCount.push(written.length * 2 + (like === undefined ? 0 : 1));
    if (like !== undefined) setBack.push(set - like);
    for (const [i, symbol] of written.entries()) setSymbol.push(symbol - (written[i - 1] ?? 0));
  }
  return { setCount, setBack, setSymbol };
}

function onlyInOne(a: readonly number[], b: readonly number[]): readonly number[] {
  const inA = new Set(a);
  const inB = new Set(b);
  return [...a.filter((symbol) => !inB.has(symbol)), ...b.filter((symbol) => !inA.has(symbol))].sort(
    (one, other) => one - other,
  );
}

/** The inverse of `packedSets`: where the symbols of each set begin, and the symbols, of which there are `total`. */
function unpackedSets(
  { setCount, setBack, setSymbol }: Readonly<Record<'setCount' | 'setBack' | 'setSymbol', Int32Array>>,
  total: number,
): [starts: Int32Array, symbols: Int32Array] {
  const starts = new Int32Array(setCount.length + 1);
  const symbols = new Int32Array(total);
  for (let set = 0, size = 0, next = 0, based = 0; set < setCount.length; set++) {
    const count = setCount[set] as number;
    const like = (count & 1) === 0 ? NONE : set - (setBack[based++] as number);
    let at = like === NONE ? 0 : (starts[like] as number);
    const end = like === NONE ? 0 : (starts[like + 1] as number);
    let symbol = 0;
    for (const ownEnd = next + (count >> 1); next < ownEnd; next++) {
      symbol += setSymbol[next] as number;
      for (; at < end && (symbols[at] as number) < symbol; at++) symbols[size++] = symbols[at] as number;
      if (at < end && symbols[at] === symbol) at++;
      else symbols[size++] = symbol;
    }
    for (; at < end; at++) symbols[size++] = symbols[at] as number;
    starts[set + 1] = size;
  }
  return [starts, symbols];
}

/** Which rows hold what. */
class Holders<T> {
  readonly #rows = new Map<T, number[]>();

  /** The rows that hold some of these, and how many. */
  of(things: readonly T[]): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const thing of things)
      for (const row of this.#rows.get(thing) ?? []) counts.set(row, (counts.get(row) ?? 0) + 1);
    return counts;
  }

  add(row: number, things: readonly T[]): void {
    for (const thing of things) {
      const rows = this.#rows.get(thing);
      if (rows === undefined) this.#rows.set(thing, [row]);
      else rows.push(row);
    }
  }
}

/** Each of the numbers once, the frequent ones first; those that are about as frequent in their order, which makes small differences. */
function byFrequency(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const magnitude = (count: number): number => Math.floor(Math.log2(count));
  return [...counts]
    .sort(([a, often], [b, oftenB]) => magnitude(oftenB) - magnitude(often) || a - b)
    .map(([number]) => number);
}

/** Where the rows of each symbol begin, and by symbol the rows whose label is it or a set that lists it, in order. */
function rowsBySymbol(
  labels: Int32Array,
  symbols: number,
  setStart: Int32Array,
  setSymbol: Int32Array,
): [starts: Int32Array, rows: Int32Array] {
  const counts = new Int32Array(symbols);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    if (label >= 0) (counts[label] as number)++;
    else
      for (let i = setStart[-1 - label] as number, end = setStart[-label] as number; i < end; i++)
        (counts[setSymbol[i] as number] as number)++;
  }
  const starts = startsOf(counts);
  const next = starts.slice();
  const rows = new Int32Array(starts[symbols] as number);
  const put = (symbol: number, row: number): void => {
    rows[next[symbol] as number] = row;
    (next[symbol] as number)++;
  };
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    if (label >= 0) put(label, row);
    else
      for (let i = setStart[-1 - label] as number, end = setStart[-label] as number; i < end; i++)
        put(setSymbol[i] as number, row);
  }
  return [starts, rows];
}

const rowsOf = <T>(starts: Numbers, row: (from: number, to: number) => T): T[] =>
  Array.from({ length: starts.length - 1 }, (_, i) => row(starts[i] as number, starts[i + 1] as number));

const countsOf = (starts: Numbers | readonly number[]): number[] =>
  Array.from(starts.slice(1), (start, i) => start - (starts[i] as number));

function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  return starts;
}

/** How much each number is more than the one before, as numbers that are not negative and small if the difference is. */
const differences = (list: Numbers | readonly number[]): number[] =>
  Array.from(list, (value, i) => {
    const difference = value - (list[i - 1] ?? 0);
    return difference < 0 ? -2 * difference - 1 : 2 * difference;
  });

/** The inverse of `differences`, in place. */
function summed(list: Int32Array): Int32Array {
  let value = 0;
  for (let i = 0; i < list.length; i++) {
    const written = list[i] as number;
    value += written & 1 ? ~(written >> 1) : written >> 1;
    list[i] = value;
  }
  return list;
}

/** Seven bits a byte, the low ones first; the eighth says that more follow. */
function toBytes(list: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const value of list) {
    let rest = value;
    for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function fromBytes(bytes: Uint8Array, length: number): Int32Array {
  const list = new Int32Array(length);
  let at = 0;
  for (let i = 0; i < length; i++) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    list[i] = value;
  }
  return list;
}

const lengthBytes = (length: number): Uint8Array =>
  Uint8Array.from({ length: HEAD_LENGTH }, (_, i) => (length >> (8 * i)) & 0xff);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
