import type { TrustReport } from '@trustlint/language-server';
import { commands, l10n, SnippetString, Uri, window, workspace } from 'vscode';
import { exists } from './file-existence.ts';
import type { Server } from './server.ts';
import { fileNameOf, type StartingText, withTitle } from './starting-text.ts';

/** Asks what for, and what it is called, and opens a new file with a good text to begin with. */
export async function newMacro(extension: Uri, server: Server, into: Uri | undefined): Promise<void> {
  const folder =
    into ?? folderOfOpenFile() ?? (await folderOfMostMacros(server)) ?? workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) {
    const open = l10n.t('Open a folder');
    const message = l10n.t('Open the folder that your macros belong in first.');
    if ((await window.showInformationMessage(message, open)) === open)
      await commands.executeCommand('vscode.openFolder');
    return;
  }
  const file = await workspace.fs.readFile(Uri.joinPath(extension, 'snippets/macros.json'));
  const starters = JSON.parse(new TextDecoder().decode(file)) as Readonly<Record<string, StartingText>>;
  const items = Object.entries(starters).map(([label, starter]) => ({ label, detail: starter.description, starter }));
  const choice = await window.showQuickPick(items, {
    title: l10n.t('New macro (1 of 2)'),
    placeHolder: l10n.t('What is it for?'),
    matchOnDetail: true,
  });
  if (choice === undefined) return;
  const title = await window.showInputBox({
    title: l10n.t('New macro (2 of 2)'),
    prompt: l10n.t('What will your team look for? For example: Refund is on its way'),
    validateInput: async (value) => {
      if (fileNameOf(value) === undefined) return l10n.t('Please write at least one letter or number.');
      const isTaken = await exists(Uri.joinPath(folder, fileNameOf(value) as string));
      return isTaken
        ? l10n.t('{0} is here already. Please choose another title.', fileNameOf(value) as string)
        : undefined;
    },
  });
  const name = title === undefined ? undefined : fileNameOf(title);
  if (title === undefined || name === undefined) return;
  const uri = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(uri, new Uint8Array());
  const editor = await window.showTextDocument(uri);
  await editor.insertSnippet(new SnippetString(withTitle(choice.starter.body, title.trim()).join('\n')));
}

function folderOfOpenFile(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri === undefined || workspace.getWorkspaceFolder(uri) === undefined ? undefined : Uri.joinPath(uri, '..');
}

async function folderOfMostMacros(server: Server): Promise<Uri | undefined> {
  const report = await server.askQuietly<TrustReport>('trustlint.trustReport').catch(() => undefined);
  const counts = new Map<string, number>();
  for (const { uri } of report?.macros ?? []) {
    const folder = Uri.joinPath(Uri.parse(uri), '..').toString();
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? undefined : Uri.parse(most[0]);
}
