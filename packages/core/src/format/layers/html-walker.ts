import { Tokenizer } from 'htmlparser2';
import type { Placeholder } from '../../model/placeholder.ts';
import type { BlockKind } from '../../model/prose.ts';
import type { Span } from '../../text/span.ts';
import { attributeValue, proseWithEntities } from './entity.ts';
import type { Opening, ProseBuilder } from './prose-builder.ts';

/** Elements that begin and end on lines of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td
   tfoot th thead title tr ul`.split(/\s+/),
);

/** Elements whose content is no prose. */
const HIDDEN = new Set(
  `audio canvas head iframe math noembed noframes noscript object pre script style svg template textarea title video`.split(
    ' ',
  ),
);

/** Elements that stand in a sentence and show something that is not read as words. */
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);

const EMPHASIS = new Set(['b', 'strong', 'i', 'em', 'u', 'mark']);

/** Elements that say what the blocks in them are. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  dd: 'list-item',
  dt: 'list-item',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  td: 'cell',
  th: 'cell',
};

const LISTS = new Set(['ol', 'ul', 'dl', 'menu', 'dir']);

/** An open element of one of these ends when one of the same family begins, up to the element that holds the family. */
const FAMILIES: Readonly<Record<string, { readonly siblings: readonly string[]; readonly holder: readonly string[] }>> =
  {
    li: { siblings: ['li'], holder: ['ul', 'ol', 'menu', 'dir'] },
    dd: { siblings: ['dd', 'dt'], holder: ['dl'] },
    dt: { siblings: ['dd', 'dt'], holder: ['dl'] },
    td: { siblings: ['td', 'th'], holder: ['table'] },
    th: { siblings: ['td', 'th'], holder: ['table'] },
    tr: { siblings: ['td', 'th'], holder: ['table'] },
  };

/** Elements that are remembered while they are open. */
const REMEMBERED = new Set([
  ...HIDDEN,
  ...CODE,
  ...EMPHASIS,
  ...Object.keys(KINDS),
  'a',
  'p',
  'ul',
  'ol',
  'menu',
  'dir',
  'dl',
  'table',
]);

/** Nobody nests fifty levels: looking no deeper keeps broken pages from taking ages. */
const DEEPEST = 50;

/** Attributes whose words the reader sees, or hears. */
const LABELS = new Set(['alt', 'aria-label', 'placeholder', 'title']);

const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'meta',
  'link',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
  'param',
]);

interface OpenElement {
  readonly name: string;
  readonly from: number;
  readonly opening: Opening;
  readonly href?: { readonly url: string; readonly span: Span };
}

/**
 * Walks over HTML and tells a `ProseBuilder` what a reader sees. Takes the markup in slices, so that Markdown can hand over
 * its blocks and tags of HTML one by one; broken nesting is taken the way browsers do, never thrown at.
 */
export class HtmlWalker {
  readonly #markup: string;
  readonly #masked: string;
  readonly #builder: ProseBuilder;
  readonly #placeholders: readonly Placeholder[];
  readonly #marksRegions: boolean;
  readonly #open: OpenElement[] = [];
  /** How many elements of each name are open: closing tags of others are passed over without a search. */
  readonly #counts = new Map<string, number>();
  #hiddenElements = 0;
  #codeElements = 0;
  /** Open links and emphases. */
  #inlineElements = 0;
  #name = '';
  #href: Span | undefined;
  #attribute = '';
  #tagStart = 0;
  /** Where the next region may begin, if nothing inline is open there. */
  #regionStart = 0;
  /** The content of `<title>`, as a span of the markup. */
  title: Span | undefined;

  /** `masked` is the markup without its placeholders; `marksRegions` is whether the whole markup is HTML. */
  constructor(
    markup: string,
    masked: string,
    builder: ProseBuilder,
    placeholders: readonly Placeholder[],
    marksRegions: boolean,
  ) {
    this.#marksRegions = marksRegions;
    this.#markup = markup;
    this.#masked = masked;
    this.#builder = builder;
    this.#placeholders = placeholders;
  }

  /**
   * The kind of the blocks that begin now. Somebody else's words stay so in whatever list or table they stand.
   */
  get kind(): BlockKind {
    if (this.#isOpen('blockquote')) return 'quote';
    let isParagraph = false;
    for (let i = this.#open.length - 1; i >= 0 && i > this.#open.length - DEEPEST; i--) {
      const { name } = this.#open[i] as OpenElement;
      const kind = KINDS[name];
      isParagraph ||= name === 'p';
      // Mail is laid out with tables: what stands in a paragraph is no cell of data.
      if (kind !== undefined) return kind === 'cell' && isParagraph ? 'paragraph' : kind;
    }
    return 'paragraph';
  }

  /** Takes `[from, to)` of the markup. */
  walk(from: number, to: number): void {
    const masked = from === 0 && to === this.#masked.length ? this.#masked : this.#masked.slice(from, to);
    let lastEnd = from;
    const tokenizer = new Tokenizer(
      { decodeEntities: false, recognizeSelfClosing: true },
      {
        ontext: (start, end) => {
          lastEnd = from + end;
          if (!this.#builder.isHidden) proseWithEntities(this.#builder, this.#masked, from + start, from + end);
        },
        ontextentity: () => {},
        onopentagname: (start, end) => {
          this.#tagStart = from + start - 1;
          this.#name = masked.slice(start, end).toLowerCase();
          this.#href = undefined;
        },
        onattribname: (start, end) => {
          this.#attribute = masked.slice(start, end).toLowerCase();
        },
        onattribdata: (start, end) => {
          if (this.#attribute === 'href') this.#href ??= { start: from + start, end: from + end };
          else if (LABELS.has(this.#attribute)) this.#builder.label('html', from + start, from + end);
        },
        onattribentity: () => {},
        onattribend: () => {},
        onopentagend: (end) => {
          lastEnd = from + end + 1;
          this.openTag(this.#name, this.#tagStart, lastEnd);
        },
        onselfclosingtag: (end) => {
          lastEnd = from + end + 1;
          this.openTag(this.#name, this.#tagStart, lastEnd);
          if (!VOID.has(this.#name)) this.closeTag(this.#name, this.#tagStart, lastEnd);
        },
        onclosetag: (start, end) => {
          const close = masked.indexOf('>', end);
          lastEnd = from + (close === -1 ? masked.length : close + 1);
          this.closeTag(masked.slice(start, end).toLowerCase(), from + start - 2, lastEnd);
        },
        oncomment: (start, end, endOffset) => {
          const text = { start: from + start, end: from + end - endOffset };
          const close = masked.indexOf('>', end - endOffset);
          const span = { start: lastEnd, end: from + (close === -1 ? masked.length : close + 1) };
          if (this.#markup.startsWith('<!--', span.start))
            this.#builder.comment(span, this.#markup.slice(text.start, text.end), true);
          lastEnd = span.end;
        },
        oncdata: () => {},
        ondeclaration: (_, end) => {
          lastEnd = from + end + 1;
        },
        onprocessinginstruction: (_, end) => {
          lastEnd = from + end + 1;
        },
        onend: () => {},
      },
    );
    tokenizer.write(masked);
    tokenizer.end();
  }

  /** Ends what can't go on after the block: code that was opened in a sentence and never closed. */
  endBlock(at: number): void {
    this.#closeCode(at);
    this.#builder.endBlock();
  }

  /** Tells the end of the markup: what is still open ends there. */
  end(at: number): void {
    this.#popTo(0, at);
    this.#builder.endBlock();
    if (this.#marksRegions) this.#builder.region(this.#regionStart, at);
  }

  openTag(name: string, from: number, to: number): void {
    const family = FAMILIES[name];
    if (family !== undefined) this.#closeSiblings(family.siblings, family.holder, from);
    if (BLOCKS.has(name)) this.#boundary(from);
    else if (name === 'br') this.#builder.endBlock();
    else if (name === 'img') this.#builder.opaque(from, to);
    if (REMEMBERED.has(name) && !VOID.has(name)) {
      const opening = this.#builder.open();
      const href =
        this.#href === undefined || name !== 'a'
          ? undefined
          : {
              url: attributeValue(this.#markup, this.#href.start, this.#href.end, this.#placeholders),
              span: this.#href,
            };
      // A link in a link: the first ends where the second begins.
      if (name === 'a' && this.#isOpen('a')) this.closeTag('a', from, from);
      this.#open.push(href === undefined ? { name, from, opening } : { name, from, opening, href });
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      if (HIDDEN.has(name) || CODE.has(name)) this.#hide();
      if (CODE.has(name)) this.#codeElements++;
      if (name === 'a' || EMPHASIS.has(name)) this.#inlineElements++;
      if (name === 'title') this.title ??= { start: to, end: to };
    }
    if (BLOCKS.has(name)) this.#startBlock();
  }

  closeTag(name: string, from: number, to: number): void {
    if (name === 'br') this.#builder.endBlock();
    if (name === 'title' && this.title?.start === this.title?.end && this.title !== undefined) {
      this.title = { start: this.title.start, end: from };
    }
    if (this.#isOpen(name))
      this.#popTo(
        this.#open.findLastIndex((element) => element.name === name),
        to,
      );
    if (BLOCKS.has(name)) {
      this.#boundary(to);
      this.#startBlock();
    }
  }

  #closeCode(at: number): void {
    while (this.#codeElements > 0)
      this.#popTo(
        this.#open.findLastIndex(({ name }) => CODE.has(name)),
        at,
      );
  }

  #isOpen(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  #closeSiblings(siblings: readonly string[], holder: readonly string[], at: number): void {
    if (!siblings.some((name) => this.#isOpen(name))) return;
    for (let i = this.#open.length - 1; i >= 0 && i > this.#open.length - DEEPEST; i--) {
      const { name } = this.#open[i] as OpenElement;
      if (holder.includes(name)) return;
      if (siblings.includes(name)) {
        this.#popTo(i, at);
        return;
      }
    }
  }

  /** Closes the element at `index` and everything that was opened in it. */
  #popTo(index: number, at: number): void {
    while (this.#open.length > index) {
      const element = this.#open.pop() as OpenElement;
      this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
      if (EMPHASIS.has(element.name)) this.#builder.closeEmphasis(element.opening);
      if (element.href !== undefined) this.#builder.closeLink(element.opening, element.href.url, element.href.span);
      if (HIDDEN.has(element.name)) this.#show();
      if (element.name === 'a' || EMPHASIS.has(element.name)) this.#inlineElements--;
      if (CODE.has(element.name)) {
        this.#codeElements--;
        this.#show();
        this.#builder.opaque(element.from, Math.max(element.from, at));
      }
    }
  }

  #hide(): void {
    this.#hiddenElements++;
    this.#builder.hide();
  }

  #show(): void {
    this.#hiddenElements--;
    this.#builder.show();
  }

  #startBlock(): void {
    const kind = this.kind;
    if (kind !== 'list-item') {
      this.#builder.startBlock(kind);
      return;
    }
    const list = this.#isOpen('ol') ? this.#open.slice(-DEEPEST).findLast(({ name }) => LISTS.has(name)) : undefined;
    this.#builder.startBlock(kind, list?.name === 'ol');
  }

  /** A place between blocks; where nothing inline is open, a region ends and the next begins. */
  #boundary(at: number): void {
    this.#closeCode(at);
    this.#builder.endBlock();
    if (!this.#marksRegions) return;
    if (this.#hiddenElements > 0 || this.#inlineElements > 0) return;
    this.#builder.region(this.#regionStart, at);
    this.#regionStart = at;
  }
}
