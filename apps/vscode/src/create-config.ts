import { commands, l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { exists } from './file-existence.ts';

const NAMES = ['trustlint.yaml', 'trustlint.yml', 'trustlint.json', 'trustlint.jsonc'];

/** Puts a commented `trustlint.yaml` into a folder of the workspace and opens it. One that is there is only opened. */
export async function createConfig(extension: Uri): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  for (const name of NAMES) {
    const there = Uri.joinPath(folder.uri, name);
    if (!(await exists(there))) continue;
    await window.showTextDocument(there);
    void window.showInformationMessage(l10n.t('{0} is here already and was left as it is.', name));
    return;
  }
  const file = Uri.joinPath(folder.uri, 'trustlint.yaml');
  await workspace.fs.writeFile(file, await workspace.fs.readFile(Uri.joinPath(extension, 'starter/trustlint.yaml')));
  await window.showTextDocument(file);
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  if (folders.length === 1) return folders[0];
  const open = l10n.t('Open a folder');
  const message = l10n.t('Open the folder with your macros first: trustlint.yaml belongs beside them.');
  if ((await window.showInformationMessage(message, open)) === open) await commands.executeCommand('vscode.openFolder');
  return undefined;
}
