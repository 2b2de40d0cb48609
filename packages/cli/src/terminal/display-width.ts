const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\u200B\u200C\u2060]|\u200D|\uFE0E|\uFE0F/u;

/** How many columns a character takes in a terminal. */
export function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns a text takes, without line breaks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/**
 * One character as it may be printed: tabs are two spaces, and what would steer the terminal or turn the direction of
 * the text is shown as `·`.
 */
export function printable(character: string): string {
  if (character === '\t') return '  ';
  return /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character) ? '·' : character;
}

/** A text as it may be printed on one line. */
export const printableText = (text: string): string => Array.from(text, printable).join('');
