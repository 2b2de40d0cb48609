import { MessageType } from 'vscode-languageserver';
import type { CommandHandler } from '../../commands.ts';
import { showMessage } from '../../show-message.ts';
import { readChange } from '../code-actions/change.ts';
import { editFor } from '../code-actions/edit-for.ts';

/** Carries an action out for clients that know only commands. Arguments: the change, and what it is called. */
export const applyChange: CommandHandler = {
  what: 'make the change',
  run: async ([data, title], { session, connection }): Promise<boolean> => {
    const edit = await editFor(readChange(data), session);
    const label = typeof title === 'string' ? { label: title } : {};
    const { applied, failureReason } = await connection.workspace.applyEdit({ ...label, edit });
    if (!applied)
      showMessage(
        connection,
        MessageType.Warning,
        `Nothing was changed.${failureReason === undefined ? '' : ` The editor says: ${failureReason}`}`,
      );
    return applied;
  },
};
