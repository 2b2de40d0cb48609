import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import type { CommandContext } from '../../commands.ts';

/** Where the request brought no place for progress, one is asked for, if the client has such places. */
export const shownProgress = async ({
  session,
  connection,
  params,
  progress,
}: CommandContext): Promise<WorkDoneProgressReporter> =>
  params.workDoneToken === undefined && session.client.workDoneProgress
    ? connection.window.createWorkDoneProgress()
    : progress;
