import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  type Fix,
  type LineIndex,
  type Rule,
  type Severity,
  type Span,
  SUPPRESSION_CHECKS,
} from '@trustlint/core';
import type { CheckedFile } from '@trustlint/project';
import { findingKeys } from '@trustlint/project/finding-key';
import { readableSources } from '@trustlint/rules/sources';
import { indexFinder } from '../report.ts';
import { textsOf } from '../rule-texts.ts';
import { version } from '../version.ts';
import {
  type Entry,
  findingsIn,
  noticesOf,
  placeOf,
  problemsOf,
  type ReportDetails,
  wellFormed,
} from './report-entries.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
/** What GitHub calls them. */
const PROBLEM: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };
const ROOT = '%SRCROOT%';
/** Of each sort, in the help of a rule. */
const MOST_EXAMPLES = 3;

/** SARIF 2.1.0. */
export function reportSarif(details: ReportDetails): string {
  const { report, exitCode } = details;
  const rules = rulesOf(details);
  const places = createPlaces(details);
  const resultOf = (entry: Entry, file: CheckedFile | undefined): object => result(entry, file, { rules, places });
  const results = [
    ...report.files.flatMap((file) =>
      findingsIn(file, details).map((entry) => ({
        ...resultOf(entry, file),
        ...(report.baseline === undefined ? {} : { baselineState: 'new' }),
      })),
    ),
    ...knownResults(details, resultOf),
    ...acceptedResults(details, resultOf),
    ...mendedResults(details, rules, places),
  ];
  const notices = noticesOf(details).filter(({ rule }) => rule.startsWith('run/'));
  const problems = problemsOf(details);
  const told = (entry: Entry) => notification(entry, places);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Trustlint', version, semanticVersion: version, rules: rules.list } },
        invocations: [
          {
            executionSuccessful: exitCode < 2,
            exitCode,
            toolExecutionNotifications: problems.filter(({ kind }) => kind === 'fault').map(told),
            toolConfigurationNotifications: [...problems.filter(({ kind }) => kind === 'config'), ...notices].map(told),
          },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, (_, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value), 2)}\n`;
}

interface Rules {
  readonly list: readonly object[];
  readonly indexOf: (rule: string) => number;
}

/** All rules that are on for a file of the run, and all that something is told of. */
function rulesOf({ report, rules, accepted }: ReportDetails): Rules {
  const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const ids = new Set<string>();
  for (const { resolved, diagnostics } of report.files) {
    for (const rule of resolved.settings.teamRules ?? []) known.set(rule.id, rule);
    for (const id of resolved.settings.rules.keys()) ids.add(id);
    for (const { rule } of diagnostics) ids.add(rule);
  }
  for (const { diagnostic } of accepted) ids.add(diagnostic.rule);
  for (const list of report.baseline?.knownByPath.values() ?? []) for (const { rule } of list) ids.add(rule);
  for (const { rule } of report.baseline?.mended ?? []) ids.add(rule);
  const sorted = [...ids].sort();
  return {
    list: sorted.map((id) => descriptor(id, known.get(id))),
    indexOf: (rule) => sorted.indexOf(rule),
  };
}

/** `reliability/vague-timeline` is `VagueTimeline`. */
const nameOf = (id: string): string =>
  id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

function descriptor(id: string, rule: Rule | undefined): object {
  const pillar = id.slice(0, id.indexOf('/'));
  const about = { id, name: nameOf(id) };
  if (rule === undefined) {
    const check = SUPPRESSION_CHECKS.find((one) => one.id === id);
    const summary = check?.summary ?? OWN_CHECKS[pillar] ?? 'A check of Trustlint itself.';
    return { ...about, shortDescription: { text: summary }, properties: { pillar, tags: [pillar] } };
  }
  const { why, sources, bad, good } = textsOf(rule);
  const from = readableSources(sources);
  const lines = (marker: string, list: Rule['bad']): readonly string[] =>
    list
      .slice(0, MOST_EXAMPLES)
      .map(({ text }) => `${marker} ${text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim()}`);
  const text = [
    rule.summary,
    why,
    ...lines('Not like this:', bad),
    ...lines('But like this:', good),
    ...from.map((source) => `Source: ${source}`),
  ].join('\n');
  const section = (title: string, list: Rule['bad']): readonly string[] =>
    list.length === 0 ? [] : ['', `**${title}**`, '', ...list.slice(0, MOST_EXAMPLES).map((one) => fenced(one.text))];
  const markdown = [
    rule.summary,
    '',
    why,
    ...section('Not like this', bad),
    ...section('But like this', good),
    ...(from.length === 0 ? [] : ['', `Source: ${from.join('; ')}`]),
    '',
    `To switch it off, write \`${id}: off\` under \`rules\` in \`trustlint.yaml\`.`,
  ].join('\n');
  return {
    ...about,
    shortDescription: { text: rule.summary },
    fullDescription: { text: why },
    help: { text, markdown },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      pillar,
      profile: rule.profile,
      tags: [pillar, rule.level],
      'problem.severity': PROBLEM[rule.severity],
    },
  };
}

/** What has an id like that of a rule and is none about macros. */
const OWN_CHECKS: Readonly<Record<string, string>> = {
  format: 'Something in the file can’t be read as it is written.',
  internal: 'A fault of Trustlint itself.',
};

/** An example as a block of code, whatever it holds. */
function fenced(example: string): string {
  const longest = Math.max(2, ...Array.from(example.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${example.replace(/[⟦⟧]/g, '')}\n${fence}\n`;
}

interface Places {
  /** Where a file is. */
  readonly artifact: (path: string) => object;
  readonly physical: (path: string, span: Span, index: LineIndex | undefined) => object;
  readonly indexOf: (path: string) => LineIndex | undefined;
}

function createPlaces({ report, cwd, root }: ReportDetails): Places {
  const absoluteOf = new Map(report.files.map(({ path, absolute }) => [path, absolute]));
  const indexOf = indexFinder(report.files);
  const artifact = (path: string): object => {
    const absolute = absoluteOf.get(path) ?? resolve(cwd, path);
    const inside = relative(root, absolute).replaceAll('\\', '/');
    if (inside === '..' || inside.startsWith('../') || isAbsolute(inside))
      return { uri: pathToFileURL(wellFormed(absolute)).href };
    return { uri: inside.split('/').map(encoded).join('/'), uriBaseId: ROOT };
  };
  return {
    artifact,
    indexOf,
    physical: (path, span, index) => ({
      artifactLocation: artifact(path),
      region: region(span, index),
    }),
  };
}

/** A segment of a path; one that looks like the scheme of an address is none. */
const encoded = (segment: string): string => encodeURIComponent(wellFormed(segment));

function region(span: Span, index: LineIndex | undefined): object {
  const chars = { charOffset: span.start, charLength: span.end - span.start };
  if (index === undefined) return chars;
  const { line, column, endLine, endColumn } = placeOf(span, index);
  return { startLine: line, startColumn: column, endLine, endColumn, ...chars };
}

/** In SARIF, `[words](address)` is a link: what a message quotes of a macro is none. */
const message = (text: string): { readonly text: string } => ({ text: text.replaceAll('](', '] (') });

function result(
  entry: Entry,
  file: CheckedFile | undefined,
  { rules, places }: { readonly rules: Rules; readonly places: Places },
): object {
  const { rule, severity, macro, diagnostic, key } = entry;
  const path = entry.path ?? '.';
  const index = places.indexOf(path);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVEL[severity],
    message: message(entry.message),
    locations: [
      {
        physicalLocation: places.physical(path, diagnostic?.span ?? { start: 0, end: 0 }, index),
        ...(macro === undefined ? {} : { logicalLocations: [{ name: macro, kind: 'macro' }] }),
      },
    ],
    ...(diagnostic === undefined ? {} : relatedLocations(diagnostic, places)),
    ...(file === undefined || diagnostic === undefined ? {} : fixesOf(diagnostic, file, places)),
    ...(key === undefined ? {} : { partialFingerprints: { 'trustlintFindingKey/v1': key } }),
  };
}

function relatedLocations({ related }: Diagnostic, places: Places): object {
  if (related === undefined || related.length === 0) return {};
  return {
    relatedLocations: related.map(({ path, span, message: text }, id) => ({
      id,
      message: message(text),
      physicalLocation: places.physical(path, span, places.indexOf(path)),
    })),
  };
}

function fixesOf({ fixes }: Diagnostic, file: CheckedFile, places: Places): object {
  if (fixes.length === 0) return {};
  return { fixes: fixes.map((fix) => fixOf(fix, file, places)) };
}

const fixOf = ({ title, applicability, edits }: Fix, { path }: CheckedFile, places: Places): object => ({
  description: message(title),
  artifactChanges: [
    {
      artifactLocation: places.artifact(path),
      replacements: edits.map(({ span, text }) => ({
        deletedRegion: region(span, places.indexOf(path)),
        ...(text === '' ? {} : { insertedContent: { text } }),
      })),
    },
  ],
  properties: { applicability },
});

type ResultOf = (entry: Entry, file: CheckedFile | undefined) => object;

/** What the baseline covers. */
function knownResults(details: ReportDetails, resultOf: ResultOf): readonly object[] {
  const { report } = details;
  return report.files.flatMap((file) => {
    const known = report.baseline?.knownByPath.get(file.path) ?? [];
    return findingsIn(file, details, known).map((entry) => ({
      ...resultOf(entry, file),
      baselineState: 'unchanged',
    }));
  });
}

function acceptedResults({ report, accepted, linter }: ReportDetails, resultOf: ResultOf): readonly object[] {
  const files = new Map(report.files.map((file) => [file.document, file]));
  return accepted.flatMap(({ document, diagnostic, entry }) => {
    const file = files.get(document);
    if (file === undefined) return [];
    const [key] = findingKeys({ ...file, diagnostics: [diagnostic] }, linter);
    const { rule, severity, message: text, macro } = diagnostic;
    const told: Entry = {
      kind: 'finding',
      path: file.path,
      severity,
      rule,
      message: text,
      diagnostic,
      ...(macro === undefined ? {} : { macro }),
      ...(key === undefined ? {} : { key }),
    };
    const suppression = {
      kind: entry === undefined ? 'inSource' : 'external',
      status: 'accepted',
      ...(entry?.reason === undefined ? {} : { justification: entry.reason }),
    };
    return [{ ...resultOf(told, file), suppressions: [suppression] }];
  });
}

/** What the baseline lists and is found no longer. */
function mendedResults({ report: { baseline } }: ReportDetails, rules: Rules, places: Places): readonly object[] {
  return (baseline?.mended ?? []).map(({ key, rule, macro, excerpt }) => ({
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    kind: 'pass',
    level: 'none',
    message: message(`Mended${excerpt === '' ? '' : `: “${excerpt}”`}. The baseline lists it still.`),
    locations: [
      {
        physicalLocation: { artifactLocation: places.artifact(baseline?.path ?? ''), region: { startLine: 1 } },
        ...(macro === '' ? {} : { logicalLocations: [{ name: macro, kind: 'macro' }] }),
      },
    ],
    partialFingerprints: { 'trustlintFindingKey/v1': key },
    baselineState: 'absent',
  }));
}

function notification(entry: Entry, places: Places): object {
  const { path, place, severity, rule } = entry;
  const at =
    place === undefined
      ? {}
      : {
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
          },
        };
  return {
    descriptor: { id: rule },
    level: LEVEL[severity],
    message: message(entry.message),
    ...(path === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: places.artifact(path), ...at } }] }),
  };
}
