import type { Cue, Reading } from '../../language/reading.ts';
import type { Span } from '../../text/span.ts';

/** The words in which a stretch of the text lies, as a cue of that type; in a text without words, none. */
export function wordsAt(reading: Reading, span: Span, type = ''): Cue {
  const { wordCount, sentences } = reading;
  const first = firstWhere(wordCount, (word) => reading.wordSpan(word).end > span.start);
  const behind = firstWhere(wordCount, (word) => reading.wordSpan(word).start >= span.end);
  const sentence = firstWhere(sentences.length, (index) => (sentences[index]?.lastWord ?? 0) >= first);
  return {
    type,
    span,
    first: Math.min(first, Math.max(0, wordCount - 1)),
    last: Math.max(first, behind - 1),
    sentence: Math.min(sentence, Math.max(0, sentences.length - 1)),
    pattern: 0,
  };
}

/** The least number below `count` for which `holds` is true, and so it is for all above; else `count`. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether nothing but quotation marks and brackets stands between the start of a sentence or block and the place. */
export function startsSentence(reading: Reading, span: Span): boolean {
  const { first, sentence } = wordsAt(reading, span);
  return reading.sentences[sentence]?.firstWord === first;
}

/** The text with a capital where its first letter is. */
export const withCapital = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
