import type { SourceFile } from '../text/source-file.ts';
import { fileMacro, foreignFile } from './file-macro.ts';
import type { Document, Format, FormatContext } from './format.ts';
import { type FrontMatter, opensTomlOrJson, readFrontMatter } from './front-matter.ts';
import { readPlainText } from './layers/plain-text.ts';

/** One macro a file: plain text, with YAML front matter if it has any. */
export const PLAIN_TEXT: Format = {
  id: 'plain-text',
  read: (file, context) =>
    opensTomlOrJson(file.text)
      ? foreignFile(file, 'plain-text')
      : readPlainTextFile(file, readFrontMatter(file.text, context), context),
};

/** As `PLAIN_TEXT`, for a file whose front matter has been read. */
export const readPlainTextFile = (file: SourceFile, front: FrontMatter, context: FormatContext): Document =>
  fileMacro(file, front, context, { format: 'plain-text', markup: 'text', read: readPlainText });
