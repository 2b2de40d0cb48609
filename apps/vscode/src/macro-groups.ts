import type { ListedFile, ListedMacro } from '@trustlint/language-server/macro-requests';

/** By what macros stand together. */
export const GROUPINGS = ['folder', 'kind', 'platform'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** A macro and where it stands. */
export interface ListEntry {
  /** The same after an edit elsewhere, and no other macro's. */
  readonly id: string;
  readonly uri: string;
  readonly path: string;
  readonly folder: string;
  /** Whether its file holds others, too. */
  readonly isOneOfSeveral: boolean;
  readonly macro: ListedMacro;
}

export interface Group {
  readonly id: string;
  /** `null` where nothing is known: no kind, no platform, the folder itself. */
  readonly label: string | null;
  /** Whether it is a file that holds several macros. */
  readonly isFile: boolean;
  /** In order of their titles. */
  readonly entries: readonly ListEntry[];
}

/** What is shown of the list; an empty text and an empty choice ask for nothing. */
export interface MacroFilter {
  /** Words that stand in title or path. */
  readonly text: string;
  readonly grades: ReadonlySet<string>;
  readonly severities: ReadonlySet<keyof ListedMacro['findings']>;
  /** What has anything to mend at all, lacks something, or says nearly what another does. */
  readonly having: ReadonlySet<'findings' | 'missing' | 'duplicate'>;
}

export const NO_FILTER: MacroFilter = { text: '', grades: new Set(), severities: new Set(), having: new Set() };

export const isFiltering = ({ text, grades, severities, having }: MacroFilter): boolean =>
  text !== '' || grades.size + severities.size + having.size > 0;

export const countOf = ({ findings: { error, warning, info } }: ListedMacro): number => error + warning + info;

/** Whether a macro is to be shown. Of several things of one sort, one is enough. */
export function fits({ macro, path }: ListEntry, { text, grades, severities, having }: MacroFilter): boolean {
  const said = `${macro.title} ${path}`.toLowerCase();
  return (
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => said.includes(word)) &&
    (grades.size === 0 || grades.has(macro.grade)) &&
    (severities.size === 0 || [...severities].some((severity) => macro.findings[severity] > 0)) &&
    (having.size === 0 ||
      (having.has('findings') && countOf(macro) > 0) ||
      (having.has('missing') && macro.missing.length > 0) ||
      (having.has('duplicate') && macro.isDuplicate))
  );
}

/** The macros of a file, each known again by its title. */
export function entriesOf({ uri, path, folder, macros }: ListedFile): readonly ListEntry[] {
  const counts = new Map<string, number>();
  return macros.map((macro) => {
    const before = counts.get(macro.title) ?? 0;
    counts.set(macro.title, before + 1);
    return { id: `${uri}#${macro.title}#${before}`, uri, path, folder, isOneOfSeveral: macros.length > 1, macro };
  });
}

/** Groups in order of their names; what nothing is known of comes last, but for the folder itself, which comes first. */
export function grouped(entries: readonly ListEntry[], grouping: Grouping): readonly Group[] {
  const groups = new Map<string | null, { readonly isFile: boolean; readonly entries: ListEntry[] }>();
  for (const entry of entries) {
    const isFile = grouping === 'folder' && entry.isOneOfSeveral;
    const label = labelOf(entry, grouping, isFile);
    const group = groups.get(label);
    if (group === undefined) groups.set(label, { isFile, entries: [entry] });
    else group.entries.push(entry);
  }
  const emptyFirst = grouping === 'folder' ? -1 : 1;
  return [...groups]
    .map(([label, group]) => ({
      id: `${grouping}:${entries[0]?.folder ?? ''}:${label ?? ''}`,
      label,
      isFile: group.isFile,
      entries: group.entries.sort(byTitle),
    }))
    .sort((a, b) =>
      a.label === null || b.label === null
        ? (a.label === b.label ? 0 : a.label === null ? 1 : -1) * emptyFirst
        : collator.compare(a.label, b.label),
    );
}

function labelOf({ path, macro }: ListEntry, grouping: Grouping, isFile: boolean): string | null {
  if (grouping === 'kind') return macro.kind;
  if (grouping === 'platform') return macro.platform;
  if (isFile) return path;
  const end = path.lastIndexOf('/');
  return end < 0 ? null : path.slice(0, end);
}

const collator = new Intl.Collator('en', { numeric: true });

const byTitle = (a: ListEntry, b: ListEntry): number =>
  collator.compare(a.macro.title, b.macro.title) || (a.id < b.id ? -1 : 1);
