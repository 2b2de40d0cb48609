import type { Format } from './format.ts';
import { readPoTree } from './po-nodes.ts';
import { addMailTemplates } from './po-templates.ts';
import { readRecords } from './records.ts';

/** Translations: of a whole interface, so only what is known to be a message is taken from them. */
export const PO_RECORDS: Format = {
  id: 'po',
  read: (file, context) => readRecords(file, 'po', (base) => addMailTemplates(readPoTree(base)), context),
};
