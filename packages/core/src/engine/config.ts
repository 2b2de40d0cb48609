import { SEVERITIES, type Severity } from '../diagnostic/diagnostic.ts';
import { type CustomFieldsEntry, type DialectEntry, namePatternFault } from '../dialect/custom-dialect.ts';
import type { Problem } from '../format/format.ts';
import { isSelectorFault, parseSelector, SELECTOR_FORMS } from '../format/record/selector.ts';
import type { SourceEntry } from '../format/record/source-entry.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Kind } from '../model/kind.ts';
import type { OptionSpec, OptionValue, Profile, RuleMeta } from '../rule/rule.ts';
import { didYouMean } from '../text/closest-word.ts';
import type { Span } from '../text/span.ts';
import { CONFIG_KEYS, type ConfigKeys, type Shape } from './config-schema.ts';
import { type ConfigEntry, type ConfigNode, parseJsonConfig, parseYamlConfig } from './config-text.ts';
import { SUPPRESSION_CHECKS } from './suppress.ts';

/** What the configuration says about one rule or pillar. What it does not say stays as it is. */
export interface ConfiguredRule {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
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
  readonly glossary?: readonly string[];
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
  const reader = new ConfigReader(vocabulary, [...problems], ownDialects(root));
  const isEmpty = root === undefined || (root.type === 'scalar' && root.value === null);
  const config = isEmpty ? {} : (reader.map(root, CONFIG_KEYS, 'the configuration') ?? {});
  const entries = root?.type === 'map' ? root.entries : [];
  return {
    config: config as Config,
    keySpans: new Map(entries.map((entry) => [entry.key, entry.keySpan])),
    problems: reader.problems,
  };
}

/** The ids under `dialects`, which may be used before they are described. */
function ownDialects(root: ConfigNode | undefined): readonly string[] {
  const list = root?.type === 'map' ? root.entries.find(({ key }) => key === 'dialects')?.value : undefined;
  const items = list?.type === 'list' ? list.items : [];
  return items.flatMap((item) => {
    const id = item.type === 'map' ? item.entries.find(({ key }) => key === 'id')?.value : undefined;
    return id?.type === 'scalar' && typeof id.value === 'string' ? [id.value] : [];
  });
}

/** Every name that may stand where a rule is meant: ids, pillars, and the checks of suppressions. */
export function ruleNames(rules: readonly Pick<RuleMeta, 'id'>[]): readonly string[] {
  const ids = [...rules.map((rule) => rule.id), ...SUPPRESSION_CHECKS.map((check) => check.id)];
  return [...ids, ...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
}

/** Collects what is wrong while reading; each method answers `undefined` for a value that it has complained about. */
class ConfigReader {
  readonly problems: Problem[];
  readonly #vocabulary: ConfigVocabulary;
  readonly #ruleNames: readonly string[];
  readonly #ownDialects: readonly string[];

  constructor(vocabulary: ConfigVocabulary, problems: Problem[], ownDialects: readonly string[]) {
    this.#vocabulary = vocabulary;
    this.#ownDialects = ownDialects;
    this.#ruleNames = ruleNames(vocabulary.rules);
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
        this.#add('config/unknown-key', keySpan, message);
        hasUnknown = true;
        continue;
      }
      const read = this.#value(value, declared.shape, key);
      if (read !== undefined) result[key] = read;
    }
    for (const [key, { required }] of Object.entries(keys)) {
      const isRequired = typeof required === 'object' ? result[required.unless] !== true : required === true;
      if (isRequired && !node.entries.some((entry) => entry.key === key)) {
        // It is there, most likely, under a name that has been told.
        if (hasUnknown) return undefined;
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
        return this.#complain(node.span, `“${key}” must be true or false.`);
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
      case 'texts':
        return this.#texts(node, key);
      case 'selector':
        return this.#selector(node, key);
      case 'selectors': {
        const nodes = node.type === 'list' ? node.items : [node];
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
    return this.#complain(node.span, `“${key}” must be a language code like en or en-GB.${hint}`);
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
    this.#add('config/unknown-rule', span, `There is no rule “${name}”.${didYouMean(name, this.#ruleNames)}`);
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
        this.#add('config/unknown-key', part.keySpan, message);
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
        this.#add('config/unknown-key', keySpan, message);
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

  #add(rule: string, span: Span, message: string): void {
    this.problems.push({ rule, severity: 'error', message, span });
  }

  #complain(span: Span, message: string): undefined {
    this.#add('config/invalid-value', span, message);
  }
}
