import type { Placeholder } from '../model/placeholder.ts';
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
  return Array.from(rest.matchAll(DOTTED), (match) => ({
    name: match[0],
    span: shift({ start: match.index, end: match.index + match[0].length }, from),
  }));
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
