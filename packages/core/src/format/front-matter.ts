import type { Span } from '../text/span.ts';
import type { FileComment, FormatContext, Problem } from './format.ts';
import { type MacroMetadata, readMetadata } from './macro-metadata.ts';
import { readYaml } from './yaml-nodes.ts';

/** What stands before the words of a macro file, and where the words begin. */
export interface FrontMatter {
  readonly metadata: MacroMetadata;
  readonly problems: readonly Problem[];
  readonly comments: readonly FileComment[];
  /** The rest of the file. */
  readonly body: Span;
}

/** A line of `---`, and the next line of `---` or `...`. */
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
/** `<!--`, then `---` or one of our keys: front matter that no page shows. */
const COMMENT_OPENING =
  /^\s{0,100}<!--[ \t]*(?:\r\n|\n|\r)?(?=[ \t]*(?:---|(?:title|kind|platform|locale|audience|subject|tags|trustlint):))/;

/** Reads the YAML between `---` lines at the start of a file. `text` is the whole text of the file; never throws. */
export function readFrontMatter(text: string, context: FormatContext): FrontMatter {
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return without(text);
  // From the line end of the opening on: an empty block closes at once.
  CLOSING.lastIndex = opening - 1;
  const closing = CLOSING.exec(text);
  if (closing === null) return unclosed(text, opening);
  const yaml = { start: opening, end: Math.max(opening, closing.index) };
  return parse(text, yaml, { start: closing.index + closing[0].length, end: text.length }, context);
}

/** As `readFrontMatter`, and also in a comment at the very start. */
export function readHtmlFrontMatter(text: string, context: FormatContext): FrontMatter {
  const opening = COMMENT_OPENING.exec(text)?.[0].length;
  const end = opening === undefined ? -1 : text.indexOf('-->', opening);
  if (opening === undefined || end === -1) return readFrontMatter(text, context);
  const inner = text.slice(opening, end);
  const marks = /^[ \t]*---[ \t]*(?:\r\n|\n|\r)/.exec(inner)?.[0].length ?? 0;
  const tail = /(?:\r\n|\n|\r)[ \t]*---\s*$/.exec(inner)?.[0].length ?? 0;
  return parse(
    text,
    { start: opening + marks, end: Math.max(opening + marks, end - tail) },
    { start: end + 3, end: text.length },
    context,
  );
}

const without = (text: string): FrontMatter => ({
  metadata: { tags: [], allow: [] },
  problems: [],
  comments: [],
  body: { start: 0, end: text.length },
});

function parse(text: string, yaml: Span, body: Span, context: FormatContext): FrontMatter {
  const { roots, faults, comments } = readYaml(text, yaml);
  const root = roots[0];
  const fault = faults[0];
  const { metadata, problems } = readMetadata(root, context);
  if (fault !== undefined) {
    // One mistake makes many: only the first is told, and what could be read is used without a word.
    const message = `The front matter can’t be read: ${fault.message}`;
    return {
      metadata,
      problems: [{ rule: 'format/front-matter', severity: 'error', message, span: fault.span }],
      comments,
      body,
    };
  }
  const isMap = root === undefined || root.type === 'map' || (root.type === 'scalar' && root.value === null);
  if (isMap) return { metadata, problems, comments, body };
  const message = 'The front matter can’t be read: it needs lines of the form “title: Late delivery”.';
  return {
    metadata,
    problems: [{ rule: 'format/front-matter', severity: 'error', message, span: root.span }],
    comments,
    body,
  };
}

/** A line of dashes may be a mere line; keys after it tell that front matter was meant. */
function unclosed(text: string, opening: number): FrontMatter {
  const keys = /^(?:[A-Za-z_][\w-]{0,40}:(?:[ \t][^\r\n]{0,1000})?(?:\r\n|\n|\r|$)){1,200}/.exec(
    text.slice(opening),
  )?.[0].length;
  if (keys === undefined) return without(text);
  const problem: Problem = {
    rule: 'format/front-matter',
    severity: 'error',
    message: 'The front matter is never closed: a line of “---” is missing after it.',
    span: { start: 0, end: 3 },
  };
  return { ...without(text), problems: [problem], body: { start: opening + keys, end: text.length } };
}
