import type { Shape } from './shape.ts';

/** Message templates: their numbers begin with `rsp_`. dev.frontapp.com, Message templates. */
export const FRONT_TEMPLATE: Shape = {
  id: 'front-template',
  label: 'Front message templates',
  syntaxes: ['json', 'yaml', 'csv'],
  hints: [/\brsp_\w|\bis_available_for_all_inboxes\b/],
  dialect: 'front',
  items: ['_results', '.'],
  needs: ['name', 'body'],
  fields: {
    id: 'id',
    title: 'name',
    texts: [
      { at: 'body', markup: 'html-or-text' },
      { at: 'subject', markup: 'text', role: 'subject' },
    ],
  },
};
