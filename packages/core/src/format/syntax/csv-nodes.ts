import type { MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { type CsvCell, csvCellLayer } from '../layers/csv-cell.ts';
import type { DataEntry, DataFault, DataMap, DataScalar, DataTree } from './data-node.ts';

/** What may part cells, the likeliest first. */
const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};
/** How much of the file tells which of them it is: UTF-16 units, and rows. */
const SAMPLE = 65536;
const SAMPLE_ROWS = 30;

/**
 * Reads a text as CSV whose first row names the columns, as much of it as there is to read: RFC 4180, and what spreadsheets
 * make of it (semicolons, tabs, a first line `sep=;`). The root is a list with a map for each row; its keys are the names of
 * the columns without blanks around them. Rows without any words are left out. Never throws.
 */
export function readCsvTree(base: MappedText): DataTree {
  const { text } = base;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const declared = /^sep=([^\r\n])(?:\r\n?|\n)/i.exec(text.slice(start, start + 8));
  const from = start + (declared?.[0].length ?? 0);
  const delimiter = declared?.[1] ?? delimiterOf(text, from);
  const { rows, faults } = new Scanner(text, delimiter, from).scan();
  const header = rows.shift();
  if (header === undefined) return { base, roots: [], faults, comments: [] };
  const columns = header.cells.map((cell) => ({ key: scalarOf(cell, text).value.trim(), keySpan: cell.span }));
  const twins = twinColumns(columns.map(({ key }) => key));
  const items = rows.map(({ cells, span }): DataMap => {
    const entries: DataEntry[] = [];
    for (let i = 0; i < cells.length && i < columns.length; i++) {
      const { key, keySpan } = columns[i] as (typeof columns)[number];
      if (!twins.has(i)) entries.push({ key, keySpan, value: scalarOf(cells[i] as CsvCell, text) });
    }
    return { type: 'map', entries, span };
  });
  const told = [
    ...faults,
    ...columns.flatMap(({ key, keySpan }, i) => (twins.has(i) && key !== '' ? [twinFault(key, keySpan)] : [])),
    ...raggedRows(rows, columns.length, delimiter),
  ];
  return {
    base,
    roots: [{ type: 'list', items, span: { start: 0, end: text.length } }],
    faults: told.sort((a, b) => a.span.start - b.span.start),
    comments: [],
  };
}

function scalarOf(cell: CsvCell, text: string): DataScalar & { readonly value: string } {
  const layer = csvCellLayer(cell);
  const { start, end } = cell.span;
  const value =
    cell.style === 'plain'
      ? text.slice(start, end)
      : cell.style === 'quoted'
        ? text.slice(start + 1, end - 1).replaceAll('""', '"')
        : layer.decode(text).text;
  return { type: 'scalar', value, span: cell.span, layer };
}

/** The delimiter that parts the first row, and the next rows into as many cells. A comma where none does. */
function delimiterOf(text: string, from: number): string {
  const sample = text.slice(0, from + SAMPLE);
  let best = { delimiter: ',', fitting: 0, columns: 1 };
  for (const delimiter of Object.keys(DELIMITERS)) {
    const { rows } = new Scanner(sample, delimiter, from).scan(SAMPLE_ROWS);
    // The sample may end within its last row.
    if (sample.length < text.length && rows.length > 1) rows.pop();
    const columns = rows[0]?.cells.length ?? 0;
    if (columns < 2) continue;
    const fitting = rows.filter((row) => row.cells.length === columns && !row.isFaulty).length / rows.length;
    if (fitting > best.fitting || (fitting === best.fitting && columns > best.columns))
      best = { delimiter, fitting, columns };
  }
  return best.delimiter;
}

/** The columns whose name another before them has. */
function twinColumns(names: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const twins = new Set<number>();
  for (const [i, name] of names.entries()) {
    if (seen.has(name)) twins.add(i);
    seen.add(name);
  }
  return twins;
}

const twinFault = (key: string, span: Span): DataFault => ({
  message: `Another column before is called “${key}” too, and only that one is read. Give each column its own name.`,
  span,
  severity: 'warning',
});

/** One fault for all of them: a header that misses a column makes every row ragged. */
function raggedRows(rows: readonly Row[], columns: number, delimiter: string): DataFault[] {
  const ragged = rows.filter((row) => !row.isFaulty && isRagged(row, columns));
  const [first] = ragged;
  if (first === undefined) return [];
  const extra = first.cells[columns]?.span.start;
  const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
  const wayOut =
    extra === undefined
      ? `Add the cells that are missing. A cell with line breaks in it needs double quotes around it`
      : `A cell with a ${DELIMITERS[delimiter] ?? `“${delimiter}”`} in its words needs double quotes around it, without blanks before them`;
  const more = ragged.length === 1 ? '' : ` The same goes for ${count(ragged.length - 1, 'more row')}.`;
  return [
    {
      message: `This row has ${count(first.cells.length, 'cell')}, and the first row names ${count(columns, 'column')}. ${wayOut}.${more}`,
      span: extra === undefined ? first.span : { start: extra, end: first.span.end },
      severity: 'warning',
    },
  ];
}

/** Empty cells at the end, which some programs write and others leave out, are no matter. */
function isRagged({ cells }: Row, columns: number): boolean {
  return cells.length < columns || cells.slice(columns).some(({ span }) => span.end > span.start);
}

interface Row {
  readonly cells: readonly CsvCell[];
  readonly span: Span;
  /** Whether a fault was told in it, which may have moved its cells. */
  readonly isFaulty: boolean;
}

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === RETURN;

/** One pass over a file. The offsets of the cells that are to be written back are the reason why it is our own. */
class Scanner {
  readonly faults: DataFault[] = [];
  readonly #text: string;
  readonly #delimiter: string;
  readonly #delimiterCode: number;
  #at: number;
  /** How many cells the first row has; 0 while it is read. */
  #columns = 0;
  /** Where the last fault was told. */
  #faultyAt = -1;
  /** Text that may still be read twice to find the end of cells that were never closed: keeps the time linear. */
  #patience: number;

  constructor(text: string, delimiter: string, from: number) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#delimiterCode = delimiter.charCodeAt(0);
    this.#at = from;
    this.#patience = 4 * text.length;
  }

  scan(most = Number.POSITIVE_INFINITY): { readonly rows: Row[]; readonly faults: DataFault[] } {
    const rows: Row[] = [];
    while (this.#at < this.#text.length && rows.length < most) {
      const row = this.#row();
      if (row.cells.every(({ span }) => this.#isBlank(span))) continue;
      if (rows.length === 0) this.#columns = row.cells.length;
      rows.push(row);
    }
    return { rows, faults: this.faults };
  }

  #row(): Row {
    const start = this.#at;
    const cells: CsvCell[] = [];
    for (;;) {
      cells.push(this.#text.charCodeAt(this.#at) === QUOTE ? this.#quoted() : this.#plain());
      if (this.#text.charCodeAt(this.#at) !== this.#delimiterCode) break;
      this.#at++;
    }
    const span = { start, end: this.#at };
    if (this.#text.charCodeAt(this.#at) === RETURN) this.#at++;
    if (this.#text.charCodeAt(this.#at) === LINE_FEED) this.#at++;
    return { cells, span, isFaulty: start <= this.#faultyAt };
  }

  #cell(start: number, end: number, style: CsvCell['style']): CsvCell {
    return { span: { start, end }, style, delimiter: this.#delimiter };
  }

  #plain(): CsvCell {
    const start = this.#at;
    while (!this.#isCellEnd(this.#at)) this.#at++;
    return this.#cell(start, this.#at, 'plain');
  }

  #quoted(): CsvCell {
    const text = this.#text;
    const start = this.#at;
    let style: CsvCell['style'] = 'quoted';
    let from = start + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote === -1) return this.#unclosed(start, text.length);
      if (text.charCodeAt(quote + 1) === QUOTE) {
        from = quote + 2;
        continue;
      }
      const after = this.#afterBlanks(quote + 1);
      if (this.#isCellEnd(after)) {
        this.#at = after;
        return this.#cell(start, quote + 1, style);
      }
      // A quote among the words should stand there twice. One that looks like the first of a cell tells that this cell lacks its last.
      if (style === 'quoted' && this.#looksLikeFirst(quote)) return this.#unclosed(start, quote);
      if (style === 'quoted') {
        style = 'broken';
        this.#report(
          quote,
          'A double quote stands in the middle of this cell. If it belongs to the words, write it twice; if not, take it out.',
        );
      }
      const partner = this.#partner(quote);
      if (partner === -1) {
        this.#at = after;
        while (!this.#isCellEnd(this.#at)) this.#at++;
        return this.#cell(start, this.#at, style);
      }
      const mayEndCell = this.#isCellEnd(partner + 1) || text.charCodeAt(partner + 1) === QUOTE;
      from = mayEndCell ? partner : partner + 1;
    }
  }

  /** The cell from `start` has no last quote before `stop`, where another cell begins or the file ends. */
  #unclosed(start: number, stop: number): CsvCell {
    this.#report(
      start,
      'This cell begins with a double quote, but has none at its end. Put one there; a double quote among the words is written twice.',
    );
    this.#at = this.#unclosedEnd(start, stop);
    return this.#cell(start, this.#at, 'broken');
  }

  #unclosedEnd(start: number, stop: number): number {
    const text = this.#text;
    const firstEnd = this.#lineEnd(start, stop);
    if (firstEnd === stop) return stop < text.length ? stop - 1 : stop;
    // Do the next lines look like rows, or like more lines of this cell?
    const lines = text.slice(firstEnd, stop).split(/\r\n?|\n/);
    if (stop < text.length) lines.pop();
    const full = lines.filter((line) => line.trim() !== '');
    const rowLike = full.filter((line) => line.split(this.#delimiter).length === this.#columns);
    this.#patience -= stop - start;
    if (this.#patience > 0 && (this.#columns === 0 || rowLike.length * 2 >= full.length)) return firstEnd;
    if (stop === text.length) return stop;
    let end = stop;
    while (!isLineEnd(text.charCodeAt(end - 1))) end--;
    return text.startsWith('\r\n', end - 2) ? end - 2 : end - 1;
  }

  #lineEnd(from: number, stop: number): number {
    let at = from;
    while (at < stop && !isLineEnd(this.#text.charCodeAt(at))) at++;
    return at;
  }

  /** Whether the quote stands where a cell begins. */
  #looksLikeFirst(quote: number): boolean {
    const before = this.#text.charCodeAt(quote - 1);
    return before === this.#delimiterCode || isLineEnd(before);
  }

  /** The next quote on the same line, unless it is the first of another cell: `she said "yes" to it`. -1 where there is none. */
  #partner(quote: number): number {
    const next = this.#text.indexOf('"', quote + 1);
    return next !== -1 && !this.#looksLikeFirst(next) && this.#lineEnd(quote, next) === next ? next : -1;
  }

  #afterBlanks(from: number): number {
    let at = from;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if ((code !== SPACE && code !== TAB) || code === this.#delimiterCode) return at;
      at++;
    }
  }

  #isCellEnd(at: number): boolean {
    if (at >= this.#text.length) return true;
    const code = this.#text.charCodeAt(at);
    return code === this.#delimiterCode || isLineEnd(code);
  }

  #isBlank({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code !== SPACE && code !== TAB) return false;
    }
    return true;
  }

  #report(at: number, message: string): void {
    this.faults.push({ message, span: { start: at, end: at + 1 } });
    this.#faultyAt = at;
  }
}
