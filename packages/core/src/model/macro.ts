import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Dialect } from './dialect.ts';
import type { Kind } from './kind.ts';
import type { Prose } from './prose.ts';

/** How the text of a part is written. */
export type Markup = 'markdown' | 'html' | 'text';

/** `label`: words of an attribute in another part, such as what an image shows. */
export type PartRole = 'body' | 'subject' | 'side-conversation' | 'label';

/** One text of a macro that somebody receives. */
export interface Part {
  readonly role: PartRole;
  readonly markup: Markup;
  /** The text with its container's escapes removed and its markup kept. */
  readonly source: MappedText;
  /** What the reader sees of it. */
  readonly prose: Prose;
}

/**
 * How a macro's language is known: its metadata, the configuration or its path name it, or the text is plainly written in it;
 * `default` is English for want of all that.
 */
export type LocaleSource = 'metadata' | 'config' | 'path' | 'text' | 'default';

/** The name under which placeholders of other macros take in the text of this one. */
export interface SharedName {
  /** Without delimiters: `dc.opening_hours`. */
  readonly name: string;
  /** Where the platform's record says it, in `text`; absent where it follows from the title. */
  readonly at?: { readonly text: MappedText; readonly span: Span };
}

/** One canned reply. */
export interface Macro {
  /** Unique in its file and stable under edits elsewhere: the record's own id or key, else its path in the file. */
  readonly id: string;
  readonly title: string;
  /** The record has a field for a title, and nothing stands in it: `title` is then the record's path. */
  readonly isUntitled?: true;
  /** What the team says it is for; nobody receives it. */
  readonly description?: string;
  /** Where the title stands in the file. */
  readonly titleSpan?: Span;
  /** Of dynamic content and the like. */
  readonly sharedAs?: SharedName;
  /** The kind that the metadata declares. */
  readonly kind?: Kind;
  readonly dialect: Dialect;
  /** BCP 47. */
  readonly locale: string;
  readonly localeSource: LocaleSource;
  readonly region?: string;
  readonly audience: 'public' | 'internal';
  readonly channel?: string;
  readonly tags: readonly string[];
  readonly active: boolean;
  readonly parts: readonly Part[];
  /** The whole record in the file. */
  readonly span: Span;
  /** Rules that the record's own metadata switches off, with the reason and the place of each. */
  readonly allow: readonly Allowance[];
}

/** `trustlint: {allow: …}` in the metadata of a macro: one entry. */
export interface Allowance {
  readonly rule: string;
  readonly reason?: string;
  readonly span: Span;
}
