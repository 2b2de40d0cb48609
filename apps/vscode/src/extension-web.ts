import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { withoutServerCommands } from './own-commands.ts';
import { Shell } from './shell.ts';

/** A browser's own, of which no more is used here. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[3];

class Client extends withoutServerCommands(LanguageClient) {}

let shell: Shell | undefined;

/** In a browser the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'server-web/browser-worker.js').toString(true);
  shell = new Shell(context, (options) => new Client('trustlint', 'Trustlint', options, new Worker(address)));
  return shell.open();
}

export const deactivate = (): Promise<void> | undefined => shell?.close();
