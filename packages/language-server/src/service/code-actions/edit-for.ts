import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from '../../session.ts';
import { type EditableConfig, editableConfigFor } from '../../workspace/editable-config.ts';
import type { ChangeOfFile } from './change.ts';
import { type FixableFile, isMacroFile, makeChange, type ReadConfig } from './make-change.ts';

/** @throws ResponseError where the text has changed since, or where the change can’t be made. */
export async function editFor({ uri, version, change }: ChangeOfFile, session: Session): Promise<WorkspaceEdit> {
  const file = await fixableFile(uri, session);
  if (file === undefined || (file.version ?? null) !== version)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile. Choose the fix again.');
  const edit = makeChange(change, file, session, configOf(file, session));
  if (edit === undefined)
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'This can’t be changed exactly. Please change it by hand.');
  return edit;
}

/** A file that fixes can be made of: an open one of macros, or an open configuration. */
export async function fixableFile(uri: string, { workspace }: Session): Promise<FixableFile | undefined> {
  return (await workspace.configOf(uri)) ?? (await workspace.fileOf(uri));
}

/** It is read once, and only when something is to be known of it. */
export function configOf(file: FixableFile, session: Session): ReadConfig {
  let read: { readonly text: EditableConfig | undefined } | undefined;
  return () => {
    read ??= { text: isMacroFile(file) ? editableConfigFor(file, session) : undefined };
    return read.text;
  };
}
