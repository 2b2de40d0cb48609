import type { DataNode } from '../syntax/data-node.ts';

/** The node with what the layers of its strings make of the text in place of them, so that nodes can be compared. */
export function toldNode(node: DataNode, text: string): unknown {
  if (node.type === 'list') return { ...node, items: node.items.map((item) => toldNode(item, text)) };
  if (node.type === 'map')
    return { ...node, entries: node.entries.map((one) => ({ ...one, value: toldNode(one.value, text) })) };
  return { ...node, layer: node.layer?.decode(text) };
}
