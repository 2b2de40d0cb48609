import { matchesOf } from '../text/matches.ts';

/** A value in a condition; `undefined` where there is none. An empty text counts as none. */
export type Operand = string | number | boolean | undefined;

type Token = { readonly text: string; readonly literal?: Operand; readonly isLiteral: boolean };

const TOKEN = /"([^"]*)"|'([^']*)'|([=!<>]=|<>|[<>])|([^\s"'=!<>,()]+)|([,()=!])/g;

const tokens = (text: string): readonly Token[] =>
  Array.from(matchesOf(TOKEN, text), ([written, double, single]) => {
    const literal = double ?? single;
    return literal === undefined ? { text: written, isLiteral: false } : { text: written, literal, isLiteral: true };
  });

/**
 * Whether a condition of Liquid holds: comparisons, `contains`, `and`, `or`; `and` and `or` bind from the right, as there.
 * A bare name holds where it has a value. `lookUp` gives the value of a name. What can't be read counts as not holding.
 */
export function holds(condition: string, lookUp: (name: string) => Operand): boolean {
  const all = tokens(condition);
  let end = all.length;
  let result: boolean | undefined;
  for (let i = all.length - 1; i >= -1; i--) {
    if (i >= 0 && !isJoint(all[i])) continue;
    const here = holdsComparison(all.slice(i + 1, end), lookUp);
    if (result === undefined) result = here;
    else result = all[end]?.text === 'and' ? here && result : here || result;
    end = i;
  }
  return result ?? false;
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && !token.isLiteral && (token.text === 'and' || token.text === 'or');

function holdsComparison(part: readonly Token[], lookUp: (name: string) => Operand): boolean {
  const [left, operator, right] = part;
  if (left === undefined) return false;
  const a = operandOf(left, lookUp);
  if (operator === undefined || right === undefined) return !isNone(a) && a !== false;
  if (!right.isLiteral && NOTHING.has(right.text)) {
    return operator.text === '==' ? isNone(a) : operator.text === '!=' || operator.text === '<>' ? !isNone(a) : false;
  }
  const b = operandOf(right, lookUp);
  switch (operator.text) {
    case '==':
      return isSame(a, b);
    case '!=':
    case '<>':
      return !isSame(a, b);
    case 'contains':
      return !isNone(a) && !isNone(b) && String(a).includes(String(b));
    case '<':
      return isBelow(a, b);
    case '>':
      return isBelow(b, a);
    case '<=':
      return isBelow(a, b) || (isSame(a, b) && !isNone(a));
    case '>=':
      return isBelow(b, a) || (isSame(a, b) && !isNone(a));
    default:
      return false;
  }
}

const NOTHING = new Set(['blank', 'empty', 'nil', 'null']);

/** The value that a word or a quoted text stands for. */
function operandOf(token: Token, lookUp: (name: string) => Operand): Operand {
  if (token.isLiteral) return token.literal;
  if (token.text === 'true') return true;
  if (token.text === 'false') return false;
  if (NOTHING.has(token.text)) return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(token.text)) return Number(token.text);
  return lookUp(token.text);
}

const isNone = (value: Operand): boolean => value === undefined || value === '';

function isSame(a: Operand, b: Operand): boolean {
  if (isNone(a) || isNone(b)) return isNone(a) && isNone(b);
  return String(a) === String(b);
}

function isBelow(a: Operand, b: Operand): boolean {
  if (isNone(a) || isNone(b)) return false;
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? String(a) < String(b) : x < y;
}
