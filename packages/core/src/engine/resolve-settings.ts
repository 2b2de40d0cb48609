import type { Severity } from '../diagnostic/diagnostic.ts';
import { customDialect, withVariables } from '../dialect/custom-dialect.ts';
import { findDialect } from '../dialect/registry.ts';
import type { SourceEntry } from '../format/record/source-entry.ts';
import type { Requirements } from '../language/read-message.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Element, Kind } from '../model/kind.ts';
import type { MacroRule, OptionSpecs, OptionValue, Profile, RuleMeta } from '../rule/rule.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Config, ConfiguredRule, FileConfig, KindEntry, SuppressEntry } from './config.ts';
import type { RuleSetting, Settings } from './settings.ts';
import { covers, SUPPRESSION_CHECKS } from './suppress.ts';
import type { Team } from './team/compile-team.ts';
import { GLOSSARY_RULE, type TermEntry } from './team/team-entry.ts';

/** One configuration file of those that apply, as `extends` put them in order. */
export interface ConfigSource {
  /** As the user would write it; shown where a setting comes from. */
  readonly path: string;
  readonly config: Config;
  readonly file?: SourceFile;
  /** What it adds of the team's own, compiled; absent where it adds nothing. */
  readonly team?: Team;
}

/** What the command line says; it wins over every file. */
export interface CommandLineSettings {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** What the configuration is worked out against. */
export interface SettingsEnvironment {
  readonly rules: readonly Pick<RuleMeta, 'id' | 'severity' | 'profile' | 'options' | 'elements'>[];
  readonly dialects: readonly Dialect[];
  readonly defaultDialect: Dialect;
  /** The day of the run, `YYYY-MM-DD`: for configurations that name no `today`. */
  readonly today: string;
  /** Whether a pattern fits a path; both count from the folder of the nearest configuration file, with `/`. */
  readonly matches: (pattern: string, path: string) => boolean;
}

/** Settings, and where each of them comes from: by key, and by `rules.<id>` for rules. Absent: nobody said it, it is the default. */
export interface ResolvedSettings {
  readonly settings: Settings;
  readonly profile: Profile;
  /** All that a file may name: the built-in ones, with the custom fields of the team, and the team's own. */
  readonly dialects: readonly Dialect[];
  readonly origins: ReadonlyMap<string, string>;
  /** The entries of `kinds` whose files fit: the first that fits a macro too says its kind. */
  readonly kinds: readonly Placed<KindEntry>[];
  /** The entries of `suppress` whose files fit. */
  readonly suppress: readonly Placed<SuppressEntry>[];
  /** The entries of `glossary` that are more than a word of the team's own. */
  readonly terms: readonly TermEntry[];
  /** The entries of `sources` whose files fit, those of the nearest file first. */
  readonly sources: readonly Placed<SourceEntry>[];
}

/** An entry of a list in a configuration, and where it stands: `trustlint.yaml, kinds 2`. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly origin: string;
}

export const COMMAND_LINE = 'the command line';

/**
 * Answers, for a path, what applies to that file. `chain` holds what `extends` names before what extends it, so the nearest file
 * is the last. Later wins; within a file `overrides` win over the rest. Files with the same settings get the same object.
 */
export function createSettingsResolver(
  chain: readonly ConfigSource[],
  commandLine: CommandLineSettings,
  environment: SettingsEnvironment,
): (path: string) => ResolvedSettings {
  const own = { ...environment, dialects: dialectsOf(chain, environment.dialects) };
  const layers = chain.flatMap(({ path, config }) => [
    { origin: path, files: undefined, config: config as FileConfig & { readonly kind?: Kind } },
    ...(config.overrides ?? []).map((override, i) => ({
      origin: `${path}, overrides ${i + 1} (${override.files.join(', ')})`,
      files: override.files,
      config: override,
    })),
  ]);
  // Of the nearest file first: the first entry that fits counts.
  const kinds = chain.toReversed().flatMap(({ path, config }) => placed(path, 'kinds', config.kinds));
  const accepted = chain.flatMap(({ path, config }) => placed(path, 'suppress', config.suppress));
  const sources = chain.toReversed().flatMap(({ path, config }) => placed(path, 'sources', config.sources));
  const resolved = new Map<string, ResolvedSettings>();

  return (path) => {
    const fits = ({ files }: { readonly files?: readonly string[] | undefined }): boolean =>
      files === undefined || files.some((pattern) => environment.matches(pattern, path));
    const fitting = {
      layers: layers.map(fits),
      kinds: kinds.map(({ entry }) => fits(entry)),
      accepted: accepted.map(({ entry }) => fits(entry)),
      sources: sources.map(({ entry }) => fits(entry)),
    };
    const key = Object.values(fitting)
      .map((list) => list.map(Number).join(''))
      .join(' ');
    let answer = resolved.get(key);
    if (answer === undefined) {
      answer = resolve(
        chain,
        layers.filter((_, i) => fitting.layers[i]),
        kinds.filter((_, i) => fitting.kinds[i]),
        accepted.filter((_, i) => fitting.accepted[i]),
        sources.filter((_, i) => fitting.sources[i]),
        commandLine,
        own,
      );
      resolved.set(key, answer);
    }
    return answer;
  };
}

/** The built-in dialects with the custom fields of the team, then those of its own. */
function dialectsOf(chain: readonly ConfigSource[], builtIn: readonly Dialect[]): readonly Dialect[] {
  const fields = chain.flatMap(({ config }) => config.customFields ?? []);
  const all = [...builtIn, ...chain.flatMap(({ config }) => config.dialects ?? []).map(customDialect)];
  if (fields.length === 0) return all;
  return all.map((dialect) =>
    withVariables(
      dialect,
      fields.filter((entry) => findDialect(entry.dialect, all) === dialect).flatMap(({ variables }) => variables),
    ),
  );
}

const placed = <Entry>(path: string, key: string, entries: readonly Entry[] = []): readonly Placed<Entry>[] =>
  entries.map((entry, i) => ({ entry, origin: `${path}, ${key} ${i + 1}` }));

/** As `createSettingsResolver`, for one path. */
export const resolveSettings = (
  chain: readonly ConfigSource[],
  path: string,
  commandLine: CommandLineSettings,
  environment: SettingsEnvironment,
): Settings => createSettingsResolver(chain, commandLine, environment)(path).settings;

interface Layer {
  readonly origin: string;
  readonly config: FileConfig & { readonly kind?: Kind };
}

/** Says where a rule comes from, if nobody has set its severity elsewhere. */
function told(origins: Map<string, string>, rule: string, origin: string | undefined): void {
  const key = `rules.${rule}`;
  if (origin !== undefined && !origins.has(key)) origins.set(key, origin);
}

const lowerCase = (text: string): string => text.toLowerCase();

/** The team's own words, and the entries of its glossary that are more. */
function glossaryOf(
  layers: readonly Layer[],
  origins: Map<string, string>,
): { readonly own: readonly string[]; readonly terms: readonly TermEntry[] } {
  const entries = layers.flatMap(({ config }) => config.glossary ?? []);
  const last = layers.findLast(({ config }) => config.glossary !== undefined);
  if (last !== undefined) origins.set('glossary', last.origin);
  return {
    own: entries.filter((entry) => typeof entry === 'string'),
    terms: entries.filter((entry) => typeof entry !== 'string'),
  };
}

/** Of two rules of one name, that of the nearer file. */
function customRulesOf(chain: readonly ConfigSource[]): readonly MacroRule[] {
  const byId = new Map<string, MacroRule>();
  for (const { team } of chain) for (const rule of team?.rules ?? []) byId.set(rule.id, rule);
  return [...byId.values()];
}

function requirementsOf(layers: readonly Layer[], origins: Map<string, string>): FileConfig['requires'] {
  const saying = layers.filter(({ config }) => config.requires !== undefined);
  const last = saying.at(-1);
  if (last === undefined) return undefined;
  origins.set('requires', last.origin);
  return Object.assign({}, ...saying.map(({ config }) => config.requires));
}

/**
 * The elements that the team names and that no rule reports by itself: there is none for them, or the profile leaves it out. One that
 * the team has switched off stays silent.
 */
function unreportedElements(
  required: NonNullable<FileConfig['requires']>,
  builtIn: SettingsEnvironment['rules'],
  on: Settings['rules'],
  origins: ReadonlyMap<string, string>,
): Requirements | undefined {
  const isReported = (element: Element): boolean =>
    builtIn.some(
      ({ id, elements }) =>
        elements?.length === 1 && elements[0] === element && (on.has(id) || origins.has(`rules.${id}`)),
    );
  const asked = Object.entries(required)
    .map(([kind, { named }]) => [kind, named.filter((element) => !isReported(element))] as const)
    .filter(([, elements]) => elements.length > 0);
  return asked.length === 0 ? undefined : Object.fromEntries(asked);
}

const PROFILES: readonly Profile[] = ['essential', 'recommended', 'strict'];

/** Whether a rule that needs `needed` is on in `chosen`. */
export const isInProfile = (needed: Profile, chosen: Profile): boolean =>
  PROFILES.indexOf(needed) <= PROFILES.indexOf(chosen);

function resolve(
  chain: readonly ConfigSource[],
  layers: readonly Layer[],
  kinds: ResolvedSettings['kinds'],
  accepted: ResolvedSettings['suppress'],
  sources: ResolvedSettings['sources'],
  commandLine: CommandLineSettings,
  environment: SettingsEnvironment,
): ResolvedSettings {
  const origins = new Map<string, string>();
  const last = <T>(key: string, read: (config: Layer['config']) => T | undefined, fallback: T): T => {
    const layer = layers.findLast(({ config }) => read(config) !== undefined);
    if (layer === undefined) return fallback;
    origins.set(key, layer.origin);
    return read(layer.config) as T;
  };

  let profile = last<Profile>('profile', (config) => config.profile, 'recommended');
  if (commandLine.profile !== undefined) {
    profile = commandLine.profile;
    origins.set('profile', COMMAND_LINE);
  }

  const { own, terms } = glossaryOf(layers, origins);
  const required = requirementsOf(layers, origins);

  const dated = chain.findLast(({ config }) => config.today !== undefined);
  if (dated !== undefined) origins.set('today', dated.path);

  const dialectName = last<string | undefined>('dialect', (config) => config.dialect, undefined);
  const { dialects } = environment;
  const dialect = findDialect(dialectName ?? environment.defaultDialect.id, dialects) ?? environment.defaultDialect;
  const audience = last<'public' | 'internal' | undefined>('audience', (config) => config.audience, undefined);
  const kind = last<Kind | undefined>('kind', (config) => config.kind, undefined);

  const team = chain.findLast((source) => source.team !== undefined)?.team;
  const custom = customRulesOf(chain);
  const made: MacroRule[] = terms.length === 0 || team === undefined ? [] : [team.glossaryRule(terms, own)];
  const rulesWith = (added: readonly MacroRule[]): Settings['rules'] =>
    resolveRules(layers, profile, commandLine, [...environment.rules, ...custom, ...added], origins);
  const asked =
    required === undefined ? undefined : unreportedElements(required, environment.rules, rulesWith([]), origins);
  if (asked !== undefined && team !== undefined) made.push(team.requiredElementRule(asked));
  const teamRules = [...custom, ...made];
  const rules = rulesWith(made);
  for (const { path, team: own } of chain) for (const { id } of own?.rules ?? []) told(origins, id, path);
  for (const { id } of made) told(origins, id, origins.get(id === GLOSSARY_RULE ? 'glossary' : 'requires'));
  const locale = last('locale', (config) => config.locale, undefined);
  const settings: Settings = {
    rules,
    today: dated?.config.today ?? environment.today,
    ...(locale === undefined ? {} : { locale }),
    dialect,
    ...(audience === undefined ? {} : { audience }),
    fillIn: last('fillIn', (config) => config.fillIn, { open: '[', close: ']' }),
    glossary: new Set([...own, ...terms.flatMap((entry) => ('term' in entry ? [entry.term] : []))].map(lowerCase)),
    ...(teamRules.length === 0 ? {} : { teamRules }),
    ...(required === undefined
      ? {}
      : { requires: Object.fromEntries(Object.entries(required).map(([kind, { all }]) => [kind, all])) }),
    kindFor: (macro) => kinds.find(({ entry }) => fitsMacro(entry, macro))?.entry.kind ?? kind,
    suppress: accepted.map(({ entry }) => entry),
    ...(sources.length === 0 ? {} : { sources: sources.map(({ entry }) => entry) }),
    inactive: last('inactive', (config) => config.inactive, false),
  };
  const forAll = kinds.find(({ entry }) => entry.title === undefined && entry.tags === undefined);
  if (forAll !== undefined) origins.set('kind', forAll.origin);
  return { settings, profile, dialects, origins, kinds, suppress: accepted, terms, sources };
}

function resolveRules(
  layers: readonly Layer[],
  profile: Profile,
  commandLine: CommandLineSettings,
  rules: SettingsEnvironment['rules'],
  origins: Map<string, string>,
): ReadonlyMap<string, RuleSetting> {
  const all: readonly {
    readonly id: string;
    readonly severity: Severity;
    readonly isOn: boolean;
    readonly options: OptionSpecs;
  }[] = [
    ...rules.map((rule) => ({ ...pick(rule), isOn: isInProfile(rule.profile, profile) })),
    ...SUPPRESSION_CHECKS.map(({ id, severity }) => ({ id, severity, isOn: true, options: {} })),
  ];
  const told: readonly { readonly origin: string; readonly rules: Readonly<Record<string, ConfiguredRule>> }[] = [
    ...layers.map(({ origin, config }) => ({ origin, rules: config.rules ?? {} })),
    {
      origin: COMMAND_LINE,
      rules: Object.fromEntries(
        Object.entries(commandLine.rules ?? {}).map(([name, severity]) => [name, { severity }]),
      ),
    },
  ];
  const result = new Map<string, RuleSetting>();
  for (const rule of all) {
    let severity: Severity | 'off' = rule.isOn ? rule.severity : 'off';
    let options: Record<string, OptionValue> = Object.fromEntries(
      Object.entries(rule.options).map(([key, spec]) => [key, spec.default]),
    );
    for (const { origin, rules } of told) {
      // A pillar first, so that what is said about the rule itself wins.
      const names = Object.keys(rules).filter((name) => covers(name, rule.id));
      for (const name of names.sort((a, b) => a.length - b.length)) {
        const said = rules[name] as ConfiguredRule;
        severity = said.severity ?? severity;
        options = { ...options, ...said.options };
        origins.set(`rules.${rule.id}`, origin);
      }
    }
    if (severity !== 'off') result.set(rule.id, { severity, options });
  }
  return result;
}

const pick = ({ id, severity, options }: Pick<RuleMeta, 'id' | 'severity' | 'options'>) => ({ id, severity, options });

function fitsMacro(entry: KindEntry, macro: { readonly title: string; readonly tags: readonly string[] }): boolean {
  if (entry.title !== undefined && !fitsTitle(entry.title, macro.title)) return false;
  return entry.tags === undefined || entry.tags.some((tag) => macro.tags.includes(tag));
}

/** Whether the title has the pattern's pieces in order; `*` is any text, letter case does not count. Linear: pieces are taken leftmost. */
function fitsTitle(pattern: string, title: string): boolean {
  const pieces = pattern.toLowerCase().split('*');
  const text = title.toLowerCase();
  if (pieces.length === 1) return text === pieces[0];
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
