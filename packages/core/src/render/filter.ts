import { matchesOf } from '../text/matches.ts';
import type { Operand } from './condition.ts';

/** One filter as written: its name and its arguments, quoted texts without their quotes. */
export interface FilterCall {
  readonly name: string;
  readonly args: readonly Operand[];
}

/** What a filter makes of a text; a list (of `split`) goes through `first`, `last`, `join` and `size` only. */
type Filter = (value: string | readonly string[], args: readonly Operand[]) => string | readonly string[];

const textOf = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(''));
const onText =
  (change: (text: string, first: string, second: string) => string): Filter =>
  (value, args) =>
    change(textOf(value), String(args[0] ?? ''), String(args[1] ?? ''));
const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? (value === '' ? [] : [value]) : value;
const onNumber =
  (change: (value: number, by: number) => number): Filter =>
  (value, args) => {
    const result = change(Number(textOf(value)), Number(args[0] ?? 0));
    return Number.isFinite(result) ? String(result) : textOf(value);
  };

/** The filters that are carried out; others leave the value as it is. Dates are among those: their samples are texts. */
const FILTERS: Readonly<Record<string, Filter>> = {
  default: (value, [instead]) => (textOf(value) === '' ? String(instead ?? '') : value),
  upcase: onText((text) => text.toUpperCase()),
  upper: onText((text) => text.toUpperCase()),
  downcase: onText((text) => text.toLowerCase()),
  lower: onText((text) => text.toLowerCase()),
  capitalize: onText((text) => text.slice(0, 1).toUpperCase() + text.slice(1)),
  strip: onText((text) => text.trim()),
  trim: onText((text) => text.trim()),
  lstrip: onText((text) => text.trimStart()),
  rstrip: onText((text) => text.trimEnd()),
  strip_newlines: onText((text) => text.replace(/\r?\n/g, '')),
  append: onText((text, more) => text + more),
  prepend: onText((text, more) => more + text),
  remove: onText((text, what) => (what === '' ? text : text.replaceAll(what, ''))),
  remove_first: onText((text, what) => text.replace(what, '')),
  replace: onText((text, what, by) => (what === '' ? text : text.replaceAll(what, () => by))),
  replace_first: onText((text, what, by) => text.replace(what, () => by)),
  truncate: (value, [length = 50, end = '...']) => {
    const text = textOf(value);
    const mark = String(end);
    return text.length <= Number(length) ? text : text.slice(0, Math.max(0, Number(length) - mark.length)) + mark;
  },
  split: (value, [by]) => (textOf(value) === '' ? [] : textOf(value).split(String(by ?? ' '))),
  first: (value) => listOf(value)[0] ?? '',
  last: (value) => listOf(value).at(-1) ?? '',
  join: (value, [by]) => listOf(value).join(String(by ?? ' ')),
  size: (value) => String(value.length),
  plus: onNumber((value, by) => value + by),
  minus: onNumber((value, by) => value - by),
  times: onNumber((value, by) => value * by),
  divided_by: onNumber((value, by) => Math.floor(value / by)),
  // What is printed is escaped where it is printed.
  escape: (value) => value,
  h: (value) => value,
};

/** The text after the filters, and the names of those that left it as it was. */
export function applyFilters(
  text: string,
  calls: readonly FilterCall[],
): { readonly text: string; readonly left: readonly string[] } {
  let value: string | readonly string[] = text;
  const left: string[] = [];
  for (const { name, args } of calls) {
    const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    if (filter === undefined) left.push(name);
    else value = filter(value, args);
  }
  return { text: textOf(value), left };
}

const CALL = /\|\s*([A-Za-z_]\w*)\s*[:(]?((?:[^|"']|"[^"]*"|'[^']*')*)/g;
const ARGUMENT = /"([^"]*)"|'([^']*)'|([^\s,:()"']+)/g;

/** Reads `| split: "::" | last` or `|default("there")`; `lookUp` gives the value of a name among the arguments. */
export function readFilters(written: string, lookUp: (name: string) => Operand): readonly FilterCall[] {
  return Array.from(matchesOf(CALL, written), ([, name = '', rest = '']) => ({
    name,
    args: Array.from(matchesOf(ARGUMENT, rest), ([, double, single, word]) => {
      if (word === undefined) return double ?? single;
      return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : lookUp(word);
    }),
  }));
}
