import type { Format } from './format.ts';
import { readRecords } from './record/records.ts';
import { readYamlTree } from './syntax/yaml-nodes.ts';

/** Records in YAML; one or more documents a file. */
export const YAML_RECORDS: Format = {
  id: 'yaml',
  read: (file, context) => readRecords(file, 'yaml', readYamlTree, context),
  parse: readYamlTree,
};
