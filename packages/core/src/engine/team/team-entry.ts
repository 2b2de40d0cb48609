import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { Kind } from '../../model/kind.ts';
import type { Span } from '../../text/span.ts';

/** The words that every id of a team's own rule begins with. */
export const TEAM_PREFIX = 'team/';

/** The rules that the team's glossary and requirements make, beside its `customRules`. */
export const GLOSSARY_RULE = 'team/glossary';
export const REQUIRED_ELEMENT_RULE = 'team/required-element';
export const TEAM_CHECKS = [
  { id: GLOSSARY_RULE, severity: 'warning' },
  { id: REQUIRED_ELEMENT_RULE, severity: 'warning' },
] as const;

/** A text of the configuration that knows where it stands. */
export interface Written {
  readonly text: string;
  /** With its quotes. */
  readonly span: Span;
  /** Where its first character stands, if the file has the text letter by letter. */
  readonly start?: number;
}

/** The place of a stretch of the text in the file; the whole text where the stretch can't be told. */
export const placeIn = ({ span, start }: Written, from: number, to: number): Span =>
  start === undefined ? span : { start: start + from, end: start + to };

/** An example of a rule. ⟦…⟧ marks the words that a finding must cover. */
export interface ExampleEntry {
  readonly text: Written;
  /** Why a good example is fine. */
  readonly because?: string;
  /** A bad example after the first suggestion. */
  readonly fixed?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly kind?: Kind;
  readonly audience?: 'public' | 'internal';
  readonly locale?: string;
}

/** An entry of `customRules`. */
export interface CustomRuleEntry {
  readonly id: Written;
  readonly message: string;
  readonly summary?: string;
  readonly why?: string;
  readonly severity?: Severity;
  /** In the language of `language/pattern.ts`. */
  readonly phrases?: readonly Written[];
  /** Phrases that make innocent what they cover. */
  readonly except?: readonly Written[];
  /** Regular expressions. */
  readonly patterns?: readonly Written[];
  readonly unless?: readonly string[];
  readonly suggestions?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly audience?: 'public' | 'internal' | 'any';
  readonly locales?: readonly string[];
  readonly bad?: readonly ExampleEntry[];
  readonly good?: readonly ExampleEntry[];
}

/** An entry of `glossary` that is more than a word of the team's own. */
export type TermEntry = PreferredTerm | BannedTerms;

export interface PreferredTerm {
  readonly term: string;
  /** What to find and to replace by the term. */
  readonly insteadOf?: readonly string[];
  /** Whether the term is found, too, where its capitals are others. */
  readonly case?: boolean;
  readonly reason?: string;
  readonly severity?: Severity;
  /** The languages in which it counts; all where nothing is said. */
  readonly locales?: readonly string[];
}

export interface BannedTerms {
  readonly ban: readonly string[];
  readonly case?: boolean;
  readonly reason?: string;
  readonly severity?: Severity;
  /** The languages in which it counts; all where nothing is said. */
  readonly locales?: readonly string[];
}
