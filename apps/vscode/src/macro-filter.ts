import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { countOf, type ListEntry, type MacroFilter } from './macro-groups.ts';
import { gradeIcon } from './macro-item.ts';

type Choice = QuickPickItem &
  Partial<{
    readonly grade: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly having: 'findings' | 'missing' | 'duplicate';
    readonly text: string;
  }>;

/** Asks which macros to show. What is typed and not chosen from the list is looked for in titles and paths. */
export function chooseFilter(filter: MacroFilter, entries: readonly ListEntry[]): Promise<MacroFilter | undefined> {
  const picker = window.createQuickPick<Choice>();
  picker.title = l10n.t('Show only some macros');
  picker.placeholder = l10n.t('Choose, or type words of a title or path');
  picker.canSelectMany = true;
  const choices = choicesOf(entries);
  const withText = (text: string): readonly Choice[] => {
    if (text === '') return choices;
    return [{ label: l10n.t('Title or path has “{0}”', text), text, alwaysShow: true }, ...choices];
  };
  const select = (items: readonly Choice[], isChosen: (item: Choice) => boolean): void => {
    picker.items = items;
    picker.selectedItems = items.filter(isChosen);
  };
  select(withText(filter.text), (item) => isChosenIn(filter, item));
  let typed = '';
  return new Promise((resolve) => {
    picker.onDidChangeValue((value) => {
      typed = value.trim();
      const chosen = new Set(picker.selectedItems.map(({ label }) => label));
      const items = withText(typed === '' ? filter.text : typed);
      select(items, (item) => chosen.has(item.label));
    });
    picker.onDidAccept(() => {
      const { selectedItems } = picker;
      const text = selectedItems.find((item) => item.text !== undefined)?.text;
      resolve({
        text: text ?? (selectedItems.length === 0 ? typed : ''),
        grades: new Set(selectedItems.flatMap(({ grade }) => grade ?? [])),
        severities: new Set(selectedItems.flatMap(({ severity }) => severity ?? [])),
        having: new Set(selectedItems.flatMap(({ having }) => having ?? [])),
      });
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** What of how many is shown, in a line above the tree. */
export function sayFilter(filter: MacroFilter, shown: number, all: number): string {
  const said = choicesOf([])
    .filter((item) => isChosenIn(filter, item))
    .map(({ label }) => label);
  const wished = [...(filter.text === '' ? [] : [`“${filter.text}”`]), ...said].join(', ');
  return shown === 0
    ? l10n.t('No macro is like that: {0}', wished)
    : l10n.t('{0} of {1} macros: {2}', shown, all, wished);
}

function choicesOf(entries: readonly ListEntry[]): readonly Choice[] {
  const count = (isMeant: (entry: ListEntry) => boolean): { description?: string } =>
    entries.length === 0 ? {} : { description: String(entries.filter(isMeant).length) };
  const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
  const found = (severity: 'error' | 'warning' | 'info', label: string): Choice => ({
    label,
    severity,
    ...count(({ macro }) => macro.findings[severity] > 0),
  });
  return [
    heading(l10n.t('Findings')),
    { label: l10n.t('With findings'), having: 'findings', ...count(({ macro }) => countOf(macro) > 0) },
    found('error', l10n.t('With errors')),
    found('warning', l10n.t('With warnings')),
    found('info', l10n.t('With infos')),
    heading(l10n.t('Needs')),
    { label: l10n.t('With something missing'), having: 'missing', ...count(({ macro }) => macro.missing.length > 0) },
    { label: l10n.t('Nearly the same as another'), having: 'duplicate', ...count(({ macro }) => macro.isDuplicate) },
    heading(l10n.t('Trust grade')),
    ...[...'ABCDEF'].map((grade) => ({
      label: l10n.t('Grade {0}', grade),
      grade,
      iconPath: gradeIcon(grade),
      ...count(({ macro }) => macro.grade === grade),
    })),
  ];
}

const isChosenIn = (filter: MacroFilter, { grade, severity, having, text }: Choice): boolean =>
  (grade !== undefined && filter.grades.has(grade)) ||
  (severity !== undefined && filter.severities.has(severity)) ||
  (having !== undefined && filter.having.has(having)) ||
  (text !== undefined && text !== '' && text === filter.text);
