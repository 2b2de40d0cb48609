import { fingerprint } from './fingerprint.ts';

/** A text as people edit it: lines end with `\n`, and nothing blank stands around it. */
export const plainBody = (text: string): string => withUnixLines(partsOf(text).words);

/** Blank lines at its start and blanks at its end belong to the place of a text and not to its words. */
function partsOf(text: string): { readonly before: string; readonly words: string; readonly after: string } {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] as string)) end--;
  let start = 0;
  for (let at = 0; at < end && ' \t\r\n'.includes(text[at] as string); at++)
    if (text[at] === '\n' || text[at] === '\r') start = at + 1;
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
}

/** Fingerprint of a file of ours; the ways in which editors save one and the same text don't count. */
export const fileFingerprint = (text: string): string => fingerprint(withUnixLines(text).trimEnd());

const withUnixLines = (text: string): string => text.replace(/\r\n|\r/g, '\n');

/**
 * The text that an edited one stands for, in the place of `original`: with its blanks around it and its line endings. Where nothing was
 * edited, it is `original`.
 */
export function asOriginal(edited: string, original: string): string {
  const { before, words, after } = partsOf(original);
  const plain = withUnixLines(edited);
  return before + (plain === withUnixLines(words) ? words : withLinesOf(plain, words)) + after;
}

/** Lines that stand at the start and the end of both keep their endings; those between get the one that is used most. */
function withLinesOf(plain: string, original: string): string {
  const endings = original.match(/\r\n|\n|\r/g) ?? [];
  const kinds = new Set(endings);
  if (kinds.size <= 1) return plain.replaceAll('\n', endings[0] ?? '\n');
  const usual = [...kinds].sort((a, b) => count(endings, b) - count(endings, a))[0] as string;
  const lines = plain.split('\n');
  const old = original.split(/\r\n|\n|\r/);
  let same = 0;
  while (same < lines.length - 1 && same < old.length - 1 && lines[same] === old[same]) same++;
  let sameAtEnd = 0;
  while (
    sameAtEnd < Math.min(lines.length, old.length) - 1 - same &&
    lines[lines.length - 1 - sameAtEnd] === old[old.length - 1 - sameAtEnd]
  )
    sameAtEnd++;
  const firstOfEnd = lines.length - 1 - sameAtEnd;
  return lines
    .map((line, i) => {
      if (i === lines.length - 1) return line;
      if (i < same) return line + endings[i];
      return line + (i >= firstOfEnd ? endings[endings.length - (lines.length - 1 - i)] : usual);
    })
    .join('');
}

const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length;
