import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Document } from '../format/format.ts';
import type { Kind } from '../model/kind.ts';
import type { Macro } from '../model/macro.ts';
import type { Linter } from './lint.ts';
import type { ScoredRule, TrustScore } from './score.ts';
import { type ScoredFile, scoreInFile } from './score-in-file.ts';

/** What a check says about one macro. */
export interface CheckedMacro {
  readonly title: string;
  /** What the macro is for; absent where neither its metadata nor its text say. */
  readonly kind: Kind | undefined;
  readonly score: TrustScore;
  /** The findings that stand in it. */
  readonly diagnostics: readonly Diagnostic[];
  /** The macro itself: its texts, placeholders and metadata. `renderMacro` takes it. */
  readonly macro: Macro;
}

/** Says of each macro of a checked document its kind and score. `rules` are those of the pack. */
export function checkedMacros(
  document: Document,
  file: ScoredFile,
  linter: Pick<Linter, 'read'>,
  rules: readonly ScoredRule[],
): readonly CheckedMacro[] {
  return document.macros.map((macro) => {
    const message = linter.read(macro, file.settings);
    const { score, findings } = scoreInFile(message, file, rules);
    return { title: macro.title, kind: message.kind, score, diagnostics: findings, macro };
  });
}
