import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  SelectionRange,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Editor } from './editor.ts';

/** Exports of all platforms, as other tests read them. */
const FOLDER = join(import.meta.dirname, '../../testing/platforms');

function* filesIn(folder: string): Iterable<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(filesIn(FOLDER), (path) => [relative(FOLDER, path), readFileSync(path, 'utf8')] as const).filter(
    ([, text]) => !text.includes('\uFFFD') && !text.includes('\0'),
  ),
);

let editor: Editor;
/** How much was looked at, so that a test of nothing does not pass for one. */
const seen = { symbols: 0, links: 0, folds: 0, chains: 0, marks: 0, renames: 0 };
beforeAll(async () => {
  editor = await Editor.open({ files: FILES });
}, 30_000);
afterAll(() => editor.close());

const isOrdered = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const isWithin = (outer: Range, inner: Range): boolean =>
  isOrdered(outer.start, inner.start) && isOrdered(inner.start, inner.end) && isOrdered(inner.end, outer.end);

function expectNested(symbols: readonly DocumentSymbol[], around: Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    expect(name).not.toBe('');
    expect(isWithin(around, range), name).toBe(true);
    expect(isWithin(range, selectionRange), name).toBe(true);
    expectNested(children ?? [], range);
  }
}

it.each(Object.keys(FILES))('places nest and lie in the file: %s', async (path) => {
  const text = FILES[path] as string;
  const uri = await editor.show(path, text, 'plaintext');
  const lines = text.split(/\r\n|\n|\r/);
  const whole = {
    start: { line: 0, character: 0 },
    end: { line: lines.length - 1, character: (lines.at(-1) as string).length },
  };
  const ask = <T>(method: string, more: object = {}) =>
    editor.request<T>(`textDocument/${method}`, { textDocument: { uri }, ...more });

  const symbols = await ask<DocumentSymbol[]>('documentSymbol');
  seen.symbols += symbols.length;
  expectNested(symbols, whole);
  const links = await ask<DocumentLink[]>('documentLink');
  seen.links += links.length;
  for (const { range, target } of links) {
    expect(isWithin(whole, range)).toBe(true);
    expect(() => new URL(target as string)).not.toThrow();
  }
  const folds = await ask<FoldingRange[]>('foldingRange');
  seen.folds += folds.length;
  for (const { startLine, endLine } of folds) expect(startLine < endLine && endLine < lines.length).toBe(true);

  // A prime number of units apart, so that names, escapes and prose are all met.
  const positions: Position[] = [];
  for (let offset = 0; offset < text.length && positions.length < 60; offset += 41) {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    positions.push({ line: before.length - 1, character: (before.at(-1) as string).length });
  }
  const chains = (await ask<SelectionRange[] | null>('selectionRange', { positions })) ?? [];
  seen.chains += chains.length;
  for (const [i, chain] of chains.entries()) {
    const position = positions[i] as Position;
    expect(isWithin(chain.range, { start: position, end: position })).toBe(true);
    for (let at: SelectionRange = chain; at.parent !== undefined; at = at.parent)
      expect(isWithin(at.parent.range, at.range)).toBe(true);
  }
  for (const position of positions.slice(0, 20)) {
    await ask('definition', { position });
    const marked = await ask<{ range: Range }[] | null>('documentHighlight', { position });
    seen.marks += marked?.length ?? 0;
    for (const { range } of marked ?? []) expect(isWithin(whole, range)).toBe(true);
    const used = await ask<unknown[] | null>('references', { position, context: { includeDeclaration: true } });
    const edit = await ask<WorkspaceEdit | null>('rename', { position, newName: 'renamed' }).catch(() => null);
    // What is renamed is used.
    if (edit?.documentChanges === undefined) continue;
    seen.renames++;
    expect((used ?? []).length).toBeGreaterThan(0);
  }
  const shown = editor.messages.filter(({ method }) => method === 'window/showMessage');
  expect(shown).toEqual([]);
});

it('and there were many', () => {
  expect(seen.symbols).toBeGreaterThan(50);
  expect(seen.chains).toBeGreaterThan(500);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
});
