import { applyEdits, areCompatible, type TextEdit } from '../text/edit.ts';
import { bySpan } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A text after one round of fixes. */
export interface FixedText {
  readonly text: string;
  /** What was changed for it, as edits of the old text. */
  readonly edits: readonly TextEdit[];
  /** The diagnostics whose fix was made. */
  readonly applied: readonly Diagnostic[];
  /** Those whose fix would have met another one; a next round may make it. */
  readonly postponed: readonly Diagnostic[];
}

/**
 * Makes the first safe fix of each diagnostic, in order of their places, as far as they do not meet. `text` is the text that the
 * diagnostics were found in. Suggestions are never made: an author has to choose them.
 */
export function applySafeFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const edits: TextEdit[] = [];
  const applied: Diagnostic[] = [];
  const postponed: Diagnostic[] = [];
  for (const diagnostic of diagnostics.toSorted((a, b) => bySpan(a.span, b.span))) {
    const fix = diagnostic.fixes.find(({ applicability }) => applicability === 'safe');
    if (fix === undefined || fix.edits.length === 0) continue;
    // Edits that touch may each be right and wrong together: “a” + “an”. They wait for the next round.
    if (fix.edits.some((edit) => edits.some((made) => touch(edit, made))) || !areCompatible(fix.edits)) {
      postponed.push(diagnostic);
      continue;
    }
    edits.push(...fix.edits);
    applied.push(diagnostic);
  }
  return { text: applyEdits(text, edits), edits, applied, postponed };
}

const touch = (a: TextEdit, b: TextEdit): boolean => a.span.start <= b.span.end && b.span.start <= a.span.end;
