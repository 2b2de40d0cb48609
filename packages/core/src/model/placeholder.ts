import type { Span } from '../text/span.ts';

/** Stands in the reader's text for a placeholder or a fill-in: one code unit, part of no word. U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const PLACEHOLDER_MARK = '\uFFFC';
/** Stands in the reader's text for code, an image or another thing that is shown but not read. U+E000, private use. */
export const OPAQUE_MARK = '\uE000';

/**
 * Something that is filled in before the reader sees the message.
 * - `value`: printed by the platform, `{{ticket.id}}`
 * - `tag`: steers the platform and prints nothing, `{% if … %}`
 * - `comment`: stripped by the platform, `{% comment %}…{% endcomment %}`
 * - `fill-in`: completed by the agent, `[order number]`
 */
export interface Placeholder {
  readonly kind: 'value' | 'tag' | 'comment' | 'fill-in';
  /** The whole of it, delimiters included, in the markup text (`Part.markup`). */
  readonly span: Span;
  /** As written: `ticket.requester.first_name`, the words of a fill-in, the name of a tag. */
  readonly name: string;
  readonly nameSpan: Span;
  /** What is sent where the value is empty, if the placeholder says so. */
  readonly fallback?: string;
  /** Where it stands in the reader's text (`Prose.text`); `undefined` for what prints nothing. */
  readonly at?: number;
}

/**
 * What is wrong with the writing of a placeholder or a tag, or keeps one from being recognised as such.
 * - `unclosed`: an opening delimiter whose end never comes, `{{ticket.id`
 * - `unbalanced`: a brace too few or too many, `{{ticket.id}`, `{ticket.id}}`
 * - `blanks`: blanks where the platform takes none, `%{ ticket.name }`
 * - `name`: characters or a form of name that the platform does not match, `{%customer.first_name%}`
 * - `fallback`: the fallback is not in the platform's form, `{%x, fallback=you%}`, `%{x,fallback:}`
 * - `smart-quotes`: typographic quotes around an argument, `| default: “you”`
 * - `invisible`: a no-break space, a zero-width character or the like inside
 * - `split-by-markup`: a tag or a mark of the markup inside, `{{ticket.<b>id</b>}}`
 * - `encoded-delimiters`: `%7B%7Bticket.id%7D%7D`, `&#123;&#123;ticket.id}}`
 * - `unknown-tag`, `unknown-filter`: no such tag or filter in the dialect's language
 * - `operator`: what the conditions of the language don't have: `not`, parentheses, `=` for `==`, `&&`
 * - `tail`: words after the name or argument that the platform drops or trips over, `{{ a b }}`, `{{ a || 'b' }}`
 * - `incomplete`: a placeholder without a name, a tag without what it needs: `{{ }}`, `{% if %}`, `{% assign a b %}`
 * - `unclosed-block`, `unopened-block`: `{% if %}` without its `{% endif %}`, and the other way round
 */
export type FaultKind =
  | 'unclosed'
  | 'unbalanced'
  | 'blanks'
  | 'name'
  | 'fallback'
  | 'smart-quotes'
  | 'invisible'
  | 'split-by-markup'
  | 'encoded-delimiters'
  | 'unknown-tag'
  | 'unknown-filter'
  | 'operator'
  | 'tail'
  | 'incomplete'
  | 'unclosed-block'
  | 'unopened-block';

/** One fault in the writing of a placeholder, as data: rules put it into words. */
export interface PlaceholderFault {
  readonly kind: FaultKind;
  /** What to point at, in the markup text: the characters at fault, or the whole where they are no place of their own. */
  readonly span: Span;
  /** The whole thing that was meant to be a placeholder or a tag, in the markup text; holds `span`. */
  readonly whole: Span;
  /** What stands at fault, in one or a few words for a message: the name of the tag or filter, the operator, the quotes. */
  readonly found: string;
  /** What belongs at fault's place, if that is known: the tag that would close the block, the operator to use. */
  readonly expected?: string;
  /** How the whole should be written, if that is certain. */
  readonly instead?: string;
  /** The placeholder it is about, if the scanner found one. */
  readonly placeholder?: Placeholder;
}
