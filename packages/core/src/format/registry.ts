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
  {
    id: 'zendesk-json',
    label: 'an export of Zendesk macros (JSON)',
    extensions: ['.json'],
    sniff: ({ text }) =>
      (/"actions"\s*:/.test(text) && /"field"\s*:/.test(text)) || /^\s*\{\s*"macros"\s*:\s*\[/.test(text),
    load: async () => (await import('./zendesk-json.ts')).ZENDESK_JSON,
  },
  {
    id: 'zendesk-yaml',
    label: 'Zendesk macros in YAML',
    extensions: ['.yaml', '.yml'],
    sniff: ({ text }) =>
      /(?:^|[\s{,])["']?actions["']?\s{0,20}:/.test(text) &&
      /["']?(?:field|comment_value(?:_html)?)["']?\s{0,20}:/.test(text),
    load: async () => (await import('./zendesk-yaml.ts')).ZENDESK_YAML,
  },
];

/** The format that reads the file; `undefined` where none does. */
export function formatFor(file: SourceFile): FormatEntry | undefined {
  const name = file.path.toLowerCase();
  return FORMATS.find(
    ({ extensions, sniff }) => extensions.some((extension) => name.endsWith(extension)) && sniff(file),
  );
}
