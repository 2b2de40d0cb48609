import { shift } from '../../text/span.ts';
import type { DataEntry, DataList, DataMap, DataNode } from './data-node.ts';

/** The node where everything stands `by` characters later, as it does behind an edit. */
export function movedNode(node: DataNode, by: number): DataNode {
  if (by === 0) return node;
  const span = shift(node.span, by);
  if (node.type === 'list') return { type: 'list', items: node.items.map((item) => movedNode(item, by)), span };
  if (node.type === 'map') return { type: 'map', entries: node.entries.map((entry) => movedEntry(entry, by)), span };
  const layer = node.layer?.moved?.(by);
  return layer === undefined
    ? { type: 'scalar', value: node.value, span }
    : { type: 'scalar', value: node.value, span, layer };
}

const movedEntry = ({ key, keySpan, value }: DataEntry, by: number): DataEntry => ({
  key,
  keySpan: shift(keySpan, by),
  value: movedNode(value, by),
});

/** The values that stand in a list or map, in their order. */
export const valuesIn = (node: DataList | DataMap): readonly DataNode[] =>
  node.type === 'list' ? node.items : node.entries.map((entry) => entry.value);

/** The list or map with another value in the place `at` of `valuesIn`, which is `by` characters longer than the old one. */
export function withValue(node: DataList | DataMap, at: number, value: DataNode, by: number): DataNode {
  const span = { start: node.span.start, end: node.span.end + by };
  if (node.type === 'list') {
    const items = node.items.map((item, i) => (i < at ? item : i === at ? value : movedNode(item, by)));
    return { type: 'list', items, span };
  }
  const entries = node.entries.map((entry, i) =>
    i < at ? entry : i === at ? { ...entry, value } : movedEntry(entry, by),
  );
  return { type: 'map', entries, span };
}
