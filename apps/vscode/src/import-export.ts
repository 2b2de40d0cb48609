import type { ExportParams, ExportPlan, ImportParams, ImportPlan } from '@trustlint/language-server';
import { commands, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import {
  fileAt,
  fromBase64,
  IMPORT_RECORD,
  openAt,
  pathBetween,
  readFolder,
  toBase64,
  writeWhole,
} from './exchange-files.ts';
import { exportPage, importPage, numberOf } from './exchange-pages.ts';
import type { Pages } from './pages.ts';
import { addressOf, type Server } from './server.ts';

const EXPORTS = ['json', 'jsonc', 'yaml', 'yml', 'csv', 'tsv', 'xml', 'po', 'pot'];

/** Makes one file of each macro of an export. Asks for what is not said. Answers the plan that was carried out. */
export async function importExport(
  server: Server,
  pages: Pages,
  from?: Uri,
  to?: Uri,
): Promise<ImportPlan | undefined> {
  const file = from ?? (await chooseExport());
  if (file === undefined) return undefined;
  const folder = to ?? (await chooseFolder(file));
  if (folder === undefined) return undefined;
  try {
    const plan = await whileShown(l10n.t('Importing {0}', nameOf(file)), async () => {
      const bytes = toBase64(await workspace.fs.readFile(file));
      const params: ImportParams = {
        bytes,
        from: pathBetween(folder, file),
        force: false,
        ...(await readFolder(folder)),
      };
      const made = await server.ask<ImportPlan>('trustlint.planImport', addressOf(file), params);
      if (made === undefined || made.reason !== undefined) return made;
      // First of all: whatever is written afterwards is then known, even if it is cut off.
      for (const { path, text } of [{ path: IMPORT_RECORD, text: made.record }, ...made.write])
        await writeWhole(Uri.joinPath(folder, path), new TextEncoder().encode(text));
      return made;
    });
    if (plan === undefined) return undefined;
    if (plan.reason !== undefined) {
      void window.showErrorMessage(l10n.t('{0} was not imported. {1}', nameOf(file), plan.reason));
      return plan;
    }
    void tellOfImport(plan, file, folder, pages);
    return plan;
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} was not imported. {1}', nameOf(file), messageOf(error)));
    return undefined;
  }
}

async function tellOfImport(
  plan: Extract<ImportPlan, { readonly reason?: undefined }>,
  file: Uri,
  folder: Uri,
  pages: Pages,
): Promise<void> {
  const [first] = plan.write;
  if (first !== undefined) await window.showTextDocument(Uri.joinPath(folder, first.path));
  const left = plan.leftOut.length + plan.edited.length + plan.gone.length;
  const more = l10n.t('What was left out');
  const message =
    first === undefined
      ? l10n.t('All macros of {0} are up to date in {1}.', nameOf(file), nameOf(folder))
      : l10n.t('{0} of {1} written into the folder {2}.', numberOf(plan.write.length), nameOf(file), nameOf(folder));
  const choice = await window.showInformationMessage(message, ...(left > 0 ? [more] : []));
  if (choice === more) await pages.show(l10n.t('What was left out'), importPage(plan, nameOf(file)));
}

/** Writes what was edited in a folder of imported macros back into the export. Answers the plan that was carried out. */
export async function exportBack(server: Server, pages: Pages, from?: Uri, to?: Uri): Promise<ExportPlan | undefined> {
  const folder = from ?? (await chooseImported());
  if (folder === undefined) return undefined;
  try {
    const there = await readFolder(folder);
    if (there.record === null) {
      void window.showInformationMessage(
        l10n.t('{0} holds no imported macros. Import an export first.', nameOf(folder)),
      );
      return undefined;
    }
    const original = fileAt(folder, (JSON.parse(there.record) as { readonly from: string }).from);
    const target = to ?? (await chooseTarget(original));
    if (target === undefined) return undefined;
    return await exportInto({ folder, record: there.record, files: there.files, original, target }, server, pages);
  } catch (error) {
    void window.showErrorMessage(l10n.t('Nothing was exported. {0}', messageOf(error)));
    return undefined;
  }
}

interface Exchange extends Pick<ExportParams, 'record' | 'files'> {
  readonly folder: Uri;
  readonly original: Uri;
  readonly target: Uri;
}

async function exportInto(exchange: Exchange, server: Server, pages: Pages): Promise<ExportPlan | undefined> {
  const { folder, original, target, record, files } = exchange;
  if (openAt(target)?.isDirty === true) {
    void window.showInformationMessage(l10n.t('Save {0} first, so that nothing in it is lost.', nameOf(target)));
    return undefined;
  }
  const targetBytes = await workspace.fs.readFile(target).then(
    (bytes) => bytes,
    () => undefined,
  );
  const base = targetBytes === undefined ? original : target;
  const bytes = targetBytes ?? (await workspace.fs.readFile(original));
  const ask = (force: boolean): Promise<ExportPlan | undefined> =>
    server.ask<ExportPlan>('trustlint.planExport', addressOf(base), { bytes: toBase64(bytes), record, files, force });
  let plan = await whileShown(l10n.t('Writing into {0}', nameOf(target)), () => ask(false));
  if (plan === undefined) return undefined;
  const conflicts = plan.reason === undefined ? plan.files.filter(hasConflict) : [];
  if (conflicts.length > 0) {
    const mine = l10n.t('Write mine over them');
    const leave = l10n.t('Leave them');
    const question =
      conflicts.length === 1
        ? l10n.t('1 macro has changed in the export, too, since it was imported.')
        : l10n.t('{0} macros have changed in the export, too, since they were imported.', conflicts.length);
    const named = conflicts.slice(0, MOST_NAMED).map(({ path }) => path);
    const detail = [...named, ...(conflicts.length > MOST_NAMED ? ['…'] : [])].join('\n');
    // The first is what the Enter key means: nothing is lost by it.
    const choice = await window.showWarningMessage(question, { modal: true, detail }, leave, mine);
    if (choice === undefined) return undefined;
    if (choice === mine) plan = await ask(true);
  }
  if (plan === undefined) return undefined;
  if (plan.reason !== undefined) {
    void window.showErrorMessage(l10n.t('Nothing was exported. {0}', plan.reason));
    return plan;
  }
  if (plan.bytes !== null || targetBytes === undefined) {
    // Somebody may have written into it meanwhile.
    if (targetBytes !== undefined && !isSame(await workspace.fs.readFile(target), targetBytes)) {
      void window.showErrorMessage(
        l10n.t('{0} has just changed, so nothing was written. Please try again.', nameOf(target)),
      );
      return undefined;
    }
    await writeWhole(target, plan.bytes === null ? bytes : fromBase64(plan.bytes));
  }
  if (addressOf(target) === addressOf(original) && plan.record !== record)
    await writeWhole(Uri.joinPath(folder, IMPORT_RECORD), new TextEncoder().encode(plan.record));
  void tellOfExport(plan, target, pages);
  return plan;
}

async function tellOfExport(
  plan: Extract<ExportPlan, { readonly reason?: undefined }>,
  target: Uri,
  pages: Pages,
): Promise<void> {
  const written = plan.files.filter((file) => file.written.length > 0).length;
  const page = exportPage(plan, nameOf(target));
  const message =
    written === 0
      ? l10n.t('Nothing was changed, so {0} is as it was.', nameOf(target))
      : l10n.t('{0} written into {1}. Everything else in it is as it was.', numberOf(written), nameOf(target));
  const more = l10n.t('What was left out');
  const show = l10n.t('Open it');
  const choice = await window.showInformationMessage(message, ...(page === undefined ? [] : [more]), show);
  if (choice === more && page !== undefined) await pages.show(l10n.t('What was left out'), page);
  if (choice === show) await commands.executeCommand('vscode.open', target);
}

/** So many files are named in a question. */
const MOST_NAMED = 8;

const hasConflict = ({ conflicts }: { readonly conflicts: readonly unknown[] }): boolean => conflicts.length > 0;

async function chooseExport(): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Which export do you want to import?'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Exports of macros')]: EXPORTS },
    })) ?? [];
  return file;
}

/** A folder beside the export that has its name, or another. */
async function chooseFolder(file: Uri): Promise<Uri | undefined> {
  const beside = Uri.joinPath(file, '..', nameOf(file).replace(/\.[^.]+$/, '') || 'macros');
  const items = [
    { label: l10n.t('The folder {0} beside it', nameOf(beside)), uri: beside },
    { label: l10n.t('Another folder…'), uri: undefined },
  ];
  const choice = await window.showQuickPick(items, {
    title: l10n.t('Where shall the macros of {0} stand?', nameOf(file)),
    placeHolder: l10n.t('One file is made of each macro.'),
    // The menu that it was asked from takes the focus with it when it closes.
    ignoreFocusOut: true,
  });
  if (choice === undefined || choice.uri !== undefined) return choice?.uri;
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: Uri.joinPath(file, '..'),
      openLabel: l10n.t('Import into this folder'),
    })) ?? [];
  return folder;
}

/** The folder of the workspace that macros were imported into; asks where there are several. */
async function chooseImported(): Promise<Uri | undefined> {
  const folders = (await workspace.findFiles(`**/${IMPORT_RECORD}`, '**/node_modules/**')).map((uri) =>
    Uri.joinPath(uri, '..'),
  );
  if (folders.length === 0) {
    const start = l10n.t('Import an export…');
    const message = l10n.t('No folder here holds imported macros. Import an export first.');
    if ((await window.showInformationMessage(message, start)) === start)
      await commands.executeCommand('trustlint.importExport');
    return undefined;
  }
  if (folders.length === 1) return folders[0];
  const items = folders
    .map((uri) => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => (a.description < b.description ? -1 : 1));
  return (await window.showQuickPick(items, { title: l10n.t('Which macros do you want to write back?') }))?.uri;
}

async function chooseTarget(original: Uri): Promise<Uri | undefined> {
  const items = [
    { label: l10n.t('Into {0}', nameOf(original)), description: l10n.t('only what you changed'), uri: original },
    { label: l10n.t('Into a copy…'), description: l10n.t('{0} stays as it is', nameOf(original)), uri: undefined },
    { label: l10n.t('Into a newer export…'), description: l10n.t('that you have downloaded since'), uri: null },
  ];
  const choice = await window.showQuickPick(items, { title: l10n.t('Where shall your changes go?') });
  if (choice === undefined || choice.uri instanceof Uri) return choice?.uri ?? undefined;
  if (choice.uri === null) return chooseExport();
  const name = nameOf(original).replace(/(\.[^.]+)?$/, '-new$1');
  return window.showSaveDialog({ defaultUri: Uri.joinPath(original, '..', name), saveLabel: l10n.t('Export') });
}

const whileShown = <T>(title: string, run: () => Promise<T>): Thenable<T> =>
  window.withProgress({ location: ProgressLocation.Notification, title }, run);

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
