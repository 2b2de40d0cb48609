import type { Format, FormatContext } from './format.ts';
import { recordFormat } from './record/record-format.ts';
import { readRecords } from './record/records.ts';
import { type JsonReading, readJson, readJsonTree } from './syntax/json-nodes.ts';
import { rereadJson } from './syntax/reread-json.ts';

/** Records in JSON, with or without comments. */
export const JSON_RECORDS: Format = recordFormat({
  id: 'json',
  readSlowly: (file, context) => readRecords(file, 'json', (base) => readJsonTree(base, readerFor(context)), context),
  parse: (base) => readJsonTree(base),
});

/** Whoever reads a file again and again has last time’s answer. */
function readerFor({ known }: FormatContext): (text: string) => JsonReading {
  if (known === undefined) return readJson;
  return (text) =>
    known.revise<JsonReading>('json', text, (before) =>
      before === undefined ? readJson(text) : rereadJson(text, before),
    );
}
