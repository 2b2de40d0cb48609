import { OPAQUE_MARK, PLACEHOLDER_MARK, type Placeholder } from '../../model/placeholder.ts';
import type { Block, BlockKind, Label, Link, MarkupComment } from '../../model/prose.ts';
import { type Piece, PieceBuilder } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** What a reader of markup answers: a `Prose` whose text is not yet bound to the markup it came from. */
export interface ProseReading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
  readonly placeholders: readonly Placeholder[];
  readonly links: readonly Link[];
  readonly comments: readonly MarkupComment[];
  readonly emphasis: readonly Span[];
  readonly labels: readonly LabelPlace[];
  /**
   * Stretches of the markup that read the same on their own, in order: an edit is tried out in its region only.
   * What lies between them holds no prose.
   */
  readonly regions: readonly Span[];
}

/** Where words stand in an attribute, without their quotes. */
export interface LabelPlace {
  readonly markup: Label['markup'];
  readonly span: Span;
}

/** Finds the placeholders of a markup text, in order. */
export interface ScanPlaceholders {
  (markup: string): readonly Placeholder[];
  /** What was read of a text with this scan before, where somebody remembers it. `markup` names how it is read. */
  readonly recall?: <T>(markup: string, text: string, read: (text: string) => T) => T;
}

/** Blanks that a reader sees as one space, and characters that nobody sees. U+FEFF is a blank to JavaScript, but invisible. */
const BLANKS_OR_INVISIBLE = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]{2,}|[^\S ]|[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const ALL_INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BLANK = /[^\S\uFEFF]/;
const LETTER = /\p{L}/u;
/** `<!--[if mso]> … <![endif]-->` and, where other programs see what is between, `<!--[if !mso]><!-->` and `<!--<![endif]-->`. */
const CONDITION = /^\s{0,20}(?:\[if\s|<!\[endif\])/i;
const LINE_FEED = '\n';
const SPACE = 32;

/** A link or an emphasis whose end is yet to come: the length of the text where it began. */
export type Opening = number;

/**
 * Collects the reader's text of one markup text. All offsets that go in are offsets of the markup, and they never go back.
 * Blanks are folded into one space, dropped at the ends of blocks, and told as `decoded` where they are more than a space.
 */
export class ProseBuilder {
  readonly #markup: string;
  readonly #pieces = new PieceBuilder();
  readonly #placeholders: readonly Placeholder[];
  /** Where each of the placeholders stands in the text; nothing for what prints nothing. */
  readonly #at: number[] = [];
  readonly #blocks: Block[] = [];
  readonly #links: Link[] = [];
  readonly #comments: MarkupComment[] = [];
  readonly #emphasis: Span[] = [];
  readonly #labels: LabelPlace[] = [];
  readonly #regions: Span[] = [];
  #nextPlaceholder = 0;
  /** The end of the last visible thing in the markup. */
  #seen = 0;
  /** Blanks that become a space if something visible follows in the block. */
  #blanksFrom = -1;
  #blanksTo = -1;
  #kind: BlockKind = 'paragraph';
  #ordered: boolean | undefined;
  /** Where the block began in the text; -1 between blocks. */
  #blockStart = -1;
  #hidden = 0;

  constructor(markup: string, placeholders: readonly Placeholder[]) {
    this.#markup = markup;
    this.#placeholders = placeholders;
    for (const placeholder of placeholders) {
      if (placeholder.kind === 'comment') this.comment(placeholder.span, commentText(markup, placeholder.span), false);
    }
  }

  /** Ends the block before and says what the next one will be. */
  startBlock(kind: BlockKind, ordered?: boolean): void {
    this.endBlock();
    this.#kind = kind;
    this.#ordered = ordered;
  }

  /** Ends the block; what follows is another of the same kind. A block without visible text is none. */
  endBlock(): void {
    this.#blanksFrom = -1;
    if (this.#blockStart === -1) return;
    const span = { start: this.#blockStart, end: this.#pieces.length };
    this.#blocks.push(
      this.#ordered === undefined ? { kind: this.#kind, span } : { kind: this.#kind, span, ordered: this.#ordered },
    );
    this.#blockStart = -1;
  }

  /** While hidden, nothing becomes part of the text. Calls nest. */
  hide(): void {
    this.#hidden++;
  }

  show(): void {
    this.#hidden--;
  }

  get isHidden(): boolean {
    return this.#hidden > 0;
  }

  /** Prose as it stands in the markup; placeholders in it become what they are to the reader. */
  prose(from: number, to: number): void {
    if (this.#hidden > 0) return;
    let at = Math.max(from, this.#seen);
    for (; this.#nextPlaceholder < this.#placeholders.length; this.#nextPlaceholder++) {
      const placeholder = this.#placeholders[this.#nextPlaceholder] as Placeholder;
      const { start, end } = placeholder.span;
      if (start >= to) break;
      if (start < at) {
        // Its beginning stood where no prose is read: neither is its end.
        at = Math.max(at, end);
        continue;
      }
      this.#words(at, start);
      if (!printsNothing(placeholder.kind)) {
        this.#open(start);
        this.#at[this.#nextPlaceholder] = this.#pieces.length;
        this.#pieces.standIn(PLACEHOLDER_MARK, start, end);
      }
      this.#seen = Math.max(this.#seen, end);
      at = end;
    }
    this.#words(at, to);
  }

  /** `text` stands for `[from, to)` of the markup: an entity, an escape. */
  decoded(text: string, from: number, to: number): void {
    if (this.#hidden > 0) return;
    const visible = text.replace(ALL_INVISIBLE, '').replace(/\s/g, ' ');
    if (visible === ' ') this.blanks(from, to);
    if (visible === '' || visible === ' ') return;
    this.#open(from);
    this.#pieces.decoded(visible, from, to);
    this.#seen = to;
  }

  /** Something that is shown but not read. */
  opaque(from: number, to: number): void {
    if (this.#hidden > 0) return;
    this.#open(from);
    this.#pieces.standIn(OPAQUE_MARK, from, to);
    this.#seen = to;
  }

  /** `[from, to)` of the markup is nothing but a blank to the reader. */
  blanks(from: number, to: number): void {
    // A placeholder may have run over a line end: what it holds is no blank.
    const start = Math.max(from, this.#seen);
    if (this.#hidden > 0 || this.#blockStart === -1 || start >= to) return;
    if (this.#blanksFrom === -1) {
      this.#blanksFrom = start;
      this.#blanksTo = to;
    } else if (this.#blanksTo === start) this.#blanksTo = to;
  }

  /** A link or an emphasis begins with the next visible thing. */
  open(): Opening {
    return this.#pieces.length;
  }

  closeEmphasis(opening: Opening): void {
    if (opening < this.#pieces.length) this.#emphasis.push({ start: opening, end: this.#pieces.length });
  }

  closeLink(opening: Opening, url: string, urlSpan: Span): void {
    if (this.#hidden === 0) this.#links.push({ span: { start: opening, end: this.#pieces.length }, url, urlSpan });
  }

  comment(span: Span, text: string, sent: boolean): void {
    const isCondition = CONDITION.test(text);
    this.#comments.push({ span, text, sent, ...(isCondition ? { isCondition } : {}) });
  }

  /** Words in an attribute that the reader sees all the same. */
  label(markup: Label['markup'], start: number, end: number): void {
    if (this.#hidden === 0 && LETTER.test(this.#markup.slice(start, end)))
      this.#labels.push({ markup, span: { start, end } });
  }

  region(from: number, to: number): void {
    if (from < to) this.#regions.push({ start: from, end: to });
  }

  build(): ProseReading {
    this.endBlock();
    const { text, pieces } = this.#pieces.build();
    // What opened before a blank or a new block begins after it.
    const begun = ({ start, end }: Span): Span => ({
      start: start < end && (text[start] === ' ' || text[start] === LINE_FEED) ? start + 1 : start,
      end,
    });
    return {
      text,
      pieces,
      blocks: this.#blocks,
      placeholders: this.#placeholders.map((placeholder, i) => {
        const at = this.#at[i];
        return at === undefined ? placeholder : { ...placeholder, at };
      }),
      links: this.#links
        .map((link) => ({ ...link, span: begun(link.span) }))
        .sort((a, b) => a.span.start - b.span.start),
      comments: this.#comments.sort((a, b) => a.span.start - b.span.start),
      emphasis: this.#emphasis.map(begun).sort((a, b) => a.start - b.start || b.end - a.end),
      labels: this.#labels.sort((a, b) => a.span.start - b.span.start),
      regions: this.#regions,
    };
  }

  /** Prose without placeholders. */
  #words(from: number, to: number): void {
    let at = from;
    let end = to;
    while (at < end && this.#markup.charCodeAt(at) === SPACE) at++;
    if (at > from) this.blanks(from, at);
    while (end > at && this.#markup.charCodeAt(end - 1) === SPACE) end--;
    if (at < end) {
      // A slice, so that the search ends where the prose does.
      const prose = this.#markup.slice(at, end);
      const offset = at;
      BLANKS_OR_INVISIBLE.lastIndex = 0;
      for (let match = BLANKS_OR_INVISIBLE.exec(prose); match !== null; match = BLANKS_OR_INVISIBLE.exec(prose)) {
        const from = offset + match.index;
        const after = from + match[0].length;
        this.#verbatim(at, from);
        if (BLANK.test(match[0])) this.blanks(from, after);
        at = after;
      }
      this.#verbatim(at, end);
    }
    if (end < to) this.blanks(end, to);
  }

  #verbatim(from: number, to: number): void {
    if (from >= to) return;
    this.#open(from);
    this.#pieces.verbatim(this.#markup, from, to);
    this.#seen = to;
  }

  /** Something visible comes, at `from`: starts a block where none is open, else lets the blanks before it become a space. */
  #open(from: number): void {
    if (this.#blockStart === -1) {
      if (this.#pieces.length > 0) this.#pieces.standIn(LINE_FEED, this.#seen, from);
      this.#blockStart = this.#pieces.length;
    } else if (this.#blanksFrom !== -1) {
      const isSpace = this.#blanksTo - this.#blanksFrom === 1 && this.#markup.charCodeAt(this.#blanksFrom) === SPACE;
      if (isSpace) this.#pieces.verbatim(this.#markup, this.#blanksFrom, this.#blanksTo);
      else this.#pieces.decoded(' ', this.#blanksFrom, this.#blanksTo);
    }
    this.#blanksFrom = -1;
  }
}

/** The words of a comment of the template language, without its marks. */
function commentText(markup: string, span: Span): string {
  return markup
    .slice(span.start, span.end)
    .replace(/^\{%-?\s{0,20}comment\s{0,20}-?%\}/, '')
    .replace(/\{%-?\s{0,20}endcomment\s{0,20}-?%\}$/, '')
    .replace(/^\{\{~?!(?:--)?|^\{%-?\s{0,20}#|^\{#/, '')
    .replace(/(?:--)?~?\}\}$|-?%\}$|#\}$/, '')
    .trim();
}

/**
 * A copy of the markup, of the same length, in which placeholders can't be taken for markup: letters stand in their place,
 * or blanks where nothing else stands on their lines and they print nothing. Line feeds stay. In place of others that print
 * nothing stands `tag`: a blank keeps attributes apart in HTML, a letter keeps marks and words together in Markdown.
 */
export function maskPlaceholders(markup: string, placeholders: readonly Placeholder[], tag: 'x' | ' '): string {
  if (placeholders.length === 0) return markup;
  let masked = '';
  let at = 0;
  for (let i = 0; i < placeholders.length; i++) {
    const { kind, span } = placeholders[i] as Placeholder;
    // A run of tags that fills its lines is as good as a blank line to the reader.
    const lastOfRun = aloneOnLines(markup, placeholders, i);
    const { end } = (placeholders[lastOfRun ?? i] as Placeholder).span;
    const letter = lastOfRun !== undefined ? ' ' : printsNothing(kind) && markup[span.start - 1] !== '<' ? tag : 'x';
    masked += markup.slice(at, span.start) + fill(markup.slice(span.start, end), letter);
    at = end;
    i = lastOfRun ?? i;
  }
  return masked + markup.slice(at);
}

const fill = (written: string, letter: string): string =>
  /[\r\n]/.test(written) ? written.replace(/[^\r\n]/g, letter) : letter.repeat(written.length);

const printsNothing = (kind: Placeholder['kind']): boolean => kind === 'tag' || kind === 'comment';

/** The index of the last of the placeholders from `first` on that print nothing and fill their lines together. */
function aloneOnLines(markup: string, placeholders: readonly Placeholder[], first: number): number | undefined {
  const { kind: firstKind, span: firstSpan } = placeholders[first] as Placeholder;
  if (!printsNothing(firstKind)) return undefined;
  let before = firstSpan.start - 1;
  while (markup[before] === ' ' || markup[before] === '\t') before--;
  if (before >= 0 && markup[before] !== '\n' && markup[before] !== '\r') return undefined;
  for (let i = first; i < placeholders.length && i < first + 20; i++) {
    const { kind, span } = placeholders[i] as Placeholder;
    if (!printsNothing(kind)) return undefined;
    let at = span.end;
    while (markup[at] === ' ' || markup[at] === '\t') at++;
    if (at >= markup.length || markup[at] === '\n' || markup[at] === '\r') return i;
    if (placeholders[i + 1]?.span.start !== at) return undefined;
  }
  return undefined;
}
