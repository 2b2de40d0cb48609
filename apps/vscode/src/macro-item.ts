import type { ListedFinding } from '@trustlint/language-server/macro-requests';
import { l10n, MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { countOf, type Group, type Grouping, type ListEntry } from './macro-groups.ts';

/** What stands in the tree. */
export type MacroNode =
  | RootNode
  | GroupNode
  | { readonly type: 'macro'; readonly entry: ListEntry }
  | { readonly type: 'finding'; readonly of: ListEntry; readonly finding: ListedFinding }
  | { readonly type: 'missing'; readonly of: ListEntry; readonly element: string }
  | { readonly type: 'more'; readonly group: string; readonly count: number };

/** A folder of a workspace that has several. What it holds changes; it stays the same to the editor. */
export interface RootNode {
  readonly type: 'root';
  readonly folder: string;
  readonly name: string;
  groups: readonly GroupNode[];
}

/** Stays the same to the editor, too. */
export interface GroupNode {
  readonly type: 'group';
  readonly grouping: Grouping;
  group: Group;
}

/** How a node looks, and what is said of it to those who hear the tree. */
export function itemOf(node: MacroNode): TreeItem {
  if (node.type === 'root') return rootItem(node);
  if (node.type === 'group') return groupItem(node);
  if (node.type === 'macro') return macroItem(node.entry);
  if (node.type === 'finding') return findingItem(node.of, node.finding);
  if (node.type === 'missing') return missingItem(node.of, node.element);
  return moreItem(node);
}

/** All that is known of a macro, for whoever rests the pointer on it. */
export function tooltipOf({ path, macro }: ListEntry): MarkdownString {
  const text = new MarkdownString();
  const lines = [
    l10n.t('Trust grade {0}, {1} of 10', macro.grade, macro.value),
    findingsOf(macro),
    ...(macro.missing.length === 0 ? [] : [l10n.t('Missing: {0}', macro.missing.join(', '))]),
    ...(macro.isDuplicate ? [l10n.t('Says nearly the same as another macro')] : []),
    [macro.kind, macro.platform].filter(Boolean).join(' · '),
    path,
  ];
  text.appendMarkdown('**').appendText(macro.title).appendMarkdown('**');
  for (const line of lines) if (line !== '') text.appendMarkdown('\n\n').appendText(line);
  return text;
}

function rootItem({ folder, name, groups }: RootNode): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = `root:${folder}`;
  item.iconPath = new ThemeIcon('root-folder');
  item.contextValue = 'root';
  const count = groups.reduce((sum, { group }) => sum + group.entries.length, 0);
  item.description = String(count);
  item.accessibilityInformation = { label: `${name}, ${macros(count)}` };
  return item;
}

function groupItem({ grouping, group }: GroupNode): TreeItem {
  const { id, label, isFile, entries } = group;
  const name = label ?? UNKNOWN[grouping]();
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = isFile ? new ThemeIcon('file') : ICONS[grouping];
  item.contextValue = 'group';
  item.description = String(entries.length);
  item.accessibilityInformation = { label: `${name}, ${macros(entries.length)}` };
  return item;
}

const ICONS: Readonly<Record<Grouping, ThemeIcon>> = {
  folder: new ThemeIcon('folder'),
  kind: new ThemeIcon('tag'),
  platform: new ThemeIcon('comment-discussion'),
};

const UNKNOWN: Readonly<Record<Grouping, () => string>> = {
  folder: () => l10n.t('In the folder itself'),
  kind: () => l10n.t('What it is for is not known'),
  platform: () => l10n.t('Any help desk'),
};

function macroItem(entry: ListEntry): TreeItem {
  const { macro } = entry;
  const hasChildren = countOf(macro) + macro.missing.length > 0;
  const item = new TreeItem(
    macro.title,
    hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = entry.id;
  item.iconPath = gradeIcon(macro.grade);
  item.contextValue = 'macro';
  const { error, warning, info } = macro.findings;
  const brief = [
    ...(error > 0 ? [errors(error)] : []),
    ...(warning > 0 ? [warnings(warning)] : []),
    ...(error + warning === 0 && info > 0 ? [infos(info)] : []),
    ...(macro.isDuplicate ? [l10n.t('duplicate')] : []),
    ...(macro.missing.length > 0 ? [l10n.t('no {0}', macro.missing.join(', '))] : []),
  ];
  item.description = brief.join(' · ');
  item.command = opening(entry.uri, macro.range, l10n.t('Open'));
  const spoken = [
    macro.title,
    l10n.t('Trust grade {0}, {1} of 10', macro.grade, macro.value),
    findingsOf(macro),
    ...(macro.missing.length > 0 ? [l10n.t('Missing: {0}', macro.missing.join(', '))] : []),
    ...(macro.isDuplicate ? [l10n.t('Says nearly the same as another macro')] : []),
  ];
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

/** Drawn by the extension’s own letters, in colours that a theme may choose. */
export const gradeIcon = (grade: string): ThemeIcon =>
  new ThemeIcon(`trustlint-grade-${grade.toLowerCase()}`, new ThemeColor(`trustlint.grade${grade}`));

function findingItem({ id, uri }: ListEntry, { severity, rule, message, range }: ListedFinding): TreeItem {
  const item = new TreeItem(message, TreeItemCollapsibleState.None);
  item.id = `${id}#${rule}#${range.start.line}:${range.start.character}`;
  item.iconPath = SEVERITY_ICONS[severity];
  item.contextValue = 'finding';
  item.tooltip = new MarkdownString().appendText(message).appendMarkdown('\n\n').appendText(rule);
  item.command = opening(uri, range, l10n.t('Open'));
  item.accessibilityInformation = { label: `${SEVERITY_NAMES[severity]()}: ${message}` };
  return item;
}

const SEVERITY_ICONS = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  info: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
};

const SEVERITY_NAMES = {
  error: () => l10n.t('Error'),
  warning: () => l10n.t('Warning'),
  info: () => l10n.t('Info'),
};

function missingItem({ id, uri, macro }: ListEntry, element: string): TreeItem {
  const label = l10n.t('Missing: {0}', element);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `${id}#missing#${element}`;
  item.iconPath = new ThemeIcon('circle-slash');
  item.contextValue = 'missing';
  item.command = opening(uri, macro.range, l10n.t('Open'));
  item.accessibilityInformation = { label };
  return item;
}

function moreItem({ group, count }: Extract<MacroNode, { type: 'more' }>): TreeItem {
  const item = new TreeItem(l10n.t('Show {0} more', count), TreeItemCollapsibleState.None);
  item.id = `more:${group}`;
  item.iconPath = new ThemeIcon('ellipsis');
  item.contextValue = 'more';
  item.command = { command: 'trustlint.showMoreMacros', title: l10n.t('Show more'), arguments: [group] };
  return item;
}

interface ListedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export const rangeOf = ({ start, end }: ListedRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

const opening = (uri: string, range: ListedRange, title: string) => ({
  command: 'vscode.open',
  title,
  arguments: [Uri.parse(uri), { selection: rangeOf(range) }],
});

function findingsOf({ findings: { error, warning, info } }: ListEntry['macro']): string {
  const counts = [
    ...(error > 0 ? [errors(error)] : []),
    ...(warning > 0 ? [warnings(warning)] : []),
    ...(info > 0 ? [infos(info)] : []),
  ];
  return counts.length === 0 ? l10n.t('Nothing to mend') : counts.join(', ');
}

const errors = (count: number): string => (count === 1 ? l10n.t('1 error') : l10n.t('{0} errors', count));
const warnings = (count: number): string => (count === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', count));
const infos = (count: number): string => (count === 1 ? l10n.t('1 info') : l10n.t('{0} infos', count));
const macros = (count: number): string => (count === 1 ? l10n.t('1 macro') : l10n.t('{0} macros', count));
