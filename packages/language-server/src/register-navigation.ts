import type { Connection, DocumentSymbol, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver';
import { invalid, isPosition } from './faults.ts';
import { documentLinks } from './service/document-links.ts';
import { foldingRanges } from './service/folding-ranges.ts';
import { type ConfigText, configTexts, isConfigText, placeInConfig } from './service/names/config-names.ts';
import { definitionAt } from './service/names/definition.ts';
import { highlightsAt } from './service/names/highlights.ts';
import { managedPlaces } from './service/names/managed-content.ts';
import { entryAt, namedByEntry, referencesAt, referencesTo } from './service/names/references.ts';
import { renamableInConfig, renamableInMacros, renameEverywhere } from './service/names/rename.ts';
import type { Surroundings } from './service/names/surroundings.ts';
import { documentSymbols } from './service/outline/document-symbols.ts';
import { workspaceSymbols } from './service/outline/workspace-symbols.ts';
import { selectionRanges } from './service/selection-ranges.ts';
import { toWorkspaceEdit } from './service/workspace-edit.ts';
import type { ServiceRegistry } from './service-registry.ts';
import { filesAround, filesOf } from './session.ts';
import type { MacroFile } from './workspace/macro-file.ts';

/** Connects the requests for what stands where. */
export function registerNavigation(connection: Connection, { session, answer, indexed }: ServiceRegistry): void {
  const fileOf = (uri: string): Promise<MacroFile | undefined> => session().workspace.fileOf(uri);
  const configAt = (uri: string): ConfigText | undefined =>
    isConfigText(uri) ? session().workspace.documents.get(uri) : undefined;
  const around = async (uri: string): Promise<Surroundings> => {
    const library = session().workspace.libraryOf(uri);
    const files = await filesOf(library, session());
    const others = [...session().workspace.folders()].filter((one) => one !== library);
    return {
      files,
      configs: configTexts(files, library.root, session()),
      everywhere: [...files, ...others.flatMap((one) => one.files())],
    };
  };

  connection.onDocumentSymbol((params) =>
    answer<DocumentSymbol[] | SymbolInformation[]>(
      'show the outline',
      params,
      async () => {
        const file = await fileOf(params.textDocument.uri);
        return file === undefined ? [] : documentSymbols(file, session());
      },
      [],
    ),
  );
  connection.onWorkspaceSymbol((params) =>
    answer('look for macros', params, () => workspaceSymbols(params.query ?? '', session()), []),
  );
  connection.onDocumentLinks((params) =>
    answer(
      'show the links',
      params,
      async () => {
        const file = await fileOf(params.textDocument.uri);
        if (file === undefined) return [];
        const { everywhere } = managedPlaces(file).length === 0 ? { everywhere: [] } : await around(file.uri);
        return documentLinks(file, everywhere, session());
      },
      [],
    ),
  );
  connection.onFoldingRanges((params) =>
    answer(
      'say what can be folded',
      params,
      async () => {
        const file = await fileOf(params.textDocument.uri);
        return file === undefined ? [] : foldingRanges(file, session());
      },
      [],
    ),
  );
  connection.onSelectionRanges((params) =>
    answer(
      'widen the selection',
      params,
      async () => {
        if (!Array.isArray(params.positions) || !params.positions.every(isPosition))
          throw invalid('“positions” is no list of them');
        const file = await fileOf(params.textDocument.uri);
        return file === undefined ? null : selectionRanges(file, params.positions);
      },
      null,
    ),
  );
  connection.onDocumentHighlight((params) =>
    answer(
      'show the same names',
      params,
      async () => {
        const file = await fileOf(params.textDocument.uri);
        return file === undefined ? null : highlightsAt(file, params.position);
      },
      null,
    ),
  );
  connection.onDefinition((params) =>
    answer(
      'find where this comes from',
      params,
      async () => {
        const { uri } = params.textDocument;
        const config = configAt(uri);
        if (config !== undefined) {
          // It stands here: editors then offer to show the uses.
          const entry = entryAt(config, config.lines.offsetAt(params.position));
          return entry === undefined ? null : [{ uri, range: config.lines.rangeOf(placeInConfig(entry)) }];
        }
        const file = await fileOf(uri);
        return file === undefined ? null : definitionAt(file, params.position, await around(uri), session());
      },
      null,
    ),
  );
  connection.onReferences((params) =>
    answer(
      'find where this is used',
      params,
      async () => {
        const { uri } = params.textDocument;
        const declarations = params.context?.includeDeclaration === true;
        const config = configAt(uri);
        if (config !== undefined) {
          const entry = entryAt(config, config.lines.offsetAt(params.position));
          if (entry === undefined) return null;
          const surroundings = await around(uri);
          return referencesTo(namedByEntry(entry, surroundings.files), surroundings, declarations);
        }
        const file = await fileOf(uri);
        return file === undefined ? null : referencesAt(file, params.position, await around(uri), declarations);
      },
      null,
    ),
  );

  const renamable = async (uri: string, position: Parameters<typeof renamableInConfig>[1]) => {
    const config = configAt(uri);
    if (config !== undefined) return renamableInConfig(config, position, await filesAround(session(), uri));
    const file = await fileOf(uri);
    return file === undefined ? undefined : renamableInMacros(file, position);
  };
  connection.onPrepareRename((params) =>
    answer(
      'rename this',
      params,
      async () => {
        const found = await renamable(params.textDocument.uri, params.position);
        return found === undefined ? null : { range: found.range, placeholder: found.placeholder };
      },
      null,
    ),
  );
  connection.onRenameRequest((params) =>
    answer<WorkspaceEdit | null>(
      'rename this',
      params,
      async () => {
        const { uri } = params.textDocument;
        if (typeof params.newName !== 'string') throw invalid('“newName” is no text');
        // Half of the places renamed would be worse than a moment's wait.
        await indexed();
        const found = await renamable(uri, params.position);
        if (found === undefined) return null;
        const edits = renameEverywhere(found.named, params.newName, await around(uri));
        const note = `Rename “${found.placeholder}” to “${params.newName}”`;
        const noted = edits.length > 1 ? edits.map((one) => ({ ...one, note })) : edits;
        return toWorkspaceEdit(noted, session().client, false) ?? null;
      },
      null,
    ),
  );
}
