import { l10n, languages, QuickPickItemKind, window } from 'vscode';

/** Asks which rule is meant: those that found something in the open file come first. */
export async function chooseRule(rules: readonly string[]): Promise<string | undefined> {
  const open = window.activeTextEditor?.document.uri;
  const found = new Set(
    (open === undefined ? [] : languages.getDiagnostics(open))
      .filter(({ source }) => source === 'trustlint')
      .map(({ code }) => String(typeof code === 'object' ? code.value : code)),
  );
  const others = rules.filter((rule) => !found.has(rule));
  const heading = (label: string) => ({ label, kind: QuickPickItemKind.Separator });
  const items = [
    ...(found.size === 0 ? [] : [heading(l10n.t('In this file')), ...[...found].map((label) => ({ label }))]),
    heading(l10n.t('All rules')),
    ...others.map((label) => ({ label })),
  ];
  const choice = await window.showQuickPick(items, { placeHolder: l10n.t('Which rule do you want explained?') });
  return choice?.label;
}
