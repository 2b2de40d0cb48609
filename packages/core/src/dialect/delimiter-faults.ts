import { type Dialect, hasTags } from '../model/dialect.ts';
import type { Placeholder, PlaceholderFault } from '../model/placeholder.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { variableOf } from './nearest-name.ts';
import { writePlaceholder } from './write-placeholder.ts';

/** Delimiters that the scanner could not make a placeholder of: half of one is missing, or they are encoded. */
export function faultsOfDelimiters(
  markup: string,
  placeholders: readonly Placeholder[],
  dialect: Dialect,
): readonly PlaceholderFault[] {
  if (dialect.close === '') return [];
  const isFree = freeOf(placeholders);
  const found = dialect.strict
    ? []
    : [...faultsOfOpenings(markup, isFree, dialect), ...encodedDelimiters(markup, isFree, dialect)];
  // The sort is stable: of two about the same place the pickier stays, which was looked for first.
  let end = 0;
  return [...found, ...namesInOtherBraces(markup, isFree, dialect)]
    .sort((a, b) => a.whole.start - b.whole.start)
    .filter(({ whole }) => {
      const isNew = whole.start >= end && isFree(whole);
      if (isNew) end = whole.end;
      return isNew;
    });
}

/** Openings without an end, and ends without an opening. */
function faultsOfOpenings(
  markup: string,
  isFree: (span: Span) => boolean,
  dialect: Dialect,
): readonly PlaceholderFault[] {
  const { open, close } = dialect;
  if (!standsAlone(open[0] as string, markup, isFree) && !standsAlone('}', markup, isFree)) return [];
  const found: PlaceholderFault[] = [];
  if (open === '{{') {
    for (const match of matchesOf(HALF_CLOSED, markup)) {
      const whole = spanOf(match);
      const span = { start: whole.end - 1, end: whole.end };
      found.push({ kind: 'unbalanced', span, whole, found: '}', expected: '}}', instead: `${match[0]}}` });
    }
    for (const match of matchesOf(HALF_OPENED, markup)) {
      const whole = spanOf(match);
      if (!isLikelyName(match[1] as string, dialect)) continue;
      const span = { start: whole.start, end: whole.start + 1 };
      found.push({ kind: 'unbalanced', span, whole, found: '{', expected: '{{', instead: `{${match[0]}` });
    }
  }
  for (const match of hasTags(dialect) ? matchesOf(UNCLOSED_TAG, markup) : []) {
    const whole = spanOf(match);
    found.push({ kind: 'unclosed', span: whole, whole, found: '{%', expected: '%}' });
  }
  for (const match of matchesOf(UNCLOSED[open] ?? NEVER, markup)) {
    const whole = spanOf(match);
    if (open !== '{{' && !isLikelyName(match[1] as string, dialect)) continue;
    found.push({ kind: 'unclosed', span: whole, whole, found: open, expected: close });
  }
  for (const match of open === '{{' ? matchesOf(SPACED, markup) : []) {
    const whole = spanOf(match);
    const instead = match[0].replace(/^\{[ \t]{1,2}\{/, '{{').replace(/\}[ \t]{1,2}\}$/, '}}');
    if (isLikelyName(match[1] as string, dialect))
      found.push({ kind: 'blanks', span: whole, whole, found: '{ {', expected: '{{', instead });
  }
  for (const match of hasTags(dialect) ? matchesOf(SPACED_TAG, markup) : []) {
    const whole = spanOf(match);
    const instead = `{% ${(match[1] as string).trim()} %}`;
    found.push({ kind: 'blanks', span: whole, whole, found: '{ %', expected: '{%', instead });
  }
  return found.filter(({ whole }) => isFree(whole));
}

/** Whether the character stands anywhere outside of placeholders. */
function standsAlone(character: string, markup: string, isFree: (span: Span) => boolean): boolean {
  for (let at = markup.indexOf(character); at !== -1; at = markup.indexOf(character, at + 1)) {
    if (isFree({ start: at, end: at + 1 })) return true;
  }
  return false;
}

/** The longest marks on either side of a name, with the character before them. UTF-16 units. */
const MARKS = 12;

/** The matches of `IN_BRACES`. Dots between letters are rare, so each is looked at with what stands around it rather than every word. */
function* dottedNamesInBraces(markup: string, isFree: (span: Span) => boolean): Iterable<RegExpExecArray> {
  let done = 0;
  for (let dot = markup.indexOf('.'); dot !== -1; dot = markup.indexOf('.', Math.max(dot + 1, done))) {
    if (!isWord(markup.charCodeAt(dot - 1)) || !isWord(markup.charCodeAt(dot + 1))) continue;
    if (!isFree({ start: dot, end: dot + 1 })) continue;
    let start = dot;
    while (start > done && (isWord(markup.charCodeAt(start - 1)) || markup[start - 1] === '.')) start--;
    let end = dot + 1;
    while (end < markup.length && (isWord(markup.charCodeAt(end)) || markup[end] === '.')) end++;
    const from = Math.max(done, start - MARKS);
    const window = markup.slice(from, Math.min(end, start + LONGEST_NAME) + MARKS);
    IN_BRACES.lastIndex = 0;
    const match = IN_BRACES.exec(window);
    done = end;
    if (match === null) continue;
    match.index += from;
    done = match.index + match[0].length;
    yield match;
  }
}

/** No platform has longer names. UTF-16 units. */
const LONGEST_NAME = 300;

/** A letter, a digit or an underscore of ASCII. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/**
 * Names of the dialect that stand between braces, brackets or percent signs of some other kind: `{ticket.id}`, `[[ticket.id]]`,
 * `# {ticket.number}`. Nobody writes such a name, with its dot, for another reason.
 */
function namesInOtherBraces(
  markup: string,
  isFree: (span: Span) => boolean,
  dialect: Dialect,
): readonly PlaceholderFault[] {
  if (dialect.variables.length === 0) return [];
  const found: PlaceholderFault[] = [];
  const matches = dialect.open === '{' ? matchesOf(SLUG_IN_BRACES, markup) : dottedNamesInBraces(markup, isFree);
  for (const match of matches) {
    const [, before = '', written = '', after = ''] = match;
    const name = dialect.open === '{' ? (/^\w+\{\w+\}/.exec(`${written}}`)?.[0] ?? '') : written;
    if (!/[{}%<>[\]]|\({2}|\){2}/.test(before + after) || variableOf(name, dialect) === undefined) continue;
    const whole = spanOf(match);
    found.push({
      kind: 'unbalanced',
      span: whole,
      whole,
      found: before.trim() || after.trim(),
      expected: dialect.open,
      instead: writePlaceholder(dialect, name),
    });
  }
  return found;
}

/** Before the name, its name with a dot, and behind it. */
const IN_BRACES =
  /(?<![\w.@/{[(<%#$;-])((?:[%#$][ \t]?)?[{([<]{0,3}[!%$]?)[ \t]{0,2}([A-Za-z_]\w{0,40}(?:\.\w{1,40}){1,5})[ \t]{0,2}([%\])}>]{0,3})(?![\w.])/g;
const SLUG_IN_BRACES = /(?<![\w{])(\{?)([A-Z][A-Za-z]{1,40}\{[A-Z][A-Za-z]{1,40})(\}{0,3})/g;
/** `{ {ticket.id} }` and `{ % if a % }`, as some editors space them out. */
const SPACED = /(?<!\{)\{[ \t]{1,2}\{[ \t]{0,5}([A-Za-z_][\w.]{0,100})[^{}\n]{0,100}\}[ \t]{0,2}\}/g;
const SPACED_TAG =
  /\{[ \t]{1,2}%-?[ \t]{0,5}((?:if|elsif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture)\b[^{}%\n]{0,200})%?[ \t]{0,2}\}/g;

/** Whether a word after half a delimiter is a placeholder's name: prose has braces of its own. */
const isLikelyName = (name: string, dialect: Dialect): boolean =>
  /\w\.\w/.test(name) || variableOf(name, dialect) !== undefined;

/** `{{ticket.id}` with whatever filters, but one brace at the end. */
const HALF_CLOSED =
  /(?<!\{)\{\{[ \t]{0,5}[A-Za-z_$][\w.$[\]-]{0,100}(?:[ \t]{0,5}\|[^{}\n]{0,200})?[ \t]{0,5}\}(?!\})/g;
/** `{ticket.id}}`, and not the end of something that opens with two. */
const HALF_OPENED = /(?<![{$#%])\{[ \t]{0,5}([A-Za-z_][\w.]{0,100})[ \t]{0,5}\}\}(?!\})/g;
const UNCLOSED_TAG =
  /\{%-?[ \t]{0,5}(?:if|elsif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture|comment|endcomment|raw|endraw)\b[^{}%\n]{0,200}/g;
const UNCLOSED: Readonly<Record<string, RegExp>> = {
  '{{': /(?<![{\\])\{\{[ \t]{0,5}([A-Za-z_$][\w.$]{0,100})/g,
  '{{{': /\{\{\{?[ \t]{0,5}([A-Za-z_$][\w.$]{0,100})/g,
  '{%': /\{%[ \t]{0,5}([A-Za-z][\w.]{0,100})/g,
  '%{': /%\{[ \t]{0,5}([A-Za-z_][\w.]{0,100})/g,
  '#{': /#\{[ \t]{0,5}([A-Za-z_][\w.]{0,100})/g,
  '${': /\$\{[ \t]{0,5}([A-Za-z_][\w.]{0,100})/g,
  '{!': /\{![ \t]{0,5}([A-Za-z_$][\w.$:]{0,100})/g,
  '{$': /\{\$([A-Za-z_][\w.]{0,100})/g,
};
const NEVER = /(?!)/g;

/** Delimiters as an editor of HTML or of addresses writes them. */
function encodedDelimiters(
  markup: string,
  isFree: (span: Span) => boolean,
  dialect: Dialect,
): readonly PlaceholderFault[] {
  if (!markup.includes('%') && !markup.includes('&')) return [];
  if (!/%7B|&#0{0,3}123;|&#x0{0,3}7B;|&lbrace;|&lcub;/i.test(markup)) return [];
  // Behind a backslash they are meant to be read.
  const pattern = new RegExp(
    `(?<!\\\\)(${encoded(dialect.open)})([^{}<>"'\\n]{1,200}?)(${encoded(dialect.close)})`,
    'gi',
  );
  const faults: PlaceholderFault[] = [];
  for (const match of matchesOf(pattern, markup)) {
    const [, opening = '', inner = '', closing = ''] = match;
    const whole = spanOf(match);
    if ((opening === dialect.open && closing === dialect.close) || !isFree(whole)) continue;
    const content = inner
      .replace(/%20|\+|&nbsp;/g, ' ')
      .replace(/%7C/gi, '|')
      .replace(/%22/g, '"')
      .replace(/%27/g, "'");
    faults.push({
      kind: 'encoded-delimiters',
      span: whole,
      whole,
      found: opening,
      expected: dialect.open,
      instead: `${dialect.open}${content}${dialect.close}`,
    });
  }
  return faults;
}

/** Each character of the delimiter as itself, in percent or as an entity. */
const encoded = (delimiter: string): string =>
  Array.from(delimiter, (character) => {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).toUpperCase();
    const names = character === '{' ? '&lbrace;|&lcub;|' : character === '}' ? '&rbrace;|&rcub;|' : '';
    const itself = character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    return `(?:%${hex}|&#0{0,3}${code};|&#x0{0,3}${hex};|${names}${itself})`;
  }).join('');

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Whether a stretch overlaps no placeholder. */
const freeOf =
  (placeholders: readonly Placeholder[]) =>
  (span: Span): boolean => {
    let low = 0;
    let high = placeholders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placeholders[middle] as Placeholder).span.end <= span.start) low = middle + 1;
      else high = middle;
    }
    return (placeholders[low]?.span.start ?? Number.POSITIVE_INFINITY) >= span.end;
  };
