import type { Severity } from '../diagnostic/diagnostic.ts';
import type { SourceEntry } from '../format/record/source-entry.ts';
import type { Requirements } from '../language/read-message.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Kind } from '../model/kind.ts';
import type { MacroRule, OptionValue } from '../rule/rule.ts';

/** What applies to one rule: absent from the map means off. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A finding that the team accepts: of a rule or of all rules of a pillar, in one macro (by its title) or in all of the file. */
export interface AcceptedFinding {
  readonly rule: string;
  readonly macro?: string;
  readonly reason?: string;
}

/** Everything the configuration says about one file, worked out: no globs and no profiles are left. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The language of macros that don't name theirs; absent: what their path or text shows. */
  readonly locale?: string;
  readonly dialect: Dialect;
  /** Who reads the macros of the file, where the file itself does not say; absent means the customer. */
  readonly audience?: 'public' | 'internal';
  /** How the team writes fill-ins: the text before and after the words, `[` and `]`. */
  readonly fillIn: { readonly open: string; readonly close: string };
  /** Lower case. */
  readonly glossary: ReadonlySet<string>;
  /** The rules of the team's own, beside those of the pack. */
  readonly teamRules?: readonly MacroRule[];
  /** What the readers of some kinds need, where the team says it otherwise than the built-in lists. */
  readonly requires?: Requirements;
  readonly kindFor: (macro: { readonly title: string; readonly tags: readonly string[] }) => Kind | undefined;
  /** Accepted findings of files that can hold no comments. */
  readonly suppress: readonly AcceptedFinding[];
  /** Where the macros stand in the file, if it is of a shape of the team's own. */
  readonly sources?: readonly SourceEntry[];
  readonly inactive: boolean;
}
