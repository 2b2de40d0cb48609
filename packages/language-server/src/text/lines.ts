import { LineIndex, type Position, type Span } from '@trustlint/core';

/** In which units a client counts the characters of a line (LSP 3.17, “Position Encoding Kind”). */
export const POSITION_ENCODINGS = ['utf-16', 'utf-8', 'utf-32'] as const;

export type PositionEncoding = (typeof POSITION_ENCODINGS)[number];

/** Two positions, the end not included; as in the protocol. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Exports may be one line of megabytes: in lines longer than this, places are remembered, at least so far apart. UTF-16 units. */
const STRIDE = 1024;

/** Places in a line at the start of a character, and how many units of the client stand before each. */
interface Marks {
  readonly offsets: readonly number[];
  readonly units: readonly number[];
}

/** Converts between UTF-16 offsets of a text and positions as the client counts them. */
export class Lines {
  readonly text: string;
  readonly #index: LineIndex;
  readonly #encoding: PositionEncoding;
  /** By the offset that the line starts at. */
  readonly #marks = new Map<number, Marks>();

  constructor(text: string, encoding: PositionEncoding, index: LineIndex = new LineIndex(text)) {
    this.text = text;
    this.#index = index;
    this.#encoding = encoding;
  }

  /** Those of the text in which `inserted` stands in the place of `span`. */
  edited(span: Span, inserted: string): Lines {
    const text = this.text.slice(0, span.start) + inserted + this.text.slice(span.end);
    return new Lines(text, this.#encoding, this.#index.edited(span, inserted, text));
  }

  get count(): number {
    return this.#index.lineCount;
  }

  /** The characters of a line (counted from zero) without its ending, as offsets. */
  spanOfLine(line: number): Span {
    return this.#index.lineSpan(line);
  }

  positionAt(offset: number): Position {
    const position = this.#index.positionAt(offset);
    if (this.#encoding === 'utf-16') return position;
    const line = this.#index.lineSpan(position.line);
    return { line: position.line, character: this.#unitsIn(line, line.start + position.character) };
  }

  /** Lines outside the text stand for its ends; a character past the end of its line, or none, for the line's end. */
  offsetAt({ line, character }: Position): number {
    if (this.#encoding === 'utf-16') return this.#index.offsetAt({ line, character });
    if (line < 0) return 0;
    if (line >= this.#index.lineCount) return this.text.length;
    const span = this.#index.lineSpan(line);
    const { end } = span;
    const { offset, units } = this.#markBefore(span, 'units', character);
    let at = offset;
    for (let left = character - units; at < end; ) {
      const code = this.text.codePointAt(at) as number;
      left -= this.#size(code);
      if (left < 0) break;
      at += code > 0xffff ? 2 : 1;
    }
    return Math.min(at, end);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** A range that is written backwards is turned round. */
  spanOf({ start, end }: Range): Span {
    const from = this.offsetAt(start);
    const to = this.offsetAt(end);
    return from <= to ? { start: from, end: to } : { start: to, end: from };
  }

  /** How many units stand before an offset of a line. */
  #unitsIn(line: Span, offset: number): number {
    const mark = this.#markBefore(line, 'offsets', offset);
    return mark.units + this.#units(mark.offset, offset);
  }

  /** The last mark of a line whose offset or units are not past `limit`. */
  #markBefore(line: Span, by: keyof Marks, limit: number): { readonly offset: number; readonly units: number } {
    if (line.end - line.start <= STRIDE) return { offset: line.start, units: 0 };
    let marks = this.#marks.get(line.start);
    if (marks === undefined) {
      marks = this.#marksOf(line);
      this.#marks.set(line.start, marks);
    }
    let low = 0;
    let high = marks.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((marks[by][middle] as number) <= limit) low = middle;
      else high = middle - 1;
    }
    return { offset: marks.offsets[low] as number, units: marks.units[low] as number };
  }

  #marksOf({ start, end }: Span): Marks {
    const offsets = [start];
    const units = [0];
    let counted = 0;
    let next = start + STRIDE;
    for (let at = start; at < end; ) {
      if (at >= next) {
        offsets.push(at);
        units.push(counted);
        next = at + STRIDE;
      }
      const code = this.text.codePointAt(at) as number;
      counted += this.#size(code);
      at += code > 0xffff ? 2 : 1;
    }
    return { offsets, units };
  }

  #units(start: number, end: number): number {
    let units = 0;
    for (let at = start; at < end; ) {
      const code = this.text.codePointAt(at) as number;
      units += this.#size(code);
      at += code > 0xffff ? 2 : 1;
    }
    return units;
  }

  /** How many units the client counts for a character. Half a surrogate pair counts as what it is sent as: U+FFFD, three bytes. */
  #size(code: number): number {
    if (this.#encoding === 'utf-32') return 1;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
}
