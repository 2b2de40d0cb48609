import type { CompletionItem, CompletionList, Connection } from 'vscode-languageserver';
import { completionsAt } from './service/completion/completion.ts';
import { resolveCompletion } from './service/completion/resolve.ts';
import { configCompletions } from './service/config-completion.ts';
import { configHover } from './service/config-hover.ts';
import { hoverAt } from './service/hover.ts';
import type { ServiceRegistry } from './service-registry.ts';
import { surroundingsOf } from './workspace/config-surroundings.ts';

/** What helps while somebody writes: explanations and completions. */
export function registerAuthoring(connection: Connection, { session, answer }: ServiceRegistry): void {
  connection.onHover((params) =>
    answer(
      'show the explanation',
      params,
      async () => {
        const { uri } = params.textDocument;
        const config = await session().workspace.configOf(uri);
        if (config !== undefined) return configHover(config, params.position, session());
        const file = await session().workspace.fileOf(uri);
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
        const { uri } = params.textDocument;
        const config = await session().workspace.configOf(uri);
        if (config !== undefined)
          return configCompletions(config, params.position, session(), surroundingsOf(config, session()));
        const file = await session().workspace.fileOf(uri);
        return file === undefined ? null : completionsAt(file, params.position, params.context, session());
      },
      null,
    ),
  );
  connection.onCompletionResolve((item) =>
    answer<CompletionItem>('explain a suggestion', item, () => resolveCompletion(item, session()), item),
  );
}
