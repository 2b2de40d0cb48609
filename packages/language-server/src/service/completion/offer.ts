import type { MappedText, Span } from '@trustlint/core';
import {
  type CompletionItem,
  type CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Range,
} from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';

/** What `completionItem/resolve` explains. */
export type Topic =
  | { readonly about: 'placeholder'; readonly name: string; readonly dialect: string }
  | { readonly about: 'rule'; readonly id: string }
  | { readonly about: 'key'; readonly key: string }
  | { readonly about: 'value'; readonly key: string; readonly value: string }
  | { readonly about: 'fill-in'; readonly name: string };

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
  readonly filter?: string | undefined;
  /** Items are shown by this, then by their labels. */
  readonly rank: string;
  readonly topic?: Topic;
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

/**
 * The offers as the protocol has them, those left out that can’t be written exactly; `null` where none is left. A list is asked for at many
 * letters and may be long, so what its items share is said once where the client takes that.
 */
export function toList(offers: readonly Offer[], place: CompletionPlace): CompletionList | null {
  const { client } = place.session;
  const { lines } = place.file;
  let asked: { readonly span: Span; readonly range: Range } | undefined;
  // Most offers take the place of the same words.
  const rangeOf = (span: Span): Range => {
    if (asked?.span.start !== span.start || asked.span.end !== span.end) asked = { span, range: lines.rangeOf(span) };
    return asked.range;
  };
  const written = offers.flatMap((offer) => writtenOf(offer, place, rangeOf) ?? []);
  const [first] = written;
  if (first === undefined) return null;
  const editRange = client.sharedEditRange ? first.range : undefined;
  const isAllExplained = written.every((one) => one.data !== undefined);
  // Lists end with what they have most of.
  const last = client.sharedData && isAllExplained ? written.at(-1)?.data : undefined;
  const data = last === undefined ? undefined : withoutName(last);
  const items = written.map((one): CompletionItem => {
    const { offer, text, range, isSnippet } = one;
    const { label, kind, rank, detail, filter } = offer;
    const item: CompletionItem = { label, kind, sortText: rank };
    if (range !== editRange) item.textEdit = { range, newText: text };
    else if (text !== label) item.textEditText = text;
    if (detail !== undefined) item.detail = detail;
    if (filter !== undefined && filter !== label) item.filterText = filter;
    if (isSnippet) item.insertTextFormat = InsertTextFormat.Snippet;
    if (one.data !== undefined && !(data !== undefined && isSame(data, one.data, label))) item.data = one.data;
    return item;
  });
  const itemDefaults = { ...(editRange && { editRange }), ...(data && { data }) };
  return { isIncomplete: false, ...(Object.keys(itemDefaults).length > 0 && { itemDefaults }), items };
}

/** An offer as it is written in the file. */
interface Written {
  readonly offer: Offer;
  readonly range: Range;
  readonly text: string;
  readonly isSnippet: boolean;
  readonly data: ItemData | undefined;
}

function writtenOf(
  offer: Offer,
  { file, offset, session }: CompletionPlace,
  rangeOf: (span: Span) => Range,
): Written | undefined {
  const { at, text, stops = [], topic } = offer;
  const edit = at.text.edit(at.span, text);
  if (edit === undefined || edit.span.start > offset || edit.span.end < offset) return undefined;
  const range = rangeOf(edit.span);
  // The protocol has it so.
  if (range.start.line !== range.end.line) return undefined;
  const snippet = session.client.snippets ? snippetOf(edit.text, stops) : undefined;
  const data = topic === undefined ? undefined : dataOf(topic, file, session);
  return { offer, range, text: snippet ?? edit.text, isSnippet: snippet !== undefined, data };
}

/** Sent along with an item, and sent back to have it explained. Lists are long, so it is short. */
type ItemData = readonly [file: number, topic: Topic['about'], name: string, of: string];

/** For all items that are called what they are about: an empty name stands for the label. */
const withoutName = ([file, about, , of]: ItemData): ItemData => [file, about, '', of];

const isSame = (shared: ItemData, [file, about, name, of]: ItemData, label: string): boolean =>
  name === label && shared[0] === file && shared[1] === about && shared[3] === of;

/** The files that something was offered in, by the numbers that items bear. */
const filesOf = new WeakMap<Session, string[]>();

function dataOf(topic: Topic, { uri }: MacroFile, session: Session): ItemData {
  let files = filesOf.get(session);
  if (files === undefined) {
    files = [];
    filesOf.set(session, files);
  }
  if (!files.includes(uri)) files.push(uri);
  const file = files.indexOf(uri);
  switch (topic.about) {
    case 'placeholder':
      return [file, topic.about, topic.name, topic.dialect];
    case 'rule':
      return [file, topic.about, topic.id, ''];
    case 'key':
      return [file, topic.about, topic.key, ''];
    case 'value':
      return [file, topic.about, topic.value, topic.key];
    case 'fill-in':
      return [file, topic.about, topic.name, ''];
  }
}

/** What an item was offered for, and where; `undefined` for items that are not ours. */
export function topicOf(
  { data, label }: Pick<CompletionItem, 'data' | 'label'>,
  session: Session,
): { readonly uri: string; readonly topic: Topic } | undefined {
  if (!Array.isArray(data) || data.length !== 4) return undefined;
  const [file, about, told, of] = data as unknown as ItemData;
  const name = told === '' ? label : told;
  const uri = filesOf.get(session)?.[file];
  if (uri === undefined || typeof name !== 'string' || typeof of !== 'string') return undefined;
  switch (about) {
    case 'placeholder':
      return { uri, topic: { about, name, dialect: of } };
    case 'rule':
      return { uri, topic: { about, id: name } };
    case 'key':
      return { uri, topic: { about, key: name } };
    case 'value':
      return { uri, topic: { about, key: of, value: name } };
    case 'fill-in':
      return { uri, topic: { about, name } };
    default:
      return undefined;
  }
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
