import { type Message, OPAQUE_MARK, overlaps, type Part, type Span } from '@trustlint/core';
import { opaqueWords } from '@trustlint/core/render';
import type { PageBlock, PageRun, PageText } from './page-data.ts';

/** What is shown of a macro’s text beside its words: places in the file for findings, in the reader’s text of the body for elements. */
export interface Marks {
  readonly findings: readonly Span[];
  readonly elements: readonly { readonly span: Span; readonly index: number }[];
}

/** A stretch of a part’s text that is shown in its own way. */
interface Stretch {
  readonly span: Span;
  readonly finding?: number;
  readonly element?: number;
  readonly look?: PageRun['look'];
  /** Shown in place of what the text has there. */
  readonly words?: string;
}

/** The texts of a macro as people read them, in blocks and runs. */
export const shownTexts = ({ macro, body }: Message, marks: Marks): readonly PageText[] =>
  macro.parts.map((part) => {
    const stretches = [
      ...marks.findings.flatMap((place, finding) => {
        const span = placeIn(part, place);
        return span === undefined ? [] : { span, finding };
      }),
      ...(part === body?.part ? marks.elements.map(({ span, index }) => ({ span, element: index })) : []),
      ...looksOf(part),
    ];
    return { role: part.role, blocks: blocksOf(part, stretches) };
  });

/** Where a stretch of the file stands in the reader’s text of a part; `undefined` if it stands elsewhere. */
export function placeIn({ source, prose: { text } }: Part, { start, end }: Span): Span | undefined {
  const whole = source.toSource({ start: 0, end: source.text.length });
  if (end < whole.start || whole.end < start || (start < end && (end === whole.start || whole.end === start)))
    return undefined;
  const from = text.fromSource(start);
  return { start: from, end: Math.max(from, text.fromSource(end)) };
}

/** What stands in for the one sign that a placeholder, code or a picture has in the reader’s text, and what stands out. */
function looksOf({ markup, prose }: Part): readonly Stretch[] {
  const looks: Stretch[] = [];
  const { text } = prose;
  for (const { at, kind, name } of prose.placeholders)
    if (at !== undefined) looks.push({ span: { start: at, end: at + 1 }, look: kind, words: name });
  for (let at = text.text.indexOf(OPAQUE_MARK); at >= 0; at = text.text.indexOf(OPAQUE_MARK, at + 1)) {
    const span = { start: at, end: at + 1 };
    const { start, end } = text.toBase(span);
    const words = opaqueWords((text.base?.text ?? '').slice(start, end), markup);
    looks.push({ span, look: 'code', words });
  }
  for (const { span } of prose.links) looks.push({ span, look: 'link' });
  for (const span of prose.emphasis) looks.push({ span, look: 'strong' });
  return looks;
}

function blocksOf({ prose: { text, blocks } }: Part, stretches: readonly Stretch[]): readonly PageBlock[] {
  const shown: PageBlock[] = [];
  let number = 0;
  for (const { kind, span, ordered } of blocks) {
    number = kind === 'list-item' && ordered === true ? number + 1 : 0;
    const runs = runsOf(text.text, span, stretches);
    if (runs.length > 0) shown.push({ kind, ...(number > 0 ? { number } : {}), runs });
  }
  return shown;
}

function runsOf(text: string, block: Span, stretches: readonly Stretch[]): readonly PageRun[] {
  const inside = stretches.filter(
    ({ span }) =>
      overlaps(span, block) || (span.start === span.end && span.start >= block.start && span.end <= block.end),
  );
  const cuts = [...new Set([block.start, block.end, ...inside.flatMap(({ span }) => [span.start, span.end])])]
    .filter((cut) => block.start <= cut && cut <= block.end)
    .sort((a, b) => a - b);
  const runs: PageRun[] = [];
  for (const [i, start] of cuts.entries()) {
    // A finding that covers nothing is a place between words.
    const places = inside.filter(({ span }) => span.start === start && span.end === start);
    if (places.length > 0) runs.push(runWith('', places));
    const end = cuts[i + 1];
    if (end === undefined) break;
    const piece = { start, end };
    const around = inside.filter(({ span }) => overlaps(span, piece));
    runs.push(runWith(text.slice(start, end), around));
  }
  return runs;
}

function runWith(text: string, around: readonly Stretch[]): PageRun {
  const findings = around.flatMap(({ finding }) => finding ?? []);
  const elements = around.flatMap(({ element }) => element ?? []);
  const look = around.find((one) => one.look !== undefined)?.look;
  const words = around.find((one) => one.words !== undefined)?.words;
  return {
    text: words ?? text,
    ...(findings.length === 0 ? {} : { findings }),
    ...(elements.length === 0 ? {} : { elements }),
    ...(look === undefined ? {} : { look }),
  };
}
