import { type Layer, PieceBuilder } from '../../text/mapped-text.ts';
import { type Span, shift } from '../../text/span.ts';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Takes the quotes and escapes off the JSON string at `span` (quotes included) of the base. RFC 8259, section 7. */
export function jsonStringLayer(span: Span): Layer {
  return {
    name: 'json string',
    decode: (base) => decodeString(base, span),
    encode: (text) => encodeString(text),
    moved: (by) => jsonStringLayer(shift(span, by)),
  };
}

/** A string that was never closed ends with the span; an escape that JSON does not know stands for the character after it. */
function decodeString(base: string, span: Span) {
  const builder = new PieceBuilder();
  const written = base.slice(span.start, span.end);
  let quote = written.indexOf('"', 1);
  let told = 1;
  for (;;) {
    const at = written.indexOf('\\', told);
    while (quote !== -1 && quote < told) quote = written.indexOf('"', told);
    if (at === -1 || (quote !== -1 && quote < at)) break;
    builder.verbatim(base, span.start + told, span.start + at);
    const mark = written[at + 1] ?? '';
    const digits = mark === 'u' ? /^[\da-fA-F]{4}/.exec(written.slice(at + 2, at + 6))?.[0] : undefined;
    const end = at + (digits === undefined ? 1 + mark.length : 6);
    const character = digits === undefined ? (ESCAPES[mark] ?? mark) : String.fromCharCode(Number.parseInt(digits, 16));
    builder.decoded(character, span.start + at, span.start + end);
    told = end;
  }
  return builder.verbatim(base, span.start + told, quote === -1 ? span.end : span.start + quote).build();
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
