import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { withoutServerCommands } from './own-commands.ts';
import { Shell } from './shell.ts';

class Client extends withoutServerCommands(LanguageClient) {}

let shell: Shell | undefined;

/** On a desktop and on remote machines: the server is a program of its own, so it never holds up what somebody types. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server/serve.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  shell = new Shell(context, (options) => new Client('trustlint', 'Trustlint', { run, debug: run }, options));
  return shell.open();
}

export const deactivate = (): Promise<void> | undefined => shell?.close();
