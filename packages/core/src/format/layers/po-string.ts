import { type Layer, PieceBuilder } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** A text of a PO file: one literal, or several on lines of their own that are read as one. */
export interface PoString {
  /** What stands between the quotes of each. */
  readonly literals: readonly Span[];
  /** A quote is missing or is one too many: can be read, not written. */
  readonly isBroken: boolean;
}

/** Takes quotes and escapes off. The escapes are those of C: gettext manual, “The Format of PO Files”. */
export function poStringLayer(string: PoString): Layer {
  return {
    name: 'po string',
    decode: (base) => decodeString(string, base),
    encode: (text, at, base) => (string.isBroken ? undefined : encodeString(text, at, base)),
  };
}

/** An escape; gettext reads as many digits of a hexadecimal one as there are. */
const ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{1,16})|[\s\S])/y;

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/** The escape at `at` of the base: how long it is, and what it stands for if it is one that gettext knows. */
export function poEscapeAt(base: string, at: number): { readonly length: number; readonly text: string | undefined } {
  ESCAPE.lastIndex = at;
  const [written, octal, hexadecimal] = ESCAPE.exec(base) ?? ['\\'];
  const code = octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(hexadecimal?.slice(-2) ?? '', 16);
  const text = Number.isNaN(code) ? ESCAPES[written[1] ?? ''] : String.fromCharCode(code & 0xff);
  return { length: written.length, text };
}

/** The break between two literals belongs to the blank or line end before it, so that words on both sides can be rewritten. */
function decodeString({ literals }: PoString, base: string) {
  const builder = new PieceBuilder();
  const filled = literals.filter(({ start, end }) => end > start);
  for (const [i, { start, end }] of filled.entries()) {
    const next = filled[i + 1]?.start;
    // A slice, so that the search ends where the literal does.
    const literal = base.slice(start, end);
    let told = 0;
    for (let at = literal.indexOf('\\'); at !== -1; at = literal.indexOf('\\', told)) {
      const { length, text = literal.slice(at + 1, at + length) } = poEscapeAt(literal, at);
      const isLast = at + length === literal.length;
      builder.verbatim(base, start + told, start + at);
      builder.decoded(text, start + at, isLast && text === '\n' ? (next ?? end) : start + at + length);
      told = at + length;
    }
    const endsInBlank = next !== undefined && told < literal.length && literal.endsWith(' ');
    builder.verbatim(base, start + told, endsInBlank ? end - 1 : end);
    if (endsInBlank) builder.decoded(' ', end - 1, next);
  }
  return builder.build();
}

const NAMES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const OPEN_ENDED = /\\(?:x[\da-fA-F]{1,16}|[0-7]{1,2})$/;

/** Three octal digits end by themselves. An escape before the place would go on with a digit that comes after it. */
function encodeString(text: string, at: Span, base: string): string | undefined {
  const after = text[0] ?? base[at.end] ?? '';
  if (/[\da-fA-F]/.test(after) && OPEN_ENDED.test(base.slice(Math.max(0, at.start - 18), at.start))) return undefined;
  return text.replace(
    /["\\]|\p{Cc}/gu,
    (character) => NAMES[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
}
