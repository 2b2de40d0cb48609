import type { SourceFile } from '../text/source-file.ts';
import { fileMacro, foreignFile } from './file-macro.ts';
import type { Document, Format, FormatContext } from './format.ts';
import { type FrontMatter, opensTomlOrJson, readHtmlFrontMatter } from './front-matter.ts';
import { decodeReferences } from './layers/entity.ts';
import { htmlTitle, readHtml } from './layers/html.ts';

/** One macro a file: a page of HTML or a piece of one, with YAML front matter before it or in a comment at its start. */
export const HTML: Format = {
  id: 'html',
  read: (file, context) =>
    opensTomlOrJson(file.text)
      ? foreignFile(file, 'html')
      : readHtmlFile(file, readHtmlFrontMatter(file.text, context), context),
};

/** A report of ours that lies among the macros it is about. */
const OWN_REPORT =
  /^<!doctype html>\s*<html[^<>]*>\s*<head>\s*<meta[^<>]*>\s*<meta name="generator" content="Trustlint /;

/** As `HTML`, for a file whose front matter has been read. */
export const readHtmlFile = (file: SourceFile, front: FrontMatter, context: FormatContext): Document =>
  OWN_REPORT.test(file.text)
    ? foreignFile(file, 'html')
    : fileMacro(file, front, context, {
        format: 'html',
        markup: 'html',
        read: readHtml,
        title: front.metadata.title === undefined ? titleOf(file.text) : undefined,
      });

function titleOf(text: string) {
  if (!/<title/i.test(text)) return undefined;
  const span = htmlTitle(text);
  const title = span && decodeReferences(text.slice(span.start, span.end)).replace(/\s+/g, ' ').trim();
  return span === undefined || title === undefined || title === '' ? undefined : { text: title, span };
}
