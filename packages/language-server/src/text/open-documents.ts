import type { Span } from '@trustlint/core';
import { Lines, type PositionEncoding, type Range } from './lines.ts';

/** A text that the client has open: what it says counts, whatever stands on the disk. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** As the client counts. */
  readonly version: number;
  /** As we count: a later text has a higher number, whatever the client says. */
  readonly revision: number;
  readonly text: string;
  readonly lines: Lines;
}

/** `range` is absent where the whole text is new. */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/** One replacement that was made: `span` counts in the text before it. */
export interface Replacement {
  readonly span: Span;
  readonly length: number;
}

export class OpenDocuments {
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #encoding: PositionEncoding;
  #revisions = 0;

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  all(): Iterable<OpenDocument> {
    return this.#byUri.values();
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  /** A document that is opened twice is the later one. */
  open({ uri, languageId, version, text }: Omit<OpenDocument, 'lines' | 'revision'>): OpenDocument {
    const revision = ++this.#revisions;
    return this.#set({ uri, languageId, version, revision, text, lines: new Lines(text, this.#encoding) });
  }

  /** Makes changes in their order; answers what they have replaced, or `undefined` for a document that is not open. */
  change(uri: string, version: number, changes: readonly ContentChange[]): readonly Replacement[] | undefined {
    let document = this.#byUri.get(uri);
    if (document === undefined) return undefined;
    const replaced: Replacement[] = [];
    for (const { range, text } of changes) {
      const old = document.text;
      const span: Span = range === undefined ? { start: 0, end: old.length } : document.lines.spanOf(range);
      const lines: Lines = document.lines.edited(span, text);
      document = { ...document, text: lines.text, lines };
      replaced.push({ span, length: text.length });
    }
    this.#set({ ...document, version, revision: ++this.#revisions });
    return replaced;
  }

  close(uri: string): void {
    this.#byUri.delete(uri);
  }

  #set(document: OpenDocument): OpenDocument {
    this.#byUri.set(document.uri, document);
    return document;
  }
}

/** Where a span stands after replacements, or `undefined` where one of them touches what is in it. */
export function spanAfter(span: Span, replacements: readonly Replacement[]): Span | undefined {
  let { start, end } = span;
  for (const { span: old, length } of replacements) {
    const by = length - (old.end - old.start);
    if (old.end <= start) {
      start += by;
      end += by;
    } else if (old.start < end) return undefined;
  }
  return { start, end };
}
