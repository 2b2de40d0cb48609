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
  return begun === undefined ? undefined : offersFor(cursor, begun, dialect, place);
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

function offersFor(cursor: TextCursor, begun: Begun, dialect: Dialect, place: CompletionPlace): readonly Offer[] {
  const offers: Offer[] = [];
  const used = libraryWords(place.file, place.session).names.get(dialect.id) ?? new Map<string, number>();
  const usual = CONCEPTS.map((concept) => dialect.concepts[concept]?.[0]);
  const isListed = new Set(dialect.variables.map(({ name }) => name));
  for (const [i, { name, meaning, sample, empty }] of dialect.variables.entries()) {
    // What every macro needs first, then what this library uses, then the table as it stands.
    const concept = usual.indexOf(name);
    const rank = concept !== -1 ? rankOf(1, concept) : rankOf(used.has(name) ? 2 : 3, i);
    const detail = sample === '' ? meaning : `${meaning}: ${sample}`;
    add(name, rank, detail, empty !== 'never');
  }
  for (const [i, name] of byUse(used).entries()) {
    const isOpen = !dialect.closed || dialect.openNames.some((pattern) => pattern.test(name));
    if (!isListed.has(name) && isOpen && name !== typedName(cursor, begun))
      add(name, rankOf(2, i), 'used in your macros', false);
  }
  return offers;

  function add(name: string, rank: string, detail: string, isOftenEmpty: boolean): void {
    const topic = { about: 'placeholder', name, dialect: dialect.id } as const;
    const kind = CompletionItemKind.Variable;
    const { start, name: nameStart, end, blank, missing } = begun;
    const at = (from: number) => ({ text: cursor.part.source, span: { start: from, end } });
    if (missing === 'name') {
      offers.push({ label: name, kind, at: at(nameStart ?? start), text: name, detail, rank, topic });
      return;
    }
    const whole = writePlaceholder(dialect, name);
    const inner = whole.slice(dialect.open.length, whole.length - dialect.close.length);
    // Where the delimiter is written, clients compare what stands behind it.
    offers.push(
      nameStart === undefined
        ? { label: name, kind, at: at(start), text: whole, filter: whole, detail, rank, topic }
        : { label: name, kind, at: at(nameStart), text: `${inner}${blank}${dialect.close}`, detail, rank, topic },
    );
    if (!isOftenEmpty) return;
    const instead = usualFallback(name, dialect);
    const text = writeWithFallback(dialect, name, instead);
    // In an attribute the quotes would end it.
    if (text === undefined || (cursor.isInTag && /["']/.test(text))) return;
    const isPlaceholder = dialect.fallback !== 'none';
    const content = isPlaceholder ? text.slice(dialect.open.length, text.length - dialect.close.length) : text;
    const from = isPlaceholder ? nameStart : undefined;
    offers.push({
      label: `${name}, or “${instead}” where it is empty`,
      kind: CompletionItemKind.Snippet,
      at: at(from ?? start),
      text: from === undefined ? text : `${content}${blank}${dialect.close}`,
      stops: [instead],
      filter: from === undefined ? `${dialect.open}${blank}${name}` : name,
      detail,
      rank: `${rank}+`,
      topic,
    });
  }
}

/** The name as far as it is typed: half a word is no name that the library uses. */
const typedName = ({ part, at }: TextCursor, { name }: Begun): string =>
  name === undefined ? '' : part.source.text.slice(name, at);
