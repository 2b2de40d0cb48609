import type { Format } from './format.ts';
import { recordFormat } from './record/record-format.ts';
import { readRecords } from './record/records.ts';
import { addMailTemplates } from './shape/odoo-translation.ts';
import { readPoTree } from './syntax/po-nodes.ts';

/** Translations: of a whole interface, so only what is known to be a message is taken from them. */
export const PO_RECORDS: Format = recordFormat({
  id: 'po',
  readSlowly: (file, context) => readRecords(file, 'po', (base) => addMailTemplates(readPoTree(base)), context),
});
