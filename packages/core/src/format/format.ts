import type { Dialect } from '../model/dialect.ts';
import type { Macro } from '../model/macro.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';

/** Something about a file that its author should know: `rule` is an id like `format/front-matter`. */
export interface Problem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span: Span;
}

/** A comment of the container (YAML `#`, HTML `<!-- -->`, Liquid `{% comment %}`) as suppressions need it. */
export interface FileComment {
  readonly span: Span;
  readonly text: string;
}

/** A file in its parsed form. */
export interface Document {
  readonly file: SourceFile;
  /** The id of the format that read it. */
  readonly format: string;
  readonly macros: readonly Macro[];
  readonly problems: readonly Problem[];
  readonly comments: readonly FileComment[];
  /** Records that were left out, each with the reason in plain words: "inactive", … */
  readonly skipped: readonly { readonly title: string; readonly reason: string; readonly span: Span }[];
}

/** What a reader of files is told by the configuration. Everything in the file itself wins over it. */
export interface FormatContext {
  readonly dialects: readonly Dialect[];
  readonly defaultDialect: Dialect;
  readonly locale: string;
  /** The pattern of fill-ins; see `dialect/fill-in.ts`. */
  readonly fillIn: RegExp;
  /** Who reads the macros that do not say so. Default: the customer. */
  readonly audience?: 'public' | 'internal';
  /** Whether macros that are switched off on the platform are read too. */
  readonly inactive: boolean;
}

/** Reads files of one kind. Never throws: it answers what it could read, and the problems. */
export interface Format {
  readonly id: string;
  read(file: SourceFile, context: FormatContext): Document;
}

/** A format before it is needed: enough to tell whether a file is one of its own. Its reader comes with its parsers, when asked for. */
export interface FormatEntry {
  readonly id: string;
  /** What the format is called in messages: "a Zendesk macro export (JSON)". */
  readonly label: string;
  /** Lower-case endings, with the dot, of files that may be of this format. */
  readonly extensions: readonly string[];
  /** Whether this is such a file; asked only for files with a fitting ending, in the order of the registry. Cheap. */
  sniff(file: SourceFile): boolean;
  load(): Promise<Format>;
}
