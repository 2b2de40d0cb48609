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

/**
 * The language between the delimiters.
 * - `lookup`: a name and, where the dialect has one, its fallback; nothing else is understood
 * - `liquid`: filters, `{% if %}`, `{% comment %}`, `{% raw %}`; `liquid-2` is its version 2.4, which lacks `default` and others
 * - `hubl`: HubSpot's, much like Liquid; `{# comments #}`, `{% elif %}`
 * - `handlebars`: `{{#if}}`, `{{else}}`, `{{!-- comments --}}`, `\\{{verbatim}}`
 * - `mustache`: sections, `{{^inverted}}`, `{{! comments }}`
 * - `jira`: sections that end with `{{/}}`, function calls in names
 * - `formula`: Salesforce's functions
 * - `none`: the platform fills nothing in
 */
export type Engine =
  | 'lookup'
  | 'liquid'
  | 'liquid-2'
  | 'hubl'
  | 'handlebars'
  | 'mustache'
  | 'jira'
  | 'formula'
  | 'none';

/**
 * What is sent for want of a value: nothing, the placeholder as written, or a text, in which `{name}` stands for the name and
 * `{PROPERTY}` for the last part of it in capitals.
 */
export type Blank = 'empty' | 'literal' | { readonly text: string };

/** Whose a value is: that decides who has it when (a new ticket has no number, nobody may be assigned). */
export type Owner = 'customer' | 'agent' | 'assignee' | 'ticket' | 'system';

/** A platform's placeholder language, as data. */
export interface Dialect {
  readonly id: string;
  /** What the platform is called in messages. */
  readonly label: string;
  /** Values of `platform` in metadata that mean this dialect. */
  readonly platforms: readonly string[];
  readonly open: string;
  readonly close: string;
  readonly engine: Engine;
  /** How many blanks the platform takes between a delimiter and the name. */
  readonly innerBlanks: number | 'any';
  /** Written between the delimiters where a name stands. Linear-time: a few character classes, a star on the last. */
  readonly namePattern: RegExp;
  readonly caseSensitive: boolean;
  /** Whether the platform minds the case of a name's first part only. */
  readonly foldsAfterRoot?: true;
  readonly fallback: FallbackStyle;
  /** What is sent for a name that the platform does not know; its fallback, where it has one and `fallbackOfUnknown` allows. */
  readonly onUnknown: Blank;
  /** Instead, for what follows a root that the platform knows: `ticket.nonsense`. */
  readonly onUnknownChild?: Blank;
  /** Whether an unknown name gives its fallback too. */
  readonly fallbackOfUnknown: boolean;
  /** What is sent for an empty value without a fallback. */
  readonly onEmpty: Blank;
  /** Whether the platform reads delimiters as addresses encode them too: `%7B`. */
  readonly encodedDelimiters?: true;
  /** Whether the platform takes tags of the markup off before it reads a name. */
  readonly stripsMarkup?: true;
  /** The delimiters occur in prose too: a placeholder is recognised only where all that stands between them fits. */
  readonly strict?: true;
  /** The names that stand for each concept; the usual one first, and the one to translate to. */
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** Whose the names are that start so, up to a dot; the longest start wins. What nothing fits is the ticket's. */
  readonly owners: Readonly<Partial<Record<Owner, readonly string[]>>>;
  readonly variables: readonly Variable[];
  /** Names that only the team can know (custom fields); such a name is never unknown. Matched against the whole name. */
  readonly openNames: readonly RegExp[];
  /** Names of what only the team may read: private comments, notes on people. Matched against the whole name, without an index. */
  readonly internalNames?: readonly RegExp[];
  /** Placeholders in code are sent as they are written. */
  readonly codeIsLiteral?: true;
  /** Names of choices that print the tag of the chosen option, and the name that prints its label. */
  readonly labelNames?: { readonly tag: RegExp; readonly label: string };
  /** Whether the list of names is complete enough to call another name unknown. */
  readonly closed: boolean;
  /** Filters known to the platform; empty where it has none, or where they are not known. */
  readonly filters: readonly string[];
  /** Where the facts were read, and when. */
  readonly source: string;
  readonly checked: string;
}

/** Whether `{% … %}` steers the output. */
export const hasTags = ({ engine }: Dialect): boolean =>
  engine === 'liquid' || engine === 'liquid-2' || engine === 'hubl';
