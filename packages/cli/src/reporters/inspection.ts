import type { LineIndex, Message, SourceFile, Span, TrustPart, TrustScore } from '@trustlint/core';
import { printableText } from '../terminal/display-width.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { counted } from './counted.ts';
import { jsonPlace } from './json.ts';

/** A macro and what was found in it. */
export interface InspectedMacro {
  readonly path: string;
  readonly file: SourceFile;
  readonly index: LineIndex;
  readonly message: Message;
  readonly findings: number;
  readonly score: TrustScore;
}

interface PlacedElement {
  readonly element: string;
  /** In the file. */
  readonly span: Span;
}

const elementsOf = ({ message }: InspectedMacro): readonly PlacedElement[] => {
  const text = message.body?.part.prose.text;
  return text === undefined
    ? []
    : message.elements.map(({ element, span }) => ({ element, span: text.toSource(span) }));
};

export function inspectionJson(macros: readonly InspectedMacro[]): string {
  const list = macros.map((one) => {
    const { path, index, message, findings, score } = one;
    return {
      path,
      title: message.macro.title,
      ...jsonPlace(message.macro.span, index),
      kind: message.kind ?? null,
      kindSource: message.kindSource,
      dialect: message.macro.dialect.id,
      locale: message.macro.locale,
      audience: message.macro.audience,
      elements: elementsOf(one).map(({ element, span }) => ({ element, ...jsonPlace(span, index) })),
      missing: message.missing,
      findings,
      score,
    };
  });
  return `${JSON.stringify({ macros: list })}\n`;
}

const KIND_SOURCES: Readonly<Record<Message['kindSource'], string>> = {
  metadata: 'as the macro says',
  config: 'as trustlint.yaml says',
  inferred: 'guessed from the text',
  unknown: 'no kind is given, and the text does not show one',
};

const PARTS: readonly (readonly [TrustPart, string])[] = [
  ['credibility', 'Credibility'],
  ['reliability', 'Reliability'],
  ['intimacy', 'Intimacy'],
  ['selfOrientation', 'Self-orientation'],
];

/** How many reasons of a part are shown. */
const MOST_REASONS = 3;

export function inspectionPretty(macros: readonly InspectedMacro[], style: Style, columns: number): string {
  const width = Math.min(columns, 110);
  const out: string[] = [];
  for (const one of macros) out.push(...macroLines(one, style, width), '');
  const grades = new Map<string, number>();
  for (const { score } of macros) grades.set(score.grade, (grades.get(score.grade) ?? 0) + 1);
  if (macros.length > 1) {
    const list = [...grades]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([grade, count]) => `${gradeColour(grade, style)(grade)} ${count}`);
    out.push(`${counted(macros.length, 'macro')}. Grades: ${list.join(', ')}`);
  }
  return macros.length === 0 ? '' : `${out.join('\n')}\n`;
}

function macroLines(one: InspectedMacro, style: Style, width: number): readonly string[] {
  const { path, index, message, findings, score } = one;
  const { macro } = message;
  const line = index.positionAt((macro.titleSpan ?? macro.span).start).line + 1;
  const label = (text: string): string => `  ${text.padEnd(10)}`;
  const rows = (name: string, text: string, paint = (plain: string): string => plain): string[] =>
    wrap(text, width - 12).map((row, i) => (i === 0 ? style.dim(label(name)) : ' '.repeat(12)) + paint(row));

  const kind =
    message.kind === undefined ? KIND_SOURCES.unknown : `${message.kind} (${KIND_SOURCES[message.kindSource]})`;
  const found = elementsOf(one).map(
    ({ element, span }) => `${element} (line ${index.positionAt(span.start).line + 1})`,
  );
  const out = [
    `${style.bold(printableText(macro.title))}  ${style.dim(`${path}:${line}`)}`,
    ...rows('Kind', kind),
    ...rows('Reads', `${macro.dialect.id} placeholders, locale ${macro.locale}, ${macro.audience}`),
    ...rows('Found', found.length === 0 ? 'no elements' : found.join(', ')),
  ];
  if (message.missing.length > 0) out.push(...rows('Missing', message.missing.join(', '), style.yellow));
  const colour = gradeColour(score.grade, style);
  const also = findings === 0 ? '' : `  ${style.dim(`${counted(findings, 'finding')}, see: trustlint check`)}`;
  out.push(`${style.dim(label('Trust'))}${colour(style.bold(score.grade))} ${colour(`${score.value} of 10`)}${also}`);
  for (const [part, name] of PARTS) {
    const figure = String(score[part]).padStart(4);
    const hint = part === 'selfOrientation' ? ' (less is better)' : '';
    out.push(`    ${name.padEnd(17)}${style.bold(figure)}${style.dim(hint)}`);
    const reasons = score.reasons.filter((reason) => reason.part === part);
    for (const { points, because } of reasons.slice(0, MOST_REASONS)) {
      const sign = `${points > 0 ? '+' : ''}${points}`.padStart(6);
      const [first = '', ...rest] = wrap(printableText(because), width - 14);
      out.push(style.dim(`      ${sign}  ${first}`), ...rest.map((row) => style.dim(`${' '.repeat(14)}${row}`)));
    }
    if (reasons.length > MOST_REASONS)
      out.push(style.dim(`${' '.repeat(14)}and ${reasons.length - MOST_REASONS} more`));
  }
  return out;
}

const gradeColour = (grade: string, style: Style): ((text: string) => string) =>
  grade <= 'B' ? style.green : grade <= 'D' ? style.yellow : style.red;
