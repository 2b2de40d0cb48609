import type { Span } from '../../text/span.ts';

/** One step of a selector: from a value to those inside it. */
export type Step =
  /** Every value that stands under the key. */
  | { readonly type: 'key'; readonly key: string }
  /** From zero. */
  | { readonly type: 'index'; readonly index: number }
  /** All items of a list, or all values of a map. */
  | { readonly type: 'all' }
  /** Those items that have the value under the key. */
  | { readonly type: 'where'; readonly key: string; readonly value: string }
  /** The nearest map around. */
  | { readonly type: 'around' }
  /** The key under which the value stands. */
  | { readonly type: 'own-key' }
  /** The name of the file without its folder and ending. */
  | { readonly type: 'file-name' };

/** Where values stand in data. No step at all: the value itself. */
export type Selector = readonly Step[];

/** What is wrong with a selector, in words that finish "… can't be read: ", and where in its text. */
export interface SelectorFault {
  readonly message: string;
  readonly span: Span;
}

/** What the words of a selector may be, for messages and the documentation. */
export const SELECTOR_FORMS =
  'a.b (b inside a), [0] (the first of a list), [*] (all of them), [field=comment] (those whose field is comment), ["a key"] (a key with dots or brackets), ^ (what stands around), @key (the key of the entry), @file (the name of the file) and . (the value itself)';

/** Reads a selector such as `actions[field=comment_value].value`. Never throws. */
export function parseSelector(text: string): Selector | SelectorFault {
  const steps: Step[] = [];
  const end = text.trimEnd().length;
  let at = text.length - text.trimStart().length;
  const fault = (message: string, from = at, to = end): SelectorFault => ({
    message,
    span: { start: from, end: Math.max(from, to) },
  });
  if (at >= end) return fault('nothing stands here.', 0, 0);
  if (text.slice(at, end) === '.') return [];
  if (text.startsWith('$', at)) return fault('leave out the “$” and the dot after it.', at, at + 1);
  // Whether a step may come without a dot before it.
  let isOpen = true;
  while (at < end) {
    const unit = text[at] as string;
    if (unit === '[') {
      const close = closingBracket(text, at, end);
      if (close === -1) return fault('the bracket “[” is never closed.');
      const step = bracketStep(text.slice(at + 1, close).trim());
      if (typeof step === 'string') return fault(step, at, close + 1);
      steps.push(step);
      at = close + 1;
      isOpen = false;
      continue;
    }
    if (unit === '.') {
      if (isOpen) return fault('a dot stands where a key should stand.', at, at + 1);
      at++;
      if (at === end) return fault('nothing stands after the last dot.', at - 1, at);
      isOpen = true;
      if (text[at] === '[') return fault('leave out the dot before “[”.', at - 1, at);
      continue;
    }
    if (unit === ']') return fault('this bracket closes none.', at, at + 1);
    if (!isOpen) return fault('a dot is missing before this.', at);
    const stop = endOfKey(text, at, end);
    const key = text.slice(at, stop).trim();
    if (key === '*') return fault('write [*] for all of them.', at, stop);
    if (key === '^') steps.push({ type: 'around' });
    else if (key === '@key') steps.push({ type: 'own-key' });
    else if (key === '@file') steps.push({ type: 'file-name' });
    else steps.push({ type: 'key', key });
    at = stop;
    isOpen = false;
  }
  return steps;
}

/** Whether reading has failed. */
export const isSelectorFault = (read: Selector | SelectorFault): read is SelectorFault => 'message' in read;

const known = new Map<string, Selector>();

/**
 * The selector of a text that is known to be one: those of the built-in shapes and of a configuration that was checked.
 * @throws RangeError where it is none.
 */
export function selectorOf(text: string): Selector {
  let selector = known.get(text);
  if (selector === undefined) {
    const read = parseSelector(text);
    if (isSelectorFault(read)) throw new RangeError(`“${text}” is no selector: ${read.message}`);
    selector = read;
    known.set(text, selector);
  }
  return selector;
}

function endOfKey(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] !== '.' && text[at] !== '[' && text[at] !== ']') at++;
  return at;
}

/** The bracket that closes the one at `open`, outside of quotes; -1 where there is none. */
function closingBracket(text: string, open: number, end: number): number {
  let quote: string | undefined;
  /** The last character that is no blank: a quote opens only after `[` or `=`. */
  let before = '[';
  for (let at = open + 1; at < end; at++) {
    const unit = text[at] as string;
    if (quote !== undefined) {
      if (unit === quote) quote = undefined;
    } else if ((unit === '"' || unit === "'") && (before === '[' || before === '=')) quote = unit;
    else if (unit === ']') return at;
    if (unit.trim() !== '') before = unit;
  }
  return -1;
}

/** What stands in brackets, or what is wrong with it. */
function bracketStep(inner: string): Step | string {
  if (inner === '*') return { type: 'all' };
  if (/^\d{1,9}$/.test(inner)) return { type: 'index', index: Number(inner) };
  const name = unquoted(inner);
  if (name !== undefined) return { type: 'key', key: name };
  if (inner.startsWith('?')) return 'write [field=value] for those whose field has that value.';
  const equals = inner.indexOf('=');
  if (equals === -1) return 'in brackets stands a number, *, "a key in quotes" or field=value.';
  const key = inner.slice(0, equals).trim();
  if (key === '') return 'a key is missing before “=”.';
  const value = inner.slice(equals + 1).trim();
  if (value.startsWith('=')) return 'one “=” is enough.';
  return { type: 'where', key: unquoted(key) ?? key, value: unquoted(value) ?? value };
}

/** What stands between quotes of either kind. */
function unquoted(text: string): string | undefined {
  const quote = text[0];
  return text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : undefined;
}
