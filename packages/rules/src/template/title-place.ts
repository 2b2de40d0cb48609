import type { LibraryMacro, Macro, MappedText, Place } from '@trustlint/core';

/** Where to tell something about a macro as a whole: its title in the file, else its first words. `undefined` where it has no text. */
export function titlePlace({ titleSpan, parts }: Macro): Place | undefined {
  const part = parts.find(({ role }) => role === 'body') ?? parts[0];
  if (part === undefined) return undefined;
  const { text, blocks } = part.prose;
  if (titleSpan !== undefined && titleSpan.end > titleSpan.start) return { text: fileOf(text), span: titleSpan };
  return { text, span: blocks[0]?.span ?? { start: 0, end: text.text.length } };
}

/** The text of the file that a text was taken from. */
export function fileOf(text: MappedText): MappedText {
  let file = text;
  while (file.base !== undefined) file = file.base;
  return file;
}

/** The same in the file, for rules that compare. */
export function keptTitlePlace({ macro, file, keep }: LibraryMacro): Place | undefined {
  const span = keep('title place', () => {
    const place = titlePlace(macro);
    return place === undefined ? null : place.text.toSource(place.span);
  });
  return span === null ? undefined : { text: file, span };
}
