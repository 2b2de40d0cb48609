import type {
  CancellationToken,
  Connection,
  ExecuteCommandParams,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { ServiceRegistry } from './service-registry.ts';
import type { Session } from './session.ts';

/** What clients can let the server do, by `workspace/executeCommand`. Who does it stands in `command-handlers.ts`. */
export const COMMANDS = {
  preview: 'trustlint.preview',
  trustReport: 'trustlint.trustReport',
  reportPage: 'trustlint.reportPage',
  showConfig: 'trustlint.showConfig',
  restartIndex: 'trustlint.restartIndex',
  checkFile: 'trustlint.checkFile',
  explainScore: 'trustlint.explainScore',
  explainRule: 'trustlint.explainRule',
  rulePages: 'trustlint.rulePages',
  applyChange: 'trustlint.applyChange',
  showPlace: 'trustlint.showPlace',
  planImport: 'trustlint.planImport',
  planExport: 'trustlint.planExport',
  platforms: 'trustlint.platforms',
} as const;

export type CommandName = (typeof COMMANDS)[keyof typeof COMMANDS];

/** What a command gets beside its arguments. */
export interface CommandContext {
  readonly session: Session;
  readonly connection: Connection;
  readonly registry: ServiceRegistry;
  readonly params: ExecuteCommandParams;
  readonly token: CancellationToken;
  /** Says nothing to clients that show no progress. */
  readonly progress: WorkDoneProgressReporter;
}

export interface CommandHandler {
  /** Completes the sentence “Trustlint could not …”. */
  readonly what: string;
  /** @throws ResponseError with `InvalidParams` where an argument is not what the command needs. */
  readonly run: (args: readonly unknown[], context: CommandContext) => unknown;
}
