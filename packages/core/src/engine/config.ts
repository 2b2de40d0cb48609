import { SEVERITIES, type Severity } from '../diagnostic/diagnostic.ts';
import { type CustomFieldsEntry, type DialectEntry, namePatternFault } from '../dialect/custom-dialect.ts';
import type { Problem } from '../format/format.ts';
import { isSelectorFault, parseSelector, SELECTOR_FORMS } from '../format/record/selector.ts';
import type { SourceEntry } from '../format/record/source-entry.ts';
import type { Dialect } from '../model/dialect.ts';
import { ELEMENTS, type Element, KINDS, type Kind, REQUIRED_ELEMENTS } from '../model/kind.ts';
import type { OptionSpec, OptionValue, Profile, RuleMeta } from '../rule/rule.ts';
import { closestWord, didYouMean } from '../text/closest-word.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { CONFIG_KEYS, type ConfigKeys, type Shape } from './config-schema.ts';
import { type ConfigEntry, type ConfigNode, parseJsonConfig, parseYamlConfig } from './config-text.ts';
import { SUPPRESSION_CHECKS } from './suppress.ts';
import {
  type CustomRuleEntry,
  type ExampleEntry,
  TEAM_CHECKS,
  TEAM_PREFIX,
  type TermEntry,
  type Written,
} from './team/team-entry.ts';

/** What the configuration says about one rule or pillar. What it does not say stays as it is. */
export interface ConfiguredRule {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** The elements that a kind needs, and which of them the configuration names itself. */
export interface RequiredOfKind {
  readonly all: readonly Element[];
  readonly named: readonly Element[];
}

/** What can be said for all files and again for some. */
export interface FileConfig {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, ConfiguredRule>>;
  /** The id of a dialect, or a platform. */
  readonly dialect?: string;
  readonly locale?: string;
  readonly audience?: 'public' | 'internal';
  readonly fillIn?: { readonly open: string; readonly close: string };
  /** Words of the team's own as texts, terms to use and to avoid as entries. */
  readonly glossary?: readonly (string | TermEntry)[];
  readonly requires?: Partial<Readonly<Record<Kind, RequiredOfKind>>>;
  readonly inactive?: boolean;
}

export interface Override extends FileConfig {
  readonly files: readonly string[];
  readonly kind?: Kind;
}

export interface KindEntry {
  readonly files?: readonly string[];
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly kind: Kind;
}

export interface SuppressEntry {
  readonly rule: string;
  readonly files?: readonly string[];
  readonly macro?: string;
  readonly reason?: string;
}

/** What one configuration file says; see `CONFIG_KEYS` for each key. */
export interface Config extends FileConfig {
  readonly extends?: readonly string[];
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly Override[];
  readonly customRules?: readonly CustomRuleEntry[];
  readonly kinds?: readonly KindEntry[];
  readonly dialects?: readonly DialectEntry[];
  readonly customFields?: readonly CustomFieldsEntry[];
  readonly sources?: readonly SourceEntry[];
  readonly suppress?: readonly SuppressEntry[];
  readonly today?: string;
}

/** The names that a configuration may use. */
export interface ConfigVocabulary {
  readonly rules: readonly Pick<RuleMeta, 'id' | 'options'>[];
  readonly dialects: readonly Pick<Dialect, 'id' | 'platforms'>[];
}

/** A configuration, and what is wrong with it: `config` holds what could be understood. */
export interface ReadConfig {
  readonly config: Config;
  /** Where each key of the top stands, for messages. */
  readonly keySpans: ReadonlyMap<string, Span>;
  readonly problems: readonly Problem[];
}

/** Reads a configuration strictly: an unknown key, rule, option or value is a problem with its place. Never throws. */
export function readConfig(text: string, syntax: 'yaml' | 'json', vocabulary: ConfigVocabulary): ReadConfig {
  const { root, problems } = syntax === 'json' ? parseJsonConfig(text) : parseYamlConfig(text);
  const reader = new ConfigReader(text, vocabulary, [...problems], {
    dialects: ownNames(root, 'dialects'),
    rules: ownNames(root, 'customRules'),
  });
  const isEmpty = root === undefined || (root.type === 'scalar' && root.value === null);
  const config = isEmpty ? {} : (reader.map(root, CONFIG_KEYS, 'the configuration') ?? {});
  const entries = root?.type === 'map' ? root.entries : [];
  return {
    config: config as Config,
    keySpans: new Map(entries.map((entry) => [entry.key, entry.keySpan])),
    problems: reader.problems,
  };
}

/** The ids under `dialects` or `customRules`, which may be used before they are described. */
function ownNames(root: ConfigNode | undefined, under: 'dialects' | 'customRules'): readonly string[] {
  const list = root?.type === 'map' ? root.entries.find(({ key }) => key === under)?.value : undefined;
  const items = list?.type === 'list' ? list.items : [];
  return items.flatMap((item) => {
    const id = item.type === 'map' ? item.entries.find(({ key }) => key === 'id')?.value : undefined;
    return id?.type === 'scalar' && typeof id.value === 'string' ? [id.value] : [];
  });
}

/** Every name that may stand where a rule is meant: ids, pillars, and the checks of suppressions and of the team's settings. */
export function ruleNames(rules: readonly Pick<RuleMeta, 'id'>[]): readonly string[] {
  const ids = [...rules, ...TEAM_CHECKS, ...SUPPRESSION_CHECKS].map((rule) => rule.id);
  return [...ids, ...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
}

const listed = (node: ConfigNode): readonly ConfigNode[] => (node.type === 'list' ? node.items : [node]);

const hasNoLetter = (text: unknown): boolean => !/[\p{L}\p{N}]/u.test(String(text));

/** Collects what is wrong while reading; each method answers `undefined` for a value that it has complained about. */
class ConfigReader {
  readonly problems: Problem[];
  readonly #vocabulary: ConfigVocabulary;
  readonly #ruleNames: readonly string[];
  readonly #source: string;
  readonly #ownDialects: readonly string[];
  readonly #ownRules: readonly string[];

  constructor(
    source: string,
    vocabulary: ConfigVocabulary,
    problems: Problem[],
    own: { readonly dialects: readonly string[]; readonly rules: readonly string[] },
  ) {
    this.#source = source;
    this.#vocabulary = vocabulary;
    this.#ownDialects = own.dialects;
    this.#ownRules = own.rules;
    this.#ruleNames = ruleNames([...vocabulary.rules, ...own.rules.map((id) => ({ id }))]);
    this.problems = problems;
  }

  map(node: ConfigNode, keys: ConfigKeys, what: string): Record<string, unknown> | undefined {
    if (node.type !== 'map')
      return this.#complain(node.span, `Here ${what} should stand: keys with values, like “key: value”.`);
    const result: Record<string, unknown> = {};
    let hasUnknown = false;
    for (const { key, keySpan, value } of node.entries) {
      const declared = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (declared === undefined) {
        const message = `“${key}” is no key of ${what}.${didYouMean(key, Object.keys(keys))}`;
        this.#add('config/unknown-key', keySpan, message, this.#near(key, keySpan, Object.keys(keys)));
        hasUnknown = true;
        continue;
      }
      const read = this.#value(value, declared.shape, key);
      if (read !== undefined) result[key] = read;
    }
    for (const [key, { required }] of Object.entries(keys)) {
      const isRequired = typeof required === 'object' ? result[required.unless] !== true : required === true;
      if (isRequired && result[key] === undefined) {
        // It is there, most likely, under a name that has been told, or with a value that has been.
        if (hasUnknown || node.entries.some((entry) => entry.key === key)) return undefined;
        return this.#complain({ start: node.span.start, end: node.span.start }, `“${key}” is missing in this entry.`);
      }
    }
    return result;
  }

  #value(node: ConfigNode, shape: Shape, key: string): unknown {
    switch (shape.type) {
      case 'text':
        return this.#text(node, key);
      case 'boolean':
        if (node.type === 'scalar' && typeof node.value === 'boolean') return node.value;
        return this.#complain(node.span, `“${key}” must be true or false.`, booleanMeant(node));
      case 'date':
        return this.#date(node, key);
      case 'locale':
        return this.#locale(node, key);
      case 'dialect': {
        return this.#choice(node, [...new Set([...this.#builtInDialects(), ...this.#ownDialects])].sort(), key);
      }
      case 'new-dialect':
        return this.#newDialect(node, key);
      case 'delimiter':
        return this.#delimiter(node, key);
      case 'name-pattern': {
        const text = this.#text(node, key);
        const fault = text === undefined ? undefined : namePatternFault(text);
        if (fault === undefined) return text;
        return this.#complain(
          node.span,
          `“${key}” can’t be “${text}”. ${fault} Write one set of characters that repeats, such as "[A-Za-z0-9_.]+".`,
        );
      }
      case 'number':
        return this.#number(node, key, shape);
      case 'fill-in':
        return this.#fillIn(node, key);
      case 'choice':
        return this.#choice(node, shape.values, key);
      case 'choices':
        return listed(node)
          .map((item) => this.#choice(item, shape.values, key))
          .filter((item) => item !== undefined);
      case 'locales':
        return listed(node)
          .map((item) => this.#locale(item, key))
          .filter((item) => item !== undefined);
      case 'texts':
        return this.#texts(node, key);
      case 'written':
        return listed(node)
          .map((item) => this.#written(item, key))
          .filter((item) => item !== undefined);
      case 'new-rule':
        return this.#newRule(node, key);
      case 'examples':
        return listed(node)
          .map((item) => this.#example(item, shape.keys, key))
          .filter((item) => item !== undefined);
      case 'glossary': {
        const entries = listed(node).map((item) => ({ item, entry: this.#glossaryEntry(item, shape.keys, key) }));
        this.#tellContradictions(entries);
        return entries.map(({ entry }) => entry).filter((entry) => entry !== undefined);
      }
      case 'requirements':
        return this.#requirements(node, shape.keys, key);
      case 'selector':
        return this.#selector(node, key);
      case 'selectors': {
        const nodes = listed(node);
        if (nodes.length === 0) return this.#complain(node.span, `“${key}” must name a place.`);
        return nodes.map((item) => this.#selector(item, key)).filter((item) => item !== undefined);
      }
      case 'rules':
        return this.#rules(node);
      case 'rule': {
        const name = this.#text(node, key);
        return name === undefined || this.#isRuleName(name, node.span) ? name : undefined;
      }
      case 'list': {
        if (node.type !== 'list')
          return this.#complain(node.span, `“${key}” must be a list: each entry starts with “- ”.`);
        return node.items
          .map((item) => this.map(item, shape.keys, `an entry of “${key}”`))
          .filter((item) => item !== undefined);
      }
    }
  }

  #text(node: ConfigNode, key: string): string | undefined {
    if (node.type === 'scalar' && node.value !== null && node.value !== '') return String(node.value);
    return this.#complain(node.span, `“${key}” must be a text.`);
  }

  #texts(node: ConfigNode, key: string): readonly string[] | undefined {
    if (node.type !== 'list') {
      const text = this.#text(node, key);
      return text === undefined ? undefined : [text];
    }
    return node.items.map((item) => this.#text(item, key)).filter((item) => item !== undefined);
  }

  #written(node: ConfigNode, key: string): Written | undefined {
    const text = this.#text(node, key);
    if (text === undefined) return undefined;
    const at = this.#source.slice(node.span.start, node.span.end).indexOf(text);
    return { text, span: node.span, ...(at < 0 ? {} : { start: node.span.start + at }) };
  }

  #newRule(node: ConfigNode, key: string): Written | undefined {
    const written = this.#written(node, key);
    if (written === undefined) return undefined;
    const { text } = written;
    if (!/^team\/[a-z0-9][a-z0-9-]{0,60}$/.test(text)) {
      const name = text
        .slice(text.indexOf('/') + 1)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const hint = name === '' ? '' : ` Write “${TEAM_PREFIX}${name}”.`;
      return this.#complain(
        node.span,
        `“${key}” must be “${TEAM_PREFIX}” and small letters, digits and hyphens.${hint}`,
        hint === '' ? undefined : this.#instead(text, node.span, `${TEAM_PREFIX}${name}`),
      );
    }
    if (TEAM_CHECKS.some(({ id }) => id === text)) {
      return this.#complain(node.span, `There is a rule “${text}” already. Take another id.`);
    }
    if (this.#ownRules.indexOf(text) !== this.#ownRules.lastIndexOf(text)) {
      return this.#complain(node.span, `Two of your rules are called “${text}”. Give each an id of its own.`);
    }
    return written;
  }

  #example(node: ConfigNode, keys: ConfigKeys, key: string): ExampleEntry | undefined {
    if (node.type === 'scalar') {
      const text = this.#written(node, key);
      return text === undefined ? undefined : { text };
    }
    const read = this.map(node, keys, `an example under “${key}”`);
    const [text] = (read?.text ?? []) as readonly Written[];
    return text === undefined ? undefined : { ...(read as Omit<ExampleEntry, 'text'>), text };
  }

  #glossaryEntry(node: ConfigNode, keys: ConfigKeys, key: string): string | TermEntry | undefined {
    if (node.type === 'scalar') return this.#text(node, key);
    const before = this.problems.length;
    const read = this.map(node, keys, `an entry of “${key}”`);
    if (read === undefined || this.problems.length > before) return undefined;
    const keySpan = (name: string): Span =>
      (node.type === 'map' ? node.entries.find((entry) => entry.key === name)?.keySpan : undefined) ?? node.span;
    const start = { start: node.span.start, end: node.span.start };
    if (read.term !== undefined && read.ban !== undefined) {
      return this.#complain(
        keySpan('ban'),
        'An entry has either “term” or “ban”. What the term replaces stands under “insteadOf”.',
      );
    }
    if (read.term === undefined && read.ban === undefined) {
      return read.insteadOf === undefined
        ? this.#complain(start, 'An entry needs “term”, the word to use, or “ban”, the words to avoid.')
        : this.#complain(keySpan('insteadOf'), '“insteadOf” needs a “term”: the word to use.');
    }
    if ((read.insteadOf as readonly string[] | undefined)?.includes(String(read.term))) {
      return this.#complain(keySpan('insteadOf'), `“${read.term}” can’t be used instead of itself.`);
    }
    const unusable = [read.term ?? [], read.insteadOf ?? [], read.ban ?? []].flat().find(hasNoLetter);
    if (unusable !== undefined)
      return this.#complain(node.span, `“${unusable}” has no letter and no digit, so it can’t be looked for.`);
    return read as unknown as TermEntry;
  }

  /** What one entry wants written and another does not, and what two want to replace. */
  #tellContradictions(
    entries: readonly { readonly item: ConfigNode; readonly entry: string | TermEntry | undefined }[],
  ): void {
    const wanted = new Set<string>();
    for (const { entry } of entries) {
      if (typeof entry === 'string') wanted.add(entry.toLowerCase());
      else if (entry !== undefined && 'term' in entry) wanted.add(entry.term.toLowerCase());
    }
    const seen = new Set<string>();
    for (const { item, entry } of entries) {
      // What is for one language may contradict what is for another.
      if (entry === undefined || typeof entry === 'string' || entry.locales !== undefined) continue;
      const own = 'term' in entry ? entry.term.toLowerCase() : undefined;
      for (const word of 'term' in entry ? (entry.insteadOf ?? []) : entry.ban) {
        const avoided = word.toLowerCase();
        if (avoided === own) continue;
        const fault = wanted.has(avoided)
          ? 'is to be avoided here, and another entry of the glossary wants it written.'
          : 'is to be avoided by two entries of the glossary. Keep one.';
        if (wanted.has(avoided) || seen.has(avoided)) this.#complain(item.span, `“${word}” ${fault}`);
        seen.add(avoided);
      }
    }
  }

  #requirements(node: ConfigNode, keys: ConfigKeys, key: string): Config['requires'] {
    if (node.type !== 'map')
      return this.#complain(node.span, `“${key}” must name kinds with elements, like “update: [timeline, follow-up]”.`);
    const result: Partial<Record<Kind, RequiredOfKind>> = {};
    for (const entry of node.entries) {
      const kind = KINDS.find((one) => one === entry.key);
      if (kind === undefined) {
        const message = `There is no kind “${entry.key}”.${didYouMean(entry.key, KINDS)}`;
        this.#add('config/unknown-key', entry.keySpan, message, this.#near(entry.key, entry.keySpan, KINDS));
        continue;
      }
      const required = this.#requiredOf(kind, entry.value, keys);
      if (required !== undefined) result[kind] = required;
    }
    return result;
  }

  #requiredOf(kind: Kind, node: ConfigNode, keys: ConfigKeys): RequiredOfKind | undefined {
    if (node.type !== 'map') {
      const all = this.#value(node, { type: 'choices', values: ELEMENTS }, kind) as readonly Element[] | undefined;
      return all === undefined ? undefined : { all, named: all };
    }
    const changes = this.map(node, keys, `the elements of “${kind}”`);
    if (changes === undefined) return undefined;
    const { also = [], not = [] } = changes as Readonly<Record<string, readonly Element[]>>;
    const all = [...new Set([...REQUIRED_ELEMENTS[kind], ...also])].filter((element) => !not.includes(element));
    return { all, named: also.filter((element) => !not.includes(element)) };
  }

  #selector(node: ConfigNode, key: string): string | undefined {
    const text = this.#text(node, key);
    const read = text === undefined ? [] : parseSelector(text);
    if (!isSelectorFault(read)) return text;
    const piece = text?.slice(read.span.start, read.span.end).trim() ?? '';
    const where = piece === '' || piece === text ? '' : ` at “${piece}”`;
    return this.#complain(
      node.span,
      `“${key}” does not say where to look${where}: ${read.message} It can have ${SELECTOR_FORMS}.`,
    );
  }

  #number(node: ConfigNode, key: string, limits: { readonly min?: number; readonly max?: number }): number | undefined {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = limits;
    const value = node.type === 'scalar' ? node.value : undefined;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    const atLeast = limits.min === undefined ? '' : ` of at least ${limits.min}`;
    const atMost = limits.max === undefined ? '' : `${atLeast === '' ? ' of' : ' and'} at most ${limits.max}`;
    return this.#complain(node.span, `“${key}” must be a number${atLeast}${atMost}.`);
  }

  #builtInDialects(): readonly string[] {
    return this.#vocabulary.dialects.flatMap(({ id, platforms }) => [id, ...platforms]);
  }

  #newDialect(node: ConfigNode, key: string): string | undefined {
    const text = this.#text(node, key);
    if (text === undefined) return undefined;
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(text)) {
      return this.#complain(node.span, `“${key}” must be small letters, digits and hyphens, like our-desk.`);
    }
    if (this.#builtInDialects().includes(text)) {
      return this.#complain(
        node.span,
        `There is a dialect “${text}” already. Take another id; names that your account adds to it belong under “customFields”.`,
      );
    }
    if (this.#ownDialects.indexOf(text) !== this.#ownDialects.lastIndexOf(text)) {
      return this.#complain(node.span, `Two of your dialects are called “${text}”. Give each an id of its own.`);
    }
    return text;
  }

  #delimiter(node: ConfigNode, key: string): string | undefined {
    const text = this.#text(node, key);
    if (text === undefined || (text.length <= 20 && /[^\p{L}\p{N}\s]/u.test(text) && !/\s/.test(text))) return text;
    return this.#complain(
      node.span,
      `“${key}” must be at most 20 signs without blanks, one of them no letter or digit, like "[[" or "%".`,
    );
  }

  #choice(node: ConfigNode, values: readonly string[], key: string): string | undefined {
    if (node.type === 'scalar' && typeof node.value === 'string' && values.includes(node.value)) return node.value;
    const choices = `one of ${values.join(', ')}`;
    if (node.type !== 'scalar' || node.value === null) return this.#complain(node.span, `“${key}” must be ${choices}.`);
    const given = String(node.value);
    return this.#complain(
      node.span,
      `“${key}” can’t be “${given}”.${didYouMean(given, values)} It must be ${choices}.`,
      this.#near(given, node.span, values),
    );
  }

  #date(node: ConfigNode, key: string): string | undefined {
    const text = node.type === 'scalar' ? String(node.value) : '';
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
    if (year !== undefined && month !== undefined && day !== undefined) {
      const date = new Date(Date.UTC(year, month - 1, day));
      if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return text;
    }
    return this.#complain(node.span, `“${key}” must be a date like 2026-11-21.`);
  }

  #locale(node: ConfigNode, key: string): string | undefined {
    const text = node.type === 'scalar' ? String(node.value) : '';
    if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
    const written = text.replaceAll('_', '-');
    const hint = written !== text ? ` Write “${written}”.` : '';
    const message = `“${key}” must be a language code like en or en-GB.${hint}`;
    return this.#complain(node.span, message, hint === '' ? undefined : this.#instead(text, node.span, written));
  }

  #fillIn(node: ConfigNode, key: string): { open: string; close: string } | undefined {
    const [open, close, more] = node.type === 'scalar' ? String(node.value).split(/…|\.\.\./) : [];
    if (open && close && more === undefined) return { open, close };
    return this.#complain(
      node.span,
      `“${key}” must show the marks around the words, with … for the words: "[…]" or "<…>".`,
    );
  }

  #isRuleName(name: string, span: Span): boolean {
    if (this.#ruleNames.includes(name)) return true;
    const message = `There is no rule “${name}”.${didYouMean(name, this.#ruleNames)}`;
    this.#add('config/unknown-rule', span, message, this.#near(name, span, this.#ruleNames));
    return false;
  }

  #rules(node: ConfigNode): Readonly<Record<string, ConfiguredRule>> | undefined {
    if (node.type !== 'map')
      return this.#complain(node.span, '“rules” must name rules with severities, like “empathy/dead-end: error”.');
    const result: Record<string, ConfiguredRule> = {};
    for (const entry of node.entries) {
      if (!this.#isRuleName(entry.key, entry.keySpan)) continue;
      const read = this.#rule(entry);
      if (read !== undefined) result[entry.key] = read;
    }
    return result;
  }

  #rule({ key, value }: ConfigEntry): ConfiguredRule | undefined {
    const severities = ['off', ...SEVERITIES];
    if (value.type !== 'map') {
      const severity = this.#choice(value, severities, key);
      return severity === undefined ? undefined : { severity: severity as Severity | 'off' };
    }
    let severity: string | undefined;
    let options: Record<string, OptionValue> | undefined;
    for (const part of value.entries) {
      if (part.key === 'severity') severity = this.#choice(part.value, severities, 'severity');
      else if (part.key === 'options') options = this.#options(key, part.value);
      else {
        const message = `“${part.key}” is no key of a rule.${didYouMean(part.key, ['severity', 'options'])} Options stand under “options”.`;
        const keys = ['severity', 'options'];
        this.#add('config/unknown-key', part.keySpan, message, this.#near(part.key, part.keySpan, keys));
      }
    }
    return {
      ...(severity === undefined ? {} : { severity: severity as Severity | 'off' }),
      ...(options === undefined ? {} : { options }),
    };
  }

  #options(rule: string, node: ConfigNode): Record<string, OptionValue> | undefined {
    const specs = this.#vocabulary.rules.find(({ id }) => id === rule)?.options ?? {};
    if (node.type !== 'map') return this.#complain(node.span, `The options of ${rule} must be keys with values.`);
    const result: Record<string, OptionValue> = {};
    for (const { key, keySpan, value } of node.entries) {
      const spec = Object.hasOwn(specs, key) ? specs[key] : undefined;
      if (spec === undefined) {
        const names = Object.keys(specs);
        const message =
          names.length === 0 ? `${rule} has no options.` : `${rule} has no option “${key}”.${didYouMean(key, names)}`;
        this.#add('config/unknown-key', keySpan, message, this.#near(key, keySpan, names));
        continue;
      }
      const read = this.#option(spec, key, value);
      if (read !== undefined) result[key] = read;
    }
    return result;
  }

  #option(spec: OptionSpec, key: string, node: ConfigNode): OptionValue | undefined {
    switch (spec.type) {
      case 'string':
        return this.#text(node, key);
      case 'strings':
        return this.#texts(node, key);
      case 'boolean':
        return this.#value(node, { type: 'boolean' }, key) as boolean | undefined;
      case 'number':
        return this.#number(node, key, spec);
      case 'map': {
        if (node.type !== 'map')
          return this.#complain(node.span, `“${key}” must be keys with texts, like “utilise: use”.`);
        const entries = node.entries.map((entry) => [entry.key, this.#text(entry.value, entry.key)] as const);
        return Object.fromEntries(
          entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
        );
      }
    }
  }

  /** The nearest of the names in place of what is given, if one is near. */
  #near(given: string, span: Span, names: readonly string[]): TextEdit | undefined {
    const near = closestWord(given, names);
    return near === undefined ? undefined : this.#instead(given, span, near);
  }

  /** Something else in place of what is given; quotes stay. None where the file has it in other letters. */
  #instead(given: string, { start, end }: Span, text: string): TextEdit | undefined {
    const quote = /^["']/.test(this.#source.slice(start, end)) ? 1 : 0;
    const span = { start: start + quote, end: end - quote };
    return this.#source.slice(span.start, span.end) === given ? { span, text } : undefined;
  }

  #add(rule: string, span: Span, message: string, instead?: TextEdit): void {
    this.problems.push({ rule, severity: 'error', message, span, ...(instead === undefined ? {} : { instead }) });
  }

  #complain(span: Span, message: string, instead?: TextEdit): undefined {
    this.#add('config/invalid-value', span, message, instead);
  }
}

/** What a word that other tools take for true or false is here. */
function booleanMeant(node: ConfigNode): TextEdit | undefined {
  if (node.type !== 'scalar' || typeof node.value !== 'string') return undefined;
  if (/^(?:true|yes|on)$/i.test(node.value)) return { span: node.span, text: 'true' };
  return /^(?:false|no|off)$/i.test(node.value) ? { span: node.span, text: 'false' } : undefined;
}
