import { FIND_FILES, READ_FILES } from '@trustlint/language-server/file-requests';
import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { WorkerFiles } from '../server/worker-files.ts';
import { withoutServerCommands } from './own-commands.ts';
import type { CreateClient } from './server.ts';
import { findFiles, readFiles } from './workspace-files.ts';

/** A browser's own, of which no more is used here. */
declare const Worker: new (
  address: string,
) => ConstructorParameters<typeof BrowserMessageReader>[0] & { postMessage(message: WorkerFiles): void };

class Client extends withoutServerCommands(LanguageClient) {}

/** In a browser the server is a worker. It has no files: those beside it are sent, those of the workspace are brought as it asks for them. */
export function createClientFor({ extensionUri }: ExtensionContext): CreateClient {
  const fileOf = (name: string): Uri => Uri.joinPath(extensionUri, 'server', name);
  // Each start has a worker of its own.
  const startWorker = async (): Promise<MessageTransports> => {
    const [phrases, ruleTexts] = await Promise.all(
      ['phrases.bin', 'rule-texts.json'].map((name) => workspace.fs.readFile(fileOf(name))),
    );
    const worker = new Worker(fileOf('server.js').toString(true));
    worker.postMessage({ phrases, ruleTexts } as WorkerFiles);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return (options) => {
    const client = new Client('trustlint', 'Trustlint', startWorker, options);
    client.onRequest(FIND_FILES.method, findFiles);
    client.onRequest(READ_FILES.method, readFiles);
    return client;
  };
}
