import type { CompletionItem, CompletionList, Connection } from 'vscode-languageserver';
import { completionsAt } from './service/completion/completion.ts';
import { fileOfItem, resolveCompletion } from './service/completion/resolve.ts';
import { hoverAt } from './service/hover.ts';
import type { ServiceRegistry } from './service-registry.ts';

/** What helps while somebody writes: explanations and completions. */
export function registerAuthoring(connection: Connection, { session, answer }: ServiceRegistry): void {
  connection.onHover((params) =>
    answer(
      'show the explanation',
      params,
      async () => {
        const file = await session().workspace.fileOf(params.textDocument.uri);
        return file === undefined ? null : hoverAt(file, params.position, session());
      },
      null,
    ),
  );
  connection.onCompletion((params) =>
    answer<CompletionList | null>(
      'suggest what to write',
      params,
      async () => {
        const file = await session().workspace.fileOf(params.textDocument.uri);
        return file === undefined ? null : completionsAt(file, params.position, params.context, session());
      },
      null,
    ),
  );
  connection.onCompletionResolve((item) =>
    answer<CompletionItem>(
      'explain a suggestion',
      item,
      async () => {
        const uri = fileOfItem(item);
        return uri === undefined ? item : resolveCompletion(item, await session().workspace.fileOf(uri), session());
      },
      item,
    ),
  );
}
