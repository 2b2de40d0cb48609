import { ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver';

/** @throws ResponseError with `InvalidParams`; `what` says what is amiss, in words for whoever wrote the request. */
export function refuse(what: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, `The command can’t be carried out: ${what}.`);
}

/** The address of a file, the first argument of most commands. */
export function uriArgument(args: readonly unknown[]): string {
  const [uri] = args;
  if (typeof uri !== 'string' || !/^[a-z][\w+.-]*:/i.test(uri))
    refuse('its first argument must be the address of a file, such as “file:///macros/refund.md”');
  return uri;
}

/** Which macro of a file is meant: the one at a position, the one with an id, or, where nothing is said, the first. */
export type WhichMacro = Position | string | undefined;

/** The second argument of the commands that are about one macro. */
export function macroArgument(args: readonly unknown[]): WhichMacro {
  const value = args[1] ?? undefined;
  if (value === undefined || typeof value === 'string' || isPosition(value)) return value;
  refuse('its second argument must be a position or the id of a macro');
}

export function rangeArgument(value: unknown): Range {
  const { start, end } = (value ?? {}) as { readonly start?: unknown; readonly end?: unknown };
  if (!isPosition(start) || !isPosition(end)) refuse('its second argument must be a range');
  return { start, end };
}

/** One of a few words, or `undefined` where nothing is said. */
export function choiceArgument<T extends string>(value: unknown, choices: readonly T[], which: string): T | undefined {
  if (value === undefined || value === null) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) refuse(`its ${which} argument must be one of ${choices.join(', ')}`);
  return choice;
}

export function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as { readonly line?: unknown; readonly character?: unknown };
  return Number.isInteger(line) && Number.isInteger(character) && (line as number) >= 0 && (character as number) >= 0;
}
