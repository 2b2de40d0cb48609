import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { withoutServerCommands } from './own-commands.ts';
import type { CreateClient } from './server.ts';

class Client extends withoutServerCommands(LanguageClient) {}

/** On a desktop and on remote machines: the server is a program of its own, so it never holds up what somebody types. */
export function createClientFor({ extensionUri, globalStorageUri }: ExtensionContext): CreateClient {
  const module = Uri.joinPath(extensionUri, 'server/start.js').fsPath;
  const run = { module, args: [`--compiled-code=${globalStorageUri.fsPath}`], transport: TransportKind.ipc };
  return (options) => new Client('trustlint', 'Trustlint', { run, debug: run }, options);
}
