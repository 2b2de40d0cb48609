import { type Dialect, hasTags } from '../model/dialect.ts';
import type { Placeholder, PlaceholderFault } from '../model/placeholder.ts';
import { closestWord } from '../text/closest-word.ts';
import { matchesOf } from '../text/matches.ts';
import { bySpan, type Span } from '../text/span.ts';
import { faultsOfBlocks } from './block-faults.ts';
import { faultsOfDelimiters } from './delimiter-faults.ts';
import { knownTags } from './liquid-tags.ts';
import { variableOf } from './nearest-name.ts';
import { isOfDialect } from './scan.ts';
import { isWellFormed } from './well-formed.ts';
import { writePlaceholder } from './write-placeholder.ts';

/**
 * What is wrong with the writing of placeholders and tags in a markup text, in order of their places. Only what the dialect's
 * documents settle: where they don't say whether something works, it is no fault. `placeholders` are those that
 * `scanPlaceholders` found in `markup` for `dialect`; what it could not recognise is looked for here. Linear; never throws.
 */
export function findFaults(
  markup: string,
  placeholders: readonly Placeholder[],
  dialect: Dialect,
): readonly PlaceholderFault[] {
  if (dialect.engine === 'none') return [];
  const faults: PlaceholderFault[] = [];
  for (const placeholder of placeholders) {
    if (placeholder.kind !== 'value' && placeholder.kind !== 'tag') continue;
    // An element of HTML (Intercom's) is no matter of braces and quotes.
    if (!isOfDialect(markup, placeholder, dialect) || markup[placeholder.span.start] === '<') {
      const stray = strayTag(markup, placeholder, dialect);
      if (stray !== undefined) faults.push({ placeholder, ...stray });
      continue;
    }
    const fault =
      (isPlain(markup, placeholder, dialect) ? undefined : faultWithin(markup, placeholder, dialect)) ??
      faultOfNeighbour(markup, placeholder, dialect);
    if (fault !== undefined) faults.push({ placeholder, ...fault });
  }
  faults.push(...faultsOfBlocks(markup, placeholders, dialect), ...faultsOfDelimiters(markup, placeholders, dialect));
  return faults.sort((a, b) => bySpan(a.whole, b.whole));
}

const PLAIN = /^\{\{ ?[A-Za-z_]\w*(?:\.\w+)* ?(\| ?default: ?(?:'[\w ,.!?-]*'|"[\w ,.!?-]*") ?)?\}\}$/;

/** Whether it is written as nearly all are, and right: a name, and what to print instead. */
function isPlain(markup: string, { kind, span }: Placeholder, { open, engine, filters }: Dialect): boolean {
  if (kind !== 'value' || open !== '{{' || engine === 'lookup') return false;
  const plain = PLAIN.exec(markup.slice(span.start, span.end));
  return plain !== null && (plain[1] === undefined || filters.includes('default'));
}

const faultWithin = (markup: string, placeholder: Placeholder, dialect: Dialect): Fault | undefined =>
  faultOfNoName(markup, placeholder, dialect) ??
  faultOfCharacters(markup, placeholder, dialect) ??
  (dialect.engine === 'lookup'
    ? faultOfLookup(markup, placeholder, dialect)
    : faultOfLanguage(markup, placeholder, dialect));

/** A fault before it is known which placeholder it is of. */
type Fault = Omit<PlaceholderFault, 'placeholder'>;

/** A condition of Liquid on a platform that has none: its reader sees the code. One for each block. */
function strayTag(markup: string, { kind, name, span, nameSpan }: Placeholder, dialect: Dialect): Fault | undefined {
  if (kind !== 'tag' || !markup.startsWith('{%', span.start) || hasTags(dialect)) return undefined;
  // What Chatwoot's composer leaves alone, its server reads as Liquid.
  if (dialect.open === '{%' || dialect.variables.length === 0 || dialect.id === 'chatwoot-composer') return undefined;
  return /^(?:if|unless|case|for|assign|capture)$/.test(name)
    ? { kind: 'unknown-tag', span: nameSpan, whole: span, found: name }
    : undefined;
}

/** `{{ }}`, and dots where a part of the name is missing: `{{ticket..id}}`. */
function faultOfNoName(
  markup: string,
  { kind, name, span, nameSpan }: Placeholder,
  dialect: Dialect,
): Fault | undefined {
  if (kind !== 'value') return undefined;
  const { open, close, engine } = dialect;
  const inner = markup.slice(span.start + open.length, span.end - close.length);
  if (inner.trim() === '') return { kind: 'incomplete', span, whole: span, found: '' };
  // There a dot stands for the item of a list, or two for what holds it.
  if (engine === 'handlebars' || engine === 'mustache' || engine === 'jira') return undefined;
  if (!/^\.|\.\.|\.$/.test(name) || /[\s"'(]/.test(name)) return undefined;
  const expected = name.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '');
  const instead = markup.slice(span.start, nameSpan.start) + expected + markup.slice(nameSpan.end, span.end);
  const isKnown = variableOf(expected, dialect) !== undefined;
  return { kind: 'name', span: nameSpan, whole: span, found: name, ...(isKnown ? { expected, instead } : {}) };
}

/** `"…"`, `'…'` and their entities: what stands in quotes is text, where every character is right. */
const QUOTED = /"[^"]*"|'[^']*'|&quot;(?:(?!&quot;)[^"<])*&quot;|&#0?39;(?:(?!&#0?39;)[^'<])*&#0?39;/g;
const INVISIBLE = /[\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]|&nbsp;|&#160;|&#xA0;|&shy;|&zwnj;|&zwj;|&ZeroWidthSpace;/gi;
const INLINE_MARKUP =
  /<\/?(?:b|i|u|s|em|strong|span|font|a|code|mark|small|big|sub|sup|ins|del|strike)\b[^<>]*>|\*\*|\\(?=[_*.[\]|-])/gi;
const SMART_QUOTES = /[“”„‟‘’‚«»]|&[lr][sd]quo;|&[sb]dquo;|&[lr]aquo;/g;

/** The writing with all that is text (quoted arguments, a fallback without quotes) blanked out, so that places stay. */
function codeOf(written: string, placeholder: Placeholder): string {
  const from = placeholder.nameSpan.end - placeholder.span.start;
  const isBareText =
    placeholder.fallback !== undefined &&
    /^\s*(?:,\s*fallback[=:]|;|\|(?!\|)\s*[^\s"'“‘&|])/.test(written.slice(from)) &&
    !/^\s*\|\s*(?:default|fallback)\b/.test(written.slice(from));
  const masked = written.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return isBareText ? masked.slice(0, from) + ' '.repeat(masked.length - from) : masked;
}

/** Characters that got in from a word processor or an editor. */
function faultOfCharacters(markup: string, placeholder: Placeholder, dialect: Dialect): Fault | undefined {
  const { span } = placeholder;
  const written = markup.slice(span.start, span.end);
  const code = codeOf(written, placeholder);
  const split = dialect.stripsMarkup ? undefined : firstOf(INLINE_MARKUP, code);
  if (split !== undefined) {
    const instead = rewritten(written, code, INLINE_MARKUP, () => '');
    return { kind: 'split-by-markup', span: within(span, split), whole: span, found: split.text, instead };
  }
  const invisible = firstOf(INVISIBLE, code);
  if (invisible !== undefined) {
    const blanks = dialect.innerBlanks !== 0;
    const instead = rewritten(written, code, INVISIBLE, (text) =>
      blanks && /^(?:\u00A0|&nbsp;|&#160;|&#xA0;)$/i.test(text) ? ' ' : '',
    );
    return { kind: 'invisible', span: within(span, invisible), whole: span, found: invisible.text, instead };
  }
  const smart = takesQuotes(dialect) ? firstOf(SMART_QUOTES, code) : undefined;
  if (smart !== undefined) {
    const all = Array.from(matchesOf(SMART_QUOTES, code));
    const last = all.at(-1) as RegExpExecArray;
    const quote = written.includes('"') ? "'" : '"';
    // Two marks are a pair; with more of them, an apostrophe is among them, and what was meant is a guess.
    const instead = all.length === 2 ? rewritten(written, code, SMART_QUOTES, () => quote) : undefined;
    const end = span.start + last.index + last[0].length;
    return {
      kind: 'smart-quotes',
      span: { start: span.start + smart.at, end },
      whole: span,
      found: markup.slice(span.start + smart.at, end),
      ...(instead === undefined ? {} : { instead }),
    };
  }
  return undefined;
}

const takesQuotes = ({ engine, fallback, filters }: Dialect): boolean =>
  engine !== 'lookup' ||
  filters.length > 0 ||
  ['pipe-fallback', 'pipe-string', 'or-string', 'liquid-default', 'call-default'].includes(fallback);

/** Any way of giving a fallback, for telling what was meant by one in the wrong form. The last group that took part holds it. */
const ANY_FALLBACK =
  /^\s*(?:\|{1,2}\s*(?:(?:default|fallback)\s*[:(=]\s*)?|,\s*(?:fallback\b\s*[=:]?\s*)?|;)(?:"([^"]*)"|'([^']*)'|([^"'|,;()]*))\s*\)?\s*$/;

/** A placeholder that the platform does not take for one, because it only knows its exact form. */
function faultOfLookup(markup: string, placeholder: Placeholder, dialect: Dialect): Fault | undefined {
  const { span, nameSpan, name } = placeholder;
  const written = markup.slice(span.start, span.end);
  if (placeholder.kind === 'tag') {
    // Most of these platforms have no conditions at all; “{% %}” of theirs never comes here as a tag.
    return { kind: 'unknown-tag', span, whole: span, found: name };
  }
  const read = dialect.stripsMarkup ? written.replace(/<[^<>]*>/g, '') : written;
  if (name === '' || isWellFormed(read, dialect)) return undefined;
  const tag = /^(?:if|elsif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture)\b/.exec(
    name,
  )?.[0];
  if (tag !== undefined) return { kind: 'unknown-tag', span: nameSpan, whole: span, found: tag };
  const whole = span;
  const { open, close } = dialect;
  const inner = written.slice(open.length, written.length - close.length);
  const after = inner.trim().slice(name.length).trimStart();
  const trimmed = `${open}${inner.trim()}${close}`;
  if (trimmed !== written && isWellFormed(trimmed, dialect)) {
    const blank =
      inner.startsWith(' ') || /^\s/.test(inner) ? open.length : written.trimEnd().length - close.length - 1;
    return {
      kind: 'blanks',
      span: { start: span.start + Math.max(0, blank), end: span.start + blank + 1 },
      whole,
      found: ' ',
      instead: trimmed,
    };
  }
  const bare = `${open}${name}${close}`;
  if (after === '' || !isWellFormed(bare, dialect)) {
    const form = folded(name, dialect);
    return {
      kind: 'name',
      span: nameSpan,
      whole,
      found: name,
      ...(form === undefined ? {} : { expected: form, instead: written.replace(name, form) }),
    };
  }
  const rest = { start: span.start + written.indexOf(after, nameSpan.end - span.start), end: span.end - close.length };
  const fallback = ANY_FALLBACK.exec(after);
  const filter = /^\|\s*([A-Za-z_]\w*)/.exec(after)?.[1];
  if (
    fallback === null ||
    (filter !== undefined &&
      !/^(?:default|fallback)$/.test(filter) &&
      dialect.fallback !== 'pipe-text' &&
      /^\|\s*\w+\s*(?:[:(|]|$)/.test(after))
  ) {
    return filter === undefined || dialect.filters.includes(filter)
      ? { kind: 'tail', span: rest, whole, found: after }
      : { kind: 'unknown-filter', span: rest, whole, found: filter };
  }
  const text = fallback[1] ?? fallback[2] ?? fallback[3]?.trim() ?? '';
  const instead = dialect.fallback === 'none' || text === '' ? bare : writePlaceholder(dialect, name, text);
  return {
    kind: 'fallback',
    span: rest,
    whole,
    found: after,
    ...(isWellFormed(instead, dialect) ? { instead } : {}),
  };
}

/** The known name that differs in case, hyphens and underscores only: `customer.first_name` for `customer.firstName`. */
function folded(name: string, dialect: Dialect): string | undefined {
  const bare = (text: string): string => text.replace(/[\s_-]/g, '').toLowerCase();
  return dialect.variables.find((variable) => bare(variable.name) === bare(name))?.name;
}

const OPERATORS: readonly (readonly [pattern: RegExp, expected?: string])[] = [
  [/&&|&amp;&amp;/, 'and'],
  [/\|\|/, 'or'],
  [/===/, '=='],
  [/(?<![=!<>;])=(?!=)/, '=='],
  [/(?<![\w.-])not(?![\w.-])/],
  [/(?<![\w.-])(?:is|equals)(?![\w.-])/, '=='],
  [/!(?!=)/],
  [/[()]/],
];

/** Faults in the words of a language: its tags, its filters, its conditions. */
function faultOfLanguage(markup: string, placeholder: Placeholder, dialect: Dialect): Fault | undefined {
  const { span, nameSpan, name, kind } = placeholder;
  const written = markup.slice(span.start, span.end);
  const pair = faultOfPairs(written, placeholder, dialect);
  if (pair !== undefined) return pair;
  if (dialect.id === 'sf-lightning' && kind === 'value') return faultOfClassicHabit(markup, placeholder, dialect);
  const isLiquid = dialect.engine === 'liquid' || dialect.engine === 'liquid-2';
  // Nothing is known about the language of a platform of no name.
  if (!isLiquid || dialect.filters.length === 0) return undefined;
  const from = nameSpan.end - span.start;
  const code = codeOf(written, placeholder)
    .slice(from)
    .replace(/-?[%}]\}$/, '');
  if (kind === 'tag') {
    if (name === '') return undefined;
    if (/^[#/^>]/.test(name)) return { kind: 'unknown-tag', span: nameSpan, whole: span, found: name };
    const elseIf = name === 'else' ? /^\s+if\b/.exec(code) : null;
    const tags = knownTags(dialect.engine);
    if (elseIf !== null || (tags !== undefined && !tags.has(name))) {
      const found = elseIf === null ? name : 'else if';
      const expected = ELSE_IF.has(found) ? 'elsif' : closestWord(name, [...(tags ?? [])]);
      const end = elseIf === null ? nameSpan.end : nameSpan.end + elseIf[0].length;
      return {
        kind: 'unknown-tag',
        span: { start: nameSpan.start, end },
        whole: span,
        found,
        ...(expected === undefined
          ? {}
          : { expected, instead: markup.slice(span.start, nameSpan.start) + expected + markup.slice(end, span.end) }),
      };
    }
    const need = NEEDS[name];
    if (need !== undefined && !need.test(written.slice(from).replace(/-?%\}$/, '')))
      return { kind: 'incomplete', span: nameSpan, whole: span, found: name };
    if (name === 'assign' || name === 'echo') return faultOfFilters(code, nameSpan.end, span, dialect);
    if (!/^(?:if|elsif|unless|when)$/.test(name)) return undefined;
    for (const [pattern, expected] of OPERATORS) {
      const match = pattern.exec(code);
      if (match === null) continue;
      const at = { start: nameSpan.end + match.index, end: nameSpan.end + match.index + match[0].length };
      const instead =
        expected === undefined
          ? undefined
          : `${markup.slice(span.start, at.start)}${expected}${markup.slice(at.end, span.end)}`;
      return {
        kind: 'operator',
        span: at,
        whole: span,
        found: match[0],
        ...(expected === undefined ? {} : { expected, instead: instead as string }),
      };
    }
    return undefined;
  }
  const filters =
    faultOfFilters(code, nameSpan.end, span, dialect) ?? faultOfColons(code, written.slice(from), placeholder);
  if (filters !== undefined) return filters;
  const words = /^[\p{L}_][\w.-]*(\s+[\p{L}\d_][^|]*)$/u.exec(name);
  if (words !== null) {
    const start = nameSpan.start + name.indexOf(words[1] as string);
    return { kind: 'tail', span: { start, end: nameSpan.end }, whole: span, found: (words[1] as string).trim() };
  }
  return undefined;
}

/** What Salesforce's Classic templates can and Lightning's can't: functions, and a text after a comma. */
function faultOfClassicHabit(markup: string, { span, nameSpan, name }: Placeholder, { open, close }: Dialect) {
  const inner = markup.slice(nameSpan.end, span.end).replace(/\s*\}{2,3}$/, '');
  const mark = inner.trimStart()[0];
  if (mark !== ',' && mark !== '(') return undefined;
  const start = mark === ',' ? nameSpan.end : nameSpan.start;
  const at = { start, end: nameSpan.end + inner.length };
  const instead = mark === ',' ? { instead: `${open}${name}${close}` } : {};
  return { kind: 'fallback', span: at, whole: span, found: markup.slice(at.start, at.end).trim(), ...instead } as const;
}

/** A quote or a parenthesis of an argument that has no partner: `| default: "you`, `|default("you"`. */
function faultOfPairs(written: string, placeholder: Placeholder, { engine }: Dialect): Fault | undefined {
  const { span, kind } = placeholder;
  // Names have apostrophes of their own; arguments stand behind a sign.
  const code = codeOf(written, placeholder);
  const from = kind === 'value' ? code.search(/[|:(,=]/) : 0;
  const quote = from === -1 ? -1 : code.slice(from).search(/["']/);
  const at = (index: number, found: string): Fault => ({
    kind: 'unbalanced',
    span: { start: span.start + index, end: span.start + index + found.length },
    whole: span,
    found,
  });
  if (quote !== -1) return at(from + quote, code.charAt(from + quote));
  if (engine !== 'hubl' && engine !== 'jira' && engine !== 'formula') return undefined;
  const open: number[] = [];
  for (const { 0: mark, index } of matchesOf(/[()]/g, code)) {
    if (mark === '(') open.push(index);
    else if (open.pop() === undefined) return at(index, ')');
  }
  const last = open.pop();
  return last === undefined ? undefined : at(last, '(');
}

/** `code` is what follows the name, at `from` in the markup. */
function faultOfFilters(code: string, from: number, whole: Span, dialect: Dialect): Fault | undefined {
  for (const match of matchesOf(/\|(\|)?\s*([^\s|:(,]*)/g, code)) {
    const [written, again, filter = ''] = match;
    const end = from + match.index + written.length;
    if (again !== undefined) {
      const start = from + match.index;
      return { kind: 'tail', span: { start, end: start + 2 }, whole, found: '||' };
    }
    if (filter === '') return { kind: 'tail', span: { start: from + match.index, end }, whole, found: '|' };
    if (dialect.filters.includes(filter)) continue;
    const expected = closestWord(filter, dialect.filters);
    const span = { start: end - filter.length, end };
    return { kind: 'unknown-filter', span, whole, found: filter, ...(expected === undefined ? {} : { expected }) };
  }
  return undefined;
}

/** `| default 'you'` has no colon, `| default` nothing to print. `code` is `written` without what is quoted. */
function faultOfColons(code: string, written: string, { span, nameSpan }: Placeholder): Fault | undefined {
  for (const match of matchesOf(/\|\s*(\w+)/g, code)) {
    const end = match.index + match[0].length;
    const filter = match[1] as string;
    const at = { start: nameSpan.end + end - filter.length, end: nameSpan.end + end };
    if (/^\s*(?:["']|&quot;|&#0?39;|\w)/.test(written.slice(end)))
      return { kind: 'tail', span: at, whole: span, found: filter, expected: ':' };
    const isBare = /^\s*(?:\||-?\}\}|$)/.test(written.slice(end));
    if (isBare && filter === 'default') return { kind: 'incomplete', span: at, whole: span, found: filter };
  }
  return undefined;
}

/** What must follow the name of a tag. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  if: /\S/,
  elsif: /\S/,
  unless: /\S/,
  case: /\S/,
  when: /\S/,
  for: /^\s+[\w-]+\s+in\s+\S/,
  assign: /^\s+[\w.-]+\s*=\s*\S/,
};

const ELSE_IF = new Set(['elseif', 'elif', 'elsef', 'else if']);

/** A brace too many right beside the placeholder, or three where the language has two. */
function faultOfNeighbour(markup: string, placeholder: Placeholder, dialect: Dialect): Fault | undefined {
  if (placeholder.kind !== 'value') return undefined;
  const { span } = placeholder;
  if (!dialect.open.startsWith('{{')) return dialect.open === '{' ? undefined : faultOfSecondBrace(markup, placeholder);
  if (markup.startsWith('{{{', span.start)) {
    const takesThree = dialect.engine === 'handlebars' || dialect.engine === 'mustache' || dialect.id === 'generic';
    if (takesThree) return undefined;
    const instead = markup.slice(span.start + 1, span.end - 1);
    return { kind: 'unbalanced', span, whole: span, found: '{{{', expected: '{{', instead };
  }
  const before = markup[span.start - 1] === '{';
  const after = markup[span.end] === '}';
  const isLineOpen = opensBrace(markup, span.start);
  if (before && !after) {
    const whole = { start: span.start - 1, end: span.end };
    return {
      kind: 'unbalanced',
      span: { start: whole.start, end: span.start },
      whole,
      found: '{',
      instead: markup.slice(span.start, span.end),
    };
  }
  const isBehindBlank = markup.startsWith(' }}', span.end) && !isLineOpen;
  if (isBehindBlank) {
    const whole = { start: span.start, end: span.end + 3 };
    const instead = markup.slice(span.start, span.end);
    return { kind: 'unbalanced', span: { start: span.end + 1, end: whole.end }, whole, found: '}}', instead };
  }
  if (after && !isLineOpen) {
    const whole = { start: span.start, end: span.end + 1 };
    return {
      kind: 'unbalanced',
      span: { start: span.end, end: whole.end },
      whole,
      found: '}',
      instead: markup.slice(span.start, span.end),
    };
  }
  return undefined;
}

/** Whether a brace was opened on the line, not far before `offset`, and is open still. */
function opensBrace(markup: string, offset: number): boolean {
  const near = markup.slice(Math.max(0, offset - 80), offset);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  return line.split('{').length > line.split('}').length;
}

/** `#{ticket.number}}`: a brace too many behind it, where none is open before it. */
function faultOfSecondBrace(markup: string, { span }: Placeholder): Fault | undefined {
  if (markup[span.end] !== '}' || opensBrace(markup, span.start)) return undefined;
  const whole = { start: span.start, end: span.end + 1 };
  const instead = markup.slice(span.start, span.end);
  return { kind: 'unbalanced', span: { start: span.end, end: whole.end }, whole, found: '}', instead };
}

const within = (span: Span, { at, text }: { readonly at: number; readonly text: string }): Span => ({
  start: span.start + at,
  end: span.start + at + text.length,
});

function firstOf(pattern: RegExp, text: string): { readonly at: number; readonly text: string } | undefined {
  const at = text.search(pattern);
  if (at === -1) return undefined;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  pattern.lastIndex = 0;
  return { at, text: found };
}

/** `written` with what `pattern` finds in its code (of the same length) replaced. */
function rewritten(written: string, code: string, pattern: RegExp, replace: (found: string) => string): string {
  let result = '';
  let at = 0;
  for (const match of matchesOf(pattern, code)) {
    result += written.slice(at, match.index) + replace(match[0]);
    at = match.index + match[0].length;
  }
  return result + written.slice(at);
}
