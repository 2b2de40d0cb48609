import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { capabilitiesFor } from '../src/capabilities.ts';
import { readClient } from '../src/client.ts';
import { DEFAULT_OPTIONS } from '../src/options.ts';
import { CAPABILITIES } from './editor.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/editors.md'), 'utf8');

/** The cells of the first table with this heading behind some words of the page. */
function tableAfter(words: string, heading: string): readonly (readonly string[])[] {
  const at = PAGE.indexOf(`\n| ${heading} |`, PAGE.indexOf(words));
  if (at === -1) throw new Error(`docs/editors.md has no table “${heading}” behind “${words}”`);
  const [table] = PAGE.slice(at + 1).split('\n\n') as [string];
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, ...cells]) => cells);
}

const codeIn = (cell: string | undefined): readonly string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);

/** What of a server's capabilities says that it answers a request. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'completionItem/resolve': 'completionProvider',
  'codeLens/resolve': 'codeLensProvider',
  'textDocument/prepareRename': 'renameProvider',
  'textDocument/publishDiagnostics': 'diagnosticProvider',
  'workspace/symbol': 'workspaceSymbolProvider',
  'workspace/didChangeWorkspaceFolders': 'workspace',
  'trustlint/macros': 'experimental',
  'trustlint/macroFindings': 'experimental',
  'trustlint/macrosChanged': 'experimental',
  'textDocument/documentColor': 'colorProvider',
  'textDocument/formatting': 'documentFormattingProvider',
  'textDocument/rangeFormatting': 'documentRangeFormattingProvider',
  'textDocument/onTypeFormatting': 'documentOnTypeFormattingProvider',
  'textDocument/prepareCallHierarchy': 'callHierarchyProvider',
  'textDocument/prepareTypeHierarchy': 'typeHierarchyProvider',
  'notebookDocument/sync': 'notebookDocumentSync',
};
const capabilityOf = (request: string): string =>
  OTHER_NAMES[request] ?? `${request.replace(/^\w+\//, '').replace('/resolve', '')}Provider`;
const requestsIn = (words: string): readonly string[] =>
  tableAfter(words, 'Request')
    .flatMap(([cell]) => codeIn(cell))
    .map((request) => (request === 'codeAction/resolve' ? 'textDocument/codeAction' : request));

const OFFERED = capabilitiesFor(readClient(CAPABILITIES));

it('the page names all that the server offers, and nothing else', () => {
  // Of these the sentence behind the table tells.
  const { positionEncoding, textDocumentSync, ...offered } = OFFERED;
  const named = new Set(requestsIn('## What the server offers').map(capabilityOf));
  expect([...named].sort()).toEqual(Object.keys(offered).sort());
  expect(positionEncoding).toBeDefined();
  expect(textDocumentSync).toBeDefined();
});

it('the page names commands as the server does', () => {
  const named = tableAfter('## What the server offers', 'Command').flatMap(([cell]) => codeIn(cell));
  expect([...named].sort()).toEqual([...(OFFERED.executeCommandProvider?.commands ?? [])].sort());
});

it('what the page calls deliberately absent is absent', () => {
  const absent = requestsIn('Deliberately not offered').map(capabilityOf);
  expect(absent).toContain('colorProvider');
  expect(absent).toContain('linkedEditingRangeProvider');
  expect(absent.filter((name) => name in OFFERED)).toEqual([]);
});

it('the page names the settings, and what holds without them', () => {
  const named = tableAfter('## Settings', 'Setting').map(([name, usual]) => [codeIn(name)[0], codeIn(usual)[0]]);
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries(Object.entries(DEFAULT_OPTIONS).map(([name, usual]) => [name, String(usual)])),
  );
});

it('the settings in JSON can be read', () => {
  const blocks = [...PAGE.matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  expect(blocks.length).toBeGreaterThan(2);
  for (const [, block] of blocks) expect(() => JSON.parse(block as string)).not.toThrow();
});
