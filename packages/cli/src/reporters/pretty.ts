import { type Diagnostic, isAtLeast, LineIndex, type Severity, type SourceFile } from '@trustlint/core';
import { type ConfigProblem, NOTHING_CHECKED, type SkippedFile } from '@trustlint/project';
import { indexFinder, type Report, totalsOf } from '../report.ts';
import { displayWidth, printableText } from '../terminal/display-width.ts';
import { sourceExcerpt } from '../terminal/source-excerpt.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { baselineLines } from './baseline-lines.ts';
import { counted } from './counted.ts';
import { sinceLine } from './since-line.ts';

export interface PrettyOptions {
  readonly style: Style;
  /** Of the terminal, or 80. */
  readonly columns: number;
  /** Print only what is at least this grave, and nothing about what went well. */
  readonly quietBelow?: Severity | undefined;
}

const WORDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info' };
const INDENT = '  ';
/** From more findings than this on, the closing lines say which rules they are of. */
const MANY = 40;
/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 110;

/** In how many columns to print. */
export const widthFor = ({ columns }: Pick<PrettyOptions, 'columns'>): number =>
  Math.min(Math.max(columns, 40), WIDEST);

/** The report for people. */
export function reportPretty(report: Report, options: PrettyOptions): string {
  const { style, quietBelow } = options;
  const columns = widthFor(options);
  const out: string[] = [];
  const indexOf = indexFinder(report.files);
  for (const { document, diagnostics } of report.files) {
    const shown = diagnostics.filter(({ severity }) => quietBelow === undefined || isAtLeast(severity, quietBelow));
    if (shown.length === 0) continue;
    const index = new LineIndex(document.file.text);
    out.push(style.bold(style.underline(document.file.path)), '');
    for (const diagnostic of shown) out.push(...finding(diagnostic, document.file, index, columns, style, indexOf), '');
  }
  out.push(...closing(report, columns, style, quietBelow !== undefined));
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

/** A finding with the line it stands in. */
export function finding(
  diagnostic: Diagnostic,
  file: SourceFile,
  index: LineIndex,
  columns: number,
  style: Style,
  indexOf?: (path: string) => LineIndex | undefined,
): string[] {
  const { line, character } = index.positionAt(diagnostic.span.start);
  const colour = colourOf(diagnostic.severity, style);
  const place = `${line + 1}:${character + 1}`;
  const severity = WORDS[diagnostic.severity];
  const rows = headline(
    `${INDENT}${place}  ${severity}  `,
    printableText(diagnostic.message),
    diagnostic.rule,
    columns,
  );
  const head = `${INDENT}${style.bold(place)}  ${colour(style.bold(severity))}  `;
  const lines = rows.map(
    ({ text, rule, indent }, i) =>
      `${i === 0 ? head : indent}${text}${rule === undefined ? '' : rule.gap + style.dim(rule.id)}`,
  );

  const inner = `${INDENT}${INDENT}`;
  const excerpt = sourceExcerpt(file.text, index, diagnostic.span, columns - inner.length - 2);
  const bar = style.dim('│');
  lines.push(`${inner}${bar} ${excerpt.line}`, `${inner}${bar} ${colour(excerpt.marks)}`);
  for (const related of diagnostic.related ?? []) {
    const line = indexOf?.(related.path)?.positionAt(related.span.start).line;
    const where = line === undefined ? related.path : `${related.path}:${line + 1}`;
    const text = `${where}: ${printableText(related.message)}`;
    for (const row of wrap(text, columns - inner.length)) lines.push(inner + style.dim(row));
  }
  const [fix] = diagnostic.fixes;
  if (fix !== undefined) {
    const mark = fix.applicability === 'safe' ? '✓ ' : '→ ';
    const more =
      diagnostic.fixes.length > 1 ? ` (or ${counted(diagnostic.fixes.length - 1, 'other way', 'other ways')})` : '';
    const [first = '', ...rest] = wrap(printableText(fix.title) + more, columns - inner.length - mark.length);
    lines.push(inner + style.green(mark) + first, ...rest.map((row) => `${inner}  ${row}`));
  }
  return lines;
}

interface HeadlineRow {
  readonly text: string;
  readonly indent: string;
  readonly rule?: { readonly gap: string; readonly id: string };
}

/** The message wrapped beside its head, with the rule's id at the end of the last line, or on one of its own. */
function headline(head: string, message: string, rule: string, columns: number): readonly HeadlineRow[] {
  const indent = ' '.repeat(head.length);
  const room = columns - head.length;
  const rows = wrap(message, room);
  const last = rows.at(-1) ?? '';
  const fits = displayWidth(last) + 2 + rule.length <= room;
  return [
    ...rows.slice(0, -1).map((text) => ({ text, indent })),
    ...(fits
      ? [{ text: last, indent, rule: { gap: '  ', id: rule } }]
      : [
          { text: last, indent },
          { text: '', indent, rule: { gap: '', id: rule } },
        ]),
  ];
}

const colourOf = (severity: Severity, style: Style) =>
  ({ error: style.red, warning: style.yellow, info: style.blue })[severity];

/** “3 macros in German and 1 in Polish were seen by …”: English is the only language whose phrases are known. */
function otherLanguages(counts: ReadonlyMap<string, number>): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const parts = most.map(([language, count], i) => {
    const name = language === 'und' ? 'a language that is not known' : (names.of(language) ?? language);
    return `${i === 0 ? counted(count, 'macro') : count} in ${name}`;
  });
  const all = most.reduce((sum, [, count]) => sum + count, 0);
  const list = new Intl.ListFormat('en').format(parts);
  return `${list} ${all === 1 ? 'was' : 'were'} checked by the rules for every language only; the others know English.`;
}

function closing(report: Report, columns: number, style: Style, isQuiet: boolean): string[] {
  const out: string[] = [];
  const paragraph = (text: string, paint: (text: string) => string = (plain) => plain): void => {
    out.push(...wrap(text, columns).map(paint));
  };
  const totals = totalsOf(report.files);
  const { error, warning, info } = totals;
  const findings = error + warning + info;

  for (const { path, rules } of report.unsettled) {
    paragraph(
      `${path} was left as it was: the fixes of ${rules.join(' and ')} undo each other or would break the file.`,
      style.yellow,
    );
  }
  for (const { path, reason } of report.unwritten) paragraph(`${path} could not be written. ${reason}`, style.red);
  if (report.mended > 0) paragraph(`✓ Mended ${counted(report.mended, 'finding')}.`, style.green);

  const faults = report.skipped.filter(({ why }) => why === 'fault');
  for (const { path, reason } of faults) paragraph(`✗ ${path} was not checked. ${reason}`, style.red);
  if (isQuiet) return out;

  if (report.files.length > 0) {
    const checked = `${counted(report.files.length, 'file')} (${counted(totals.macros, 'macro')})`;
    const concerned = totals.filesWithFindings === report.files.length ? '' : `${totals.filesWithFindings} of `;
    if (findings === 0)
      paragraph(`✓ Nothing ${report.baseline === undefined ? 'to mend' : 'new'} in ${checked}.`, style.green);
    else {
      const counts = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'info')].filter(
        (text) => !text.startsWith('0 '),
      );
      paragraph(
        `${counts.join(', ')} in ${concerned}${checked}.`,
        error > 0 ? style.red : warning > 0 ? style.yellow : style.blue,
      );
    }
  }
  const since = sinceLine(report);
  if (since !== undefined) paragraph(printableText(since), style.dim);
  for (const line of baselineLines(report)) paragraph(printableText(line), style.dim);
  if (totals.otherLanguages.size > 0) paragraph(otherLanguages(totals.otherLanguages), style.dim);
  for (const { path, entry } of report.unneeded) {
    const where = entry.macro === undefined ? '' : ` in “${printableText(entry.macro)}”`;
    paragraph(`“suppress” in ${path} accepts ${entry.rule}${where}, which is found there no longer.`, style.yellow);
  }
  // With no file left, what was skipped is the whole answer, and told as such.
  if (report.files.length > 0 || (report.skipped.length > 1 && report.configProblems.length === 0))
    for (const line of skippedLines(report)) paragraph(line, style.dim);
  const rules = frequentRules(report);
  const [rule] = rules;
  if (findings > MANY && rules.length > 1) {
    const list = rules.slice(0, 5).map(({ id, count }) => `${id} (${count})`);
    paragraph(`Most of them: ${list.join(', ')}.`);
  }
  if (totals.safe > 0) paragraph(`${counted(totals.safe, 'finding')} can be mended at once: trustlint check --fix`);
  if (rule !== undefined) paragraph(`Why it matters, with examples: trustlint explain ${rule.id}`);
  return out;
}

/** The rules about macros with findings, those with the most of them first. */
function frequentRules({ files }: Report): readonly { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { diagnostics } of files) {
    for (const { rule } of diagnostics) {
      if (!/^(?:format|internal|suppression)\//.test(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([id, count]) => ({ id, count })).sort(
    (a, b) => b.count - a.count || (a.id < b.id ? -1 : 1),
  );
}

/** What was left out and why, a line for each reason. */
function skippedLines({ skipped, files }: Report): readonly string[] {
  const of = (why: SkippedFile['why']): readonly SkippedFile[] => skipped.filter((one) => one.why === why);
  const lines: string[] = [];
  const unknown = of('unknown-shape');
  if (unknown.length > 0) {
    lines.push(
      `Skipped ${counted(unknown.length, 'file')} of a shape that is not known: ${some(unknown)}. If they hold macros, say where under “sources” in trustlint.yaml.`,
    );
  }
  const other = of('other-ending');
  if (other.length > 0) {
    const endings = new Map<string, number>();
    for (const { path } of other) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const ending = name.includes('.', 1) ? name.slice(name.lastIndexOf('.')) : 'no ending';
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
    const list = [...endings]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .map(([ending, count]) => `${ending} (${count})`);
    const shown = list.length > 6 ? [...list.slice(0, 6), '…'] : list;
    lines.push(`Skipped ${counted(other.length, 'file')} that no format reads: ${shown.join(', ')}.`);
  }
  const others: readonly [SkippedFile['why'], string][] = [
    ['not-text', 'without text'],
    ['empty', 'without a word'],
    ['project-file', 'of the project rather than of macros'],
  ];
  for (const [why, words] of others) {
    const list = of(why);
    if (list.length > 0) lines.push(`Skipped ${counted(list.length, 'file')} ${words}: ${some(list)}.`);
  }
  const reasons = new Map<string, number>();
  for (const { document } of files) {
    for (const { reason } of document.skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of [...reasons].sort()) lines.push(`Skipped ${counted(count, 'macro')}: ${reason}.`);
  return lines;
}

const some = (skipped: readonly SkippedFile[]): string =>
  skipped
    .slice(0, 3)
    .map(({ path }) => path)
    .join(', ') + (skipped.length > 3 ? ` and ${skipped.length - 3} more` : '');

/** What is wrong with the configuration, for people. */
export function configProblemsPretty(problems: readonly ConfigProblem[], { style, columns }: PrettyOptions): string {
  const out: string[] = [];
  const width = widthFor({ columns });
  const byFile = new Map<string, ConfigProblem[]>();
  for (const problem of problems) {
    const list = byFile.get(problem.path);
    if (list === undefined) byFile.set(problem.path, [problem]);
    else list.push(problem);
  }
  for (const [path, list] of byFile) {
    out.push(style.bold(style.underline(path)), '');
    const index = new LineIndex(list[0]?.file?.text ?? '');
    for (const { file, problem } of list.toSorted((a, b) => a.problem.span.start - b.problem.span.start)) {
      if (file === undefined) {
        const rows = wrap(problem.message, width - INDENT.length - 'error  '.length);
        const head = `${INDENT}${style.red(style.bold('error'))}  `;
        out.push(...rows.map((row, i) => (i === 0 ? head : ' '.repeat(INDENT.length + 'error  '.length)) + row));
      } else out.push(...finding({ ...problem, fixes: [] }, file, index, width, style));
      out.push('');
    }
  }
  out.push(style.red(NOTHING_CHECKED));
  return `${out.join('\n')}\n`;
}
