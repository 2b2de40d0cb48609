import { MACROS_CHANGED, type RequestName } from '@trustlint/language-server/macro-requests';
import {
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  ExecuteCommandRequest,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { checkedDocuments } from './checked-files.ts';
import { showRulePage } from './show-rule-page.ts';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'starting' | 'running' | 'stopped';

/** After so many ends within `UNSTABLE_TIME`, the server is not started again by itself. */
const MOST_ENDS = 4;
/** Milliseconds. */
const UNSTABLE_TIME = 3 * 60_000;

/** The server of this window: it is asked here, and here is known how it is. */
export class Server implements Disposable {
  readonly #createClient: CreateClient;
  readonly #log: LogOutputChannel;
  readonly #changed = new EventEmitter<ServerState>();
  readonly onDidChangeState = this.#changed.event;
  readonly #macrosChanged = new EventEmitter<void>();
  /** Once somebody has asked for the list of macros: it is another one now. */
  readonly onDidChangeMacros = this.#macrosChanged.event;
  #client: BaseLanguageClient | undefined;
  #state: ServerState = 'stopped';
  #starting = Promise.resolve();
  #ends: number[] = [];

  constructor(createClient: CreateClient, log: LogOutputChannel) {
    this.#createClient = createClient;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Never fails: what goes wrong is told to the user. What is asked meanwhile waits. */
  start(): Promise<void> {
    this.#starting = this.#start();
    return this.#starting;
  }

  async #start(): Promise<void> {
    this.#enter('starting');
    try {
      await this.#startNew(this.#createClient(this.#options()));
    } catch (error) {
      this.#enter('stopped');
      this.#log.error(`Trustlint could not start. ${messageOf(error)}`);
      void this.#tellOfEnd(l10n.t('Trustlint could not start.'));
    }
  }

  async #startNew(client: BaseLanguageClient): Promise<void> {
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client) return;
      if (newState === State.Running) this.#log.info('Trustlint is ready.');
      this.#enter(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped');
    });
    client.onNotification(MACROS_CHANGED, () => this.#macrosChanged.fire());
    await client.start();
  }

  async stop(): Promise<void> {
    await this.#starting;
    const client = this.#client;
    this.#client = undefined;
    this.#enter('stopped');
    try {
      await client?.dispose();
    } catch (error) {
      // It was about to end anyway.
      this.#log.warn(`Trustlint did not end by itself. ${messageOf(error)}`);
    }
  }

  async restart(): Promise<void> {
    this.#ends = [];
    this.#log.info('Trustlint starts anew.');
    await this.stop();
    await this.start();
  }

  /** Has a command of the server done. `undefined` where that did not work; the user has been told then. */
  async ask<T>(command: string, ...args: readonly unknown[]): Promise<T | undefined> {
    try {
      return await this.askQuietly<T>(command, ...args);
    } catch (error) {
      this.#log.error(`${command}: ${messageOf(error)}`);
      if (this.#state !== 'running') void this.#tellOfEnd(l10n.t('Trustlint is not running.'));
      else void window.showErrorMessage(l10n.t('Trustlint could not do that: {0}', messageOf(error)));
      return undefined;
    }
  }

  /** @throws Error where the server does not run or refuses. */
  async askQuietly<T>(command: string, ...args: readonly unknown[]): Promise<T | undefined> {
    await this.#starting;
    const client = this.#client;
    if (client === undefined || !client.isRunning()) throw new Error(`the server is ${this.#state}`);
    const answer: T | null = await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] });
    return answer ?? undefined;
  }

  /** @throws Error where the server does not run or refuses. */
  async request<P, R>({ method }: RequestName<P, R>, params: P): Promise<R> {
    await this.#starting;
    const client = this.#client;
    if (client === undefined || !client.isRunning()) throw new Error(`the server is ${this.#state}`);
    return client.sendRequest<R>(method, params);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#macrosChanged.dispose();
  }

  #enter(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    void commands.executeCommand('setContext', 'trustlint.isRunning', state === 'running');
    this.#changed.fire(state);
  }

  #options(): LanguageClientOptions {
    const section = workspace.getConfiguration('trustlint');
    return {
      documentSelector: checkedDocuments(),
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      // Before the server can ask for them.
      initializationOptions: Object.fromEntries(
        ['workspaceDiagnostics', 'codeLens', 'inlayHints'].map((name) => [name, section.get(name)]),
      ),
      markdown: { isTrusted: false, supportHtml: false },
      errorHandler: this.#errorHandler(),
      middleware: {
        window: {
          showDocument: async (params, token, next) =>
            (await showRulePage(params.uri)) ? { success: true } : next(params, token),
        },
      },
    };
  }

  #errorHandler(): ErrorHandler {
    return {
      error: (error) => {
        this.#log.error(`Editor and server misunderstood each other. ${error.message}`);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        const now = Date.now();
        this.#ends = [...this.#ends.filter((end) => now - end < UNSTABLE_TIME), now];
        if (this.#ends.length <= MOST_ENDS) {
          this.#log.warn('The server ended unexpectedly and is started again.');
          return { action: CloseAction.Restart, handled: true };
        }
        this.#log.error(`The server ended ${this.#ends.length} times within three minutes and is left alone.`);
        void this.#tellOfEnd(l10n.t('Trustlint keeps stopping, so it was not started again.'));
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  async #tellOfEnd(message: string): Promise<void> {
    const again = l10n.t('Start again');
    const log = l10n.t('Show the log');
    const choice = await window.showErrorMessage(message, again, log);
    if (choice === again) await this.restart();
    if (choice === log) this.#log.show();
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The address as the server has it. */
export const addressOf = (uri: Uri): string => uri.toString();
