import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import type { Placeholder } from '../../model/placeholder.ts';
import type { ProseBuilder } from './prose-builder.ts';

/** A character reference of HTML, the semicolon included where there is one. Names have at most 31 letters. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/y;

/** Prose in which `&amp;` and its like are decoded. `masked` has no placeholders any more; offsets are those of the markup. */
export function proseWithEntities(builder: ProseBuilder, masked: string, from: number, to: number): void {
  // A slice, so that the search ends where the prose does.
  const prose = masked.slice(from, to);
  let at = 0;
  for (let ampersand = prose.indexOf('&'); ampersand !== -1; ampersand = prose.indexOf('&', ampersand + 1)) {
    REFERENCE.lastIndex = ampersand;
    const written = REFERENCE.exec(prose)?.[0];
    const reference = written === undefined ? undefined : decodeReference(written);
    if (reference === undefined) continue;
    builder.prose(from + at, from + ampersand);
    at = ampersand + reference.length;
    builder.decoded(reference.text, from + ampersand, from + at);
  }
  builder.prose(from + at, to);
}

/** What the reference at the start of `written` stands for, and its length; `undefined` where it is none. */
export function decodeReference(written: string): { readonly text: string; readonly length: number } | undefined {
  let text = decodeHTML(written);
  if (text === written) return undefined;
  // HTML takes `&ampere` for `&` and `ere`: what comes after an old name without a semicolon is no part of it.
  let length = written.length;
  while (text.length > 1 && text.at(-1) === written[length - 1]) {
    text = text.slice(0, -1);
    length--;
  }
  return { text, length };
}

/** The value of an attribute: references are decoded, placeholders stay as written. Offsets of the markup. */
export function attributeValue(markup: string, from: number, to: number, placeholders: readonly Placeholder[]): string {
  if (!markup.slice(from, to).includes('&')) return markup.slice(from, to);
  let value = '';
  let at = from;
  for (const { span } of placeholders) {
    if (span.start < at || span.end > to) continue;
    value += decodeHTMLAttribute(markup.slice(at, span.start)) + markup.slice(span.start, span.end);
    at = span.end;
  }
  return value + decodeHTMLAttribute(markup.slice(at, to));
}

/** Words of HTML outside of the reader's text, a title or an address, with their references decoded. */
export function decodeReferences(written: string): string {
  return written.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g, (reference) => {
    const decoded = decodeReference(reference);
    return decoded === undefined ? reference : decoded.text + reference.slice(decoded.length);
  });
}
