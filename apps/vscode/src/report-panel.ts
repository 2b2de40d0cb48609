import type { MacroPlace, ReportPage } from '@trustlint/language-server';
import { type FromReport, type PageData, pageHtml, type ToReport } from '@trustlint/report';
import { type Disposable, env, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { rangeOf } from './macro-item.ts';
import type { Server } from './server.ts';

/** The trust report of the workspace as a page of the editor. There is one such page in a window. */
export class ReportPanel implements Disposable {
  readonly #folder: Uri;
  readonly #server: Server;
  #panel: WebviewPanel | undefined;
  #shown: ReportPage | undefined;

  constructor(extension: Uri, server: Server) {
    this.#folder = Uri.joinPath(extension, 'webview');
    this.#server = server;
  }

  /** Draws it up and shows it. Answers what it shows; `undefined` where that did not work, and the user has been told. */
  async show(): Promise<PageData | undefined> {
    const report = await this.#server.ask<ReportPage>('trustlint.reportPage');
    if (report === undefined) return undefined;
    this.#shown = report;
    if (this.#panel === undefined) this.#open();
    else {
      this.#panel.reveal();
      await this.#send();
    }
    return report.data;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(): void {
    const panel = window.createWebviewPanel('trustlint.report', l10n.t('Trust report'), ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [this.#folder],
      enableFindWidget: true,
      // Somebody who comes back from a macro finds the list as it was: search, filters and place.
      retainContextWhenHidden: true,
    });
    this.#panel = panel;
    const { webview } = panel;
    webview.onDidReceiveMessage((message: FromReport) => this.#heard(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
    webview.html = pageOf(webview.asWebviewUri(this.#folder).toString(), newNonce());
  }

  async #heard(message: FromReport): Promise<void> {
    if (message.type === 'ready') await this.#send();
    if (message.type === 'redraw') await this.show();
    if (message.type === 'save') await this.#save();
    if (message.type === 'open') {
      const place = this.#shown?.places[message.macro];
      if (place !== undefined) await this.#reveal(place, message.finding);
    }
  }

  async #send(): Promise<void> {
    if (this.#shown === undefined) return;
    const message: ToReport = { type: 'report', data: this.#shown.data };
    await this.#panel?.webview.postMessage(message);
  }

  /** Beside the report, which stays where it is. */
  async #reveal({ uri, range, findings }: MacroPlace, finding: number | undefined): Promise<void> {
    const selection = rangeOf((finding === undefined ? undefined : findings[finding]) ?? range);
    const isBeside = window.tabGroups.all.length > 1;
    const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== this.#panel?.viewColumn);
    const viewColumn = isBeside && other !== undefined ? other.viewColumn : ViewColumn.Beside;
    try {
      await window.showTextDocument(Uri.parse(uri), { selection, viewColumn });
    } catch {
      void window.showInformationMessage(
        l10n.t('This macro can’t be opened; it may have been moved since. Draw the report up again.'),
      );
    }
  }

  /** One file that holds everything, for whoever has no editor. */
  async #save(): Promise<void> {
    if (this.#shown === undefined) return;
    const [folder] = workspace.workspaceFolders ?? [];
    const target = await window.showSaveDialog({
      title: l10n.t('Save the trust report'),
      filters: { HTML: ['html'] },
      ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder.uri, 'trust-report.html') }),
    });
    if (target === undefined) return;
    const html = await pageHtml(
      this.#shown.data,
      { style: await this.#read('css'), script: await this.#read('js') },
      digest,
    );
    try {
      await workspace.fs.writeFile(target, new TextEncoder().encode(html));
    } catch (error) {
      void window.showErrorMessage(
        l10n.t('The report could not be saved: {0}', error instanceof Error ? error.message : String(error)),
      );
      return;
    }
    const open = l10n.t('Open it');
    const choice = await window.showInformationMessage(l10n.t('The report is saved.'), open);
    if (choice === open) await env.openExternal(target);
  }

  async #read(ending: 'css' | 'js'): Promise<string> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.#folder, `report.${ending}`));
    return new TextDecoder().decode(bytes);
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** Nobody can guess it, so nothing but what this page names runs or is styled. */
const newNonce = (): string => crypto.randomUUID().replaceAll('-', '');

/** Nothing is fetched but what comes with the extension. */
const pageOf = (folder: string, nonce: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>Trustlint</title>
<link rel="stylesheet" nonce="${nonce}" href="${folder}/report.css">
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${folder}/report.js"></script>
</body>
</html>`;
