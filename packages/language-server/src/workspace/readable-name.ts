import { formatsFor } from '@trustlint/core';

/** The ending that files in a language have, by what clients call the language. */
const ENDINGS: Readonly<Record<string, string>> = {
  markdown: '.md',
  plaintext: '.txt',
  text: '.txt',
  html: '.html',
  json: '.json',
  jsonc: '.jsonc',
  yaml: '.yaml',
  csv: '.csv',
  tsv: '.tsv',
  xml: '.xml',
  po: '.po',
};

/** The name to read a document by: a text that was never saved has no ending, but its editor knows the language. */
export function readableName(absolute: string, languageId: string): string {
  if (formatsFor(absolute).length > 0) return absolute;
  return absolute + (ENDINGS[languageId.toLowerCase()] ?? '');
}
