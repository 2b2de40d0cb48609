import { commands, type ExtensionContext, env, version } from 'vscode';

/** Opens the editor’s own form for issues. Only versions are filled in: nothing of what anybody has written. */
export async function reportIssue({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand('workbench.action.openIssueReporter', {
    extensionId: extension.id,
    issueBody: issueBody(String(extension.packageJSON.version)),
  });
}

export function issueBody(own: string): string {
  return [
    '**What happened, and what did you expect?**',
    '',
    '**What can somebody else do to see it?** Please leave out names and other details of customers.',
    '',
    '---',
    `Trustlint ${own}, ${env.appName} ${version} (${env.appHost}${env.remoteName === undefined ? '' : `, ${env.remoteName}`}), ${env.language}`,
    '',
  ].join('\n');
}
