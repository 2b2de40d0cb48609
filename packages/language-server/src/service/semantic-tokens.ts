import { type Macro, type Placeholder, type Span, variableOf } from '@trustlint/core';
import type { Range } from 'vscode-languageserver';
import type { MacroFile } from '../workspace/macro-file.ts';

/** Of the standard's types those that fit, and one of our own for the words that make an element. */
const TYPES = ['variable', 'keyword', 'comment', 'parameter', 'element'] as const;
/** `defaultLibrary`: the platform knows the name; `element`: it stands in the words of an element. */
const MODIFIERS = ['defaultLibrary', 'element'] as const;

export const LEGEND = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

type TokenType = (typeof TYPES)[number];
type Modifier = (typeof MODIFIERS)[number];

interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly Modifier[];
}

const TYPE_OF: Readonly<Record<Placeholder['kind'], TokenType>> = {
  value: 'variable',
  tag: 'keyword',
  comment: 'comment',
  'fill-in': 'parameter',
};

/**
 * Placeholders and elements, five numbers a token as the protocol has them; with a range, those in it. No token reaches over the end of a line.
 * `pace` lets other requests go first.
 */
export async function semanticTokens(
  file: MacroFile,
  range: Range | undefined,
  pace: () => Promise<void> | undefined,
): Promise<number[]> {
  const { document, lines } = file;
  const wanted = range === undefined ? undefined : lines.spanOf(range);
  const tokens: Token[] = [];
  for (const macro of document.macros) {
    if (wanted !== undefined && !overlap(macro.span, wanted)) continue;
    tokens.push(...tokensOf(file, macro));
    const pause = pace();
    if (pause !== undefined) await pause;
  }
  const inSight = wanted === undefined ? tokens : tokens.filter(({ span }) => overlap(span, wanted));
  return encoded(
    inSight.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    file,
  );
}

const overlap = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Placeholders, and what is left between them of the words of elements. */
function tokensOf({ messageOf }: MacroFile, macro: Macro): readonly Token[] {
  const { body, elements } = messageOf(macro);
  const text = body?.part.prose.text;
  const words =
    text === undefined
      ? []
      : elements.map(({ span }) => text.toSource(span)).sort((a, b) => a.start - b.start || a.end - b.end);
  const isInElement = (span: Span): boolean => words.some(({ start, end }) => start <= span.start && span.end <= end);
  const tokens = macro.parts
    .flatMap(({ source, prose }) =>
      prose.placeholders.map((placeholder): Token => {
        const span = source.toSource(placeholder.span);
        const isKnown = placeholder.kind === 'value' && variableOf(placeholder.name, macro.dialect) !== undefined;
        return {
          span,
          type: TYPE_OF[placeholder.kind],
          modifiers: [
            ...(isKnown ? (['defaultLibrary'] as const) : []),
            ...(isInElement(span) ? (['element'] as const) : []),
          ],
        };
      }),
    )
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const taken = withoutOverlaps(tokens);
  return [...taken, ...between(words, taken)];
}

/** Words of an attribute stand in two parts: what begins before the end of the token before it is left out. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  let end = -1;
  return tokens.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** What of the words of elements, which may overlap, no placeholder takes; both in order. */
function between(words: readonly Span[], taken: readonly Token[]): readonly Token[] {
  const tokens: Token[] = [];
  let done = 0;
  let next = 0;
  const add = (start: number, end: number): void => {
    if (start < end) tokens.push({ span: { start, end }, type: 'element', modifiers: [] });
  };
  for (const { start, end } of words) {
    done = Math.max(done, start);
    while (next < taken.length && (taken[next] as Token).span.end <= done) next++;
    for (; next < taken.length && (taken[next] as Token).span.start < end; next++) {
      const { span } = taken[next] as Token;
      add(done, Math.min(span.start, end));
      done = Math.max(done, span.end);
      if (span.end > end) break;
    }
    add(done, end);
    done = Math.max(done, end);
  }
  return tokens;
}

function encoded(tokens: readonly Token[], { lines }: MacroFile): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type, modifiers } of tokens) {
    const last = lines.positionAt(span.end).line;
    for (let at = lines.positionAt(span.start).line; at <= last; at++) {
      const whole = lines.spanOfLine(at);
      const start = lines.positionAt(Math.max(span.start, whole.start)).character;
      const end = lines.positionAt(Math.min(span.end, whole.end)).character;
      if (end <= start) continue;
      const flags = modifiers.reduce((sum, one) => sum | (1 << MODIFIERS.indexOf(one)), 0);
      data.push(at - line, at === line ? start - character : start, end - start, TYPES.indexOf(type), flags);
      line = at;
      character = start;
    }
  }
  return data;
}
