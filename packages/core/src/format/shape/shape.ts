import type { Markup, PartRole, SharedName } from '../../model/macro.ts';
import type { FormatContext, Problem } from '../format.ts';
import type { Located, Selection } from '../record/select.ts';
import type { Syntax } from '../syntax/data-node.ts';

/** Where a value stands in a record: a selector, or several of which the first that finds something counts. */
export type Field = string | readonly string[];

/** A text of a record that somebody receives. */
export interface TextField {
  readonly at: Field;
  /** `html-or-text` is told from the text itself. */
  readonly markup: Markup | 'html-or-text';
  /** Default: `body`. */
  readonly role?: PartRole;
  /** Counts only where no text field before it has found words: the same message in another form. */
  readonly otherwise?: boolean;
}

/** How the records of one platform look, as data. Recognised by what stands around the words, never by the words alone. */
export interface Shape {
  /** `zendesk-macro` */
  readonly id: string;
  /** What its records are called in messages: "Zendesk macros". */
  readonly label: string;
  readonly syntaxes: readonly Syntax[];
  /** All of them must match the text of the file before it is parsed: linear, and cheap on large files of other kinds. */
  readonly hints: readonly RegExp[];
  /** Where keys such as `name` and `body` could be anybody's, the path of the file must say whose they are. */
  readonly path?: RegExp;
  /** The id of a dialect, or a platform. Absent: the one that the configuration names. */
  readonly dialect?: string;
  /**
   * Where the records stand, from a document: selectors, the pickier first. The first that finds records counts. One that finds a
   * list means its items. A list of selectors counts as one: records may stand at all of these places.
   */
  readonly items: readonly (string | readonly string[])[];
  /** Selectors that find something in every record of this shape, whatever it is. */
  readonly needs: readonly string[];
  /** Selectors that find something in most records of this shape, and in none of others. */
  readonly signs?: readonly string[];
  readonly fields: RecordFields;
  /** People write such records: values in them that make no sense are told. */
  readonly isWrittenByHand?: true;
  /** What data can't say. Answers the record as it should be read. */
  readonly refine?: (draft: RecordDraft, view: RecordView) => RecordDraft;
}

export interface RecordFields {
  readonly id?: Field;
  readonly title?: Field;
  readonly texts: readonly TextField[];
  readonly locale?: Field;
  readonly region?: Field;
  readonly audience?: Field | Told<'public' | 'internal'>;
  readonly channel?: Field;
  readonly tags?: Field;
  readonly kind?: Field;
  /** A value such as `false`, `0`, `no` or `inactive` means that the macro is switched off. */
  readonly active?: Field;
  /** The other way round: `archived`, `deleted`. */
  readonly inactive?: Field;
  readonly description?: Field;
}

/** A value that a platform has words of its own for. Its other words mean nothing. */
export interface Told<T extends string> {
  readonly at: Field;
  readonly means: Readonly<Record<string, T>>;
}

/** A text that was found. */
export interface FoundText {
  readonly role: PartRole;
  readonly markup: Markup;
  readonly at: Located;
}

/** What a record says, before it is a macro. What it does not say is absent. */
export interface RecordDraft {
  readonly id?: string;
  readonly title?: Located;
  readonly sharedAs?: SharedName;
  readonly texts: readonly FoundText[];
  /** Texts that only colleagues read. Beside a message they are left out; alone they are the message, for an internal audience. */
  readonly notes?: readonly FoundText[];
  /** The id of a dialect, or a platform. */
  readonly dialect?: string;
  readonly locale?: Located | string;
  readonly region?: Located;
  readonly audience?: Located | 'public' | 'internal';
  readonly channel?: Located | string;
  readonly kind?: Located;
  readonly tags: readonly string[];
  readonly description?: string;
  readonly active: boolean;
  /** Why the record is left out, in plain words; inactive ones are left out without it. */
  readonly skip?: string;
  /** Where the record says that its words stand in a file of their own. */
  readonly wordsElsewhere?: Located;
  readonly problems: readonly Problem[];
}

/** What `refine` may look at. */
export interface RecordView {
  readonly record: Located;
  /** Of the file. */
  readonly path: string;
  readonly context: FormatContext;
  /** The id of problems with records of this shape. */
  readonly rule: string;
  /** From the record, or from another value. */
  readonly select: (selector: string, from?: Located) => readonly Located[];
  readonly open: Selection['open'];
}
