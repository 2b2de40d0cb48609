import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { COMMAND_HANDLERS } from './command-handlers.ts';
import { FIX_ALL_KIND } from './service/code-actions/code-actions.ts';
import { TRIGGER_CHARACTERS } from './service/completion/completion.ts';
import { LEGEND } from './service/semantic-tokens.ts';

/** What the server offers this client; `docs/editors.md` has it as a table. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    diagnosticProvider: {
      identifier: 'trustlint',
      interFileDependencies: true,
      workspaceDiagnostics: true,
      workDoneProgress: true,
    },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS], resolveProvider: true },
    codeActionProvider: client.codeActionLiterals
      ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: client.resolvesCodeActionEdits }
      : true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    documentSymbolProvider: { label: 'Trustlint' },
    workspaceSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    executeCommandProvider: { commands: Object.keys(COMMAND_HANDLERS), workDoneProgress: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    // What `macro-requests.ts` has.
    experimental: { macros: true },
  };
}
