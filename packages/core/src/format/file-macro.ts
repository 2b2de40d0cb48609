import type { Macro, Markup } from '../model/macro.ts';
import type { Prose } from '../model/prose.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import { fileNameOf } from './file-name.ts';
import type { Document, FormatContext } from './format.ts';
import type { FrontMatter } from './front-matter.ts';
import { readPlainText } from './layers/plain-text.ts';
import type { ScanPlaceholders } from './layers/prose-builder.ts';
import { localeOf } from './locale.ts';
import { saidOf } from './macro-metadata.ts';
import { partComments, partsOf } from './part.ts';
import { scanFor } from './scan-for.ts';
import { textOf } from './syntax/data-node.ts';

/** What a format of one macro a file adds to the common way. */
export interface FileMacroOptions {
  readonly format: string;
  readonly markup: Markup;
  readonly read: (source: MappedText, scan: ScanPlaceholders) => Prose;
  /** What the file itself says its title is, for want of front matter. */
  readonly title?: { readonly text: string; readonly span: Span } | undefined;
}

/** The document of a file that is one macro: front matter, then its words. */
export function fileMacro(
  file: SourceFile,
  front: FrontMatter,
  context: FormatContext,
  options: FileMacroOptions,
): Document {
  const { metadata } = front;
  const active = metadata.active !== false;
  const span = { start: 0, end: file.text.length };
  const title = metadata.title ?? options.title?.text ?? fileNameOf(file.path);
  if (!active && !context.inactive) {
    const skipped = [{ title, reason: 'inactive', span }];
    return { file, format: options.format, macros: [], problems: front.problems, comments: front.comments, skipped };
  }
  const said = saidOf(metadata, context);
  const scan = scanFor(said.dialect, context);
  const whole = MappedText.source(file.text);
  const source = front.body.start === 0 ? whole : whole.slice(front.body);
  const parts = [...partsOf('body', options.markup, source, options.read(source, scan))];
  if (metadata.subject !== undefined) {
    const subject = textOf(metadata.subject, whole);
    parts.push(...partsOf('subject', 'text', subject, readPlainText(subject, scan)));
  }
  const titleSpan = metadata.titleSpan ?? (metadata.title === undefined ? options.title?.span : undefined);
  const macro: Macro = {
    id: file.path,
    title,
    ...(titleSpan === undefined ? {} : { titleSpan }),
    ...said,
    ...localeOf(metadata.locale, context, file.path, parts),
    active,
    parts,
    span,
  };
  const comments = [...front.comments, ...parts.flatMap(partComments)].sort((a, b) => a.span.start - b.span.start);
  return { file, format: options.format, macros: [macro], problems: front.problems, comments, skipped: [] };
}

/** The document of a file that another format reads. */
export const foreignFile = (file: SourceFile, format: string): Document => ({
  file,
  format,
  isForeign: true,
  macros: [],
  problems: [],
  comments: [],
  skipped: [],
});
