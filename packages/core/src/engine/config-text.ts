import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import type { Problem } from '../format/format.ts';
import { jsonFaults } from '../format/syntax/json-nodes.ts';
import { yamlFaults } from '../format/syntax/yaml-fault.ts';
import type { Span } from '../text/span.ts';

/** A value of the configuration that knows where it stands. */
export type ConfigNode =
  | { readonly type: 'map'; readonly entries: readonly ConfigEntry[]; readonly span: Span }
  | { readonly type: 'list'; readonly items: readonly ConfigNode[]; readonly span: Span }
  | { readonly type: 'scalar'; readonly value: string | number | boolean | null; readonly span: Span };

export interface ConfigEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ConfigNode;
}

/** The text of a configuration file: what it says, and what of it can't be read. An empty file says nothing. */
export interface ConfigText {
  readonly root: ConfigNode | undefined;
  readonly problems: readonly Problem[];
}

const syntaxProblem = (message: string, start: number, end: number): Problem => ({
  rule: 'config/syntax',
  severity: 'error',
  message,
  span: { start, end: Math.max(start, end) },
});

/** Reads `.json` and `.jsonc`: comments and trailing commas are allowed in both. */
export function parseJsonConfig(text: string): ConfigText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const isEmpty = tree === undefined && text.trim() === '';
  const problems = jsonFaults(isEmpty ? [] : errors, text).map(({ message, span }) =>
    syntaxProblem(`This can’t be read: ${message}`, span.start, span.end),
  );
  return { root: tree === undefined ? undefined : fromJson(tree, problems), problems };
}

function fromJson(node: JsonNode, problems: Problem[]): ConfigNode {
  const span = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  if (node.type === 'array') return { type: 'list', items: children.map((child) => fromJson(child, problems)), span };
  if (node.type !== 'object') return { type: 'scalar', value: node.value ?? null, span };
  const entries: ConfigEntry[] = [];
  for (const property of children) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const keySpan = { start: key.offset, end: key.offset + key.length };
    if (entries.some((entry) => entry.key === key.value)) {
      problems.push(
        syntaxProblem(`“${key.value}” stands here twice. Keep one of the two.`, keySpan.start, keySpan.end),
      );
      continue;
    }
    entries.push({ key: String(key.value), keySpan, value: fromJson(value, problems) });
  }
  return { type: 'map', entries, span };
}

/** Aliases are followed, but not without end. */
const MOST_NODES = 20_000;
const DEEPEST = 30;

export function parseYamlConfig(text: string): ConfigText {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, logLevel: 'silent' });
  const problems = yamlFaults(document.errors, text).map(({ message, span }) =>
    syntaxProblem(`This can’t be read: ${message}`, span.start, span.end),
  );
  let nodes = 0;
  let isTooLarge = false;

  const read = (node: YamlNode | null | undefined, at: number, depth: number): ConfigNode => {
    nodes++;
    if (node === null || node === undefined) return { type: 'scalar', value: null, span: { start: at, end: at } };
    const [start, end] = node.range ?? [at, at];
    const span = { start, end };
    if (nodes > MOST_NODES || depth > DEEPEST) {
      if (!isTooLarge) problems.push(syntaxProblem('This has too many values to be a configuration.', start, end));
      isTooLarge = true;
      return { type: 'scalar', value: null, span };
    }
    if (isAlias(node)) {
      const target = node.resolve(document);
      return target === undefined || isAlias(target)
        ? { type: 'scalar', value: null, span }
        : read(target, start, depth + 1);
    }
    if (isSeq(node))
      return { type: 'list', items: node.items.map((item) => read(item as YamlNode | null, end, depth + 1)), span };
    if (!isMap(node)) {
      const value: unknown = isScalar(node) ? node.value : null;
      const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
      return { type: 'scalar', value: isPlain ? value : String(value), span };
    }
    const entries = node.items.map((pair) => {
      const key = read(pair.key as YamlNode | null, start, depth + 1);
      const name = key.type === 'scalar' ? String(key.value) : text.slice(key.span.start, key.span.end);
      return { key: name, keySpan: key.span, value: read(pair.value as YamlNode | null, key.span.end, depth + 1) };
    });
    return { type: 'map', entries, span };
  };

  // What is broken is told once; what stands around it is not judged.
  const isReadable = problems.length === 0 && document.contents !== null;
  return { root: isReadable ? read(document.contents, 0, 0) : undefined, problems };
}
