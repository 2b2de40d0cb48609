// Starts a real VS Code with its own, fresh settings, and a browser that shows it. Only 127.0.0.1 is ever spoken to.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './browser.mjs';
import { HOST_PROGRAM } from './install.mjs';

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
const PATIENCE = 60_000;

export class Editor {
  #home = mkdtempSync(join(tmpdir(), 'trustlint-editor-'));
  #server;
  #browser;
  #log = '';
  #outside = new Set();
  port;
  page;
  workspace = join(this.#home, 'workspace');

  /** `files`: a folder to copy, or texts by path. `vsix` is installed first, as a person would. */
  static async open({ files, settings = {}, vsix }) {
    const editor = new Editor();
    try {
      editor.#write(files, settings);
      if (vsix !== undefined) editor.#install(vsix);
      await editor.#start();
      return editor;
    } catch (error) {
      await editor.close();
      throw error;
    }
  }

  /** Shows the workspace, with more for the address if need be. */
  async show(query = {}) {
    const address = new URL(`http://127.0.0.1:${this.port}/`);
    for (const [name, value] of Object.entries({ folder: this.workspace, ...query }))
      address.searchParams.set(name, value);
    await this.page.goto(address.href);
    await this.page.locator('.monaco-workbench').waitFor({ timeout: PATIENCE });
  }

  /** Hosts beside 127.0.0.1 that something wanted to reach; nothing got there. */
  get outside() {
    return [...this.#outside];
  }

  get log() {
    return this.#log;
  }

  async close() {
    await this.#browser?.close().catch(() => {});
    const server = this.#server;
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // The group of processes that it has started, and no other.
      process.kill(-server.pid, 'SIGTERM');
      const killing = setTimeout(() => process.kill(-server.pid, 'SIGKILL'), 5_000);
      await ended;
      clearTimeout(killing);
    }
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  #write(files, settings) {
    mkdirSync(join(this.#home, 'data/User'), { recursive: true });
    mkdirSync(this.workspace);
    writeFileSync(join(this.#home, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
    if (typeof files === 'string') cpSync(files, this.workspace, { recursive: true });
    else
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(this.workspace, path, '..'), { recursive: true });
        writeFileSync(join(this.workspace, path), text);
      }
  }

  get #environment() {
    const { NODE_OPTIONS: _, ...environment } = process.env;
    return { ...environment, HOME: this.#home, XDG_CONFIG_HOME: this.#home, XDG_DATA_HOME: this.#home };
  }

  #arguments(...more) {
    const folder = (name) => join(this.#home, name);
    const own = [
      '--server-data-dir',
      folder('server'),
      '--user-data-dir',
      folder('data'),
      '--extensions-dir',
      folder('extensions'),
    ];
    return [HOST_PROGRAM, '--accept-server-license-terms', '--telemetry-level', 'off', ...own, ...more];
  }

  #install(vsix) {
    const options = { env: this.#environment, encoding: 'utf8', timeout: PATIENCE };
    const { stdout, stderr } = spawnSync(process.execPath, this.#arguments('--install-extension', vsix), options);
    if (!/successfully installed/.test(stdout))
      throw new Error(`The extension can’t be installed.\n${stdout}${stderr}`);
  }

  async #start() {
    const where = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
    const server = spawn(process.execPath, this.#arguments(...where, '--enable-smoke-test-driver'), {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#server = server;
    this.port = await new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error(`The editor did not start.\n${this.#log}`)), PATIENCE);
      const hear = (data) => {
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
    this.#browser = await chromium.launch(chromiumOptions());
    this.page = await this.#browser.newPage({ viewport: { width: 1280, height: 800 } });
    this.page.setDefaultTimeout(PATIENCE);
    const isOutside = (address) => /^(?:https?|wss?):$/.test(address.protocol) && address.hostname !== '127.0.0.1';
    await this.page.route(isOutside, (route) => {
      this.#outside.add(new URL(route.request().url()).host);
      return route.abort();
    });
  }
}
