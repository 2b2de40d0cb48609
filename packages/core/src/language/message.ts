import type { Element, Kind } from '../model/kind.ts';
import type { Macro, Part } from '../model/macro.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** An element that was found, in the reader's text of the body. */
export interface FoundElement {
  readonly element: Element;
  readonly span: Span;
}

/** Where the kind of a macro comes from. `inferred` is sure enough to ask for elements; `unknown` asks for none. */
export type KindSource = 'metadata' | 'config' | 'inferred' | 'unknown';

/** A macro, read: what rules are given. */
export interface Message {
  readonly macro: Macro;
  /** Every text of the macro that somebody receives, the body first. */
  readonly texts: readonly ReadPart[];
  /** The body; `undefined` where the macro has none. */
  readonly body: ReadPart | undefined;
  readonly kind: Kind | undefined;
  /** The kind that metadata or configuration name; `kind` adds what title and text show, which takes longer. */
  readonly declaredKind: Kind | undefined;
  readonly kindSource: KindSource;
  /** Found in the body, in order. Worked out when first asked for. */
  readonly elements: readonly FoundElement[];
  /** Elements that the readers of the kind need; none where the kind is unknown. */
  readonly required: readonly Element[];
  /** Those of them that the body lacks. */
  readonly missing: readonly Element[];
}

export interface ReadPart {
  readonly part: Part;
  readonly reading: Reading;
}
