import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paragraphs of the Markdown samples in a folder, without front matter.
 * @param {string} folder
 * @returns {string[]}
 */
export function sampleParagraphs(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .sort()
    .flatMap((body) => body.split(/\n{2,}/))
    .filter((paragraph) => !paragraph.startsWith('<!--'));
}

/**
 * Macros of plain text, put together from paragraphs in an order that looks like chance and is always the same.
 * @param {readonly string[]} paragraphs
 * @param {number} characters of all macros together, at least
 * @param {number} macroLength characters of one macro, at least
 * @returns {string[]}
 */
export function composeMacros(paragraphs, characters, macroLength) {
  const macros = [];
  let seed = 42;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return paragraphs[seed % paragraphs.length];
  };
  for (let size = 0; size < characters; ) {
    let macro = next();
    while (macro.length < macroLength) macro += `\n\n${next()}`;
    macros.push(macro);
    size += macro.length;
  }
  return macros;
}
