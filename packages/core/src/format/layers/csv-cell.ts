import { type Layer, PieceBuilder } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/**
 * A cell of a CSV file and how it is written:
 * - `plain`: as it stands, up to the next delimiter or line end.
 * - `quoted`: between double quotes; a double quote among the words is written twice.
 * - `broken`: begun with a double quote, and ended or interrupted where it should not be. Can be read, not written.
 */
export interface CsvCell {
  /** With its quotes. */
  readonly span: Span;
  readonly style: 'plain' | 'quoted' | 'broken';
  /** What parts the cells of the file: one character. */
  readonly delimiter: string;
}

/** Takes the quotes off one cell. RFC 4180, section 2; blanks belong to the words, and so do line ends in quotes. */
export function csvCellLayer(cell: CsvCell): Layer {
  return {
    name: `csv ${cell.style}`,
    decode: (base) => decodeCell(cell, base),
    encode: (text, at, base) => encodeInCell(cell, text, at, base),
  };
}

/** A lone double quote in a broken cell stands for itself, unless it is the last character. */
function decodeCell({ span, style }: CsvCell, base: string) {
  const builder = new PieceBuilder();
  if (style === 'plain') return builder.verbatim(base, span.start, span.end).build();
  // A slice, so that the search ends where the cell does.
  const cell = base.slice(span.start, span.end);
  let told = 1;
  let end = cell.length;
  for (let quote = cell.indexOf('"', 1); quote !== -1; ) {
    if (cell[quote + 1] === '"') {
      builder.verbatim(base, span.start + told, span.start + quote);
      builder.decoded('"', span.start + quote, span.start + quote + 2);
      told = quote + 2;
    } else if (quote === cell.length - 1) end = quote;
    quote = cell.indexOf('"', Math.max(told, quote + 1));
  }
  return builder.verbatim(base, span.start + told, span.start + end).build();
}

/** A plain cell is put in quotes where it needs them and is rewritten as a whole; in part, it refuses what needs them. */
function encodeInCell({ span, style, delimiter }: CsvCell, text: string, at: Span, base: string): string | undefined {
  if (style === 'broken') return undefined;
  const doubled = text.replaceAll('"', '""');
  if (style === 'quoted') return doubled;
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  const isWhole = at.start === span.start && at.end === span.end;
  // A row of nothing is no row: what becomes empty says so.
  if (isWhole && (needsQuotes || text === '')) return `"${doubled}"`;
  const opensQuotes = text === '' && at.start === span.start && base[at.end] === '"';
  return needsQuotes || opensQuotes ? undefined : text;
}
