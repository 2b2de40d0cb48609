import type { MappedText, Span } from '@trustlint/core';
import {
  type CompletionItem,
  type CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';

/** What `completionItem/resolve` needs to explain an item. */
export type Topic =
  | { readonly about: 'placeholder'; readonly name: string; readonly dialect: string }
  | { readonly about: 'rule'; readonly id: string }
  | { readonly about: 'key'; readonly key: string }
  | { readonly about: 'value'; readonly key: string; readonly value: string }
  | { readonly about: 'fill-in'; readonly name: string };

/** Sent along with an item, and sent back to have it explained. */
export interface OfferData {
  readonly uri: string;
  readonly topic: Topic;
}

/** Something to write at the cursor. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What it takes the place of; the cursor stands in it. */
  readonly at: { readonly text: MappedText; readonly span: Span };
  readonly text: string;
  /** What of the text the author will want to change, in order: places to stop at where the client has them. */
  readonly stops?: readonly string[];
  readonly detail?: string;
  /** What the client compares with what is typed, if it is not the label. */
  readonly filter?: string;
  /** Items are shown by this, then by their labels. */
  readonly rank: string;
  readonly topic?: Topic;
  readonly isDeprecated?: true;
}

/** Where a completion is asked for. */
export interface CompletionPlace {
  readonly file: MacroFile;
  /** In the file. */
  readonly offset: number;
  /** Nobody has typed a sign that calls for it: a word is being typed, or somebody asked. */
  readonly isInvoked: boolean;
  readonly session: Session;
}

/** The offer as the protocol has it; `undefined` where it can't be written exactly. */
export function toItem(offer: Offer, { file, offset, session }: CompletionPlace): CompletionItem | undefined {
  const { at, text, stops = [], label, filter, topic } = offer;
  const edit = at.text.edit(at.span, text);
  if (edit === undefined || edit.span.start > offset || edit.span.end < offset) return undefined;
  const range = file.lines.rangeOf(edit.span);
  // The protocol has it so.
  if (range.start.line !== range.end.line) return undefined;
  const snippet = session.client.snippets ? snippetOf(edit.text, stops) : undefined;
  const data: OfferData | undefined = topic === undefined ? undefined : { uri: file.uri, topic };
  return {
    label,
    kind: offer.kind,
    ...(offer.detail === undefined ? {} : { detail: offer.detail }),
    sortText: offer.rank,
    ...(filter === undefined || filter === label ? {} : { filterText: filter }),
    ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    ...(offer.isDeprecated ? { tags: [CompletionItemTag.Deprecated] } : {}),
    textEdit: { range, newText: snippet ?? edit.text },
    ...(data === undefined ? {} : { data }),
  };
}

/** The text with places to stop at; `undefined` where it has none. */
function snippetOf(text: string, stops: readonly string[]): string | undefined {
  let snippet = '';
  let at = 0;
  let number = 0;
  for (const stop of stops) {
    const found = text.indexOf(stop, at);
    // A container writes these words otherwise.
    if (found === -1) continue;
    snippet += `${literally(text.slice(at, found))}\${${++number}:${literally(stop)}}`;
    at = found + stop.length;
  }
  return number === 0 ? undefined : snippet + literally(text.slice(at));
}

const literally = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Numbers that sort as texts. */
export const rankOf = (group: number, index: number): string => `${group}${String(index).padStart(4, '0')}`;
