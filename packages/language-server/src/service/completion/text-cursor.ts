import type { Macro, Part } from '@trustlint/core';
import { type MacroFile, macroAt } from '../../workspace/macro-file.ts';

/** The place of the cursor in a text of a macro. */
export interface TextCursor {
  readonly macro: Macro;
  readonly part: Part;
  /** In the markup text (`Part.source`). */
  readonly at: number;
  /** The line of the markup up to the cursor, and from it on. */
  readonly before: string;
  readonly after: string;
  /** Words stand in a tag of the markup here, such as the address of a link. */
  readonly isInTag: boolean;
}

/** How far a line is looked at: some exports are one line of a megabyte. UTF-16 units. */
const NEARBY = 1000;

/** `undefined` where the cursor stands in no text, or where the container leaves no exact place for it. */
export function textCursor(file: MacroFile, offset: number): TextCursor | undefined {
  const macro = macroAt(file, offset);
  if (macro === undefined) return undefined;
  for (const part of macro.parts) {
    if (part.role === 'label') continue;
    const { source, markup } = part;
    const at = source.fromSource(offset);
    const begins = source.toSource({ start: at, end: at }).start;
    const ends = at === 0 ? begins : source.toSource({ start: at - 1, end: at }).end;
    if (begins !== offset && ends !== offset) continue;
    const { text } = source;
    const near = text.slice(Math.max(0, at - NEARBY), at);
    const isInTag = markup === 'html' && /<[a-z/!][^<>]*$/i.test(near);
    const before = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
    const after = /^[^\r\n]*/.exec(text.slice(at, at + NEARBY))?.[0] ?? '';
    return { macro, part, at, before, after, isInTag };
  }
  return undefined;
}
