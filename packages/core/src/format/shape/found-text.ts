import type { Markup, PartRole } from '../../model/macro.ts';
import type { Located } from '../record/select.ts';
import { type DataNode, isString } from '../syntax/data-node.ts';
import type { FoundText, RecordView } from './shape.ts';

/** Where a text may stand, and how it is written there. */
export type TextForm = readonly [selector: string, markup: Markup];

/**
 * A text that stands in one of several forms, as the first of them that has words; where none has, a value in its place that is no
 * text, for whoever reads it to tell; nothing where nothing stands there.
 */
export function findText(
  view: RecordView,
  from: Located,
  forms: readonly TextForm[],
  role: PartRole = 'body',
): readonly FoundText[] {
  let noText: FoundText | undefined;
  for (const [selector, markup] of forms) {
    for (const at of view.select(selector, from)) {
      if (!isString(at.node)) noText ??= isNothing(at.node) ? undefined : { role, markup, at };
      else if (at.node.value.trim() !== '') return [{ role, markup, at }];
    }
  }
  return noText === undefined ? [] : [noText];
}

const isNothing = (node: DataNode): boolean => node.type === 'scalar' && node.value === null;

/** Every text that the selector finds. */
export const findTexts = (
  view: RecordView,
  from: Located,
  [selector, markup]: TextForm,
  role: PartRole = 'body',
): readonly FoundText[] =>
  view
    .select(selector, from)
    .filter(({ node }) => isString(node) && node.value.trim() !== '')
    .map((at) => ({ role, markup, at }));
