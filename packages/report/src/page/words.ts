const numbers = new Intl.NumberFormat('en');

export const number = (count: number): string => numbers.format(count);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** A figure as the score has it: one decimal at most. */
export const figure = (value: number): string => String(value);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const pillarOf = (rule: string): string => rule.slice(0, Math.max(0, rule.indexOf('/'))) || rule;

/** How often each word stands in the list, the most frequent first. */
export function tally(words: Iterable<string>): readonly (readonly [word: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The parts of the trust equation, in the order in which the data have them. */
export const PARTS = [
  { name: 'Credibility', about: 'what you say and know' },
  { name: 'Reliability', about: 'what you do, and by when' },
  { name: 'Intimacy', about: 'how safe the reader feels' },
  { name: 'Self-orientation', about: 'how much it is about you; less is better' },
] as const;
