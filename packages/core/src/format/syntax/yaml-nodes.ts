import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseAllDocuments,
  type Document as YamlDocument,
  type Node as YamlNode,
} from 'yaml';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import type { FileComment } from '../format.ts';
import { yamlScalarLayer, yamlScalarOf } from '../layers/yaml-scalar.ts';
import type { DataEntry, DataNode, DataTree } from './data-node.ts';
import { type YamlFault, yamlFaults } from './yaml-fault.ts';

export interface YamlReading {
  /** One for each document that holds something. */
  readonly roots: readonly DataNode[];
  readonly faults: readonly YamlFault[];
  readonly comments: readonly FileComment[];
  /** Whether something in it stands in another place too: by its anchor, or merged into another map. */
  readonly hasReferences: boolean;
}

/** Reads `span` of a file's text as YAML, as much of it as there is to read. Never throws. */
export function readYaml(fileText: string, span: Span): YamlReading {
  const text = fileText.slice(span.start, span.end);
  const comments = text.includes('#') ? readComments(text, span.start) : [];
  try {
    const documents = parseAllDocuments(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' });
    const roots: DataNode[] = [];
    const faults: YamlFault[] = [];
    let hasReferences = false;
    for (const document of documents as readonly YamlDocument.Parsed[]) {
      for (const fault of yamlFaults(document.errors, text))
        faults.push({ ...fault, span: { start: span.start + fault.span.start, end: span.start + fault.span.end } });
      if (document.contents === null) continue;
      const conversion = new Conversion(span);
      roots.push(conversion.convert(document.contents, false));
      faults.push(...conversion.faults);
      hasReferences ||= conversion.hasReferences;
    }
    return { roots, faults, comments, hasReferences };
  } catch {
    // The parser descends: what is nested thousands of levels deep is no file that a person wrote.
    const start = span.start;
    const faults = [{ message: 'it is nested too deeply.', span: { start, end: start } }];
    return { roots: [], faults, comments, hasReferences: false };
  }
}

export const readWholeYaml = (text: string): YamlReading => readYaml(text, { start: 0, end: text.length });

/** A whole text that may stand in another; `read` stands for `readWholeYaml`. */
export function readYamlTree(base: MappedText, read = readWholeYaml): DataTree {
  const { roots, faults, comments } = read(base.text);
  const told = faults.map(({ message, span }) => ({ message: `This can’t be read as YAML: ${message}`, span }));
  return { base, roots, faults: told, comments };
}

class Conversion {
  readonly faults: YamlFault[] = [];
  readonly #span: Span;
  #hasMerged = false;
  /** The nodes that aliases may stand for; nodes are converted in their order, so an alias finds the last before it. */
  readonly #anchors = new Map<string, YamlNode>();
  /** Each node once: aliases may stand for the same node many times, or for one that holds them. */
  readonly #converted = new Map<YamlNode, DataNode>();

  constructor(span: Span) {
    this.#span = span;
  }

  get hasReferences(): boolean {
    return this.#anchors.size > 0 || this.#hasMerged;
  }

  convert(node: YamlNode | null | undefined, inFlow: boolean): DataNode {
    if (node === null || node === undefined) return { type: 'scalar', value: null, span: this.#spanOf(node) };
    const known = this.#converted.get(node);
    if (known !== undefined) return known;
    this.#converted.set(node, { type: 'scalar', value: null, span: this.#spanOf(node) });
    const converted = this.#convert(node, inFlow);
    this.#converted.set(node, converted);
    return converted;
  }

  #convert(node: YamlNode, inFlow: boolean): DataNode {
    const span = this.#spanOf(node);
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target !== undefined) return this.convert(target, inFlow);
      this.faults.push({
        message: 'a value can’t begin with “*” unless it is in quotes. Put the whole value in double quotes.',
        span,
      });
      return { type: 'scalar', value: null, span };
    }
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return { type: 'map', entries: this.#entries(node.items, node.flow === true), span };
    if (isSeq(node)) {
      const isFlow = node.flow === true;
      return { type: 'list', items: node.items.map((item) => this.convert(asNode(item), isFlow)), span };
    }
    if (!isScalar(node)) return { type: 'scalar', value: null, span };
    const { value } = node;
    if (typeof value === 'string') {
      const scalar = yamlScalarOf(node.srcToken, this.#span.start, inFlow);
      return { type: 'scalar', value, span, ...(scalar === undefined ? {} : { layer: yamlScalarLayer(scalar) }) };
    }
    if (typeof value === 'number' || typeof value === 'boolean') return { type: 'scalar', value, span };
    return { type: 'scalar', value: null, span };
  }

  #entries(pairs: readonly { readonly key: unknown; readonly value: unknown }[], isFlow: boolean): DataEntry[] {
    const entries: DataEntry[] = [];
    const merged: DataEntry[] = [];
    for (const pair of pairs) {
      const key = this.convert(asNode(pair.key), isFlow);
      if (key.type !== 'scalar') continue;
      const value =
        pair.value === null
          ? { type: 'scalar' as const, value: null, span: key.span }
          : this.convert(asNode(pair.value), isFlow);
      if (key.value === '<<') {
        for (const map of value.type === 'list' ? value.items : [value])
          if (map.type === 'map') merged.push(...map.entries);
      } else entries.push({ key: String(key.value), keySpan: key.span, value });
    }
    if (merged.length > 0) this.#hasMerged = true;
    const keys = new Set(entries.map((entry) => entry.key));
    for (const entry of merged) {
      if (keys.has(entry.key)) continue;
      keys.add(entry.key);
      entries.push(entry);
    }
    return entries;
  }

  #spanOf(node: YamlNode | null | undefined): Span {
    const range = node?.range;
    if (range === null || range === undefined) return { start: this.#span.start, end: this.#span.start };
    return { start: this.#span.start + range[0], end: this.#span.start + range[1] };
  }
}

/** Parsed documents hold nodes only; the parser's types don't say so. */
const asNode = (value: unknown): YamlNode | null => value as YamlNode | null;

/** Marks of the lexer that stand for no character of the text. */
const MARKS = new Set(['\x02', '\x18', '\x1f']);

function readComments(text: string, shift: number): FileComment[] {
  const comments: FileComment[] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) {
      isScalar = token === '\x1f';
      continue;
    }
    if (!isScalar && token.startsWith('#')) {
      comments.push({ span: { start: shift + at, end: shift + at + token.length }, text: token.slice(1).trim() });
    }
    isScalar = false;
    at += token.length;
  }
  return comments;
}
