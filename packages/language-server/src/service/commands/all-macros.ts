import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import type { CommandContext } from '../../commands.ts';
import type { Session } from '../../session.ts';
import type { Library } from '../../workspace/library.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';

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

/** The files of a library, those that are open as they are now. */
export async function upToDate(library: Library, { workspace }: Session): Promise<readonly MacroFile[]> {
  for (const { uri } of workspace.documents.all())
    if (workspace.libraryOf(uri) === library) await workspace.fileOf(uri);
  return library.files();
}
