import type { CompiledPatterns, Numbers } from './compiled-patterns.ts';
import { openContraction, WRITTEN_TOGETHER } from './contraction.ts';
import { irregularParticiples } from './inflection.ts';

/** Symbols of words that no pattern names; the words of patterns are numbered from `FIRST_WORD`. */
export const OTHER = 0;
export const NUMBER = 1;
export const PLACEHOLDER = 2;
export const CODE = 3;
export const URL = 4;
export const CAPITALISED = 5;
export const ING = 6;
export const ED = 7;
export const LY = 8;
const FIRST_WORD = 9;

/** Of the table of a small vocabulary. A larger one has twice as many slots as words, or more: a power of two. */
const LEAST_SLOTS = 1024;

/** Contractions that are remembered once opened; names with a possessive make no end of them. */
const MOST_CONTRACTIONS = 5000;

/** Words in -ing that are no verb forms, and in -ed and -ly that are neither participles nor adverbs. */
const NO_ING = new Set(
  'thing nothing anything something everything during morning evening king ring string spring wing'.split(' '),
);
const NO_ED = new Set('need speed feed seed indeed red bed hundred embed exceed proceed succeed shed'.split(' '));
const NO_LY = new Set('reply apply supply only family july fly rely italy ally'.split(' '));

const isIng = (word: string): boolean => word.length > 4 && word.endsWith('ing') && !NO_ING.has(word);
const isEd = (word: string): boolean => word.length > 3 && word.endsWith('ed') && !NO_ED.has(word);
const IRREGULAR = new Set(irregularParticiples());
const isLy = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NO_LY.has(word);

export const BUILT_IN_CLASSES = ['any', 'num', 'placeholder', 'code', 'url', 'cap', 'ing', 'ed', 'ly'];

/**
 * Contractions without an apostrophe come first, so that a glance at the number tells them. What the tokenizer puts in
 * place of contractions and signs must always have a number, and `<ed>` its participles.
 */
const STANDARD_WORDS = [
  ...new Set([
    ...WRITTEN_TOGETHER,
    ...'not will are have am can shall is let us and'.split(' '),
    "'s",
    "'d",
    '%',
    '$',
    '€',
    '£',
    ...irregularParticiples(),
  ]),
];

/**
 * The words that patterns name, as numbers. A text's word is looked up by the hash of its folded characters, without
 * building a string for it: this is the hottest spot of the whole program.
 */
export class Vocabulary {
  /** Those of `#text` are cut out of it when they are first asked for. */
  readonly #words: (string | undefined)[] = [];
  readonly #text: string;
  readonly #starts: Numbers;
  readonly #opened = new Map<string, readonly number[]>();
  #table: Numbers;

  /** A new one, or one of the words that another had when patterns were compiled. */
  constructor(known?: Pick<CompiledPatterns, 'wordText' | 'wordStart' | 'wordTable'>) {
    this.#text = known?.wordText ?? '';
    this.#starts = known?.wordStart ?? new Int32Array(1);
    this.#table = known?.wordTable ?? new Int32Array(LEAST_SLOTS);
    if (known === undefined) for (const word of STANDARD_WORDS) this.#add(word);
    else this.#words.length = this.#starts.length - 1;
  }

  /** The symbols by the hashes of their words, as `find` looks for them. */
  get table(): Numbers {
    return this.#table;
  }

  /** All words in the order of their symbols. */
  get words(): readonly string[] {
    return Array.from(this.#words, (_, i) => this.#wordAt(i));
  }

  /** The number of symbols: all are below it. */
  get size(): number {
    return symbolsOf(this.#words.length);
  }

  /** The symbol of `word` (lower case, straight apostrophe), which gets one if it has none. */
  intern(word: string): number {
    return this.symbolOf(word) ?? this.#add(word);
  }

  symbolOf(word: string): number | undefined {
    const symbol = this.find(word, 0, word.length, hash(word));
    return symbol < 0 ? undefined : symbol;
  }

  /** Whether the symbol's word is a contraction without an apostrophe: `dont`. */
  isWrittenTogether(symbol: number): boolean {
    return symbol < FIRST_WORD + WRITTEN_TOGETHER.length;
  }

  /** The symbols of the words that a contraction, as written, stands for. */
  openedSymbols(written: string): readonly number[] {
    const known = this.#opened.get(written);
    if (known !== undefined) return known;
    const word = written.toLowerCase().replace(/[\u2019\u02bc]/g, "'");
    const symbols = openContraction(word).map(
      (part) => this.symbolOf(part) ?? symbolByShape(part, part !== written.slice(0, part.length)),
    );
    if (this.#opened.size < MOST_CONTRACTIONS) this.#opened.set(written, symbols);
    return symbols;
  }

  /** The word of a symbol; `undefined` for those below `FIRST_WORD`. */
  wordOf(symbol: number): string | undefined {
    return symbol < FIRST_WORD ? undefined : this.#wordAt(symbol - FIRST_WORD);
  }

  #wordAt(index: number): string {
    const word = this.#words[index] ?? this.#text.slice(this.#starts[index], this.#starts[index + 1]);
    this.#words[index] = word;
    return word;
  }

  /** The symbol of the word whose folded characters are `text.slice(start, end)` with the given `hash`, or -1. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const symbol = this.#table[slot] as number;
      if (symbol === 0) return -1;
      if (isSameWord(this.#wordAt(symbol - FIRST_WORD), text, start, end)) return symbol;
    }
  }

  /** The symbols of a built-in class (`BUILT_IN_CLASSES`), or `undefined` for another name. `any` is answered as all symbols. */
  builtIn(name: string): ReadonlySet<number> | 'all' | undefined {
    switch (name) {
      case 'any':
        return 'all';
      case 'num':
        return this.#select(NUMBER, (word) => /^\d/.test(word));
      case 'placeholder':
        return new Set([PLACEHOLDER]);
      case 'code':
        return new Set([CODE]);
      case 'url':
        return new Set([URL]);
      case 'cap':
        return new Set([CAPITALISED]);
      case 'ing':
        return this.#select(ING, isIng);
      case 'ed':
        return this.#select(ED, (word) => isEd(word) || IRREGULAR.has(word));
      case 'ly':
        return this.#select(LY, isLy);
      default:
        return undefined;
    }
  }

  #select(symbol: number, fits: (word: string) => boolean): ReadonlySet<number> {
    const symbols = new Set([symbol]);
    for (const [i, word] of this.words.entries()) if (fits(word)) symbols.add(FIRST_WORD + i);
    return symbols;
  }

  #add(word: string): number {
    const symbol = this.size;
    this.#words.push(word);
    if (this.#words.length * 2 > this.#table.length) this.#table = tableOf(this.words);
    else put(this.#table, symbol, hash(word));
    return symbol;
  }
}

/** One more than the highest symbol of a vocabulary of so many words. */
export const symbolsOf = (words: number): number => FIRST_WORD + words;

/** `Vocabulary.table` of these words, which are all different and in the order of their symbols. */
export function tableOf(words: readonly string[]): Int32Array {
  let size = LEAST_SLOTS;
  while (words.length * 2 > size) size *= 2;
  const table = new Int32Array(size);
  for (let i = 0; i < words.length; i++) put(table, FIRST_WORD + i, hash(words[i] as string));
  return table;
}

function put(table: Numbers, symbol: number, at: number): void {
  const mask = table.length - 1;
  let slot = at & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = symbol;
}

/** The symbol of a word that is in no pattern, as irregular participles always are, by its shape. `word` is lower case. */
export function symbolByShape(word: string, isCapitalised: boolean): number {
  if (isCapitalised) return CAPITALISED;
  if (isIng(word)) return ING;
  if (isEd(word)) return ED;
  if (isLy(word)) return LY;
  return OTHER;
}

export const HASH_SEED = 0x811c9dc5;

/** One step of FNV-1a over UTF-16 code units. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hash(word: string): number {
  let value = HASH_SEED;
  for (let i = 0; i < word.length; i++) value = hashStep(value, word.charCodeAt(i));
  return value;
}

/** Lower case of an ASCII letter, the straight apostrophe for the curly one; others as they are. */
export const foldCode = (code: number): number =>
  code >= 65 && code <= 90 ? code + 32 : code === 0x2019 || code === 0x02bc ? 39 : code;

function isSameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldCode(text.charCodeAt(start + i))) return false;
  }
  return true;
}
