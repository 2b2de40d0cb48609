import { COMMANDS, type CommandHandler, type CommandName } from './commands.ts';

/** Who does what a command says. A command without an entry is not offered. */
export const COMMAND_HANDLERS: Readonly<Partial<Record<CommandName, CommandHandler>>> = {
  [COMMANDS.restartIndex]: {
    what: 'read the files of the workspace anew',
    run: (_, { registry }) => registry.reindex(),
  },
};
