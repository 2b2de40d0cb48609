import { decodeHTML } from 'entities/decode';
import { QuoteType, Tokenizer } from 'htmlparser2';
import type { MappedText } from '../../text/mapped-text.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { type XmlRun, xmlAttributeLayer, xmlMarkupLayer, xmlReferenceAt, xmlTextLayer } from '../layers/xml-text.ts';
import type { DataEntry, DataFault, DataNode, DataTree } from './data-node.ts';

/** The words of an element that has attributes too. */
export const TEXT_KEY = '#text';
/** The content of an element that holds others, as it is written: HTML that stands among the XML. */
export const MARKUP_KEY = '#markup';

/**
 * Reads a text as XML, as much of it as there is to read. Never throws, resolves nothing (no document type, no entity of the
 * file's own). The root is a map that holds the outermost element under its name. An element with nothing but words is a string;
 * any other is a map of its attributes as `@name`, its words as `#text`, its elements by name (a name as often as it stands there)
 * and, if it has elements, all of its content as `#markup`.
 */
export function readXmlTree(base: MappedText): DataTree {
  const { entries, faults, comments } = new XmlReader(base.text).read();
  const root: DataNode = { type: 'map', entries, span: { start: 0, end: base.text.length } };
  return { base, roots: entries.length === 0 ? [] : [root], faults, comments };
}

interface OpenElement {
  readonly name: string;
  readonly nameSpan: Span;
  /** Where its `<` stands. */
  readonly start: number;
  /** Where its content begins. */
  inner: number;
  readonly attributes: DataEntry[];
  readonly children: DataEntry[];
  readonly runs: XmlRun[];
}

/** A `<` that begins nothing: the tokenizer would take everything up to the next `>` for a tag. */
const LONE_LESS_THAN = /<(?![\p{L}_:/!?])/gu;

class XmlReader {
  readonly #text: string;
  readonly #faults = new Map<string, DataFault & { more: number }>();
  readonly #comments: DataTree['comments'][number][] = [];
  /** The document holds the outermost element and is never closed. */
  readonly #open: OpenElement[] = [openElement('', { start: 0, end: 0 }, 0)];
  /** How many elements of each name are open: a closing tag too many needs no search. */
  readonly #counts = new Map<string, number>();
  readonly #declared: ReadonlySet<string>;
  readonly #masked: string;
  /** The end of what has been read. */
  #at = 0;
  #attributeName: Span = { start: 0, end: 0 };
  #attributeValue: Span | undefined;
  /** Those of the tag being read. */
  readonly #attributeNames = new Set<string>();

  constructor(text: string) {
    this.#text = text;
    const doctype = documentType(text);
    const tags = text.replace(LONE_LESS_THAN, ' ');
    this.#masked =
      doctype === undefined
        ? tags
        : text.slice(0, doctype.start) + ' '.repeat(doctype.end - doctype.start) + tags.slice(doctype.end);
    const declarations = doctype === undefined ? '' : text.slice(doctype.start, doctype.end);
    this.#declared = new Set(
      Array.from(matchesOf(/<!ENTITY\s+([^\s"'%>]+)/g, declarations), ([, name]) => name as string),
    );
  }

  read() {
    const tokenizer = new Tokenizer(
      { xmlMode: true, decodeEntities: false },
      {
        ontext: (start, end) => this.#words(start, end),
        oncdata: (start, end, endOffset) => {
          this.#run('cdata', start, end - endOffset);
          this.#at = end + (endOffset === 0 ? 0 : 1);
          if (endOffset === 0) this.#tellCut(start - 9, 'a CDATA section', ']]>');
        },
        onopentagname: (start, end) => this.#openTag(start, end),
        onattribname: (start, end) => {
          this.#attributeName = { start, end };
          this.#attributeValue = undefined;
        },
        onattribdata: (start, end) => {
          this.#attributeValue = { start, end };
        },
        onattribend: (quote) => this.#attribute(quote),
        onopentagend: (end) => this.#endOfOpenTag(end + 1, false),
        onselfclosingtag: (end) => this.#endOfOpenTag(end + 1, true),
        onclosetag: (start, end) => this.#closeTag(start, end),
        oncomment: (start, end, endOffset) => {
          const span = { start: start - 4, end: end + (endOffset === 0 ? 0 : 1) };
          this.#comments.push({ span, text: this.#text.slice(start, end - endOffset).trim() });
          this.#at = span.end;
          if (endOffset === 0) this.#tellCut(span.start, 'a comment', '-->');
        },
        ondeclaration: (_, end) => {
          this.#at = end + 1;
        },
        onprocessinginstruction: (_, end) => {
          this.#at = end + 2;
        },
        onattribentity: () => {},
        ontextentity: () => {},
        onend: () => {},
      },
    );
    tokenizer.write(this.#masked);
    tokenizer.end();
    this.#end();
    const faults = Array.from(this.#faults.values(), ({ message, span, more }): DataFault => {
      const places = more === 0 ? '' : ` The same is so in ${more} more ${more === 1 ? 'place' : 'places'}.`;
      return { message: `This can’t be read as XML: ${message}${places}`, span };
    });
    faults.push(...encodingFaults(this.#text));
    const { children } = this.#open[0] as OpenElement;
    return { entries: children, faults: faults.sort((a, b) => a.span.start - b.span.start), comments: this.#comments };
  }

  #words(start: number, stop: number): void {
    this.#at = stop;
    let end = stop;
    let written = this.#text.slice(start, end);
    if (stop === this.#text.length && /<[/!?]?$/.test(written)) {
      end = start + written.lastIndexOf('<');
      written = this.#text.slice(start, end);
      this.#tellCut(end, 'a tag', '>');
    }
    const isOutside = this.#open.length === 1;
    // The document type is masked.
    if (isOutside && this.#masked.slice(start, end).trim() === '') return;
    const lessThan = written.indexOf('<');
    if (lessThan !== -1) this.#tellLessThan(start + lessThan);
    this.#tellReferences(start, end);
    if (isOutside) this.#tellOutside(start + written.search(/\S/), end);
    else this.#run(lessThan === -1 ? 'text' : 'broken', start, end);
  }

  #run(kind: XmlRun['kind'], start: number, end: number): void {
    if (end > start) this.#top().runs.push({ kind, start, end });
  }

  #openTag(start: number, end: number): void {
    this.#open.push(openElement(this.#text.slice(start, end), { start, end }, start - 1));
    this.#attributeNames.clear();
  }

  #attribute(quote: QuoteType): void {
    const name = this.#text.slice(this.#attributeName.start, this.#attributeName.end);
    const span = this.#attributeValue ?? { start: this.#attributeName.end, end: this.#attributeName.end };
    if (quote === QuoteType.NoValue || quote === QuoteType.Unquoted)
      this.#tell(
        'quotes',
        `the value of “${name}” needs quotation marks: ${name}="${this.#text.slice(span.start, span.end)}".`,
        { start: this.#attributeName.start, end: span.end },
      );
    if (this.#attributeNames.has(name)) {
      this.#tell('twice', `“${name}” stands twice in this tag. Remove one; the first is used.`, this.#attributeName);
      return;
    }
    this.#attributeNames.add(name);
    this.#tellReferences(span.start, span.end);
    const mark = quote === QuoteType.Double ? '"' : quote === QuoteType.Single ? "'" : '';
    const layer = xmlAttributeLayer(span, mark);
    const value = layer.decode(this.#text).text;
    this.#top().attributes.push({
      key: `@${name}`,
      keySpan: this.#attributeName,
      value: { type: 'scalar', value, span, layer },
    });
  }

  #endOfOpenTag(end: number, isClosed: boolean): void {
    this.#at = end;
    const element = this.#top();
    element.inner = end;
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
    if (isClosed) this.#close(end, end);
  }

  #closeTag(start: number, end: number): void {
    const name = this.#text.slice(start, end);
    const from = this.#text.lastIndexOf('<', start);
    const close = this.#text.indexOf('>', end);
    this.#at = close === -1 ? this.#text.length : close + 1;
    if (close === -1) this.#tellCut(from, 'a tag', '>');
    const span = { start: from, end: this.#at };
    if ((this.#counts.get(name) ?? 0) === 0) {
      this.#tell(`close ${name}`, `“</${name}>” closes nothing, because no “<${name}>” is open here. Remove it.`, span);
      return;
    }
    while (this.#top().name !== name) {
      const inner = this.#top();
      const message = `“<${inner.name}>” is never closed. Write “</${inner.name}>” where it ends, before “</${name}>”.`;
      this.#tell(`open ${inner.name}`, message, { start: inner.start, end: inner.nameSpan.end });
      this.#close(from, from);
    }
    this.#close(from, this.#at);
  }

  /** Ends the innermost element: its content ends at `inner`, and it at `end`. */
  #close(inner: number, end: number): void {
    const element = this.#open.pop() as OpenElement;
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    const value = this.#nodeOf(element, inner, end);
    this.#top().children.push({ key: element.name, keySpan: element.nameSpan, value });
  }

  #nodeOf(element: OpenElement, inner: number, end: number): DataNode {
    const span = { start: element.start, end };
    const content = { start: element.inner, end: inner };
    if (element.children.length > 0) {
      const layer = xmlMarkupLayer(content, isWellFormed);
      const value = this.#text.slice(content.start, content.end);
      const markup = { type: 'scalar', value, span: content, layer } as const;
      const entries = [
        ...element.attributes,
        ...element.children,
        { key: MARKUP_KEY, keySpan: element.nameSpan, value: markup },
      ];
      return { type: 'map', entries, span };
    }
    const layer = xmlTextLayer(element.runs);
    const value = layer.decode(this.#text).text;
    const words = { type: 'scalar', value, span: content, layer } as const;
    if (element.attributes.length === 0) return words;
    const entries =
      element.runs.length === 0 && this.#text.startsWith('/>', element.inner - 2)
        ? element.attributes
        : [...element.attributes, { key: TEXT_KEY, keySpan: element.nameSpan, value: words }];
    return { type: 'map', entries, span };
  }

  #end(): void {
    const { length } = this.#text;
    const isCut = this.#at < length;
    // A tag that the file ends in says nothing yet.
    if (isCut && this.#top().start >= this.#at && this.#open.length > 1) this.#open.pop();
    if (isCut) this.#tellCut(this.#at, 'a tag', '>');
    if (this.#open.length > 1 && !this.#faults.has('cut')) {
      const { name, start, nameSpan } = this.#top();
      const message = `the file ends before “<${name}>” is closed. Is it complete? Write “</${name}>” where it ends.`;
      this.#tell('cut', message, { start, end: nameSpan.end });
    }
    while (this.#open.length > 1) this.#close(length, length);
  }

  #top(): OpenElement {
    return this.#open[this.#open.length - 1] as OpenElement;
  }

  /** One mistake is often made in many places: it is told once. */
  #tell(key: string, message: string, span: Span): void {
    const told = this.#faults.get(key);
    if (told === undefined) this.#faults.set(key, { message, span, more: 0 });
    else told.more++;
  }

  #tellCut(start: number, what: string, mark: string): void {
    const message = `the file ends in the middle of ${what}. Is it complete? “${mark}” is missing.`;
    this.#tell('cut', message, { start, end: this.#text.length });
  }

  #tellLessThan(at: number): void {
    this.#tell('<', '“<” stands here as a sign and not as the start of a tag. Write “&lt;”.', {
      start: at,
      end: at + 1,
    });
  }

  #tellOutside(start: number, end: number): void {
    this.#tell('outside', 'words stand outside of all elements. Nothing reads them there.', { start, end });
  }

  #tellReferences(start: number, end: number): void {
    const words = this.#text.slice(start, end);
    for (let at = words.indexOf('&'); at !== -1; at = words.indexOf('&', at + 1)) {
      if (xmlReferenceAt(words, at) !== undefined) continue;
      const name = /^&([A-Za-z_][\w.-]{0,40});/.exec(words.slice(at, at + 44))?.[1];
      const from = start + at;
      if (name === undefined) {
        this.#tell('&', '“&” stands alone. Write “&amp;”.', { start: from, end: from + 1 });
        continue;
      }
      const span = { start: from, end: from + name.length + 2 };
      const isDeclared = this.#declared.has(name);
      this.#tell(
        `&${name};`,
        isDeclared
          ? `“&${name};” is a short form that the file declares itself. It is read as it stands; write the words in its place.`
          : `XML does not know “&${name};”. ${spelling(name)}`,
        span,
      );
    }
  }
}

const openElement = (name: string, nameSpan: Span, start: number): OpenElement => ({
  name,
  nameSpan,
  start,
  inner: nameSpan.end,
  attributes: [],
  children: [],
  runs: [],
});

/** The text was read as Unicode, whatever its first line says. */
function encodingFaults(text: string): DataFault[] {
  const match = /^<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii)$/i.test(name)) return [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  if (/^[\u0000-\u007f]*$/.test(text)) return [];
  const start = match[0].length - name.length - 1;
  const message = `The first line says “${name}”, but the file is written in Unicode. Write encoding="UTF-8".`;
  return [{ message, span: { start, end: start + name.length }, severity: 'warning' }];
}

function spelling(name: string): string {
  const character = decodeHTML(`&${name};`);
  if (character === `&${name};`) return 'If the sign “&” is meant, write “&amp;”.';
  const numbers = Array.from(character, (part) => `&#${part.codePointAt(0)};`).join('');
  return `Write “${numbers}”.`;
}

/** The most that is read again for each edit. UTF-16 units. */
const LONGEST_MARKUP = 200_000;

const isWellFormed = (markup: string): boolean =>
  markup.length < LONGEST_MARKUP && new XmlReader(`<x>${markup}</x>`).read().faults.length === 0;

/** Where the document type stands. The tokenizer would end it at its first `>`, and read its declarations as words. */
function documentType(text: string): Span | undefined {
  const start = text.indexOf('<!DOCTYPE');
  if (start === -1) return undefined;
  const element = text.search(/<[\p{L}_:]/u);
  if (element !== -1 && element < start) return undefined;
  let inSubset = false;
  for (let at = start + 9; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"' || character === "'") at = skipTo(text, character, at + 1);
    else if (inSubset && text.startsWith('<!--', at)) at = skipTo(text, '-->', at + 4);
    else if (character === '[') inSubset = true;
    else if (character === ']') inSubset = false;
    else if (character === '>' && !inSubset) return { start, end: at + 1 };
  }
  return undefined;
}

/** The last unit of the mark, or the end of the text. */
function skipTo(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length - 1;
}
