import { type Uri, workspace } from 'vscode';

/** Whether there is a file or folder at the address. */
export const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
