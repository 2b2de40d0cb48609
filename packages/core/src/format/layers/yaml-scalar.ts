import type { CST } from 'yaml';
import { type Layer, offsetIn, type Piece, PieceBuilder } from '../../text/mapped-text.ts';
import { type Span, shift } from '../../text/span.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar of YAML: where its words stand in the base, and how they are written. */
export interface YamlScalar {
  readonly style: ScalarStyle;
  /** Without quotes; of a block scalar its lines, without the header. */
  readonly span: Span;
  /** Of a block scalar: the blanks that every line begins with at the least, as the parser tells them. */
  readonly indent: number;
  /** Of a block scalar: the indent that its header names, 0 where it names none. */
  readonly explicitIndent: number;
  readonly chomp: '' | '+' | '-';
  /** Whether it stands in `[…]` or `{…}`, where commas and brackets end it. */
  readonly inFlow: boolean;
}

/**
 * The scalar of a token of the `yaml` package's syntax tree; `shift` is where the parsed text begins in the base.
 * `undefined` for tokens that are no scalars.
 */
export function yamlScalarOf(token: CST.Token | undefined, shift: number, inFlow: boolean): YamlScalar | undefined {
  if (token === undefined) return undefined;
  if (token.type === 'block-scalar') {
    const header = token.props.find((prop) => prop.type === 'block-scalar-header');
    const last = token.props.at(-1);
    if (header === undefined || last === undefined || !('source' in header) || !('source' in last)) return undefined;
    const start = shift + last.offset + last.source.length;
    return {
      style: header.source.startsWith('>') ? 'folded' : 'literal',
      span: { start, end: start + token.source.length },
      indent: token.indent,
      explicitIndent: Number(/[1-9]/.exec(header.source)?.[0] ?? 0),
      chomp: (/[+-]/.exec(header.source)?.[0] ?? '') as '' | '+' | '-',
      inFlow: false,
    };
  }
  const start = shift + token.offset;
  const block = { indent: 0, explicitIndent: 0, chomp: '' as const, inFlow };
  switch (token.type) {
    case 'scalar':
      return { style: 'plain', span: { start, end: start + token.source.length }, ...block };
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      const quote = token.type === 'single-quoted-scalar' ? "'" : '"';
      const isClosed = token.source.length > 1 && token.source.endsWith(quote);
      const end = start + token.source.length - (isClosed ? 1 : 0);
      return { style: quote === "'" ? 'single' : 'double', span: { start: start + 1, end }, ...block };
    }
    default:
      return undefined;
  }
}

/** Takes the coat of YAML off one scalar. YAML 1.2.2, chapters 7.3 and 8.1. */
export function yamlScalarLayer(scalar: YamlScalar): Layer {
  return {
    name: `yaml ${scalar.style}`,
    decode: (base) => decodeScalar(scalar, base),
    encode: (text, at, base) => encodeInScalar(scalar, text, at, base),
    moved: (by) => yamlScalarLayer({ ...scalar, span: shift(scalar.span, by) }),
  };
}

interface Decoded {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

function decodeScalar(scalar: YamlScalar, base: string): Decoded {
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
  return isBlock ? decodeBlock(scalar, base) : decodeFlow(scalar, base);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** The length of the line end at `at`; 0 where there is none. A lone carriage return is an ordinary character to the parser. */
function lineEnd(base: string, at: number): number {
  if (base[at] === '\n') return 1;
  return base[at] === '\r' && base[at + 1] === '\n' ? 2 : 0;
}

/** Plain and quoted scalars: line ends fold into blanks, blank lines into line ends. */
function decodeFlow({ style, span }: YamlScalar, base: string): Decoded {
  const builder = new PieceBuilder();
  const { end } = span;
  /** The start of the characters that are yet to be told. Blanks from here on are dropped before a line end. */
  let told = span.start;
  let at = span.start;
  const escaped = (text: string, length: number) => {
    builder.verbatim(base, told, at).decoded(text, at, at + length);
    at += length;
    told = at;
  };
  while (at < end) {
    const character = base[at];
    if (character === '\n' || (character === '\r' && base[at + 1] === '\n')) {
      let words = at;
      while (words > told && isBlank(base[words - 1])) words--;
      let breaks = 0;
      for (let length = lineEnd(base, at); length > 0 && at < end; length = lineEnd(base, at)) {
        at += length;
        breaks++;
        while (at < end && isBlank(base[at])) at++;
      }
      builder.verbatim(base, told, words).decoded(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), words, at);
      told = at;
    } else if (style === 'single' && character === "'" && base[at + 1] === "'") {
      escaped("'", 2);
    } else if (style === 'double' && character === '\\') {
      const mark = base[at + 1] ?? '';
      const breakLength = lineEnd(base, at + 1);
      if (breakLength > 0) {
        builder.verbatim(base, told, at);
        at += 1 + breakLength;
        while (at < end && isBlank(base[at])) at++;
        told = at;
      } else {
        escaped(...readEscape(base, at, mark));
      }
    } else at++;
  }
  return builder.verbatim(base, told, end).build();
}

/** What the escape at `at` stands for, and its length. One that YAML does not know stays as it is. */
function readEscape(base: string, at: number, mark: string): [string, number] {
  const digits = DIGITS[mark];
  if (digits === undefined) return [ESCAPES[mark] ?? `\\${mark}`, 1 + mark.length];
  const written = base.slice(at + 2, at + 2 + digits);
  const code = /^[\da-fA-F]+$/.test(written) && written.length === digits ? Number.parseInt(written, 16) : -1;
  if (code < 0 || code > 0x10ffff) return [base.slice(at, at + 2 + digits), 2 + written.length];
  return [String.fromCodePoint(code), 2 + digits];
}

interface BlockLine {
  /** Offsets in the base; `words` is the first character that is no blank of the indent, `end` excludes the line end. */
  readonly start: number;
  readonly words: number;
  readonly end: number;
  readonly next: number;
}

function blockLines(base: string, { start, end }: Span): BlockLine[] {
  const lines: BlockLine[] = [];
  for (let at = start; ; ) {
    let words = at;
    while (words < end && base[words] === ' ') words++;
    const lineFeed = base.indexOf('\n', words);
    const stop = lineFeed === -1 || lineFeed >= end ? end : lineFeed;
    const hasReturn = stop > words && base[stop - 1] === '\r';
    const next = stop < end ? stop + 1 : end;
    lines.push({ start: at, words, end: hasReturn ? stop - 1 : stop, next });
    if (stop >= end) return lines;
    at = next;
  }
}

/** Literal and folded scalars. */
function decodeBlock(scalar: YamlScalar, base: string): Decoded {
  const builder = new PieceBuilder();
  const lines = blockLines(base, scalar.span);
  const isEmpty = (line: BlockLine) => line.words === line.end;
  let chompStart = lines.findLastIndex((line) => !isEmpty(line)) + 1;
  if (chompStart === 0) {
    if (scalar.chomp === '+' && scalar.span.end > scalar.span.start) {
      for (const line of lines.slice(0, Math.max(1, lines.length - 1))) builder.decoded('\n', line.start, line.next);
    }
    return builder.build();
  }
  const first = lines.findIndex((line) => !isEmpty(line));
  const firstLine = lines[first] as BlockLine;
  const trim = scalar.explicitIndent > 0 ? scalar.indent + scalar.explicitIndent : firstLine.words - firstLine.start;
  for (let i = lines.length - 1; i >= chompStart; i--) {
    const line = lines[i] as BlockLine;
    if (line.words - line.start > trim) chompStart = i + 1;
  }
  const content = (line: BlockLine) => Math.min(line.start + trim, line.words);
  for (const line of lines.slice(0, first)) {
    builder.verbatim(base, content(line), line.end).decoded('\n', line.end, line.next);
  }
  /** Where the line before ended, and what stands between it and the next. */
  let ended = firstLine.start;
  let between = '';
  let separator = '';
  let afterIndented = false;
  for (const line of lines.slice(first, chompStart)) {
    const from = content(line);
    const isIndented = line.words - line.start > trim || base[line.words] === '\t';
    if (scalar.style === 'folded' && isIndented) {
      if (separator === ' ') separator = '\n';
      else if (!afterIndented && separator === '\n') separator = '\n\n';
    } else if (scalar.style === 'folded' && isEmpty(line)) {
      if (separator === '\n') between += '\n';
      else separator = '\n';
      continue;
    }
    builder.decoded(between + separator, ended, from).verbatim(base, from, line.end);
    between = '';
    ended = line.end;
    afterIndented = isIndented;
    separator = scalar.style === 'literal' || isIndented ? '\n' : ' ';
  }
  if (between !== '') builder.decoded(between, ended, ended);
  const last = lines[chompStart - 1] as BlockLine;
  if (scalar.chomp === '') builder.decoded('\n', ended, last.next);
  if (scalar.chomp === '+') {
    // The last of the lines is what stands after the last line end: nothing.
    for (const line of lines.slice(chompStart)) {
      builder.decoded('\n', ended, content(line)).verbatim(base, content(line), line.end);
      ended = line.end;
    }
    if (lines.length === chompStart) builder.decoded('\n', ended, last.next);
  }
  return builder.build();
}

/**
 * Writes `text` at `at` of the base, or refuses. What YAML takes for its own marks is refused; the rest is tried out: the
 * scalar with the edit made must decode to what was asked for.
 */
function encodeInScalar(whole: YamlScalar, text: string, place: Span, file: string): string | undefined {
  // Only the scalar and the line end after it matter; a copy of them keeps an edit of a large file cheap.
  const shift = whole.span.start;
  const base = file.slice(shift, whole.span.end + 2);
  const scalar = { ...whole, span: { start: 0, end: whole.span.end - shift } };
  const at = { start: place.start - shift, end: place.end - shift };
  const written = spell(scalar, text, base);
  if (written === undefined || breaksStructure(scalar, written, at, base)) return undefined;
  const before = decodeScalar(scalar, base);
  const start = offsetIn(before.pieces, at.start);
  const end = at.end > at.start ? offsetIn(before.pieces, at.end) : start;
  const edited = base.slice(0, at.start) + written + base.slice(at.end);
  const after = decodeScalar(
    { ...scalar, span: { start: 0, end: scalar.span.end + written.length - (at.end - at.start) } },
    edited,
  );
  return after.text === before.text.slice(0, start) + text + before.text.slice(end) ? written : undefined;
}

/** Not printable in YAML, except in double quotes: YAML 1.2.2, 5.1; half surrogates too. */
const UNPRINTABLE = /[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\ufeff/u;

function spell(scalar: YamlScalar, text: string, base: string): string | undefined {
  if (scalar.style === 'double') return doubleQuoted(text);
  if (UNPRINTABLE.test(text) || /[\x85\u2028\u2029]/.test(text)) return undefined;
  if (scalar.style === 'literal') {
    const indent = blockIndent(scalar, base);
    return text.includes('\n') && indent === undefined ? undefined : text.replace(/\n(?!\n|$)/g, `\n${indent}`);
  }
  if (text.includes('\n')) return undefined;
  return scalar.style === 'single' ? text.replaceAll("'", "''") : text;
}

function doubleQuoted(text: string): string {
  const names: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return text.replace(
    /["\\\p{Cc}\u2028\u2029\ufeff]|[\ud800-\udfff]/gu,
    (character) => names[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function blockIndent(scalar: YamlScalar, base: string): string | undefined {
  const line = blockLines(base, scalar.span).find(({ words, end }) => words < end);
  if (line === undefined) return undefined;
  const trim = scalar.explicitIndent > 0 ? scalar.indent + scalar.explicitIndent : line.words - line.start;
  return ' '.repeat(Math.max(0, trim));
}

/** Whether YAML would read the words with the edit made as something else than the same scalar. */
function breaksStructure(scalar: YamlScalar, written: string, at: Span, base: string): boolean {
  const { span, style } = scalar;
  if (style === 'double' || style === 'single') return /(?:^|\n)(?:---|\.\.\.)/.test(around(written, at, base, span));
  const edited = base.slice(span.start, at.start) + written + base.slice(at.end, span.end);
  if (style === 'plain') {
    const line = around(written, at, base, span);
    if (/:(?:\s|$)|\s#/.test(line) || (scalar.inFlow && /[,[\]{}]|:$/.test(written)) || edited.trim() !== edited)
      return true;
    return (
      /^(?:[-?:,[\]{}#&*!|>'"%@`]|---|\.\.\.)/.test(edited) ||
      isTyped(edited) ||
      /\n[ \t]*\n/.test(line) ||
      /(?:^|\n)[ \t]*(?:---|\.\.\.|#)/.test(line)
    );
  }
  // Block scalars: the first line sets the indent, and a scalar of nothing but blanks has none.
  if (edited.trim() === '') return true;
  const indent = blockIndent(scalar, base)?.length ?? 0;
  if (indent === 0 || edited.split('\n').some((line) => line.trim() !== '' && line.search(/[^ ]/) < indent))
    return true;
  return (
    scalar.explicitIndent === 0 &&
    blockIndent({ ...scalar, span: { start: 0, end: edited.length } }, edited)?.length !== indent
  );
}

/** The line with the edit made, with the ends of its neighbours. */
function around(written: string, at: Span, base: string, span: Span): string {
  const lineStart = Math.max(span.start, base.lastIndexOf('\n', at.start - 1));
  const next = base.indexOf('\n', at.end);
  const lineStop = next === -1 ? span.end : Math.min(span.end, next + 1);
  return base.slice(Math.min(lineStart, at.start), at.start) + written + base.slice(at.end, Math.max(lineStop, at.end));
}

/** What the core schemas of YAML 1.1 and 1.2 take for a number, a truth value or nothing. */
const isTyped = (plain: string): boolean =>
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?[.\d][\d_.,:a-fxo+-]*|[-+]?\.inf|\.nan|=|<<)?$/i.test(plain);
