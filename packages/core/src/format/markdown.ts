import { fileMacro } from './file-macro.ts';
import type { Format } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { readMarkdown } from './layers/markdown.ts';

/** One macro a file: Markdown with YAML front matter. */
export const MARKDOWN: Format = {
  id: 'markdown',
  read: (file, context) =>
    fileMacro(file, readFrontMatter(file.text, context), context, {
      format: 'markdown',
      markup: 'markdown',
      read: readMarkdown,
    }),
};
