import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Message } from '../language/message.ts';
import type { Element } from '../model/kind.ts';
import type { Library } from '../model/library.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';

export type Level = 'phrase' | 'sentence' | 'message' | 'workspace';
export type FixKind = 'replace' | 'suggest' | 'insert' | 'none';
export type Profile = 'essential' | 'recommended' | 'strict';

/** A stretch of one of a macro's texts: of the reader's text (`Prose.text`), of the markup (`Part.source`) or of the file. */
export interface Place {
  readonly text: MappedText;
  readonly span: Span;
}

/** One replacement that a rule proposes. The engine carries it to the file and drops it where it can't be made exactly. */
export interface ProposedEdit {
  readonly at: Place;
  readonly text: string;
}

/** A way out that a rule proposes. `replace` rules may say `safe`. */
export interface ProposedFix {
  readonly title: string;
  readonly applicability?: 'safe' | 'suggestion';
  readonly edits: readonly ProposedEdit[];
}

/** What a rule yields. */
export interface Finding {
  readonly at: Place;
  readonly message: string;
  readonly fixes?: readonly ProposedFix[];
  /** Overrides the rule's severity: a finding that is graver or milder than the rule's others. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly path: string; readonly span: Span; readonly message: string }[];
}

/** One option of a rule. Its type, default, check and documentation come from here. */
export type OptionSpec =
  | {
      readonly type: 'number';
      readonly default: number;
      readonly min?: number;
      readonly max?: number;
      readonly description: string;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'string'; readonly default: string; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }
  | { readonly type: 'map'; readonly default: Readonly<Record<string, string>>; readonly description: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValue = OptionSpec['default'];
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: Widen<S[K]['default']> };
type Widen<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends string
      ? string
      : T extends readonly string[]
        ? readonly string[]
        : Readonly<Record<string, string>>;

/** What the world tells a rule beside the macro. */
export interface RuleContext<S extends OptionSpecs = OptionSpecs> {
  readonly options: OptionValues<S>;
  /**
   * Today's date, `YYYY-MM-DD`, from the configuration: rules have no clock. Ask for it only where there is something to compare it with: what
   * a cache knows of a macro that it was asked for is good for that day only.
   */
  readonly today: string;
  /** The team's own words: product names and terms that no rule may object to. Lower case. */
  readonly glossary: ReadonlySet<string>;
  /** Writes a fill-in the team's way: `fillIn('date and time')` is `[date and time]`. */
  readonly fillIn: (words: string) => string;
}

/** A text that shows the rule. ⟦…⟧ marks the words that a bad example's finding must cover. */
export interface Example {
  readonly text: string;
  readonly front?: Readonly<Record<string, unknown>>;
  /** Good examples: why it is fine. */
  readonly because?: string;
  /** Bad examples: the text after the first fix. */
  readonly fixed?: string;
  /** For rules that compare macros: the other macros of the library. Marks are not needed there. */
  readonly others?: readonly { readonly text: string; readonly front?: Readonly<Record<string, unknown>> }[];
}

export interface RuleMeta<S extends OptionSpecs = OptionSpecs> {
  /** `pillar/name` */
  readonly id: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly fix: FixKind;
  /** The smallest profile that has it on; a rule of `essential` is on in all three. */
  readonly profile: Profile;
  /** One line: what it finds. */
  readonly summary: string;
  /** What it costs the reader, in plain words. */
  readonly why: string;
  /** Where the advice comes from: document and section. */
  readonly sources: readonly string[];
  readonly options: S;
  /** The elements whose absence it reports; the trust score then counts the element and not the finding too. */
  readonly elements?: readonly Element[];
  /** `any`: also speaks about notes to colleagues. Default: only about what the reader receives. */
  readonly audience?: 'public' | 'any';
  /** `any`: does not depend on the language of the text. Default: English only. */
  readonly language?: 'en' | 'any';
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A rule about single macros. */
export interface MacroRule<S extends OptionSpecs = OptionSpecs> extends RuleMeta<S> {
  readonly level: 'phrase' | 'sentence' | 'message';
  /** Phrases whose matches are cues of the rule's own: `cue` → patterns (see `language/pattern.ts`). Cue names start with the rule's id. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  /**
   * Cues without one of which the rule has nothing to tell: it is asked only about macros that have one. Default: those of its
   * own `phrases`; a rule without phrases is always asked, and so are one that says `any text` and one whose options are changed.
   */
  readonly needs?: readonly string[] | 'any text';
  /** `undefined` is a moment at which others may go first: a rule that looks at much in one go has some. */
  check(message: Message, context: RuleContext<S>): Iterable<Finding | undefined>;
}

/** A rule that compares macros with each other. */
export interface LibraryRule<S extends OptionSpecs = OptionSpecs> extends RuleMeta<S> {
  readonly level: 'workspace';
  /** Findings by macro; each `at` lies in the macro that it is yielded with. `undefined` is a moment at which others may go first. */
  checkLibrary(
    library: Library,
    context: RuleContext<S>,
  ): Iterable<(Finding & { readonly macro: Library['macros'][number] }) | undefined>;
}

export type Rule = MacroRule | LibraryRule;

/** Checks the declaration's types and forgets the options' exact shape, so that rules of all shapes fit in one list. */
export const defineRule = <const S extends OptionSpecs>(rule: MacroRule<S>): Rule => rule as unknown as Rule;
export const defineLibraryRule = <const S extends OptionSpecs>(rule: LibraryRule<S>): Rule => rule as unknown as Rule;

/** The lexicon and the rules that ship together. */
export interface Pack {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
}

/** Word classes that patterns may name, and the cues that several rules share: name → patterns. */
export interface Lexicon {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly cues: Readonly<Record<string, readonly string[]>>;
}
