import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Whether `severity` is at least as grave as `threshold`. */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);

/** A way out, as data. `safe`: no reader could want the old text and no meaning changes. */
export interface Fix {
  readonly title: string;
  readonly applicability: 'safe' | 'suggestion';
  /** Edits of the file; compatible with each other. */
  readonly edits: readonly TextEdit[];
}

/** The suggestion to write something else in a place. */
export const writeInstead = (edit: TextEdit): Fix => ({
  title: `Write “${edit.text}”`,
  applicability: 'suggestion',
  edits: [edit],
});

/** Another place that belongs to a diagnostic, maybe in another file. */
export interface RelatedPlace {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

/** What a user is told. Spans are UTF-16 offsets in the file's text. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** The title of the macro it concerns; absent for what concerns the file. */
  readonly macro?: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}
