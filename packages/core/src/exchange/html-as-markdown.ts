import { decodeReferences } from '../format/layers/entity.ts';
import { matchesOf } from '../text/matches.ts';

/*
 * Only HTML that is as plain as most messages are: paragraphs, breaks, emphasis, links and lists without attributes, all of it written in
 * one way. That way is read off the HTML and used again, so that what is not edited comes back to the letter. All other HTML stays HTML.
 */

/** How a text writes what HTML leaves open. */
interface HtmlStyle {
  readonly strong: 'strong' | 'b';
  readonly emphasis: 'em' | 'i';
  readonly break: string;
  /** Between two blocks; between two items of a list, and around them. */
  readonly blockGap: string;
  readonly itemGap: string;
  readonly nonBreakingBlank: string;
}

type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly inner: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly inner: readonly Inline[] };

type Block =
  | { readonly type: 'paragraph'; readonly inner: readonly Inline[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

/** The HTML as Markdown, where `markdownAsHtml` turns that into the same HTML again; `undefined` for all other HTML. */
export function htmlAsMarkdown(html: string): string | undefined {
  const blocks = readBlocks(html);
  if (blocks === undefined || blocks.length === 0) return undefined;
  const markdown = asMarkdown(blocks);
  return markdownAsHtml(markdown, html) === html ? markdown : undefined;
}

/** Markdown as HTML in the way that `like` is written. `undefined` where the HTML would not be the same Markdown again. */
export function markdownAsHtml(markdown: string, like: string): string | undefined {
  const style = styleOf(like);
  const blocks = readMarkdownBlocks(markdown);
  const html = blocks.map((block) => blockAsHtml(block, style)).join(style.blockGap);
  const again = readBlocks(html);
  return again !== undefined && asMarkdown(again) === asMarkdown(blocks) ? html : undefined;
}

const asMarkdown = (blocks: readonly Block[]): string => blocks.map(blockAsMarkdown).join('\n\n');

function styleOf(html: string): HtmlStyle {
  return {
    strong: /<b>/.test(html) ? 'b' : 'strong',
    emphasis: /<i>/.test(html) ? 'i' : 'em',
    break: /<br\s*\/?>(?:\r\n|\n)?/.exec(html)?.[0] ?? '<br>',
    blockGap: /<\/(?:p|ul|ol)>(\s*)<(?:p|ul|ol)>/.exec(html)?.[1] ?? '',
    itemGap: /<\/li>(\s*)<\/?(?:li|ul|ol)>/.exec(html)?.[1] ?? '',
    nonBreakingBlank: html.includes('\u00a0') ? '\u00a0' : '&nbsp;',
  };
}

// ---- HTML -----------------------------------------------------------------------------------------------------------

interface Token {
  /** `p`, `/p`; of links the address stands in `url`; empty for text. */
  readonly tag: string;
  readonly url?: string;
  readonly text: string;
}

const TAG = /<(\/?(?:p|strong|b|em|i|ul|ol|li|a))>|<a href="([^"<>\s]*)">|<(br)\s?\/?>(?:\r\n|\n)?/g;

/** `undefined` where there is any tag but ours. */
function tokensOf(html: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const addText = (text: string): boolean => {
    if (text !== '') tokens.push({ tag: '', text: decodeReferences(text) });
    return !/[<>]/.test(text);
  };
  for (const match of matchesOf(TAG, html)) {
    if (!addText(html.slice(at, match.index))) return undefined;
    const [written, tag, url, br] = match;
    tokens.push({ tag: tag ?? br ?? 'a', text: '', ...(url === undefined ? {} : { url }) });
    at = match.index + written.length;
  }
  return addText(html.slice(at)) ? tokens : undefined;
}

function readBlocks(html: string): readonly Block[] | undefined {
  const tokens = tokensOf(html);
  if (tokens === undefined) return undefined;
  const reader = new BlockReader(tokens);
  const blocks = reader.blocks();
  return reader.isWrong ? undefined : blocks;
}

class BlockReader {
  isWrong = false;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  blocks(): readonly Block[] {
    const blocks: Block[] = [];
    while (this.#at < this.#tokens.length && !this.isWrong) {
      const { tag } = this.#next();
      if (tag === 'p') blocks.push({ type: 'paragraph', inner: this.#inlineUntil('/p') });
      else if (tag === 'ul' || tag === 'ol')
        blocks.push({ type: 'list', isOrdered: tag === 'ol', items: this.#itemsUntil(`/${tag}`) });
      else this.isWrong = true;
      this.#skipGap();
    }
    return blocks;
  }

  #next(): Token {
    return this.#tokens[this.#at++] ?? { tag: 'end', text: '' };
  }

  #skipGap(): void {
    const token = this.#tokens[this.#at];
    if (token?.tag === '' && token.text.trim() === '' && !token.text.includes('\u00a0')) this.#at++;
  }

  #itemsUntil(end: string): readonly (readonly Inline[])[] {
    const items: (readonly Inline[])[] = [];
    for (;;) {
      this.#skipGap();
      const { tag } = this.#next();
      if (tag === end && items.length > 0) return items;
      if (tag !== 'li') {
        this.isWrong = true;
        return items;
      }
      items.push(this.#inlineUntil('/li'));
    }
  }

  #inlineUntil(end: string): readonly Inline[] {
    const inner: Inline[] = [];
    for (;;) {
      const { tag, text, url } = this.#next();
      if (tag === end) break;
      if (tag === '') inner.push({ type: 'text', text });
      else if (tag === 'br') inner.push({ type: 'break' });
      else if (tag === 'strong' || tag === 'b') inner.push({ type: 'strong', inner: this.#inlineUntil(`/${tag}`) });
      else if (tag === 'em' || tag === 'i') inner.push({ type: 'emphasis', inner: this.#inlineUntil(`/${tag}`) });
      else if (tag === 'a' && url !== undefined) inner.push({ type: 'link', url, inner: this.#inlineUntil('/a') });
      else {
        this.isWrong = true;
        return inner;
      }
    }
    const [first] = inner;
    const last = inner.at(-1);
    // What is empty, and blanks at an edge, Markdown has no way to write.
    if (first === undefined || startsBlank(first) || last === undefined || endsBlank(last)) this.isWrong = true;
    return inner;
  }
}

const startsBlank = (one: Inline): boolean => one.type === 'break' || (one.type === 'text' && /^\s/.test(one.text));
const endsBlank = (one: Inline): boolean => one.type === 'break' || (one.type === 'text' && /\s$/.test(one.text));

// ---- Markdown -------------------------------------------------------------------------------------------------------

function blockAsMarkdown(block: Block): string {
  if (block.type === 'paragraph') return inlineAsMarkdown(block.inner);
  return block.items
    .map((item, i) => {
      const mark = block.isOrdered ? `${i + 1}. ` : '- ';
      return mark + inlineAsMarkdown(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function inlineAsMarkdown(inner: readonly Inline[]): string {
  return inner
    .map((one) => {
      if (one.type === 'text') return one.text;
      if (one.type === 'break') return '\\\n';
      const text = inlineAsMarkdown(one.inner);
      if (one.type === 'link') return `[${text}](${one.url})`;
      return one.type === 'strong' ? `**${text}**` : `*${text}*`;
    })
    .join('');
}

function readMarkdownBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const text of markdown.split(/\n(?:[ \t]*\n)+/)) {
    const before = blocks.at(-1);
    const isGoingOn = before?.type === 'list' && before.isOrdered && /^\d{1,4}\. /.test(text);
    const isOrdered = isGoingOn || /^1\. /.test(text);
    if (!isOrdered && !/^[-*+] /.test(text)) {
      blocks.push({ type: 'paragraph', inner: readInline(text) });
      continue;
    }
    const items = readItems(text);
    if (before?.type === 'list' && before.isOrdered === isOrdered)
      blocks.splice(-1, 1, { ...before, items: [...before.items, ...items] });
    else blocks.push({ type: 'list', isOrdered, items });
  }
  return blocks;
}

function readItems(text: string): readonly (readonly Inline[])[] {
  const items: string[] = [];
  for (const line of text.split('\n')) {
    const begins = /^(?:[-*+] |\d{1,4}\. )/.exec(line)?.[0];
    const last = items.length - 1;
    if (begins !== undefined) items.push(line.slice(begins.length));
    else items[last] = `${items[last]}\n${line.trimStart()}`;
  }
  return items.map(readInline);
}

const MARKED =
  /\\\n|\*\*(?!\s)((?:[^*]|\*(?!\*)){1,2000}?)\*\*|\*(?![\s*])([^*]{1,2000})\*|\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})\)/g;

function readInline(markdown: string): readonly Inline[] {
  const inner: Inline[] = [];
  let at = 0;
  const addText = (text: string): void => {
    if (text !== '') inner.push({ type: 'text', text });
  };
  for (const match of matchesOf(MARKED, markdown)) {
    addText(markdown.slice(at, match.index));
    const [written, strong, emphasis, label, url] = match;
    if (strong !== undefined) inner.push({ type: 'strong', inner: readInline(strong) });
    else if (emphasis !== undefined) inner.push({ type: 'emphasis', inner: readInline(emphasis) });
    else if (label !== undefined && url !== undefined) inner.push({ type: 'link', url, inner: readInline(label) });
    else inner.push({ type: 'break' });
    at = match.index + written.length;
  }
  addText(markdown.slice(at));
  return inner;
}

// ---- and back -------------------------------------------------------------------------------------------------------

function blockAsHtml(block: Block, style: HtmlStyle): string {
  if (block.type === 'paragraph') return `<p>${inlineAsHtml(block.inner, style)}</p>`;
  const tag = block.isOrdered ? 'ol' : 'ul';
  const items = block.items.map((item) => `<li>${inlineAsHtml(item, style)}</li>${style.itemGap}`);
  return `<${tag}>${style.itemGap}${items.join('')}</${tag}>`;
}

function inlineAsHtml(inner: readonly Inline[], style: HtmlStyle): string {
  return inner
    .map((one) => {
      if (one.type === 'text') return encoded(one.text, style);
      if (one.type === 'break') return style.break;
      const html = inlineAsHtml(one.inner, style);
      if (one.type === 'link') return `<a href="${one.url}">${html}</a>`;
      const tag = style[one.type];
      return `<${tag}>${html}</${tag}>`;
    })
    .join('');
}

const encoded = (text: string, { nonBreakingBlank }: HtmlStyle): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', nonBreakingBlank);
