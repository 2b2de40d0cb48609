import type { BaseLanguageClient } from 'vscode-languageclient';

type ClientClass = abstract new (...args: never[]) => BaseLanguageClient;

/**
 * A client that leaves the commands to us. By itself it would offer those of the server only while one runs, and drop the answers:
 * ours can say what is wrong when none runs, and show what the server answers.
 */
export function withoutServerCommands<C extends ClientClass>(client: C): C {
  abstract class WithoutServerCommands extends (client as ClientClass) {
    override registerFeature(feature: Parameters<BaseLanguageClient['registerFeature']>[0]): void {
      if ('registrationType' in feature && feature.registrationType.method === 'workspace/executeCommand') return;
      super.registerFeature(feature);
    }
  }
  return WithoutServerCommands as unknown as C;
}
