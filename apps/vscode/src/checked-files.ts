import { workspace } from 'vscode';
import type { TextDocumentFilter } from 'vscode-languageclient';

/** What macros are written in, as editors call it. */
const LANGUAGES = ['markdown', 'plaintext', 'html', 'json', 'jsonc', 'yaml', 'csv', 'tsv', 'xml', 'po'];

/** The ends of the names of files that hold macros, whatever another extension takes them for. */
export const EXTENSIONS = [
  ...['md', 'markdown', 'txt', 'html', 'htm', 'json', 'jsonc', 'yaml', 'yml'],
  ...['csv', 'tsv', 'po', 'pot', 'xml', 'email'],
];

/** The documents that the server hears of. It says nothing about those that nobody asked it to check. */
export function checkedDocuments(): TextDocumentFilter[] {
  // Not those that only show an older state of a file, or a page of ours.
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    { scheme, pattern: `**/*.{${EXTENSIONS.join(',')}}` },
  ]);
}
