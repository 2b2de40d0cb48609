import type { Format } from './format.ts';
import { readJsonTree } from './json-nodes.ts';
import { readRecords } from './records.ts';

/** Records in JSON, with or without comments. */
export const JSON_RECORDS: Format = {
  id: 'json',
  read: (file, context) => readRecords(file, 'json', readJsonTree, context),
  parse: readJsonTree,
};
