import type { ExportPlan, ImportPlan } from '@trustlint/language-server';
import { l10n } from 'vscode';

type Imported = Extract<ImportPlan, { readonly reason?: undefined }>;
type Exported = Extract<ExportPlan, { readonly reason?: undefined }>;
type ExportedFile = Exported['files'][number];

/** What an import has left out, in Markdown. */
export function importPage({ leftOut, edited, gone }: Imported, name: string): string {
  return [
    `# ${l10n.t('What was left out of the import')}`,
    ...list(
      l10n.t('No file was made of these macros'),
      leftOut.map(({ title, reason }) => `${text(title)}: ${text(reason)}`),
    ),
    ...list(l10n.t('You have edited these files, so they were left as they are'), edited.map(text)),
    ...list(
      l10n.t('{0} no longer has the macros of these files; delete them if you don’t need them', name),
      gone.map(text),
    ),
  ].join('\n');
}

/** What an export has left out, in Markdown; `undefined` where nothing was. */
export function exportPage({ files }: Exported, name: string): string | undefined {
  const notes = files.flatMap((file) => notesOf(file).map((note) => `${text(file.path)}: ${note}`));
  if (notes.length === 0) return undefined;
  return [`# ${l10n.t('What was not written into {0}', name)}`, '', ...notes.map((note) => `- ${note}`), ''].join('\n');
}

function notesOf({ state, reason, conflicts, written, newer, refused, kept }: ExportedFile): readonly string[] {
  const notes: string[] = [];
  switch (state) {
    case 'new':
      notes.push(
        l10n.t('is new. Macros can’t be added to an export: make it on your help desk, and import the next export.'),
      );
      break;
    case 'copy':
      notes.push(l10n.t('another file is the same macro (“record” in its first lines).'));
      break;
    case 'deleted':
      notes.push(l10n.t('the file is gone; its macro stays in the export. Delete it on your help desk.'));
      break;
    case 'gone':
      notes.push(l10n.t('its macro is no longer in the export.'));
      break;
    case 'unreadable':
      notes.push(l10n.t('could not be read. {0}', text(reason ?? '')));
      break;
  }
  const open = conflicts.filter((field) => !written.includes(field));
  if (open.length > 0) notes.push(l10n.t('has changed here and in the export: {0}.', namesOf(open)));
  if (newer.length > 0)
    notes.push(l10n.t('has changed in the export only: {0}. Import it again to take that over.', namesOf(newer)));
  for (const one of refused) notes.push(`${namesOf([one.field])}: ${text(one.reason)}`);
  if (kept.length > 0)
    notes.push(
      l10n.t('differs from the export: {0}. Only titles, subjects and texts are written back.', kept.join(', ')),
    );
  return notes;
}

function namesOf(fields: readonly string[]): string {
  const names: Readonly<Record<string, string>> = {
    title: l10n.t('title'),
    subject: l10n.t('subject'),
    text: l10n.t('text'),
  };
  return fields.map((field) => names[field] ?? field).join(', ');
}

export const numberOf = (macros: number): string => (macros === 1 ? l10n.t('1 macro') : l10n.t('{0} macros', macros));

const list = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ['', `## ${heading}`, '', ...items.map((item) => `- ${item}`), ''];

/** Words that are no Markdown. */
const text = (words: string): string => words.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&').replace(/\s+/g, ' ');
