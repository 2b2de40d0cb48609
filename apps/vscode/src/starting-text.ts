/** A text to begin a macro with, as the file of snippets has it. */
export interface StartingText {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The text with that title in place of its own, as a snippet. */
export function withTitle(body: readonly string[], title: string): readonly string[] {
  const escaped = JSON.stringify(title).replace(/[\\$}]/g, '\\$&');
  return body.map((line) => line.replace(/^title: .*$/, () => `title: ${escaped}`));
}

/** So long the names of new files may be, without their end. */
const LONGEST = 60;

/** “Refund is on its way” is kept in refund-is-on-its-way.macro.md; `undefined` where no word is left. */
export function fileNameOf(title: string): string | undefined {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words === null ? undefined : `${words.join('-').slice(0, LONGEST).replace(/-$/, '')}.macro.md`;
}
