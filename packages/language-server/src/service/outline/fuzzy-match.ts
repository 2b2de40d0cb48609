/**
 * How well `query` fits `name`: its characters stand there in this order. More is better; `undefined` where it does not fit. Both must
 * be folded (`folded`), and the query be without blanks. Best is what starts the name, then what starts words, then runs.
 */
export function fuzzyMatch(query: string, name: string): number | undefined {
  if (query === '') return 0;
  const whole = name.indexOf(query);
  if (whole >= 0) {
    const place = whole === 0 ? 3 : startsWord(name, whole) ? 2 : 1;
    return 1000 * place + (name.length === query.length ? 500 : 0) - Math.min(name.length, 400);
  }
  let at = 0;
  let score = 0;
  let before = -2;
  for (let i = 0; i < query.length; i++) {
    const character = query[i] as string;
    const next = name.indexOf(character, at);
    if (next === -1) return undefined;
    // Of the places where it may stand, the start of a word says most: `ro` means “refund order”.
    const found = next === before + 1 ? next : (wordStart(query, i, name, next) ?? next);
    score += found === before + 1 ? 6 : startsWord(name, found) ? 8 : 1;
    before = found;
    at = found + 1;
  }
  return score - Math.min(name.length, 400) / 100;
}

/** As it is compared: small letters, without accents. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which has no accents
  return /^[\x00-\x7F]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

const startsWord = (name: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1] as string);

/** The first start of a word with that character from `from` on, if what follows in the query still fits behind it. */
function wordStart(query: string, i: number, name: string, from: number): number | undefined {
  const character = query[i] as string;
  for (let at = from; at !== -1; at = name.indexOf(character, at + 1))
    if (startsWord(name, at)) return isSubsequence(query, i + 1, name, at + 1) ? at : undefined;
  return undefined;
}

function isSubsequence(query: string, from: number, name: string, start: number): boolean {
  let at = start;
  for (let i = from; i < query.length; i++) {
    const next = name.indexOf(query[i] as string, at);
    if (next === -1) return false;
    at = next + 1;
  }
  return true;
}
