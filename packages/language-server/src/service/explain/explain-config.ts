import type { ConfigSlot, SlotForm } from '@trustlint/core';
import { type Ink, paragraphs } from './ink.ts';

/** More values than these are not listed: the completion has them. */
const MOST_VALUES = 12;

/** What a place of the configuration is for, what may stand there, and what counts where nothing does. */
export function explainSlot(slot: ConfigSlot, ink: Ink): string {
  const { description, forms } = slot;
  return paragraphs(
    description !== undefined && ink.words(description),
    slot.default !== undefined && `${ink.strong('Default:')} ${ink.words(slot.default)}`,
    allowed(forms, ink),
  );
}

function allowed(forms: readonly SlotForm[], ink: Ink): string | undefined {
  const all = forms.flatMap((form) => (form.type === 'list' ? form.item.forms : [form]));
  for (const form of all) {
    if (form.type === 'boolean') return `${ink.strong('Allowed:')} ${ink.code('true')}, ${ink.code('false')}`;
    if (form.type === 'number') {
      const { min, max } = form;
      const limits = [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`];
      const told = limits.filter(Boolean).join(' and ');
      return `${ink.strong('Allowed:')} ${ink.words(told === '' ? 'a number' : `a number of ${told}`)}`;
    }
    if (form.type !== 'choice' && form.type !== 'text') continue;
    const { values = [] } = form;
    if (values.length === 0) continue;
    const shown = values.slice(0, MOST_VALUES).map(({ value }) => ink.code(value));
    const more = values.length - shown.length;
    return `${ink.strong('Allowed:')} ${shown.join(', ')}${more > 0 ? ink.words(` and ${more} more`) : ''}`;
  }
  return undefined;
}
