import type { Reading, Span } from '@trustlint/core';
import { matchesOf } from '@trustlint/core';

/** A date in numbers only, as written: `03/04/2026`, `4-5-26`, `10/11`. */
export interface NumericDate {
  readonly span: Span;
  readonly first: number;
  readonly second: number;
  readonly separator: '/' | '-' | '.';
  /** With its century: 26 is 2026. */
  readonly year: number | undefined;
  /** Whether the year has four digits: such a date can hardly be anything else. */
  readonly isFull: boolean;
}

const DATE =
  /(?<![\w/.@:#$€£%+-])(\d{1,2})(?:( ?[/] ?|[-.])(\d{1,2})(?:\2((?:19|20)\d\d|\d\d))?)(?![\w/@%$€£+]|[-.:,]\d)/g;
/** A glance that spares most texts the search. */
const MAY_HOLD_DATE = /\d ?[/.-] ?\d/;
/** The second end of a span such as `3/4/2026-5/4/2026` or `3/4-5/4`, whose first character follows a dash. */
const RANGE =
  /(?<=\d)\s?[-–]\s?(?=\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d(?![\w/]))|(?<=(?<![\w/.-])\d{1,2}\/\d{1,2})\s?[-–]\s?(?=\d{1,2}\/\d{1,2}(?![\w/-]|\.\d))/g;

/** All dates in numbers in the text whose parts could be a day and a month. Linear in its length. */
export const numericDates = (reading: Reading): readonly NumericDate[] => reading.once(findNumericDates);

function findNumericDates({ text }: Reading): readonly NumericDate[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  // A dash between two dates becomes a blank, so that each is one of its own; offsets stay.
  const apart =
    text.includes('/') || text.includes('.') ? text.replace(RANGE, (dash) => ' '.repeat(dash.length)) : text;
  const found: NumericDate[] = [];
  for (const match of matchesOf(DATE, apart)) {
    const [written, first = '', separator = '', second = '', year] = match;
    if (!mayBeDay(first) || !mayBeDay(second)) continue;
    found.push({
      span: { start: match.index, end: match.index + written.length },
      first: Number(first),
      second: Number(second),
      separator: separator.trim() as NumericDate['separator'],
      year: year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year),
      isFull: year?.length === 4,
    });
  }
  return found;
}

const mayBeDay = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 31;

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
