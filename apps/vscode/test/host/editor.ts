// Starts a real VS Code with its own, fresh settings, and a browser that shows it. Only 127.0.0.1 is ever spoken to.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '@trustlint/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { chosenHost } from './install.mjs';
import { WebServer } from './web-server.ts';

/** Calm, and the same wherever the tests run. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'security.workspace.trust.enabled': false,
  'window.commandCenter': false,
};

/** Milliseconds until whatever should have come has failed to. */
export const PATIENCE = 30_000;

export interface EditorOptions {
  /** A folder to copy, or texts by path. */
  readonly files: string | Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Is installed first, as a person would. */
  readonly vsix?: string;
}

export interface InBrowser {
  readonly folder: string;
  readonly extensions: readonly string[];
  readonly tests?: string;
}

export class Editor {
  readonly #home = mkdtempSync(join(tmpdir(), 'trustlint-editor-'));
  readonly workspace = join(this.#home, 'workspace');
  readonly #outside = new Set<string>();
  readonly #host = chosenHost();
  #files: WebServer | undefined;
  #server: ChildProcess | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;
  #log = '';
  readonly #said: string[] = [];
  #port = '';

  static async open(options: EditorOptions): Promise<Editor> {
    const editor = new Editor();
    try {
      editor.#write(options);
      if (options.vsix !== undefined) editor.#install(options.vsix);
      await editor.#start();
      return editor;
    } catch (error) {
      await editor.close();
      throw error;
    }
  }

  get page(): Page {
    return this.#page as Page;
  }

  /** Where the editor has a path of this machine. */
  remote(path: string): string {
    return `vscode-remote://127.0.0.1:${this.#port}${path}`;
  }

  /** Shows the workspace, with more for the address if need be. */
  async show(query: Readonly<Record<string, string>> = {}): Promise<void> {
    const address = new URL(`http://127.0.0.1:${this.#port}/`);
    for (const [name, value] of Object.entries({ folder: this.workspace, ...query }))
      address.searchParams.set(name, value);
    await this.page.goto(address.href);
    await this.page.locator('.monaco-workbench').waitFor();
  }

  /**
   * Shows a folder that stands on no disk, as VS Code for the Web does: the extensions, which are named by their folders, run in the
   * browser, and one of them knows the address `folder`. `tests` is a file that is run where they run. What it sends is answered.
   */
  async showInBrowser({ folder, extensions, tests }: InBrowser): Promise<{ readonly sent: Promise<unknown> }> {
    const files = await WebServer.start(`http://127.0.0.1:${this.#port}`, extensions, tests);
    this.#files = files;
    const { page } = this;
    if (tests !== undefined) {
      await page.exposeFunction('codeAutomationLog', () => {});
      await page.exposeFunction('codeAutomationExit', () => {});
    }
    await page.goto(`${files.address}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench').waitFor();
    return { sent: files.sent };
  }

  /** Settings of the user from when the workspace is shown again. */
  set(settings: Readonly<Record<string, unknown>>): void {
    writeFileSync(join(this.#home, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  }

  /** Hosts beside 127.0.0.1 that something wanted to reach; nothing got there. */
  get outside(): readonly string[] {
    return [...this.#outside];
  }

  /** What the page has told its console, the last of it. */
  get said(): string {
    return this.#said.slice(-50).join('\n');
  }

  async close(): Promise<void> {
    await this.#browser?.close().catch(() => {});
    await this.#files?.close();
    const server = this.#server;
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      this.#signal('SIGTERM');
      const killing = setTimeout(() => this.#signal('SIGKILL'), 5_000);
      await ended;
      clearTimeout(killing);
    }
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** To the group of processes that the server has started, and no other. */
  #signal(signal: NodeJS.Signals): void {
    const pid = this.#server?.pid;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // It is gone already.
    }
  }

  #write({ files, settings = {} }: EditorOptions): void {
    mkdirSync(join(this.#home, 'data/User'), { recursive: true });
    mkdirSync(this.workspace);
    this.set(settings);
    if (typeof files === 'string') cpSync(files, this.workspace, { recursive: true });
    else
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(this.workspace, path, '..'), { recursive: true });
        writeFileSync(join(this.workspace, path), text);
      }
  }

  get #environment(): NodeJS.ProcessEnv {
    // What is meant for the program that runs the tests would change the editor.
    const others = Object.entries(process.env).filter(([name]) => !/^(?:NODE_OPTIONS|VITEST.*|VSCODE_.*)$/.test(name));
    return { ...Object.fromEntries(others), HOME: this.#home, XDG_CONFIG_HOME: this.#home, XDG_DATA_HOME: this.#home };
  }

  #arguments(...more: readonly string[]): string[] {
    const folder = (name: string): string => join(this.#home, name);
    const own = [
      ...['--server-data-dir', folder('server'), '--user-data-dir', folder('data')],
      ...['--extensions-dir', folder('extensions')],
    ];
    return [this.#host.program, '--accept-server-license-terms', '--telemetry-level', 'off', ...own, ...more];
  }

  #install(vsix: string): void {
    const { stdout, stderr } = spawnSync(this.#host.node, this.#arguments('--install-extension', vsix), {
      env: this.#environment,
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    if (!/successfully installed/.test(stdout))
      throw new Error(`The extension can’t be installed.\n${stdout}${stderr}`);
  }

  async #start(): Promise<void> {
    const where = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
    const server = spawn(this.#host.node, this.#arguments(...where, '--enable-smoke-test-driver'), {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#server = server;
    // Whoever ends the tests ends the editor, too.
    const end = (): void => this.#signal('SIGKILL');
    process.once('exit', end);
    process.once('SIGTERM', () => process.exit(1));
    server.once('exit', () => process.off('exit', end));
    this.#port = await new Promise<string>((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error(`The editor did not start.\n${this.#log}`)), PATIENCE);
      const hear = (data: Buffer): void => {
        this.#log += data;
        const [, port] = /agent listening on (\d+)/.exec(this.#log) ?? [];
        if (port === undefined) return;
        clearTimeout(tooLate);
        resolve(port);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.once('exit', (code) => reject(new Error(`The editor ended (${code}).\n${this.#log}`)));
    });
    this.#browser = await startBrowser();
    const page = await this.#browser.newPage({ viewport: { width: 1280, height: 800 } });
    this.#page = page;
    page.on('console', (message) => this.#said.push(message.text()));
    page.setDefaultTimeout(PATIENCE);
    const isOutside = (address: URL): boolean =>
      /^(?:https?|wss?):$/.test(address.protocol) && address.hostname !== '127.0.0.1';
    await page.route(isOutside, (route) => {
      this.#outside.add(new URL(route.request().url()).host);
      return route.abort();
    });
  }
}
