import type { TextEdit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';

/**
 * The edits of a file that make `text` read `next`: as small as they can be, so that what is not changed stays as it is written. `undefined`
 * where the file can't hold it.
 */
export function exactEdits(text: MappedText, next: string): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const { span, text: words } of changesBetween(text.text, next)) {
    const edit = editAround(text, span, words);
    if (edit === undefined) {
      const whole = text.edit({ start: 0, end: text.text.length }, next);
      return whole === undefined ? undefined : [whole];
    }
    edits.push(edit);
  }
  return edits;
}

/** The edit itself, or one that takes in more of what stands around it: an escape, a whole line. */
function editAround(text: MappedText, span: Span, words: string): TextEdit | undefined {
  for (const around of [span, pieceAround(text, span), lineAround(text.text, span)]) {
    const before = text.text.slice(around.start, span.start);
    const after = text.text.slice(span.end, around.end);
    const edit = text.edit(around, before + words + after);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function pieceAround({ pieces }: MappedText, { start, end }: Span): Span {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  return {
    start: first === undefined || first.kind === 'verbatim' ? start : Math.min(start, first.start),
    end: last === undefined || last.kind === 'verbatim' ? end : Math.max(end, last.end),
  };
}

function lineAround(text: string, { start, end }: Span): Span {
  const last = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: last === -1 ? text.length : last };
}

/** What differs, line by line where there are as many lines as before, else from the first line to the last that do. */
function changesBetween(before: string, after: string): readonly TextEdit[] {
  const old = before.split('\n');
  const lines = after.split('\n');
  if (old.length !== lines.length) return [change(before, after, 0)];
  const changes: TextEdit[] = [];
  let at = 0;
  for (const [i, line] of old.entries()) {
    if (line !== lines[i]) changes.push(change(line, lines[i] as string, at));
    at += line.length + 1;
  }
  return changes;
}

/** Without what both begin and end with; no character is cut in half. */
function change(before: string, after: string, offset: number): TextEdit {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  if (isHigh(before[start - 1])) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (end > 0 && isLow(before.at(-end))) end--;
  return {
    span: { start: offset + start, end: offset + before.length - end },
    text: after.slice(start, after.length - end),
  };
}

const isHigh = (unit: string | undefined): boolean => unit !== undefined && unit >= '\ud800' && unit <= '\udbff';
const isLow = (unit: string | undefined): boolean => unit !== undefined && unit >= '\udc00' && unit <= '\udfff';
