import { type Layer, PieceBuilder } from '../../text/mapped-text.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/**
 * A stretch of an element's content that holds its words:
 * - `text`: with references such as `&amp;`
 * - `cdata`: what stands between `<![CDATA[` and `]]>`
 * - `broken`: text with a `<` that begins no tag; it is read, but nothing is written into it
 */
export interface XmlRun extends Span {
  readonly kind: 'text' | 'cdata' | 'broken';
}

/** A reference: a number, or one of the five names that XML knows by itself. XML 1.0, sections 4.1 and 4.6. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/y;
/** UTF-16 units of the longest one. */
const LONGEST_REFERENCE = 10;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What no XML file can hold in any spelling. XML 1.0, section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** What the reference that begins at `at` stands for, and its length; `undefined` where none begins. */
export function xmlReferenceAt(
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [written, decimal, hexadecimal, name] = match;
  if (name !== undefined) return { text: NAMED[name] as string, length: written.length };
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return UNWRITABLE.test(character) ? undefined : { text: character, length: written.length };
}

/** The words of an element: references and CDATA come off; what lies between the runs (comments) is no word. */
export function xmlTextLayer(runs: readonly XmlRun[]): Layer {
  return {
    name: 'xml text',
    decode: (base) => {
      const builder = new PieceBuilder();
      for (const { kind, start, end } of runs) {
        if (kind === 'cdata') builder.verbatim(base, start, end);
        else decodeReferences(builder, base, start, end);
      }
      return builder.build();
    },
    encode: (text, at, base) => {
      const touched = runs.filter(({ start, end }) => start <= at.end && at.start <= end);
      // A replacement lies in one run; an insertion may touch two, and then belongs to the first.
      const run = touched[0];
      if (run === undefined || UNWRITABLE.test(text) || touched.some(({ kind }) => kind === 'broken')) return undefined;
      return run.kind === 'cdata' ? encodeCdata(text, at, base) : encodeText(text, at, base, run.start);
    },
  };
}

/** The value of an attribute; `span` lies between the quotes. Line ends and tabs are blanks. XML 1.0, section 3.3.3. */
export function xmlAttributeLayer(span: Span, quote: string): Layer {
  return {
    name: 'xml attribute',
    decode: (base) => {
      const builder = new PieceBuilder();
      let at = span.start;
      for (const match of matchesOf(/\r\n|[\r\n\t]/g, base.slice(span.start, span.end))) {
        const blank = span.start + match.index;
        decodeReferences(builder, base, at, blank);
        at = blank + match[0].length;
        builder.decoded(' ', blank, at);
      }
      decodeReferences(builder, base, at, span.end);
      return builder.build();
    },
    encode: (text, at, base) => {
      // Without quotes around it, anything might end the value.
      if (quote === '' || UNWRITABLE.test(text)) return undefined;
      const encoded = encodeText(text, at, base, span.start);
      return encoded
        ?.replaceAll(quote, quote === '"' ? '&quot;' : '&apos;')
        .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
    },
  };
}

/** Elements of the file read as markup of their own; all of it must stay well-formed, as `isWellFormed` tells. */
export function xmlMarkupLayer(span: Span, isWellFormed: (markup: string) => boolean): Layer {
  return {
    name: 'xml markup',
    decode: (base) => new PieceBuilder().verbatim(base, span.start, span.end).build(),
    encode: (text, at, base) => {
      // Without its elements it would be read as words; and what looks like markup may be words (CDATA, a comment).
      if (/[<>]/.test(base.slice(at.start, at.end)) || /<[!?]/.test(text) || UNWRITABLE.test(text)) return undefined;
      const before = base.slice(span.start, at.start);
      if (before.lastIndexOf('<') > before.lastIndexOf('>')) return undefined;
      return isWellFormed(before + text + base.slice(at.end, span.end)) ? text : undefined;
    },
  };
}

function decodeReferences(builder: PieceBuilder, base: string, from: number, to: number): void {
  // A slice, so that the search ends where the words do.
  const words = base.slice(from, to);
  let told = 0;
  for (let at = words.indexOf('&'); at !== -1; at = words.indexOf('&', at + 1)) {
    const reference = xmlReferenceAt(words, at);
    if (reference === undefined) continue;
    builder.verbatim(base, from + told, from + at);
    told = at + reference.length;
    builder.decoded(reference.text, from + at, from + told);
  }
  builder.verbatim(base, from + told, to);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function encodeText(text: string, at: Span, base: string, from: number): string | undefined {
  const encoded = text.replace(/[&<>]/g, (character) => ESCAPES[character] as string);
  return makesReference(encoded, at, base, from) ? undefined : encoded;
}

/** Whether a lone `&` before the place becomes the start of a reference. */
function makesReference(written: string, at: Span, base: string, from: number): boolean {
  const window = Math.max(from, at.start - LONGEST_REFERENCE);
  const before = base.slice(window, at.start);
  const ampersand = before.lastIndexOf('&');
  if (ampersand === -1) return false;
  const around = before + written + base.slice(at.end, at.end + LONGEST_REFERENCE);
  const reference = xmlReferenceAt(around, ampersand);
  return reference !== undefined && ampersand + reference.length > before.length;
}

/** CDATA knows no escapes: it can hold everything but its own end. */
function encodeCdata(text: string, at: Span, base: string): string | undefined {
  const around = base.slice(at.start - 2, at.start) + text + base.slice(at.end, at.end + 2);
  return around.includes(']]>') ? undefined : text;
}
