/** Words as Markdown shows them as they are, on one line; they may stand in a cell of a table. */
export const markdownText = (words: string): string =>
  words.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');
