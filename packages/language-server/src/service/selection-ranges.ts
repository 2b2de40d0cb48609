import type { Macro, Message, Part, ReadPart, Span } from '@trustlint/core';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { type MacroFile, macroAt } from '../workspace/macro-file.ts';

/** For each position what to select next, from the word to the file: each holds the one before. */
export function selectionRanges(file: MacroFile, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = file.lines.offsetAt(position);
    let range: SelectionRange | undefined;
    for (const span of growing(spansAt(file, offset), offset).reverse())
      range = { range: file.lines.rangeOf(span), ...(range === undefined ? {} : { parent: range }) };
    return range ?? { range: { start: position, end: position } };
  });
}

/** Those that hold the offset and all before them, the smallest first. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const chain: Span[] = [];
  for (const span of spans) {
    const last = chain.at(-1) ?? { start: offset, end: offset };
    const isLarger = span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start;
    if (isLarger) chain.push(span);
  }
  return chain;
}

/** What there is to select around an offset of the file, from the small to the large. */
function spansAt(file: MacroFile, offset: number): readonly Span[] {
  const { text } = file.document.file;
  const whole = { start: 0, end: text.length };
  const macro = macroAt(file, offset);
  if (macro === undefined) return [...plainSpans(file, offset), whole];
  const part = partAt(macro, offset);
  if (part === undefined) return [...plainSpans(file, offset), macro.span, whole];
  const all = part.source.toSource({ start: 0, end: part.source.text.length });
  return [
    ...spansIn(part, file.messageOf(macro), offset),
    ...plainSpans(file, offset).slice(0, 1),
    all,
    macro.span,
    whole,
  ];
}

/** The smallest part that the offset stands in: words of an attribute rather than the text around it. */
function partAt({ parts }: Macro, offset: number): Part | undefined {
  let found: Part | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const { start, end } = part.source.toSource({ start: 0, end: part.source.text.length });
    if (start <= offset && offset <= end && end - start < size) {
      found = part;
      size = end - start;
    }
  }
  return found;
}

function spansIn(part: Part, message: Message, offset: number): readonly Span[] {
  const { source, prose } = part;
  const spans: Span[] = [];
  const inMarkup = source.fromSource(offset);
  const placeholder = prose.placeholders.find(({ span }) => span.start <= inMarkup && inMarkup < span.end);
  if (placeholder !== undefined) spans.push(source.toSource(placeholder.nameSpan), source.toSource(placeholder.span));
  const at = prose.text.fromSource(offset);
  const holds = ({ start, end }: Span): boolean => start <= at && at <= end;
  const text = message.texts.find((text) => text.part === part);
  const around = [
    ...(text === undefined ? [] : wordAndSentence(text, holds)),
    ...(part === message.body?.part ? message.elements.map(({ span }) => span) : []),
    ...prose.blocks.map(({ span }) => span),
    ...runsOf(part),
  ];
  const sorted = around.filter(holds).sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...spans, ...sorted.map((span) => prose.text.toSource(span))];
}

function wordAndSentence({ reading }: ReadPart, holds: (span: Span) => boolean): readonly Span[] {
  const found: Span[] = [];
  const sentence = reading.sentences.findLast(({ span }) => holds(span));
  if (sentence === undefined) return found;
  for (let i = sentence.lastWord; i >= sentence.firstWord; i--) {
    const word = reading.wordSpan(i);
    if (!holds(word)) continue;
    found.push(word);
    break;
  }
  return [...found, sentence.span];
}

/** Links and emphases, and lists, tables and quotes as wholes. */
function runsOf({ prose }: Part): readonly Span[] {
  const { blocks, links, emphasis } = prose;
  const runs: Span[] = [];
  for (const [i, { kind, span }] of blocks.entries()) {
    const last = runs.at(-1);
    if (kind === 'paragraph' || kind === 'heading') continue;
    if (blocks[i - 1]?.kind === kind && last !== undefined) runs[runs.length - 1] = { ...last, end: span.end };
    else runs.push(span);
  }
  return [...runs, ...links.map(({ span }) => span), ...emphasis].filter((span) => span.end > span.start);
}

/** No word reaches further on either side. UTF-16 units. */
const LONGEST_WORD = 200;

/** Where no prose is: the word and its line. */
function plainSpans({ lines, document }: MacroFile, offset: number): readonly Span[] {
  const line = lines.spanOfLine(lines.positionAt(offset).line);
  const text = document.file.text.slice(line.start, line.end);
  const spans: Span[] = [];
  const from = Math.max(line.start, offset - LONGEST_WORD);
  const near = document.file.text.slice(from, Math.min(line.end, offset + LONGEST_WORD));
  for (const match of near.matchAll(/[\p{L}\p{N}_'’-]+/gu)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (span.start <= offset && offset <= span.end) spans.push(span);
  }
  const indent = text.length - text.trimStart().length;
  return [...spans, { start: line.start + indent, end: line.start + text.trimEnd().length }];
}
