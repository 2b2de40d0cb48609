import type { MappedText } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { recordFormat } from './record/record-format.ts';
import { readRecords } from './record/records.ts';
import { replyTable } from './shape/reply-table.ts';
import { readCsvTree } from './syntax/csv-nodes.ts';
import type { DataTree } from './syntax/data-node.ts';

/** Records in CSV: those of a platform, of the configuration, or a table whose columns speak for themselves. */
export const CSV_RECORDS: Format = recordFormat({
  id: 'csv',
  *readSlowly(file, context) {
    // One parse for both readings; the text is the file's in both.
    let tree: DataTree | undefined;
    const parse = (base: MappedText): DataTree => {
      tree ??= readCsvTree(base);
      return tree;
    };
    const document = yield* readRecords(file, 'csv', parse, context);
    if (document.isForeign !== true) return document;
    const source = replyTable(file);
    if (source === undefined) return document;
    const table = yield* readRecords(file, 'csv', parse, { ...context, sources: [source] });
    return { ...table, shape: 'reply-table' };
  },
  parse: readCsvTree,
});
