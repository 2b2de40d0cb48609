import { type Dialect, type FallbackStyle, hasTags } from '../model/dialect.ts';
import type { Placeholder } from '../model/placeholder.ts';
import { matchesOf } from '../text/matches.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { FillInPattern } from './fill-in.ts';
import { encodedForm, wellFormed } from './well-formed.ts';

/** A placeholder is a line's worth; what is longer was never closed. UTF-16 units between the delimiters. */
const LONGEST_CONTENT = 1000;

/**
 * Finds everything in a markup text that is filled in or stripped before the reader sees it, in order and without overlaps.
 * Spans are UTF-16 offsets in `text`. Also finds placeholders that are unmistakably another platform's (`%{ticket.name}` in a
 * Zendesk macro): they are no prose either; `isOfDialect` tells them apart. An opening without its end is not a placeholder.
 * Linear in the length of the text; never throws.
 */
export function scanPlaceholders(text: string, dialect: Dialect, fillIn: FillInPattern): Placeholder[] {
  const found = new Scanner(text, dialect).scan();
  const fillIns = scanFillIns(text, fillIn, found);
  return fillIns.length === 0 ? found : [...found, ...fillIns].sort((a, b) => bySpan(a.span, b.span));
}

/** Whether the placeholder is written with the dialect's own delimiters. `text` is the markup text that it was found in. */
export function isOfDialect(text: string, placeholder: Placeholder, dialect: Dialect): boolean {
  if (placeholder.kind === 'fill-in' || dialect.engine === 'none') return false;
  const { start } = placeholder.span;
  // In HTML, Intercom writes `<attribute key="first_name"/>`.
  if (text.startsWith('<', start) && !dialect.open.startsWith('<')) return dialect.platforms.includes('intercom');
  if (dialect.open === '{') return /[\p{L}]/u.test(text[start + 1] ?? '');
  if (text.startsWith(dialect.open, start)) return true;
  if (dialect.open === '{{{') return text.startsWith('{{', start);
  if (dialect.encodedDelimiters && text.startsWith(dialect.open.replaceAll('{', '%7B'), start)) return true;
  return hasTags(dialect) && text.startsWith('{%', start) && placeholder.kind !== 'value';
}

/** What a foreign placeholder must look like between its delimiters: nothing but a name, and its fallback. */
const FOREIGN: readonly { readonly open: string; readonly close: string; readonly content: RegExp }[] = [
  { open: '%{', close: '}', content: /^[A-Za-z_][\w.]*(?:,fallback:[^{}]*)?$/ },
  { open: '#{', close: '}', content: /^ {0,2}[A-Za-z_][\w.]* {0,2}$/ },
  { open: '${', close: '}', content: /^[A-Za-z_][\w.]*$/ },
  { open: '{!', close: '}', content: /^[$A-Za-z][\w.:]*(?:[,(;][^{}]*)?$/ },
  { open: '{$', close: '}', content: /^[A-Za-z_][\w.]*$/ },
];

/** A quick-reply slug of Dynamics 365: the one dialect whose braces nest. */
const SLUG = /\{(?:[A-Z][A-Za-z]{1,40}\{[A-Z][A-Za-z]{1,40}\}|OCContext\.[\w.]{1,80})\}/y;

/** `{%customer.firstName,fallback=there%}`: tags of Liquid have no dots in their names. */
const HELP_SCOUT_VALUE = /^[A-Za-z]+(?:\.[A-Za-z_]+)+(?:, ?fallback=|$)|^[A-Za-z.]+,fallback=/;

class Scanner {
  readonly #text: string;
  readonly #dialect: Dialect;
  /** Where each closing delimiter comes next; `Infinity` where it never does. Keeps the search linear. */
  readonly #next = new Map<string, number>();
  readonly #found: Placeholder[] = [];
  /** The end of the last placeholder: nothing may start before it. */
  #done = 0;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
  }

  scan(): Placeholder[] {
    const exact = this.#exact();
    let nextExact = 0;
    let brace = this.#text.indexOf('{');
    for (;;) {
      const own = exact[nextExact];
      if (own !== undefined && (brace === -1 || own.span.start <= brace)) {
        nextExact++;
        if (own.span.start < this.#done) continue;
        this.#found.push(own);
        this.#done = own.span.end;
        brace = this.#text.indexOf('{', Math.max(brace, this.#done));
        continue;
      }
      if (brace === -1) break;
      const placeholder = this.#at(brace);
      if (placeholder !== undefined) {
        this.#found.push(placeholder);
        this.#done = placeholder.span.end;
      }
      brace = this.#text.indexOf('{', Math.max(brace + 1, this.#done));
    }
    return this.#found;
  }

  /** What is written exactly as a dialect of strict or encoded delimiters wants it. */
  #exact(): readonly Placeholder[] {
    const { strict, encodedDelimiters } = this.#dialect;
    if (strict) return this.#matches(wellFormed(this.#dialect, 'g'));
    return encodedDelimiters ? this.#matches(encodedForm(this.#dialect)) : [];
  }

  #matches(pattern: RegExp): readonly Placeholder[] {
    return Array.from(matchesOf(pattern, this.#text), (match) => {
      const written = match[0];
      const { open = '', name: spaced = '' } = match.groups ?? {};
      const name = spaced.trimEnd();
      const at = match.index + open.length;
      const nameSpan = { start: at, end: at + name.length };
      const { fallback: style } = this.#dialect;
      const content = written.slice(0, written.length - this.#dialect.close.length);
      const fallback = fallbackIn(content, nameSpan.end - match.index, style);
      return {
        kind: 'value',
        span: { start: match.index, end: match.index + written.length },
        name,
        nameSpan,
        ...(fallback === undefined ? {} : { fallback }),
      };
    });
  }

  #at(brace: number): Placeholder | undefined {
    const { open, close } = this.#dialect;
    const sigil = brace > this.#done ? this.#text[brace - 1] : undefined;
    if (sigil === '%' || sigil === '#' || sigil === '$') {
      const prefixed = this.#prefixed(brace - 1, `${sigil}{`);
      if (prefixed !== undefined) return prefixed;
    }
    switch (this.#text[brace + 1]) {
      case '{':
        return this.#curly(brace);
      case '%':
        return open === '{%' ? this.#enclosed(brace, open, close) : this.#tag(brace);
      case '#':
        return this.#hashComment(brace);
      case '!':
      case '$':
        return this.#prefixed(brace, `{${this.#text[brace + 1]}`);
      default:
        return this.#slug(brace);
    }
  }

  #prefixed(start: number, opening: string): Placeholder | undefined {
    const { open, close } = this.#dialect;
    if (opening === open) return this.#enclosed(start, open, close);
    const shape = FOREIGN.find((foreign) => foreign.open === opening);
    if (shape === undefined) return undefined;
    const content = this.#content(start + opening.length, shape.close);
    if (content === undefined || !shape.content.test(this.#slice(content))) return undefined;
    return this.#value({ start, end: content.end + shape.close.length }, content, opening);
  }

  /** `{{…}}` and `{{{…}}}`, which many platforms share. */
  #curly(start: number): Placeholder | undefined {
    const { engine } = this.#dialect;
    if (engine === 'handlebars' && this.#text[start - 1] === '\\') {
      // Printed as it is, without the backslash.
      this.#done = this.#content(start + 2, '}}')?.end ?? this.#done;
      return undefined;
    }
    if (this.#text.startsWith('{{!--', start)) {
      const end = this.#endTag(start + 5, /--~?\}\}/g);
      const at = start + 2;
      if (end) return { kind: 'comment', span: { start, end: end.end }, name: '', nameSpan: { start: at, end: at } };
    }
    if (this.#text[start + 2] === '{') {
      const content = this.#content(start + 3, '}}}');
      return content === undefined ? undefined : this.#mustache({ start, end: content.end + 3 }, content);
    }
    const content = this.#content(start + 2, '}}');
    return content === undefined ? undefined : this.#mustache({ start, end: content.end + 2 }, content);
  }

  #mustache(span: Span, content: Span): Placeholder {
    const inner = this.#trimmed(content);
    const written = this.#slice(inner);
    if (written.startsWith('!'))
      return { kind: 'comment', span, name: '', nameSpan: { start: inner.start, end: inner.start } };
    const word = /^(?:[#/^>]\s*[\w.=-]*|else\b(?= *$| +if\b))/.exec(written)?.[0];
    if (word === undefined) return this.#value(span, content, this.#text.startsWith('{{{', span.start) ? '{{{' : '{{');
    return { kind: 'tag', span, name: word, nameSpan: { start: inner.start, end: inner.start + word.length } };
  }

  #tag(start: number): Placeholder | undefined {
    const content = this.#content(start + 2, '%}');
    if (content === undefined) return undefined;
    const span = { start, end: content.end + 2 };
    const inner = this.#trimmed(content);
    const written = this.#slice(inner);
    if (HELP_SCOUT_VALUE.test(written)) return this.#value(span, content, '{%');
    const name = /^[\w-]+/.exec(written)?.[0] ?? '';
    const nameSpan = { start: inner.start, end: inner.start + name.length };
    if (written.startsWith('#')) return { kind: 'comment', span, name: '', nameSpan };
    if (name === 'comment') {
      const end = this.#endTag(span.end, /\{%-?\s{0,20}endcomment\s{0,20}-?%\}/g);
      return { kind: 'comment', span: { start, end: end?.end ?? span.end }, name, nameSpan };
    }
    if (name === 'raw') {
      const end = this.#endTag(span.end, /\{%-?\s{0,20}endraw\s{0,20}-?%\}/g);
      // What stands between is printed as it is: prose, whatever braces it has.
      if (end !== undefined) {
        this.#found.push({ kind: 'tag', span, name, nameSpan });
        const at = end.start + this.#text.slice(end.start, end.end).indexOf('endraw');
        return { kind: 'tag', span: end, name: 'endraw', nameSpan: { start: at, end: at + 'endraw'.length } };
      }
    }
    return { kind: 'tag', span, name, nameSpan };
  }

  /** `{# … #}` of HubL. */
  #hashComment(start: number): Placeholder | undefined {
    if (!hasTags(this.#dialect)) return undefined;
    const content = this.#content(start + 2, '#}');
    if (content === undefined) return undefined;
    const at = content.start;
    return { kind: 'comment', span: { start, end: content.end + 2 }, name: '', nameSpan: { start: at, end: at } };
  }

  #slug(start: number): Placeholder | undefined {
    SLUG.lastIndex = start;
    const written = SLUG.exec(this.#text)?.[0];
    if (written === undefined) return undefined;
    const nameSpan = { start: start + 1, end: start + written.length - 1 };
    return { kind: 'value', span: { start, end: start + written.length }, name: this.#slice(nameSpan), nameSpan };
  }

  #enclosed(start: number, open: string, close: string): Placeholder | undefined {
    const content = this.#content(start + open.length, close);
    return content && this.#value({ start, end: content.end + close.length }, content, open);
  }

  #value(span: Span, content: Span, opening: string): Placeholder {
    const inner = this.#trimmed(content);
    const written = this.#slice(inner);
    const own = opening === this.#dialect.open || (this.#dialect.open === '{{{' && opening === '{{');
    const style = own ? this.#dialect.fallback : (FOREIGN_FALLBACK[opening] ?? 'none');
    const at = CALLS[style]?.exec(written)?.[0].length ?? 0;
    const length = nameLength(written.slice(at), own ? this.#dialect.namePattern : undefined);
    const nameSpan = { start: inner.start + at, end: inner.start + at + length };
    const fallback = fallbackIn(written, at + length, style);
    return {
      kind: 'value',
      span,
      name: this.#slice(nameSpan),
      nameSpan,
      ...(fallback === undefined ? {} : { fallback }),
    };
  }

  /** What lies between the delimiters, unless it was never closed: by the end, a blank line, a new block or another opening. */
  #content(start: number, close: string): Span | undefined {
    let end = this.#next.get(close) ?? -1;
    if (end < start) {
      const at = this.#text.indexOf(close, start);
      end = at === -1 ? Number.POSITIVE_INFINITY : at;
      this.#next.set(close, end);
    }
    if (end - start > LONGEST_CONTENT) return undefined;
    // `{{x}}}`: the brace too many stands outside; `{{{x}}}` asked for three.
    const written = this.#text.slice(start, end);
    if (OPENS_AGAIN.test(written) || /\n[ \t\r]*\n/.test(written) || (written.includes('<') && NEW_BLOCK.test(written)))
      return undefined;
    return { start, end };
  }

  #endTag(from: number, pattern: RegExp): Span | undefined {
    // Each kind of end is looked for at most once past the last one: where there is none, there is none later either.
    const known = this.#next.get(pattern.source);
    if (known === Number.POSITIVE_INFINITY) return undefined;
    pattern.lastIndex = from;
    const match = pattern.exec(this.#text);
    if (match === null) {
      this.#next.set(pattern.source, Number.POSITIVE_INFINITY);
      return undefined;
    }
    return { start: match.index, end: match.index + match[0].length };
  }

  /** Without blanks (also `&nbsp;`) and the marks of whitespace control at both ends. */
  #trimmed(span: Span): Span {
    const written = this.#slice(span);
    const before = /^[-~]?(?:[\s\u00A0\u200B\uFEFF]|&nbsp;|&#160;)*/.exec(written)?.[0].length ?? 0;
    let end = written.length;
    if (end > before && /[-~]/.test(written[end - 1] ?? '')) end--;
    for (;;) {
      const blank =
        /(?:[\s\u00A0\u200B\uFEFF]|&nbsp;|&#160;)$/.exec(written.slice(Math.max(before, end - 6), end))?.[0].length ??
        0;
      if (blank === 0) break;
      end -= blank;
    }
    return { start: span.start + before, end: span.start + end };
  }

  #slice(span: Span): string {
    return this.#text.slice(span.start, span.end);
  }
}

const OPENS_AGAIN = /\{\{|\{%/;
const NEW_BLOCK = /(?<!["'])<\/?(?:p|div|br|li|ul|ol|td|tr|table|h[1-6]|blockquote)\b/i;

const FOREIGN_FALLBACK: Readonly<Record<string, FallbackStyle>> = {
  '{%': 'comma-fallback',
  '%{': 'comma-colon-fallback',
  '{!': 'blankvalue',
  '{{': 'liquid-default',
};

/** The length of the name that `written` starts with; up to the first filter or argument where it is no proper name. */
function nameLength(written: string, pattern: RegExp | undefined): number {
  const proper = sticky(pattern ?? ANY_NAME).exec(written)?.[0] ?? '';
  const trimmed = proper.trimEnd().length;
  if (/^\s*(?:$|[|,();]|(?:["']|&quot;|&#0?39;)\s*[,)])/.test(written.slice(trimmed)) && trimmed > 0) return trimmed;
  const end = written.search(/[|,]/);
  return (end === -1 ? written : written.slice(0, end)).trimEnd().length;
}

const sticky = (pattern: RegExp): RegExp => new RegExp(pattern.source, pattern.unicode ? 'uy' : 'y');

const ANY_NAME = /[\w.[\]$-]*/;

const QUOTE = `(?:["'“”„‘’«»\`]|&quot;|&apos;|&#0?3[49];|&[lr][sd]quo;)`;
/** A quoted argument, then a bare one. The lazy run is bounded by the length of a placeholder. */
const ARGUMENT = `(?:${QUOTE}(.*?)${QUOTE}\\s*(?:[|,)].*)?$|([^|)]*))`;

/** What stands before the name where a function takes it: `BLANKVALUE(Contact.FirstName, "there")`. */
const CALLS: Readonly<Partial<Record<FallbackStyle, RegExp>>> = {
  blankvalue: /^[A-Z]+\(\s*/,
  'call-default': /^personalization_token\(\s*(?:["']|&quot;|&#0?39;)/,
};

const FALLBACKS: Readonly<Record<Exclude<FallbackStyle, 'none'>, RegExp>> = {
  'liquid-default': new RegExp(`\\|\\s*default\\s*[:(]\\s*${ARGUMENT}`, 's'),
  'call-default': new RegExp(`(?:\\|\\s*default\\s*\\(|^${QUOTE}\\s*,)\\s*${ARGUMENT}`, 's'),
  'pipe-fallback': new RegExp(`\\|\\s*fallback\\s*:\\s*${ARGUMENT}`, 's'),
  'pipe-string': new RegExp(`^\\s*\\|\\s*${ARGUMENT}`, 's'),
  'pipe-text': /^\s*\|(.*)$/s,
  'or-string': new RegExp(`\\|\\|\\s*${ARGUMENT}`, 's'),
  'comma-fallback': /^\s*,\s*fallback=(.*)$/s,
  'comma-colon-fallback': /^\s*,\s*fallback:(.*)$/s,
  'semicolon-text': /^\s*;(.+)$/s,
  blankvalue: new RegExp(`^\\s*[,;]\\s*${ARGUMENT}`, 's'),
};

function fallbackIn(written: string, nameEnd: number, style: FallbackStyle): string | undefined {
  if (style === 'none') return undefined;
  const match = FALLBACKS[style].exec(written.slice(nameEnd));
  if (match === null) return undefined;
  return style.startsWith('comma') ? match[1] : (match[1] ?? match[2]?.trim());
}

function scanFillIns(text: string, fillIn: FillInPattern, taken: readonly Placeholder[]): Placeholder[] {
  if (!text.includes(fillIn.open)) return [];
  const fillIns: Placeholder[] = [];
  const definitions = linkDefinitions(text);
  let next = 0;
  for (const match of matchesOf(fillIn.regExp, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while (next < taken.length && (taken[next] as Placeholder).span.end <= span.start) next++;
    if ((taken[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
    const name = match[1] ?? match[0];
    if (match[0].startsWith('[') && isLinkText(text, span, name, definitions)) continue;
    const start = span.start + Math.max(0, match[0].indexOf(name));
    fillIns.push({ kind: 'fill-in', span, name, nameSpan: { start, end: start + name.length } });
  }
  return fillIns;
}

/** `[text](url)`, `[text][ref]`, `[ref]: url` and a `[ref]` that is defined elsewhere are Markdown's, not the agent's. */
function isLinkText(text: string, span: Span, name: string, definitions: ReadonlySet<string>): boolean {
  const after = text[span.end];
  return after === '(' || after === '[' || text[span.start - 1] === ']' || definitions.has(name.toLowerCase());
}

function linkDefinitions(text: string): ReadonlySet<string> {
  if (!text.includes(']:')) return new Set();
  const pattern = /^ {0,3}\[([^\]\n]{1,100})\]:[ \t]*\S{1,2000}[ \t]*(?:["'(][^\n]{0,200})?\r?$/gm;
  return new Set(Array.from(matchesOf(pattern, text), (match) => (match[1] ?? '').toLowerCase()));
}
