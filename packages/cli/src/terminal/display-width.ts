// In functions, so that a run over plain text never builds them.
const isWide = (character: string): boolean =>
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u.test(
    character,
  );
const isWithoutWidth = (character: string): boolean =>
  /[\p{Mn}\p{Me}\u200B\u200C\u2060]|\u200D|\uFE0E|\uFE0F/u.test(character);
const isSteering = (character: string): boolean =>
  /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character);

/** Printed as it is, one column wide: ASCII, and the quotation marks, dashes, ✓ and ✗ of messages. */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) || (code >= 0x2010 && code <= 0x2027) || code === 0x2713 || code === 0x2717;

/** How many columns a character takes in a terminal. */
export function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (isPlain(code) || code < 0x300) return 1;
  if (isWithoutWidth(character)) return 0;
  return isWide(character) ? 2 : 1;
}

/** Whether each UTF-16 unit of the text is a character like that, as in most texts. */
function isAllPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isPlain(text.charCodeAt(i))) return false;
  return true;
}

/** How many columns a text takes, without line breaks. */
export function displayWidth(text: string): number {
  if (isAllPlain(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/**
 * One character as it may be printed: tabs are two spaces, and what would steer the terminal or turn the direction of
 * the text is shown as `·`.
 */
export function printable(character: string): string {
  if (isPlain(character.codePointAt(0) ?? 0)) return character;
  if (character === '\t') return '  ';
  return isSteering(character) ? '·' : character;
}

/** A text as it may be printed on one line. */
export const printableText = (text: string): string => (isAllPlain(text) ? text : Array.from(text, printable).join(''));
