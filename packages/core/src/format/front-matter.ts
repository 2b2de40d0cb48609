import type { Span } from '../text/span.ts';
import type { FileComment, FormatContext, Problem } from './format.ts';
import { type MacroMetadata, readMetadata } from './macro-metadata.ts';
import type { DataNode } from './syntax/data-node.ts';
import { readPlainYaml } from './syntax/plain-yaml.ts';
import { readYaml } from './syntax/yaml-nodes.ts';

/** What stands before the words of a macro file, and where the words begin. */
export interface FrontMatter {
  readonly metadata: MacroMetadata;
  readonly problems: readonly Problem[];
  readonly comments: readonly FileComment[];
  /** The rest of the file. */
  readonly body: Span;
}

/** What stands between the marks, read as data. */
export interface FrontMatterData {
  readonly root: DataNode | undefined;
  /** In words that finish "The front matter can’t be read: ". */
  readonly faults: readonly { readonly message: string; readonly span: Span }[];
  readonly comments: readonly FileComment[];
  /** One line as it should look, for messages. */
  readonly sample: string;
}

/** A line of `---`, and the next line of `---` or `...`. */
export const OPENING = /^---[ \t]*(?:ya?ml[ \t]*)?(?:\r\n|\n|\r)/i;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
/** `+++`, `---toml` or `---json` on the first line, or an object. A brace alone may begin a placeholder: a key must follow. */
const TOML_OR_JSON =
  /^(?:\+\+\+[ \t]*[\r\n]|---[ \t]*(?:toml|json)[ \t]*[\r\n]|\{\s{0,100}"[^"\r\n]{1,100}"\s{0,20}:)/i;
/** `<!--`, then `---` or one of our keys: front matter that no page shows. */
export const COMMENT_OPENING =
  /^\s{0,100}<!--[ \t]*(?:\r\n|\n|\r)?(?=[ \t]*(?:---|(?:title|kind|platform|locale|audience|subject|tags|trustlint):))/;

/** Whether the file opens with front matter in TOML or JSON, whose parsers most files don't need. */
export const opensTomlOrJson = (text: string): boolean => TOML_OR_JSON.test(text);

/** Reads the YAML between `---` lines at the start of a file. `text` is the whole text of the file; never throws. */
export function readFrontMatter(text: string, context: FormatContext): FrontMatter {
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return noFrontMatter(text);
  // From the line end of the opening on: an empty block closes at once.
  CLOSING.lastIndex = opening - 1;
  const closing = CLOSING.exec(text);
  if (closing === null) return unclosed(text, opening);
  const yaml = { start: opening, end: Math.max(opening, closing.index) };
  return toFrontMatter(
    readYamlData(text, yaml),
    { start: closing.index + closing[0].length, end: text.length },
    context,
  );
}

/** As `readFrontMatter`, and also in a comment at the very start. */
export function readHtmlFrontMatter(text: string, context: FormatContext): FrontMatter {
  const opening = COMMENT_OPENING.exec(text)?.[0].length;
  const end = opening === undefined ? -1 : text.indexOf('-->', opening);
  if (opening === undefined || end === -1) return readFrontMatter(text, context);
  const inner = text.slice(opening, end);
  const marks = /^[ \t]*---[ \t]*(?:\r\n|\n|\r)/.exec(inner)?.[0].length ?? 0;
  const tail = /(?:\r\n|\n|\r)[ \t]*---\s*$/.exec(inner)?.[0].length ?? 0;
  const yaml = { start: opening + marks, end: Math.max(opening + marks, end - tail) };
  return toFrontMatter(readYamlData(text, yaml), { start: end + 3, end: text.length }, context);
}

/** That of a file which is all body. */
export const noFrontMatter = (text: string): FrontMatter => ({
  metadata: { tags: [], allow: [] },
  problems: [],
  comments: [],
  body: { start: 0, end: text.length },
});

function readYamlData(text: string, span: Span): FrontMatterData {
  const sample = 'title: Late delivery';
  const plain = readPlainYaml(text, span);
  if (plain !== undefined) return { root: plain, faults: [], comments: [], sample };
  const { roots, faults, comments } = readYaml(text, span);
  return { root: roots[0], faults, comments, sample };
}

/** Takes what is ours from the data; problems of reading come before those of values. */
export function toFrontMatter(
  { root, faults, comments, sample }: FrontMatterData,
  body: Span,
  context: FormatContext,
): FrontMatter {
  const fault = faults[0];
  const { metadata, problems } = readMetadata(root, context);
  // One mistake makes many: only the first is told, and what could be read is used without a word.
  if (fault !== undefined) return { metadata, problems: [unreadable(fault.message, fault.span)], comments, body };
  const isMap = root === undefined || root.type === 'map' || (root.type === 'scalar' && root.value === null);
  if (isMap) return { metadata, problems, comments, body };
  const problem = unreadable(`it needs lines of the form “${sample}”.`, root.span);
  return { metadata, problems: [problem], comments, body };
}

function unreadable(why: string, span: Span): Problem {
  const message = `The front matter can’t be read: ${why}`;
  return { rule: 'format/front-matter', severity: 'error', message, span };
}

const YAML_KEYS = /^(?:[A-Za-z_][\w-]{0,40}:(?:[ \t][^\r\n]{0,1000})?(?:\r\n|\n|\r|$)){1,200}/;

/** A line of dashes may be a mere line; keys after it tell that front matter was meant. */
function unclosed(text: string, opening: number): FrontMatter {
  const keys = YAML_KEYS.exec(text.slice(opening))?.[0].length;
  return keys === undefined
    ? noFrontMatter(text)
    : neverClosed(text, 3, opening + keys, 'a line of “---” is missing after it.');
}

/** Front matter whose end is missing: `body` is where the words seem to begin. */
export function neverClosed(text: string, marks: number, body: number, what: string): FrontMatter {
  const problem: Problem = {
    rule: 'format/front-matter',
    severity: 'error',
    message: `The front matter is never closed: ${what}`,
    span: { start: 0, end: marks },
  };
  return { ...noFrontMatter(text), problems: [problem], body: { start: body, end: text.length } };
}
