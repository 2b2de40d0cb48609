import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../language/message.ts';
import { contains } from '../text/span.ts';
import { type ScoredRule, scoreMacro, type TrustScore } from './score.ts';
import type { Settings } from './settings.ts';

/** A file that was checked, as far as the scores of its macros depend on it. */
export interface ScoredFile {
  readonly settings: Settings;
  /** What is told about the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is not told, because the team accepts it. */
  readonly accepted: readonly Diagnostic[];
}

export interface MacroScore {
  readonly score: TrustScore;
  /** Those of the file's diagnostics that stand in the macro. */
  readonly findings: readonly Diagnostic[];
}

/** The trust score of a macro in its file: rules that are off, or whose findings in it are accepted, don’t count against it. */
export function scoreInFile(
  message: Message,
  { settings, diagnostics, accepted }: ScoredFile,
  packRules: readonly ScoredRule[],
): MacroScore {
  const rules: readonly ScoredRule[] = [...packRules, ...(settings.teamRules ?? [])];
  const isIn = ({ span }: Diagnostic): boolean => contains(message.macro.span, span);
  const findings = diagnostics.filter(isIn);
  const waived = new Set([
    ...rules.filter(({ id }) => !settings.rules.has(id)).map(({ id }) => id),
    ...accepted.filter(isIn).map(({ rule }) => rule),
  ]);
  return { score: scoreMacro(message, findings, { rules, waived }), findings };
}
