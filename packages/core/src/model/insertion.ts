import type { MappedText } from '../text/mapped-text.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { Part } from './macro.ts';

/**
 * Where a paragraph goes: above everything, behind a block (an index into `Prose.blocks`; behind the whole list, table or
 * quote that it belongs to), or above a stretch of the reader's text that begins a line, such as the sign-off.
 */
export type InsertionPoint =
  | { readonly where: 'start' }
  | { readonly where: 'after-block'; readonly block: number }
  | { readonly where: 'before'; readonly span: Span };

/** An empty place in the markup of a part, and what to write there. */
export interface Insertion {
  readonly at: { readonly text: MappedText; readonly span: Span };
  readonly text: string;
}

/**
 * How to insert a paragraph of plain words and placeholders in the part's own markup, or `undefined` where the markup leaves
 * no exact place for it (a sign-off in the middle of a line, tags that don't pair up). Markdown and text set a paragraph off
 * by blank lines; in HTML it becomes a `<p>` beside the element that holds the place.
 */
export function insertParagraph(part: Part, paragraph: string, point: InsertionPoint): Insertion | undefined {
  const { blocks } = part.prose;
  if (blocks.length === 0) return undefined;
  return part.markup === 'html' ? insertInHtml(part, paragraph, point) : insertInLines(part, paragraph, point);
}

const insertion = ({ source }: Part, offset: number, text: string): Insertion => ({
  at: { text: source, span: { start: offset, end: offset } },
  text,
});

/** The last block of the list, table or quote that the block belongs to; the block itself for others. */
function endOfGroup({ prose }: Part, block: number): number {
  const kind = prose.blocks[block]?.kind;
  let last = block;
  if (kind === 'list-item' || kind === 'cell' || kind === 'quote') {
    while (prose.blocks[last + 1]?.kind === kind) last++;
  }
  return last;
}

/** Where the span's first character stands in the markup, and where its last one ends. */
const inMarkup = ({ prose }: Part, span: Span): Span => prose.text.toBase(span);

// ---- Markdown and text ----------------------------------------------------------------------------------------------

function insertInLines(part: Part, paragraph: string, point: InsertionPoint): Insertion | undefined {
  const markup = part.source.text;
  const eol = markup.includes('\r\n') ? '\r\n' : '\n';
  const { blocks } = part.prose;
  if (point.where === 'start') {
    const offset = startOfText(part);
    return insertion(part, offset, `${paragraph}${eol}${eol}`);
  }
  if (point.where === 'after-block') {
    const block = blocks[endOfGroup(part, point.block)];
    if (block === undefined) return undefined;
    const { end } = inMarkup(part, block.span);
    const offset = lineEnd(markup, end);
    // What follows on the next line would become part of the new paragraph.
    const isFollowed = /^\r?\n[ \t]*\S/.test(markup.slice(offset));
    return insertion(part, offset, `${eol}${eol}${paragraph}${isFollowed ? eol : ''}`);
  }
  const { start } = inMarkup(part, point.span);
  const offset = lineStart(markup, start);
  // Marks such as `**` or `- ` may stand between the line's start and its first word; words may not.
  if (/[\p{L}\p{N}]/u.test(markup.slice(offset, start))) return undefined;
  const isSetOff = offset === 0 || /\n[ \t]*\r?\n$/.test(markup.slice(0, offset));
  return insertion(part, offset, `${isSetOff ? '' : eol}${paragraph}${eol}${eol}`);
}

/** The start of the first line with words; above the tags that steer them, so that no condition swallows the paragraph. */
function startOfText({ source, prose }: Part): number {
  const markup = source.text;
  const first = prose.text.toBase(prose.blocks[0]?.span ?? { start: 0, end: 0 }).start;
  const tag = prose.placeholders.find(({ kind, span }) => kind === 'tag' && span.start < first);
  return lineStart(markup, tag === undefined ? first : tag.span.start);
}

function lineStart(markup: string, offset: number): number {
  return Math.max(markup.lastIndexOf('\n', offset - 1), markup.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(markup: string, offset: number): number {
  const end = /[\r\n]/.exec(markup.slice(offset));
  return end === null ? markup.length : offset + end.index;
}

// ---- HTML -----------------------------------------------------------------------------------------------------------

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:\s[^<>]*)?\/?>/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements that may hold paragraphs beside each other. */
const CONTAINERS = new Set('html body div section article main td blockquote header footer'.split(' '));

/** All tags that open or close an element, comments and what lies in placeholders left out. */
function tagsOf({ source, prose }: Part): readonly Tag[] {
  const covered = [...prose.placeholders, ...prose.comments].map(({ span }) => span);
  const tags: Tag[] = [];
  for (const match of matchesOf(TAG, source.text)) {
    const start = match.index;
    const name = (match[2] as string).toLowerCase();
    if (VOID.has(name) || covered.some((span) => span.start <= start && start < span.end)) continue;
    tags.push({ name, isEnd: match[1] === '/', start, end: start + match[0].length });
  }
  return tags;
}

/** The elements open at the offset, outermost first, or `undefined` where tags before it don't pair up. */
function openAt(tags: readonly Tag[], offset: number): readonly Tag[] | undefined {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.start >= offset) break;
    if (!tag.isEnd) open.push(tag);
    else if (open.pop()?.name !== tag.name) return undefined;
  }
  return open;
}

/** Where the element that `tag` opens ends, or `undefined` where it never does. */
function endOfElement(tags: readonly Tag[], tag: Tag): number | undefined {
  let depth = 0;
  for (const other of tags.slice(tags.indexOf(tag))) {
    depth += other.isEnd ? -1 : 1;
    if (depth === 0) return other.name === tag.name ? other.end : undefined;
  }
  return undefined;
}

function insertInHtml(part: Part, paragraph: string, point: InsertionPoint): Insertion | undefined {
  const tags = tagsOf(part);
  const text = `<p>${escapeText(paragraph)}</p>`;
  const { blocks } = part.prose;
  if (point.where === 'after-block') {
    const block = blocks[endOfGroup(part, point.block)];
    if (block === undefined) return undefined;
    const { end } = inMarkup(part, { start: block.span.end - 1, end: block.span.end });
    const open = openAt(tags, end);
    if (open === undefined) return undefined;
    const child = open[depthOfContainers(open)];
    const offset = child === undefined ? end : endOfElement(tags, child);
    return offset === undefined ? undefined : insertion(part, offset, `${gap(part)}${text}`);
  }
  const span = point.where === 'start' ? blocks[0]?.span : point.span;
  if (span === undefined) return undefined;
  const { start } = inMarkup(part, { start: span.start, end: span.start + 1 });
  const open = openAt(tags, start);
  if (open === undefined) return undefined;
  const child = open[depthOfContainers(open)];
  const offset = child === undefined ? start : child.start;
  if (point.where === 'before') {
    const isLineStart =
      child === undefined
        ? /(?:^|<br[^<>]*>|<\/[a-z\d]+>)\s*$/i.test(part.source.text.slice(open.at(-1)?.end ?? 0, start))
        : !hasWords(part, child.end, start);
    if (!isLineStart) return undefined;
  }
  return insertion(part, offset, `${text}${gap(part)}`);
}

/** How many of the outermost open elements may hold paragraphs. */
function depthOfContainers(open: readonly Tag[]): number {
  const index = open.findIndex(({ name }) => !CONTAINERS.has(name));
  return index === -1 ? open.length : index;
}

/** Whether the reader sees anything of `[from, to)` of the markup. */
const hasWords = ({ prose }: Part, from: number, to: number): boolean =>
  prose.text.pieces.some(
    (piece) =>
      piece.from < to &&
      piece.to > from &&
      piece.kind !== 'stand-in' &&
      prose.text.text.slice(piece.start, piece.end).trim() !== '',
  );

/** Between elements that stand on lines of their own, a line end. */
const gap = ({ source }: Part): string => />(\r?\n)[ \t]*</.exec(source.text)?.[1] ?? '';

/** Words as HTML needs them; quotation marks stay, because a placeholder must read as its dialect writes it. */
const escapeText = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
