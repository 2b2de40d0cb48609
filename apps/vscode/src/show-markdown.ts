import { commands, type Uri, ViewColumn, window } from 'vscode';

/** Shows a page of Markdown beside what is open, as it is meant to be read; as text where somebody has turned off the editor's preview. */
export async function showMarkdown(uri: Uri): Promise<void> {
  const known = await commands.getCommands(true);
  if (known.includes('markdown.showPreviewToSide')) await commands.executeCommand('markdown.showPreviewToSide', uri);
  else await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true });
}
