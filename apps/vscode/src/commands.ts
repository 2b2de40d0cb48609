import type { EffectiveConfig, FileCheck, RuleExplanation, ScoreExplanation } from '@trustlint/language-server';
import { commands, type ExtensionContext, type LogOutputChannel, l10n, Uri, window } from 'vscode';
import { chooseRule } from './choose-rule.ts';
import { createConfig } from './create-config.ts';
import { exportBack, importExport } from './import-export.ts';
import type { MacroExplorer } from './macro-explorer.ts';
import { newMacro } from './new-macro.ts';
import type { Pages } from './pages.ts';
import type { PreviewPanel } from './preview-panel.ts';
import { reportIssue } from './report-issue.ts';
import type { ReportPanel } from './report-panel.ts';
import type { RulePages } from './rule-pages.ts';
import { addressOf, type Server } from './server.ts';
import type { StatusBar } from './status-bar.ts';

/** What commands work with. */
export interface Surroundings {
  readonly context: ExtensionContext;
  readonly server: Server;
  readonly log: LogOutputChannel;
  readonly pages: Pages;
  readonly rulePages: RulePages;
  readonly preview: PreviewPanel;
  readonly status: StatusBar;
  readonly report: ReportPanel;
  readonly explorer: MacroExplorer;
}

type Run = (...args: unknown[]) => unknown;

/** What each command does, by its name without `trustlint.`; those of the server have the names that it knows them by. */
export function commandsOf(surroundings: Surroundings): Readonly<Record<string, Run>> {
  const { context, server, log, pages, rulePages, preview, status, report, explorer } = surroundings;
  return {
    checkFile: async (resource) => {
      const uri = await fileOf(resource);
      if (uri === undefined) return undefined;
      const check = await server.ask<FileCheck>('trustlint.checkFile', addressOf(uri));
      if (check === undefined) return undefined;
      await window.showTextDocument(uri, { preview: false });
      status.refresh();
      void window.showInformationMessage(aboutCheck(check));
      return check;
    },
    preview: () => preview.show(),
    explainScore: async (address, which) => {
      const place = typeof address === 'string' ? [address, which] : cursor();
      if (place === undefined) return tellToOpenFile();
      const explanation = await server.ask<ScoreExplanation>('trustlint.explainScore', ...place);
      if (explanation === undefined) return server.state === 'running' ? tellNoMacro() : undefined;
      await pages.show(l10n.t('Trust grade'), explanation.markdown);
      return explanation;
    },
    trustReport: () => report.show(),
    showConfig: async (resource) => {
      const uri = await fileOf(resource);
      if (uri === undefined) return undefined;
      const config = await server.ask<EffectiveConfig>('trustlint.showConfig', addressOf(uri));
      if (config !== undefined) await pages.show(l10n.t('What applies'), config.markdown);
      return config;
    },
    explainRule: async (rule, address) => {
      const chosen = typeof rule === 'string' ? rule : await chooseRule(await rulePages.names());
      if (chosen === undefined) return undefined;
      const file = typeof address === 'string' ? address : window.activeTextEditor?.document.uri.toString();
      const answer = await server.ask<RuleExplanation>('trustlint.explainRule', chosen, file);
      if (answer !== undefined && answer.markdown !== null) await pages.show(answer.rule, answer.markdown);
      return answer;
    },
    // Lenses, quick fixes and other editors’ clients send what the server needs along.
    showPlace: (...args) => server.ask('trustlint.showPlace', ...args),
    applyChange: (...args) => server.ask('trustlint.applyChange', ...args),
    restartIndex: () => server.ask('trustlint.restartIndex'),
    newMacro: (folder) => newMacro(context.extensionUri, server, folder instanceof Uri ? folder : undefined),
    importExport: (file, folder) => importExport(server, pages, uriOf(file), uriOf(folder)),
    exportBack: (folder, target) => exportBack(server, pages, uriOf(folder), uriOf(target)),
    createConfig: () => createConfig(context.extensionUri),
    groupMacros: () => explorer.group(),
    filterMacros: () => explorer.filter(),
    showAllMacros: () => explorer.showAll(),
    showMoreMacros: (group) => explorer.showMore(group),
    openMacro: (node) => explorer.open(node),
    previewMacro: async (node) => {
      if (await explorer.open(node)) preview.show();
    },
    explainMacro: async (node) => {
      if (await explorer.open(node)) await commands.executeCommand('trustlint.explainScore');
    },
    showMacroConfig: async (node) => {
      if (await explorer.open(node)) await commands.executeCommand('trustlint.showConfig');
    },
    copyTitle: (node) => explorer.copyTitle(node),
    showProblems: () => commands.executeCommand('workbench.actions.view.problems'),
    restart: () => server.restart(),
    showLog: () => log.show(),
    reportIssue: () => reportIssue(context),
  };
}

const uriOf = (argument: unknown): Uri | undefined => (argument instanceof Uri ? argument : undefined);

/** The file that was clicked on, or the one that is open; says what to do where there is neither. */
async function fileOf(resource: unknown): Promise<Uri | undefined> {
  const uri =
    resource instanceof Uri
      ? resource
      : typeof resource === 'string'
        ? Uri.parse(resource)
        : window.activeTextEditor?.document.uri;
  return uri ?? tellToOpenFile();
}

function cursor(): [string, { line: number; character: number }] | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return [addressOf(editor.document.uri), { line, character }];
}

function tellToOpenFile(): undefined {
  void window.showInformationMessage(l10n.t('Open a file with a macro first.'));
}

async function tellNoMacro(): Promise<undefined> {
  const check = l10n.t('Check this file');
  const message = l10n.t(
    'Trustlint does not check this place. It reads macros where a trustlint.yaml or a name such as refund.macro.md asks for it.',
  );
  if ((await window.showInformationMessage(message, check)) === check)
    await commands.executeCommand('trustlint.checkFile');
}

function aboutCheck({ isChecked, macros, findings, reason }: FileCheck): string {
  if (!isChecked) return l10n.t('There is nothing to check here. {0}', reason ?? '');
  const read = macros === 1 ? l10n.t('1 macro was read') : l10n.t('{0} macros were read', macros);
  if (findings === 0) return l10n.t('{0}; there is nothing to mend.', read);
  return findings === 1
    ? l10n.t('{0}; there is 1 finding.', read)
    : l10n.t('{0}; there are {1} findings.', read, findings);
}
