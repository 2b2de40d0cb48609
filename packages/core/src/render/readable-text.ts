import { readHtml } from '../format/layers/html.ts';
import { OPAQUE_MARK } from '../model/placeholder.ts';
import type { Block } from '../model/prose.ts';
import { MappedText } from '../text/mapped-text.ts';
import { opaqueWords } from './opaque-words.ts';

/**
 * What a person reads of a page or a piece of HTML, as plain text: paragraphs with an empty line between them, items of lists
 * with their marks, cells with a bar between them, addresses of links after their words.
 */
export function readableText(html: string): string {
  const { text: reader, blocks, links } = readHtml(MappedText.source(html), () => []);
  const order = new ListOrder();
  let out = '';
  let end = 0;
  for (const block of blocks) {
    const start = reader.toSource({ start: block.span.start, end: block.span.start + 1 }).start;
    const gap = html.slice(end, start);
    end = reader.toSource(block.span).end;
    out += (out === '' ? '' : between(gap)) + order.mark(block, gap) + wordsOf(block);
  }
  return out;

  function wordsOf({ span }: Block): string {
    let words = '';
    let at = span.start;
    for (const link of links) {
      if (link.span.end <= span.start || link.span.start >= span.end) continue;
      const shown = plain(at, link.span.end);
      const label = plain(link.span.start, link.span.end);
      words += shown + (label.includes(bare(link.url)) || link.url.startsWith('#') ? '' : ` (${link.url})`);
      at = link.span.end;
    }
    return words + plain(at, span.end);
  }

  /** Code is read as it is, of a picture what describes it. */
  function plain(from: number, to: number): string {
    let words = '';
    for (let i = from; i < to; i++) {
      const character = reader.text[i] as string;
      if (character !== OPAQUE_MARK) {
        words += character;
        continue;
      }
      const span = reader.toSource({ start: i, end: i + 1 });
      words += opaqueWords(html.slice(span.start, span.end), 'html');
    }
    return words;
  }
}

const bare = (url: string): string => url.replace(/^(?:mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '');

/** What parts two blocks, by the tags that stand between them. */
function between(gap: string): string {
  if (/<\/(?:td|th)\b/i.test(gap) && !/<\/?tr\b/i.test(gap)) return ' | ';
  const breaks = gap.match(/<br\b/gi)?.length ?? 0;
  if (
    /<\/?(?:p|h[1-6]|table|blockquote|hr)\b/i.test(gap) ||
    (/<\/?(?:ul|ol)\b/i.test(gap) && !/<li\b[^>]*>\s*<(?:ul|ol)\b/i.test(gap))
  )
    return '\n\n';
  const isDivided = /<\/?(?:div|section|article|header|footer)\b/i.test(gap);
  return '\n'.repeat(Math.max(1, isDivided ? breaks + 1 : breaks));
}

/** The marks of list items: a hyphen or the number. */
class ListOrder {
  #number = 0;

  mark(block: Block, gap: string): string {
    if (/<ol\b/i.test(gap)) this.#number = 0;
    if (block.kind === 'quote') return '> ';
    if (block.kind !== 'list-item' || !/<li\b/i.test(gap)) return '';
    return block.ordered === true ? `${++this.#number}. ` : '- ';
  }
}
