import type { Format } from './format.ts';
import { recordFormat } from './record/record-format.ts';
import { readRecords } from './record/records.ts';
import { readXmlTree } from './syntax/xml-nodes.ts';

/** Records in XML. */
export const XML_RECORDS: Format = recordFormat({
  id: 'xml',
  *readSlowly(file, context) {
    const document = yield* readRecords(file, 'xml', readXmlTree, context);
    // A comment in HTML that stands among the elements is one of the file, too.
    const comments = document.comments.filter(({ span }, i) => span.start !== document.comments[i - 1]?.span.start);
    return { ...document, comments };
  },
  parse: readXmlTree,
});
