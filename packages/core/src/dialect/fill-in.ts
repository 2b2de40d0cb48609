/** How a team writes what the agent completes before sending: `[time/date]`. */
export interface FillInStyle {
  readonly open: string;
  readonly close: string;
}

export const DEFAULT_FILL_IN_STYLE: FillInStyle = { open: '[', close: ']' };

/** The most characters between the marks; more than that is an aside in brackets and no fill-in. */
const LONGEST = 48;

/** What fill-ins look like. A text without the opening mark has none and need not be searched: the pattern is built late. */
export interface FillInPattern {
  readonly open: string;
  /** Global; the first group holds the words. */
  readonly regExp: RegExp;
}

/**
 * The pattern of fill-ins in that style: words that start with a lower-case letter, of letters, digits, blanks and `/ - ' ,`,
 * two characters at least. Linear: the words are bounded and the marks no part of them.
 */
export function fillInPattern({ open, close }: FillInStyle = DEFAULT_FILL_IN_STYLE): FillInPattern {
  let regExp: RegExp | undefined;
  return {
    open,
    get regExp() {
      const words = `\\p{Ll}[\\p{L}\\p{N} /'’,-]{0,${LONGEST - 2}}[\\p{L}\\p{N}]`;
      regExp ??= new RegExp(`${literally(open)}(${words})${literally(close)}`, 'gu');
      return regExp;
    },
  };
}

/** Writes a fill-in: `time/date` becomes `[time/date]`. */
export const writeFillIn = (words: string, style: FillInStyle = DEFAULT_FILL_IN_STYLE): string =>
  `${style.open}${words}${style.close}`;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
