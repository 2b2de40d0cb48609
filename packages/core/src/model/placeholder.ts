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
