import { OPAQUE_MARK, PLACEHOLDER_MARK } from '../model/placeholder.ts';
import type { Prose } from '../model/prose.ts';
import { isWrittenTogether, openContraction } from './contraction.ts';
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

const UNICODE_LETTER = /[\p{L}\p{M}]/u;

function classOf(code: number): number {
  if (code < 128) return CLASS[code] as number;
  if (code === 0x2019 || code === 0x2018 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb)
    return COMMA_LIKE;
  if (code === 0x2013 || code === 0x2014) return CLAUSE_LIKE;
  if (code === 0x2026) return END;
  if (code === 0x20ac || code === 0xa3) return SYMBOL;
  if (code === 0x2011 || code === 0x2010) return HYPHEN;
  if (code === 0xa0 || code === 0x2028 || code === 0x202f || code === 0x2009) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  return UNICODE_LETTER.test(String.fromCharCode(code)) ? LETTER : 0;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;

/** Abbreviations whose full stop never ends a sentence. */
const TITLES = new Set('mr mrs ms mx dr prof st vs approx e.g i.e eg cf incl excl tel ext'.split(' '));
/** Abbreviations only where a number follows: "No. 5", but "Sorry, no. We…". */
const BEFORE_NUMBERS = new Set('no nr art fig sec p pp ca'.split(' '));
/** Words that a contraction may end with; a cheap sieve before `isWrittenTogether`. */
const TOGETHER_LENGTH = { least: 2, most: 8 };

/** Grows as needed; a text has about one word in five or six characters. */
class WordBuffer {
  count = 0;
  symbol: Int32Array;
  start: Int32Array;
  end: Int32Array;
  before: Uint8Array;
  glued: Uint8Array;

  constructor(capacity: number) {
    this.symbol = new Int32Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.before = new Uint8Array(capacity);
    this.glued = new Uint8Array(capacity);
  }

  push(symbol: number, start: number, end: number, before: number, glued: boolean): void {
    const i = this.count++;
    if (i === this.symbol.length) this.#grow();
    this.symbol[i] = symbol;
    this.start[i] = start;
    this.end[i] = end;
    this.before[i] = before;
    this.glued[i] = glued ? 1 : 0;
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

/** Splits the reader's text into words and sentences in one pass. A sentence never runs across two blocks. */
export function splitWords(prose: Prose, vocabulary: Vocabulary): Words {
  const text = prose.text.text;
  const buffer = new WordBuffer(Math.max(16, text.length >> 2));
  const sentences: Sentence[] = [];
  let sentenceStart = 0;
  let firstWord = 0;
  let before = SENTENCE;

  const closeSentence = (block: number, end: number, mark: Sentence['end']): void => {
    if (buffer.count > firstWord) {
      const start = Math.min(sentenceStart, buffer.start[firstWord] as number);
      sentences.push({
        span: { start, end },
        index: sentences.length,
        block,
        firstWord,
        lastWord: buffer.count - 1,
        end: mark,
      });
    }
    firstWord = buffer.count;
    before = SENTENCE;
  };

  prose.blocks.forEach((block, blockIndex) => {
    const stop = block.span.end;
    let at = block.span.start;
    let glued = false;
    sentenceStart = at;
    before = SENTENCE;
    firstWord = buffer.count;

    while (at < stop) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) {
        glued = false;
        at++;
      } else if (kind === LETTER) {
        at = readWord(at, stop, glued);
        glued = true;
        before = JOINED;
      } else if (kind === DIGIT) {
        const start = at;
        at = numberEnd(text, at, stop);
        const known = findFolded(text, start, at, vocabulary);
        buffer.push(known >= 0 ? known : NUMBER, start, at, before, glued);
        glued = true;
        before = JOINED;
      } else if (code === PLACEHOLDER_MARK.charCodeAt(0) || code === OPAQUE_MARK.charCodeAt(0)) {
        buffer.push(code === PLACEHOLDER_MARK.charCodeAt(0) ? PLACEHOLDER : CODE, at, at + 1, before, glued);
        at++;
        glued = true;
        before = JOINED;
      } else if (kind === SYMBOL) {
        const symbol = vocabulary.symbolOf(code === 38 ? 'and' : String.fromCharCode(code));
        buffer.push(symbol as number, at, at + 1, before, glued);
        at++;
        glued = true;
        before = JOINED;
      } else if (kind === END) {
        at = readEnd(at, stop, blockIndex);
        glued = false;
      } else {
        if (kind === COMMA_LIKE) before = Math.max(before, COMMA);
        else if (kind === CLAUSE_LIKE) before = Math.max(before, CLAUSE);
        else if (kind === HYPHEN && code === 45 && !glued && classOf(text.charCodeAt(at + 1)) === SPACE)
          before = Math.max(before, CLAUSE);
        at++;
      }
    }
    closeSentence(
      blockIndex,
      trimEnd(text, block.span.start, stop),
      text.charCodeAt(trimEnd(text, block.span.start, stop) - 1) === 58 ? ':' : '',
    );

    function readWord(start: number, limit: number, isGlued: boolean): number {
      let hash = HASH_SEED;
      let end = start;
      let ascii = true;
      let apostrophe = false;
      let code = text.charCodeAt(end);
      for (;;) {
        if (code > 127 && !isApostrophe(code)) ascii = false;
        hash = hashStep(hash, foldCode(code));
        end++;
        if (end >= limit) break;
        code = text.charCodeAt(end);
        const kind = classOf(code);
        if (kind === LETTER || kind === DIGIT || code === 95) continue;
        if (isApostrophe(code) && end + 1 < limit && classOf(text.charCodeAt(end + 1)) === LETTER) {
          apostrophe = true;
          continue;
        }
        break;
      }
      const joined = joinedEnd(text, start, end, limit);
      if (joined > end) {
        const dotted = /^(?:[a-z]\.)+[a-z]?\.?$/i.test(text.slice(start, joined));
        const word = dotted ? text.slice(start, joined).replaceAll('.', '').toLowerCase() : '';
        buffer.push(
          dotted ? (vocabulary.symbolOf(word) ?? symbolByShape(word, false)) : URL,
          start,
          joined,
          before,
          isGlued,
        );
        return joined;
      }
      const length = end - start;
      if (
        apostrophe ||
        (length >= TOGETHER_LENGTH.least && length <= TOGETHER_LENGTH.most && maybeTogether(text, start, end))
      ) {
        const written = text
          .slice(start, end)
          .toLowerCase()
          .replace(/[\u2019\u02bc]/g, "'");
        const parts = openContraction(written);
        parts.forEach((part, i) => {
          buffer.push(
            vocabulary.symbolOf(part) ?? symbolByShape(part, isCapital(text, start)),
            start,
            end,
            i === 0 ? before : JOINED,
            i > 0 || isGlued,
          );
        });
        return end;
      }
      let symbol = ascii ? vocabulary.find(text, start, end, hash) : -1;
      if (symbol < 0) {
        const word = text.slice(start, end).toLowerCase();
        symbol = ascii ? -1 : (vocabulary.symbolOf(word) ?? -1);
        if (symbol < 0) symbol = symbolByShape(word, isCapital(text, start) && before < SENTENCE);
      }
      buffer.push(symbol, start, end, before, isGlued);
      return end;
    }

    /** Reads a run of `.?!…`; answers where it ends. */
    function readEnd(start: number, limit: number, index: number): number {
      let end = start;
      let mark: Sentence['end'] = '.';
      while (end < limit && classOf(text.charCodeAt(end)) === END) {
        const char = text.charCodeAt(end);
        if (char === 63) mark = '?';
        else if (char === 33 && mark !== '?') mark = '!';
        end++;
      }
      let after = end;
      while (after < limit && classOf(text.charCodeAt(after)) === COMMA_LIKE && text.charCodeAt(after) !== 44) after++;
      const atEnd = after >= limit;
      if (!atEnd && classOf(text.charCodeAt(after)) !== SPACE) return end;
      const isDots = end - start > 1 && mark === '.';
      const next = nextVisible(text, after, limit);
      if (!atEnd && end - start === 1 && mark === '.' && endsInAbbreviation(classOf(text.charCodeAt(next)) === DIGIT))
        return end;
      const goesOn = !atEnd && next < limit && isLower(text.charCodeAt(next));
      if (goesOn && (isDots || mark !== '.' || endsInDottedWord())) {
        before = Math.max(before, CLAUSE);
        return end;
      }
      closeSentence(index, after, mark);
      sentenceStart = next;
      return after;
    }

    /** "5 p.m. on Friday" */
    function endsInDottedWord(): boolean {
      const last = buffer.count - 1;
      return last >= firstWord && text.slice(buffer.start[last], buffer.end[last]).includes('.');
    }

    function endsInAbbreviation(isBeforeNumber: boolean): boolean {
      if (buffer.count === firstWord) return false;
      const last = buffer.count - 1;
      const start = buffer.start[last] as number;
      const end = buffer.end[last] as number;
      if (end - start === 1 && isCapital(text, start) && text.charCodeAt(start) !== 73) return true;
      if (end - start > 6) return false;
      const word = text.slice(start, end).toLowerCase();
      return TITLES.has(word) || (isBeforeNumber && BEFORE_NUMBERS.has(word));
    }
  });

  return {
    count: buffer.count,
    symbol: buffer.symbol,
    start: buffer.start,
    end: buffer.end,
    before: buffer.before,
    glued: buffer.glued,
    sentences,
  };
}

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
};

const isLower = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(String.fromCharCode(code));

/** Only words that end like one that may be written together are worth a string. */
function maybeTogether(text: string, start: number, end: number): boolean {
  const last = foldCode(text.charCodeAt(end - 1));
  if (last !== 116 && last !== 97 && last !== 111 && last !== 109 && last !== 101) return false;
  const first = foldCode(text.charCodeAt(start));
  if (!'cdiwshgy'.includes(String.fromCharCode(first))) return false;
  return isWrittenTogether(text.slice(start, end).toLowerCase());
}

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
