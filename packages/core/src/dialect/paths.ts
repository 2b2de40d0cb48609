import type { Engine } from '../model/dialect.ts';
import type { Placeholder } from '../model/placeholder.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, shift } from '../text/span.ts';

/** The name of a value that a placeholder or a tag reads, and where it stands in the markup text. */
export interface NamedPath {
  readonly name: string;
  readonly span: Span;
}

/** A quoted argument, also as HTML writes the quotes. Each alternative ends at the first quote of its own kind. */
const QUOTED = /"[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’|&quot;[^&]*&quot;|&#0?39;[^&]*&#0?39;/g;
const DOTTED = /[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])+/g;

/**
 * The values with a dot in their names that stand in a tag (`{% if ticket.priority == 'High' %}`) or in the arguments of a
 * value's filters (`| default: ticket.title`); not the value's own name. `text` is the markup text.
 */
export function pathsWithin(text: string, placeholder: Placeholder): readonly NamedPath[] {
  if (placeholder.kind !== 'tag' && placeholder.kind !== 'value') return [];
  const from = placeholder.nameSpan.end;
  const behind = text.slice(from, placeholder.span.end);
  if (!behind.includes('.') && !behind.includes('[')) return [];
  const rest = behind.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return Array.from(matchesOf(DOTTED, rest), (match) => ({
    name: match[0],
    span: shift({ start: match.index, end: match.index + match[0].length }, from),
  }));
}

/** Languages that read names where no name of a value stands alone: in conditions, loops and arguments. */
const WITH_EXPRESSIONS: ReadonlySet<Engine> = new Set(['liquid', 'liquid-2', 'hubl', 'handlebars', 'mustache']);
/** A name, unless it is that of a filter (`| upcase`) or of an argument (`limit: 3`). */
const NAMED = /(?<![\w.|-]|\|\s{0,9})[A-Za-z_][\w-]*(?:\.[\w-]+|\[-?\d+\])*(?![\w-]|\s{0,9}:)/g;
const WORDS_OF_LANGUAGE = new Set(
  'and or not in is contains with for as by from if else reversed range nil null true false blank empty none defined forloop this each unless'.split(
    ' ',
  ),
);
/** Tags of sections whose first word is what to do, and no name. */
const HELPERS = /^[#/^]\s*(?:if|unless|each|with|else)?$/;

/**
 * As `pathsWithin`, and also names without a dot, in languages that have expressions: `{% if order_number %}`, `{{#order_number}}`,
 * `{% assign shelf = … %}`.
 */
export function namesWithin(text: string, placeholder: Placeholder, engine: Engine): readonly NamedPath[] {
  const { kind, name, span, nameSpan } = placeholder;
  if (!WITH_EXPRESSIONS.has(engine)) return pathsWithin(text, placeholder);
  if (kind !== 'tag' && kind !== 'value') return [];
  const found: NamedPath[] = [];
  if (kind === 'tag' && /^[#/^]/.test(name) && !HELPERS.test(name)) {
    const word = name.replace(/^[#/^]\s*/, '');
    found.push({ name: word, span: { start: nameSpan.end - word.length, end: nameSpan.end } });
  }
  const rest = text
    .slice(nameSpan.end, span.end)
    .replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
    .replace(/\bas\s*\|[^|]*\|/g, (named) => ' '.repeat(named.length));
  for (const match of matchesOf(NAMED, rest)) {
    // `(eq a b)` of Handlebars calls something.
    const isCall = engine === 'handlebars' && rest[match.index - 1] === '(';
    if (isCall || WORDS_OF_LANGUAGE.has(match[0])) continue;
    found.push({
      name: match[0],
      span: shift({ start: match.index, end: match.index + match[0].length }, nameSpan.end),
    });
  }
  return found;
}

/** The names that tags of the text give to values of its own: `assign`, `capture`, `for … in`, `increment`. */
export function localNames(text: string, placeholders: readonly Placeholder[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const placeholder of placeholders) {
    if (placeholder.kind !== 'tag' || !DEFINING.has(placeholder.name)) continue;
    const rest = text.slice(placeholder.nameSpan.end, placeholder.span.end);
    const name = /^\s*(?:"|'|&quot;|&#39;)?([A-Za-z_][\w-]*)/.exec(rest)?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}

const DEFINING = new Set(['assign', 'set', 'capture', 'for', 'tablerow', 'increment', 'decrement']);

/** Where a tag names the text that is sent in its place: `{{> name}}`, `{% include 'name' %}`, `{% render "name" %}`. */
export function includedName(text: string, { kind, name, nameSpan, span }: Placeholder): Span | undefined {
  if (kind !== 'tag') return undefined;
  const rest = text.slice(nameSpan.end, span.end);
  const sign = /^>\s*/.exec(name)?.[0].length;
  const quoted = /^\s*["']?([\w./-]+)["']?/;
  if (sign !== undefined) {
    if (name.length > sign) return { start: nameSpan.start + sign, end: nameSpan.end };
  } else if (name !== 'include' && name !== 'render') return undefined;
  const match = quoted.exec(rest);
  if (match?.[1] === undefined) return undefined;
  const start = nameSpan.end + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}
