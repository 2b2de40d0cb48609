import { OPAQUE_MARK, PLACEHOLDER_MARK } from '../model/placeholder.ts';
import type { Prose } from '../model/prose.ts';
import type { Sentence } from './reading.ts';
import {
  CODE,
  foldCode,
  HASH_SEED,
  hashStep,
  NUMBER,
  PLACEHOLDER,
  symbolByShape,
  URL,
  type Vocabulary,
} from './vocabulary.ts';

/** What stands between a word and the one before it. */
export const JOINED = 0;
/** A comma, a bracket or a quotation mark: phrases run across. */
export const COMMA = 1;
/** A colon, a semicolon or a dash: phrases stop. */
export const CLAUSE = 2;
/** The end of a sentence or of a block. */
export const SENTENCE = 3;

/** The words of a text in typed arrays, and its sentences. Offsets are UTF-16 units of the reader's text. */
export interface Words {
  readonly count: number;
  readonly symbol: Int32Array;
  /** The written word: both words of an opened contraction have the span of the whole. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `JOINED` to `SENTENCE`: what stands before the word. */
  readonly before: Uint8Array;
  /** 1 where no white space stands before the word: "3|pm", "sign|in", the second word of a contraction. */
  readonly glued: Uint8Array;
  readonly sentences: readonly Sentence[];
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const COMMA_LIKE = 4;
const CLAUSE_LIKE = 5;
const END = 6;
const SYMBOL = 7;
const HYPHEN = 8;

const CLASS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) CLASS[code] = LETTER;
  else if (/\d/.test(char)) CLASS[code] = DIGIT;
  else if (/\s/.test(char)) CLASS[code] = SPACE;
  else if (',()[]{}"\''.includes(char)) CLASS[code] = COMMA_LIKE;
  else if (';:'.includes(char)) CLASS[code] = CLAUSE_LIKE;
  else if ('.?!'.includes(char)) CLASS[code] = END;
  else if ('%$&'.includes(char)) CLASS[code] = SYMBOL;
  else if ('-/'.includes(char)) CLASS[code] = HYPHEN;
}

/** By character what it counts as in the hash of a word; 0 for what stands in no word. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  CLASS[code] === LETTER || CLASS[code] === DIGIT || code === 95 ? foldCode(code) : 0,
);

function classOf(code: number): number {
  return code < 128 ? (CLASS[code] as number) : classOfRare(code);
}

function classOfRare(code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb)
    return COMMA_LIKE;
  // Unicode calls it a letter; where it opens a word or stands alone, no word is read from it.
  if (code === 0x02bc) return COMMA_LIKE;
  if (code === 0x2013 || code === 0x2014) return CLAUSE_LIKE;
  if (code === 0x2026) return END;
  if (code === 0x20ac || code === 0xa3) return SYMBOL;
  if (code === 0x2011 || code === 0x2010) return HYPHEN;
  if (code === 0xa0 || code === 0x2028 || code === 0x202f || code === 0x2009) return SPACE;
  // Halves of pairs, and what is for private use, as marks are; placeholders' marks stand behind.
  if ((code >= 0xd800 && code <= 0xf8ff) || code === PLACEHOLDER_CODE) return 0;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? LETTER : 0;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;

/** Abbreviations whose full stop never ends a sentence. */
const TITLES = new Set('mr mrs ms mx dr prof st vs approx e.g i.e eg cf incl excl tel ext'.split(' '));
/** Abbreviations only where a number follows: "No. 5", but "Sorry, no. We…". */
const BEFORE_NUMBERS = new Set('no nr art fig sec p pp ca'.split(' '));
/** What tells of a time on the clock where it holds, or on which day. */
const WHERE_HOURS_HOLD =
  /^(?:(?:Eastern|Pacific|Central|Mountain|Atlantic|Alaska|Hawaii|Greenwich|British|Irish|Indian|European|UK|US|UTC|GMT|[A-Z]{1,3}T)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[.,;:!?)]|\s+(?:and|or|to|at|so|if|but|with|when|even|through|until)\b))/;
const LONGEST_ZONE = 24;
/** Words that open a sentence and are no family names; none has more than six letters. */
const OPENERS = new Set(
  'a after all an and any are as at before but by can could did do does each for from had has have he her here his how i if in is it its just may my no not now of on once or our please she should so thank thanks that the their then there these they this those to was we were what when where while who why will with would you your'.split(
    ' ',
  ),
);

/** Words. */
const FIRST_CAPACITY = 1024;
/** More words than a macro has: the room for a text of more is given back. */
const LASTING_CAPACITY = 1 << 16;

/** Grows as needed, and serves one text after the other. */
class WordBuffer {
  count = 0;
  symbol = new Int32Array(FIRST_CAPACITY);
  start = new Int32Array(FIRST_CAPACITY);
  end = new Int32Array(FIRST_CAPACITY);
  before = new Uint8Array(FIRST_CAPACITY);
  glued = new Uint8Array(FIRST_CAPACITY);

  push(symbol: number, start: number, end: number, before: number, glued: boolean): void {
    const i = this.count++;
    if (i === this.symbol.length) this.#grow();
    this.symbol[i] = symbol;
    this.start[i] = start;
    this.end[i] = end;
    this.before[i] = before;
    this.glued[i] = glued ? 1 : 0;
  }

  /** The words of one text, in an allocation of their own. */
  copy(): Omit<Words, 'sentences'> {
    const { count } = this;
    const room = new ArrayBuffer(count * 14);
    const copied = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from.subarray(0, count));
      return to;
    };
    return {
      count,
      symbol: copied(this.symbol, new Int32Array(room, 0, count)),
      start: copied(this.start, new Int32Array(room, count * 4, count)),
      end: copied(this.end, new Int32Array(room, count * 8, count)),
      before: copied(this.before, new Uint8Array(room, count * 12, count)),
      glued: copied(this.glued, new Uint8Array(room, count * 13, count)),
    };
  }

  #grow(): void {
    const capacity = this.symbol.length * 2;
    const wider = <A extends Int32Array | Uint8Array>(old: A, fresh: A): A => {
      fresh.set(old);
      return fresh;
    };
    this.symbol = wider(this.symbol, new Int32Array(capacity));
    this.start = wider(this.start, new Int32Array(capacity));
    this.end = wider(this.end, new Int32Array(capacity));
    this.before = wider(this.before, new Uint8Array(capacity));
    this.glued = wider(this.glued, new Uint8Array(capacity));
  }
}

let wordBuffer = new WordBuffer();

/** Splits the reader's text into words and sentences in one pass. A sentence never runs across two blocks. */
export function splitWords(prose: Prose, vocabulary: Vocabulary): Words {
  return new Splitter(prose.text.text, vocabulary).split(prose.blocks);
}

const PLACEHOLDER_CODE = PLACEHOLDER_MARK.charCodeAt(0);
const OPAQUE_CODE = OPAQUE_MARK.charCodeAt(0);

class Splitter {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #words = wordBuffer;
  readonly #sentences: Sentence[] = [];
  /** The block that is read, and where it ends. */
  #block = 0;
  #stop = 0;
  #sentenceStart = 0;
  #firstWord = 0;
  /** What stands before the next word. */
  #before = SENTENCE;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#words.count = 0;
  }

  split(blocks: Prose['blocks']): Words {
    for (const [index, { span }] of blocks.entries()) {
      this.#block = index;
      this.#stop = span.end;
      this.#sentenceStart = span.start;
      this.#firstWord = this.#words.count;
      this.#before = SENTENCE;
      this.#readBlock(span.start);
      const end = trimEnd(this.#text, span.start, span.end);
      this.#closeSentence(end, this.#text.charCodeAt(end - 1) === 58 ? ':' : '');
    }
    const words = { ...this.#words.copy(), sentences: this.#sentences };
    if (words.count > LASTING_CAPACITY) wordBuffer = new WordBuffer();
    return words;
  }

  #readBlock(from: number): void {
    const text = this.#text;
    const stop = this.#stop;
    let at = from;
    let glued = false;
    while (at < stop) {
      const code = text.charCodeAt(at);
      switch (classOf(code)) {
        case SPACE:
          glued = false;
          at++;
          break;
        case LETTER:
          at = this.#readWord(at, glued);
          glued = true;
          break;
        case DIGIT: {
          const start = at;
          at = numberEnd(text, at, stop);
          const known = findFolded(text, start, at, this.#vocabulary);
          this.#push(known >= 0 ? known : NUMBER, start, at, glued);
          glued = true;
          break;
        }
        case SYMBOL:
          this.#push(this.#vocabulary.symbolOf(code === 38 ? 'and' : text.charAt(at)) as number, at, at + 1, glued);
          at++;
          glued = true;
          break;
        case END:
          at = this.#readEnd(at);
          glued = false;
          break;
        case COMMA_LIKE:
          if (this.#before < COMMA) this.#before = COMMA;
          at++;
          break;
        case CLAUSE_LIKE:
          if (this.#before < CLAUSE) this.#before = CLAUSE;
          at++;
          break;
        case HYPHEN: {
          const isDash = code === 45 && !glued && classOf(text.charCodeAt(at + 1)) === SPACE;
          if (isDash && this.#before < CLAUSE) this.#before = CLAUSE;
          at++;
          break;
        }
        default:
          if (code === PLACEHOLDER_CODE || code === OPAQUE_CODE) {
            this.#push(code === PLACEHOLDER_CODE ? PLACEHOLDER : CODE, at, at + 1, glued);
            glued = true;
          }
          at++;
      }
    }
  }

  #push(symbol: number, start: number, end: number, glued: boolean): void {
    this.#words.push(symbol, start, end, this.#before, glued);
    this.#before = JOINED;
  }

  #closeSentence(end: number, mark: Sentence['end']): void {
    const words = this.#words;
    if (words.count > this.#firstWord) {
      this.#sentences.push({
        span: { start: Math.min(this.#sentenceStart, words.start[this.#firstWord] as number), end },
        index: this.#sentences.length,
        block: this.#block,
        firstWord: this.#firstWord,
        lastWord: words.count - 1,
        end: mark,
      });
    }
    this.#firstWord = words.count;
    this.#before = SENTENCE;
  }

  /** Reads the word that starts at `start`; answers where it ends. */
  #readWord(start: number, glued: boolean): number {
    const text = this.#text;
    const stop = this.#stop;
    let hash = HASH_SEED;
    let end = start;
    let isAscii = true;
    let hasApostrophe = false;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code < 128) {
        let folded = IN_WORD[code] as number;
        if (folded === 0) {
          if (code !== 39 || end + 1 >= stop || classOf(text.charCodeAt(end + 1)) !== LETTER) break;
          hasApostrophe = true;
          folded = 39;
        }
        hash = hashStep(hash, folded);
      } else if (isApostrophe(code)) {
        if (end + 1 >= stop || classOf(text.charCodeAt(end + 1)) !== LETTER) break;
        hasApostrophe = true;
        hash = hashStep(hash, 39);
      } else {
        if (classOfRare(code) !== LETTER) break;
        isAscii = false;
      }
      if (++end >= stop) break;
    }
    const next = end < stop ? text.charCodeAt(end) : 0;
    if (next === 46 || next === 58 || next === 64) {
      const joined = joinedEnd(text, start, end, stop);
      if (joined > end) {
        this.#push(this.#symbolOfJoined(start, joined), start, joined, glued);
        return joined;
      }
    }
    if (hasApostrophe) {
      this.#pushContraction(start, end, glued);
      return end;
    }
    let symbol = isAscii ? this.#vocabulary.find(text, start, end, hash) : -1;
    if (symbol >= 0 && this.#vocabulary.isWrittenTogether(symbol)) {
      this.#pushContraction(start, end, glued);
      return end;
    }
    if (symbol < 0) symbol = this.#symbolOfUnknown(start, end, isAscii);
    this.#push(symbol, start, end, glued);
    return end;
  }

  #symbolOfUnknown(start: number, end: number, isAscii: boolean): number {
    const word = this.#text.slice(start, end).toLowerCase();
    if (!isAscii) {
      const known = this.#vocabulary.symbolOf(word);
      if (known !== undefined) return known;
    }
    return symbolByShape(word, this.#before < SENTENCE && isCapital(this.#text, start));
  }

  /** An address or a file name; or an abbreviation with inner stops, which is looked up without them. */
  #symbolOfJoined(start: number, end: number): number {
    const written = this.#text.slice(start, end);
    if (!/^(?:[a-z]\.)+[a-z]?\.?$/i.test(written)) return URL;
    const word = written.replaceAll('.', '').toLowerCase();
    return this.#vocabulary.symbolOf(word) ?? symbolByShape(word, false);
  }

  #pushContraction(start: number, end: number, glued: boolean): void {
    const symbols = this.#vocabulary.openedSymbols(this.#text.slice(start, end));
    for (const [i, symbol] of symbols.entries()) this.#push(symbol, start, end, i > 0 || glued);
  }

  /** Reads a run of `.?!…`; answers where it ends. */
  #readEnd(start: number): number {
    const text = this.#text;
    const stop = this.#stop;
    let end = start;
    let mark: Sentence['end'] = '.';
    while (end < stop && classOf(text.charCodeAt(end)) === END) {
      const char = text.charCodeAt(end);
      if (char === 63) mark = '?';
      else if (char === 33 && mark !== '?') mark = '!';
      end++;
    }
    let after = end;
    while (after < stop && classOf(text.charCodeAt(after)) === COMMA_LIKE && text.charCodeAt(after) !== 44) after++;
    const atEnd = after >= stop;
    if (!atEnd && classOf(text.charCodeAt(after)) !== SPACE) return end;
    const next = nextVisible(text, after, stop);
    const isSingleStop = end - start === 1 && mark === '.';
    if (!atEnd && isSingleStop && (this.#endsInAbbreviation(next) || this.#endsInInitial(next))) return end;
    if (
      !atEnd &&
      isSingleStop &&
      this.#endsInHalfOfDay() &&
      WHERE_HOURS_HOLD.test(text.slice(next, next + LONGEST_ZONE))
    )
      return end;
    const goesOn = !atEnd && next < stop && isLower(text.charCodeAt(next));
    if (goesOn && (!isSingleStop || this.#endsInDottedWord())) {
      if (this.#before < CLAUSE) this.#before = CLAUSE;
      return end;
    }
    this.#closeSentence(after, mark);
    this.#sentenceStart = next;
    return after;
  }

  /** "5 p.m. Pacific" */
  #endsInHalfOfDay(): boolean {
    const last = this.#words.count - 1;
    return last >= this.#firstWord && /^[ap]\.m$/.test(this.#shortWord(last));
  }

  /** "5 p.m. on Friday" */
  #endsInDottedWord(): boolean {
    const { count, start, end } = this.#words;
    return count > this.#firstWord && this.#text.slice(start[count - 1], end[count - 1]).includes('.');
  }

  /** `next` is where the text goes on. */
  #endsInAbbreviation(next: number): boolean {
    const last = this.#words.count - 1;
    if (last < this.#firstWord) return false;
    const word = this.#shortWord(last);
    return TITLES.has(word) || (BEFORE_NUMBERS.has(word) && classOf(this.#text.charCodeAt(next)) === DIGIT);
  }

  /**
   * "J. Smith", "Dr. J. R. Smith", and "Anna B. Lind" at the start of a sentence. Anywhere else a capital is the end of a name, as in
   * "Option B. Then…" and "your Plan A. It…", which macros have far more often than people with middle initials.
   */
  #endsInInitial(next: number): boolean {
    const text = this.#text;
    const { count, start, end } = this.#words;
    const last = count - 1;
    if (last < this.#firstWord || !this.#isCapitalAlone(last) || text.charCodeAt(start[last] as number) === 73)
      return false;
    // "E. coli"
    if (isLower(text.charCodeAt(next))) return true;
    if (!isCapital(text, next)) return false;
    if (last === this.#firstWord) return true;
    const before = last - 1;
    if (text.charCodeAt(end[before] as number) === 46)
      return this.#isCapitalAlone(before) || TITLES.has(this.#shortWord(before));
    return (
      before === this.#firstWord &&
      isCapital(text, start[before] as number) &&
      isLower(text.charCodeAt((start[before] as number) + 1)) &&
      !OPENERS.has(/^\p{L}{0,6}/u.exec(text.slice(next, next + 7))?.[0].toLowerCase() ?? '')
    );
  }

  #isCapitalAlone(word: number): boolean {
    const start = this.#words.start[word] as number;
    return (this.#words.end[word] as number) - start === 1 && isCapital(this.#text, start);
  }

  /** The word in small letters, or nothing if it is long. */
  #shortWord(word: number): string {
    const start = this.#words.start[word] as number;
    const end = this.#words.end[word] as number;
    return end - start > 6 ? '' : this.#text.slice(start, end).toLowerCase();
  }
}

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
};

const isLower = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(String.fromCharCode(code));

function findFolded(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, foldCode(text.charCodeAt(i)));
  return vocabulary.find(text, start, end, hash);
}

/** The end of a number that starts at `at`: digits, and `.,:/` or a dash between digits (2,400; 9:30; 24/7; 2–3). */
function numberEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code >= 48 && code <= 57) end++;
    else if ('.,:/-–'.includes(text.charAt(end)) && end + 1 < limit && classOf(text.charCodeAt(end + 1)) === DIGIT)
      end += 2;
    else break;
  }
  return end;
}

/** The end of an address, a file name or an abbreviation with inner stops that starts like a word; `end` if it is none. */
function joinedEnd(text: string, start: number, end: number, limit: number): number {
  const code = text.charCodeAt(end);
  if (code === 58 && text.startsWith('://', end)) return addressEnd(text, end, limit);
  if (code === 64 && end + 1 < limit && classOf(text.charCodeAt(end + 1)) === LETTER)
    return addressEnd(text, end, limit);
  if (code === 46 && end + 1 < limit) {
    const next = classOf(text.charCodeAt(end + 1));
    if (next !== LETTER && next !== DIGIT) return end;
    if (end - start === 1) {
      let at = end;
      while (
        at + 1 < limit &&
        text.charCodeAt(at) === 46 &&
        classOf(text.charCodeAt(at + 1)) === LETTER &&
        classOf(text.charCodeAt(at + 2)) !== LETTER
      )
        at += 2;
      if (at > end) return at;
    }
    // "Thanks.Next" lacks a space; "example.com", "README.TXT" and "first.last@…" go on in one case.
    const isNextCapital = isCapital(text, end + 1);
    if (isNextCapital && !isCapital(text, start + (end - start > 1 ? 1 : 0))) return end;
    return addressEnd(text, end, limit);
  }
  return end;
}

/** The end of an address: up to white space, without the marks that end a sentence. */
function addressEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (classOf(code) === SPACE || code === 34 || code === 60 || code === 62 || code === 0x201d || code === 0xfffc)
      break;
    end++;
  }
  while (end > from && '.,;:!?)\'"'.includes(text.charAt(end - 1))) end--;
  return end;
}

function nextVisible(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && (classOf(text.charCodeAt(next)) === SPACE || classOf(text.charCodeAt(next)) === COMMA_LIKE))
    next++;
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && classOf(text.charCodeAt(at - 1)) === SPACE) at--;
  return at;
}
