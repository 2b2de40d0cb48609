import type { Shape, TextField } from './shape.ts';

/** Containers of records: `<data>` may be left out, and the outermost element had another name up to version 9. */
const CONTAINERS = ['odoo.data', 'odoo', 'openerp.data', 'openerp', 'data'];

/** Records of one model in a data file: `<record model="…"><field name="…">…`. odoo.com/documentation, Data files. */
const odooShape = (model: string, label: string, title: string, texts: readonly TextField[]): Shape => ({
  id: `odoo-${model.replaceAll('.', '-')}`,
  label,
  syntaxes: ['xml'],
  hints: [/<(?:odoo|openerp|data)\b/, new RegExp(`\\bmodel\\s{0,9}=\\s{0,9}["']${model.replaceAll('.', '\\.')}["']`)],
  // Its placeholders are expressions of a programming language, whose names nobody can list.
  dialect: 'generic',
  items: CONTAINERS.map((container) => `${container}[@model=${model}]`),
  needs: ['@model'],
  fields: {
    id: '@id',
    title: words(title),
    texts,
    active: ['[@name=active].@eval', ...words('active')],
    description: words('description'),
  },
});

const words = (field: string): readonly string[] => [`[@name=${field}].#text`];

/** A field of HTML holds it as elements, as CDATA or as references. */
const html = (field: string): TextField => ({ at: [`[@name=${field}].#markup`, ...words(field)], markup: 'html' });

const text = (field: string): TextField => ({ at: words(field), markup: 'text' });

export const ODOO_SHAPES: readonly Shape[] = [
  odooShape('mail.template', 'Odoo mail templates', 'name', [
    html('body_html'),
    { at: words('subject'), markup: 'text', role: 'subject' },
  ]),
  odooShape('sms.template', 'Odoo text message templates', 'name', [text('body')]),
  odooShape('mail.canned.response', 'Odoo canned responses', 'source', [text('substitution')]),
  odooShape('mail.shortcode', 'Odoo canned responses', 'source', [text('substitution')]),
];
