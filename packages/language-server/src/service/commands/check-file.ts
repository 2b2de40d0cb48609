import type { CommandHandler } from '../../commands.ts';
import { anyFileOf } from '../../session.ts';
import { pathOf } from '../../workspace/place.ts';
import { uriArgument } from './arguments.ts';

export interface FileCheck {
  /** Whether macros were found in it. */
  readonly isChecked: boolean;
  readonly macros: number;
  readonly findings: number;
  /** Why nothing was checked. */
  readonly reason?: string;
}

/** Checks a file from now on though no configuration asks for it. Argument: its address. */
export const checkFile: CommandHandler = {
  what: 'check the file',
  run: async (args, { session, registry }): Promise<FileCheck> => {
    const uri = uriArgument(args);
    const { workspace, client } = session;
    const library = workspace.libraryOf(uri);
    const absolute = pathOf(uri);
    library.ask(absolute);
    if (workspace.documents.get(uri) === undefined) await library.readFromDisk(absolute);
    const file = await anyFileOf(session, uri);
    registry.fileChanged(uri);
    if (client.pullsDiagnostics) registry.recheck();
    if (file !== undefined)
      return { isChecked: true, macros: file.document.macros.length, findings: file.diagnostics.length };
    const reason = library.whyNot(absolute)?.reason ?? 'The file can’t be read, or its configuration has mistakes.';
    return { isChecked: false, macros: 0, findings: 0, reason };
  },
};
