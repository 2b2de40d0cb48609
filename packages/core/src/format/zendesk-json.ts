import type { Format, Problem } from './format.ts';
import { readJson } from './json-nodes.ts';
import { readZendeskRecords } from './zendesk-record.ts';

/** Macros as the API of Zendesk gives them: developer.zendesk.com, Ticketing, Business rules, Macros. */
export const ZENDESK_JSON: Format = {
  id: 'zendesk-json',
  read(file, context) {
    const { root, faults } = readJson(file.text);
    const problems = faults.map(({ message, span }): Problem => {
      return { rule: 'format/json', severity: 'error', message: `This can’t be read as JSON: ${message}`, span };
    });
    return readZendeskRecords(
      file,
      'zendesk-json',
      root === undefined ? [] : [root],
      { problems, comments: [] },
      context,
    );
  },
};
