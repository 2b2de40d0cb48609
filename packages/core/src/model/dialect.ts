import type { Concept } from './concept.ts';

/** How sure the documents make us of a name: read there, seen in use, or general knowledge. */
export type Confidence = 'documented' | 'seen' | 'assumed';

/** One value that a platform can print. */
export interface Variable {
  readonly name: string;
  readonly meaning: string;
  readonly sample: string;
  /** How often the value is empty when the macro is sent. */
  readonly empty: 'never' | 'sometimes' | 'often';
  readonly confidence?: Confidence;
}

/** How a placeholder of the dialect says what to print instead of an empty value. */
export type FallbackStyle =
  | 'none'
  /** `{{x | default: 'there'}}` */
  | 'liquid-default'
  /** `{{x|default("there")}}` */
  | 'call-default'
  /** `{{x | fallback:"there"}}` */
  | 'pipe-fallback'
  /** `{%x,fallback=there%}` */
  | 'comma-fallback'
  /** `%{x,fallback:there}` */
  | 'comma-colon-fallback'
  /** `{{x|"there"}}` */
  | 'pipe-string'
  /** `{x|there}` */
  | 'pipe-text'
  /** `{{x || 'there'}}` */
  | 'or-string'
  /** `{!BLANKVALUE(x, "there")}` */
  | 'blankvalue'
  /** `{!x;there}` */
  | 'semicolon-text';

/** A platform's placeholder language, as data. */
export interface Dialect {
  readonly id: string;
  /** What the platform is called in messages. */
  readonly label: string;
  /** Values of `platform` in metadata that mean this dialect. */
  readonly platforms: readonly string[];
  readonly open: string;
  readonly close: string;
  /** Liquid-like block tags `{% … %}` steer the output. */
  readonly tags: boolean;
  /** Written between the delimiters where a name stands. Linear-time: one character class and a star. */
  readonly namePattern: RegExp;
  readonly caseSensitive: boolean;
  readonly fallback: FallbackStyle;
  /** The names that stand for each concept; the usual one first, and the one to translate to. */
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  readonly variables: readonly Variable[];
  /** Names that only the team can know (custom fields); such a name is never unknown. Matched against the whole name. */
  readonly openNames: readonly RegExp[];
  /** Whether the list of names is complete enough to call another name unknown. */
  readonly closed: boolean;
  /** Filters known to the platform; empty where it has none. */
  readonly filters: readonly string[];
  /** Where the facts were read, and when. */
  readonly source: string;
  readonly checked: string;
}
