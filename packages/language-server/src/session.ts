import type { Rule } from '@trustlint/core';
import type { Client } from './client.ts';
import type { ServerHost } from './host.ts';
import type { ServerOptions } from './options.ts';
import type { Library } from './workspace/library.ts';
import type { MacroFile } from './workspace/macro-file.ts';
import { pathOf } from './workspace/place.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What every service may ask beside the file it is about. */
export interface Session {
  readonly host: ServerHost;
  readonly client: Client;
  readonly options: ServerOptions;
  readonly workspace: Workspace;
}

/** The library that a file belongs to. */
export const libraryOf = ({ workspace }: Session, file: MacroFile): Library => workspace.libraryOf(file.uri);

/** A rule of the pack or of the team by its id, as it counts for a file. */
export const ruleOf = ({ host }: Session, { settings }: MacroFile, id: string): Rule | undefined =>
  [...host.pack.rules, ...(settings.teamRules ?? [])].find((rule) => rule.id === id);

/** A file of macros that is open, or that stands on the disk and was read. */
export async function anyFileOf(
  { workspace }: Pick<Session, 'workspace'>,
  uri: string,
): Promise<MacroFile | undefined> {
  if (workspace.documents.get(uri) !== undefined) return workspace.fileOf(uri);
  return workspace.libraryOf(uri).fileAt(pathOf(uri));
}

/** All files of a library, those that are open as they are now. */
export async function filesOf(
  library: Library,
  { workspace }: Pick<Session, 'workspace'>,
): Promise<readonly MacroFile[]> {
  for (const { uri } of [...workspace.documents.all()])
    if (workspace.libraryOf(uri) === library) await workspace.fileOf(uri);
  return library.files();
}

/** The same of the library that an address belongs to. */
export const filesAround = (session: Pick<Session, 'workspace'>, uri: string): Promise<readonly MacroFile[]> =>
  filesOf(session.workspace.libraryOf(uri), session);
