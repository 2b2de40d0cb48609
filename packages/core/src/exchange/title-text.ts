import type { Format } from '../format/format.ts';
import { type DataNode, isString, textOf } from '../format/syntax/data-node.ts';
import { readJsonTree } from '../format/syntax/json-nodes.ts';
import type { Macro } from '../model/macro.ts';
import { MappedText } from '../text/mapped-text.ts';

/** How titles of an export are written: what stands at their places, as texts that can be edited. */
export class TitleTexts {
  readonly #texts = new Map<string, MappedText>();

  constructor(text: string, { parse }: Format, macros: readonly Macro[]) {
    const wanted = new Set(macros.flatMap(({ titleSpan }) => (titleSpan === undefined ? [] : [keyOf(titleSpan)])));
    const tree = wanted.size === 0 ? undefined : parse?.(MappedText.source(text));
    if (tree !== undefined) for (const root of tree.roots) this.#collect(root, tree.base, wanted);
  }

  /** `undefined` where the title can't be edited: it is the name of a record or of a file. */
  of({ titleSpan }: Macro): MappedText | undefined {
    return titleSpan === undefined ? undefined : this.#texts.get(keyOf(titleSpan));
  }

  #collect(node: DataNode, base: MappedText, wanted: ReadonlySet<string>): void {
    if (node.type === 'list') for (const item of node.items) this.#collect(item, base, wanted);
    else if (node.type === 'map') for (const { value } of node.entries) this.#collect(value, base, wanted);
    else if (isString(node)) {
      const key = keyOf(base.toSource(node.span));
      if (wanted.has(key)) this.#texts.set(key, textOf(node, base));
      else if (/^\s{0,100}[[{]/.test(node.value)) {
        const inner = textOf(node, base);
        for (const root of readJsonTree(inner).roots) if (root.type !== 'scalar') this.#collect(root, inner, wanted);
      }
    }
  }
}

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;
