import { relative, resolve } from 'node:path';
import type { Severity } from '@trustlint/core';
import { totalsOf } from '../report.ts';
import { counted } from './counted.ts';
import {
  byGravity,
  type Entry,
  entriesOf,
  onOneLine,
  type ReportDetails,
  summaryOf,
  wellFormed,
} from './report-entries.ts';

/** Bytes: a comment on GitHub holds 65,536 characters, and what is around the table needs some. */
const LARGEST = 60_000;
/** Bytes of the table: the rest is for what stands behind it. */
const LARGEST_TABLE = 54_000;
/** UTF-16 units of a message in the table. */
const LONGEST_MESSAGE = 400;
const MOST_RULES = 5;

/** A summary for a pull request or the page of a job: counts, the gravest findings, what to do. */
export function reportMarkdown(details: ReportDetails): string {
  const { report } = details;
  const all = entriesOf(details);
  const findings = byGravity(all.filter(({ kind }) => kind === 'finding'));
  const problems = all.filter(({ kind }) => kind === 'config' || kind === 'fault');
  const notices = all.filter(({ kind }) => kind === 'notice');
  const { error, warning, info, safe } = totalsOf(report.files);
  const out = [`## Trustlint: ${headline(details, error + warning + info, problems.length)}`, ''];
  if (problems.length > 0) out.push(...list('Not done', problems), '');
  if (report.files.length > 0 || report.since !== undefined) {
    out.push(escaped(summaryOf(details)), '');
  }
  if (report.mended > 0) out.push(`${counted(report.mended, 'finding')} mended in this run.`, '');
  if (findings.length > 0) {
    const rows = ['| Severity | Where | Finding | Rule |', '| --- | --- | --- | --- |'];
    const shown = withinBytes(
      findings.map((entry) => row(entry, details)),
      LARGEST_TABLE - bytesOf(out),
    );
    out.push(...rows, ...shown, '');
    if (shown.length < findings.length)
      out.push(
        `${counted(findings.length - shown.length, 'more finding')} did not fit here; the gravest are shown.`,
        '',
      );
  }
  if (notices.length > 0) out.push(...list('Good to know', notices), '');
  const next = whatNext(findings, safe);
  if (next.length > 0) out.push('### What to do', '', ...next, '');
  return `${withinBytes(out, LARGEST).join('\n').trimEnd()}\n`;
}

function headline({ report, exitCode }: ReportDetails, findings: number, problems: number): string {
  if (report.files.length === 0)
    return report.since === undefined || exitCode > 1 ? 'nothing was checked' : 'nothing changed';
  if (problems > 0 && exitCode > 1) return 'not all could be checked';
  if (findings === 0) return 'nothing to mend';
  return `${counted(findings, 'finding')}${exitCode === 0 ? ', none that fails the run' : ''}`;
}

const WORDS: Readonly<Record<Severity, string>> = { error: '**error**', warning: 'warning', info: 'info' };

const row = (
  { severity, path = '', place, message, rule, macro, diagnostic }: Entry,
  details: ReportDetails,
): string => {
  const [fix] = diagnostic?.fixes ?? [];
  const where = place === undefined ? path : `${path}:${place.line}`;
  const title = macro === undefined ? '' : `${escaped(macro)}<br>`;
  const words = `${escaped(short(message))}${fix === undefined ? '' : `<br>→ ${escaped(short(fix.title))}`}`;
  return `| ${WORDS[severity]} | ${title}${linked(where, path, place?.line, details)} | ${words} | ${escaped(rule)} |`;
};

/** A link to the line, where GitHub says of which commit the run is. */
function linked(
  words: string,
  path: string,
  line: number | undefined,
  { repository, cwd, root }: ReportDetails,
): string {
  if (repository === undefined || path === '') return escaped(words);
  const inside = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
  if (inside === '' || inside.startsWith('..')) return escaped(words);
  // What has brackets in it ends a link early.
  const address = inside
    .split('/')
    .map((segment) =>
      encodeURIComponent(wellFormed(segment)).replace(/[()*'!~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join('/');
  return `[${escaped(words)}](${repository}/${address}${line === undefined ? '' : `#L${line}`})`;
}

function list(title: string, entries: readonly Entry[]): readonly string[] {
  const lines = entries.map(({ path, place, message, rule }) => {
    const where = path === undefined ? '' : `${escaped(place === undefined ? path : `${path}:${place.line}`)}: `;
    return `- ${where}${escaped(short(message))} (${escaped(rule)})`;
  });
  const shown = withinBytes(lines, 8_000);
  const rest = lines.length - shown.length;
  return [`### ${title}`, '', ...shown, ...(rest > 0 ? [`- … and ${rest} more.`] : [])];
}

function whatNext(findings: readonly Entry[], safe: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings)
    if (!/^(?:format|internal|suppression)\//.test(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [first] = rules;
  return [
    ...(safe > 0 ? [`- ${counted(safe, 'finding')} can be mended at once: \`trustlint check --fix\``] : []),
    ...(rules.length > 1
      ? [
          `- Most findings are of ${rules
            .slice(0, MOST_RULES)
            .map(([id, count]) => `${escaped(id)} (${count})`)
            .join(', ')}.`,
        ]
      : []),
    ...(first === undefined ? [] : [`- Why it matters, with examples: \`trustlint explain ${first[0]}\``]),
  ];
}

const short = (text: string): string => {
  const line = onOneLine(text);
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 1)}…`;
};

/** As many lines from the first on as have room. */
function withinBytes(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += Buffer.byteLength(line) + 1;
    return used > room;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

const bytesOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

/**
 * Words that are shown as they are: nothing in them is Markdown or HTML, and nobody is called by `@name` nor an issue by `#1`, for
 * which GitHub looks when the backslashes are gone: a sign without width stands in between.
 */
const escaped = (text: string): string =>
  wellFormed(onOneLine(text))
    .replace(/[!-/:-@[-`{-~]/g, (sign) => (/[,.'"-]/.test(sign) ? sign : `\\${sign}`))
    .replace(/\\[@#](?=\w)/g, (sign) => `${sign}\u2060`)
    .replace(/(?<=\w)\.(?=\w)/g, '\\.');
