import { commands, type ExtensionContext, type LogOutputChannel, l10n, window } from 'vscode';
import { commandsOf } from './commands.ts';
import { MacroExplorer } from './macro-explorer.ts';
import { Pages } from './pages.ts';
import { PreviewPanel } from './preview-panel.ts';
import { ReportPanel } from './report-panel.ts';
import { RulePages } from './rule-pages.ts';
import { type CreateClient, Server } from './server.ts';
import { StatusBar } from './status-bar.ts';

/** Trustlint in one window of the editor: what people see and press. All that is said of their texts comes from the server. */
export class Shell {
  readonly #server: Server;
  readonly #log: LogOutputChannel;

  constructor(context: ExtensionContext, createClient: CreateClient) {
    const { subscriptions } = context;
    this.#log = window.createOutputChannel('Trustlint', { log: true });
    this.#server = new Server(createClient, this.#log);
    const pages = new Pages();
    const rulePages = new RulePages(this.#server);
    const status = new StatusBar(this.#server);
    const preview = new PreviewPanel(context.extensionUri, this.#server);
    const report = new ReportPanel(context.extensionUri, this.#server);
    const explorer = new MacroExplorer(this.#server, context.workspaceState);
    subscriptions.push(this.#log, this.#server, pages, rulePages, status, preview, report, explorer);
    const surroundings = {
      context,
      server: this.#server,
      log: this.#log,
      pages,
      rulePages,
      preview,
      status,
      report,
      explorer,
    };
    for (const [name, run] of Object.entries(commandsOf(surroundings)))
      subscriptions.push(commands.registerCommand(`trustlint.${name}`, run));
  }

  /** The editor goes on meanwhile. */
  open(): void {
    this.#log.info(l10n.t('Trustlint starts. It sends nothing anywhere: your macros stay on your machine.'));
    void commands.executeCommand('setContext', 'trustlint.isActive', true);
    void this.#server.start();
  }

  close(): Promise<void> {
    return this.#server.stop();
  }
}
