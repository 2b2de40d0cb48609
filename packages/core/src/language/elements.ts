import type { Element } from '../model/kind.ts';
import { ELEMENTS } from '../model/kind.ts';
import type { FoundElement } from './message.ts';
import type { Reading } from './reading.ts';

/** The elements of a message, in order of their place in the reader's text. Cues named `element.<name>` show them. */
export function findElements(reading: Reading): readonly FoundElement[] {
  const found: FoundElement[] = [];
  for (const element of ELEMENTS) {
    for (const cue of reading.cues(`element.${element}`))
      found.push({ element: element satisfies Element, span: cue.span });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}
