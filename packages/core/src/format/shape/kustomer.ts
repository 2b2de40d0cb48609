import type { Shape } from './shape.ts';

/** Shortcuts, as the API wraps them. help.kustomer.com, Snippets. */
export const KUSTOMER_SHORTCUT: Shape = {
  id: 'kustomer-shortcut',
  label: 'Kustomer shortcuts',
  syntaxes: ['json', 'yaml'],
  hints: [/\battributes\b/, /["']?type["']?\s{0,9}:\s{0,9}["']?(?:shortcut|snippet)\b/],
  dialect: 'handlebars-kustomer',
  items: [
    ['data[type=shortcut]', 'data[type=snippet]'],
    ['[type=shortcut]', '[type=snippet]'],
  ],
  needs: ['attributes.name'],
  fields: {
    id: 'id',
    title: 'attributes.name',
    texts: [
      { at: 'attributes.html', markup: 'html' },
      { at: 'attributes.text', markup: 'html-or-text', otherwise: true },
      { at: 'attributes.subject', markup: 'text', role: 'subject' },
    ],
    locale: ['attributes.locale', 'attributes.language'],
    tags: 'attributes.tags',
    inactive: 'attributes.deleted',
  },
};
