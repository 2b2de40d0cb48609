import type { MappedText } from '../../text/mapped-text.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { poEscapeAt, poStringLayer } from '../layers/po-string.ts';
import type { DataEntry, DataFault, DataMap, DataNode, DataScalar, DataTree } from './data-node.ts';

/**
 * Reads a text as a PO file, as much of it as there is to read. The root is a map of `header` (its fields by name: `Language`) and
 * `entries`; an entry has what was written of `msgctxt`, `msgid`, `msgid_plural` and `msgstr` (a list where there are plurals), and
 * `references` and `flags`, a list each. Obsolete entries (`#~`) and former texts (`#|`) are left out. Never throws.
 * The format: gettext manual, “The Format of PO Files”.
 */
export function readPoTree(base: MappedText): DataTree {
  const { entries, faults, comments } = new PoReader(base.text).read();
  const span = { start: 0, end: base.text.length };
  const header = entries.find((entry) => entry.msgid?.value === '' && entry.msgctxt === undefined);
  const items = entries.filter((entry) => entry !== header).map(nodeOf);
  const root: DataMap = {
    type: 'map',
    entries: [
      { key: 'header', keySpan: span, value: headerOf(header) },
      { key: 'entries', keySpan: span, value: { type: 'list', items, span } },
    ],
    span,
  };
  const told = [...faults, ...incomplete(entries), ...twins(entries), ...otherCharset(header, base.text)];
  return {
    base,
    roots: entries.length === 0 ? [] : [root],
    faults: told.sort((a, b) => a.span.start - b.span.start),
    comments,
  };
}

type StringNode = DataScalar & { readonly value: string };

interface Entry {
  readonly span: { start: number; end: number };
  msgctxt?: StringNode;
  msgid?: StringNode;
  msgid_plural?: StringNode;
  /** By the number of the plural form; the only one without plurals. */
  readonly msgstr: StringNode[];
  readonly references: DataScalar[];
  readonly flags: DataScalar[];
}

function nodeOf(entry: Entry): DataMap {
  const entries: DataEntry[] = [];
  const put = (key: string, value: DataNode | undefined) => {
    if (value !== undefined) entries.push({ key, keySpan: value.span, value });
  };
  const list = (items: readonly DataScalar[]): DataNode | undefined => {
    const [first] = items;
    return first && { type: 'list', items, span: { start: first.span.start, end: (items.at(-1) ?? first).span.end } };
  };
  put('references', list(entry.references));
  put('flags', list(entry.flags));
  put('msgctxt', entry.msgctxt);
  put('msgid', entry.msgid);
  put('msgid_plural', entry.msgid_plural);
  const forms = entry.msgstr.filter((form) => form !== undefined);
  put('msgstr', entry.msgid_plural === undefined ? forms[0] : list(forms));
  return { type: 'map', entries, span: entry.span };
}

/** The header is the translation of nothing: lines of `Name: value`. */
function headerOf(entry: Entry | undefined): DataMap {
  const text = entry?.msgstr[0];
  const span = text?.span ?? { start: 0, end: 0 };
  const entries = (text?.value ?? '').split('\n').flatMap((line): DataEntry[] => {
    const colon = line.indexOf(':');
    if (colon < 1) return [];
    const value = line.slice(colon + 1).trim();
    return [{ key: line.slice(0, colon).trim(), keySpan: span, value: { type: 'scalar', value, span } }];
  });
  return { type: 'map', entries, span };
}

function incomplete(entries: readonly Entry[]): DataFault[] {
  return entries.flatMap(({ span, msgid, msgstr }): DataFault[] => {
    const head = { start: span.start, end: span.start + 5 };
    if (msgid === undefined)
      return [{ message: 'This entry has no “msgid”. Add the text that is translated here.', span: head }];
    if (msgstr.length > 0) return [];
    const message = 'This entry has no “msgstr”. Add one; msgstr "" means that nothing is translated yet.';
    return [{ message, span: msgid.span, severity: 'warning' }];
  });
}

/** One fault for all of them. */
function twins(entries: readonly Entry[]): DataFault[] {
  const seen = new Set<string>();
  const twice: StringNode[] = [];
  for (const { msgctxt, msgid } of entries) {
    if (msgid === undefined) continue;
    const key = `${msgctxt === undefined ? '' : `${msgctxt.value}\u0004`}${msgid.value}`;
    if (seen.has(key)) twice.push(msgid);
    seen.add(key);
  }
  const [first] = twice;
  if (first === undefined) return [];
  const more = twice.length === 1 ? '' : ` The same goes for ${twice.length - 1} more.`;
  const message = `These words are translated a second time here. Keep one of the two, or tell them apart with “msgctxt”.${more}`;
  return [{ message, span: first.span, severity: 'warning' }];
}

function otherCharset(header: Entry | undefined, text: string): DataFault[] {
  const written = header?.msgstr[0];
  const charset = /charset=([\w.:-]{1,40})/i.exec(written?.value ?? '')?.[1];
  if (written === undefined || charset === undefined || /^(?:utf-?(?:8|16)|us-ascii|ascii|charset)$/i.test(charset))
    return [];
  if (!/[^\0-\x7f]/.test(text)) return [];
  const message = `The header says that the file is written in ${charset}, but it is UTF-8. Write “charset=UTF-8”.`;
  return [{ message, span: written.span, severity: 'warning' }];
}

const KEYWORD = /(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d{1,2})\])?)(?=[\s"]|$)/y;
const BLANKS = /[ \t\f\v]*/y;

/** A text that is being read: more literals may follow on the next lines. */
interface Open {
  readonly put: (node: StringNode) => void;
  readonly start: number;
  end: number;
  readonly literals: Span[];
  isBroken: boolean;
}

class PoReader {
  readonly #text: string;
  readonly #entries: Entry[] = [];
  readonly #faults: DataFault[] = [];
  readonly #comments: { span: Span; text: string }[] = [];
  #entry: Entry | undefined;
  #open: Open | undefined;
  /** Comments that stand before their entry. */
  #references: DataScalar[] = [];
  #flags: DataScalar[] = [];
  /** Whether the line before was told to be no part of a PO file: the next ones are not told again. */
  #isLost = false;

  constructor(text: string) {
    this.#text = text;
  }

  read() {
    const lines = /[^\r\n]*/y;
    let at = this.#text.startsWith('\uFEFF') ? 1 : 0;
    while (at < this.#text.length) {
      lines.lastIndex = at;
      const end = at + (lines.exec(this.#text)?.[0].length ?? 0);
      const start = this.#afterBlanks(at);
      if (start < end) this.#line(start, end);
      at = end + (this.#text.startsWith('\r\n', end) ? 2 : 1);
    }
    this.#closeEntry();
    return { entries: this.#entries, faults: this.#faults, comments: this.#comments };
  }

  #line(start: number, end: number): void {
    if (this.#text[start] === '#') {
      this.#comment(start, end);
      this.#isLost = false;
      return;
    }
    KEYWORD.lastIndex = start;
    const [keyword, , form] = KEYWORD.exec(this.#text) ?? [];
    if (keyword !== undefined) this.#begin(keyword, Number(form ?? 0), start);
    const open = this.#open;
    const from = this.#afterBlanks(start + (keyword?.length ?? 0));
    if (open === undefined || (from < end && this.#text[from] !== '"')) {
      if (!this.#isLost)
        this.#report(
          { start: from, end },
          'Words stand here that belong to no text. Put them in double quotes after “msgid” or “msgstr”, or begin the line with “# ”.',
        );
      this.#isLost = true;
      return;
    }
    this.#isLost = false;
    this.#literals(open, from, end);
  }

  #comment(start: number, end: number): void {
    this.#closeText();
    if (this.#entry !== undefined && this.#entry.msgstr.length > 0) this.#closeEntry();
    const words = this.#text.slice(start + 2, end).trim();
    switch (this.#text[start + 1]) {
      case ':':
        this.#references.push(...this.#listed(start + 2, end, /\S+/g));
        break;
      case ',':
        this.#flags.push(...this.#listed(start + 2, end, /[^\s,](?:[^,]*[^\s,])?/g));
        break;
      case '~':
        this.#closeEntry();
        break;
      case '.':
      case '|':
        break;
      default:
        this.#comments.push({ span: { start, end }, text: words });
    }
  }

  #listed(from: number, to: number, pattern: RegExp): DataScalar[] {
    return Array.from(matchesOf(pattern, this.#text.slice(from, to)), ({ 0: value, index }) => {
      return { type: 'scalar', value, span: { start: from + index, end: from + index + value.length } };
    });
  }

  #begin(keyword: string, form: number, start: number): void {
    this.#closeText();
    const field = keyword.startsWith('msgstr') ? 'msgstr' : (keyword as 'msgctxt' | 'msgid' | 'msgid_plural');
    let entry = this.#entry;
    const isNext =
      entry !== undefined &&
      field !== 'msgstr' &&
      (entry.msgstr.length > 0 || entry[field] !== undefined || (field === 'msgctxt' && entry.msgid !== undefined));
    if (isNext) this.#closeEntry();
    if (entry === undefined || isNext) {
      entry = { span: { start, end: start }, msgstr: [], references: this.#references, flags: this.#flags };
      this.#references = [];
      this.#flags = [];
      this.#entry = entry;
    }
    const target = entry;
    const put = (node: StringNode) => {
      target.span.end = Math.max(target.span.end, node.span.end);
      if (field === 'msgstr') target.msgstr[form] ??= node;
      else target[field] = node;
    };
    const at = this.#afterBlanks(start + keyword.length);
    this.#open = { put, start: at, end: at, literals: [], isBroken: false };
  }

  /** The literals of one line; there is mostly one. */
  #literals(open: Open, from: number, end: number): void {
    for (let quote = from; quote < end; ) {
      const close = this.#closingQuote(open, quote, end);
      open.literals.push({ start: quote + 1, end: close });
      open.end = Math.min(close + 1, end);
      if (close === end) {
        open.isBroken = true;
        this.#report(
          { start: quote, end: quote + 1 },
          'The words from here have no double quote at the end of their line. Put one there.',
        );
      }
      quote = this.#afterBlanks(open.end);
      if (quote < end && this.#text[quote] !== '"') {
        this.#report(
          { start: quote, end },
          'Words stand here after the last double quote. Put them before it, or take them out.',
        );
        return;
      }
    }
  }

  /** The quote that ends the literal begun at `quote`; the end of the line where there is none. Tells what is amiss on the way. */
  #closingQuote(open: Open, quote: number, end: number): number {
    const text = this.#text;
    let among = -1;
    for (let at = quote + 1; at < end; at++) {
      if (text[at] === '\\') {
        const { length, text: meaning } = poEscapeAt(text, at);
        if (meaning === undefined && at + length <= end)
          this.#report(
            { start: at, end: at + length },
            'A backslash stands before a character that needs none. Write two backslashes for one.',
            'warning',
          );
        at += length - 1;
      } else if (text[at] === '"') {
        const after = this.#afterBlanks(at + 1);
        if (after >= end || text[after] === '"') return at;
        // Words follow: if another quote ends the line, this one is among the words.
        if (among === -1) {
          if (!this.#endsInQuote(at + 1, end)) return at;
          among = at;
          open.isBroken = true;
          this.#report({ start: at, end: at + 1 }, 'A double quote among the words needs a backslash before it: \\".');
        }
      }
    }
    return end;
  }

  #endsInQuote(from: number, end: number): boolean {
    let last = end;
    while (last > from && /[ \t\f\v]/.test(this.#text[last - 1] as string)) last--;
    return last > from && this.#text[last - 1] === '"';
  }

  #closeText(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const layer = poStringLayer(open);
    open.put({
      type: 'scalar',
      value: layer.decode(this.#text).text,
      span: { start: open.start, end: open.end },
      layer,
    });
  }

  #closeEntry(): void {
    this.#closeText();
    if (this.#entry !== undefined) this.#entries.push(this.#entry);
    this.#entry = undefined;
  }

  #afterBlanks(at: number): number {
    BLANKS.lastIndex = at;
    return at + (BLANKS.exec(this.#text)?.[0].length ?? 0);
  }

  #report(span: Span, message: string, severity: DataFault['severity'] = 'error'): void {
    this.#faults.push({ message, span, severity });
  }
}
