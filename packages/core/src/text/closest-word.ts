import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely means, or `undefined` where none is near: at most two in five
 * letters may differ. Of equally near ones the first wins. `c` also means `a/c` where only one candidate ends so.
 */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.round(typed.length * 0.4)) + 1;
  const sameTail: string[] = [];
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (known.endsWith(`/${typed}`)) sameTail.push(candidate);
    const far = distance(typed, known);
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return sameTail.length > 0 ? only(sameTail) : best;
}

const only = (words: readonly string[]): string | undefined => (words.length === 1 ? words[0] : undefined);

/** ` Did you mean “x”?`, with the space before it, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const closest = closestWord(word, candidates);
  return closest === undefined ? '' : ` Did you mean “${closest}”?`;
}
