import { type CompiledPatterns, FARTHEST_BACK, type Numbers, STATE_BLOCK_BITS } from './compiled-patterns.ts';
import { Vocabulary } from './vocabulary.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * The lists of numbers in their order, and how each is written: a number with no more bytes than it needs, where most are small; else the
 * low bytes of all before the high ones of all. An archive packs each list best so.
 */
const LISTS = {
  patternCue: 'short',
  patternIndex: 'short',
  patternFlags: 'short',
  patternText: 'short',
  edgeCount: 'short',
  edgeLabel: 'planes',
  /** How far back the target stands; 0 if it is that of the edge before in the same state. */
  edgeBack: 'planes',
  acceptCount: 'short',
  acceptPattern: 'short',
  rootLabel: 'short',
  rootCount: 'short',
  rootTo: 'short',
  setNegated: 'short',
  setCount: 'short',
  setSymbol: 'short',
  classLabel: 'short',
  classText: 'short',
} as const satisfies Readonly<Record<string, 'short' | 'planes'>>;

type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as ListName[];

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
  /** By list: how many numbers it holds, and how many bytes they take. */
  readonly lists: readonly (readonly [length: number, bytes: number])[];
}

/**
 * Compiled patterns in few bytes, for where they are sent: what follows from something else is left out, and the rest is written so that
 * an archive packs it well. To read them back takes about a tenth of a second, which those of `writePatterns` do not.
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
  const edges = edgesOf(compiled);
  const lists: Readonly<Record<ListName, readonly number[]>> = {
    patternCue: differences(compiled.patternCue),
    patternIndex: differences(compiled.patternIndex),
    patternFlags: [...compiled.patternFlags],
    patternText: differences(compiled.patternText),
    ...edges,
    acceptCount: countsOf(compiled.acceptStart),
    acceptPattern: differences(compiled.acceptPattern),
    rootLabel: rootLabelsOf(compiled, sets),
    rootCount: countsOf(compiled.rootStart),
    rootTo: differences(compiled.rootTo),
    setNegated: [...compiled.setNegated],
    setCount: sets.map(({ length }) => length),
    setSymbol: sets.flatMap((symbols, set) =>
      symbols.length === 0 ? [] : [(symbols[0] ?? 0) - (sets[set - 1]?.[0] ?? 0), ...differences(symbols).slice(1)],
    ),
    classLabel: [...compiled.classLabel],
    classText: [...compiled.classText],
  };
  const bytes = NAMES.map((name) => (LISTS[name] === 'short' ? toShort(lists[name]) : toPlanes(lists[name])));
  const head: Head = {
    names,
    classNames,
    words: words.length,
    texts: texts.length,
    lists: bytes.map(({ length }, i) => [lists[NAMES[i] as ListName].length, length]),
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
    NAMES.map((name, i) => {
      const [length, size] = head.lists[i] as readonly [number, number];
      return [name, LISTS[name] === 'short' ? fromShort(take(size), length) : fromPlanes(take(size), length)];
    }),
  ) as Record<ListName, Int32Array>;

  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.intern(word);
  const setStart = startsOf(lists.setCount);
  const setSymbol = summedRows(lists.setSymbol, setStart);
  let texts: readonly string[] | undefined;
  const { rootLabel } = lists;
  const [entryStart, entryRow] = rowsBySymbol(
    rootLabel.length,
    vocabulary.size,
    setStart,
    setSymbol,
    (row) => rootLabel[row] as number,
  );
  const [symbolStart, symbolSets] = rowsBySymbol(
    lists.setCount.length,
    vocabulary.size,
    setStart,
    setSymbol,
    (set) => -1 - set,
  );
  return {
    wordText: words.join(''),
    wordStart: startsOf(Int32Array.from(words, ({ length }) => length)),
    wordTable: vocabulary.table,
    names: head.names,
    classNames: head.classNames,
    patternCue: summed(lists.patternCue),
    patternIndex: summed(lists.patternIndex),
    patternFlags: lists.patternFlags,
    patternText: summed(lists.patternText),
    ...edgeLists(lists.edgeCount, lists.edgeLabel, lists.edgeBack),
    acceptStart: startsOf(lists.acceptCount),
    acceptPattern: summed(lists.acceptPattern),
    entryStart,
    entryRow,
    rootStart: startsOf(lists.rootCount),
    rootTo: summed(lists.rootTo),
    symbolStart,
    symbolSets,
    setNegated: lists.setNegated,
    classLabel: lists.classLabel,
    classText: lists.classText,
    texts: {
      at(index) {
        texts ??= head.texts === 0 ? [] : decoder.decode(textBytes).split(BETWEEN_TEXTS);
        return texts[index];
      },
    },
  };
}

/** By set: the symbols that it lists, in order. */
function setsOf({ setNegated, symbolStart, symbolSets }: CompiledPatterns): readonly (readonly number[])[] {
  const sets: number[][] = Array.from({ length: setNegated.length }, () => []);
  for (const [symbol, row] of rowsOf(symbolStart, (from, to) => symbolSets.subarray(from, to)).entries())
    for (const set of row) sets[set]?.push(symbol);
  return sets;
}

/** The labels that phrases begin with; of those only the symbols that they fit were kept. */
function rootLabelsOf(
  { rootStart, entryStart, entryRow, setNegated }: CompiledPatterns,
  sets: readonly (readonly number[])[],
): number[] {
  const labels = new Map(sets.map((symbols, set) => [`${setNegated[set]} ${symbols.join()}`, -1 - set]));
  const symbolsOf: number[][] = Array.from({ length: rootStart.length - 1 }, () => []);
  for (const [symbol, rows] of rowsOf(entryStart, (from, to) => entryRow.subarray(from, to)).entries())
    for (const row of rows) symbolsOf[row]?.push(symbol);
  return symbolsOf.map((symbols) => {
    const label = symbols.length === 1 ? symbols[0] : labels.get(`0 ${symbols.join()}`);
    if (label === undefined) throw new Error('phrases begin with words that no set has');
    return label;
  });
}

function edgesOf({ edgeBlock, edgeStart, edgeLabel, edgeBack, farEdge, farTarget }: CompiledPatterns): {
  readonly edgeCount: number[];
  readonly edgeLabel: number[];
  readonly edgeBack: number[];
} {
  const far = new Map(Array.from(farEdge, (edge, i) => [edge, farTarget[i] as number]));
  const starts = Array.from(edgeStart, (start, state) => start + (edgeBlock[state >> STATE_BLOCK_BITS] as number));
  const backs: number[] = [];
  for (const [state, end] of starts.slice(1).entries()) {
    let last = 0;
    for (let edge = starts[state] as number; edge < end; edge++) {
      const target = far.get(edge);
      const back = target === undefined ? (edgeBack[edge] as number) : state - target;
      backs.push(back === last ? 0 : back);
      last = back;
    }
  }
  return { edgeCount: countsOf(starts), edgeLabel: [...edgeLabel], edgeBack: backs };
}

/** The inverse of `edgesOf`. */
function edgeLists(
  counts: Int32Array,
  edgeLabel: Int32Array,
  backs: Int32Array,
): Pick<CompiledPatterns, 'edgeBlock' | 'edgeStart' | 'edgeLabel' | 'edgeBack' | 'farEdge' | 'farTarget'> {
  const starts = startsOf(counts);
  const farEdge: number[] = [];
  const farTarget: number[] = [];
  for (let state = 0; state < counts.length; state++) {
    const end = starts[state + 1] as number;
    let last = 0;
    for (let edge = starts[state] as number; edge < end; edge++) {
      const written = backs[edge] as number;
      if (written !== 0) last = written;
      const isNear = last <= FARTHEST_BACK;
      backs[edge] = isNear ? last : 0;
      if (isNear) continue;
      farEdge.push(edge);
      farTarget.push(state - last);
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
    edgeBack: backs,
    farEdge: Int32Array.from(farEdge),
    farTarget: Int32Array.from(farTarget),
  };
}

/** Where the rows of each symbol begin, and by symbol the rows whose label lists it, in order. */
function rowsBySymbol(
  rows: number,
  symbols: number,
  setStart: Int32Array,
  setSymbol: Int32Array,
  labelOf: (row: number) => number,
): [starts: Int32Array, values: Int32Array] {
  const each = (visit: (symbol: number, row: number) => void): void => {
    for (let row = 0; row < rows; row++) {
      const label = labelOf(row);
      if (label >= 0) visit(label, row);
      else
        for (let i = setStart[-1 - label] as number, end = setStart[-label] as number; i < end; i++)
          visit(setSymbol[i] as number, row);
    }
  };
  const counts = new Int32Array(symbols);
  each((symbol) => {
    (counts[symbol] as number)++;
  });
  const starts = startsOf(counts);
  const values = new Int32Array(starts[symbols] as number);
  const next = starts.slice();
  each((symbol, row) => {
    values[next[symbol] as number] = row;
    (next[symbol] as number)++;
  });
  return [starts, values];
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

const differences = (list: Numbers | readonly number[]): number[] =>
  Array.from(list, (value, i) => value - (list[i - 1] ?? 0));

/** The inverse of `differences`, in place. */
function summed(list: Int32Array): Int32Array {
  for (let i = 1; i < list.length; i++) (list[i] as number) += list[i - 1] as number;
  return list;
}

/** As `summed` in each row; the first of a row is counted from that of the row before. In place. */
function summedRows(list: Int32Array, starts: Int32Array): Int32Array {
  let first = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    if (from === to) {
      first = 0;
      continue;
    }
    (list[from] as number) += first;
    first = list[from] as number;
    for (let i = from + 1; i < to; i++) (list[i] as number) += list[i - 1] as number;
  }
  return list;
}

/** Numbers of either sign as numbers that are not negative, the small ones small. */
const unsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const signed = (value: number): number => (value & 1 ? ~(value >> 1) : value >> 1);

/** Seven bits a byte, the low ones first; the eighth says that more follow. */
function toShort(list: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const value of list) {
    let rest = unsigned(value);
    for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function fromShort(bytes: Uint8Array, length: number): Int32Array {
  const list = new Int32Array(length);
  let at = 0;
  for (let i = 0; i < length; i++) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    list[i] = signed(value);
  }
  return list;
}

function toPlanes(list: readonly number[]): Uint8Array {
  const values = list.map(unsigned);
  const planes: number[][] = [];
  for (let shift = 0; values.some((value) => value >> shift > 0); shift += 8)
    planes.push(values.map((value) => (value >> shift) & 0xff));
  return Uint8Array.from(planes.flat());
}

function fromPlanes(bytes: Uint8Array, length: number): Int32Array {
  const list = new Int32Array(length);
  for (let start = 0, shift = 0; start < bytes.length; start += length, shift += 8)
    for (let i = 0; i < length; i++) (list[i] as number) |= (bytes[start + i] as number) << shift;
  for (let i = 0; i < length; i++) list[i] = signed(list[i] as number);
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
