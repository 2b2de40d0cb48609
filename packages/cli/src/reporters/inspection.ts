import {
  type Document,
  type Element,
  GENERIC,
  isEnglish,
  type LineIndex,
  type LocaleSource,
  type Message,
  nameOfElement,
  PART_OF_ELEMENT,
  type Span,
  type TrustPart,
  type TrustScore,
} from '@trustlint/core';
import { displayWidth, printableText } from '../terminal/display-width.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { counted } from './counted.ts';
import { jsonPlace } from './json.ts';

/** A macro and what was found in it. */
export interface InspectedMacro {
  readonly path: string;
  readonly document: Document;
  readonly index: LineIndex;
  readonly message: Message;
  readonly findings: number;
  readonly score: TrustScore;
}

interface PlacedElement {
  readonly element: Element;
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
    const { path, document, index, message, findings, score } = one;
    return {
      path,
      format: document.format,
      ...(document.shape === undefined ? {} : { shape: document.shape }),
      title: message.macro.title,
      ...jsonPlace(message.macro.span, index),
      kind: message.kind ?? null,
      kindSource: message.kindSource,
      dialect: message.macro.dialect.id,
      locale: message.macro.locale,
      localeSource: message.macro.localeSource,
      audience: message.macro.audience,
      elements: elementsOf(one).map(({ element, span }) => ({ element, ...jsonPlace(span, index) })),
      missing: message.missing,
      findings,
      score,
    };
  });
  return `${JSON.stringify({ macros: list })}\n`;
}

/** Said only where nobody has named a language other than English: most rules then leave the macro alone. */
const LOCALE_SOURCES: Readonly<Record<LocaleSource, string>> = {
  metadata: '',
  config: '',
  path: ' by its path',
  text: ' by its text',
  default: '',
};

const KIND_SOURCES: Readonly<Record<Exclude<Message['kindSource'], 'unknown'>, string>> = {
  metadata: 'as the macro says',
  config: 'as the configuration says',
  inferred: 'guessed from the text',
};

const PARTS: readonly (readonly [TrustPart, string])[] = [
  ['credibility', 'Credibility'],
  ['reliability', 'Reliability'],
  ['intimacy', 'Intimacy'],
  ['selfOrientation', 'Self-orientation'],
];

const INDENT = '  ';
/** Where the words beside a part's figure begin: indent, name, figure. */
const NAME_WIDTH = 18;
const BESIDE = INDENT.length + NAME_WIDTH + 4 + 2;
/** Columns of a reason's points. */
const POINTS_WIDTH = 6;

export function inspectionPretty(macros: readonly InspectedMacro[], style: Style, columns: number): string {
  if (macros.length === 0) return '';
  const width = Math.min(Math.max(columns, 50), 110);
  const out: string[] = [];
  for (const one of macros) out.push(...macroLines(one, style, width), '');
  out.push(...closing(macros, style, width));
  return `${out.join('\n')}\n`;
}

function closing(macros: readonly InspectedMacro[], style: Style, width: number): readonly string[] {
  const out: string[] = [];
  if (macros.length > 1) {
    const grades = new Map<string, number>();
    for (const { score } of macros) grades.set(score.grade, (grades.get(score.grade) ?? 0) + 1);
    const list = [...grades]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([grade, count]) => `${count} × ${gradeColour(grade, style)(grade)}`);
    out.push(`${counted(macros.length, 'macro')}: ${list.join(', ')}`);
  }
  const legend =
    'Trust is the mean of credibility, reliability and intimacy, divided by 1 to 2 as self-orientation (less is better) goes from 0 to 10. In brackets: the line that says it.';
  out.push(...wrap(legend, width).map(style.dim));
  if (macros.some(({ findings }) => findings > 0))
    out.push(style.dim('The findings with their places: trustlint check'));
  return out;
}

function macroLines(one: InspectedMacro, style: Style, width: number): readonly string[] {
  const { path, index, message, score } = one;
  const { macro } = message;
  const line = index.positionAt((macro.titleSpan ?? macro.span).start).line + 1;
  const colour = gradeColour(score.grade, style);
  const value = `${score.value} of 10`;
  const gradeWidth = `${score.grade}  ${value}  `.length;
  const out = [
    ...heading(printableText(macro.title), `${path}:${line}`, style, width),
    ...wrap(about(message), width - INDENT.length - gradeWidth).map((row, i) =>
      i === 0
        ? `${INDENT}${colour(style.bold(score.grade))}  ${colour(value)}  ${style.dim(row)}`
        : ' '.repeat(INDENT.length + gradeWidth) + style.dim(row),
    ),
  ];
  const found = firstLines(one);
  for (const [part, name] of PARTS) {
    const beside = [
      ...joined(
        found
          .filter(({ element }) => PART_OF_ELEMENT[element] === part)
          .map(({ element, line: at }) => `${nameOfElement(element)} (${at})`),
        width - BESIDE,
      ),
      ...score.reasons
        .filter((reason) => reason.part === part)
        .flatMap(({ points, because }) => {
          const sign = `${points > 0 ? '+' : '−'}${Math.abs(points)}`.padEnd(POINTS_WIDTH);
          const paint = points > 0 === (part === 'selfOrientation') ? style.yellow : style.green;
          const rows = wrap(printableText(because), width - BESIDE - POINTS_WIDTH);
          return rows.map((row, i) => paint(i === 0 ? sign + row : ' '.repeat(POINTS_WIDTH) + row));
        }),
    ];
    const figure = style.bold(String(score[part]).padStart(4));
    const [first = style.dim('–'), ...rest] = beside;
    out.push(`${INDENT}${name.padEnd(NAME_WIDTH)}${figure}  ${first}`);
    out.push(...rest.map((row) => ' '.repeat(BESIDE) + row));
  }
  return out;
}

/** Words with commas between them, in lines that part none of them. */
function joined(words: readonly string[], width: number): readonly string[] {
  const rows: string[] = [];
  for (const [i, word] of words.entries()) {
    const text = i === words.length - 1 ? word : `${word},`;
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= width) rows[rows.length - 1] = `${last} ${text}`;
    else rows.push(text);
  }
  return rows;
}

/** The title and its place, on one line where they fit. */
function heading(title: string, place: string, style: Style, width: number): readonly string[] {
  const fits = displayWidth(title) + 2 + displayWidth(place) <= width;
  return fits
    ? [`${style.bold(title)}  ${style.dim(place)}`]
    : [...wrap(title, width).map(style.bold), INDENT + style.dim(place)];
}

/** What the macro is for, who reads it and how its placeholders are read. */
function about({ macro, kind, kindSource }: Message): string {
  const what =
    kind === undefined || kindSource === 'unknown'
      ? 'kind unknown, so nothing counts as missing'
      : `${kind}, ${KIND_SOURCES[kindSource]}`;
  const reader = macro.audience === 'internal' ? ['for colleagues'] : [];
  const platform = macro.dialect === GENERIC ? [] : [macro.dialect.label];
  const language = isEnglish(macro.locale) ? macro.locale : macro.locale + LOCALE_SOURCES[macro.localeSource];
  return [what, ...reader, language, ...platform].join(' · ');
}

/** Each element once, where the text has it first, in order of place. */
function firstLines(one: InspectedMacro): readonly { readonly element: Element; readonly line: number }[] {
  const first = new Map<Element, number>();
  for (const { element, span } of elementsOf(one)) {
    if (!first.has(element)) first.set(element, one.index.positionAt(span.start).line + 1);
  }
  return Array.from(first, ([element, line]) => ({ element, line }));
}

const gradeColour = (grade: string, style: Style): ((text: string) => string) =>
  grade <= 'B' ? style.green : grade <= 'D' ? style.yellow : style.red;
