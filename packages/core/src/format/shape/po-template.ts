import type { Shape } from './shape.ts';

/** Templates of messages among the translations of an Odoo module; `odoo-translation.ts` tells which entries belong to them. */
export const PO_TEMPLATE: Shape = {
  id: 'odoo-translation',
  label: 'translated message templates of Odoo',
  syntaxes: ['po'],
  hints: [/^#:.{0,2000}?\bmodel(?:_terms)?:[\w.]{0,60}(?:mail|sms|whatsapp)\.template,/m],
  dialect: 'generic',
  items: ['templates'],
  needs: ['id'],
  fields: {
    id: 'id',
    title: 'name',
    texts: [
      { at: 'body[*]', markup: 'html-or-text' },
      { at: 'subject', markup: 'text', role: 'subject' },
    ],
    locale: 'locale',
    inactive: 'fuzzy',
  },
  refine: (draft, { select, context }) => {
    if (select('body').length === 0) return { ...draft, skip: 'not translated' };
    return draft.active || context.inactive ? draft : { ...draft, skip: 'marked as fuzzy' };
  },
};
