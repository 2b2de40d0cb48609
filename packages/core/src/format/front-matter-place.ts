import type { Span } from '../text/span.ts';
import { COMMENT_OPENING, OPENING } from './front-matter.ts';

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
  { syntax: 'yaml', opening: OPENING, closing: /^(?:---|\.\.\.)[ \t]*\r?$/gm },
  { syntax: 'toml', opening: /^\+\+\+[ \t]*(?:\r?\n|\r)/, closing: /^\+\+\+[ \t]*\r?$/gm },
  { syntax: 'toml', opening: /^---[ \t]*toml[ \t]*(?:\r?\n|\r)/i, closing: /^---[ \t]*\r?$/gm },
  { syntax: 'json', opening: /^---[ \t]*json[ \t]*(?:\r?\n|\r)/i, closing: /^---[ \t]*\r?$/gm },
  { syntax: 'yaml', opening: COMMENT_OPENING, closing: /^[ \t]*---\s*-->|-->/gm },
];

/**
 * Where the front matter at the start of a file stands, found without reading it: it may still be written, and lack its end mark.
 */
export function frontMatterPlace(text: string): FrontMatterPlace | undefined {
  for (const { syntax, opening, closing } of MARKS) {
    const start = opening.exec(text)?.[0].length;
    if (start === undefined) continue;
    closing.lastIndex = start;
    const end = closing.exec(text)?.index ?? emptyLine(text, start);
    return { syntax, span: { start, end } };
  }
  return undefined;
}

function emptyLine(text: string, from: number): number {
  const line = /^[ \t]*\r?$/gm;
  line.lastIndex = from;
  return line.exec(text)?.index ?? text.length;
}
