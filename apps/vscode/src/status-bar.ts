import {
  commands,
  type Disposable,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { addressOf, type Server } from './server.ts';

/** What the server says of the macro at the cursor, as far as it is shown here. */
interface Score {
  readonly title: string;
  readonly score: { readonly grade: string; readonly value: number };
  readonly markdown: string;
}

/** Where somebody types or moves on within so many milliseconds, nothing is asked. */
const QUIET = 150;

/** Left of the language: the grade of the macro at the cursor and the number of findings in its file. Hidden where nothing is checked. */
export class StatusBar implements Disposable {
  readonly #server: Server;
  readonly #item = window.createStatusBarItem('trustlint.grade', StatusBarAlignment.Right, 90);
  readonly #parts: Disposable[];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(server: Server) {
    this.#server = server;
    this.#item.name = l10n.t('Trustlint: grade');
    const soon = (): void => this.#soon();
    this.#parts = [
      this.#item,
      server.onDidChangeState(soon),
      window.onDidChangeActiveTextEditor(soon),
      window.onDidChangeTextEditorSelection(soon),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) soon();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) soon();
      }),
    ];
    soon();
  }

  refresh(): void {
    this.#soon();
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const part of this.#parts) part.dispose();
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#update(), QUIET);
  }

  async #update(): Promise<void> {
    const asked = ++this.#asked;
    const { state } = this.#server;
    if (state !== 'running') {
      if (state === 'starting') this.#show('$(loading~spin) Trustlint', l10n.t('Trustlint is starting.'), undefined);
      else this.#show('$(warning) Trustlint', l10n.t('Trustlint has stopped. Click to start it again.'), 'restart');
      return;
    }
    const editor = window.activeTextEditor;
    const score = editor === undefined ? undefined : await this.#scoreAt(editor);
    // The cursor is elsewhere by now.
    if (asked !== this.#asked) return;
    void commands.executeCommand('setContext', 'trustlint.hasMacro', score !== undefined);
    if (editor === undefined || score === undefined) {
      this.#item.hide();
      return;
    }
    const findings = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'trustlint');
    const { grade, value } = score.score;
    const count = findings.length;
    const text = `${count === 0 ? '$(check)' : '$(comment)'} ${l10n.t('Trust {0}', grade)}${count === 0 ? '' : ` · ${count}`}`;
    const tooltip = new MarkdownString(score.markdown);
    tooltip.appendMarkdown(`\n${saying(count)}\n`);
    this.#show(text, tooltip, 'explainScore', l10n.t('Trust grade {0}, {1} of 10. {2}', grade, value, saying(count)));
  }

  async #scoreAt({ document, selection }: TextEditor): Promise<Score | undefined> {
    const { line, character } = selection.active;
    // Not worth a message: it comes by itself and goes by itself.
    return this.#server
      .askQuietly<Score>('trustlint.explainScore', addressOf(document.uri), { line, character })
      .catch(() => undefined);
  }

  #show(text: string, tooltip: string | MarkdownString, command: string | undefined, spoken?: string): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.command = command === undefined ? undefined : `trustlint.${command}`;
    this.#item.backgroundColor = command === 'restart' ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.accessibilityInformation = spoken === undefined ? undefined : { label: spoken };
    this.#item.show();
  }
}

const saying = (count: number): string =>
  count === 0
    ? l10n.t('Nothing to mend in this file.')
    : count === 1
      ? l10n.t('1 finding in this file.')
      : l10n.t('{0} findings in this file.', count);
