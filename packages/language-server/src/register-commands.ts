import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { COMMAND_HANDLERS } from './command-handlers.ts';
import type { CommandHandler } from './commands.ts';
import type { ServiceRegistry } from './service-registry.ts';

/** Connects `workspace/executeCommand` with the commands. */
export function registerCommands(connection: Connection, registry: ServiceRegistry): void {
  connection.onExecuteCommand((params, token, progress) => {
    const session = registry.session();
    const handler = (COMMAND_HANDLERS as Readonly<Record<string, CommandHandler>>)[params?.command];
    if (handler === undefined)
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        `There is no command “${String(params?.command)}”. Known are: ${Object.keys(COMMAND_HANDLERS).join(', ')}.`,
      );
    const { arguments: args = [] } = params;
    if (!Array.isArray(args))
      throw new ResponseError(ErrorCodes.InvalidParams, 'The arguments of a command must be a list.');
    const context = { session, connection, registry, params, token, progress };
    return registry.answer<unknown>(handler.what, params, () => handler.run(args, context), null);
  });
}
