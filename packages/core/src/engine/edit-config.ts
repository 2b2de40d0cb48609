import {
  findNodeAtLocation,
  type Node as JsonNode,
  type ParseError,
  parse as parseJson,
  parseTree,
} from 'jsonc-parser';
import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap, type Node as YamlNode } from 'yaml';
import { applyEdits, composeEdits, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { SuppressEntry } from './config.ts';
import { covers } from './suppress.ts';

/** A value as a configuration holds it. */
export type ConfigValue =
  | string
  | number
  | boolean
  | null
  | readonly ConfigValue[]
  | { readonly [key: string]: ConfigValue };

/** Keys, and places in lists, from the top of a configuration down. */
export type ConfigPath = readonly (string | number)[];

/** `set`: there stands this value from now on; `add`: the list there has one more item. */
export interface ConfigChange {
  readonly what: 'set' | 'add';
  readonly path: ConfigPath;
  readonly value: ConfigValue;
}

export type ConfigSyntax = 'yaml' | 'json';

export const syntaxOf = (path: string): ConfigSyntax => (/\.jsonc?$/i.test(path) ? 'json' : 'yaml');

/**
 * Edits of a configuration's text that switch a rule off, whatever it says about the rule or its pillar; also in the entries of
 * `overrides` that `isMeant` (by their place in the list), as far as they say something about it.
 */
export function turnRuleOff(
  text: string,
  syntax: ConfigSyntax,
  rule: string,
  isMeant: (override: number) => boolean = () => false,
): readonly TextEdit[] | undefined {
  const said = saidBy(text, syntax);
  const overrides = at(said, ['overrides']);
  const saying = (Array.isArray(overrides) ? overrides : []).flatMap((entry, i) =>
    isMeant(i) && Object.keys(asMap(at(entry, ['rules'])) ?? {}).some((name) => covers(name, rule))
      ? [['overrides', i]]
      : [],
  );
  const changes = [[], ...saying].map((path): ConfigChange => {
    const place = [...path, 'rules', rule];
    return { what: 'set', path: asMap(at(said, place)) === undefined ? place : [...place, 'severity'], value: 'off' };
  });
  return editConfig(text, syntax, changes);
}

/** Edits of a configuration's text that make a word one of the team's own. */
export const addToGlossary = (text: string, syntax: ConfigSyntax, word: string): readonly TextEdit[] | undefined =>
  editConfig(text, syntax, [{ what: 'add', path: ['glossary'], value: word }]);

/** Edits of a configuration's text that accept findings from now on. */
export const acceptFindings = (
  text: string,
  syntax: ConfigSyntax,
  { rule, files, macro, reason }: SuppressEntry,
): readonly TextEdit[] | undefined =>
  editConfig(text, syntax, [
    {
      what: 'add',
      path: ['suppress'],
      value: {
        rule,
        ...(files === undefined ? {} : { files }),
        ...(macro === undefined ? {} : { macro }),
        ...(reason === undefined ? {} : { reason }),
      },
    },
  ]);

/**
 * Makes changes one after the other with edits that leave all else as it is written: comments, blank lines, quotes. `undefined`
 * where the text can't be read, or where it is written so that a small edit would say something else (anchors, for one).
 */
export function editConfig(
  text: string,
  syntax: ConfigSyntax,
  changes: readonly ConfigChange[],
): readonly TextEdit[] | undefined {
  let edits: readonly TextEdit[] = [];
  for (const change of changes) {
    const before = applyEdits(text, edits);
    const made = syntax === 'json' ? editJson(before, change) : editYaml(before, change);
    if (made === undefined || !says(applyEdits(before, made), syntax, changed(saidBy(before, syntax), change)))
      return undefined;
    edits = composeEdits(text, edits, made);
  }
  return edits;
}

// ---- What a text says -----------------------------------------------------------------------------------------------

/** What the text says; `undefined` where it can't be read, `null` where it is empty. */
function saidBy(text: string, syntax: ConfigSyntax): ConfigValue | undefined {
  if (text.trim() === '') return null;
  if (syntax === 'json') {
    const errors: ParseError[] = [];
    const value: ConfigValue | undefined = parseJson(text, errors, { allowTrailingComma: true });
    return errors.length > 0 ? undefined : (value ?? null);
  }
  const document = readYaml(text);
  if (document === undefined) return undefined;
  try {
    return document.toJS() as ConfigValue;
  } catch {
    // Aliases without end, or to nothing.
    return undefined;
  }
}

const says = (text: string, syntax: ConfigSyntax, value: ConfigValue | undefined): boolean =>
  value !== undefined && JSON.stringify(saidBy(text, syntax)) === JSON.stringify(value);

const asMap = (value: ConfigValue | undefined): { readonly [key: string]: ConfigValue } | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: ConfigValue })
    : undefined;

function at(value: ConfigValue | undefined, path: ConfigPath): ConfigValue | undefined {
  let here = value;
  for (const key of path) {
    if (typeof key === 'number') here = Array.isArray(here) ? here[key] : undefined;
    else {
      const map = asMap(here);
      here = map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
    }
  }
  return here;
}

/** What a list says that may be written as its only item, or not at all. */
function asList(value: ConfigValue | undefined): readonly ConfigValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as ConfigValue];
}

/** The value with the change made; `undefined` where something else stands in its way. */
function changed(
  value: ConfigValue | undefined,
  { what, path, value: written }: ConfigChange,
): ConfigValue | undefined {
  const [key, ...rest] = path;
  if (value === undefined) return undefined;
  if (key === undefined) return what === 'set' ? written : [...asList(value), written];
  if (typeof key === 'number') {
    if (!Array.isArray(value)) return undefined;
    const item = changed(value[key], { what, path: rest, value: written });
    return item === undefined ? undefined : value.map((old: ConfigValue, i) => (i === key ? item : old));
  }
  const map = value === null ? {} : asMap(value);
  if (map === undefined) return undefined;
  const inner = changed(Object.hasOwn(map, key) ? map[key] : null, { what, path: rest, value: written });
  return inner === undefined ? undefined : { ...map, [key]: inner };
}

// ---- JSON -----------------------------------------------------------------------------------------------------------

function editJson(text: string, { what, path, value }: ConfigChange): readonly TextEdit[] | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const eol = lineEnding(text);
  const wanted = what === 'add' ? [value] : value;
  if (tree === undefined || tree.type === 'null') {
    const span = tree === undefined ? { start: text.length, end: text.length } : spanOf(tree);
    return [{ span, text: onLines(nested(path, wanted), '  ', '', eol) + (tree === undefined ? eol : '') }];
  }
  let node = tree;
  for (const [i, key] of path.entries()) {
    const child = findNodeAtLocation(node, [key]);
    if (child === undefined) {
      return node.type === 'object' && typeof key === 'string'
        ? intoJson(text, node, key, nested(path.slice(i + 1), wanted))
        : undefined;
    }
    node = child;
  }
  if (what === 'set') return [{ span: spanOf(node), text: onOneLine(value) }];
  if (node.type === 'array') return intoJson(text, node, undefined, value);
  if (node.type === 'null') return [{ span: spanOf(node), text: onOneLine([value]) }];
  return [insert(node.offset, '['), insert(spanOf(node).end, `, ${onOneLine(value)}]`)];
}

const spanOf = ({ offset, length }: JsonNode): Span => ({ start: offset, end: offset + length });

/** Adds an item to a list, or a key with a value to an object: on a line of its own if the last one stands on one. */
function intoJson(text: string, node: JsonNode, key: string | undefined, value: ConfigValue): readonly TextEdit[] {
  const { start, end } = spanOf(node);
  const eol = lineEnding(text);
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const last = node.children?.at(-1);
  if (last === undefined) {
    if (text.slice(start + 1, end - 1).trim() === '') {
      const outer = indentAt(text, start);
      const inner = outer + unit;
      const written = `${eol}${inner}${name}${onLines(value, unit, inner, eol)}${eol}${outer}`;
      return [{ span: { start: start + 1, end: end - 1 }, text: written }];
    }
    // Comments stand in it.
    return [insert(end - 1, `${name}${onOneLine(value)} `)];
  }
  const lastEnd = spanOf(last).end;
  const comma = /^[ \t]*,/.exec(text.slice(lastEnd, end - 1))?.[0].length;
  const isOnLine = /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', last.offset - 1) + 1, last.offset));
  if (!isOnLine || text.lastIndexOf('\n', last.offset) < start) {
    const written = ` ${name}${onOneLine(value)}`;
    return [comma === undefined ? insert(lastEnd, `,${written}`) : insert(lastEnd + comma, written)];
  }
  const indent = indentAt(text, last.offset);
  const below = insert(
    Math.min(lineEnd(text, lastEnd), end - 1),
    `${eol}${indent}${name}${onLines(value, unit, indent, eol)}${comma === undefined ? '' : ','}`,
  );
  if (comma !== undefined) return [below];
  return below.span.start === lastEnd ? [{ ...below, text: `,${below.text}` }] : [insert(lastEnd, ','), below];
}

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';

const onLines = (value: ConfigValue, unit: string, indent: string, eol: string): string =>
  JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);

function onOneLine(value: ConfigValue): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const map = asMap(value);
  if (map === undefined) return JSON.stringify(value);
  const entries = Object.entries(map).map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

// ---- YAML -----------------------------------------------------------------------------------------------------------

const lineEnding = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function readYaml(text: string) {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document;
}

function editYaml(text: string, { what, path, value }: ConfigChange): readonly TextEdit[] | undefined {
  const document = readYaml(text);
  if (document === undefined) return undefined;
  let node = document.contents as YamlNode | null;
  let above: { readonly map: YAMLMap; readonly pair: Pair } | undefined;
  for (const [i, key] of path.entries()) {
    if (isNothing(node)) return fill(text, node, above, nested(path.slice(i), what === 'add' ? [value] : value));
    if (typeof key === 'number') {
      if (!isSeq(node)) return undefined;
      node = node.items[key] as YamlNode | null;
      above = undefined;
      continue;
    }
    if (!isMap(node)) return undefined;
    const pair: Pair | undefined = node.items.find((one) => isScalar(one.key) && one.key.value === key);
    if (pair === undefined)
      return addEntry(
        text,
        node,
        key,
        nested(path.slice(i + 1), what === 'add' ? [value] : value),
        node === document.contents,
      );
    above = { map: node, pair };
    node = pair.value as YamlNode | null;
  }
  if (isNothing(node)) return fill(text, node, above, what === 'add' ? [value] : value);
  if (what === 'add') return addItem(text, node, value);
  if (!isScalar(node)) return undefined;
  const [start, end] = node.range as [number, number, number];
  return [{ span: { start, end }, text: inline(value) }];
}

const isNothing = (node: YamlNode | null): boolean => node === null || (isScalar(node) && node.value === null);

/** The value under the rest of a path. */
const nested = (path: ConfigPath, value: ConfigValue): ConfigValue =>
  path.reduceRight<ConfigValue>((inner, key) => ({ [key]: inner }), value);

/** Puts a value where there is none yet: under a key that has none, or in a file that says nothing. */
function fill(
  text: string,
  node: YamlNode | null,
  above: { readonly map: YAMLMap; readonly pair: Pair } | undefined,
  value: ConfigValue,
): readonly TextEdit[] | undefined {
  if (above === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : lineEnding(text);
    return [insert(text.length, gap + lines(value, 0, lineEnding(text)) + lineEnding(text))];
  }
  const [start, end] = node?.range ?? [0, 0];
  if (above.map.flow === true || end > start) return [{ span: { start, end }, text: inFlow(value) }];
  const indent = columnOf(text, (above.pair.key as YamlNode).range?.[0] ?? 0) + 2;
  return typeof value === 'object'
    ? [afterLine(text, endOfPair(above.pair), lines(value, indent, lineEnding(text)))]
    : undefined;
}

function addEntry(
  text: string,
  map: YAMLMap,
  key: string,
  value: ConfigValue,
  isTop: boolean,
): readonly TextEdit[] | undefined {
  if (map.flow === true)
    return intoFlow(
      text,
      map,
      map.items.map(endOfPair),
      inFlow({ [key]: value })
        .slice(1, -1)
        .trim(),
    );
  const [first] = map.items;
  const last = map.items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const eol = lineEnding(text);
  const written = lines({ [key]: value }, columnOf(text, (first.key as YamlNode).range?.[0] ?? 0), eol);
  const end = endOfPair(last);
  if (!isTop) return [afterLine(text, end, written)];
  // A new section goes below the notes that stand at the end; what is set off by blank lines stays so.
  const isSetOff = /\r?\n[ \t]*\r?\n/.test(
    text.slice(first.key === null ? 0 : ((first.key as YamlNode).range?.[0] ?? 0), end),
  );
  const gap = isSetOff ? eol : '';
  const rest = text.slice(lineEnd(text, end));
  if (!rest.split(/\r?\n/).every((line) => /^[ \t]*(?:#|$)/.test(line))) return [afterLine(text, end, gap + written)];
  return [insert(text.length, `${text.endsWith('\n') ? '' : eol}${gap}${written}${text.endsWith('\n') ? eol : ''}`)];
}

function addItem(text: string, node: YamlNode | null, item: ConfigValue): readonly TextEdit[] | undefined {
  if (node === null) return undefined;
  const [start, end] = node.range as [number, number, number];
  if (isScalar(node)) return [insert(start, '['), insert(end, `, ${inFlow(item)}]`)];
  if (!isSeq(node)) return undefined;
  if (node.flow === true)
    return intoFlow(
      text,
      node,
      node.items.map((one) => endOf(one as YamlNode | null, end)),
      inFlow(item),
    );
  const last = node.items.at(-1) as YamlNode | null | undefined;
  if (last === undefined) return undefined;
  return [afterLine(text, endOf(last, end), lines([item], columnOf(text, start), lineEnding(text)))];
}

/** Adds to what stands between brackets or braces. */
function intoFlow(
  text: string,
  node: YamlNode,
  ends: readonly number[],
  written: string,
): readonly TextEdit[] | undefined {
  const [start, end] = node.range as [number, number, number];
  const last = ends.at(-1);
  const isBrace = text[start] === '{';
  if (last === undefined)
    return [{ span: { start: start + 1, end: end - 1 }, text: isBrace ? ` ${written} ` : written }];
  const comma = text.slice(last, end - 1).indexOf(',');
  return [comma === -1 ? insert(last, `, ${written}`) : insert(last + comma + 1, ` ${written}`)];
}

/** Where the last character of a pair stands that says something. */
const endOfPair = ({ key, value }: Pair): number => {
  const end = (key as YamlNode | null)?.range?.[1] ?? 0;
  return Math.max(end, endOf(value as YamlNode | null, end));
};

function endOf(node: YamlNode | null, otherwise: number): number {
  if (node === null) return otherwise;
  if (isMap(node) && node.flow !== true) return node.items.reduce((end, pair) => Math.max(end, endOfPair(pair)), 0);
  if (isSeq(node) && node.flow !== true)
    return node.items.reduce<number>((end, item) => Math.max(end, endOf(item as YamlNode | null, 0)), 0);
  return node.range?.[1] ?? otherwise;
}

const insert = (offset: number, text: string): TextEdit => ({ span: { start: offset, end: offset }, text });

/** Puts lines below the line that holds the offset, and the comment behind it. */
function afterLine(text: string, offset: number, written: string): TextEdit {
  const eol = lineEnding(text);
  // A text in a block ends with its line end.
  if (offset > 0 && text[offset - 1] === '\n') return insert(offset, written + eol);
  return insert(lineEnd(text, offset), eol + written);
}

function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  if (found === -1) return text.length;
  return text[found - 1] === '\r' && found > offset ? found - 1 : found;
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** A value in lines of its own, without the last line end. */
const lines = (value: ConfigValue, indent: number, eol: string): string =>
  stringify(value, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => ' '.repeat(indent) + line)
    .join(eol);

const inline = (value: ConfigValue): string =>
  typeof value === 'object' ? inFlow(value) : stringify(value, { lineWidth: 0 }).trimEnd();

/** A value on one line, between brackets and braces. */
function inFlow(value: ConfigValue): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  const map = asMap(value);
  if (map !== undefined) {
    return `{ ${Object.entries(map)
      .map(([key, inner]) => `${inFlow(key)}: ${inFlow(inner)}`)
      .join(', ')} }`;
  }
  const plain = typeof value === 'string' && /^[\p{L}][\p{L}\p{N} /_-]*$/u.test(value) ? inline(value) : undefined;
  return plain ?? JSON.stringify(value);
}
