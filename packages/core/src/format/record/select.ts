import type { MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { fileNameOf } from '../file-name.ts';
import {
  type DataEntry,
  type DataFault,
  type DataNode,
  type DataTree,
  isString,
  nodeAt,
  textOf,
  wordsOf,
} from '../syntax/data-node.ts';
import { readJsonTree } from '../syntax/json-nodes.ts';
import { type Selector, type Step, selectorOf } from './selector.ts';

/** A value and the way to it. */
export interface Located {
  readonly node: DataNode;
  /** What the node's spans count in. */
  readonly base: MappedText;
  /** The value that it stands in; absent for a whole document. */
  readonly around?: Located;
  /** The last step of the way: `.title`, `[3]`, `document 2`. */
  readonly step: string;
  /** Where it stands under a key. */
  readonly key?: { readonly name: string; readonly span: Span };
}

/** Where a value stands in the file. */
export const placeOf = ({ node, base }: Located): Span => base.toSource(node.span);

/** The text of a value that is a string, tied to its place in the file. */
export const locatedText = ({ node, base }: Located): MappedText | undefined =>
  isString(node) ? textOf(node, base) : undefined;

/** The way to a value from the top of the file: `macros[3].title`. Empty for the only document of a file. */
export function pathOf(located: Located): string {
  const steps: string[] = [];
  for (let at: Located | undefined = located; at !== undefined; at = at.around) steps.unshift(at.step);
  return steps
    .join('')
    .replace(/(?<=^|^document \d{1,9} )\./, '')
    .trim();
}

/** Follows selectors through the data of one file. Texts that hold JSON are opened on the way, each once. */
export class Selection {
  /** What is wrong with the texts that were opened; the spans count in the file. */
  readonly faults: DataFault[] = [];
  readonly #fileName: string;
  readonly #opened = new Map<DataNode, Pick<Located, 'node' | 'base'> | undefined>();

  /** `path` is that of the file. */
  constructor(path: string) {
    this.#fileName = fileNameOf(path);
  }

  /** The documents of a tree. */
  documents({ roots, base }: DataTree): readonly Located[] {
    return roots.map((node, i) => ({ node, base, step: roots.length > 1 ? `document ${i + 1} ` : '' }));
  }

  /** The values that the selector names, in the order of the file; none where there is nothing of that kind. */
  select(from: Located, selector: string | Selector): readonly Located[] {
    const steps = typeof selector === 'string' ? selectorOf(selector) : selector;
    let found: readonly Located[] = [from];
    for (const step of steps) {
      if (found.length === 0) return found;
      found =
        found.length === 1 ? this.#follow(found[0] as Located, step) : found.flatMap((at) => this.#follow(at, step));
    }
    return found;
  }

  /** What a string of JSON holds; every other value as it is. */
  open(located: Located): Located {
    const { node } = located;
    if (!isString(node) || !/^\s{0,100}[[{]/.test(node.value)) return located;
    if (!this.#opened.has(node)) this.#opened.set(node, this.#openText(located));
    return { ...located, ...this.#opened.get(node) };
  }

  #openText(located: Located): Pick<Located, 'node' | 'base'> | undefined {
    const base = locatedText(located);
    if (base === undefined) return undefined;
    const { roots, faults } = readJsonTree(base);
    const [node] = roots;
    if (node === undefined || node.type === 'scalar') return undefined;
    this.faults.push(...faults.map((fault) => ({ ...fault, span: base.toSource(fault.span) })));
    return { node, base };
  }

  #follow(from: Located, step: Step): readonly Located[] {
    switch (step.type) {
      case 'around': {
        let at = from.around;
        while (at !== undefined && at.node.type !== 'map') at = at.around;
        return at === undefined ? [] : [at];
      }
      case 'own-key': {
        const { key } = from;
        if (key === undefined) return [];
        return [
          { ...from, node: { type: 'scalar', value: key.name, span: key.span }, base: (from.around ?? from).base },
        ];
      }
      case 'file-name':
        return [{ ...from, node: { type: 'scalar', value: this.#fileName, span: { start: 0, end: 0 } } }];
    }
    const at = this.open(from);
    const { node, base } = at;
    switch (step.type) {
      case 'key':
        return node.type === 'map' ? underKey(at, node.entries, step.key) : NOTHING;
      case 'index': {
        const item = node.type === 'list' ? node.items[step.index] : undefined;
        return item === undefined ? [] : [{ node: item, base, around: at, step: `[${step.index}]` }];
      }
      case 'all':
        return childrenOf(at);
      case 'where':
        return childrenOf(at).filter((child) => wordsAt(child.node, step.key) === step.value);
    }
  }
}

/** The items of a list, or the values of a map. */
function childrenOf(around: Located): readonly Located[] {
  const { node, base } = around;
  if (node.type === 'list') return node.items.map((item, i) => ({ node: item, base, around, step: `[${i}]` }));
  if (node.type === 'scalar') return [];
  return inMap(around, node.entries);
}

const NOTHING: readonly Located[] = [];

/** Mostly the key stands there once or not at all, and a large export is asked tens of thousands of times. */
function underKey(around: Located, entries: readonly DataEntry[], name: string): readonly Located[] {
  const first = entries.findIndex(({ key }) => key === name);
  if (first === -1) return NOTHING;
  const more = entries.findIndex(({ key }, i) => i > first && key === name);
  if (more === -1) return [entryAt(entries[first] as DataEntry, around, `.${name}`)];
  return inMap(
    around,
    entries.filter(({ key }) => key === name),
  );
}

/** A key that stands several times, as elements do in XML, is numbered. */
function inMap(around: Located, entries: readonly DataEntry[]): readonly Located[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const { key } = entry;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return entryAt(entry, around, count === 0 ? `.${key}` : `.${key}[${count}]`);
  });
}

const entryAt = ({ key, keySpan, value }: DataEntry, around: Located, step: string): Located => {
  return { node: value, base: around.base, around, step, key: { name: key, span: keySpan } };
};

function wordsAt(node: DataNode, key: string): string | undefined {
  const value = nodeAt(node, key);
  if (value?.type === 'scalar' && typeof value.value === 'boolean') return String(value.value);
  return wordsOf(value)?.trim();
}
