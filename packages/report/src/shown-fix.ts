import {
  type Fix,
  type Message,
  OPAQUE_MARK,
  type Part,
  PLACEHOLDER_MARK,
  readsAsWritten,
  type Span,
} from '@trustlint/core';
import type { ChangedRun, PageFix } from './page-data.ts';
import { placeIn } from './shown-text.ts';

/** So much of a sentence is shown before and behind what changes. UTF-16 units. */
const MOST_AROUND = 160;

/** A way out, with the sentence that it changes where the change can be read. `file` is the text of the file. */
export function shownFix({ title, applicability, edits }: Fix, message: Message, file: string): PageFix {
  const change = changeBy(edits, message, file);
  return {
    title,
    ...(applicability === 'safe' ? { isSafe: true as const } : {}),
    ...(change === undefined ? {} : { change }),
  };
}

function changeBy(edits: Fix['edits'], message: Message, file: string): readonly ChangedRun[] | undefined {
  const [first] = edits;
  if (first === undefined) return undefined;
  if (edits.some(({ span, text }) => !readsAsWritten(file.slice(span.start, span.end) + text))) return undefined;
  const part = message.macro.parts.find((one) => placeIn(one, first.span) !== undefined);
  if (part === undefined) return undefined;
  const changes: { readonly span: Span; readonly text: string }[] = [];
  for (const { span, text } of edits) {
    const place = placeIn(part, span);
    // What stands in the file there must be what the reader sees: an edit of an address or of markup is told by its title.
    if (place === undefined || file.slice(span.start, span.end) !== asWritten(part, place)) return undefined;
    changes.push({ span: place, text });
  }
  changes.sort((a, b) => a.span.start - b.span.start);
  const text = part.prose.text.text;
  const start = Math.min(...changes.map(({ span }) => span.start));
  const end = Math.max(...changes.map(({ span }) => span.end));
  const around = sentencesAround({ start, end }, part, message);
  const runs: ChangedRun[] = [];
  let at = Math.max(around.start, start - MOST_AROUND);
  const last = Math.min(around.end, end + MOST_AROUND);
  if (at > around.start) runs.push([0, '…']);
  for (const { span, text: added } of changes) {
    runs.push([0, readable(part, { start: at, end: span.start })]);
    runs.push([-1, readable(part, span)], [1, added]);
    at = span.end;
  }
  runs.push([0, readable(part, { start: at, end: last })]);
  if (last < around.end && last < text.length) runs.push([0, '…']);
  return runs.filter(([, words]) => words !== '');
}

/** The sentences that a stretch of a text stands in, or all of its block where sentences are not known. */
function sentencesAround({ start, end }: Span, part: Part, { texts }: Message): Span {
  const reading = texts.find((one) => one.part === part)?.reading;
  const touched = reading?.sentences.filter(({ span }) => span.start <= end && start <= span.end) ?? [];
  const [first] = touched;
  const last = touched.at(-1);
  if (first !== undefined && last !== undefined)
    return { start: Math.min(start, first.span.start), end: Math.max(end, last.span.end) };
  const block = part.prose.blocks.find(({ span }) => span.start <= start && end <= span.end);
  return block?.span ?? { start, end };
}

const asWritten = ({ prose: { text } }: Part, span: Span): string => text.text.slice(span.start, span.end);

/** The words of a stretch; placeholders by their names, in braces. */
function readable({ prose }: Part, span: Span): string {
  let words = '';
  for (let at = span.start; at < span.end; at++) {
    const sign = prose.text.text[at] as string;
    if (sign === PLACEHOLDER_MARK) words += `{${prose.placeholders.find((one) => one.at === at)?.name ?? '…'}}`;
    else words += sign === OPAQUE_MARK ? '…' : sign;
  }
  return words;
}
