import { type FrontMatterPlace, frontMatterPlace, type Span } from '@trustlint/core';
import type { MacroFile } from '../workspace/macro-file.ts';

/** The place of the cursor in front matter. */
export interface MetadataCursor {
  readonly syntax: FrontMatterPlace['syntax'];
  /**
   * - `key`: where a key of ours stands or may be written
   * - `value`: of that key
   * - `allow-key`, `rule`: under `trustlint`: a key, and the name of a rule
   */
  readonly what: 'key' | 'value' | 'allow-key' | 'rule';
  readonly key: string;
  /** The word around the cursor, in the file. */
  readonly word: Span;
  /** From the start of its line to the word; from the key’s sign on for values in the same line. */
  readonly before: string;
  /** What follows the word in the line. */
  readonly after: string;
}

/** Formats whose files begin with front matter. */
export const WITH_FRONT_MATTER: ReadonlySet<string> = new Set(['markdown', 'html', 'plain-text']);

/** A key of the top. */
const KEY: Readonly<Record<FrontMatterPlace['syntax'], RegExp>> = {
  yaml: /^["']?([\w-]+)["']?[ \t]*:/gm,
  toml: /^["']?([\w-]+)["']?[ \t]*=/gm,
  json: /(?:^|[{,])\s*"([\w-]+)"\s*:/gm,
};

/** Keys that stand in the front matter already. */
export function metadataKeysIn(text: string, { syntax, span }: FrontMatterPlace): ReadonlySet<string> {
  return new Set(Array.from(text.slice(span.start, span.end).matchAll(KEY[syntax]), (match) => match[1] as string));
}

export const metadataPlace = ({ document }: MacroFile): FrontMatterPlace | undefined =>
  WITH_FRONT_MATTER.has(document.format) ? frontMatterPlace(document.file.text) : undefined;

/** Where in the front matter an offset stands, by its line and the lines above: what is being typed need not be readable yet. */
export function metadataCursor(file: MacroFile, offset: number): MetadataCursor | undefined {
  const place = metadataPlace(file);
  if (place === undefined || offset < place.span.start || offset > place.span.end) return undefined;
  const { text } = file.document.file;
  const { start, end } = file.lines.spanOfLine(file.lines.positionAt(offset).line);
  const from = Math.max(start, place.span.start);
  const to = Math.min(end, Math.max(place.span.end, offset));
  const typed = /[\p{L}\p{N}_./-]*$/u.exec(text.slice(from, offset))?.[0].length ?? 0;
  const rest = /^[\p{L}\p{N}_./-]*/u.exec(text.slice(offset, to))?.[0].length ?? 0;
  const word = { start: offset - typed, end: offset + rest };
  const line = text.slice(from, word.start);
  const { syntax } = place;
  const common = { syntax, word, after: text.slice(word.end, to) };
  if (line.trimStart().startsWith('#')) return undefined;
  const isKey = syntax === 'json' ? /^[ \t{,]*"?$/.test(line) : /^["']?$/.test(line);
  if (isKey && !/^-/.test(text.slice(word.start, word.end)))
    return { ...common, what: 'key', key: text.slice(word.start, word.end), before: line };
  const above = text.slice(place.span.start, word.start);
  const [last] = Array.from(above.matchAll(KEY[syntax])).slice(-1);
  if (last === undefined) return undefined;
  const key = last[1] as string;
  const before = above.slice(last.index + last[0].length);
  if (key !== 'trustlint') return { ...common, what: 'value', key, before };
  const what = underTrustlint(before);
  return what === undefined ? undefined : { ...common, what, key, before };
}

/** What may be written behind these words under `trustlint`. */
function underTrustlint(before: string): 'allow-key' | 'rule' | undefined {
  if (/\breason["']?[ \t]*[:=][^\n,}]*$/.test(before)) return undefined;
  if (/\brule["']?[ \t]*[:=][ \t]*["']?$/.test(before)) return 'rule';
  const bracket = openBracket(before);
  const isAllowing = /\ballow["']?[ \t]*[:=]/.test(before);
  if (bracket === undefined)
    return isAllowing && /(?:\ballow["']?[ \t]*[:=][ \t]*|^\s*-[ \t]+)["']?$/m.test(before) ? 'rule' : atKey(before);
  const outside = before.slice(0, bracket);
  if (before[bracket] === '[') return /[[,]\s*["']?$/.test(before) ? 'rule' : undefined;
  // In the braces of an entry stand its keys.
  if (/\ballow\b/.test(outside)) return /[{,]\s*["']?$/.test(before) ? 'allow-key' : undefined;
  return /\ballow["']?[ \t]*[:=][ \t]*["']?$/.test(before) ? 'rule' : atKey(before);
}

const atKey = (before: string): 'allow-key' | undefined =>
  /(?:^|\n|\{|,)[ \t]*["']?$/.test(before) && !/^[ \t]*["']?$/.test(before) ? 'allow-key' : undefined;

/** Where the innermost bracket or brace stands that is not closed. */
function openBracket(text: string): number | undefined {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text[at] as string;
    if (character === ']' || character === '}') depth++;
    else if ((character === '[' || character === '{') && depth-- === 0) return at;
  }
  return undefined;
}
