import { createScanner, getLocation, type Node as JsonNode, parseTree } from 'jsonc-parser';
import { isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import type { Span } from '../text/span.ts';

/** A place in the text of a configuration that somebody is writing, or points at. The text need not be whole. */
export interface ConfigCursor {
  /** Keys and numbers of items, down to the map that a key stands in or to the place of the value. */
  readonly path: readonly (string | number)[];
  /** `either`: something that begins at this place; it may become the first key of a map as well as a value. */
  readonly what: 'key' | 'value' | 'either';
  /** What is written there, without quotes; it may be empty. */
  readonly word: Span;
  /** The quote around it that stands there already. */
  readonly quote: '' | '"' | "'";
  /** The other keys of the same map, or the other values of the same list. */
  readonly taken: readonly string[];
  /** Whether the key has its colon already. */
  readonly hasColon: boolean;
  /** Whether it stands in brackets; in JSON all does. */
  readonly isInBrackets: boolean;
}

export const configCursor = (text: string, syntax: 'yaml' | 'json', offset: number): ConfigCursor | undefined =>
  syntax === 'json' ? jsonCursor(text, offset) : yamlCursor(text, offset);

function jsonCursor(text: string, offset: number): ConfigCursor | undefined {
  if (before(text, offset).isComment) return undefined;
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const isInNode =
    previousNode !== undefined &&
    previousNode.offset <= offset &&
    offset <= previousNode.offset + previousNode.length &&
    previousNode.type !== 'object' &&
    previousNode.type !== 'array';
  const isString = isInNode && text[previousNode.offset] === '"';
  let word: Span;
  if (isString) {
    const end = previousNode.offset + previousNode.length;
    const isClosed = previousNode.length > 1 && text[end - 1] === '"';
    // On a quote is beside the word.
    if (offset === previousNode.offset || (isClosed && offset === end)) return undefined;
    word = { start: previousNode.offset + 1, end: isClosed ? end - 1 : lastWordEnd(text, offset, end) };
  } else {
    word = wordAround(text, offset, /[^\s,:[\]{}"]/);
    // Behind a value a comma is missing first.
    if (!MAY_STAND_BEFORE.has(before(text, word.start).last)) return undefined;
  }
  const parent = path.slice(0, -1);
  const last = path.at(-1);
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const container = tree === undefined ? undefined : jsonNodeAt(tree, parent);
  const others = (container?.children ?? []).filter(
    (child) => word.start < child.offset || word.end > child.offset + child.length,
  );
  const isOutside = (node: JsonNode): boolean => node.offset > word.end || node.offset + node.length < word.start;
  if (isAtPropertyKey) {
    const keys = (container?.type === 'object' ? (container.children ?? []) : []).flatMap(({ children = [] }) => {
      const [key] = children;
      return key !== undefined && isOutside(key) ? [String(key.value)] : [];
    });
    const hasColon = /^"?\s*:/.test(text.slice(word.end));
    return { path: parent, what: 'key', word, quote: isString ? '"' : '', taken: keys, hasColon, isInBrackets: true };
  }
  const taken =
    typeof last === 'number'
      ? others.flatMap((node) => (typeof node.value === 'string' && isOutside(node) ? [node.value] : []))
      : [];
  return { path, what: 'value', word, quote: isString ? '"' : '', taken, hasColon: false, isInBrackets: true };
}

/** A string that is not closed ends where the next sign of JSON stands. */
function lastWordEnd(text: string, offset: number, end: number): number {
  const rest = /^[^\s,:[\]{}"]*/.exec(text.slice(offset, end))?.[0].length ?? 0;
  return offset + rest;
}

/** Kinds of tokens, as jsonc-parser numbers them. */
const [OPEN_BRACE, OPEN_BRACKET, COMMA, COLON, LINE_COMMENT, BLOCK_COMMENT, BLANK, END] = [1, 3, 5, 6, 12, 13, 14, 17];

/** Behind these, and at the start, something new may begin. */
const MAY_STAND_BEFORE: ReadonlySet<number | undefined> = new Set([undefined, OPEN_BRACE, OPEN_BRACKET, COMMA, COLON]);

/** The last token that ends before an offset, blanks and comments aside, and whether the offset lies in a comment. */
function before(text: string, offset: number): { readonly isComment: boolean; readonly last: number | undefined } {
  const scanner = createScanner(text, false);
  let last: number | undefined;
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    if (start >= offset) break;
    const end = start + scanner.getTokenLength();
    if (kind === LINE_COMMENT && offset <= end) return { isComment: true, last };
    if (kind === BLOCK_COMMENT && offset < end) return { isComment: true, last };
    if (end <= offset && (kind < LINE_COMMENT || kind > BLANK + 1)) last = kind;
  }
  return { isComment: false, last };
}

function jsonNodeAt(tree: JsonNode, path: readonly (string | number)[]): JsonNode | undefined {
  let node: JsonNode | undefined = tree;
  for (const step of path) {
    if (typeof step === 'number') node = node?.children?.[step];
    else node = node?.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1];
  }
  return node;
}

function wordAround(text: string, offset: number, sign: RegExp): Span {
  let start = offset;
  while (start > 0 && sign.test(text[start - 1] as string)) start--;
  let end = offset;
  while (end < text.length && sign.test(text[end] as string)) end++;
  return { start, end };
}

/** Stands in for what is being written, so that the parser of YAML can say where that stands. */
const STAND_IN = 'trustlint\u{E000}cursor';

function yamlCursor(text: string, offset: number): ConfigCursor | undefined {
  const token = yamlTokenAt(text, offset);
  if (token === undefined) return undefined;
  const { start, end, word, quote, isFirst, hasColon, isInBrackets } = token;
  // A word that begins a line becomes a key, most likely; without its colon the parser would take the next line for its rest.
  const standIn = isFirst && !hasColon ? `${STAND_IN}: ` : STAND_IN;
  const document = parseDocument(text.slice(0, start) + standIn + text.slice(end), {
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const found = findStandIn(document.contents, []);
  return found === undefined ? undefined : { ...found, word, quote, hasColon, isInBrackets };
}

type Found = Pick<ConfigCursor, 'path' | 'what' | 'taken'>;

function findStandIn(node: unknown, path: readonly (string | number)[]): Found | undefined {
  if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) {
      const found = findStandIn(item, [...path, i]);
      if (found === undefined) continue;
      const isItem = found.what !== 'key' && found.path.length === path.length + 1;
      const taken = node.items.flatMap((other) => (isScalar(other) && other !== item ? [String(other.value)] : []));
      return isItem ? { ...found, taken } : found;
    }
    return undefined;
  }
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (key === STAND_IN) {
        const taken = node.items.flatMap((other) =>
          other !== pair && isScalar(other.key) ? [String(other.key.value)] : [],
        );
        const isAlone = node.flow !== true && node.items.length === 1 && (pair.value === null || isNothing(pair.value));
        return { path, what: isAlone ? 'either' : 'key', taken };
      }
      const found = findStandIn(pair.value as YamlNode | null, [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return isScalar(node) && node.value === STAND_IN ? { path, what: 'value', taken: [] } : undefined;
}

const isNothing = (node: unknown): boolean => isScalar(node) && node.value === null;

interface YamlToken {
  /** With its quotes. */
  readonly start: number;
  readonly end: number;
  readonly word: Span;
  readonly quote: '' | '"' | "'";
  /** Whether nothing but blanks and dashes stands before it in its line. */
  readonly isFirst: boolean;
  readonly hasColon: boolean;
  readonly isInBrackets: boolean;
}

/** The word around an offset; an empty one between blanks. Nothing in comments and in texts of several lines. */
function yamlTokenAt(text: string, offset: number): YamlToken | undefined {
  let depth = 0;
  let blockIndent: number | undefined;
  for (let lineStart = 0; lineStart <= text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    const next = newline === -1 ? text.length + 1 : newline + 1;
    const lineEnd = newline === -1 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
    const line = text.slice(lineStart, lineEnd);
    const indent = line.length - line.trimStart().length;
    const hasCursor = offset >= lineStart && offset < next;
    if (blockIndent !== undefined && line.trim() !== '' && indent <= blockIndent) blockIndent = undefined;
    if (blockIndent !== undefined) {
      if (hasCursor && (line.trim() !== '' || offset - lineStart > blockIndent)) return undefined;
      if (!hasCursor) {
        lineStart = next;
        continue;
      }
    }
    const read = readYamlLine(line, depth, hasCursor ? offset - lineStart : undefined);
    if (hasCursor) return read.token === undefined ? undefined : movedBy(read.token, lineStart);
    depth = read.depth;
    blockIndent = read.opensBlock ?? blockIndent;
    lineStart = next;
  }
  return undefined;
}

const movedBy = (token: YamlToken, by: number): YamlToken => ({
  ...token,
  start: token.start + by,
  end: token.end + by,
  word: { start: token.word.start + by, end: token.word.end + by },
});

/**
 * Reads one line of YAML word by word. `depth` counts the brackets that are open before and behind it; `opensBlock` is the column that
 * the lines of a text of several lines stand behind, if one begins here.
 */
function readYamlLine(
  line: string,
  before: number,
  cursor: number | undefined,
): { readonly depth: number; readonly opensBlock?: number; readonly token?: YamlToken | undefined } {
  let depth = before;
  let at = /^\s*(?:[-?](?:\s+|$))*/.exec(line)?.[0].length ?? 0;
  const contentStart = at;
  const empty = (place: number, isFirst: boolean): YamlToken => ({
    start: place,
    end: place,
    word: { start: place, end: place },
    quote: '',
    isFirst,
    hasColon: false,
    isInBrackets: depth > 0,
  });
  if (cursor !== undefined && (cursor < at || at === line.length)) {
    const isBlankBehind = line.slice(cursor).trim() === '';
    // A dash needs a blank behind it.
    const isBehindDash = /[-?]$/.test(line.slice(0, cursor));
    if (!isBlankBehind || isBehindDash) return { depth };
    return { depth, token: { ...empty(cursor, depth === 0), end: line.length } };
  }
  let isAfterColon = false;
  while (at < line.length) {
    const blanks = /^[ \t]*/.exec(line.slice(at))?.[0].length ?? 0;
    const blanksStart = at;
    at += blanks;
    const isSpaced = blanks > 0 || at === contentStart || /[[{,]/.test(line[at - 1] ?? '');
    if (cursor !== undefined && cursor >= blanksStart && cursor <= at) {
      const touchesNext = cursor === at && at < line.length && !/[#,\]}[{]/.test(line[at] as string);
      if (!touchesNext) {
        const isPlace =
          (isAfterColon && cursor > blanksStart) ||
          /[[{,]\s*$/.test(line.slice(0, cursor)) ||
          (depth > 0 && cursor === contentStart);
        return { depth, token: isPlace ? empty(cursor, false) : undefined };
      }
    }
    if (at >= line.length) break;
    const sign = line[at] as string;
    if (sign === '#' && isSpaced) return { depth };
    const isBracket = depth > 0 ? /[[\]{},]/.test(sign) : /[[{]/.test(sign) && isSpaced;
    if (isBracket) {
      if (sign === '[' || sign === '{') depth++;
      else if (sign !== ',') depth--;
      at++;
      isAfterColon = false;
      continue;
    }
    if (sign === ':' && !isAfterColon) {
      at++;
      isAfterColon = true;
      continue;
    }
    const token = readYamlWord(line, at, depth > 0, at === contentStart && depth === 0);
    if (cursor !== undefined && cursor >= token.start && cursor <= token.end) {
      const isInside =
        token.quote === '' || (cursor > token.start && (cursor < token.end || token.word.end === token.end));
      return { depth, token: isInside ? token : undefined };
    }
    if (depth === 0 && (isAfterColon || token.isFirst) && /^[|>][-+0-9]*$/.test(line.slice(token.start, token.end)))
      return { depth, opensBlock: isAfterColon ? contentStart : line.length - line.trimStart().length };
    at = token.end;
    isAfterColon = false;
  }
  const isPlace = cursor === line.length && isAfterColon && /\s$/.test(line);
  return { depth, token: isPlace ? empty(line.length, false) : undefined };
}

function readYamlWord(line: string, start: number, isInBrackets: boolean, isFirst: boolean): YamlToken {
  const quote = line[start] as string;
  if (quote === '"' || quote === "'") {
    const whole = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(line.slice(start))?.[0];
    const isClosed = whole !== undefined;
    const end = isClosed ? start + whole.length : line.length;
    const word = { start: start + 1, end: isClosed ? end - 1 : end };
    const hasColon = /^\s*:(?:\s|$)/.test(line.slice(end));
    return { start, end, word, quote, isFirst, hasColon, isInBrackets };
  }
  const stop = isInBrackets ? /:(?=\s|$|[,\]}])|\s#|[,[\]{}]/ : /:(?=\s|$)|\s#/;
  const rest = line.slice(start);
  const length = (stop.exec(rest)?.index ?? rest.length) || 1;
  const end = start + rest.slice(0, length).trimEnd().length;
  return {
    start,
    end,
    word: { start, end },
    quote: '',
    isFirst,
    isInBrackets,
    hasColon: /^\s*:(?:\s|$|[,\]}])/.test(line.slice(end)),
  };
}
