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
import type { GoverningConfig } from './governing-config.ts';

/** Said where nobody set a value. */
export const DEFAULT = 'default';
export const OFF_BY_PROFILE = 'needs a stricter profile';

/** A setting as data, and who said it. */
export interface SettingRow {
  readonly value: unknown;
  readonly from: string;
}

/** A setting in words for people. */
export interface ShownSetting {
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

export interface ShownRule extends ShownSetting {
  readonly options: readonly string[];
}

/** What applies to a file and from where, in words for people. */
export interface ShownSettings {
  /** Which configuration files say it. */
  readonly about: string;
  readonly settings: readonly ShownSetting[];
  readonly rules: readonly ShownRule[];
}

type KnownRule = Pick<RuleMeta, 'id' | 'options'>;

/** The paths of the configuration files that apply, the nearest first. */
export const configPaths = ({ chain }: GoverningConfig): readonly string[] =>
  chain.map((source) => source.path).toReversed();

/** Each setting, its value and who said it. */
export function settingRows(
  { settings, profile, origins, suppress, terms, sources }: ResolvedSettings,
  packRules: readonly KnownRule[],
): Readonly<Record<string, SettingRow>> {
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
    ...rulesOf(settings, packRules).map(({ id, options }) => {
      const setting = settings.rules.get(id);
      const hasOptions = setting !== undefined && Object.keys(options).length > 0;
      const severity = setting?.severity ?? 'off';
      return row(`rules.${id}`, hasOptions ? { severity, options: setting.options } : severity);
    }),
  ]);
}

export function shownSettings(
  config: GoverningConfig,
  resolved: ResolvedSettings,
  packRules: readonly KnownRule[],
): ShownSettings {
  const { settings, suppress, terms, sources } = resolved;
  const all = settingRows(resolved, packRules);
  const line = (key: string, value: string): ShownSetting => ({ key, value, from: all[key]?.from ?? '' });
  const { id } = settings.dialect;
  return {
    about: aboutConfigs(configPaths(config)),
    settings: [
      line('profile', resolved.profile),
      line(
        'dialect',
        settings.dialect === GENERIC
          ? `${id}, unless the macro or its export says another`
          : `${id} (${settings.dialect.label})`,
      ),
      line('locale', settings.locale ?? 'what the path or the text of a macro shows, else English'),
      line('audience', settings.audience ?? 'public'),
      ...kindRows(resolved),
      line('fillIn', String(all.fillIn?.value)),
      line('glossary', [...settings.glossary].join(', ') || '–'),
      ...terms.map((entry) => ({ key: 'terms', value: shownTerm(entry), from: all.terms?.from ?? '' })),
      ...Object.entries(settings.requires ?? {}).map(([kind, elements]) => ({
        key: 'requires',
        value: `${kind}: ${elements.join(', ') || 'nothing'}`,
        from: all.requires?.from ?? '',
      })),
      line('today', settings.today),
      line('inactive', settings.inactive ? 'true, so they are checked too' : 'false, so they are left out'),
      ...suppress.map(({ entry, origin }) => ({
        key: 'suppress',
        value: entry.macro === undefined ? entry.rule : `${entry.rule} in “${entry.macro}”`,
        from: origin,
      })),
      ...sources.map(({ entry, origin }) => ({ key: 'sources', value: selectorsOf(entry), from: origin })),
    ],
    rules: rulesOf(settings, packRules).map(({ id: rule }) => {
      const from = all[`rules.${rule}`]?.from ?? '';
      const setting = settings.rules.get(rule);
      return {
        key: rule,
        value: setting?.severity ?? 'off',
        from: setting === undefined && from === DEFAULT ? OFF_BY_PROFILE : from,
        options: optionsOf(setting?.options ?? {}),
      };
    }),
  };
}

function aboutConfigs([nearest, ...bases]: readonly string[]): string {
  if (nearest === undefined) return 'No configuration file applies; these are the defaults.';
  return `Configured by ${nearest}${bases.length === 0 ? '' : `, which builds on ${bases.join(', ')}`}.`;
}

const rulesOf = ({ teamRules = [] }: Settings, packRules: readonly KnownRule[]): readonly KnownRule[] => [
  ...packRules,
  ...teamRules,
  ...SUPPRESSION_CHECKS.map(({ id }) => ({ id, options: {} })),
];

/** The entries of `kinds` in the order in which they are tried, up to the one that fits every macro of the file. */
function kindRows({ settings, kinds, origins }: ResolvedSettings): readonly ShownSetting[] {
  const forAll = kinds.findIndex(({ entry }) => entry.title === undefined && entry.tags === undefined);
  const depending = forAll === -1 ? kinds : kinds.slice(0, forAll);
  const kind = settings.kindFor({ title: '', tags: [] }) ?? 'what the macro says, or its text shows';
  return [
    ...depending.map(({ entry, origin }) => ({
      key: 'kind',
      value: `${entry.kind}, if ${conditions(entry)}`,
      from: origin,
    })),
    { key: 'kind', value: depending.length === 0 ? kind : `else ${kind}`, from: origins.get('kind') ?? DEFAULT },
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
