import type { Format } from './format.ts';
import { recordFormat } from './record/record-format.ts';
import { readRecords } from './record/records.ts';
import { readYamlTree } from './syntax/yaml-nodes.ts';

/** Records in YAML; one or more documents a file. */
export const YAML_RECORDS: Format = recordFormat({
  id: 'yaml',
  readSlowly: (file, context) => readRecords(file, 'yaml', readYamlTree, context),
  parse: readYamlTree,
});
