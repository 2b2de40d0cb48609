import type { Placeholder } from '../../model/placeholder.ts';
import type { Label, Prose } from '../../model/prose.ts';
import type { Encode, MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { decodeReferences } from './entity.ts';
import { exactProse, type MarkupReader } from './exact-prose.ts';
import { HtmlWalker } from './html-walker.ts';
import {
  type LabelPlace,
  maskPlaceholders,
  ProseBuilder,
  type ProseReading,
  type ScanPlaceholders,
} from './prose-builder.ts';
import { withValueElements } from './value-element.ts';

/** Reads HTML: a whole page or a piece of one. Edits are written with the references that HTML needs. */
export function readHtml(source: MappedText, scan: ScanPlaceholders): Prose {
  return exactProse(source, 'html', () => READER, withValueElements(scan));
}

/**
 * The words in an attribute of HTML. An edit can't write the quote that ends them, nor what `foreign` matches: marks that mean
 * something around the HTML. Where such marks stand already, or no quotes do, the words are only read: without quotes, what
 * follows the words may become part of them.
 */
export function readAttribute(
  source: MappedText,
  { span }: LabelPlace,
  scan: ScanPlaceholders,
  foreign?: RegExp,
): Label {
  const quote = source.text[span.start - 1] ?? '';
  const isQuoted = quote === '"' || quote === "'";
  const isUnsafe = (text: string): boolean => text.includes(quote) || foreign?.test(text) === true;
  const isFixed = !isQuoted || isUnsafe(source.text.slice(span.start, span.end));
  const encode: Encode = (text) => (isFixed || isUnsafe(text) ? undefined : text);
  const words = source.slice(span, encode);
  return { markup: 'html', source: words, prose: readHtml(words, scan) };
}

/** The content of the page's `<title>`, as a span of the markup. */
export function htmlTitle(markup: string): Span | undefined {
  const walker = new HtmlWalker(markup, markup, new ProseBuilder(markup, []), [], false);
  walker.walk(0, markup.length);
  return walker.title;
}

const READER: MarkupReader = {
  read: parseHtml,
  escape: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  address: decodeReferences,
  label: (source, place, scan) => readAttribute(source, place, scan),
};

function parseHtml(markup: string, placeholders: readonly Placeholder[]): ProseReading {
  const builder = new ProseBuilder(markup, placeholders);
  const walker = new HtmlWalker(markup, maskPlaceholders(markup, placeholders, ' '), builder, placeholders, true);
  walker.walk(0, markup.length);
  walker.end(markup.length);
  return builder.build();
}
