import type { Location } from 'vscode-languageserver';
import type { CommandHandler } from '../../commands.ts';
import { rangeArgument, uriArgument } from './arguments.ts';

/** Shows a place of a file. Arguments: address, range. Answers the place, for clients that have to go there by themselves. */
export const showPlace: CommandHandler = {
  what: 'show the other macro',
  run: async (args, { session, connection }): Promise<Location> => {
    const uri = uriArgument(args);
    const range = rangeArgument(args[1]);
    if (session.client.showsDocuments) await connection.window.showDocument({ uri, selection: range, takeFocus: true });
    return { uri, range };
  },
};
