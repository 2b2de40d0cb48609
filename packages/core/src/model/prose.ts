import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Placeholder } from './placeholder.ts';

/** What a block is to the reader. `quote` holds somebody else's words; `cell` is one cell of a table. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell';

/** A run of prose that is read without a break. Offsets are those of the reader's text. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** For list items: whether the list is numbered. */
  readonly ordered?: boolean;
}

/** A link the reader can follow. */
export interface Link {
  /** What the reader sees of it, in the reader's text. */
  readonly span: Span;
  /** The address as a browser would follow it (entities resolved), placeholders kept as written. */
  readonly url: string;
  /** Where the address stands in the markup text. */
  readonly urlSpan: Span;
}

/** Words that the reader sees though they stand in an attribute: what an image shows, a tooltip. */
export interface Label {
  /** How the words are written. */
  readonly markup: 'markdown' | 'html';
  /** The words as they stand in the markup text, without quotes. */
  readonly source: MappedText;
  readonly prose: Prose;
}

/** A comment in the markup that the reader does not see on the page (HTML) or that is never sent (template language). */
export interface MarkupComment {
  readonly span: Span;
  readonly text: string;
  readonly sent: boolean;
  /** A condition for old mail programs (`<!--[if mso]>`): markup, and nobody's note. */
  readonly isCondition?: true;
}

/**
 * What a person reads, with everything else taken out: tags are gone, a placeholder or fill-in is one `PLACEHOLDER_MARK`,
 * code and images are one `OPAQUE_MARK`, and two blocks are kept apart by one line feed. `text.base` is the markup text.
 */
export interface Prose {
  readonly text: MappedText;
  readonly blocks: readonly Block[];
  /** In order of their place in the markup. */
  readonly placeholders: readonly Placeholder[];
  readonly links: readonly Link[];
  readonly comments: readonly MarkupComment[];
  /** Words in bold, italics or quoted labels, in the reader's text: names of buttons and products often stand there. */
  readonly emphasis: readonly Span[];
  /** In order of their place in the markup; their placeholders are among those above. Absent: none. */
  readonly labels?: readonly Label[];
}
