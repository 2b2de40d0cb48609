import type { Format } from './format.ts';
import { readRecords } from './records.ts';
import { readYamlTree } from './yaml-nodes.ts';

/** Records in YAML; one or more documents a file. */
export const YAML_RECORDS: Format = {
  id: 'yaml',
  read: (file, context) => readRecords(file, 'yaml', readYamlTree, context),
  parse: readYamlTree,
};
