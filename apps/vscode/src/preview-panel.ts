import type { Preview } from '@trustlint/language-server';
import {
  type Disposable,
  l10n,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { FromPage, SeenFinding, ShownElement, ShownPreview, ToPage } from './preview-page.ts';
import { addressOf, type Server } from './server.ts';

/** Where somebody types or moves on within so many milliseconds, nothing is drawn. */
const QUIET = 120;

type Found = Preview['findings'][number];
type Changed = Found['fixes'][number];

/** The macro at the cursor as its reader receives it, beside the text. There is one such panel in a window. */
export class PreviewPanel implements Disposable {
  readonly #extension: Uri;
  readonly #server: Server;
  #panel: WebviewPanel | undefined;
  #parts: Disposable[] = [];
  #editor: TextEditor | undefined;
  #persona = 'full';
  #shown: Preview | undefined;
  /** Ends when what was pressed last is done: the next press is of the text that it leaves. */
  #heard: Promise<void> = Promise.resolve();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(extension: Uri, server: Server) {
    this.#extension = extension;
    this.#server = server;
  }

  /** Opens the panel, or shows the one that is open. */
  show(): void {
    this.#editor = window.activeTextEditor ?? this.#editor;
    if (this.#panel === undefined) this.#open();
    else this.#panel.reveal(undefined, true);
    this.#soon();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(): void {
    const folder = Uri.joinPath(this.#extension, 'webview');
    const panel = window.createWebviewPanel(
      'trustlint.preview',
      l10n.t('Preview'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [folder], enableFindWidget: true },
    );
    this.#panel = panel;
    const { webview } = panel;
    webview.html = pageOf(webview.asWebviewUri(folder).toString(), webview.cspSource);
    const soon = (): void => this.#soon();
    this.#parts = [
      webview.onDidReceiveMessage((message: FromPage) => {
        this.#heard = this.#heard.catch(() => undefined).then(() => this.#hear(message));
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor === undefined) return;
        this.#editor = editor;
        soon();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.#editor) soon();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#editor?.document) soon();
      }),
      this.#server.onDidChangeState(soon),
    ];
    panel.onDidDispose(() => {
      clearTimeout(this.#waiting);
      for (const part of this.#parts) part.dispose();
      this.#parts = [];
      this.#panel = undefined;
    });
  }

  async #hear(message: FromPage): Promise<void> {
    if (message.type === 'persona') this.#persona = message.persona;
    if (message.type === 'ready' || message.type === 'persona') {
      this.#soon();
      return;
    }
    const preview = await this.#now();
    if (preview === undefined) return;
    const { uri, findings, insertions } = preview;
    if (message.type === 'insert') {
      await this.#change(
        uri,
        insertions.find(({ element }) => element === message.element),
      );
      return;
    }
    const finding = asSeen(findings, message.finding);
    if (message.type === 'finding') await this.#reveal(uri, finding);
    else
      await this.#change(
        uri,
        finding?.fixes.find(({ title }) => title === message.title),
      );
  }

  /** Leads from a finding in the preview to its words in the file. */
  async #reveal(uri: string, finding: Found | undefined): Promise<void> {
    if (finding === undefined) return;
    const { start, end } = finding.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    const column = this.#editor?.viewColumn;
    const editor = await window.showTextDocument(Uri.parse(uri), {
      selection: range,
      ...(column === undefined ? {} : { viewColumn: column }),
    });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Makes a change in the document, which need not be open; what it replaces can be had back by undoing. */
  async #change(uri: string, change: Changed | undefined): Promise<void> {
    if (change === undefined) return;
    // Places to fill in are put into an editor that has the cursor.
    const column = this.#editor?.viewColumn;
    await window.showTextDocument(Uri.parse(uri), {
      preview: false,
      ...(column === undefined ? {} : { viewColumn: column }),
    });
    await this.#server.ask('trustlint.applyChange', change.change, change.title);
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#update(), QUIET);
  }

  /** The macro as it is now: a press may be of a picture that an edit has just overtaken. */
  async #now(): Promise<Preview | undefined> {
    let isLatest = false;
    while (!isLatest) isLatest = await this.#update();
    return this.#shown;
  }

  /** Draws the macro anew. Answers whether nobody has asked for that again meanwhile. */
  async #update(): Promise<boolean> {
    clearTimeout(this.#waiting);
    const asked = ++this.#asked;
    const editor = this.#editor;
    const { line, character } = editor?.selection.active ?? { line: 0, character: 0 };
    const preview =
      editor === undefined
        ? undefined
        : await this.#server
            .askQuietly<Preview>(
              'trustlint.preview',
              addressOf(editor.document.uri),
              { line, character },
              this.#persona,
            )
            .catch(() => undefined);
    if (asked !== this.#asked) return false;
    this.#shown = preview;
    const message: ToPage =
      preview === undefined
        ? { type: 'nothing', text: l10n.t('Place the cursor in a macro to see it as its reader gets it.') }
        : { type: 'preview', preview: shownOf(preview) };
    await this.#panel?.webview.postMessage(message);
    return asked === this.#asked;
  }
}

/** The finding that was pressed: the one in its place, else the first that says the same. */
function asSeen(findings: readonly Found[], { index, rule, message }: SeenFinding): Found | undefined {
  const isSame = (one: Found | undefined): boolean => one?.rule === rule && one.message === message;
  return isSame(findings[index]) ? findings[index] : findings.find(isSame);
}

function shownOf(preview: Preview): ShownPreview {
  const { score } = preview;
  const kind = preview.kind === null ? l10n.t('What it is for is not known') : preview.kind;
  return {
    title: preview.title,
    about: `${kind} · ${preview.dialect.label}`,
    html: preview.html,
    subjectHtml: preview.subjectHtml,
    grade: l10n.t('{0}, {1} of 10', score.grade, score.value),
    persona: preview.persona,
    personas: [
      { id: 'full', label: l10n.t('A customer you know'), about: l10n.t('Every placeholder has a value.') },
      { id: 'minimal', label: l10n.t('Somebody new'), about: l10n.t('Only their address and the ticket are known.') },
      { id: 'unsaved', label: l10n.t('A ticket not yet saved'), about: l10n.t('Only whoever writes is known.') },
    ],
    parts: [
      { label: l10n.t('Credibility'), value: score.credibility, isBad: false },
      { label: l10n.t('Reliability'), value: score.reliability, isBad: false },
      { label: l10n.t('Intimacy'), value: score.intimacy, isBad: false },
      { label: l10n.t('Self-orientation'), value: score.selfOrientation, isBad: true },
    ],
    elements: [
      ...preview.missing.map((element) => missingElement(element, preview)),
      ...[...new Set(preview.elements.map(({ element }) => element))].map((element) => ({
        label: nameOf(element),
        isMissing: false,
        says: l10n.t('is there'),
      })),
    ],
    findings: preview.findings.map(({ rule, severity, message, fixes }) => ({
      ...{ rule, severity, message },
      fixes: fixes.map(({ title, text, replaces }) => ({
        ...{ title, text, replaces },
        label: l10n.t('Apply: {0}', title),
      })),
    })),
    notes: preview.notes,
    words: {
      subject: l10n.t('Subject:'),
      persona: l10n.t('Read by'),
      checklist: l10n.t('What the message has'),
      findings: l10n.t('Findings'),
      nothing: l10n.t('Nothing to mend.'),
      trust: l10n.t('Trust'),
      apply: l10n.t('Apply'),
      insert: l10n.t('Insert'),
    },
  };
}

function missingElement(element: Preview['missing'][number], { insertions }: Preview): ShownElement {
  const known = insertions.find((one) => one.element === element);
  const label = nameOf(element);
  const insertion = known && { element, label: l10n.t('Insert: {0}', label), text: known.text };
  return { label, isMissing: true, says: l10n.t('is missing'), ...(insertion && { insertion }) };
}

/** As the server’s texts call it. */
function nameOf(element: string): string {
  if (element === 'data-reason') return 'reason for the data';
  return element === 'sign-off' || element === 'follow-up' ? element : element.replaceAll('-', ' ');
}

/** Nothing is fetched, and nothing runs or is styled but what comes with the extension. */
const pageOf = (folder: string, source: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src ${source}">
<title>Trustlint</title>
<link rel="stylesheet" href="${folder}/preview.css">
</head>
<body>
<main></main>
<script src="${folder}/preview.js"></script>
</body>
</html>`;
