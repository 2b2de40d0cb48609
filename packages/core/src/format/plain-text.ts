import { fileMacro } from './file-macro.ts';
import type { Format } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPlainText } from './layers/plain-text.ts';

/** One macro a file: plain text, with YAML front matter if it has any. */
export const PLAIN_TEXT: Format = {
  id: 'plain-text',
  read: (file, context) =>
    fileMacro(file, readFrontMatter(file.text, context), context, {
      format: 'plain-text',
      markup: 'text',
      read: readPlainText,
    }),
};
