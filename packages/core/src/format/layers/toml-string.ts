import { type Layer, PieceBuilder } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** Takes the quotes and escapes off the TOML string at `span` (quotes included) of the base. toml.io, version 1.0, “String”. */
export function tomlStringLayer(span: Span): Layer {
  return {
    name: 'toml string',
    decode: (base) => decodeString(base, span),
    encode: (text, at, base) => encodeString(text, at, base, span),
  };
}

const isLiteral = (base: string, { start }: Span): boolean => base.charCodeAt(start) === 39;

function marksOf(base: string, { start, end }: Span): number {
  const mark = base[start] ?? '';
  return end - start >= 6 && base.startsWith(mark.repeat(3), start) ? 3 : 1;
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t' };
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
/** A backslash at the end of a line of `"""…"""`: it and all blanks up to the next character stand for nothing. */
const FOLD = /\\[ \t]*(?:\r\n|\n)\s*/y;

/** The blanks of a fold, at the end of what stands before a place; so many UTF-16 units of it are looked at. */
const FOLD_BEFORE = /\\[ \t]{0,99}(?:\r\n|\n)\s{0,400}$/;
const FARTHEST_FOLD = 500;

function decodeString(base: string, span: Span) {
  const builder = new PieceBuilder();
  const marks = marksOf(base, span);
  const end = span.end - marks;
  let told = span.start + marks;
  // A line end right after the opening marks is not part of the text.
  if (marks === 3) told += base.startsWith('\r\n', told) ? 2 : base[told] === '\n' ? 1 : 0;
  if (isLiteral(base, span)) return builder.verbatim(base, told, end).build();
  for (let at = base.indexOf('\\', told); at !== -1 && at < end; at = base.indexOf('\\', told)) {
    builder.verbatim(base, told, at);
    FOLD.lastIndex = at;
    if (marks === 3 && FOLD.test(base)) {
      told = Math.min(FOLD.lastIndex, end);
      continue;
    }
    const mark = base[at + 1] ?? '';
    const digits = base.slice(at + 2, at + 2 + (DIGITS[mark] ?? 0));
    const code = digits === '' ? Number.NaN : Number.parseInt(digits, 16);
    told = Math.min(at + 2 + digits.length, end);
    builder.decoded(code <= 0x10ffff ? String.fromCodePoint(code) : (ESCAPES[mark] ?? mark), at, told);
  }
  return builder.verbatim(base, told, end).build();
}

const NAMES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** TOML can't spell half a surrogate, and what stands between apostrophes has no escapes. */
function encodeString(text: string, at: Span, base: string, span: Span): string | undefined {
  if (/[\ud800-\udfff]/u.test(text)) return undefined;
  if (text === '' && marksOf(base, span) === 3 && mustStayApart(at, base, span)) return undefined;
  if (isLiteral(base, span)) return /['\p{Cc}]/u.test(text) ? undefined : text;
  return text.replace(
    /["\\\p{Cc}]/gu,
    (character) => NAMES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether what stands around would mean something else without anything between: three marks, or a line end after them. */
function mustStayApart(at: Span, base: string, span: Span): boolean {
  const after = base.slice(at.end, at.end + 2);
  const mark = base[span.start];
  if (at.start === span.start + 3 && /^(?:\n|\r\n)/.test(after)) return true;
  // A fold takes the blanks behind it with it.
  if (
    /^[ \t\r\n]/.test(after) &&
    FOLD_BEFORE.test(base.slice(Math.max(span.start, at.start - FARTHEST_FOLD), at.start))
  )
    return true;
  return (base[at.start - 1] === mark && at.start > span.start + 3) || (after[0] === mark && at.end < span.end - 3);
}
