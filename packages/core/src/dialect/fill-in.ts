/** How a team writes what the agent completes before sending: `[time/date]`. */
export interface FillInStyle {
  readonly open: string;
  readonly close: string;
}

export const DEFAULT_FILL_IN_STYLE: FillInStyle = { open: '[', close: ']' };

/** The most characters between the marks; more than that is an aside in brackets and no fill-in. */
const LONGEST = 48;

/**
 * The pattern of fill-ins in that style: words that start with a lower-case letter, of letters, digits, blanks and `/ - ' ,`,
 * two characters at least. Global; the first group holds the words. Linear: the words are bounded and the marks no part of them.
 */
export function fillInPattern(style: FillInStyle = DEFAULT_FILL_IN_STYLE): RegExp {
  const words = `\\p{Ll}[\\p{L}\\p{N} /'’,-]{0,${LONGEST - 2}}[\\p{L}\\p{N}]`;
  return new RegExp(`${literally(style.open)}(${words})${literally(style.close)}`, 'gu');
}

/** Writes a fill-in: `time/date` becomes `[time/date]`. */
export const writeFillIn = (words: string, style: FillInStyle = DEFAULT_FILL_IN_STYLE): string =>
  `${style.open}${words}${style.close}`;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
