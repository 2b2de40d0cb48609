import type { Shape, TextField } from './shape.ts';

/** Those with words for customers. The last was the name of canned responses up to version 16. */
const MODELS = ['mail.template', 'sms.template', 'mail.canned.response', 'mail.shortcode'];

/** What holds records: `<data>` may be left out, and the outermost element had another name up to version 9. */
const CONTAINERS = ['odoo.data', 'odoo', 'openerp.data', 'openerp', 'data'];

const words = (field: string): readonly string[] => [`[@name=${field}].#text`];

const text = (field: string): TextField => ({ at: words(field), markup: 'text' });

/** Records of a data file: `<record model="mail.template"><field name="subject">…`. odoo.com/documentation, Data files. */
export const ODOO_TEMPLATE: Shape = {
  id: 'odoo-template',
  label: 'Odoo templates',
  syntaxes: ['xml'],
  hints: [
    /<(?:odoo|openerp|data)\b/,
    /\bmodel\s{0,9}=\s{0,9}["'](?:mail\.(?:template|canned\.response|shortcode)|sms\.template)["']/,
  ],
  // Its placeholders are expressions of a programming language, whose names nobody can list.
  dialect: 'generic',
  items: [CONTAINERS.flatMap((container) => MODELS.map((model) => `${container}[@model=${model}]`))],
  needs: ['@model'],
  fields: {
    id: '@id',
    title: [...words('name'), ...words('source')],
    texts: [
      // HTML stands there as elements, as CDATA or as references.
      { at: ['[@name=body_html].#markup', ...words('body_html')], markup: 'html' },
      text('body'),
      text('substitution'),
      { at: words('subject'), markup: 'text', role: 'subject' },
    ],
    active: ['[@name=active].@eval', ...words('active')],
    description: words('description'),
  },
};
