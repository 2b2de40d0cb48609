import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { parser as commonMark, type MarkdownConfig, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { decodeHTMLStrict } from 'entities/decode';
import type { Placeholder } from '../../model/placeholder.ts';
import type { Label, Prose } from '../../model/prose.ts';
import type { Encode, MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { decodeReferences } from './entity.ts';
import { exactProse, type MarkupReader } from './exact-prose.ts';
import { readAttribute } from './html.ts';
import { HtmlWalker } from './html-walker.ts';
import {
  type LabelPlace,
  maskPlaceholders,
  type Opening,
  ProseBuilder,
  type ProseReading,
  type ScanPlaceholders,
} from './prose-builder.ts';
import { withValueElements } from './value-element.ts';

/**
 * Reads Markdown (CommonMark with the tables, task lists and strikethrough of GitHub); blocks and tags of HTML in it are read
 * as HTML. Edits get the backslashes that Markdown needs.
 */
export function readMarkdown(source: MappedText, scan: ScanPlaceholders): Prose {
  return exactProse(source, 'markdown', createReader, withValueElements(scan));
}

function createReader(): MarkupReader {
  const definitions = new Map<string, Definition>();
  return {
    read: (markup, placeholders) => parseMarkdown(markup, placeholders, definitions),
    escape: escapeMarkdown,
    address: unescapeMarkdown,
    label: (text, place, scanLabel) =>
      place.markup === 'html'
        ? readAttribute(text, place, scanLabel, MARKS_AROUND_HTML)
        : readLabel(text, place, scanLabel),
  };
}

/** They may begin or end code, a tag or a block. */
const MARKS_AROUND_HTML = /[\r\n`<>\\]/;

/** What an image shows, or the title of a link. Where marks stand in it that may end the words elsewhere, it is only read. */
function readLabel(source: MappedText, { span }: LabelPlace, scan: ScanPlaceholders): Label {
  const opening = source.text[span.start - 1] ?? '';
  const unsafe = opening === '[' ? /[\r\n[\]`<\\]/ : /[\r\n"'()\\]/;
  const isFixed = unsafe.test(source.text.slice(span.start, span.end));
  const encode: Encode = (text) => (isFixed || unsafe.test(text) ? undefined : text);
  const words = source.slice(span, encode);
  return { markup: 'markdown', source: words, prose: readMarkdown(words, scan) };
}

/** `[label]: address`, anywhere in the document. */
interface Definition {
  readonly url: string;
  readonly urlSpan: Span;
}

const BACKSLASH = '\\';
/** Stands for the `\r` of `\r\n` after a backslash. Private use: no macro has it. */
const RETURN_AFTER_BACKSLASH = '\uE001';

const SPACE = 32;
/** Whether a character of ASCII begins no inline construct. A blank does where another follows: the hard break. */
const IS_PLAIN = Array.from({ length: 128 }, (_, unit) => !'\\`&<*_![]~ '.includes(String.fromCharCode(unit)));

/**
 * For some marks the parser looks through the whole paragraph. That many of them make a paragraph that no person wrote: the
 * rest of it is taken as plain words. Marks, and marks times UTF-16 units.
 */
const MOST_MARKS = 5000;
const MOST_LOOKING = 50_000_000;

/**
 * The parser asks each of its rules about each character. Most are words, which concern none of them: this rule goes over
 * a whole run of them at once.
 */
function words(): MarkdownConfig {
  let paragraph: unknown;
  let marksLeft = 0;
  return {
    parseInline: [
      {
        name: 'Words',
        before: 'Escape',
        parse(cx, _, start) {
          const { text, offset } = cx;
          const from = start - offset;
          let at = from;
          for (; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            if (unit >= 128 || IS_PLAIN[unit] === true) continue;
            if (unit !== SPACE || text.charCodeAt(at + 1) === SPACE) break;
          }
          if (at > from) return at + offset;
          if (paragraph !== cx) {
            paragraph = cx;
            marksLeft = Math.min(MOST_MARKS, MOST_LOOKING / text.length);
          }
          marksLeft--;
          return marksLeft < 0 ? cx.end : -1;
        },
      },
    ],
  };
}

/** The parser knows hard breaks before `\n` only. */
const BREAK_BEFORE_CRLF: MarkdownConfig = {
  parseInline: [
    {
      name: 'BreakBeforeCrLf',
      before: 'Escape',
      parse: (cx, next, at) =>
        next === 92 && cx.char(at + 1) === 0xe001 && cx.char(at + 2) === 10
          ? cx.addElement(cx.elt('HardBreak', at, at + 3))
          : -1,
    },
  ],
};

const PARSER = commonMark.configure([Table, TaskList, Strikethrough, words(), BREAK_BEFORE_CRLF]);

/** The blocks of a whole Markdown file; offsets are those of `markup`. For the names of its nodes see the parser. */
export const markdownTree = (markup: string): Tree => PARSER.parse(withoutDepths(withLineFeeds(markup)));

function parseMarkdown(
  markup: string,
  placeholders: readonly Placeholder[],
  definitions: Map<string, Definition>,
): ProseReading {
  const masked = withoutDepths(withLineFeeds(maskPlaceholders(markup, placeholders, 'x')));
  return new MarkdownWalk(markup, masked, placeholders, definitions).read();
}

/**
 * The parser ends lines at `\n` only. A lone `\r` becomes one; the `\r` of `\r\n` becomes a blank, and what stands before it is
 * arranged so that a hard break stays one and nothing else becomes one. The length stays the same.
 */
function withLineFeeds(text: string): string {
  let at = text.indexOf('\r');
  if (at === -1) return text;
  const chunks: string[] = [];
  let done = 0;
  for (; at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') {
      chunks.push(text.slice(done, at), '\n');
    } else if (text[at - 1] === BACKSLASH && at - 1 >= done) {
      let run = at - 1;
      while (text[run - 1] === BACKSLASH) run--;
      chunks.push(text.slice(done, at), (at - run) % 2 === 1 ? RETURN_AFTER_BACKSLASH : ' ');
    } else if (text[at - 1] === ' ' && text[at - 2] !== ' ' && at - 1 >= done) {
      chunks.push(text.slice(done, at - 1), '\t ');
    } else if (
      text.endsWith('-|', at) &&
      /^[ \t>]*[|:-][ \t|:-]*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))
    ) {
      // The parser takes no blank after the line that makes a table.
      chunks.push(text.slice(done, at - 1), '-|');
    } else {
      chunks.push(text.slice(done, at), ' ');
    }
    done = at + 1;
  }
  chunks.push(text.slice(done));
  return chunks.join('');
}

/**
 * Fifty lists or quotes that begin on one line, or two hundred blanks before one: the parser measures each level from the start of
 * the line again. The second group holds what may begin further levels.
 */
const DEEP = /^((?:[ \t]{200})(?=[ \t]*\S)|(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50})([ \t>+*\d.)-]+)/gm;

/** A copy of the same length in which nobody nests deeper than a person would: further levels are plain words. */
const withoutDepths = (text: string): string =>
  text.replace(DEEP, (_, outer: string, inner: string) => outer + 'x'.repeat(inner.length));

/** Blocks that hold words, by the parser's names. */
const TEXT_BLOCKS = new Set(
  'Paragraph Task TableCell ATXHeading1 ATXHeading2 ATXHeading3 ATXHeading4 ATXHeading5 ATXHeading6 SetextHeading1 SetextHeading2'.split(
    ' ',
  ),
);

class MarkdownWalk {
  readonly #markup: string;
  readonly #masked: string;
  readonly #builder: ProseBuilder;
  readonly #html: HtmlWalker;
  readonly #definitions: Map<string, Definition>;
  /** Whether we are in a paragraph, heading or cell; between them only marks stand. */
  #inText = false;
  /** The end of what was already told of the paragraph. */
  #at = 0;
  #quotes = 0;
  /** For each open list whether it is numbered. */
  readonly #lists: boolean[] = [];
  readonly #openings: Opening[] = [];
  /** For each open pair of brackets the link it is; `undefined` where it is but brackets. */
  readonly #brackets: (Definition | undefined)[] = [];

  constructor(
    markup: string,
    masked: string,
    placeholders: readonly Placeholder[],
    definitions: Map<string, Definition>,
  ) {
    this.#markup = markup;
    this.#masked = masked;
    this.#builder = new ProseBuilder(markup, placeholders);
    this.#html = new HtmlWalker(
      markup,
      markup.includes('<') ? maskPlaceholders(markup, placeholders, ' ') : masked,
      this.#builder,
      placeholders,
      false,
    );
    this.#definitions = definitions;
  }

  read(): ProseReading {
    const tree = PARSER.parse(this.#masked);
    if (this.#masked.includes(']:')) {
      tree.iterate({
        enter: (node) => {
          if (node.name === 'LinkReference') this.#define(node);
        },
      });
    }
    this.#tellRegions(tree);
    tree.iterate({ enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
    this.#html.end(this.#markup.length);
    return this.#builder.build();
  }

  /** Blocks of the top level; those without a blank line between them read on into each other when one changes. */
  #tellRegions(tree: Tree): void {
    let region: { start: number; end: number } | undefined;
    for (let block = tree.topNode.firstChild; block !== null; block = block.nextSibling) {
      const start = this.#masked.lastIndexOf('\n', block.from - 1) + 1;
      if (region !== undefined && !/\n[ \t]*\n/.test(this.#masked.slice(region.end, start))) region.end = block.to;
      else {
        if (region !== undefined) this.#builder.region(region.start, region.end);
        region = { start, end: block.to };
      }
    }
    if (region !== undefined) this.#builder.region(region.start, region.end);
  }

  /** Answers `false` where the children need no visit. */
  #enter(node: SyntaxNodeRef): boolean {
    if (TEXT_BLOCKS.has(node.name)) {
      this.#startText(node);
      return true;
    }
    switch (node.name) {
      case 'Document':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        return true;
      case 'Blockquote':
        this.#quotes++;
        return true;
      case 'BulletList':
      case 'OrderedList':
        this.#lists.push(node.name === 'OrderedList');
        return true;
      case 'ListItem':
        this.#builder.endBlock();
        return true;
      case 'HTMLBlock':
        this.#startBlock();
        this.#html.walk(node.from, node.to);
        this.#html.endBlock(node.to);
        return false;
      case 'Comment':
      case 'CommentBlock':
        this.#upTo(node);
        this.#comment(node);
        return false;
      default:
        return this.#inText ? this.#enterInline(node) : false;
    }
  }

  #enterInline(node: SyntaxNodeRef): boolean {
    switch (node.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        this.#flush(node.from);
        this.#openings.push(this.#builder.open());
        return true;
      case 'Strikethrough':
        return true;
      case 'Link': {
        this.#flush(node.from);
        this.#brackets.push(this.#linkOf(node));
        this.#openings.push(this.#builder.open());
        return true;
      }
      case 'LinkMark':
      case 'LinkLabel':
      case 'LinkTitle':
      case 'URL':
        // Brackets that are no link stay as they are.
        if (this.#brackets.length > 0 && this.#brackets.at(-1) === undefined) return false;
        if (node.name === 'LinkTitle') this.#builder.label('markdown', node.from + 1, node.to - 1);
        this.#upTo(node);
        return false;
      case 'Image':
        if (this.#linkOf(node) === undefined) return false;
        this.#upTo(node);
        this.#builder.opaque(node.from, node.to);
        this.#label(node);
        return false;
      case 'InlineCode':
        this.#upTo(node);
        this.#builder.opaque(node.from, node.to);
        return false;
      case 'Autolink':
        this.#autolink(node);
        return false;
      case 'Escape':
        this.#upTo(node);
        this.#builder.decoded(this.#markup.slice(node.from + 1, node.to), node.from, node.to);
        return false;
      case 'Entity': {
        const written = this.#masked.slice(node.from, node.to);
        const text = decodeHTMLStrict(written);
        if (text === written) return false;
        this.#upTo(node);
        this.#builder.decoded(text, node.from, node.to);
        return false;
      }
      case 'HardBreak':
        this.#upTo(node);
        this.#builder.endBlock();
        return false;
      case 'HTMLTag':
        this.#upTo(node);
        this.#html.walk(node.from, node.to);
        return false;
      case 'QuoteMark':
        this.#upTo(node);
        this.#builder.blanks(node.from, node.to);
        return false;
      default:
        // Marks: of emphasis, of headings, of lists, of tasks.
        this.#upTo(node);
        return false;
    }
  }

  #leave(node: SyntaxNodeRef): void {
    if (TEXT_BLOCKS.has(node.name)) {
      this.#flush(node.to);
      this.#html.endBlock(node.to);
      this.#inText = false;
      return;
    }
    switch (node.name) {
      case 'Blockquote':
        this.#quotes--;
        break;
      case 'BulletList':
      case 'OrderedList':
        this.#lists.pop();
        break;
      case 'Emphasis':
      case 'StrongEmphasis':
        this.#flush(node.to);
        this.#builder.closeEmphasis(this.#openings.pop() ?? 0);
        break;
      case 'Link': {
        this.#flush(node.to);
        const opening = this.#openings.pop() ?? 0;
        const link = this.#brackets.pop();
        if (link !== undefined) this.#builder.closeLink(opening, link.url, link.urlSpan);
        break;
      }
    }
  }

  #startText(node: SyntaxNodeRef): void {
    if (node.name.endsWith('Heading', node.name.length - 1))
      this.#builder.startBlock(this.#quotes > 0 ? 'quote' : 'heading');
    else if (node.name === 'TableCell') this.#builder.startBlock(this.#quotes > 0 ? 'quote' : 'cell');
    else this.#startBlock();
    this.#inText = true;
    this.#at = node.from;
  }

  #startBlock(): void {
    const ordered = this.#lists.at(-1);
    if (this.#quotes > 0) this.#builder.startBlock('quote');
    else if (ordered !== undefined) this.#builder.startBlock('list-item', ordered);
    else this.#builder.startBlock(this.#html.kind);
  }

  /** Tells the prose before `end`. */
  #flush(end: number): void {
    if (end <= this.#at) return;
    this.#builder.prose(this.#at, end);
    this.#at = end;
  }

  /** Tells the prose before the node and steps over the node. */
  #upTo(node: SyntaxNodeRef): void {
    if (!this.#inText) return;
    this.#flush(node.from);
    this.#at = Math.max(this.#at, node.to);
  }

  #comment(node: SyntaxNodeRef): void {
    if (!this.#inText) this.#builder.endBlock();
    const text = this.#markup.slice(node.from, node.to);
    if (text.startsWith('<!--'))
      this.#builder.comment({ start: node.from, end: node.to }, text.replace(/^<!--|-->$/g, ''), true);
  }

  #autolink(node: SyntaxNodeRef): void {
    const urlSpan = { start: node.from + 1, end: node.to - 1 };
    const url = this.#markup.slice(urlSpan.start, urlSpan.end);
    this.#flush(node.from);
    const opening = this.#builder.open();
    this.#builder.prose(urlSpan.start, urlSpan.end);
    this.#builder.closeLink(opening, /^[a-z][-\w+.]{1,40}:/i.test(url) ? url : `mailto:${url}`, urlSpan);
    this.#at = node.to;
  }

  /** Where the brackets lead: to the address after them, or to one that is defined under their label. */
  #linkOf(node: SyntaxNodeRef): Definition | undefined {
    const link = node.node;
    const address = link.getChild('URL');
    if (address !== null) return this.#address(address.from, address.to);
    const marks = link.getChildren('LinkMark');
    if (marks.length > 2) return { url: '', urlSpan: { start: node.to - 1, end: node.to - 1 } };
    const label = link.getChild('LinkLabel');
    const words = { start: marks[0]?.to ?? node.from, end: marks[1]?.from ?? node.to };
    const written = label === null || label.to - label.from <= 2 ? words : { start: label.from + 1, end: label.to - 1 };
    return this.#definitions.get(normalizedLabel(this.#masked.slice(written.start, written.end)));
  }

  /** What an image shows: read where it can't be seen, and aloud. */
  #label(node: SyntaxNodeRef): void {
    const image = node.node;
    const [open, close] = image.getChildren('LinkMark');
    if (open !== undefined && close !== undefined) this.#builder.label('markdown', open.to, close.from);
    const title = image.getChild('LinkTitle');
    if (title !== null) this.#builder.label('markdown', title.from + 1, title.to - 1);
  }

  #define(node: SyntaxNodeRef): void {
    const label = node.node.getChild('LinkLabel');
    const address = node.node.getChild('URL');
    if (label === null || address === null) return;
    const title = node.node.getChild('LinkTitle');
    if (title !== null) this.#builder.label('markdown', title.from + 1, title.to - 1);
    const name = normalizedLabel(this.#masked.slice(label.from + 1, label.to - 1));
    if (!this.#definitions.has(name)) this.#definitions.set(name, this.#address(address.from, address.to));
  }

  #address(from: number, to: number): Definition {
    const isAngled = this.#masked[from] === '<' && this.#masked[to - 1] === '>';
    const urlSpan = isAngled ? { start: from + 1, end: to - 1 } : { start: from, end: to };
    return { url: unescapeMarkdown(this.#markup.slice(urlSpan.start, urlSpan.end)), urlSpan };
  }
}

const normalizedLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

function unescapeMarkdown(written: string): string {
  return decodeReferences(written.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

/** Marks that mean something anywhere, and those that do at the start of a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^[#+\-=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
