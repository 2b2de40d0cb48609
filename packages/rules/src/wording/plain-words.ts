import type { Cue, Reading, Span } from '@trustlint/core';
import { capitalise } from '../clause.ts';
import { isTitle } from './title.ts';
import { formOf, inflectMarked } from './word-form.ts';

/** A pattern, and the plain words for what it finds: empty where only the author knows them. */
export interface Wording {
  /** In a program no more than its head (`wordingsToRun`). */
  readonly pattern: string;
  readonly plain: string;
}

/**
 * Reads a list of wordings, one `pattern = plain words` a line; lines that start with `#` part them. A last `(… |$)` says what may
 * follow and is no part of the finding; it stands for two patterns, one with the words and one at the end of a sentence. Read when
 * first asked for: most runs find none of them.
 */
export function wordingList(lines: string): () => readonly Wording[] {
  let wordings: readonly Wording[] | undefined;
  return () => {
    wordings ??= readWordings(lines);
    return wordings;
  };
}

function readWordings(lines: string): readonly Wording[] {
  const wordings: Wording[] = [];
  for (const line of lines.split('\n')) {
    const at = line.lastIndexOf(' =');
    if (at < 0 || line.startsWith('#')) continue;
    const pattern = line.slice(0, at).trim();
    const plain = line.slice(at + 2).trim();
    if (pattern.endsWith('|$)')) {
      const group = openingOf(pattern);
      const before = pattern.slice(0, group).trim();
      const marked = before.includes('«') ? before : before.replace(/^(\^* ?)(.*)$/, '$1«$2»');
      wordings.push({ pattern: `${marked} ${pattern.slice(group, -'|$)'.length)})`, plain });
      wordings.push({ pattern: `${marked} $`, plain });
    } else wordings.push({ pattern, plain });
  }
  return wordings;
}

/**
 * The list as a program needs it, which has the patterns compiled: a line for each wording, and of its pattern the head, up to the lemma
 * whose form the plain words take.
 */
export const wordingsToRun = (lines: string): string =>
  readWordings(lines)
    .map(({ pattern, plain }) => `${headOf(pattern)} = ${plain}`)
    .join('\n');

function headOf(pattern: string): string {
  const found = pattern.slice(pattern.indexOf('«') + 1);
  return found.slice(0, found.indexOf('~') + 1);
}

/** The lemma whose form the plain words take. */
export const lemmaOf = ({ pattern }: Wording): string | undefined =>
  /([a-z]+)~/.exec(pattern.slice(pattern.indexOf('«') + 1))?.[1];

/** Whether what the pattern finds begins with its lemma, in any form. */
export const beginsWithLemma = ({ pattern }: Wording): boolean =>
  /^«?\(?[a-z]+~/.test(pattern.slice(pattern.indexOf('«') + 1));

/** Where the bracket opens that the pattern's last character closes. */
function openingOf(pattern: string): number {
  let depth = 0;
  for (let at = pattern.length - 1; at >= 0; at--) {
    if (pattern[at] === ')') depth++;
    else if (pattern[at] === '(' && --depth === 0) return at;
  }
  return 0;
}

/** A stretch of the text and what to write in its place. */
export interface PlainWords {
  readonly span: Span;
  readonly text: string;
}

const isCapitalAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 65 && code <= 90;
};

/** The plain words in the form, with the capital and the article that the place asks for. */
export function plainWordsFor(reading: Reading, cue: Cue, wording: Wording): PlainWords {
  const { text } = reading;
  const { plain } = wording;
  let words = plain;
  if (plain.includes('~')) {
    const lemma = lemmaOf(wording);
    const written = reading.word(cue.first);
    words = inflectMarked(plain, formOf(written, lemma ?? written, cue.first > 0 ? reading.word(cue.first - 1) : ''));
  }
  if (isCapitalAt(text, cue.span.start) && startsSentence(reading, cue)) words = capitalise(words);
  return withArticle(reading, cue, words);
}

const isSmallAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 97 && code <= 122;
};

export const startsSentence = (reading: Reading, cue: Cue): boolean =>
  reading.sentences[cue.sentence]?.firstWord === cue.first;

/** Puts the article before the plain words right: "an allowlist", "a rough figure". */
function withArticle(reading: Reading, { first, span }: Cue, plain: string): PlainWords {
  const article = first > 0 && !reading.startsClause(first) ? reading.word(first - 1) : '';
  if (article !== 'a' && article !== 'an') return { span, text: plain };
  const right = /^(?:[aeio]|u(?!ni|se|s[aeiou]))/i.test(plain) && !/^one/i.test(plain) ? 'an' : 'a';
  if (right === article) return { span, text: plain };
  const at = reading.wordSpan(first - 1);
  return {
    span: { start: at.start, end: span.end },
    text: `${isCapitalAt(reading.text, at.start) ? capitalise(right) : right} ${plain}`,
  };
}

/**
 * Whether the words are the name of something: a title, a button in bold, or written with a capital inside a sentence.
 * Words in capitals only are shouted, and no name.
 */
export function isName(reading: Reading, cue: Cue): boolean {
  const { text } = reading;
  const { span } = cue;
  if (isTitle(reading, span, cue.first)) return true;
  const starts = startsSentence(reading, cue);
  for (let index = starts ? cue.first + 1 : cue.first; index <= cue.last; index++) {
    const { start, end } = reading.wordSpan(index);
    // The second word of "We're" stands where the first one does.
    if (index > 0 && reading.wordSpan(index - 1).start === start) continue;
    // "I'm" and "I" are always written so.
    if (end - start > 1 && isCapitalAt(text, start) && isSmallAt(text, start + 1)) return true;
  }
  return (
    starts &&
    cue.last > cue.first &&
    reading.wordSpan(cue.last).start > span.start &&
    isCapitalAt(text, reading.wordSpan(cue.last).start) &&
    !isCapitalAt(text, span.start + 1)
  );
}

/** Words that may follow a phrase in its clause without making it part of a name of something: "heads-up display". */
const MAY_FOLLOW = new Set(
  "and or but so because as when while if that to for from with at by in on of this last until till before after yet now again here there today tonight tomorrow yesterday is are was were has have had will would can could should may might must do does did not we i you it they he she who which what where how the a an my your our their his her its 's 'd these those some any all both each every no one two more too either also already soon once then than just only about over under up out off down back away since during through without within around across along into onto between both please thanks thank sorry lately altogether anyway anymore twice straight right well almost always never ever still even instead though although unless whether whenever wherever regarding concerning despite per via like such same next monday tuesday wednesday thursday friday saturday sunday later sooner together enough first perhaps maybe quite rather very really ahead overnight afterwards meanwhile upon against throughout nor plus be been being say says said".split(
    ' ',
  ),
);
/** After these the phrase needs its object. */
const TAKES_OBJECT = new Set(
  'of on for with to in at from about over into around as by through onto against between like the a an your our my is when'.split(
    ' ',
  ),
);

/** Whether a noun follows that makes the words a part of its name: "heads-up display", "red tape dispenser". */
export function opensCompound(reading: Reading, cue: Cue): boolean {
  const lastWord = reading.sentences[cue.sentence]?.lastWord ?? cue.last;
  if (cue.last >= lastWord || reading.startsClause(cue.last + 1)) return false;
  const { text } = reading;
  if (text.charAt(cue.span.end) === '-' && /[a-z]/.test(text.charAt(cue.span.end + 1))) return true;
  if (TAKES_OBJECT.has(reading.word(cue.last))) return false;
  const next = reading.word(cue.last + 1);
  if (MAY_FOLLOW.has(next) || next.length < 3) return false;
  const { start } = reading.wordSpan(cue.last + 1);
  const code = reading.text.charCodeAt(start);
  return code >= 97 && code <= 122 && !/(?:ly|ing|ed)$/.test(next);
}
