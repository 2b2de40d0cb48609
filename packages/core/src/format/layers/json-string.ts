import { type Layer, PieceBuilder } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Takes the quotes and escapes off the JSON string at `span` (quotes included) of the base. RFC 8259, section 7. */
export function jsonStringLayer(span: Span): Layer {
  return { name: 'json string', decode: (base) => decodeString(base, span), encode: (text) => encodeString(text) };
}

/** A string that was never closed ends with the span; an escape that JSON does not know stands for the character after it. */
function decodeString(base: string, span: Span) {
  const builder = new PieceBuilder();
  let told = span.start + 1;
  let at = told;
  while (at < span.end) {
    const unit = base.charCodeAt(at);
    if (unit === 34 /* " */) break;
    if (unit !== 92 /* \ */) {
      at++;
      continue;
    }
    builder.verbatim(base, told, at);
    const mark = base[at + 1] ?? '';
    const digits = mark === 'u' ? /^[\da-fA-F]{4}/.exec(base.slice(at + 2, at + 6))?.[0] : undefined;
    const length = Math.min(digits === undefined ? 1 + mark.length : 6, span.end - at);
    builder.decoded(
      digits === undefined ? (ESCAPES[mark] ?? mark) : String.fromCharCode(Number.parseInt(digits, 16)),
      at,
      at + length,
    );
    at += length;
    told = at;
  }
  return builder.verbatim(base, told, Math.min(at, span.end)).build();
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

function encodeString(text: string): string {
  return text.replace(
    /["\\\p{Cc}\u2028\u2029]|[\ud800-\udfff]/gu,
    (character) => NAMES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
