import { type Block, type Macro, type Part, type Span, tagBlocks } from '@trustlint/core';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import type { MacroFile } from '../workspace/macro-file.ts';

/**
 * What can be folded away: front matter, macros, their parts, blocks of tags, quotes and comments. One range a line, the longest; and of more
 * than the client has use for, the longest.
 */
export function foldingRanges(file: MacroFile, { client }: Session): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const { span, kind } of foldsOf(file)) {
    const range = toRange(span, kind, file, client.lineFoldingOnly);
    if (range === undefined) continue;
    const known = byLine.get(range.startLine);
    if (known === undefined || known.endLine < range.endLine) byLine.set(range.startLine, range);
  }
  const longest = [...byLine.values()].sort((a, b) => linesIn(b) - linesIn(a)).slice(0, client.foldingRangeLimit);
  return longest.sort((a, b) => a.startLine - b.startLine);
}

const linesIn = ({ startLine, endLine }: FoldingRange): number => endLine - startLine;

/** Something to fold: its first line stays. */
interface Fold {
  readonly span: Span;
  readonly kind?: FoldingRangeKind;
}

function* foldsOf(file: MacroFile): Iterable<Fold> {
  const { document } = file;
  const { text } = document.file;
  const front = frontMatter(file);
  if (front !== undefined) yield { span: front, kind: FoldingRangeKind.Region };
  for (const macro of document.macros) {
    const isWholeFile = macro.span.start === 0 && macro.span.end === text.length;
    if (!isWholeFile) yield { span: macro.span };
    for (const part of macro.parts) {
      if (part.role === 'label') continue;
      // The words of a file without records are most of the file.
      if (document.shape !== undefined)
        yield { span: part.source.toSource({ start: 0, end: part.source.text.length }) };
      yield* foldsIn(part, macro);
    }
  }
  for (const { span } of document.comments) yield { span, kind: FoldingRangeKind.Comment };
}

function* foldsIn(part: Part, { dialect }: Macro): Iterable<Fold> {
  const { source, prose } = part;
  for (const tags of tagBlocks(source.text, prose.placeholders, dialect)) {
    for (const [i, tag] of tags.slice(0, -1).entries()) {
      const next = tags[i + 1] as typeof tag;
      // From the end of a tag to the line before the next one, which stays in sight.
      const inner = source.text.slice(tag.span.end, next.span.start);
      const end = inner.replace(/(?:\r\n|\n|\r)[ \t]*$/, '').length;
      yield { span: source.toSource({ start: tag.span.start, end: tag.span.end + end }) };
    }
  }
  for (const span of quotesIn(prose.blocks)) yield { span: prose.text.toSource(span) };
}

/** Quoted blocks in a row are one quote. */
function quotesIn(blocks: readonly Block[]): readonly Span[] {
  const quotes: Span[] = [];
  let isQuote = false;
  for (const { kind, span } of blocks) {
    const last = quotes.at(-1);
    if (kind === 'quote' && isQuote && last !== undefined) quotes[quotes.length - 1] = { ...last, end: span.end };
    else if (kind === 'quote') quotes.push(span);
    isQuote = kind === 'quote';
  }
  return quotes;
}

/** What stands before the words of a file that is one macro. */
function frontMatter({ document }: MacroFile): Span | undefined {
  const [macro] = document.macros;
  const body = macro?.parts.find(({ role }) => role === 'body');
  if (macro === undefined || body === undefined || document.macros.length > 1 || macro.span.start > 0) return undefined;
  const { text } = document.file;
  if (macro.span.end < text.length || !/^(?:---|\+\+\+|\{|\s*<!--)/.test(text)) return undefined;
  const end = body.source.base === undefined ? 0 : body.source.toSource({ start: 0, end: 0 }).start;
  return end === 0 ? undefined : { start: 0, end: text.slice(0, end).trimEnd().length };
}

function toRange(
  span: Span,
  kind: FoldingRangeKind | undefined,
  { lines, document }: MacroFile,
  lineFoldingOnly: boolean,
): FoldingRange | undefined {
  // A range that ends with the end of a line ends there, and not on the next line.
  const trimmed = document.file.text.slice(span.start, span.end).trimEnd().length;
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.start + trimmed);
  if (end.line <= start.line) return undefined;
  const first = lines.positionAt(lines.spanOfLine(start.line).end);
  return {
    startLine: start.line,
    endLine: end.line,
    ...(lineFoldingOnly ? {} : { startCharacter: first.character, endCharacter: end.character }),
    ...(kind === undefined ? {} : { kind }),
  };
}
