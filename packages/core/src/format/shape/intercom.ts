import { isString } from '../syntax/data-node.ts';
import type { Shape } from './shape.ts';

/** Macros as the API gives them. github.com/intercom/Intercom-OpenAPI, Macros. */
export const INTERCOM_MACRO: Shape = {
  id: 'intercom-macro',
  label: 'Intercom macros',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\bbody_text\b/, /\bvisible_to\b|\bavailable_on\b|"type"\s{0,9}:\s{0,9}"macro"/],
  dialect: 'intercom',
  items: ['data', 'macros', '.'],
  needs: ['name', 'body_text'],
  fields: {
    id: 'id',
    title: 'name',
    texts: [
      { at: 'body', markup: 'html' },
      { at: 'body_text', markup: 'text', otherwise: true },
    ],
    channel: 'available_on[0]',
  },
  refine({ channel, ...draft }, view) {
    // In both channels: no channel of its own.
    const isOfOneChannel = channel !== undefined && view.select('available_on[1]').length === 0;
    const checked = isOfOneChannel ? { ...draft, channel } : draft;
    if (draft.texts.some(({ at }) => isString(at.node))) return checked;
    return { ...checked, skip: 'its words are not in the list that Intercom gave; ask for the macro by itself' };
  },
};
