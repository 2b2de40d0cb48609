import type { CompiledPatterns, Numbers } from './compiled-patterns.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** The lists of numbers of compiled patterns, in the order in which they are written. */
const LISTS = [
  'wordStart',
  'wordTable',
  'patternCue',
  'patternIndex',
  'patternFlags',
  'patternText',
  'edgeBlock',
  'edgeStart',
  'edgeLabel',
  'edgeBack',
  'farEdge',
  'farTarget',
  'acceptStart',
  'acceptPattern',
  'entryStart',
  'entryRow',
  'rootStart',
  'rootTo',
  'symbolStart',
  'symbolSets',
  'negatedSets',
  'classLabel',
  'classText',
] as const satisfies readonly (keyof CompiledPatterns)[];

type Width = typeof Int32Array | typeof Int16Array | typeof Uint16Array;
const WIDTHS: readonly Width[] = [Int16Array, Uint16Array, Int32Array];
const WIDEST = 4;

/** What stands at the head of the file. */
interface Head {
  readonly names: readonly string[];
  readonly classNames: readonly string[];
  /** How many bytes the words take, in UTF-8. */
  readonly words: number;
  /** By list: how many numbers it has, and of which of the `WIDTHS` they are. */
  readonly lists: readonly (readonly [length: number, width: number])[];
  /** Where each text begins among the bytes of all texts, and the last one ends. */
  readonly texts: readonly number[];
}

/** Compiled patterns as bytes. */
export interface PatternBytes {
  readonly patterns: Uint8Array;
  /** The texts one after the other, in UTF-8. Few of them are looked at in a run, so they stay where they are till then. */
  readonly texts: Uint8Array;
}

/**
 * Compiled patterns as bytes; reading them back costs next to nothing. They are: the length of the head (32 bits), the head as
 * JSON, the words in UTF-8, and the lists of numbers, each from a place that can be divided by four. Numbers are written in the
 * order of bytes of this machine.
 */
export function writePatterns(compiled: CompiledPatterns): PatternBytes {
  const encoder = new TextEncoder();
  const words = encoder.encode(compiled.wordText);
  const written: Uint8Array[] = [];
  for (let text = compiled.texts.at(0); text !== undefined; text = compiled.texts.at(written.length))
    written.push(encoder.encode(text));
  const textStarts = [0];
  for (const { length } of written) textStarts.push((textStarts.at(-1) as number) + length);
  const lists = LISTS.map((name) => narrowed(compiled[name]));
  const head: Head = {
    names: compiled.names,
    classNames: compiled.classNames,
    words: words.length,
    lists: lists.map(({ list, width }) => [list.length, width]),
    texts: textStarts,
  };
  const headBytes = encoder.encode(JSON.stringify(head));
  const pieces = [new Uint8Array(Int32Array.of(headBytes.length).buffer), headBytes, words];
  return {
    patterns: joined([...pieces, ...lists.map(({ list }) => new Uint8Array(list.buffer))], pieces.length),
    texts: joined(written, written.length),
  };
}

/** The pieces one behind the other, those from `firstAligned` on each at a place that can be divided by four. */
function joined(pieces: readonly Uint8Array[], firstAligned: number): Uint8Array {
  const starts: number[] = [];
  let size = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i >= firstAligned) size = aligned(size);
    starts.push(size);
    size += piece.length;
  }
  const bytes = new Uint8Array(size);
  for (const [i, piece] of pieces.entries()) bytes.set(piece, starts[i]);
  return bytes;
}

/**
 * The inverse of `writePatterns`. `bytes` must start at a place of its buffer that can be divided by four; the lists are views
 * of it. `textAt` answers those bytes of the texts, from `start` to before `end`.
 */
export function readPatterns(bytes: Uint8Array, textAt: (start: number, end: number) => Uint8Array): CompiledPatterns {
  const decoder = new TextDecoder();
  const decode = (start: number, end: number): string => decoder.decode(bytes.subarray(start, end));
  const [headLength = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, 1);
  const wordsAt = WIDEST + headLength;
  const head = JSON.parse(decode(WIDEST, wordsAt)) as Head;
  const wordsEnd = wordsAt + head.words;
  let at = wordsEnd;
  const lists = LISTS.map((name, i) => {
    const [length, width] = head.lists[i] as readonly [number, number];
    const View = WIDTHS[width] as Width;
    at = aligned(at);
    const list = new View(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    at += list.byteLength;
    return [name, list] as const;
  });
  return {
    wordText: decode(wordsAt, wordsEnd),
    names: head.names,
    classNames: head.classNames,
    texts: {
      at(index) {
        const start = head.texts[index];
        const end = head.texts[index + 1];
        return start === undefined || end === undefined ? undefined : decoder.decode(textAt(start, end));
      },
    },
    ...(Object.fromEntries(lists) as Record<(typeof LISTS)[number], Numbers>),
  };
}

const aligned = (at: number): number => Math.ceil(at / WIDEST) * WIDEST;

/** The list in the first of the `WIDTHS` that holds all of its values. */
function narrowed(list: Numbers): { readonly list: Numbers; readonly width: number } {
  let least = 0;
  let most = 0;
  for (const value of list) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const width = least >= -0x8000 && most < 0x8000 ? 0 : least >= 0 && most < 0x10000 ? 1 : 2;
  return { list: (WIDTHS[width] as Width).from(list), width };
}
