import { CONCEPTS, type Dialect, hasTags, writePlaceholder, writeWithFallback } from '@trustlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { usualFallback } from '../explain/usual-fallback.ts';
import { byUse, libraryWords } from './library-words.ts';
import { type CompletionPlace, type Offer, rankOf } from './offer.ts';
import type { TextCursor } from './text-cursor.ts';

/** What is written of a placeholder so far. Places are offsets in the markup text. */
interface Begun {
  /** From the opening delimiter on. */
  readonly start: number;
  /** Where the name begins; absent while the delimiter is not whole. */
  readonly name?: number;
  /** Blanks between the delimiter and the name. */
  readonly blank: string;
  /** The end of what belongs to it behind the cursor. */
  readonly end: number;
  /**
   * - `whole`: name and closing delimiter are to be written
   * - `name`: only the name; what follows it stays
   */
  readonly missing: 'whole' | 'name';
}

/** Between the delimiters, up to the cursor: a name or a part of it. A dot too many is a slip on the way. */
const NAME = /^(\s*)([\w.$[\]-]*)$/;

/** The placeholders of the dialect, where one is begun; all of them where somebody asks between words. */
export function placeholderOffers(cursor: TextCursor, place: CompletionPlace): readonly Offer[] | undefined {
  const { dialect } = cursor.macro;
  if (dialect.open === '') return undefined;
  const begun = begunPlaceholder(cursor, dialect, place.isInvoked);
  if (begun !== undefined) return offersFor(cursor, begun, dialect, place);
  return isWithin(cursor.before, dialect) ? filterOffers(cursor, dialect) : undefined;
}

/** Whether a placeholder or a tag is begun before the cursor and not closed. */
function isWithin(before: string, dialect: Dialect): boolean {
  const isOpen = (open: string, close: string): boolean => before.lastIndexOf(open) > before.lastIndexOf(close);
  return isOpen(dialect.open, dialect.close) || (hasTags(dialect) && isOpen('{%', '%}'));
}

/** The filters of the dialect, behind the sign for one. */
function filterOffers(
  { before, after, at, part, isInTag }: TextCursor,
  { filters, fallback }: Dialect,
): readonly Offer[] {
  const typed = /\|\s*(\w*)$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const rest = /^\w*/.exec(after)?.[0].length ?? 0;
  return filters.map((filter, i): Offer => {
    const isDefault = filter === 'default' && fallback === 'liquid-default' && !isInTag && !/^\w*\s*:/.test(after);
    return {
      label: filter,
      kind: CompletionItemKind.Function,
      at: { text: part.source, span: { start: at - typed.length, end: at + rest } },
      text: isDefault ? "default: 'there'" : filter,
      stops: isDefault ? ['there'] : [],
      ...(isDefault ? { detail: 'what is sent where the value is empty' } : {}),
      rank: rankOf(isDefault ? 0 : 1, i),
    };
  });
}

/** Whole placeholders, for a place where none is begun. */
export function wholePlaceholderOffers(cursor: TextCursor, place: CompletionPlace): readonly Offer[] {
  const { dialect } = cursor.macro;
  if (dialect.open === '') return [];
  return offersFor(cursor, { start: cursor.at, blank: '', end: cursor.at, missing: 'whole' }, dialect, place);
}

function begunPlaceholder(cursor: TextCursor, dialect: Dialect, isInvoked: boolean): Begun | undefined {
  const { at, before, after } = cursor;
  const { open, close } = dialect;
  const opened = before.lastIndexOf(open);
  if (opened !== -1) {
    const content = before.slice(opened + open.length);
    const match = NAME.exec(content);
    if (match !== null) {
      const [, blank = '', typed = ''] = match;
      return { start: at - before.length + opened, name: at - typed.length, blank, ...restOf(after, at, close) };
    }
  }
  const within = nameWithin(before, dialect);
  if (within !== undefined) {
    const rest = /^[\w.[\]-]*/.exec(after)?.[0].length ?? 0;
    return { start: at - within.length, name: at - within.length, blank: '', end: at + rest, missing: 'name' };
  }
  for (let length = open.length - 1; length > 0; length--) {
    const part = open.slice(0, length);
    if (!before.endsWith(part)) continue;
    // A brace alone is rare in prose; a sign such as # or $ is not, and whoever types one may mean it.
    if (!part.startsWith('{') && !isInvoked) return undefined;
    const { end } = restOf(after, at, close);
    return { start: at - length, blank: '', end, missing: 'whole' };
  }
  return undefined;
}

/** What behind the cursor belongs to the placeholder: the rest of the name, and the closing delimiter, maybe half of it. */
function restOf(after: string, at: number, close: string): Pick<Begun, 'end' | 'missing'> {
  const name = /^[\w.[\]-]*/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(name);
  const blanks = /^\s*/.exec(rest)?.[0].length ?? 0;
  if (rest.startsWith(close, blanks)) return { end: at + name + blanks + close.length, missing: 'whole' };
  // A fallback or a filter stays as it is.
  if (/^\s*[|,;(]/.test(rest) && rest.includes(close)) return { end: at + name, missing: 'name' };
  for (let length = close.length - 1; length > 0; length--)
    if (name === 0 && after.startsWith(close.slice(0, length))) return { end: at + length, missing: 'whole' };
  return { end: at, missing: 'whole' };
}

/** The name that is begun in a condition, a loop or the argument of a function; `undefined` elsewhere. */
function nameWithin(before: string, dialect: Dialect): string | undefined {
  const pattern = hasTags(dialect)
    ? /\{%-?\s*(?:if|unless|elsif|elif|case|when|for|assign|capture)\b((?:[^%'"]|'[^']*'|"[^"]*")*[\s=(])?([\w.[\]-]*)$/
    : dialect.engine === 'handlebars' || dialect.engine === 'mustache' || dialect.engine === 'jira'
      ? /\{\{[#^](?:(?:if|unless|each|with)\s+)?()([\w.[\]-]*)$/
      : dialect.engine === 'formula'
        ? /\{![A-Z]+\(\s*()([\w.]*)$/
        : undefined;
  const match = pattern?.exec(before);
  if (!match) return undefined;
  // Behind the name of a tag stands a blank.
  return hasTags(dialect) && match[1] === undefined ? undefined : (match[2] as string);
}

/** A name of a dialect as it is offered, worked out once. */
interface Listed {
  readonly name: string;
  readonly detail: string;
  /** Among the names that most macros need; -1 for others. */
  readonly usual: number;
  /** Between the delimiters. */
  readonly inner: string;
  readonly withFallback: WithFallback | undefined;
}

interface WithFallback {
  readonly label: string;
  readonly instead: string;
  /** With its delimiters, or a condition around the placeholder. */
  readonly whole: string;
  /** Between the delimiters; absent for a condition. */
  readonly inner?: string;
}

const tables = new WeakMap<Dialect, readonly Listed[]>();

function listedNames(dialect: Dialect): readonly Listed[] {
  let table = tables.get(dialect);
  if (table === undefined) {
    const usual = CONCEPTS.map((concept) => dialect.concepts[concept]?.[0]);
    table = dialect.variables.map(({ name, meaning, sample, empty }) => ({
      name,
      detail: sample === '' ? meaning : `${meaning} (${sample})`,
      usual: usual.indexOf(name),
      inner: withoutDelimiters(writePlaceholder(dialect, name), dialect),
      withFallback: empty === 'never' ? undefined : fallbackOf(name, dialect),
    }));
    tables.set(dialect, table);
  }
  return table;
}

const withoutDelimiters = (whole: string, { open, close }: Dialect): string =>
  whole.slice(open.length, whole.length - close.length);

/** Only where some words read well in most sentences: the explanation of a name shows how others are written. */
function fallbackOf(name: string, dialect: Dialect): WithFallback | undefined {
  const instead = usualFallback(name, dialect);
  const whole = instead === undefined ? undefined : writeWithFallback(dialect, name, instead);
  if (instead === undefined || whole === undefined) return undefined;
  if (dialect.fallback === 'none') return { label: `${name}, or else “${instead}”`, instead, whole };
  const inner = withoutDelimiters(whole, dialect);
  return { label: inner, instead, whole, inner };
}

function offersFor(cursor: TextCursor, begun: Begun, dialect: Dialect, place: CompletionPlace): readonly Offer[] {
  const used = libraryWords(place.file, place.session).names.get(dialect.id) ?? new Map<string, number>();
  const names = listedNames(dialect);
  // What every macro needs first, then what this library uses, then the table as it stands.
  const typed = typedName(cursor, begun);
  const listed = names.flatMap((one, i) => {
    if (!holdsInOrder(one.name, typed)) return [];
    const rank = one.usual === -1 ? rankOf(used.has(one.name) ? 2 : 3, i) : rankOf(1, one.usual);
    return namedOffers(one, rank, cursor, begun, dialect);
  });
  const isListed = new Set(names.map(({ name }) => name));
  const own = byUse(used).flatMap((name, i) => {
    const isOpen = !dialect.closed || dialect.openNames.some((pattern) => pattern.test(name));
    if (isListed.has(name) || !isOpen || name === typed || !holdsInOrder(name, typed)) return [];
    const inner = withoutDelimiters(writePlaceholder(dialect, name), dialect);
    const one = { name, detail: 'used in your macros', usual: -1, inner, withFallback: undefined };
    return namedOffers(one, rankOf(2, i), cursor, begun, dialect);
  });
  return [...listed, ...own];
}

function namedOffers(
  { name, detail, inner, withFallback }: Listed,
  rank: string,
  { part, isInTag, at: cursor }: TextCursor,
  { start, name: nameStart, end, blank, missing }: Begun,
  { id, open, close }: Dialect,
): readonly Offer[] {
  const topic = { about: 'placeholder', name, dialect: id } as const;
  const at = (from: number) => ({ text: part.source, span: { start: from, end } });
  // Written out: to spread what they share takes longer than all the rest of a list.
  const named = (from: number, text: string, filter: string | undefined): Offer => {
    return { label: name, kind: CompletionItemKind.Variable, at: at(from), text, detail, filter, rank, topic };
  };
  if (missing === 'name') return [named(nameStart ?? start, name, undefined)];
  // Clients compare what is written with this: the delimiter or a part of it, the name where the delimiter is whole, nothing where nothing is begun.
  const whole = `${open}${inner}${close}`;
  const isBegun = start < cursor;
  const plain =
    nameStart === undefined
      ? named(start, whole, isBegun ? whole : undefined)
      : named(nameStart, `${inner}${blank}${close}`, undefined);
  // In an attribute the quotes would end it.
  if (withFallback === undefined || (isInTag && /["']/.test(withFallback.whole))) return [plain];
  const from = withFallback.inner === undefined ? undefined : nameStart;
  const begun = from === undefined ? `${open}${blank}${name}` : name;
  return [
    plain,
    {
      label: withFallback.label,
      kind: CompletionItemKind.Snippet,
      at: at(from ?? start),
      text: from === undefined ? withFallback.whole : `${withFallback.inner}${blank}${close}`,
      stops: [withFallback.instead],
      filter: isBegun ? begun : undefined,
      rank: `${rank}+`,
      topic,
    },
  ];
}

/** Whether the letters stand in the name in their order, as clients compare them: what does not fit is not worth sending. */
function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The name as far as it is typed: half a word is no name that the library uses. */
const typedName = ({ part, at }: TextCursor, { name }: Begun): string =>
  name === undefined ? '' : part.source.text.slice(name, at);
