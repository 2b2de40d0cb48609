import { type Edited, editBetween } from '../../text/edit-between.ts';
import type { Before } from '../../text/known-texts.ts';
import { type Span, shift } from '../../text/span.ts';
import type { DataList, DataNode } from './data-node.ts';
import { valuesIn, withValue } from './moved-node.ts';
import { readWholeYaml, readYaml, type YamlReading } from './yaml-nodes.ts';

/**
 * As `readWholeYaml`, of a text that was read before it was edited. Where YAML without a mistake stands on both sides of an edit in an
 * item of a list, only the lines of that item are read again: the dashes before and behind it tell where it begins and ends, whatever
 * stands between (YAML 1.2.2, section 8.2.1). Anchors, merged maps and directives reach further, so texts that have them are read whole.
 */
export function rereadYaml(text: string, before: Before<YamlReading>): YamlReading {
  const { roots, faults, comments, hasReferences } = before.answer;
  const [root] = roots;
  if (root === undefined || roots.length > 1 || faults.length > 0 || hasReferences) return readWholeYaml(text);
  if (text === before.text) return before.answer;
  const hasDirectives = before.text.slice(0, root.span.start).includes('%');
  const edit = editBetween(before.text, text);
  const edited = hasDirectives ? undefined : new Rereading(before.text, text, edit).reread(root);
  if (edited === undefined) return readWholeYaml(text);
  const { node, lines } = edited;
  const behind = comments.filter(({ span }) => span.start >= lines.end);
  return {
    roots: [node],
    faults: [],
    comments: [
      ...comments.filter(({ span }) => span.end <= lines.start),
      ...behind.map((comment) => ({ ...comment, span: shift(comment.span, edit.by) })),
    ],
    hasReferences: false,
  };
}

interface Reread {
  readonly node: DataNode;
  /** What was read again, in the old text. */
  readonly lines: Span;
}

class Rereading {
  readonly #old: string;
  readonly #text: string;
  readonly #edit: Edited;

  constructor(old: string, text: string, edit: Edited) {
    this.#old = old;
    this.#text = text;
    this.#edit = edit;
  }

  /** The node as it is in the new text; `undefined` where no item of a list in it can be read by itself. */
  reread(node: DataNode): Reread | undefined {
    if (node.type === 'scalar') return undefined;
    const values = valuesIn(node);
    const at = values.findLastIndex(({ span }) => span.start <= this.#edit.span.start);
    const value = values[at];
    if (value === undefined) return undefined;
    const reread = (node.type === 'list' ? this.#item(node, at) : undefined) ?? this.reread(value);
    return reread === undefined ? undefined : { ...reread, node: withValue(node, at, reread.node, this.#edit.by) };
  }

  /** An item that another one follows. */
  #item({ items }: DataList, at: number): Reread | undefined {
    const lines = this.#linesOf(items[at], items[at + 1]);
    // The line break before the next item stays.
    if (lines === undefined || this.#edit.span.end >= lines.end) return undefined;
    const span = { start: lines.start, end: lines.end + this.#edit.by };
    if (REACHING_OUT.test(this.#text.slice(span.start, span.end))) return undefined;
    const { roots, faults, comments, hasReferences } = readYaml(this.#text, span);
    const [list] = roots;
    const [item, ...more] = list?.type === 'list' ? list.items : [];
    if (roots.length !== 1 || item === undefined || more.length > 0 || faults.length > 0 || hasReferences)
      return undefined;
    // Where an item ends that holds comments, or nothing at its end, depends on what follows.
    return endsWithValue(item) && comments.length === 0 ? { node: item, lines } : undefined;
  }

  /** From the line of its dash to that of the next item. */
  #linesOf(item: DataNode | undefined, next: DataNode | undefined): Span | undefined {
    const indent = this.#indentOf(item);
    if (item === undefined || next === undefined || indent === undefined || indent !== this.#indentOf(next))
      return undefined;
    return { start: this.#lineStart(item), end: this.#lineStart(next) };
  }

  /** The blanks before the dash, where it stands in the line in which the item begins. */
  #indentOf(item: DataNode | undefined): string | undefined {
    if (item === undefined) return undefined;
    return /^( *)- +$/.exec(this.#old.slice(this.#lineStart(item), item.span.start))?.[1];
  }

  #lineStart({ span }: DataNode): number {
    return this.#old.lastIndexOf('\n', span.start - 1) + 1;
  }
}

/** A line that ends a document, or a key in the long form, which may go on in the lines that follow. */
const REACHING_OUT = /^(?:---|\.\.\.| *(?:- +)*\?(?: |$))/m;

function endsWithValue(node: DataNode): boolean {
  if (node.type === 'scalar') return node.value !== null;
  const last = valuesIn(node).at(-1);
  return last === undefined || endsWithValue(last);
}
