import type { LineIndex, Span } from '@trustlint/core';
import { columnsOf, printable } from './display-width.ts';

/** A line of a file with its marks, ready to print. */
export interface SourceExcerpt {
  readonly line: string;
  /** Spaces, then a `^` under each column of the words that are meant. */
  readonly marks: string;
}

/**
 * The line in which a span begins, at most `width` columns of it, with marks under the span. A longer line is cut around the
 * span, with `…` where something is left out. A span over several lines is marked up to the end of the first.
 */
export function sourceExcerpt(text: string, index: LineIndex, span: Span, width: number): SourceExcerpt {
  const { line } = index.positionAt(span.start);
  const whole = index.lineSpan(line);
  const end = Math.min(Math.max(span.end, span.start + 1), Math.max(whole.end, span.start + 1));
  const cells = cellsOf(text, whole, span, width);
  const marked = (cell: Cell): boolean => cell.at < end && cell.at + cell.length > span.start;
  const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
  const isEmptyThere = !cells.some(marked);

  let from = 0;
  let to = cells.length;
  if (total > width) {
    const first = Math.max(
      0,
      cells.findIndex((cell) => cell.at + cell.length > span.start),
    );
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
      let room = width - 1 - cells.slice(from).reduce((sum, cell) => sum + cell.columns, 0);
      for (; from > 0; from--) {
        room -= cells[from - 1]?.columns ?? 0;
        if (room < 0) break;
      }
    }
  } else {
    while (from < cells.length && cells[from]?.shown.trim() === '' && !marked(cells[from] as Cell)) from++;
  }

  const shown = cells.slice(from, to);
  const isCutBefore = total > width && (from > 0 || (cells[0]?.at ?? whole.start) > whole.start);
  const last = cells[to - 1];
  const isCutAfter = total > width && (to < cells.length || (last !== undefined && last.at + last.length < whole.end));
  const before = isCutBefore ? '…' : '';
  const marks = shown.map((cell) => (marked(cell) ? '^' : ' ').repeat(cell.columns)).join('');
  return {
    line: before + shown.map((cell) => cell.shown).join('') + (isCutAfter ? '…' : ''),
    marks:
      `${before === '' ? '' : ' '}${isEmptyThere ? `${' '.repeat(shown.reduce((sum, cell) => sum + cell.columns, 0))}^` : marks}`.trimEnd(),
  };
}

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
