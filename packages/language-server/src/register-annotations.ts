import type {
  CodeLens,
  Connection,
  InlayHint,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { codeLenses, fileOfLens, resolveCodeLens } from './service/code-lens.ts';
import { inlayHints } from './service/inlay-hints.ts';
import { semanticTokens } from './service/semantic-tokens.ts';
import { TokenStates } from './service/token-states.ts';
import type { ServiceRegistry } from './service-registry.ts';
import { anyFileOf } from './session.ts';
import { createPacer } from './workspace/pacer.ts';

/** Connects the requests for what stands beside the text. */
export function registerAnnotations(connection: Connection, { session, answer }: ServiceRegistry): void {
  connection.onCodeLens((params) =>
    answer<CodeLens[]>(
      'show the grades above the macros',
      params,
      async () => {
        if (!session().options.codeLens) return [];
        const file = await session().workspace.fileOf(params.textDocument.uri);
        return file === undefined ? [] : codeLenses(file, session());
      },
      [],
    ),
  );
  connection.onCodeLensResolve((lens) =>
    answer<CodeLens>(
      'show the grade of a macro',
      lens,
      async () => {
        const uri = fileOfLens(lens);
        return uri === undefined ? lens : resolveCodeLens(lens, await anyFileOf(session(), uri), session());
      },
      lens,
    ),
  );
  connection.languages.inlayHint.on((params) =>
    answer<InlayHint[]>(
      'show samples behind placeholders',
      params,
      async () => {
        if (!session().options.inlayHints) return [];
        const file = await session().workspace.fileOf(params.textDocument.uri);
        return file === undefined ? [] : inlayHints(file, params.range);
      },
      [],
    ),
  );
  registerSemanticTokens(connection, { session, answer });
}

function registerSemanticTokens(
  { languages: { semanticTokens: requests } }: Connection,
  { session, answer }: Pick<ServiceRegistry, 'session' | 'answer'>,
): void {
  const states = new TokenStates();
  const what = 'colour the placeholders';
  const tokensOf = async (uri: string, range?: Range): Promise<number[]> => {
    const { workspace, host } = session();
    states.keep((one) => workspace.documents.get(one) !== undefined);
    const file = await workspace.fileOf(uri);
    return file === undefined ? [] : semanticTokens(file, range, createPacer(host));
  };
  requests.on((params) => {
    const { uri } = params.textDocument;
    return answer<SemanticTokens>(what, params, async () => states.full(uri, await tokensOf(uri)), { data: [] });
  });
  requests.onDelta((params) => {
    const { uri } = params.textDocument;
    return answer<SemanticTokens | SemanticTokensDelta>(
      what,
      params,
      async () => states.delta(uri, params.previousResultId, await tokensOf(uri)),
      { data: [] },
    );
  });
  requests.onRange((params) =>
    answer<SemanticTokens>(
      what,
      params,
      async () => ({ data: await tokensOf(params.textDocument.uri, params.range) }),
      { data: [] },
    ),
  );
}
