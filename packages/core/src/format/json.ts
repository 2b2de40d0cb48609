import type { Format } from './format.ts';
import { readRecords } from './record/records.ts';
import { readJsonTree } from './syntax/json-nodes.ts';

/** Records in JSON, with or without comments. */
export const JSON_RECORDS: Format = {
  id: 'json',
  read: (file, context) => readRecords(file, 'json', readJsonTree, context),
  parse: readJsonTree,
};
