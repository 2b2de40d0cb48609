import type { Span } from '../text/span.ts';

/** Where front matter stands, and how it is written. */
export interface FrontMatterPlace {
  readonly syntax: 'yaml' | 'toml' | 'json';
  /** What stands between the marks; up to the first empty line where the end mark is not written yet. */
  readonly span: Span;
}

/** How front matter opens, and how it ends. */
const MARKS: readonly {
  readonly syntax: FrontMatterPlace['syntax'];
  readonly opening: RegExp;
  readonly closing: RegExp;
}[] = [
  { syntax: 'yaml', opening: /^---[ \t]*(?:ya?ml[ \t]*)?(?:\r?\n|\r)/i, closing: /^(?:---|\.\.\.)[ \t]*\r?$/gm },
  { syntax: 'toml', opening: /^\+\+\+[ \t]*(?:\r?\n|\r)/, closing: /^\+\+\+[ \t]*\r?$/gm },
  { syntax: 'toml', opening: /^---[ \t]*toml[ \t]*(?:\r?\n|\r)/i, closing: /^---[ \t]*\r?$/gm },
  { syntax: 'json', opening: /^---[ \t]*json[ \t]*(?:\r?\n|\r)/i, closing: /^---[ \t]*\r?$/gm },
  {
    syntax: 'yaml',
    opening: /^\s{0,100}<!--[ \t]*(?:\r?\n|\r)?[ \t]*---[ \t]*(?:\r?\n|\r)/,
    closing: /^[ \t]*---\s*-->|-->/gm,
  },
];

/**
 * Where the front matter at the start of a file stands while it is written: it need not be closed yet, and nothing in it is read.
 * A line of dashes may be a mere line, so what is not closed must not begin with an empty one.
 */
export function frontMatterPlace(text: string): FrontMatterPlace | undefined {
  for (const { syntax, opening, closing } of MARKS) {
    const start = opening.exec(text)?.[0].length;
    if (start === undefined) continue;
    closing.lastIndex = start;
    const end =
      closing.exec(text)?.index ?? (/^[ \t]*\r?$/m.exec(text.slice(start))?.index ?? text.length - start) + start;
    return { syntax, span: { start, end } };
  }
  return undefined;
}
