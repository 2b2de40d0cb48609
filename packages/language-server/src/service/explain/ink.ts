/** Writes what explanations are made of, for clients that show Markdown and for those that show plain text. */
export interface Ink {
  /** Words as they are, whatever they hold. */
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
  /** Something as it is typed. */
  readonly code: (text: string) => string;
  readonly link: (text: string, address: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A text of several lines, somebody’s words. */
  readonly quote: (text: string) => string;
  /** What parts two subjects. */
  readonly divider: string;
}

export const MARKDOWN_INK: Ink = {
  words: escaped,
  strong: (text) => `**${escaped(text)}**`,
  code: codeOf,
  link: (text, address) => `[${escaped(text)}](${address.replace(/[()\s]/g, encodeURIComponent)})`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  quote: (text) =>
    text
      .split(/\r?\n/)
      .map((line) => `> ${escaped(line)}`.trimEnd())
      .join('  \n'),
  divider: '---',
};

export const PLAIN_INK: Ink = {
  words: (text) => text,
  strong: (text) => text,
  code: (text) => text,
  link: (text, address) => `${text}: ${address}`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  quote: (text) => text.replace(/^/gm, '  '),
  divider: '——',
};

export const inkFor = (isMarkdown: boolean): Ink => (isMarkdown ? MARKDOWN_INK : PLAIN_INK);

/** Paragraphs, the empty ones left out. */
export const paragraphs = (...blocks: readonly (string | undefined | false)[]): string =>
  blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n');

function escaped(text: string): string {
  return text.replace(/[\\`*[\]<>]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)|^[#+-](?=\s)/gm, '\\$&');
}

/** The fence is longer than any run of backticks in the text. */
function codeOf(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text.replace(/\r?\n/g, ' ')}${pad}${fence}`;
}
