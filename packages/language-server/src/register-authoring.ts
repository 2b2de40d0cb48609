import type { Connection } from 'vscode-languageserver';
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
}
