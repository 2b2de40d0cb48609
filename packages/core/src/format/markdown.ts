import type { SourceFile } from '../text/source-file.ts';
import { readFencedMacros } from './fenced-macros.ts';
import { fileMacro, foreignFile } from './file-macro.ts';
import type { Document, Format, FormatContext } from './format.ts';
import { type FrontMatter, opensTomlOrJson, readFrontMatter } from './front-matter.ts';
import { readMarkdown } from './layers/markdown.ts';

/** One macro a file: Markdown with YAML front matter. Where the configuration says so, one in each of its fenced blocks. */
export const MARKDOWN: Format = {
  id: 'markdown',
  read: (file, context) =>
    opensTomlOrJson(file.text)
      ? foreignFile(file, 'markdown')
      : readMarkdownFile(file, readFrontMatter(file.text, context), context),
};

/** As `MARKDOWN`, for a file whose front matter has been read. */
export function readMarkdownFile(file: SourceFile, front: FrontMatter, context: FormatContext): Document {
  const fenced = context.sources?.find((source) => source.fenced === true);
  if (fenced !== undefined) return readFencedMacros(file, front, context, fenced);
  return fileMacro(file, front, context, { format: 'markdown', markup: 'markdown', read: readMarkdown });
}
