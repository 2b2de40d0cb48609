import type { Span } from './span.ts';

/** A place as editors count: both numbers from zero, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const LINE_FEED = 10;

/** Converts between offsets of a text and positions. A line ends with `\n`, `\r\n` or a lone `\r`. */
export class LineIndex {
  readonly #text: string;
  /** Offset of the first character of each line. */
  readonly #starts: readonly number[];
  /** Whether the text may hold `\r`. */
  readonly #mayReturn: boolean;

  constructor(text: string);
  /** `starts` are those of the text, which holds no `\r`. */
  constructor(text: string, starts: readonly number[]);
  constructor(text: string, starts?: readonly number[]) {
    this.#text = text;
    this.#starts = starts ?? lineStarts(text);
    this.#mayReturn = starts === undefined && text.includes('\r');
  }

  /** The index of `text`, which comes of putting `inserted` in the place of `span`: of a large text in much less time. */
  edited(span: Span, inserted: string, text: string): LineIndex {
    // `\r` and `\n` may come together or be parted.
    if (this.#mayReturn || inserted.includes('\r')) return new LineIndex(text);
    const by = inserted.length - (span.end - span.start);
    const starts = this.#starts.slice(0, this.#lineOf(span.start) + 1);
    for (let at = inserted.indexOf('\n'); at !== -1; at = inserted.indexOf('\n', at + 1))
      starts.push(span.start + at + 1);
    for (let line = this.#lineOf(span.end) + 1; line < this.#starts.length; line++)
      starts.push((this.#starts[line] as number) + by);
    return new LineIndex(text, starts);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offsets outside the text stand for its ends; an offset inside `\r\n` stands for the end of that line. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.#lineOf(at);
    const { start, end } = this.lineSpan(line);
    return { line, character: Math.min(at, end) - start };
  }

  /** Lines outside the text stand for its ends; a character past the end of its line stands for the line's end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const { start, end } = this.lineSpan(position.line);
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** The characters of a line (counted from zero) without its ending. */
  lineSpan(line: number): Span {
    const start = this.#starts[line] ?? this.#text.length;
    const next = this.#starts[line + 1];
    if (next === undefined) return { start, end: this.#text.length };
    const isCrLf = this.#text.charCodeAt(next - 1) === LINE_FEED && this.#text[next - 2] === '\r' && next - 2 >= start;
    return { start, end: next - (isCrLf ? 2 : 1) };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  let lineFeed = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (lineFeed !== -1 || carriageReturn !== -1) {
    if (carriageReturn !== -1 && (lineFeed === -1 || carriageReturn < lineFeed)) {
      if (carriageReturn + 1 !== lineFeed) starts.push(carriageReturn + 1);
      carriageReturn = text.indexOf('\r', carriageReturn + 1);
    } else {
      starts.push(lineFeed + 1);
      lineFeed = text.indexOf('\n', lineFeed + 1);
    }
  }
  return starts;
}
