import type { TrustReport } from '@trustlint/language-server';
import { l10n } from 'vscode';

/** So many macros are named; of more, those that need it most. */
const MOST_MACROS = 200;
const MOST_RULES = 10;

/** The trust report as Markdown: how the library is, what to mend first, and each macro with its grade. */
export function reportPage({ overall, grades, rules, macros }: TrustReport): string {
  const heading = `# ${l10n.t('Trust report')}`;
  if (overall === null)
    return `${heading}\n\n${l10n.t('No macros were found. A trustlint.yaml in the folder with your macros says where they are.')}\n`;
  const worst = [...macros].sort((a, b) => a.value - b.value || (a.path < b.path ? -1 : 1));
  const often = Object.entries(rules).sort(([, a], [, b]) => b - a);
  return [
    heading,
    '',
    `**${l10n.t('Grade {0}, {1} of 10', overall.grade, overall.value)}** – ${overall.macros === 1 ? l10n.t('1 macro') : l10n.t('{0} macros', overall.macros)}`,
    '',
    ...table([l10n.t('Grade'), l10n.t('Macros')], Object.entries(grades)),
    ...(often.length === 0
      ? []
      : [
          `## ${l10n.t('Found most often')}`,
          '',
          ...table([l10n.t('Rule'), l10n.t('Findings')], often.slice(0, MOST_RULES)),
        ]),
    `## ${l10n.t('Where to begin')}`,
    '',
    ...table(
      [l10n.t('Grade'), l10n.t('Macro'), l10n.t('File'), l10n.t('Findings'), l10n.t('Missing')],
      worst
        .slice(0, MOST_MACROS)
        .map((macro) => [
          `${macro.grade} (${macro.value})`,
          plain(macro.title),
          plain(macro.path),
          macro.findings,
          macro.missing.join(', '),
        ]),
    ),
    ...(worst.length > MOST_MACROS
      ? [l10n.t('… and {0} more with better grades.', worst.length - MOST_MACROS), '']
      : []),
  ].join('\n');
}

/** Cells may hold Markdown. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** Shown as it is: a title may hold signs that mean something in Markdown. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&$]/g, '\\$&');
