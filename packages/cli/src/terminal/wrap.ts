import { displayWidth } from './display-width.ts';

/** The words of a text in lines of at most `width` columns; a word that is longer has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const wordColumns = displayWidth(word);
    if (line !== '' && columns + 1 + wordColumns <= width) {
      line += ` ${word}`;
      columns += 1 + wordColumns;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    columns = wordColumns;
  }
  lines.push(line);
  return lines;
}
