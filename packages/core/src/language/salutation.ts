import { PLACEHOLDER_MARK } from '../model/placeholder.ts';
import type { Block } from '../model/prose.ts';
import type { Span } from '../text/span.ts';
import type { Cue, Reading, Sentence } from './reading.ts';

/** What a first line is for, if not for greeting: an order, or “Good question about your points!” */
const NO_GREETINGS = ['request', 'element.next-step.reader', 'element.acknowledgement'];
/** Words of a line that can be a name, a team and a way to reach it. */
const NAME_WORDS = 14;
/** Words of a closing with its names; and of one that ends like a sentence: “Take care.” */
const LONGEST_CLOSING = 20;
const SHORT = 4;
/** Words of a name that is written in lower case: “the night owls”. */
const FEW = 5;
/** Blocks from the top in which a greeting may stand: a heading or a sentence may come before it. */
const TOP_BLOCKS = 4;
/** Blocks from the end that a sign-off can take: closing, name, team, number. */
const BOTTOM_BLOCKS = 6;
/** What makes a line a sentence, and no name. */
const SENTENCE_CUES = ['element.next-step', 'element.next-step.reader', 'element.future'];
const SENTENCE_WORDS = ['sentence.word', 'reader.word'];

/** “{{agent.name}}, your house manager”: a name and what they are for the reader. */
const NAME_AND_ROLE = new RegExp(`^[\\p{Lu}${PLACEHOLDER_MARK}][^,.!?:;]{0,40},\\s+your\\s[^,.!?:;]{1,40}$`, 'u');
/** “A quiet night to you, Ada Byron”: a few words of any kind, a comma, a name. */
const CLOSING_AND_NAME = new RegExp(`^\\p{L}[^,.!?:;]{1,40},\\s+[\\p{Lu}${PLACEHOLDER_MARK}]`, 'u');

/** The opening words at the top: in the first blocks, before anything is asked or promised. */
export function findGreeting(reading: Reading): Span | undefined {
  const top = Math.min(TOP_BLOCKS, reading.prose.blocks.length);
  for (const cue of reading.cues('element.greeting')) {
    const sentence = reading.sentences[cue.sentence] as Sentence;
    if (sentence.block >= top) break;
    if (reading.isQuoted(cue.span)) continue;
    return { start: cue.span.start, end: greetingEnd(reading, cue, sentence) };
  }
  return vocative(reading);
}

const NAMES_PERSON = /name|customer|contact|requester|recipient/i;

/** A name alone as the opening: "{{first_name}}," or "Marta," on a line of its own. */
function vocative(reading: Reading): Span | undefined {
  const { span, firstWord, lastWord, block } = reading.sentences[0] as Sentence;
  const name = reading.prose.placeholders.find(({ at }) => at === span.start);
  const isPerson = name !== undefined && NAMES_PERSON.test(name.name);
  const isAlone = lastWord === firstWord && block + 1 < reading.prose.blocks.length;
  if (isPerson && (isAlone || reading.startsClause(firstWord + 1))) return reading.wordSpan(firstWord);
  const called = personCalled(reading, firstWord, Math.min(lastWord, firstWord + FEW));
  if (called !== undefined) return { start: span.start, end: reading.wordSpan(called).end };
  const isLine = /^\p{Lu}[^,.]{1,30},$/u.test(reading.slice(reading.prose.blocks[block]?.span ?? span));
  return isLine ? span : undefined;
}

/** The word in `(first, last]` that stands for the reader's name between commas: “Back again, {{first_name}}, with news.” */
function personCalled(reading: Reading, first: number, last: number): number | undefined {
  for (let word = first + 1; word <= last; word++) {
    const { start } = reading.wordSpan(word);
    if (reading.text.charAt(start) !== PLACEHOLDER_MARK) continue;
    const name = reading.prose.placeholders.find(({ at }) => at === start);
    const isCalled =
      reading.startsClause(word) || /[,!]/.test(reading.text.charAt(start - 1) + reading.text.charAt(start - 2));
    const isEnd = word === last || reading.startsClause(word + 1);
    return name !== undefined && NAMES_PERSON.test(name.name) && isCalled && isEnd ? word : undefined;
  }
  return undefined;
}

/** Words of a line at the top that may be an opening in a voice of its own. */
const LONGEST_OPENING = 8;
/** Words of a line that ends in a comma, as hardly anything does but an opening. */
const LONGEST_BEFORE_COMMA = 14;

/** Whether the first line may be an opening that nothing shows: a few words that end in a comma, a call or, with a name, a colon. */
export function mayGreet(reading: Reading): boolean {
  const first = reading.prose.blocks[0];
  const sentences = reading.sentences.filter(({ block }) => block === 0);
  if (first === undefined || reading.prose.blocks.length < 2 || sentences.length === 0) return false;
  const words = (sentences.at(-1) as Sentence).lastWord - (sentences[0] as Sentence).firstWord + 1;
  const line = reading.slice(first.span);
  // A headline, or what the reader is to do: "READ THIS FIRST!"
  if (!/\p{Ll}/u.test(line) || reading.has(NO_GREETINGS, (sentences[0] as Sentence).index)) return false;
  if (words <= LONGEST_BEFORE_COMMA && /,\s*$/.test(line)) return true;
  const isNamed = line.includes(PLACEHOLDER_MARK) || /\s\p{Lu}/u.test(line);
  return words <= LONGEST_OPENING && (/[!–—]\s*$/.test(line) || (isNamed && /:\s*$/.test(line)));
}

/** A greeting ends with the name: "Hi [name] so you want …". */
function greetingEnd(reading: Reading, cue: Cue, sentence: Sentence): number {
  const isName = (word: number): boolean => /^[\p{Lu}\uFFFC]/u.test(reading.slice(reading.wordSpan(word)));
  let word = cue.last;
  while (word < sentence.lastWord && !reading.startsClause(word + 1) && isName(word + 1)) word++;
  return reading.wordSpan(word).end;
}

/** The last lines: a closing with a name behind it, or a name, a team, a way to reach them alone. */
export function findSignOff(reading: Reading): Span | undefined {
  const { blocks } = reading.prose;
  const first = reading.sentences.findLastIndex(({ block }) => block < blocks.length - BOTTOM_BLOCKS);
  const tail = reading.sentences.slice(first + 1);
  let start: number | undefined;
  let end = 0;
  for (let index = blocks.length - 1; index > 0 && index >= blocks.length - BOTTOM_BLOCKS; index--) {
    const sentences = tail.filter(({ block }) => block === index);
    if (sentences.length === 0) continue;
    const closing = closingIn(reading, sentences);
    const last = sentences.at(-1) as Sentence;
    if (closing !== undefined) {
      const hasName = start !== undefined || last.lastWord > closing.last;
      return hasName ? { start: closing.span.start, end: Math.max(end, last.span.end) } : undefined;
    }
    if ((blocks[index] as Block).kind !== 'paragraph' || !isNameLine(reading, sentences)) break;
    start = (blocks[index] as Block).span.start;
    end = Math.max(end, last.span.end);
  }
  return start === undefined ? undefined : { start, end };
}

/** Ends in a point that no sentence ends with: “Clay & Co.” */
const ENDS_IN_ABBREVIATION = /\b(?:Co|Inc|Ltd|Corp|Bros|Dept|Jr|Sr|LLC|Pty)\.$/;
const ending = (reading: Reading, { span, end }: Sentence): string =>
  ENDS_IN_ABBREVIATION.test(reading.slice(span)) ? '' : end;

/** “Your Pharmacy Team” */
const YOUR_TEAM = /^Your\s+(?:\p{Lu}|[^.,!?]{0,30}\bteam\b)/u;

/** The closing words in one of the last two sentences of the block. */
function closingIn(reading: Reading, sentences: readonly Sentence[]): Cue | undefined {
  for (const sentence of sentences.slice(-2)) {
    const { index, firstWord, lastWord } = sentence;
    const cue = reading.cuesIn('element.sign-off', index).find((one) => one.first === firstWord);
    const length = lastWord - firstWord + 1;
    if (cue !== undefined && length <= (ending(reading, sentence) === '' ? LONGEST_CLOSING : SHORT)) return cue;
  }
  return undefined;
}

/** “IT” in capitals is a department, and no pronoun. */
const isDepartment = (reading: Reading, word: number): boolean => reading.slice(reading.wordSpan(word)) === 'IT';

function isNameLine(reading: Reading, sentences: readonly Sentence[]): boolean {
  const first = sentences[0] as Sentence;
  const last = sentences.at(-1) as Sentence;
  if (last.lastWord - first.firstWord >= NAME_WORDS || ending(reading, last) !== '') return false;
  const holds = (name: string): boolean => {
    for (let word = first.firstWord; word <= last.lastWord; word++)
      if (reading.isOf(name, word) && !isDepartment(reading, word)) return true;
    return false;
  };
  const text = reading.slice({ start: first.span.start, end: last.span.end });
  if (CLOSING_AND_NAME.test(text) || NAME_AND_ROLE.test(text)) return true;
  if (YOUR_TEAM.test(text) && holds('team.word')) return true;
  if (sentences.some(({ index }) => reading.has(SENTENCE_CUES, index)) || SENTENCE_WORDS.some(holds)) return false;
  return (
    last.lastWord - first.firstWord < FEW ||
    /^\p{Lu}/u.test(text) ||
    holds('team.word') ||
    text.includes(PLACEHOLDER_MARK)
  );
}
