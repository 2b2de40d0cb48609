import type { Shape } from './shape.ts';

const TABLE = 'sn_templated_snip_note_template';

/** Response templates as lists and tables of ServiceNow are exported: XML names the table, JSON only its columns. */
export const SERVICENOW_TEMPLATE: Shape = {
  id: 'servicenow-template',
  label: 'ServiceNow response templates',
  syntaxes: ['json', 'xml', 'yaml', 'csv'],
  hints: [/\bshort_name\b/, /\bsys_id\b|\bsn_templated_snip_note_template\b/],
  dialect: 'servicenow',
  items: [`unload.${TABLE}`, `xml.${TABLE}`, `record_update.${TABLE}`, TABLE, 'records', 'result', '.'],
  needs: ['short_name', 'body'],
  fields: {
    id: 'sys_id',
    title: ['name', 'short_name'],
    texts: [{ at: ['body', 'body.#text'], markup: 'html-or-text' }],
    locale: 'language',
    active: 'active',
    description: ['short_description', 'description'],
  },
};
