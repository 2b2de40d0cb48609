import type { Format, Problem } from './format.ts';
import { readYaml } from './yaml-nodes.ts';
import { readZendeskRecords } from './zendesk-record.ts';

/** Macros in the shape of the API of Zendesk, kept as YAML; one or more documents a file. */
export const ZENDESK_YAML: Format = {
  id: 'zendesk-yaml',
  read(file, context) {
    const { roots, faults, comments } = readYaml(file.text, { start: 0, end: file.text.length });
    const problems = faults.map(({ message, span }): Problem => {
      return { rule: 'format/yaml', severity: 'error', message: `This can’t be read as YAML: ${message}`, span };
    });
    return readZendeskRecords(file, 'zendesk-yaml', roots, { problems, comments }, context);
  },
};
