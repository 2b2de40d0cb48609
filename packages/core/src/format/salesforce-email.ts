import { MappedText } from '../text/mapped-text.ts';
import { fileMacro } from './file-macro.ts';
import type { Document, Format, FormatContext } from './format.ts';
import { readHtml } from './layers/html.ts';
import { readPlainText } from './layers/plain-text.ts';
import { dialectFor } from './record/record-dialect.ts';
import { isSwitchedOff, looksLikeHtml } from './record/record-value.ts';
import { isVisualforce, salesforceDialect, VISUALFORCE } from './shape/salesforce-dialect.ts';
import { type DataNode, nodeAt, wordsOf } from './syntax/data-node.ts';
import { readXmlTree } from './syntax/xml-nodes.ts';

/**
 * The body of an e-mail template of Salesforce, `Late.email`. Its name and settings stand beside it in `Late.email-meta.xml`,
 * which is a file of its own: its mistakes, its subject and its text version are told there. Metadata API, EmailTemplate.
 */
export const SALESFORCE_EMAIL: Format = {
  id: 'salesforce-email',
  read(file, context) {
    const settings = readSettings(file.path, context);
    const said = (key: string): string | undefined => wordsOf(nodeAt(settings, key))?.trim() || undefined;
    const title = said('name');
    const type = said('type')?.toLowerCase();
    const isActive = !isSwitchedOff(nodeAt(settings, 'available'));
    const reason = isVisualforce(type, file.text) ? VISUALFORCE : isActive || context.inactive ? undefined : 'inactive';
    if (reason !== undefined) return leftOut(file, title, reason);
    const isText = type === 'text' || (type === undefined && !looksLikeHtml(file.text));
    const texts = [file.text, said('subject') ?? '', said('textOnly') ?? ''];
    const dialect = dialectFor(salesforceDialect(said('uiType'), texts), context);
    const document = fileMacro(
      file,
      {
        metadata: { ...(title === undefined ? {} : { title }), dialect, tags: [], allow: [] },
        problems: [],
        comments: [],
        body: { start: 0, end: file.text.length },
      },
      context,
      { format: 'salesforce-email', markup: isText ? 'text' : 'html', read: isText ? readPlainText : readHtml },
    );
    const description = said('description');
    const more = { active: isActive, ...(description === undefined ? {} : { description }) };
    return { ...document, macros: document.macros.map((macro) => ({ ...macro, ...more })) };
  },
};

/** The name of the file beside which the settings stand, without its folder and ending. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.email$/i, '');

function readSettings(path: string, context: FormatContext): DataNode | undefined {
  const name = nameOf(path);
  // The ending of older layouts leaves out the kind.
  const text = context.neighbour?.(`${name}.email-meta.xml`) ?? context.neighbour?.(`${name}-meta.xml`);
  if (text === undefined) return undefined;
  return nodeAt(readXmlTree(MappedText.source(text)).roots[0], 'EmailTemplate');
}

const leftOut = (file: Document['file'], title: string | undefined, reason: string): Document => ({
  file,
  format: 'salesforce-email',
  macros: [],
  problems: [],
  comments: [],
  skipped: [{ title: title ?? nameOf(file.path), reason, span: { start: 0, end: file.text.length } }],
});
