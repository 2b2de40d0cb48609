/** What a piece of output is; how it looks is decided here. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const code =
  (open: number, close: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001B[${open}m${text}\u001B[${close}m`;

const plain = (text: string): string => text;

const COLOURED: Style = {
  bold: code(1, 22),
  dim: code(2, 22),
  underline: code(4, 24),
  red: code(31, 39),
  yellow: code(33, 39),
  blue: code(34, 39),
  green: code(32, 39),
  cyan: code(36, 39),
};

const PLAIN: Style = {
  bold: plain,
  dim: plain,
  underline: plain,
  red: plain,
  yellow: plain,
  blue: plain,
  green: plain,
  cyan: plain,
};

/**
 * Colours for a terminal that shows them. https://no-color.org: `NO_COLOR` with any value but an empty one switches them off;
 * `FORCE_COLOR` switches them on in a pipe.
 */
export function styleFor(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
  isRefused: boolean,
): Style {
  if (isRefused || (env.NO_COLOR ?? '') !== '' || env.FORCE_COLOR === '0') return PLAIN;
  if ((env.FORCE_COLOR ?? '') !== '') return COLOURED;
  return isTerminal && env.TERM !== 'dumb' ? COLOURED : PLAIN;
}
