import { remembering } from '../text/remembering.ts';

/** The nearest of the other texts. `likeness` lies between 0 and 1; `others` counts every other text that is alike enough. */
export interface Likeness {
  readonly nearest: number;
  readonly likeness: number;
  readonly others: number;
}

export interface LikenessOptions {
  /** From 0 to 1: two texts are alike when this share of their word triples is shared. */
  readonly atLeast: number;
  /** Texts with fewer words are like too many others, and are left out. */
  readonly minimumWords: number;
}

/** Words that are read together. */
const SHINGLE = 3;
/**
 * 24 bands of 3 rows: two texts that share two thirds of all their triples (80 % in our measure) meet in some band with
 * a probability of 0.9998, those that share a third in 0.6; whoever meets is then compared exactly.
 */
const BANDS = 24;
const ROWS = 3;
/** A text is compared with so many of those it meets in one band: thousands of near-copies would otherwise take quadratic time. */
const MOST_PER_BUCKET = 24;

/**
 * For each text that is nearly the same as another one: which, and how alike they are (Sørensen–Dice over word triples).
 * Texts are told by their index; what is given of each is its `fingerprintOf`. The same texts always give the same answer; takes time in proportion to their number and length.
 * `places` names where each text is used: two texts that both name a place, and not the same one, are not compared. Stands still after each text.
 */
export function* searchNearDuplicates(
  fingerprints: readonly string[],
  { atLeast, minimumWords }: LikenessOptions,
  places: readonly (string | undefined)[] = [],
): Generator<undefined, ReadonlyMap<number, Likeness>> {
  const found = new Map<number, { nearest: number; likeness: number; others: number }>();
  const note = (index: number, other: number, likeness: number): void => {
    const known = found.get(index);
    if (known === undefined) found.set(index, { nearest: other, likeness, others: 1 });
    else {
      known.others++;
      if (likeness > known.likeness) Object.assign(known, { nearest: other, likeness });
    }
  };

  const buckets = new Buckets(fingerprints.length * BANDS);
  const shingles: (Uint32Array | undefined)[] = [];
  const bySpelling = new Map<string, number>();
  /** For each text, the last one that it has met. */
  const met = new Int32Array(fingerprints.length).fill(-1);
  for (const [index, own] of fingerprints.entries()) {
    yield;
    const fingerprint = read(own);
    if (fingerprint.words < Math.max(minimumWords, 1)) continue;
    // The same words in the same place once more need no search: they are like the first text and like whatever that one is like.
    const place = places[index];
    const spelling = place === undefined ? own : `${own}\n${place}`;
    const same = bySpelling.get(spelling);
    if (same !== undefined) {
      note(index, same, 1);
      note(same, index, 1);
      continue;
    }
    bySpelling.set(spelling, index);
    shingles[index] = fingerprint.shingles;
    met[index] = index;
    for (const key of fingerprint.bands) {
      for (const other of buckets.add(key, index)) {
        if (met[other] === index) continue;
        met[other] = index;
        const otherPlace = places[other];
        if (place !== undefined && otherPlace !== undefined && place !== otherPlace) continue;
        const likeness = likenessOf(fingerprint.shingles, shingles[other] as Uint32Array, atLeast);
        if (likeness < atLeast) continue;
        note(index, other, likeness);
        note(other, index, likeness);
      }
    }
  }
  return found;
}

/** Numbers that were put under keys, the first of each key in their order: a `Map` of lists takes ten times as long, and as much room. */
class Buckets {
  /** For each slot, one more than the bucket that a key has; a bucket has the key that its first member was put under. */
  readonly #slots: Uint32Array;
  readonly #keys: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #size: Uint8Array;
  readonly #member: Int32Array;
  readonly #next: Int32Array;
  #buckets = 0;
  #members = 0;

  /** `most`: how often `add` is called, at most. */
  constructor(most: number) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(most * 1.5 + 1)));
    this.#keys = new Int32Array(most);
    this.#first = new Int32Array(most);
    this.#last = new Int32Array(most);
    this.#size = new Uint8Array(most);
    this.#member = new Int32Array(most);
    this.#next = new Int32Array(most).fill(-1);
  }

  /** Puts a number under a key, unless there are enough. Answers those that stand there already. */
  add(key: number, member: number): readonly number[] {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    let bucket = (this.#slots[slot] as number) - 1;
    while (bucket >= 0 && this.#keys[bucket] !== key) {
      slot = (slot + 1) & mask;
      bucket = (this.#slots[slot] as number) - 1;
    }
    if (bucket < 0) {
      bucket = this.#buckets++;
      this.#slots[slot] = bucket + 1;
      this.#keys[bucket] = key;
      this.#first[bucket] = this.#put(member);
      this.#last[bucket] = this.#first[bucket] as number;
      this.#size[bucket] = 1;
      return NOBODY;
    }
    const there: number[] = [];
    for (let at = this.#first[bucket] as number; at >= 0; at = this.#next[at] as number)
      there.push(this.#member[at] as number);
    if ((this.#size[bucket] as number) < MOST_PER_BUCKET) {
      const at = this.#put(member);
      this.#next[this.#last[bucket] as number] = at;
      this.#last[bucket] = at;
      this.#size[bucket] = (this.#size[bucket] as number) + 1;
    }
    return there;
  }

  #put(member: number): number {
    this.#member[this.#members] = member;
    return this.#members++;
  }
}

const NOBODY: readonly number[] = [];

/** What a text is compared by. */
interface Fingerprint {
  /** How many. */
  readonly words: number;
  readonly shingles: Uint32Array;
  /** Texts with the same key in a band may be alike. The bands have different keys. */
  readonly bands: Int32Array;
}

/** Fingerprints that are kept for the next comparison: those of a large library. */
const MOST_KEPT = 10_000;

/**
 * What a text is compared by, in signs that JSON can hold as they are: some seven for each of its words. Texts have the same one if their words are the
 * same, and it takes ten times as long to make as to compare.
 */
export const fingerprintOf = remembering((text): string => {
  const words = wordsOf(text);
  const shingles = shinglesOf(words);
  const signature = signatureOf(shingles);
  const bands = Array.from({ length: BANDS }, (_, band) => bandKey(signature, band));
  return written([words.length, ...spellingOf(words), ...bands, ...shingles]);
}, MOST_KEPT);

const read = remembering((fingerprint): Fingerprint => {
  const numbers = new Uint32Array(fingerprint.length / SIGNS);
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberAt(fingerprint, i * SIGNS);
  const rest = 1 + SPELLING;
  return {
    words: numbers[0] as number,
    bands: Int32Array.from(numbers.subarray(rest, rest + BANDS)),
    shingles: numbers.subarray(rest + BANDS),
  };
}, MOST_KEPT);

/** Signs of a number of 32 bits, six bits each. */
const SIGNS = 6;
/** Of the signs from “#” on, “\” is left out: JSON would double it. */
const FIRST_SIGN = 0x23;
const LEFT_OUT = 0x5c;

function written(numbers: readonly number[]): string {
  let signs = '';
  for (const number of numbers)
    signs += String.fromCharCode(
      signOf(number & 63),
      signOf((number >>> 6) & 63),
      signOf((number >>> 12) & 63),
      signOf((number >>> 18) & 63),
      signOf((number >>> 24) & 63),
      signOf(number >>> 30),
    );
  return signs;
}

const signOf = (bits: number): number => FIRST_SIGN + bits + (FIRST_SIGN + bits < LEFT_OUT ? 0 : 1);

function numberAt(signs: string, at: number): number {
  let number = 0;
  for (let i = SIGNS - 1; i >= 0; i--) {
    const code = signs.charCodeAt(at + i);
    number = (number << 6) | ((code < LEFT_OUT ? code : code - 1) - FIRST_SIGN);
  }
  return number >>> 0;
}

/** Numbers that tell the words in their order. */
const SPELLING = 2;

function spellingOf(words: readonly string[]): readonly number[] {
  const hashes = [0, 1];
  for (const word of words) {
    const hash = hashOf(word);
    for (let i = 0; i < SPELLING; i++) hashes[i] = scramble(Math.imul(hashes[i] as number, 31 + 2 * i) + hash);
  }
  return hashes;
}

/** The words to compare by: case, marks and the layout make no difference. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}\uFFFC]+/gu) ?? [];

/** The numbers of the word triples, ascending, each once. */
function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf);
  const count = Math.max(1, hashes.length - SHINGLE + 1);
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let j = i; j < Math.min(i + SHINGLE, hashes.length); j++)
      hash = scramble(Math.imul(hash, 31) + (hashes[j] as number));
    shingles[i] = hash;
  }
  shingles.sort();
  let kept = 0;
  for (let i = 0; i < count; i++)
    if (i === 0 || shingles[i] !== shingles[i - 1]) shingles[kept++] = shingles[i] as number;
  return shingles.slice(0, kept);
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the answer depends on every bit of `x`. */
function scramble(x: number): number {
  let hash = x | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One odd multiplier and one summand for each row of each band, from a fixed sequence. */
const MULTIPLIERS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => scramble(2 * i + 1) | 1);
const SUMMANDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => scramble(2 * i + 2));

/** MinHash: two signatures agree in a place as often as the two sets have members in common. */
function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < signature.length; i++) {
      const hash = (Math.imul(shingle, MULTIPLIERS[i] as number) + (SUMMANDS[i] as number)) >>> 0;
      if (hash < (signature[i] as number)) signature[i] = hash;
    }
  }
  return signature;
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = band;
  for (let row = 0; row < ROWS; row++) key = scramble(Math.imul(key, 31) + (signature[band * ROWS + row] as number));
  return key;
}

/** Twice what both have, by what each has; 0 where that can’t be `atLeast` any more. Both ascend. */
function likenessOf(a: Uint32Array, b: Uint32Array, atLeast: number): number {
  const all = a.length + b.length;
  // Of the shorter one, so many may be missing in the other. A little more, because fractions are rounded.
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  let spare = few.length - (atLeast * all) / 2 + 1e-6;
  let common = 0;
  for (let i = 0, j = 0; i < few.length; ) {
    const left = few[i] as number;
    const right = j < many.length ? (many[j] as number) : Number.POSITIVE_INFINITY;
    if (left === right) common++;
    else if (left < right && --spare < 0) return 0;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * common) / all;
}
