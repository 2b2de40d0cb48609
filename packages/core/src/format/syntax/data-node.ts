import { type Encode, type Layer, MappedText, type Piece } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** How a text that holds data is written. */
export type Syntax = 'json' | 'yaml' | 'csv' | 'xml' | 'po';

/** A text read as data, as much of it as there is to read. All its spans, those of its nodes too, count in `base.text`. */
export interface DataTree {
  /** What was read: a whole file, or a text in it that holds data again (JSON in a cell). */
  readonly base: MappedText;
  /** One for each document that holds something; of a table the list of its rows. */
  readonly roots: readonly DataNode[];
  readonly faults: readonly DataFault[];
  readonly comments: readonly { readonly span: Span; readonly text: string }[];
}

/** What is wrong with the syntax: a whole sentence in plain words, with a way out. */
export interface DataFault {
  readonly message: string;
  readonly span: Span;
  /** `error`, the default: what stands around it may have been misread. `warning`: everything else was read as it is. */
  readonly severity?: 'error' | 'warning';
}

/**
 * A value of a file that knows where it stands: what readers of records look at, whatever the container. Spans are offsets in
 * the text that the tree was read from (`DataTree.base`). A map may hold a key more than once.
 */
export type DataNode = DataMap | DataList | DataScalar;

export interface DataMap {
  readonly type: 'map';
  readonly entries: readonly DataEntry[];
  readonly span: Span;
}

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}

export interface DataList {
  readonly type: 'list';
  readonly items: readonly DataNode[];
  readonly span: Span;
}

export interface DataScalar {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  /** With its quotes. */
  readonly span: Span;
  /** Of strings: how their escapes come off. */
  readonly layer?: Layer;
}

/** The value of the first entry with that key. */
export const entryOf = (node: DataNode | undefined, key: string): DataEntry | undefined =>
  node?.type === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;

export const nodeAt = (node: DataNode | undefined, key: string): DataNode | undefined => entryOf(node, key)?.value;

/** The words of a string or number; `undefined` for everything else and for nothing. */
export function wordsOf(node: DataNode | undefined): string | undefined {
  if (node?.type !== 'scalar') return undefined;
  return typeof node.value === 'string' ? node.value : typeof node.value === 'number' ? String(node.value) : undefined;
}

/** The text of a string, tied to its place; `base` is what the node's spans count in. */
export function textOf({ value, layer, span }: DataScalar & { readonly value: string }, base: MappedText): MappedText {
  let own: readonly Piece[] | undefined;
  const pieces = (): readonly Piece[] => {
    const read = layer?.decode(base.text);
    if (read?.text === value) own = read.pieces;
    // The parser understood it otherwise than we do: a broken escape. It can be shown as a whole, but not be written.
    return (
      own ?? (value === '' ? [] : [{ kind: 'decoded', start: 0, end: value.length, from: span.start, to: span.end }])
    );
  };
  // Asked only after a place: whether the pieces are our own is known then.
  const encode: Encode = (text, at, written) => (own === undefined ? undefined : layer?.encode(text, at, written));
  return new MappedText(value, pieces, base, encode, span);
}

export const isString = (node: DataNode | undefined): node is DataScalar & { readonly value: string } =>
  node?.type === 'scalar' && typeof node.value === 'string';
