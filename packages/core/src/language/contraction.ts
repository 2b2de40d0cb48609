/**
 * Contractions and what they stand for. `'s` (is, has, possessive) and `'d` (would, had) stay words of their own,
 * because only the sentence tells which they are.
 */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  wasnt: ['was', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  dunno: ['do', 'not', 'know'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youve: ['you', 'have'],
  youre: ['you', 'are'],
  u: ['you'],
  ur: ['your'],
  thats: ['that', "'s"],
};

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'s", "'s"],
  ["'d", "'d"],
];

/** The words that `word` (lower case, straight apostrophe) stands for; itself if it is no contraction. */
export function openContraction(word: string): readonly string[] {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole !== undefined) return whole;
  for (const [ending, opened] of ENDINGS) {
    if (word.length > ending.length && word.endsWith(ending)) {
      return [...openContraction(word.slice(0, -ending.length)), opened];
    }
  }
  return [word];
}

/** The contractions that are written without an apostrophe. */
export const WRITTEN_TOGETHER: readonly string[] = Object.keys(WHOLE).filter((word) => !word.includes("'"));
