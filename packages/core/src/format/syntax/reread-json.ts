import type { Before } from '../../text/known-texts.ts';
import type { Span } from '../../text/span.ts';
import { jsonStringLayer } from '../layers/json-string.ts';
import type { DataEntry, DataNode } from './data-node.ts';
import { type JsonReading, readJson } from './json-nodes.ts';

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

/** What stands in `span` of the old text has another length in the new one. */
interface Edit {
  readonly span: Span;
  /** How much longer the new text is; negative for a shorter one. */
  readonly by: number;
}

/** The texts differ. */
function editBetween(old: string, text: string): Edit {
  const shorter = Math.min(old.length, text.length);
  const start = alike(shorter, (from, to) => old.slice(from, to) === text.slice(from, to));
  const same = alike(
    shorter - start,
    (from, to) => old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from),
  );
  return { span: { start, end: old.length - same }, by: text.length - old.length };
}

/** How many characters are alike before the first that is not, at most `most`. Whole stretches are compared much quicker than characters. */
function alike(most: number, areAlike: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (areAlike(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Collection = Exclude<DataNode, { readonly type: 'scalar' }>;

/** Whether the edit is within the brackets. */
const isAround = (node: DataNode, { start, end }: Span): node is Collection =>
  node.type !== 'scalar' && node.span.start < start && end < node.span.end;

/** The collection around the edit as it is in the new text; `undefined` where it does not end where it did. */
function reread(node: Collection, edit: Edit, text: string): DataNode | undefined {
  const { start } = node.span;
  const span = { start, end: node.span.end + edit.by };
  const values = node.type === 'list' ? node.items : node.entries.map(({ value }) => value);
  const at = values.findIndex((value) => isAround(value, edit.span));
  if (at === -1) {
    const { root, faults } = readJson(text.slice(span.start, span.end));
    const isWhole = root?.type === node.type && root.span.start === 0 && root.span.end === span.end - span.start;
    return isWhole && faults.length === 0 ? moved(root, start) : undefined;
  }
  const value = reread(values[at] as Collection, edit, text);
  if (value === undefined) return undefined;
  if (node.type === 'list') {
    const items = node.items.map((item, i) => (i < at ? item : i === at ? value : moved(item, edit.by)));
    return { type: 'list', items, span };
  }
  const entries = node.entries.map((entry, i) =>
    i < at ? entry : i === at ? { ...entry, value } : movedEntry(entry, edit.by),
  );
  return { type: 'map', entries, span };
}

function moved(node: DataNode, by: number): DataNode {
  if (by === 0) return node;
  const span = movedSpan(node.span, by);
  if (node.type === 'list') return { type: 'list', items: node.items.map((item) => moved(item, by)), span };
  if (node.type === 'map') return { type: 'map', entries: node.entries.map((entry) => movedEntry(entry, by)), span };
  const { value, layer } = node;
  return layer === undefined
    ? { type: 'scalar', value, span }
    : { type: 'scalar', value, span, layer: jsonStringLayer(span) };
}

const movedEntry = ({ key, keySpan, value }: DataEntry, by: number): DataEntry => ({
  key,
  keySpan: movedSpan(keySpan, by),
  value: moved(value, by),
});

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
