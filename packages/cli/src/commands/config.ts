import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  GENERIC,
  type KindEntry,
  type ResolvedSettings,
  type RuleMeta,
  type RuleSetting,
  type Settings,
  type SourceEntry,
  SUPPRESSION_CHECKS,
  type TermEntry,
} from '@trustlint/core';
import { configsOf, displayPath, settingsFor } from '@trustlint/project';
import { type Command, type CommandInput, UsageError } from '../command.ts';
import { CLEAN, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { configProblemsPretty } from '../reporters/pretty.ts';
import { refuseUnknownRules } from '../team-rules.ts';
import { displayWidth, printableText } from '../terminal/display-width.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { BUILT_IN, checkOptionsOf } from '../tools.ts';
import { commandLineOf, MACRO_OPTIONS } from './check.ts';

export const config: Command = {
  operands: 'FILE',
  mostOperands: 1,
  leastOperands: 1,
  details:
    'The file need not exist yet. Precedence: the command line, the nearest configuration file on the way up, what it extends, the defaults.',
  options: MACRO_OPTIONS,
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const { stdout, stderr, cwd } = host;
  const [name = ''] = input.operands;
  const absolute = resolve(cwd, name);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`“${name}” is a folder: name a file in it, such as: trustlint config ${join(name, 'a.md')}`);
  const options = {
    ...checkOptionsOf(host),
    configFile: input.value('config'),
    commandLine: await commandLineOf(input),
  };
  const governing = await configsOf(options).governing(dirname(absolute));
  refuseUnknownRules(options.commandLine, [governing]);
  const style = styleFor(stdout.isTerminal, host.env, input.has('no-color'));
  if (governing.problems.length > 0) {
    stderr.write(configProblemsPretty(governing.problems, { style, columns: stderr.columns ?? 80 }));
    return NOT_DONE;
  }
  const resolved = settingsFor(governing, absolute);
  const path = displayPath(cwd, absolute);
  const configs = governing.chain.map((source) => source.path).toReversed();
  if (input.value('format') === 'json') {
    stdout.write(`${JSON.stringify({ path, configs, settings: rows(resolved) }, undefined, 2)}\n`);
    return CLEAN;
  }
  stdout.write(`${page(path, configs, resolved, style, stdout.columns ?? 80).join('\n')}\n`);
  return CLEAN;
}

const DEFAULT = 'default';
const OFF_BY_PROFILE = 'needs a stricter profile';

interface Row {
  readonly value: unknown;
  readonly from: string;
}

/** Each setting, its value and who said it. */
function rows({
  settings,
  profile,
  origins,
  suppress,
  terms,
  sources,
}: ResolvedSettings): Readonly<Record<string, Row>> {
  const from = (key: string): string => origins.get(key) ?? DEFAULT;
  const row = (key: string, value: unknown) => [key, { value, from: from(key) }] as const;
  const { fillIn } = settings;
  return Object.fromEntries([
    row('profile', profile),
    row('dialect', settings.dialect.id),
    row('locale', settings.locale ?? null),
    row('audience', settings.audience ?? 'public'),
    row('kind', settings.kindFor({ title: '', tags: [] }) ?? null),
    row('fillIn', `${fillIn.open}…${fillIn.close}`),
    row('glossary', [...settings.glossary]),
    ...(terms.length === 0 ? [] : [['terms', { value: terms, from: from('glossary') }] as const]),
    ...(settings.requires === undefined ? [] : [row('requires', settings.requires)]),
    row('today', settings.today),
    row('inactive', settings.inactive),
    ...(suppress.length === 0 ? [] : [row('suppress', settings.suppress)]),
    ...(sources.length === 0
      ? []
      : [['sources', { value: settings.sources, from: sources.map(({ origin }) => origin).join(' and ') }] as const]),
    ...rulesOf(settings).map(({ id, options }) => {
      const setting = settings.rules.get(id);
      const hasOptions = setting !== undefined && Object.keys(options).length > 0;
      const severity = setting?.severity ?? 'off';
      return row(`rules.${id}`, hasOptions ? { severity, options: setting.options } : severity);
    }),
  ]);
}

const rulesOf = ({ teamRules = [] }: Settings): readonly Pick<RuleMeta, 'id' | 'options'>[] => [
  ...BUILT_IN.rules,
  ...teamRules,
  ...SUPPRESSION_CHECKS.map(({ id }) => ({ id, options: {} })),
];

function page(
  path: string,
  configs: readonly string[],
  resolved: ResolvedSettings,
  style: Style,
  columns: number,
): readonly string[] {
  const width = Math.min(Math.max(columns, 50), 110);
  const { settings, suppress, terms, sources } = resolved;
  const all = rows(resolved);
  const [nearest, ...bases] = configs;
  const about =
    nearest === undefined
      ? 'No configuration file applies; these are the defaults.'
      : `Configured by ${nearest}${bases.length === 0 ? '' : `, which builds on ${bases.join(', ')}`}.`;

  const line = (key: string, shown: string): readonly [string, string, string] => [key, shown, all[key]?.from ?? ''];
  const { id } = settings.dialect;
  const general = table(
    [
      line('profile', resolved.profile),
      line('dialect', settings.dialect === GENERIC ? id : `${id} (${settings.dialect.label})`),
      line('locale', settings.locale ?? 'what the path or the text of a macro shows, else English'),
      line('audience', settings.audience ?? 'public'),
      ...kindRows(resolved),
      line('fillIn', String(all.fillIn?.value)),
      line('glossary', [...settings.glossary].join(', ') || '–'),
      ...terms.map((entry) => ['terms', shownTerm(entry), all.terms?.from ?? ''] as const),
      ...Object.entries(settings.requires ?? {}).map(
        ([kind, elements]) =>
          ['requires', `${kind}: ${elements.join(', ') || 'nothing'}`, all.requires?.from ?? ''] as const,
      ),
      line('today', settings.today),
      line('inactive', settings.inactive ? 'true, so they are checked too' : 'false, so they are left out'),
      ...suppress.map(
        ({ entry, origin }) =>
          ['suppress', entry.macro === undefined ? entry.rule : `${entry.rule} in “${entry.macro}”`, origin] as const,
      ),
      ...sources.map(({ entry, origin }) => ['sources', selectorsOf(entry), origin] as const),
    ],
    width,
    style,
  );
  const rules = table(
    rulesOf(settings).map(({ id: rule }) => {
      const from = all[`rules.${rule}`]?.from ?? '';
      const severity = settings.rules.get(rule)?.severity;
      return [rule, severity ?? 'off', severity === undefined && from === DEFAULT ? OFF_BY_PROFILE : from] as const;
    }),
    width,
    style,
    (row) => optionsOf(settings.rules.get(row)?.options ?? {}),
  );
  return [
    style.bold(path),
    ...wrap(about, width),
    '',
    style.bold('Settings'),
    ...general,
    '',
    style.bold('Rules'),
    ...rules,
  ];
}

/** The entries of `kinds` in the order in which they are tried, up to the one that fits every macro of the file. */
function kindRows({ settings, kinds, origins }: ResolvedSettings): readonly (readonly [string, string, string])[] {
  const forAll = kinds.findIndex(({ entry }) => entry.title === undefined && entry.tags === undefined);
  const depending = forAll === -1 ? kinds : kinds.slice(0, forAll);
  const kind = settings.kindFor({ title: '', tags: [] }) ?? 'what the macro says, or its text shows';
  return [
    ...depending.map(({ entry, origin }) => ['kind', `${entry.kind}, if ${conditions(entry)}`, origin] as const),
    ['kind', depending.length === 0 ? kind : `else ${kind}`, origins.get('kind') ?? DEFAULT],
  ];
}

const shownTerm = (entry: TermEntry): string => {
  if (!('term' in entry)) return `never ${entry.ban.join(', ')}`;
  const { term, insteadOf = [] } = entry;
  return insteadOf.length === 0 ? term : `${term}, not ${insteadOf.join(', ')}`;
};

const conditions = ({ title, tags }: KindEntry): string =>
  [
    ...(title === undefined ? [] : [`the title is like “${title}”`]),
    ...(tags === undefined ? [] : [`it has the tag ${tags.join(' or ')}`]),
  ].join(' and ');

/** What an entry of `sources` says, beside its files. */
const selectorsOf = ({ files: _, ...entry }: SourceEntry): string =>
  Object.entries(entry)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : value}`)
    .join('; ');

/** Lists and maps without entries say nothing. */
const optionsOf = (options: RuleSetting['options']): readonly string[] =>
  Object.entries(options).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.length === 0 ? [] : [`${name}: ${value.join(', ')}`];
    if (typeof value !== 'object') return [`${name}: ${value}`];
    const pairs = Object.entries(value).map(([key, text]) => `${key} → ${text}`);
    return pairs.length === 0 ? [] : [`${name}: ${pairs.join(', ')}`];
  });

/** Rows of name, value and origin in columns; what is too long goes on in the same column. */
function table(
  list: readonly (readonly [key: string, value: string, origin: string])[],
  width: number,
  style: Style,
  more: (key: string) => readonly string[] = () => [],
): readonly string[] {
  const keyWidth = Math.max(...list.map(([key]) => key.length)) + 2;
  const widest = (column: 1 | 2): number => Math.max(...list.map((row) => displayWidth(row[column])));
  const room = width - 4 - keyWidth;
  const valueWidth = Math.min(widest(1), Math.max(room - widest(2), Math.floor(room * 0.4))) + 2;
  const indent = ' '.repeat(2 + keyWidth);
  return list.flatMap(([key, value, origin]) => {
    const values = wrap(printableText(value), valueWidth - 2);
    const origins = wrap(printableText(origin), Math.max(10, width - 2 - keyWidth - valueWidth));
    const paint = origin === DEFAULT || origin === OFF_BY_PROFILE ? style.dim : style.cyan;
    const lines = Array.from({ length: Math.max(values.length, origins.length) }, (_, i) => {
      const cell = values[i] ?? '';
      const padded = cell + ' '.repeat(Math.max(0, valueWidth - displayWidth(cell)));
      const from = origins[i];
      const head = i === 0 ? `  ${key.padEnd(keyWidth)}` : indent;
      return from === undefined ? (head + cell).trimEnd() : head + padded + paint(from);
    });
    const below = more(key).flatMap((text) => wrap(printableText(text), width - indent.length));
    return [...lines, ...below.map((row) => indent + style.dim(row))];
  });
}
