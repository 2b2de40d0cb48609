import { FileType, l10n, languages, QuickPickItemKind, Uri, window, workspace } from 'vscode';

/** Asks which rule is meant: those that found something in the open file come first. */
export async function chooseRule(extension: Uri): Promise<string | undefined> {
  const open = window.activeTextEditor?.document.uri;
  const found = new Set(
    (open === undefined ? [] : languages.getDiagnostics(open))
      .filter(({ source }) => source === 'trustlint')
      .map(({ code }) => String(typeof code === 'object' ? code.value : code)),
  );
  const others = (await allRules(extension)).filter((rule) => !found.has(rule));
  const heading = (label: string) => ({ label, kind: QuickPickItemKind.Separator });
  const items = [
    ...(found.size === 0 ? [] : [heading(l10n.t('In this file')), ...[...found].map((label) => ({ label }))]),
    heading(l10n.t('All rules')),
    ...others.map((label) => ({ label })),
  ];
  const choice = await window.showQuickPick(items, { placeHolder: l10n.t('Which rule do you want explained?') });
  return choice?.label;
}

/** By the pages that come with the extension. */
async function allRules(extension: Uri): Promise<readonly string[]> {
  const pages = Uri.joinPath(extension, 'server/rule-pages');
  const entries = await workspace.fs.readDirectory(pages);
  const pillars = entries.filter(([, type]) => type === FileType.Directory).map(([name]) => name);
  const rules = await Promise.all(
    pillars.map(async (pillar) =>
      (await workspace.fs.readDirectory(Uri.joinPath(pages, pillar))).map(
        ([name]) => `${pillar}/${name.replace(/\.md$/, '')}`,
      ),
    ),
  );
  return rules.flat().sort();
}
