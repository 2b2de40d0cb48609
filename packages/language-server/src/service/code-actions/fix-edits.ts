import { type Diagnostic, type FillInStyle, type Fix, fillInPattern, type TextEdit } from '@trustlint/core';
import type { PlacedEdit } from '../workspace-edit.ts';

/** The way out to take without a second thought: the safe one, or the only one that says something else in place of the words found. */
export function preferredFix({ fixes }: Diagnostic): Fix | undefined {
  const safe = fixes.find(({ applicability }) => applicability === 'safe');
  const replacing = fixes.filter(({ edits }) => edits.some(({ span }) => span.end > span.start));
  return safe ?? (replacing.length === 1 ? replacing[0] : undefined);
}

/** The edits of a fix, with a place to fill in for each fill-in that it writes. `text` is that of the file. */
export function placedEdits({ edits }: Fix, text: string, style: FillInStyle): readonly PlacedEdit[] {
  const [edit] = edits;
  // Editors put the cursor in one place.
  if (edit === undefined || edits.length > 1) return edits;
  const snippet = snippetOf(edit, text, style);
  return [snippet === undefined ? edit : { ...edit, snippet }];
}

function snippetOf({ span, text: written }: TextEdit, text: string, style: FillInStyle): string | undefined {
  // Editors set in the lines of a snippet as the line is that it begins on.
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  if (/[\r\n]/.test(written) && /^[ \t]/.test(line)) return undefined;
  const { open, regExp } = fillInPattern(style);
  if (!written.includes(open)) return undefined;
  let snippet = '';
  let at = 0;
  let places = 0;
  for (const match of written.matchAll(regExp)) {
    places++;
    snippet += `${literal(written.slice(at, match.index))}\${${places}:${literal(match[0])}}`;
    at = match.index + match[0].length;
  }
  return places === 0 ? undefined : `${snippet}${literal(written.slice(at))}$0`;
}

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
