import type { TextEdit } from './edit.ts';
import type { Span } from './span.ts';

/**
 * What may happen to a piece of text:
 * - `verbatim`: the same characters stand in the base; any part may be rewritten.
 * - `decoded`: stands for other characters there (`&amp;`, `\u00e9`, a fold); may be rewritten only as a whole.
 * - `stand-in`: stands for something that is no prose (a placeholder, code, the end of a block); never rewritten.
 */
export type PieceKind = 'verbatim' | 'decoded' | 'stand-in';

/**
 * `[start, end)` of a text came from `[from, to)` of its base. Pieces lie in order and without gaps in the text.
 * In the base they lie in order too, but gaps are allowed there: what a gap holds (tags, markup) is no prose.
 */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Writes `text` the way the base needs it at `[at.start, at.end)`, or answers `undefined` where the base can't hold it.
 * `base` is the whole text of the base, so that an encoder can look at what stands around the place.
 */
export type Encode = (text: string, at: Span, base: string) => string | undefined;

/** One coat of escaping: how it comes off. What it looks like put on again is `encode`. */
export interface Layer {
  readonly name: string;
  /** The text under the coat, as pieces of `base`; never throws. */
  decode(base: string): { readonly text: string; readonly pieces: readonly Piece[] };
  readonly encode: Encode;
  /** The same coat where everything stands so many characters later in the base; absent where nobody asks. */
  moved?(by: number): Layer;
}

/**
 * A text that knows where each of its characters stands in the text it was taken from, down to the file.
 * Spans of this text are UTF-16 offsets in `text`; spans of the source are UTF-16 offsets in the file's decoded text.
 */
export class MappedText {
  readonly text: string;
  readonly base: MappedText | undefined;
  readonly #encode: Encode;
  readonly #taken: Span | undefined;
  #pieces: readonly Piece[] | (() => readonly Piece[]);

  /**
   * Pieces that take long to find are found when somebody asks for a place in the text; `taken` is the stretch of the base that all of it was
   * taken from, where that is known before.
   */
  constructor(
    text: string,
    pieces: readonly Piece[] | (() => readonly Piece[]),
    base: MappedText | undefined,
    encode: Encode,
    taken?: Span,
  ) {
    this.text = text;
    this.#pieces = pieces;
    this.base = base;
    this.#encode = encode;
    this.#taken = taken;
  }

  get pieces(): readonly Piece[] {
    if (typeof this.#pieces === 'function') this.#pieces = this.#pieces();
    return this.#pieces;
  }

  /** The whole text of a file: every offset stands for itself. */
  static source(text: string): MappedText {
    return new MappedText(text, identity(0, text.length, 0), undefined, (replacement) => replacement);
  }

  /** Takes a coat off. */
  peel(layer: Layer): MappedText {
    const { text, pieces } = layer.decode(this.text);
    return new MappedText(text, pieces, this, layer.encode);
  }

  /** A part of this text, with offsets from zero. `encode` may refuse or escape what its surroundings can't hold. */
  slice(span: Span, encode: Encode = (replacement) => replacement): MappedText {
    const text = this.text.slice(span.start, span.end);
    return new MappedText(text, identity(0, text.length, span.start), this, encode);
  }

  /** Where `span` stands in the base. Always answers; the end of a decoded range is the end of its last unit. */
  toBase(span: Span): Span {
    const { pieces } = this;
    if (pieces.length === 0) return { start: 0, end: 0 };
    const first = pieces[this.#pieceAt(span.start)] as Piece;
    const start =
      first.kind === 'verbatim'
        ? first.from + Math.min(span.start, first.end) - first.start
        : span.start >= first.end
          ? first.to
          : first.from;
    if (span.end <= span.start) return { start, end: start };
    const last = pieces[this.#pieceAt(span.end - 1)] as Piece;
    const end = last.kind === 'verbatim' ? last.from + Math.min(span.end, last.end) - last.start : last.to;
    return { start, end: Math.max(start, end) };
  }

  /** Where `span` stands in the file. Always answers: a finding is never lost. */
  toSource(span: Span): Span {
    const there = this.toBase(span);
    return this.base === undefined ? there : this.base.toSource(there);
  }

  /** The stretch of the file that all of the text was taken from; what encloses it there (quotes) may be part of that. */
  takenFrom(): Span {
    const there = this.#taken ?? this.toBase({ start: 0, end: this.text.length });
    return this.base === undefined ? there : this.base.toSource(there);
  }

  /** Where an offset of the file stands in this text; where the text does not show that place, the nearest before or behind. */
  fromSource(at: number): number {
    return offsetIn(this.pieces, this.base === undefined ? at : this.base.fromSource(at));
  }

  /**
   * The edit of the file that makes `span` of this text read `replacement`, or `undefined` where that would write over
   * markup, a placeholder or half of an escape, or where a coat can't hold the replacement.
   */
  edit(span: Span, replacement: string): TextEdit | undefined {
    const there = this.#writable(span);
    if (there === undefined) return undefined;
    if (this.base === undefined) return { span: there, text: replacement };
    const encoded = this.#encode(replacement, there, this.base.text);
    return encoded === undefined ? undefined : this.base.edit(there, encoded);
  }

  /** The stretch of the base that `span` covers, if each character of it may be rewritten. */
  #writable(span: Span): Span | undefined {
    if (span.start < 0 || span.end > this.text.length) return undefined;
    if (span.start === span.end) return this.#insertionPoint(span.start);
    const first = this.#pieceAt(span.start);
    const last = this.#pieceAt(span.end - 1);
    for (let i = first; i <= last; i++) {
      const piece = this.pieces[i] as Piece;
      if (piece.kind === 'stand-in') return undefined;
      if (piece.kind === 'decoded' && (piece.start < span.start || piece.end > span.end)) return undefined;
      if (i > first && (this.pieces[i - 1] as Piece).to !== piece.from) return undefined;
    }
    return this.toBase(span);
  }

  #insertionPoint(offset: number): Span | undefined {
    if (this.pieces.length === 0) return undefined;
    const index = this.#pieceAt(offset);
    const piece = this.pieces[index] as Piece;
    if (offset > piece.start && offset < piece.end && piece.kind !== 'verbatim') return undefined;
    // At a seam, stay with the prose on the left if there is any: "right after the word" is what an insertion means.
    const left = offset === piece.start ? this.pieces[index - 1] : undefined;
    if (left !== undefined && (left.kind !== 'stand-in' || piece.kind === 'stand-in'))
      return { start: left.to, end: left.to };
    const at =
      piece.kind === 'verbatim' ? piece.from + offset - piece.start : offset >= piece.end ? piece.to : piece.from;
    return { start: at, end: at };
  }

  /** The index of the piece that holds `offset`; an offset at or past the end belongs to the last piece. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle] as Piece).end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function identity(start: number, length: number, from: number): readonly Piece[] {
  return [{ kind: 'verbatim', start, end: start + length, from, to: from + length }];
}

/** The offset in a text of an offset of its base that lies in or at the end of one of the pieces. */
export function offsetIn(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).to >= at) high = middle;
    else low = middle + 1;
  }
  const piece = pieces[low];
  if (piece === undefined || at <= piece.from) return piece?.start ?? 0;
  return piece.kind === 'verbatim' ? Math.min(piece.end, piece.start + at - piece.from) : piece.end;
}

type MutablePiece = { -readonly [K in keyof Piece]: Piece[K] };

/** Collects pieces in order; the one way layers are written. */
export class PieceBuilder {
  readonly #pieces: MutablePiece[] = [];
  readonly #chunks: string[] = [];
  #length = 0;
  /** The last piece while it is verbatim and may still grow; its characters are cut from `#base` when it is done. */
  #growing: MutablePiece | undefined;
  #base = '';

  get length(): number {
    return this.#length;
  }

  /** The characters `[from, to)` of `base` as they stand; joins the piece before where both are neighbours. */
  verbatim(base: string, from: number, to: number): this {
    if (to <= from) return this;
    const start = this.#length;
    this.#length += to - from;
    const last = this.#growing;
    if (last !== undefined && last.to === from) {
      last.end = this.#length;
      last.to = to;
    } else {
      this.#settle();
      this.#base = base;
      this.#growing = { kind: 'verbatim', start, end: this.#length, from, to };
      this.#pieces.push(this.#growing);
    }
    return this;
  }

  /** `text` stands for `[from, to)` of the base. */
  decoded(text: string, from: number, to: number): this {
    return this.#put('decoded', text, from, to);
  }

  /** `text` stands for something at `[from, to)` of the base that is no prose. */
  standIn(text: string, from: number, to: number): this {
    return this.#put('stand-in', text, from, to);
  }

  build(): { readonly text: string; readonly pieces: readonly Piece[] } {
    this.#settle();
    return { text: this.#chunks.join(''), pieces: this.#pieces };
  }

  #put(kind: PieceKind, text: string, from: number, to: number): this {
    if (text.length === 0) return this;
    this.#settle();
    const start = this.#length;
    this.#length += text.length;
    this.#chunks.push(text);
    this.#pieces.push({ kind, start, end: this.#length, from, to });
    return this;
  }

  #settle(): void {
    if (this.#growing === undefined) return;
    this.#chunks.push(this.#base.slice(this.#growing.from, this.#growing.to));
    this.#growing = undefined;
  }
}
