import type { Format, FormatContext } from './format.ts';
import { recordFormat } from './record/record-format.ts';
import { readRecords } from './record/records.ts';
import { rereadYaml } from './syntax/reread-yaml.ts';
import { readWholeYaml, readYamlTree, type YamlReading } from './syntax/yaml-nodes.ts';

/** Records in YAML; one or more documents a file. */
export const YAML_RECORDS: Format = recordFormat({
  id: 'yaml',
  readSlowly: (file, context) => readRecords(file, 'yaml', (base) => readYamlTree(base, readerFor(context)), context),
  parse: (base) => readYamlTree(base),
});

/** Whoever reads a file again and again has last time’s answer. */
function readerFor({ known }: FormatContext): (text: string) => YamlReading {
  if (known === undefined) return readWholeYaml;
  return (text) =>
    known.revise<YamlReading>('yaml', text, (before) =>
      before === undefined ? readWholeYaml(text) : rereadYaml(text, before),
    );
}
