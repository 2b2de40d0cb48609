import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { jsonStringLayer } from '../layers/json-string.ts';
import type { DataEntry, DataFault, DataNode, DataTree } from './data-node.ts';

export interface JsonReading {
  readonly root: DataNode | undefined;
  /** In words that finish "… can't be read: ". */
  readonly faults: readonly { readonly message: string; readonly span: Span }[];
}

/** Reads a file's text as JSON, as much of it as there is to read; comments and commas too many are passed over. Never throws. */
export function readJson(text: string): JsonReading {
  const errors: ParseError[] = [];
  try {
    return { root: parse(text, errors), faults: jsonFaults(errors, text) };
  } catch {
    // The parser descends: what is nested thousands of levels deep is no export of macros.
    return { root: undefined, faults: [{ message: 'it is nested too deeply.', span: { start: 0, end: 0 } }] };
  }
}

/**
 * As a tree of data, of a text that may stand in another. A key that stands twice in one place is a fault too. `read` reads the text, if
 * not `readJson` does.
 */
export function readJsonTree(base: MappedText, read: (text: string) => JsonReading = readJson): DataTree {
  const { root, faults } = read(base.text);
  const told = faults.map(({ message, span }) => ({ message: `This can’t be read as JSON: ${message}`, span }));
  const twice = root === undefined ? [] : duplicateKeys(root);
  return { base, roots: root === undefined ? [] : [root], faults: [...told, ...twice], comments: [] };
}

/** Programs take the last of the two without a word, so the words of the first are never sent. Each key is told once. */
export function duplicateKeys(root: DataNode): DataFault[] {
  const places = new Map<string, { readonly span: Span; readonly more: boolean }>();
  const nodes: DataNode[] = [root];
  // Grows on the way; no recursion, for what is nested deeply.
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.items) nodes.push(item);
    if (node.type !== 'map') continue;
    for (const { value } of node.entries) if (value.type !== 'scalar') nodes.push(value);
    if (!hasKeyTwice(node.entries)) continue;
    const keys = new Set<string>();
    for (const { key, keySpan } of node.entries) {
      const known = places.get(key);
      if (keys.has(key)) {
        const isFirst = known === undefined || keySpan.start < known.span.start;
        places.set(key, { span: isFirst ? keySpan : known.span, more: known !== undefined });
      }
      keys.add(key);
    }
  }
  return Array.from(places, ([key, { span, more }]) => ({
    message: `“${key}” stands here twice${more ? ', and in other places too' : ''}. Keep one of the two.`,
    span,
    severity: 'warning',
  }));
}

/** Most maps of an export have a few keys, for which to compare them is quicker than to make a set of them. */
const FEW = 12;

function hasKeyTwice(entries: readonly DataEntry[]): boolean {
  if (entries.length > FEW) return new Set(entries.map(({ key }) => key)).size < entries.length;
  for (let i = 1; i < entries.length; i++)
    for (let j = 0; j < i; j++) if ((entries[i] as DataEntry).key === (entries[j] as DataEntry).key) return true;
  return false;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** A key whose value is yet to come. */
type Key = Pick<DataEntry, 'key' | 'keySpan'>;
type OpenMap = {
  readonly type: 'map';
  readonly entries: DataEntry[];
  readonly span: Writable<Span>;
};
type OpenList = { readonly type: 'list'; readonly items: DataNode[]; readonly span: Writable<Span> };

/** A key without a value stands for it. */
function parse(text: string, errors: ParseError[]): DataNode | undefined {
  const open: (OpenMap | OpenList)[] = [];
  let key: Key | undefined;
  let root: DataNode | undefined;
  const put = (node: DataNode): void => {
    const around = open.at(-1);
    if (around === undefined) root ??= node;
    else if (around.type === 'list') around.items.push(node);
    else if (key !== undefined) around.entries.push({ key: key.key, keySpan: key.keySpan, value: node });
    key = undefined;
  };
  const settleKey = (): void => {
    if (key !== undefined) put({ type: 'scalar', value: null, span: key.keySpan });
  };
  const begin = (node: OpenMap | OpenList): void => {
    put(node);
    open.push(node);
  };
  const end = (offset: number, length: number): void => {
    settleKey();
    (open.pop() as OpenMap | OpenList).span.end = offset + length;
  };
  visit(
    text,
    {
      onObjectBegin: (start) => begin({ type: 'map', entries: [], span: { start, end: start } }),
      onObjectProperty: (name, start, length) => {
        settleKey();
        key = { key: name, keySpan: { start, end: start + length } };
      },
      onObjectEnd: end,
      onArrayBegin: (start) => begin({ type: 'list', items: [], span: { start, end: start } }),
      onArrayEnd: end,
      onLiteralValue: (value: string | number | boolean | null, start, length) => {
        const span = { start, end: start + length };
        put(
          typeof value === 'string'
            ? { type: 'scalar', value, span, layer: jsonStringLayer(span) }
            : { type: 'scalar', value, span },
        );
      },
      onError: (error, offset, length) => errors.push({ error, offset, length }),
    },
    { allowTrailingComma: true, disallowComments: false },
  );
  return root;
}

const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word is no value. Words need double quotes.',
  InvalidNumberFormat: 'this is no number.',
  PropertyNameExpected: 'a key in double quotes is missing here.',
  ValueExpected: 'a value is missing here.',
  ColonExpected: 'a colon is missing here.',
  CommaExpected: 'a comma is missing here.',
  CloseBraceExpected: 'a closing brace “}” is missing here.',
  CloseBracketExpected: 'a closing bracket “]” is missing here.',
  EndOfFileExpected: 'something stands after the end.',
  UnexpectedEndOfString: 'a double quote is missing at the end of these words.',
  UnexpectedEndOfComment: 'a comment is never closed.',
  UnexpectedEndOfNumber: 'this number is not complete.',
  InvalidUnicode: '“\\u” needs four digits or letters from a to f.',
  InvalidEscapeCharacter: 'a backslash stands before a character that needs none. Write two backslashes for one.',
  InvalidCharacter: 'a line break or tab stands in the words. Write “\\n” or “\\t”.',
};

/** One mistake makes the parser stumble many times in a row: what follows on the same or the next line is not told. */
export function jsonFaults(errors: readonly ParseError[], text: string) {
  const faults: { message: string; span: Span }[] = [];
  let told = -1;
  for (const { error, offset, length } of errors) {
    const end = Math.min(offset + length, text.length);
    const isNear = told !== -1 && text.slice(told, offset).split('\n').length < 3;
    if (!isNear)
      faults.push({
        message: FAULTS[printParseErrorCode(error)] ?? 'this is not JSON.',
        span: { start: Math.min(offset, end), end },
      });
    told = Math.max(told, end);
  }
  return faults;
}
