import { applySafeFixes } from '../diagnostic/apply-fixes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Document } from '../format/format.ts';
import { composeEdits, type TextEdit } from '../text/edit.ts';

/** More rounds than this mean that two rules undo each other. */
const MOST_ROUNDS = 10;

/** A text with its safe fixes made. */
export interface FixedDocument {
  readonly text: string;
  /** What was changed for it, as edits of the old text. */
  readonly edits: readonly TextEdit[];
  /** The diagnostics that were mended, over all rounds. */
  readonly mended: readonly Diagnostic[];
  /** The rules whose fixes would not come to an end; `text` is then the old one. */
  readonly unsettled: readonly string[];
}

/**
 * Makes the safe fixes of what `find` finds in a document, reads and checks it again, and goes on until there are none left. The text
 * is left as it was where the fixes do not come to an end, or where it could be read less well afterwards. `reread` reads another text
 * in the same way.
 */
export function fixDocument(
  original: Document,
  reread: (text: string) => Document,
  find: (document: Document) => readonly Diagnostic[],
): FixedDocument {
  const before = errorsOf(original);
  const mended: Diagnostic[] = [];
  let edits: readonly TextEdit[] = [];
  let document = original;
  for (let round = 1; ; round++) {
    const { text, edits: made, applied } = applySafeFixes(document.file.text, find(document));
    if (applied.length === 0 || text === document.file.text)
      return { text: document.file.text, edits, mended, unsettled: [] };
    const unsettled = (): FixedDocument => ({
      text: original.file.text,
      edits: [],
      mended: [],
      unsettled: rulesOf(applied),
    });
    if (round > MOST_ROUNDS) return unsettled();
    document = reread(text);
    if (errorsOf(document) > before) return unsettled();
    edits = composeEdits(original.file.text, edits, made);
    mended.push(...applied);
  }
}

const errorsOf = (document: Document): number =>
  document.problems.filter(({ severity }) => severity === 'error').length;

const rulesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.map(({ rule }) => rule))].sort();
