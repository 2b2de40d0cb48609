import type { CodeAction, Command, Connection } from 'vscode-languageserver';
import { readChange } from './service/code-actions/change.ts';
import { codeActions } from './service/code-actions/code-actions.ts';
import { configOf, editFor, fixableFile } from './service/code-actions/edit-for.ts';
import type { ServiceRegistry } from './service-registry.ts';

/** Connects the requests for quick fixes and other actions. */
export function registerCodeActions(connection: Connection, { session, answer }: ServiceRegistry): void {
  connection.onCodeAction((params) =>
    answer<(CodeAction | Command)[]>(
      'offer quick fixes',
      params,
      async () => {
        const { textDocument, range } = params;
        const file = await fixableFile(textDocument.uri, session());
        if (file === undefined) return [];
        const context = { ...params.context, diagnostics: params.context?.diagnostics ?? [] };
        return codeActions({ file, range, context, session: session(), config: configOf(file, session()) });
      },
      [],
    ),
  );
  connection.onCodeActionResolve((action) =>
    answer<CodeAction>(
      'make the fix',
      action,
      async () => {
        if (action.data === undefined || action.edit !== undefined) return action;
        return { ...action, edit: await editFor(readChange(action.data), session()) };
      },
      action,
    ),
  );
}
