import type { Cue, Reading, Span } from '@trustlint/core';

/** The first word of the clause of word `index`: where its sentence starts, or behind the last comma, bracket, colon or dash. */
export function clauseStart(reading: Reading, index: number): number {
  let first = index;
  while (first > 0 && !reading.startsClause(first)) first--;
  return first;
}

/** The last word of the clause of word `index`, in the sentence that ends with the word `lastWord`. */
export function clauseEnd(reading: Reading, index: number, lastWord: number): number {
  let last = index;
  while (last < lastWord && !reading.startsClause(last + 1)) last++;
  return last;
}

/** The words `[first, last]` as a stretch of the text. */
export const spanOfWords = (reading: Reading, first: number, last: number): Span => ({
  start: reading.wordSpan(first).start,
  end: reading.wordSpan(last).end,
});

/** The cues without those that overlap an earlier one; of those that start together the longest stays. In order. */
export function withoutOverlaps(cues: readonly Cue[]): readonly Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept.at(-1);
    if (before === undefined || cue.first > before.last) kept.push(cue);
  }
  return kept;
}

/** The text with its first letter in upper case, or in lower case. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const decapitalise = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The words with the kind of apostrophe that the text uses: curly ones only where it has some. */
export const withApostrophesOf = (text: string, words: string): string =>
  text.includes('’') ? words.replaceAll("'", '’') : words.replaceAll('’', "'");

const JOINING = new Set(['and', 'but', 'so', 'then', 'also', 'or', 'well']);

/** The clause around the cue, without the word that joins it to what stands before: a whole statement that can be replaced by another. */
export function clauseAround(reading: Reading, cue: Cue): Span {
  let first = clauseStart(reading, cue.first);
  while (first < cue.first && JOINING.has(reading.word(first))) first++;
  const lastWord = reading.sentences[cue.sentence]?.lastWord ?? cue.last;
  return spanOfWords(reading, first, clauseEnd(reading, cue.last, lastWord));
}

/** A statement in the place of the clause at `span`: with a capital where a sentence begins, and the text's apostrophes. */
export function statementFor(reading: Reading, { sentence }: Cue, span: Span, statement: string): string {
  const opens = reading.sentences[sentence]?.span.start === span.start;
  return withApostrophesOf(reading.text, opens || /^I\b/.test(statement) ? statement : decapitalise(statement));
}

/** The house is only a part of a thing's name: "the council tax", or another's: "the clinic of your choice". */
export const NOUN_AFTER =
  /^ (?!(?:and|or|nor|at|here|but|so|as|in|on|either|whatsoever|whatever|because|if|since|which|that|who|when|for|any ?more|now|today|itself|sir|madam|then|though|you)\b)[a-z]/;

const CHOICES =
  /\b(?:ways|options|choices|routes|instead|either|(?:could|would|may|might) (?:work|suit|help)|(?:you can|what[^.!?]* can) do)\b/i;

/** Whether the sentence stands in a list of what the reader may choose: "Two ways are open to you: book now …". */
export function isChoice(reading: Reading, sentence: number): boolean {
  const kindOf = (index: number) => reading.prose.blocks[reading.sentences[index]?.block ?? -1]?.kind;
  let lead = sentence;
  while (kindOf(lead) === 'list-item') lead--;
  const head = reading.sentences[lead];
  return lead < sentence && head?.end === ':' && CHOICES.test(reading.slice(head.span));
}
