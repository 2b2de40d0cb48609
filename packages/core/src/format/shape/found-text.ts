import type { Markup, PartRole } from '../../model/macro.ts';
import type { Located } from '../record/select.ts';
import { isString } from '../syntax/data-node.ts';
import type { FoundText, RecordView } from './shape.ts';

/** Where a text may stand, and how it is written there. */
export type TextForm = readonly [selector: string, markup: Markup];

/** A text that stands in one of several forms, as the first of them that has words; nothing where none has. */
export function findText(
  view: RecordView,
  from: Located,
  forms: readonly TextForm[],
  role: PartRole = 'body',
): readonly FoundText[] {
  for (const [selector, markup] of forms) {
    const at = view.select(selector, from).find(({ node }) => isString(node) && node.value.trim() !== '');
    if (at !== undefined) return [{ role, markup, at }];
  }
  return [];
}

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
