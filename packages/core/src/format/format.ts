import type { FillInPattern } from '../dialect/fill-in.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Macro } from '../model/macro.ts';
import type { TextEdit } from '../text/edit.ts';
import type { KnownTexts } from '../text/known-texts.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import type { SourceEntry } from './record/source-entry.ts';
import type { DataTree } from './syntax/data-node.ts';

/** Something about a file of macros, or about a configuration, that its author should know: `rule` is an id like `format/front-matter`. */
export interface Problem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span: Span;
  /** What to write instead, where something is near. */
  readonly instead?: TextEdit;
}

/** A comment of the container (YAML `#`, HTML `<!-- -->`, Liquid `{% comment %}`) as suppressions need it. */
export interface FileComment {
  readonly span: Span;
  readonly text: string;
}

/** A file in its parsed form. */
export interface Document {
  readonly file: SourceFile;
  /** The id of the format that read it: `markdown`, `json`. */
  readonly format: string;
  /** The shape of the records in it, where they are of one: `zendesk-macro`. */
  readonly shape?: string;
  /** Nothing was read: the file is none of those that the format knows. */
  readonly isForeign?: true;
  readonly macros: readonly Macro[];
  readonly problems: readonly Problem[];
  readonly comments: readonly FileComment[];
  readonly skipped: readonly SkippedRecord[];
}

/** A record that was left out. */
export interface SkippedRecord {
  readonly title: string;
  /** In plain words: "inactive", … */
  readonly reason: string;
  readonly span: Span;
  /** Where the record says that its words stand in a file of their own, called as this one. */
  readonly wordsElsewhere?: Span;
}

/** What a reader of files is told by the configuration. Everything in the file itself wins over it. */
export interface FormatContext {
  readonly dialects: readonly Dialect[];
  readonly defaultDialect: Dialect;
  readonly locale?: string;
  /** The pattern of fill-ins; see `dialect/fill-in.ts`. */
  readonly fillIn: FillInPattern;
  /** Who reads the macros that do not say so. Default: the customer. */
  readonly audience?: 'public' | 'internal';
  /** Whether macros that are switched off on the platform are read too. */
  readonly inactive: boolean;
  /** What the configuration says about the shape of this file. Such a file is always read. */
  readonly sources?: readonly SourceEntry[];
  /** The text of another file of the same project, by its path from the folder of the file; `undefined` where there is none to read. */
  readonly neighbour?: (path: string) => string | undefined;
  /** What was read of the texts of this file before, where somebody reads it again and again. */
  readonly known?: KnownTexts;
}

/** Reads files of one kind. Never throws: it answers what it could read, and the problems. */
export interface Format {
  readonly id: string;
  /** A file that is not of this kind is told cheaply, where a look at its text will do, and answered as `isForeign`. */
  read(file: SourceFile, context: FormatContext): Document;
  /** The same, standing still every now and then. Formats whose files are never large have none. */
  readonly readSlowly?: (file: SourceFile, context: FormatContext) => Generator<void, Document>;
  /** Of formats that hold records: the text as data, whatever its shape. */
  readonly parse?: (base: MappedText) => DataTree;
}

/** A format before it is needed. Its reader comes with its parsers, when asked for. */
export interface FormatEntry {
  readonly id: string;
  /** What its files are called in messages: "a JSON export of macros". */
  readonly label: string;
  /** Lower-case ends of the names of files that may be of this format: `.json`, `-meta.xml`. */
  readonly extensions: readonly string[];
  load(): Promise<Format>;
}
