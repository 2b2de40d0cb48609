import type { SourceFile } from '../text/source-file.ts';
import type { FormatEntry } from './format.ts';

/** All formats, the pickier first. A format and its parsers are loaded with the first file that needs them. */
export const FORMATS: readonly FormatEntry[] = [
  {
    id: 'markdown',
    label: 'a Markdown macro',
    extensions: ['.md', '.markdown'],
    sniff: () => true,
    load: async () => (await import('./markdown.ts')).MARKDOWN,
  },
  {
    id: 'plain-text',
    label: 'a plain text macro',
    extensions: ['.txt'],
    sniff: () => true,
    load: async () => (await import('./plain-text.ts')).PLAIN_TEXT,
  },
  {
    id: 'html',
    label: 'an HTML macro',
    extensions: ['.html', '.htm'],
    sniff: () => true,
    load: async () => (await import('./html.ts')).HTML,
  },
];

/** The format that reads the file; `undefined` where none does. */
export function formatFor(file: SourceFile): FormatEntry | undefined {
  const name = file.path.toLowerCase();
  return FORMATS.find(
    ({ extensions, sniff }) => extensions.some((extension) => name.endsWith(extension)) && sniff(file),
  );
}
