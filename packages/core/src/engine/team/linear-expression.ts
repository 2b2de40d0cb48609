import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Span } from '../../text/span.ts';

/**
 * A regular expression of the team's own. The engine takes time in proportion to the text, whatever the expression: one that would
 * keep JavaScript's own busy for hours can't stop a run, or the editor of whoever opens the repository.
 */
export interface LinearExpression {
  /** What it finds, in order; nothing empty. */
  find(text: string): readonly Span[];
}

/** What is wrong with an expression; `at` is the stretch of it that is meant. */
export interface ExpressionFault {
  readonly message: string;
  readonly at?: Span;
}

export const isExpressionFault = (read: LinearExpression | ExpressionFault): read is ExpressionFault =>
  'message' in read;

/** More than a person can read, and enough for any number or code. */
const LONGEST = 1000;

export function compileExpression(source: string): LinearExpression | ExpressionFault {
  if (source.length > LONGEST) return { message: `it is longer than ${LONGEST} characters.` };
  try {
    const compiled = RE2JS.compile(source);
    if (compiled.matcher('').find()) return { message: 'it also fits where nothing stands, and so everywhere.' };
    return { find: (text) => spansOf(compiled, text) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return faultOf(source, error);
  }
}

function spansOf(compiled: RE2JS, text: string): readonly Span[] {
  const spans: Span[] = [];
  const matcher = compiled.matcher(text);
  while (matcher.find()) {
    const span = { start: matcher.start(), end: matcher.end() };
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

function faultOf(source: string, { error, input }: RE2JSSyntaxException): ExpressionFault {
  const piece = input ?? '';
  const from = piece === '' || piece === source ? -1 : source.indexOf(piece);
  const hint = /^\(\?<?[=!]/.test(piece)
    ? ' Looking ahead or behind would not be linear: say what is innocent under “except” or “unless”.'
    : /^\\[1-9]/.test(piece)
      ? ' Repeating what a group has found would not be linear.'
      : '';
  return {
    message: `${error}.${hint}`,
    ...(from < 0 ? {} : { at: { start: from, end: from + piece.length } }),
  };
}
