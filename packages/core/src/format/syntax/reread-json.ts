import { type Edited, editBetween } from '../../text/edit-between.ts';
import type { Before } from '../../text/known-texts.ts';
import type { Span } from '../../text/span.ts';
import type { DataList, DataMap, DataNode } from './data-node.ts';
import { type JsonReading, readJson } from './json-nodes.ts';
import { movedNode, valuesIn, withValue } from './moved-node.ts';

/**
 * As `readJson`, of a text that was read before it was edited. Where JSON without a mistake stands on both sides of the edit, only the
 * smallest list or map around it is read again: what stands in its brackets never changes how the rest is read.
 */
export function rereadJson(text: string, before: Before<JsonReading>): JsonReading {
  const { root, faults } = before.answer;
  if (root === undefined || faults.length > 0) return readJson(text);
  if (text === before.text) return before.answer;
  const edit = editBetween(before.text, text);
  try {
    const edited = isAround(root, edit.span) ? reread(root, edit, text) : undefined;
    if (edited !== undefined) return { root: edited, faults: [] };
  } catch {
    // Nested so deeply that there is no way down to it; `readJson` says so.
  }
  return readJson(text);
}

/** Whether the edit is within the brackets. */
const isAround = (node: DataNode, { start, end }: Span): node is DataList | DataMap =>
  node.type !== 'scalar' && node.span.start < start && end < node.span.end;

/** The collection around the edit as it is in the new text; `undefined` where it does not end where it did. */
function reread(node: DataList | DataMap, edit: Edited, text: string): DataNode | undefined {
  const { start } = node.span;
  const span = { start, end: node.span.end + edit.by };
  const values = valuesIn(node);
  const at = values.findIndex((value) => isAround(value, edit.span));
  if (at === -1) {
    const { root, faults } = readJson(text.slice(span.start, span.end));
    const isWhole = root?.type === node.type && root.span.start === 0 && root.span.end === span.end - span.start;
    return isWhole && faults.length === 0 ? movedNode(root, start) : undefined;
  }
  const value = reread(values[at] as DataList | DataMap, edit, text);
  return value === undefined ? undefined : withValue(node, at, value, edit.by);
}
