import type { Macro } from '@trustlint/core';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { folded, fuzzyMatch } from './fuzzy-match.ts';

/** More than anybody looks through; whoever looks for another one types on. */
const MOST = 200;

const foldedTitles = new WeakMap<Macro, string>();

/** The macros of all libraries whose titles fit what was typed, the best first. */
export function workspaceSymbols(query: string, { workspace }: Session): WorkspaceSymbol[] {
  const wanted = folded(query).replace(/\s+/g, '');
  const found: { readonly file: MacroFile; readonly macro: Macro; readonly score: number }[] = [];
  for (const library of workspace.libraries()) {
    for (const file of library.files()) {
      for (const macro of file.document.macros) {
        const score = fuzzyMatch(wanted, titleOf(macro));
        if (score !== undefined) found.push({ file, macro, score });
      }
    }
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ file, macro }) => ({
      name: macro.title.trim() || file.path,
      kind: SymbolKind.Class,
      containerName: file.path,
      location: { uri: file.uri, range: file.lines.rangeOf(macro.titleSpan ?? firstOf(macro)) },
    }));
}

function titleOf(macro: Macro): string {
  let title = foldedTitles.get(macro);
  if (title === undefined) {
    title = folded(macro.title);
    foldedTitles.set(macro, title);
  }
  return title;
}

const firstOf = ({ span }: Macro) => ({ start: span.start, end: span.start });
