import type { LineIndex, Span } from '@trustlint/core';
import { columnsOf, printable } from './display-width.ts';

/** A line of a file with its marks, ready to print. */
export interface SourceExcerpt {
  readonly line: string;
  /** Spaces, then a `^` under each column of the words that are meant, then `…` where they go on but the line does not. */
  readonly marks: string;
}

/**
 * The line in which a span begins, at most `width` columns of it, with marks under the span. A longer line is cut around the
 * span, with `…` where something is left out. A span over several lines is marked up to the end of the first. Neither `line` nor
 * `marks` takes more than `width` columns; `width` is at least 8.
 */
export function sourceExcerpt(text: string, index: LineIndex, span: Span, width: number): SourceExcerpt {
  const whole = index.lineSpan(index.positionAt(span.start).line);
  const end = Math.min(Math.max(span.end, span.start + 1), Math.max(whole.end, span.start + 1));
  const cells = cellsOf(text, whole, span, width);
  const marked = (cell: Cell): boolean => cell.at < end && cell.at + cell.length > span.start;
  // At the end of the line there is nothing to mark: the mark stands behind it.
  const isBehind = !cells.some(marked);
  const isLong = columnsIn(cells) > width - (isBehind ? 1 : 0);

  let from = 0;
  let to = cells.length;
  if (isLong) {
    const found = cells.findIndex((cell) => cell.at + cell.length > span.start);
    const first = found === -1 ? cells.length : found;
    // A third of the room goes to what stands before.
    for (let room = Math.floor(width / 3), at = first; ; at--) {
      from = at;
      room -= cells[at - 1]?.columns ?? room + 1;
      if (room < 0) break;
    }
    to = from;
    for (let room = width - 2; to < cells.length; to++) {
      room -= cells[to]?.columns ?? 0;
      if (room < 0) break;
    }
    // Near the end of the line there is more room before.
    if (to === cells.length) {
      let room = width - (isBehind ? 2 : 1) - columnsIn(cells.slice(from));
      for (; from > 0; from--) {
        room -= cells[from - 1]?.columns ?? 0;
        if (room < 0) break;
      }
    }
  } else {
    while (from < cells.length && cells[from]?.shown.trim() === '' && !marked(cells[from] as Cell)) from++;
  }

  const shown = cells.slice(from, to);
  const last = shown.at(-1);
  const shownEnd = last === undefined ? whole.end : last.at + last.length;
  const isCutBefore = isLong && (from > 0 || (cells[0]?.at ?? whole.start) > whole.start);
  const isCutAfter = isLong && shownEnd < whole.end;
  const line = (isCutBefore ? '…' : '') + shown.map((cell) => cell.shown).join('') + (isCutAfter ? '…' : '');
  const under = shown.map((cell) => (marked(cell) ? '^' : ' ').repeat(cell.columns)).join('');
  const marks = `${isCutBefore ? ' ' : ''}${isBehind ? `${under}^` : under.trimEnd()}`;
  const goesOn = text.slice(shownEnd, span.end).trim() !== '';
  return { line, marks: goesOn ? `${marks.slice(0, width - 1)}…` : marks };
}

const columnsIn = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.columns, 0);

/** One character as it is printed; `at` and `length` are UTF-16 units of the file. */
interface Cell {
  readonly at: number;
  readonly length: number;
  readonly shown: string;
  readonly columns: number;
}

/** The characters of a line; of a very long one only those near the span. */
function cellsOf(text: string, line: Span, span: Span, width: number): readonly Cell[] {
  const near = width * 4;
  const start = Math.max(line.start, startOfCharacter(text, span.start - near));
  const cells: Cell[] = [];
  let at = start;
  for (const character of text.slice(start, Math.min(line.end, span.start + near))) {
    const shown = printable(character);
    cells.push({
      at,
      length: character.length,
      shown,
      columns: shown.length > 1 && character === '\t' ? 2 : columnsOf(shown),
    });
    at += character.length;
  }
  return cells;
}

const startOfCharacter = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
};
