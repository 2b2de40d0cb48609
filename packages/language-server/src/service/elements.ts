import type { Element, Macro } from '@trustlint/core';
import type { Range } from 'vscode-languageserver';
import type { MacroFile } from '../workspace/macro-file.ts';

/** An element and where the file has it. */
export interface PlacedElement {
  readonly element: Element;
  readonly range: Range;
}

/** The elements of a macro in order of their places. */
export function elementsOf({ messageOf, lines }: MacroFile, macro: Macro): readonly PlacedElement[] {
  const { body, elements } = messageOf(macro);
  const text = body?.part.prose.text;
  if (text === undefined) return [];
  return elements.map(({ element, span }) => ({ element, range: lines.rangeOf(text.toSource(span)) }));
}
