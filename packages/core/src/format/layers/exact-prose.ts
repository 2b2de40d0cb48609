import type { Markup } from '../../model/macro.ts';
import { PLACEHOLDER_MARK, type Placeholder } from '../../model/placeholder.ts';
import type { Label, Link, Prose } from '../../model/prose.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Encode, MappedText, offsetIn, type Piece } from '../../text/mapped-text.ts';
import { matchesOf } from '../../text/matches.ts';
import { overlaps, type Span, shift } from '../../text/span.ts';
import type { LabelPlace, ProseReading, ScanPlaceholders } from './prose-builder.ts';

/** How a kind of markup is read and written. It may learn from the whole text that it reads first. */
export interface MarkupReader {
  /** Reads the whole markup or one of its regions, with the placeholders in it; never throws. */
  read(markup: string, placeholders: readonly Placeholder[]): ProseReading;
  /** Writes plain words so that they mean themselves. Not all of what it answers needs to be right: it is tried out. */
  escape(text: string): string;
  /** Reads the words of an attribute that the reader sees. */
  readonly label?: (source: MappedText, place: LabelPlace, scan: ScanPlaceholders) => Label;
  /** The address that the reader's browser follows: `written` without the escapes of this markup. */
  address(written: string): string;
}

/**
 * Binds a reading to the text it was taken from. An edit is offered only if the region around it, read again with the edit
 * made, says exactly what was asked for; so no escape is ever guessed.
 */
export function exactProse(
  source: MappedText,
  markup: Markup,
  createReader: () => MarkupReader,
  scan: ScanPlaceholders,
): Prose {
  const readWhole = (text: string): WholeReading => {
    const reader = createReader();
    const reading = reader.read(text, scan(text));
    return { reading, reader, encode: new TryOut(reading, reader, scan).encode };
  };
  const { reading, reader, encode } = scan.recall?.(markup, source.text, readWhole) ?? readWhole(source.text);
  const text = new MappedText(reading.text, reading.pieces, source, encode);
  return {
    text,
    blocks: reading.blocks,
    placeholders: reading.placeholders,
    links: withBareLinks(reading.links, text, reader),
    comments: reading.comments,
    emphasis: reading.emphasis,
    ...labelsOf(reading, reader, source, scan),
  };
}

/** What is read of a text wherever it stands. */
interface WholeReading {
  readonly reading: ProseReading;
  readonly reader: MarkupReader;
  readonly encode: Encode;
}

function labelsOf({ labels }: ProseReading, { label }: MarkupReader, source: MappedText, scan: ScanPlaceholders) {
  if (label === undefined || labels.length === 0) return {};
  return { labels: labels.map((place) => label(source, place, scan)) };
}

/** Whether two blocks meet at this place: what is put there would belong to one of them, and nobody can tell to which. */
function isBetweenBlocks(pieces: readonly Piece[], at: number): boolean {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).to >= at) high = middle;
    else low = middle + 1;
  }
  for (let piece = pieces[low]; piece !== undefined && piece.from <= at; piece = pieces[++low])
    if (piece.from === piece.to) return true;
  return false;
}

/** How far beyond its region a line is looked at. UTF-16 units; some pages are one line of a megabyte. */
const LONGEST_LINE = 2000;

/** A paragraph longer than this is none that a person wrote; to try out an edit of it would cost too much. UTF-16 units. */
const LONGEST_REGION = 100_000;

class TryOut {
  readonly #reading: ProseReading;
  readonly #reader: MarkupReader;
  readonly #scan: ScanPlaceholders;
  /** The region of the last edit and its reading: the edits of one finding mostly share it. */
  #last: { readonly region: Span; readonly reading: ProseReading } | undefined;

  #mayDefine: boolean | undefined;

  constructor(reading: ProseReading, reader: MarkupReader, scan: ScanPlaceholders) {
    this.#reading = reading;
    this.#reader = reader;
    this.#scan = scan;
  }

  readonly encode: Encode = (text, at, base) => {
    if (!this.#hasDefinitions(base) && isMereWords(text, at, base)) return text;
    if (touchesDefinition(text, at, base)) return undefined;
    if (at.start === at.end && isBetweenBlocks(this.#reading.pieces, at.start)) return undefined;
    const region = regionAround(this.#reading.regions, at, base.length);
    if (region.end - region.start > LONGEST_REGION) return undefined;
    const before = this.#read(region, base);
    if (before === undefined) return undefined;
    const start = offsetIn(before.pieces, at.start - region.start);
    const end = at.end === at.start ? start : offsetIn(before.pieces, at.end - region.start);
    const whole = offsetIn(this.#reading.pieces, at.start);
    // Read on its own, the region must say what it says in the document.
    if (!this.#reading.text.startsWith(before.text, whole - start)) return undefined;
    const wanted = before.text.slice(0, start) + this.#asRead(text) + before.text.slice(end);
    for (const candidate of new Set([text, this.#escape(text)])) {
      const after = this.#readRegion(region, base, { span: at, text: candidate });
      if (after !== undefined && after.text === wanted && sameBlocks(before, after)) return candidate;
    }
    return undefined;
  };

  /** `[ref]: address` anywhere makes a link of each `[ref]`. */
  #hasDefinitions(base: string): boolean {
    this.#mayDefine ??= base.includes(']:');
    return this.#mayDefine;
  }

  /** The reading of the region before the edit. */
  #read(region: Span, base: string): ProseReading | undefined {
    const known = this.#last;
    if (known?.region.start === region.start && known.region.end === region.end) return known.reading;
    const reading = this.#readRegion(region, base);
    this.#last = reading === undefined ? undefined : { region, reading };
    return reading;
  }

  /**
   * Reads the region on its own, with the edit made if there is one. What is a placeholder depends on its line, so whole
   * lines are scanned. `undefined` where one runs out of the region.
   */
  #readRegion(region: Span, base: string, edit?: TextEdit): ProseReading | undefined {
    const isWhole = this.#hasDefinitions(base);
    const lineFeed = base.indexOf('\n', region.end);
    const lineEnd = lineFeed === -1 ? base.length : lineFeed;
    const from = isWhole ? 0 : Math.max(lineStart(base, region.start), region.start - LONGEST_LINE);
    const to = isWhole ? base.length : Math.min(lineEnd, region.end + LONGEST_LINE);
    const lines =
      edit === undefined
        ? base.slice(from, to)
        : base.slice(from, edit.span.start) + edit.text + base.slice(edit.span.end, to);
    const start = region.start - from;
    const length = region.end - region.start + lines.length - (to - from);
    const placeholders: Placeholder[] = [];
    for (const placeholder of this.#scan(lines)) {
      const span = shift(placeholder.span, -start);
      if (span.end <= 0 || span.start >= length) continue;
      if (span.start < 0 || span.end > length) return undefined;
      placeholders.push({ ...placeholder, span, nameSpan: shift(placeholder.nameSpan, -start) });
    }
    return this.#reader.read(lines.slice(start, start + length), placeholders);
  }

  /** What a reader sees of the words that are written: a fill-in in them is one mark. */
  #asRead(text: string): string {
    return this.#outsidePlaceholders(
      text,
      (words) => words,
      (kind) => (kind === 'tag' || kind === 'comment' ? '' : PLACEHOLDER_MARK),
    );
  }

  #escape(text: string): string {
    return this.#outsidePlaceholders(
      text,
      (words) => this.#reader.escape(words),
      (_, written) => written,
    );
  }

  #outsidePlaceholders(
    text: string,
    words: (part: string) => string,
    placeholder: (kind: string, written: string) => string,
  ) {
    let result = '';
    let at = 0;
    for (const { kind, span } of this.#scan(text)) {
      result += words(text.slice(at, span.start)) + placeholder(kind, text.slice(span.start, span.end));
      at = span.end;
    }
    return result + words(text.slice(at));
  }
}

/** Words that mean themselves in every markup, one blank between them. To build the pattern takes long, and most runs edit nothing. */
const areMereWords = (text: string): boolean =>
  /^[\p{L}\p{N}"“”'’](?:[\p{L}\p{N}"“”'’,.!?–—-]| (?! |$)){0,200}$/u.test(text);
/** What may stand before and after them. A blank only where it is a single one. */
const mayStandBefore = (text: string): boolean => /(?:[\p{L}\p{N},.;'’"“(]|[^\s\\] )$/u.test(text);
const mayStandAfter = (text: string): boolean => /^(?:[\p{L}\p{N},.!?;'’"”)\r\n]| [^\s]|$)/u.test(text);
/** How far brackets and references are looked for. UTF-16 units. */
const NEARBY = 300;

/**
 * Whether words take the place of words in the middle of a line, far from anything that could mean more: most edits are
 * so, and need not be tried out.
 */
function isMereWords(text: string, at: Span, base: string): boolean {
  if (at.start === at.end || !areMereWords(text) || !areMereWords(base.slice(at.start, at.end))) return false;
  const before = base.slice(Math.max(0, at.start - NEARBY), at.start);
  const after = base.slice(at.end, at.end + NEARBY);
  if (!mayStandBefore(before.slice(-4)) || !mayStandAfter(after.slice(0, 4))) return false;
  // The start of a line may be a mark: of a list, a quote, a title.
  if (!/\p{L}/u.test(before.slice(before.lastIndexOf('\n') + 1)) || before.includes('&') || before.includes('\r'))
    return false;
  const opened = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'), before.lastIndexOf('<'));
  const closed = Math.max(before.lastIndexOf(']'), before.lastIndexOf('}'), before.lastIndexOf('>'));
  const next = after.search(/[[\]{}]/);
  return opened <= closed && (next === -1 || after[next] === '[' || after[next] === '{');
}

/** Before the first character there is none to look at; to look from -1 on would find a line end at 0. */
const lineStart = (base: string, at: number): number => (at === 0 ? 0 : base.lastIndexOf('\n', at - 1) + 1);

const DEFINITION = /^ {0,3}\[[^\]\n]{1,100}\]:/m;

/** Whether the line is or becomes `[ref]: address`, which changes what other lines say. */
function touchesDefinition(text: string, at: Span, base: string): boolean {
  const from = Math.max(lineStart(base, at.start), at.start - LONGEST_LINE);
  const lineFeed = base.indexOf('\n', at.end);
  const to = Math.min(lineFeed === -1 ? base.length : lineFeed, at.end + LONGEST_LINE);
  const after = base.slice(from, at.start) + text + base.slice(at.end, to);
  return DEFINITION.test(base.slice(from, to)) || DEFINITION.test(after);
}

/** Whether no block became another: a line that turns into a list item or a heading is no mere change of words. */
function sameBlocks(before: ProseReading, after: ProseReading): boolean {
  return (
    before.blocks.length === after.blocks.length &&
    before.blocks.every(
      ({ kind, ordered }, i) => kind === after.blocks[i]?.kind && ordered === after.blocks[i]?.ordered,
    )
  );
}

function regionAround(regions: readonly Span[], at: Span, length: number): Span {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle] as Span).end >= at.end) high = middle;
    else low = middle + 1;
  }
  const region = regions[low];
  return region !== undefined && region.start <= at.start && at.end <= region.end ? region : { start: 0, end: length };
}

/** Mail programs make a link of every address that stands in the text. */
const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>"\uE000]+/gi;

function withBareLinks(links: readonly Link[], text: MappedText, reader: MarkupReader): readonly Link[] {
  if (!text.text.includes('://')) return links;
  const found: Link[] = [];
  let next = 0;
  for (const match of matchesOf(BARE_ADDRESS, text.text)) {
    const span = { start: match.index, end: match.index + withoutTrailing(match[0]) };
    while (next < links.length && (links[next] as Link).span.end <= span.start) next++;
    const known = links[next];
    if (known !== undefined && overlaps(known.span, span)) continue;
    const urlSpan = text.toBase(span);
    found.push({ span, url: reader.address(text.base?.text.slice(urlSpan.start, urlSpan.end) ?? match[0]), urlSpan });
  }
  return found.length === 0 ? links : [...links, ...found].sort((a, b) => a.span.start - b.span.start);
}

/** The length of the address without the punctuation of the sentence around it. */
function withoutTrailing(address: string): number {
  let end = address.length;
  let open = 0;
  for (const character of address)
    if (character === '(') open++;
    else if (character === ')') open--;
  for (;;) {
    const last = address[end - 1] as string;
    if (last === ')' && open < 0) open++;
    else if (!/[?!.,:;*_~'’”\]]/.test(last)) return end;
    end--;
  }
}
