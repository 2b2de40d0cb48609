import { overlaps, type Span } from '@trustlint/core';
import { readableRuns } from '@trustlint/core/render';
import { escapeHtml, safeHtml } from './safe-html.ts';

/** A stretch of a text that stands out in the preview; `open` is the tag that begins it. An empty one is a place. */
export interface Mark {
  readonly span: Span;
  readonly open: string;
  readonly close: string;
}

// Stand for tags while the HTML is made safe, so that none that an author has written passes for one of ours. For private use; the core uses U+E000.
const BEGIN = '\uE101';
const NUMBER_END = '\uE102';
const END = '\uE103';
const OURS = /[\uE101-\uE103]/g;

/** The HTML, safe to show, with its marks around words; tags and attributes take none. What is marked first stands outside. */
export function markedHtml(html: string, marks: readonly Mark[]): string {
  const clean = html.replace(OURS, '\uFFFD');
  return withTags(safeHtml(withStandIns(clean, readableRuns(clean), marks, (text) => text)), marks);
}

/** The text, escaped, with its marks and a `<br>` for each new line. */
export function markedText(text: string, marks: readonly Mark[]): string {
  const clean = text.replace(OURS, '\uFFFD');
  const whole = [{ start: 0, end: clean.length }];
  return withTags(withStandIns(clean, whole, marks, escapeHtml), marks).replace(/\r\n|\r|\n/g, '<br>\n');
}

function withStandIns(
  text: string,
  runs: readonly Span[],
  marks: readonly Mark[],
  encode: (text: string) => string,
): string {
  let out = '';
  let at = 0;
  const told = new Set<Mark>();
  for (const run of runs) {
    out += text.slice(at, run.start);
    at = run.end;
    const inside = marks.filter(({ span }) => overlaps(span, run) || isPlaceIn(run, span));
    const cuts = [...new Set([run.start, run.end, ...inside.flatMap(({ span }) => [span.start, span.end])])]
      .filter((cut) => run.start <= cut && cut <= run.end)
      .sort((a, b) => a - b);
    for (const [i, start] of cuts.entries()) {
      for (const place of inside)
        if (place.span.start === start && place.span.end === start && !told.has(place)) {
          told.add(place);
          out += standIn(marks.indexOf(place)) + END;
        }
      const piece = { start, end: cuts[i + 1] ?? start };
      if (piece.end === piece.start) continue;
      const around = inside.filter(({ span }) => overlaps(span, piece));
      const words = encode(text.slice(piece.start, piece.end));
      out += around.map((mark) => standIn(marks.indexOf(mark))).join('') + words + END.repeat(around.length);
    }
  }
  return out + text.slice(at);
}

const isPlaceIn = (run: Span, { start, end }: Span): boolean => start === end && run.start <= start && end <= run.end;

const standIn = (index: number): string => `${BEGIN}${index}${NUMBER_END}`;

function withTags(text: string, marks: readonly Mark[]): string {
  const open: string[] = [];
  return text.replace(/\uE101(\d+)\uE102|\uE103/g, (_, index?: string) => {
    if (index === undefined) return open.pop() ?? '';
    const mark = marks[Number(index)];
    open.push(mark?.close ?? '');
    return mark?.open ?? '';
  });
}
