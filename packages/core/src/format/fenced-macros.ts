import type { SyntaxNode } from '@lezer/common';
import type { Macro, Markup } from '../model/macro.ts';
import { type Layer, MappedText, PieceBuilder } from '../text/mapped-text.ts';
import type { SourceFile } from '../text/source-file.ts';
import { bySpan, type Span } from '../text/span.ts';
import { fileNameOf } from './file-name.ts';
import type { Document, FileComment, FormatContext, Problem, SkippedRecord } from './format.ts';
import type { FrontMatter } from './front-matter.ts';
import { readHtml } from './layers/html.ts';
import { markdownTree, readMarkdown } from './layers/markdown.ts';
import { readPlainText } from './layers/plain-text.ts';
import { localeOf } from './locale.ts';
import { saidOf } from './macro-metadata.ts';
import { partComments, partsOf } from './part.ts';
import { dialectFor } from './record/record-dialect.ts';
import type { SourceEntry } from './record/source-entry.ts';
import { scanFor } from './scan-for.ts';

/** The words after the opening marks of a block that holds a reply, and how the reply is written. Other blocks hold code. */
const MARKUPS: Readonly<Record<string, Markup>> = {
  '': 'text',
  text: 'text',
  txt: 'text',
  plain: 'text',
  plaintext: 'text',
  markdown: 'markdown',
  md: 'markdown',
  html: 'html',
};

const READERS = { markdown: readMarkdown, html: readHtml, text: readPlainText } as const;

/** A heading, or a fenced block. */
interface Place {
  readonly node: SyntaxNode;
  readonly heading?: { readonly text: string; readonly span: Span };
}

/**
 * The document of a Markdown file that explains many replies: each stands in a fenced block, under the heading that is its title.
 * Front matter speaks for all of them.
 */
export function readFencedMacros(
  file: SourceFile,
  front: FrontMatter,
  context: FormatContext,
  { format, dialect: name }: Pick<SourceEntry, 'format' | 'dialect'>,
): Document {
  const whole = MappedText.source(file.text);
  const page = whole.slice(front.body);
  const said = saidOf(front.metadata, { ...context, defaultDialect: dialectFor(name, context) });
  const scan = scanFor(said.dialect, context);
  const macros: Macro[] = [];
  const skipped: SkippedRecord[] = [];
  const { blocks, comments } = blocksOf(page, front);
  const replies: FileComment[] = [];
  const told = new Map<string, number>();
  for (const { node, heading } of blocks) {
    const span = page.toSource({ start: node.from, end: node.to });
    const title = numbered(heading?.text ?? front.metadata.title ?? fileNameOf(file.path), told);
    const info = node.getChild('CodeInfo');
    const words = info === null ? '' : page.text.slice(info.from, info.to);
    const language = words
      .split(/[\s{,]/, 1)
      .join('')
      .toLowerCase();
    const markup = Object.hasOwn(MARKUPS, language) ? (format ?? MARKUPS[language]) : undefined;
    if (markup === undefined) {
      skipped.push({ title, reason: `a block of ${language}`, span });
      continue;
    }
    const source = page.peel(blockLayer(node));
    const parts = partsOf('body', markup, source, READERS[markup](source, scan));
    macros.push({
      id: `${file.path}#${title}`,
      title,
      ...(heading === undefined ? {} : { titleSpan: page.toSource(heading.span) }),
      ...said,
      ...localeOf(front.metadata.locale, context, file.path, parts),
      active: true,
      parts,
      span,
    });
    replies.push(...parts.flatMap(partComments));
  }
  return {
    file,
    format: 'markdown',
    shape: 'fenced',
    macros,
    problems: macros.length === 0 ? [...front.problems, noBlocks(front.body)] : front.problems,
    comments: [...front.comments, ...comments, ...replies].sort((a, b) => bySpan(a.span, b.span)),
    skipped,
  };
}

function noBlocks({ start }: Span): Problem {
  const message =
    'No macros stand here: “fenced: true” in the “sources” of the configuration means blocks between lines of “```”, and there are none.';
  return { rule: 'format/source', severity: 'warning', message, span: { start, end: start } };
}

/** A title that stands over several blocks is numbered from the second on. `told` holds the last number of each title. */
function numbered(heading: string, told: Map<string, number>): string {
  let number = told.get(heading) ?? 1;
  let title = heading;
  while (told.has(title)) title = `${heading} (${++number})`;
  told.set(heading, number);
  if (title !== heading) told.set(title, 1);
  return title;
}

/** The fenced blocks in their order, each with the heading above it, and the comments around them. */
function blocksOf(page: MappedText, front: FrontMatter) {
  const blocks: Place[] = [];
  const comments: FileComment[] = [];
  let heading: Place['heading'];
  markdownTree(page.text).iterate({
    enter({ name, node, from, to }) {
      if (name === 'FencedCode') {
        blocks.push(heading === undefined ? { node } : { node, heading });
        return false;
      }
      if (/^(?:ATX|Setext)Heading/.test(name)) {
        const { text } = readMarkdown(page.slice({ start: from, end: to }), () => []).text;
        heading = text === '' ? undefined : { text: text.replaceAll('\n', ' '), span: wordsOfHeading(page.text, node) };
        return false;
      }
      if (name === 'Comment' || name === 'CommentBlock') {
        const start = front.body.start;
        const text = page.text.slice(from, to).replace(/^<!--|-->$/g, '');
        comments.push({ span: { start: start + from, end: start + to }, text: text.trim() });
      }
      return true;
    },
  });
  return { blocks, comments };
}

/** The heading without its marks. */
function wordsOfHeading(text: string, node: SyntaxNode): Span {
  let start = node.from;
  let end = node.to;
  for (const mark of node.getChildren('HeaderMark')) {
    if (mark.from === node.from) start = mark.to;
    else end = mark.from;
  }
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Takes the marks of quotes and lists off the lines of a fenced block. */
function blockLayer(node: SyntaxNode): Layer {
  const lines = node.getChildren('CodeText').map(({ from, to }): Span => ({ start: from, end: to }));
  return {
    name: 'fenced block',
    decode(base) {
      const builder = new PieceBuilder();
      for (const { start, end } of lines) builder.verbatim(base, start, end);
      return builder.build();
    },
    encode(text, at, base) {
      // In a quote or list, the marks of these stand at the start of each line.
      const isNested = node.from > 0 && !/[\r\n]/.test(base.charAt(node.from - 1));
      if (isNested && /[\r\n]/.test(base.slice(at.start - 1, at.end) + text)) return undefined;
      // The parser takes the line end of an empty block for a text.
      const rest = base.slice(lines[0]?.start, at.start) + base.slice(at.end, lines.at(-1)?.end);
      if (rest.trim() === '') return undefined;
      const start = base.lastIndexOf('\n', at.start - 1) + 1;
      const end = base.indexOf('\n', at.end);
      const after = base.slice(start, at.start) + text + base.slice(at.end, end === -1 ? base.length : end);
      return CLOSING.test(after) ? undefined : text;
    },
  };
}

/** A line that may end the block, whatever its marks are. */
const CLOSING = /^[ \t>]*(?:`{3,}|~{3,})[ \t\r]*$/m;
