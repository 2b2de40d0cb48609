import { LineIndex, type Position, type Span } from '@trustlint/core';

/** In which units a client counts the characters of a line (LSP 3.17, “Position Encoding Kind”). */
export const POSITION_ENCODINGS = ['utf-16', 'utf-8', 'utf-32'] as const;

export type PositionEncoding = (typeof POSITION_ENCODINGS)[number];

/** Two positions, the end not included; as in the protocol. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Converts between UTF-16 offsets of a text and positions as the client counts them. */
export class Lines {
  readonly text: string;
  readonly #index: LineIndex;
  readonly #encoding: PositionEncoding;

  constructor(text: string, encoding: PositionEncoding) {
    this.text = text;
    this.#index = new LineIndex(text);
    this.#encoding = encoding;
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
    const { start } = this.#index.lineSpan(position.line);
    return { line: position.line, character: this.#units(start, start + position.character) };
  }

  /** Lines outside the text stand for its ends; a character past the end of its line, or none, for the line's end. */
  offsetAt({ line, character }: Position): number {
    if (this.#encoding === 'utf-16') return this.#index.offsetAt({ line, character });
    if (line < 0) return 0;
    if (line >= this.#index.lineCount) return this.text.length;
    const { start, end } = this.#index.lineSpan(line);
    let at = start;
    for (let left = character; at < end; ) {
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
