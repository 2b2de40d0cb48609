import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Span } from '../../text/span.ts';
import type { FileComment } from '../format.ts';
import { tomlStringLayer } from '../layers/toml-string.ts';
import { type DataEntry, type DataNode, nodeAt } from './data-node.ts';

export interface TomlReading {
  readonly root: DataNode | undefined;
  /** In words that finish "… can't be read: ". */
  readonly faults: readonly { readonly message: string; readonly span: Span }[];
  readonly comments: readonly FileComment[];
}

/** How many lines that can't be read are passed over before the rest is given up. */
const MOST_BROKEN_LINES = 20;

/** Reads `span` of a file's text as TOML, as much of it as there is to read. Never throws. */
export function readToml(fileText: string, span: Span): TomlReading {
  let text = fileText.slice(span.start, span.end);
  let fault: { readonly message: string; readonly span: Span } | undefined;
  for (let broken = 0; broken <= MOST_BROKEN_LINES; broken++) {
    try {
      const { body, comments } = parseTOML(text);
      return {
        root: new Conversion(span.start).table(body[0]),
        // One mistake may make the parser stumble many times: the first is told.
        faults: fault === undefined ? [] : [fault],
        comments: comments.map(({ range, value }) => ({ span: moved(range, span.start), text: value.trim() })),
      };
    } catch (error) {
      // What is nested thousands of levels deep overflows the parser's stack.
      if (!(error instanceof ParseError)) return { root: undefined, faults: [tooDeep(span)], comments: [] };
      fault ??= explain(error, text, span.start);
      text = withoutLine(text, Math.min(error.index, text.length));
    }
  }
  return { root: undefined, faults: fault === undefined ? [] : [fault], comments: [] };
}

const tooDeep = ({ start }: Span) => ({ message: 'it is nested too deeply.', span: { start, end: start } });

const moved = ([start, end]: readonly [number, number], by: number): Span => ({ start: start + by, end: end + by });

/** The text with blanks in place of the line at the offset, or of the last one before it that has words. */
function withoutLine(text: string, offset: number): string {
  const words = text.slice(0, offset + 1).trimEnd().length;
  const at = /\S/.test(text.charAt(offset)) ? offset : Math.max(0, words - 1);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next === -1 ? text.length : next;
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** The parser's messages begin so; what each means to somebody who does not know TOML. */
const FAULTS: readonly (readonly [start: string, message: string])[] = [
  ['Unterminated string', 'a quotation mark is missing at the end of these words.'],
  ['Unterminated table-key', 'a bracket “]” is missing here.'],
  ['Unterminated array', 'a bracket is never closed: “]” is missing.'],
  ['Unterminated inline', 'a brace is never closed: “}” is missing.'],
  ['Empty bare keys', 'a key is missing before the “=”.'],
  ['Must be a newline', 'something stands after the value. Each key needs a line of its own.'],
  ['Expected equal', 'a “=” is missing after the key.'],
  ['Unspecified values', 'a value is missing after the “=”.'],
  ['Expected comma', 'a comma is missing here.'],
  ['Defining a key', 'this key stands here twice. Keep one of the two.'],
  ['Control characters', 'a character that can’t be seen stands here. Take it out.'],
  ['The key, equals sign', 'the value must stand on the line of its key.'],
  ['No newlines', 'what stands between “{” and “}” must be on one line.'],
  ['Unexpected invalid', 'this is no date or time. Words need double quotes.'],
  [
    'Invalid character in escape',
    'in double quotes, a backslash begins an escape, and this is none. Write two backslashes for one.',
  ],
];

function explain(error: ParseError, text: string, shift: number) {
  const at = Math.min(error.index, text.length);
  const isColon = error.message.startsWith('Unexpected char') && text[at] === ':';
  const message = isColon
    ? 'a “=” belongs after the key in TOML, not a colon.'
    : (FAULTS.find(([start]) => error.message.startsWith(start))?.[1] ?? 'this is no value. Words need double quotes.');
  // The end of a line is no place that anybody sees: the words before it are.
  const isBlank = !/\S/.test(text.charAt(at));
  const end = isBlank ? text.slice(0, at).trimEnd().length : at + (/^\S{1,40}/.exec(text.slice(at))?.[0].length ?? 0);
  const start = isBlank ? end - (/\S{0,40}$/.exec(text.slice(Math.max(0, end - 40), end))?.[0].length ?? 0) : at;
  return { message, span: { start: shift + start, end: shift + end } };
}

interface OpenTable {
  readonly type: 'map';
  readonly entries: DataEntry[];
  readonly span: Span;
}

class Conversion {
  readonly #shift: number;
  /** The lists of `[[…]]`, which later tables go on. */
  readonly #lists = new Map<DataNode, DataNode[]>();

  constructor(shift: number) {
    this.#shift = shift;
  }

  table(top: AST.TOMLTopLevelTable): DataNode {
    const root: OpenTable = { type: 'map', entries: [], span: moved(top.range, this.#shift) };
    for (const node of top.body) {
      if (node.type === 'TOMLKeyValue') this.#add(root, node.key, () => this.#value(node.value));
      else {
        const table = this.#open(root, node);
        for (const entry of node.body) this.#add(table, entry.key, () => this.#value(entry.value));
      }
    }
    return root;
  }

  /** The table that `[a.b]` or `[[a.b]]` begins. */
  #open(root: OpenTable, node: AST.TOMLTable): OpenTable {
    const table: OpenTable = { type: 'map', entries: [], span: moved(node.range, this.#shift) };
    const found = this.#add(root, node.key, () => (node.kind === 'array' ? this.#list(table) : table), false);
    const list = this.#lists.get(found);
    if (list !== undefined && list.at(-1) !== table) list.push(table);
    return found.type === 'map' ? (found as OpenTable) : table;
  }

  #list(first: OpenTable): DataNode {
    const items: DataNode[] = [first];
    const list: DataNode = { type: 'list', items, span: first.span };
    this.#lists.set(list, items);
    return list;
  }

  /** What stands under the dotted key; `make` gives it where nothing does yet. */
  #add(table: OpenTable, { keys }: AST.TOMLKey, make: () => DataNode, mustBeNew = true): DataNode {
    let at: DataNode = table;
    for (const [i, key] of keys.entries()) {
      const name = key.type === 'TOMLBare' ? key.name : key.value;
      const keySpan = moved(key.range, this.#shift);
      const inner: DataNode = this.#lists.get(at)?.at(-1) ?? at;
      if (inner.type !== 'map') return inner;
      const isLast = i === keys.length - 1;
      // The parser has seen to it that a plain key stands in its table once.
      const isNew = isLast && mustBeNew && keys.length === 1;
      const known: DataNode | undefined = isNew ? undefined : nodeAt(inner, name);
      const value: DataNode = known ?? (isLast ? make() : { type: 'map', entries: [], span: keySpan });
      if (known === undefined) (inner as OpenTable).entries.push({ key: name, keySpan, value });
      at = value;
    }
    return at;
  }

  #value(node: AST.TOMLContentNode): DataNode {
    const span = moved(node.range, this.#shift);
    if (node.type === 'TOMLArray') return { type: 'list', items: node.elements.map((item) => this.#value(item)), span };
    if (node.type === 'TOMLInlineTable') {
      const table: OpenTable = { type: 'map', entries: [], span };
      for (const entry of node.body) this.#add(table, entry.key, () => this.#value(entry.value));
      return table;
    }
    switch (node.kind) {
      case 'string':
        return { type: 'scalar', value: node.value, span, layer: tomlStringLayer(span) };
      case 'integer':
      case 'float':
      case 'boolean':
        return { type: 'scalar', value: node.value, span };
      default:
        return { type: 'scalar', value: node.datetime, span };
    }
  }
}
