import type { ClientCapabilities } from 'vscode-languageserver';
import { POSITION_ENCODINGS, type PositionEncoding } from './text/lines.ts';

/** What the client can do, as far as answers depend on it. */
export interface Client {
  readonly positionEncoding: PositionEncoding;
  /** It asks for diagnostics itself, so nothing is sent unasked. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** With the diagnostics of a document it takes those of others that have to do with it. */
  readonly relatedDocuments: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  /** Completions may have places to fill in. */
  readonly snippets: boolean;
  /** What most completions of a list share may be said once (LSP 3.17). */
  readonly sharedEditRange: boolean;
  readonly sharedData: boolean;
  /** Edits of a workspace may have places to fill in (LSP 3.18). */
  readonly snippetEdits: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly codeActionLiterals: boolean;
  readonly resolvesCodeActionEdits: boolean;
  readonly documentChanges: boolean;
  /** It makes edits that the server sends unasked, as commands need it. */
  readonly appliesEdits: boolean;
  readonly changeAnnotations: boolean;
  readonly createsFiles: boolean;
  readonly linkTooltips: boolean;
  /** A definition may say what stands for it, and what to select there. */
  readonly definitionLinks: boolean;
  readonly lineFoldingOnly: boolean;
  /** More ranges to fold than this are of no use to it. */
  readonly foldingRangeLimit: number;
  readonly watchesFiles: boolean;
  /** It tells when folders come and go. */
  readonly changesFolders: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly workDoneProgress: boolean;
  readonly showsDocuments: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly preparesRename: boolean;
}

/** Reads what a client says of itself; what it leaves out, it can't do. Counts in UTF-16 unless it asks for something else first. */
export function readClient(capabilities: ClientCapabilities): Client {
  const { general, textDocument, workspace, window } = capabilities;
  const known: readonly string[] = POSITION_ENCODINGS;
  const edit = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  const shared = textDocument?.completion?.completionList?.itemDefaults ?? [];
  return {
    positionEncoding: (general?.positionEncodings?.find((one) => known.includes(one)) ?? 'utf-16') as PositionEncoding,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedDocuments: textDocument?.diagnostic?.relatedDocumentSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    diagnosticTags:
      (textDocument?.publishDiagnostics?.tagSupport ?? textDocument?.diagnostic?.tagSupport) !== undefined,
    codeDescription:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
      textDocument?.diagnostic?.codeDescriptionSupport === true,
    diagnosticData:
      textDocument?.publishDiagnostics?.dataSupport === true || textDocument?.diagnostic?.dataSupport === true,
    sharedEditRange: shared.includes('editRange'),
    sharedData: shared.includes('data'),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: edit?.snippetEditSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    markdownCompletion: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    resolvesCodeActionEdits:
      action?.resolveSupport?.properties.includes('edit') === true && action.dataSupport === true,
    documentChanges: edit?.documentChanges === true,
    appliesEdits: workspace?.applyEdit === true,
    changeAnnotations: edit?.changeAnnotationSupport !== undefined,
    createsFiles: edit?.resourceOperations?.includes('create') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldingRangeLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workDoneProgress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
  };
}
