import type { Platform, Platforms, TrustReport } from '@trustlint/language-server';
import { commands, l10n, type QuickPickItem, SnippetString, Uri, window, workspace } from 'vscode';
import { IMPORT_RECORD } from './exchange-files.ts';
import { exists } from './file-existence.ts';
import { addressOf, type Server } from './server.ts';
import { endingIn, fileNameOf, folderFor, type StartingText, startingTextFor } from './starting-text.ts';
import { chooseOne, writeLine } from './steps.ts';

interface PlatformItem extends QuickPickItem {
  readonly platform?: Platform;
}

interface KindItem extends QuickPickItem {
  readonly starter: StartingText;
  readonly macroKind: string;
}

/** Asks for which help desk, what for and what it is called, and opens a new file with a good text to begin with. */
export async function newMacro(extension: Uri, server: Server, into: Uri | undefined): Promise<void> {
  const root = into ?? openFolder();
  if (root === undefined) {
    const open = l10n.t('Open a folder');
    const message = l10n.t('Open the folder that your macros belong in first.');
    if ((await window.showInformationMessage(message, open)) === open)
      await commands.executeCommand('vscode.openFolder');
    return;
  }
  const known = await server.ask<Platforms>('trustlint.platforms', addressOf(root));
  if (known === undefined) return;
  const kinds = await kindItems(extension);
  const platforms = platformItems(known);
  const dialogue = { title: l10n.t('New macro'), totalSteps: 3 };
  let step = 1;
  let platform = platforms[0];
  let kind = kinds[0];
  let title = '';
  while (step <= 3) {
    if (step === 1) {
      const placeholder = l10n.t('Which help desk is it for?');
      const answer = await chooseOne(platforms, { ...dialogue, step, placeholder, active: platform });
      if (answer === undefined || answer === 'back') return;
      platform = answer;
    } else if (step === 2) {
      const placeholder = l10n.t('What is it for?');
      const answer = await chooseOne(kinds, { ...dialogue, step, placeholder, active: kind });
      if (answer === undefined) return;
      if (answer === 'back') {
        step--;
        continue;
      }
      kind = answer;
    } else {
      if (kind === undefined) return;
      const place = await placeFor(kind.macroKind, root, into, server);
      const answer = await writeLine({
        ...{ ...dialogue, step, value: title },
        prompt: l10n.t('What will your team look for? For example: Refund is on its way'),
        whyNot: (value) => whyNoTitle(value, place),
      });
      if (answer === undefined) return;
      if (answer === 'back') {
        step--;
        continue;
      }
      title = answer.line.trim();
      const name = fileNameOf(title, place.ending);
      if (name === undefined) return;
      const text = startingTextFor(kind.starter.body, { platform: platform?.platform, title }, known.fillIn);
      const uri = Uri.joinPath(place.folder, name);
      await workspace.fs.writeFile(uri, new Uint8Array());
      const editor = await window.showTextDocument(uri);
      await editor.insertSnippet(new SnippetString(text.join('\n')));
    }
    step++;
  }
}

/** The one that the configuration names stands first, and is chosen. */
function platformItems({ platforms, usual }: Platforms): readonly PlatformItem[] {
  const items = platforms.map((platform): PlatformItem => {
    const isUsual = platform.id === usual;
    return {
      label: platform.label,
      platform,
      ...(isUsual ? { description: l10n.t('as in your trustlint.yaml') } : {}),
    };
  });
  const first = items.filter(({ platform }) => platform?.id === usual);
  const other = { label: l10n.t('Another help desk'), description: l10n.t('or none: names are filled in by hand') };
  return [
    ...first,
    ...(usual === null ? [other] : []),
    ...items.filter((item) => !first.includes(item)),
    ...(usual === null ? [] : [other]),
  ];
}

async function kindItems(extension: Uri): Promise<readonly KindItem[]> {
  const file = await workspace.fs.readFile(Uri.joinPath(extension, 'snippets/macros.json'));
  const starters = JSON.parse(new TextDecoder().decode(file)) as Readonly<Record<string, StartingText>>;
  return Object.entries(starters).map(([label, starter]) => {
    const macroKind = starter.body.find((line) => line.startsWith('kind: '))?.slice(6) ?? '';
    return { label, detail: starter.description, starter, macroKind };
  });
}

interface Place {
  readonly folder: Uri;
  readonly ending: '.macro.md' | '.md';
}

/** Beside others of the kind, unless somebody has said where. */
async function placeFor(kind: string, root: Uri, into: Uri | undefined, server: Server): Promise<Place> {
  const report = await server.askQuietly<TrustReport>('trustlint.trustReport').catch(() => undefined);
  // What stands among imported macros would not come into their export.
  const imported = (await workspace.findFiles(`**/${IMPORT_RECORD}`)).map((uri) => addressOf(Uri.joinPath(uri, '..')));
  const macros = (report?.macros ?? []).filter(({ uri }) => !imported.some((folder) => uri.startsWith(`${folder}/`)));
  const open = window.activeTextEditor?.document.uri;
  const beside =
    open !== undefined && macros.some(({ uri }) => uri === addressOf(open)) ? Uri.joinPath(open, '..') : undefined;
  const usual = folderFor(kind, macros);
  const folder = into ?? (usual === undefined ? (beside ?? root) : Uri.parse(usual));
  return { folder, ending: endingIn(addressOf(folder), macros) };
}

async function whyNoTitle(value: string, { folder, ending }: Place): Promise<string | undefined> {
  const name = fileNameOf(value, ending);
  if (name === undefined) return l10n.t('Please write at least one letter or number.');
  if (!(await exists(Uri.joinPath(folder, name)))) return undefined;
  return l10n.t('{0} is here already. Please choose another title.', name);
}

function openFolder(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  const own = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
  return own?.uri ?? workspace.workspaceFolders?.[0]?.uri;
}
