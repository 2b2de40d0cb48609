import {
  applySafeFixes,
  composeEdits,
  type Diagnostic,
  type Document,
  type Linter,
  type TextEdit,
} from '@trustlint/core';
import type { LoadedFile } from './check-files.ts';

/** More rounds than this mean that two rules undo each other. */
export const MOST_ROUNDS = 10;

/** A file with its safe fixes made. */
export interface FixedFile {
  readonly text: string;
  /** What was changed for it, as edits of the old text. */
  readonly edits: readonly TextEdit[];
  /** The diagnostics that were mended, over all rounds. */
  readonly mended: readonly Diagnostic[];
  /** The rules whose fixes would not come to an end; `text` is then the old one. */
  readonly unsettled: readonly string[];
}

/**
 * Makes the safe fixes of a file, checks it again, and goes on until there are none left. The file is left as it was where the
 * fixes do not come to an end, or where it could be read less well afterwards. `isMeant` may leave some diagnostics alone.
 */
export function fixFile(
  file: LoadedFile,
  linter: Pick<Linter, 'lint'>,
  isMeant: (diagnostic: Diagnostic) => boolean = () => true,
): FixedFile {
  const { settings } = file.resolved;
  const original = file.document.file.text;
  const before = errorsOf(file.document);
  const mended: Diagnostic[] = [];
  let edits: readonly TextEdit[] = [];
  let document = file.document;
  for (let round = 1; ; round++) {
    const found = linter.lint(document, settings).filter(isMeant);
    const { text, edits: made, applied } = applySafeFixes(document.file.text, found);
    if (applied.length === 0 || text === document.file.text)
      return { text: document.file.text, edits, mended, unsettled: [] };
    const unsettled = (): FixedFile => ({ text: original, edits: [], mended: [], unsettled: rulesOf(applied) });
    if (round > MOST_ROUNDS) return unsettled();
    document = file.reread(text);
    if (errorsOf(document) > before) return unsettled();
    edits = composeEdits(original, edits, made);
    mended.push(...applied);
  }
}

const errorsOf = (document: Document): number =>
  document.problems.filter(({ severity }) => severity === 'error').length;

const rulesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.map(({ rule }) => rule))].sort();
