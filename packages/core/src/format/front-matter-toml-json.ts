import { visit } from 'jsonc-parser';
import type { Span } from '../text/span.ts';
import type { Format, FormatContext } from './format.ts';
import {
  type FrontMatter,
  type FrontMatterData,
  neverClosed,
  noFrontMatter,
  readFrontMatter,
  toFrontMatter,
} from './front-matter.ts';
import { readHtmlFile } from './html.ts';
import { readMarkdownFile } from './markdown.ts';
import { readPlainTextFile } from './plain-text.ts';
import { duplicateKeys, readJson } from './syntax/json-nodes.ts';
import { readToml } from './syntax/toml-nodes.ts';

/** As `MARKDOWN`, with front matter in TOML or JSON. */
export const MARKDOWN_WITH_TOML_OR_JSON: Format = {
  id: 'markdown',
  read: (file, context) => readMarkdownFile(file, readTomlOrJson(file.text, context), context),
};

/** As `PLAIN_TEXT`, with front matter in TOML or JSON. */
export const PLAIN_TEXT_WITH_TOML_OR_JSON: Format = {
  id: 'plain-text',
  read: (file, context) => readPlainTextFile(file, readTomlOrJson(file.text, context), context),
};

/** As `HTML`, with front matter in TOML or JSON. */
export const HTML_WITH_TOML_OR_JSON: Format = {
  id: 'html',
  read: (file, context) => readHtmlFile(file, readTomlOrJson(file.text, context), context),
};

/** Front matter between marks on lines of their own: how it opens and ends, and how it is read. */
interface Delimited {
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly mark: string;
  /** A line that tells that front matter was meant. */
  readonly key: RegExp;
  readonly read: (text: string, span: Span) => FrontMatterData;
}

const LINE_END = String.raw`[ \t]*(?:\r\n|\n|\r|$)`;
const TOML_KEY = /^[ \t]*(?:["']?[A-Za-z_][\w.-]{0,40}["']?[ \t]*=|\[[^\]\r\n]{1,100}\]|#)/;
const JSON_KEY = /^[ \t]*["{}[\]]/;

const DELIMITED: readonly Delimited[] = [
  {
    opening: /^\+\+\+[ \t]*(?:\r\n|\n|\r)/,
    closing: new RegExp(`(?:\\r\\n|\\n|\\r)\\+\\+\\+${LINE_END}`, 'g'),
    mark: '+++',
    key: TOML_KEY,
    read: tomlData,
  },
  {
    opening: /^---[ \t]*toml[ \t]*(?:\r\n|\n|\r)/i,
    closing: new RegExp(`(?:\\r\\n|\\n|\\r)---${LINE_END}`, 'g'),
    mark: '---',
    key: TOML_KEY,
    read: tomlData,
  },
  {
    opening: /^---[ \t]*json[ \t]*(?:\r\n|\n|\r)/i,
    closing: new RegExp(`(?:\\r\\n|\\n|\\r)---${LINE_END}`, 'g'),
    mark: '---',
    key: JSON_KEY,
    read: jsonData,
  },
];

/** Reads the TOML between `+++` lines, or the JSON object, at the start of a file. `text` is the whole text of the file; never throws. */
export function readTomlOrJson(text: string, context: FormatContext): FrontMatter {
  for (const { opening, closing, mark, key, read } of DELIMITED) {
    const start = opening.exec(text)?.[0].length;
    if (start === undefined) continue;
    // From the line end of the opening on: an empty block closes at once.
    closing.lastIndex = start - 1;
    const end = closing.exec(text);
    if (end === null) {
      const body = afterKeys(text, start, key);
      const what = `a line of “${mark}” is missing after it.`;
      return body === start ? noFrontMatter(text) : neverClosed(text, mark.length, body, what);
    }
    const data = { start, end: Math.max(start, end.index) };
    return toFrontMatter(read(text, data), { start: end.index + end[0].length, end: text.length }, context);
  }
  return text.startsWith('{') ? readJsonObject(text, context) : readFrontMatter(text, context);
}

function tomlData(text: string, span: Span): FrontMatterData {
  return { ...readToml(text, span), sample: 'title = "Late delivery"' };
}

/** Blanks stand in place of what is not meant, so that places stay. */
function jsonData(text: string, { start, end }: Span): FrontMatterData {
  const { root, faults } = readJson(' '.repeat(start) + text.slice(start, end));
  const twice = root === undefined ? [] : duplicateKeys(root);
  return { root, faults: [...faults, ...twice], comments: [], sample: '{ "title": "Late delivery" }' };
}

/** An object at the very start whose last brace ends its line. */
function readJsonObject(text: string, context: FormatContext): FrontMatter {
  const end = endOfObject(text);
  if (end === undefined) {
    const body = afterKeys(text, 0, JSON_KEY);
    return neverClosed(text, 1, body, 'a closing brace “}” is missing after it.');
  }
  const rest = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end))?.[0].length;
  if (rest === undefined) return noFrontMatter(text);
  return toFrontMatter(jsonData(text, { start: 0, end }), { start: end + rest, end: text.length }, context);
}

/** The end of the outermost braces, whatever is wrong between them. */
function endOfObject(text: string): number | undefined {
  let depth = 0;
  let end: number | undefined;
  try {
    visit(text, {
      onObjectBegin: () => {
        depth++;
      },
      onObjectEnd: (offset, length) => {
        depth--;
        // Where the text ends before the brace does, the parser tells a brace of no length.
        if (depth === 0 && length > 0) end ??= offset + length;
      },
    });
  } catch {
    // The parser descends: what is nested thousands of levels deep is no front matter.
  }
  return end;
}

/** The end of the lines from `start` on that look like keys. */
function afterKeys(text: string, start: number, key: RegExp): number {
  let at = start;
  while (at < text.length) {
    const line = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(at, at + 2000))?.[0];
    if (line === undefined || !key.test(line)) break;
    at += line.length;
  }
  return at;
}
