import { SEVERITIES } from '../diagnostic/diagnostic.ts';
import { AUDIENCE_DOCS, KIND_DOCS } from '../format/metadata-docs.ts';
import type { Dialect } from '../model/dialect.ts';
import { ELEMENTS, KINDS } from '../model/kind.ts';
import type { OptionSpec, RuleMeta } from '../rule/rule.ts';
import { CONFIG_KEYS, type ConfigKey, type ConfigKeys, type Shape } from './config-schema.ts';
import { SUPPRESSION_CHECKS } from './suppress.ts';
import { GUARDS } from './team/guard.ts';
import { TEAM_CHECKS, TEAM_PREFIX } from './team/team-entry.ts';

/** The names that may be written in a configuration, with what they mean. */
export interface SlotVocabulary {
  readonly rules: readonly Pick<RuleMeta, 'id' | 'options' | 'summary' | 'severity' | 'profile'>[];
  readonly dialects: readonly Pick<Dialect, 'id' | 'label' | 'platforms'>[];
}

/** A place of the configuration: what may stand there. Editors complete from it, and the JSON Schema is written from it. */
export interface ConfigSlot {
  /** The same name means the same slot wherever it stands. */
  readonly name?: string;
  readonly description?: string;
  /** As a user would write it. */
  readonly default?: string;
  /** Any of these. */
  readonly forms: readonly SlotForm[];
}

export type SlotForm =
  | {
      readonly type: 'map';
      readonly keys: readonly SlotKey[];
      /** Other keys that are allowed, as a regular expression. */
      readonly more?: { readonly pattern: string; readonly slot: ConfigSlot };
      /** Exactly one of these keys must be there. */
      readonly oneOf?: readonly string[];
    }
  | { readonly type: 'list'; readonly item: ConfigSlot; readonly isNeverEmpty?: boolean }
  | { readonly type: 'choice'; readonly values: readonly SlotValue[] }
  /** `values` are those that are known; others that fit the pattern may be written, too. */
  | { readonly type: 'text'; readonly pattern?: string; readonly values?: readonly SlotValue[] }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean' };

export interface SlotKey {
  readonly name: string;
  /** Whether it must be there; `unless`: not where that other key is true. */
  readonly required?: ConfigKey['required'];
  readonly slot: ConfigSlot;
  /** The rule that it names. */
  readonly rule?: string;
}

export interface SlotValue {
  readonly value: string;
  readonly description?: string;
  /** The rule that it names. */
  readonly rule?: string;
}

const OWN_RULE = `^${TEAM_PREFIX}[a-z0-9][a-z0-9-]*$`;
const OWN_DIALECT = '^[a-z][a-z0-9-]{0,40}$';
const LOCALE = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$';

/** The whole configuration. */
export function configSlots(vocabulary: SlotVocabulary): ConfigSlot {
  return new SlotMaker(vocabulary).map(CONFIG_KEYS);
}

/** The slot at a path of keys and numbers of items, or `undefined` where nothing is known to stand. */
export function slotAt(root: ConfigSlot, path: readonly (string | number)[]): ConfigSlot | undefined {
  let slot: ConfigSlot | undefined = root;
  for (const step of path) {
    slot = typeof step === 'number' ? itemOf(slot) : childOf(slot, step);
    if (slot === undefined) return undefined;
  }
  return slot;
}

const itemOf = ({ forms }: ConfigSlot): ConfigSlot | undefined => forms.find((form) => form.type === 'list')?.item;

function childOf({ forms }: ConfigSlot, key: string): ConfigSlot | undefined {
  for (const form of forms) {
    if (form.type !== 'map') continue;
    const known = form.keys.find(({ name }) => name === key);
    if (known !== undefined) return known.slot;
    if (form.more !== undefined && new RegExp(form.more.pattern, 'u').test(key)) return form.more.slot;
  }
  return undefined;
}

const SEVERITY_DOCS: Readonly<Record<string, string>> = {
  off: 'It is silent.',
  info: 'Advice: it is shown, and no run fails for it.',
  warning: 'It is shown; a run fails for it with --fail-on warning or --max-warnings.',
  error: 'A run with such a finding fails.',
};

const PROFILE_DOCS: Readonly<Record<string, string>> = {
  essential: 'What breaks trust at once.',
  recommended: 'The default.',
  strict: 'Everything, also matters of taste.',
};

/** What single values mean, by the list that they stand in. */
const VALUE_DOCS: readonly (readonly [readonly string[], Readonly<Record<string, string>>])[] = [
  [KINDS, KIND_DOCS],
  [Object.keys(PROFILE_DOCS), PROFILE_DOCS],
  [['off', ...SEVERITIES], SEVERITY_DOCS],
  [Object.keys(GUARDS), GUARDS],
  [Object.keys(AUDIENCE_DOCS), AUDIENCE_DOCS],
];

const described = (values: readonly string[]): readonly SlotValue[] => {
  const docs = VALUE_DOCS.find(([known]) => values.every((value) => known.includes(value)))?.[1];
  return values.map((value) => {
    const description = docs?.[value];
    return { value, ...(description === undefined ? {} : { description }) };
  });
};

const anyText: ConfigSlot = { forms: [{ type: 'text' }] };
const oneOrMore = (form: SlotForm, more: Partial<Extract<SlotForm, { type: 'list' }>> = {}): readonly SlotForm[] => [
  form,
  { type: 'list', item: { forms: [form] }, ...more },
];

class SlotMaker {
  readonly #rules: SlotVocabulary['rules'];
  readonly #ruleValues: readonly SlotValue[];
  readonly #dialects: readonly SlotValue[];
  readonly #rulesSlot: Pick<ConfigSlot, 'name' | 'forms'>;

  constructor({ rules, dialects }: SlotVocabulary) {
    this.#rules = rules;
    const pillars = new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))));
    const checks = [...TEAM_CHECKS, ...SUPPRESSION_CHECKS].filter(({ id }) => !rules.some((rule) => rule.id === id));
    for (const { id } of checks) pillars.add(id.slice(0, id.indexOf('/')));
    this.#ruleValues = [
      ...[...rules, ...checks].map((rule) => ({
        value: rule.id,
        rule: rule.id,
        ...('summary' in rule ? { description: rule.summary } : {}),
      })),
      ...[...pillars].map((value) => ({ value, description: `All rules of the pillar ${value}.` })),
    ];
    const named = new Map<string, string>();
    for (const { id, label, platforms } of dialects)
      for (const name of [...platforms, id]) if (!named.has(name)) named.set(name, label);
    this.#dialects = [...named].map(([value, description]) => ({ value, description }));
    this.#rulesSlot = {
      name: 'rules',
      forms: [
        {
          type: 'map',
          keys: this.#ruleValues.map(({ value, description, rule }) => ({
            name: value,
            ...(rule === undefined ? {} : { rule }),
            slot: { ...(description === undefined ? {} : { description }), ...this.#ruleSetting(value) },
          })),
          more: { pattern: OWN_RULE, slot: this.#ruleSetting('') },
        },
      ],
    };
  }

  map(keys: ConfigKeys, oneOf?: readonly string[]): ConfigSlot {
    const made = Object.entries(keys).map(([name, key]): SlotKey => {
      const { required } = key;
      return { name, ...(required === undefined ? {} : { required }), slot: this.#keySlot(name, key) };
    });
    return { forms: [{ type: 'map', keys: made, ...(oneOf === undefined ? {} : { oneOf }) }] };
  }

  #keySlot(name: string, { shape, description, default: usual }: ConfigKey): ConfigSlot {
    const { name: shared, forms } = this.#forms(shape, name);
    return {
      description,
      ...(usual === undefined ? {} : { default: usual }),
      ...(shared === undefined ? {} : { name: shared }),
      forms,
    };
  }

  #forms(shape: Shape, key: string): Pick<ConfigSlot, 'name' | 'forms'> {
    switch (shape.type) {
      case 'text':
      case 'name-pattern':
      case 'selector':
        return { forms: [{ type: 'text' }] };
      case 'delimiter':
        return { forms: [{ type: 'text', pattern: '^\\S{1,20}$' }] };
      case 'boolean':
        return { forms: [{ type: 'boolean' }] };
      case 'date':
        return { forms: [{ type: 'text', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }] };
      case 'locale':
        return { forms: [{ type: 'text', pattern: LOCALE }] };
      case 'locales':
        return { forms: oneOrMore({ type: 'text', pattern: LOCALE }) };
      case 'dialect':
        return { name: 'dialect', forms: [{ type: 'text', pattern: OWN_DIALECT, values: this.#dialects }] };
      case 'new-dialect':
        return { forms: [{ type: 'text', pattern: OWN_DIALECT }] };
      case 'new-rule':
        return { forms: [{ type: 'text', pattern: OWN_RULE }] };
      case 'number':
        return { forms: [{ type: 'number', min: shape.min, max: shape.max }] };
      case 'fill-in':
        return { forms: [{ type: 'text', pattern: '^.+(…|\\.\\.\\.).+$' }] };
      case 'choice':
        return { forms: [{ type: 'choice', values: described(shape.values) }] };
      case 'choices':
        return { forms: oneOrMore({ type: 'choice', values: described(shape.values) }) };
      case 'texts':
      case 'written':
        return { forms: oneOrMore({ type: 'text' }) };
      case 'selectors':
        return { forms: oneOrMore({ type: 'text' }, { isNeverEmpty: true }) };
      case 'rule':
        return { name: 'rule', forms: [{ type: 'text', pattern: OWN_RULE, values: this.#ruleValues }] };
      case 'rules':
        return this.#rulesSlot;
      case 'list':
        return { forms: [{ type: 'list', item: this.map(shape.keys) }] };
      case 'examples':
        return this.#listOfTextsOr(this.map(shape.keys));
      case 'glossary':
        return { name: key, ...this.#listOfTextsOr(this.map(shape.keys, ['term', 'ban'])) };
      case 'requirements':
        return { name: key, forms: [{ type: 'map', keys: this.#requirements(shape.keys) }] };
    }
  }

  #listOfTextsOr({ forms }: ConfigSlot): Pick<ConfigSlot, 'forms'> {
    const either: readonly SlotForm[] = [{ type: 'text' }, ...forms];
    return { forms: [...either, { type: 'list', item: { forms: either } }] };
  }

  #requirements(keys: ConfigKeys): readonly SlotKey[] {
    const forms = [...oneOrMore({ type: 'choice', values: described(ELEMENTS) }), ...this.map(keys).forms];
    return KINDS.map((kind) => ({ name: kind, slot: { name: 'elements', description: KIND_DOCS[kind], forms } }));
  }

  #ruleSetting(id: string): ConfigSlot {
    const rule = this.#rules.find((one) => one.id === id);
    const severity: SlotForm = { type: 'choice', values: described(['off', ...SEVERITIES]) };
    const usual = rule === undefined ? {} : { default: rule.severity };
    const options = Object.entries(rule?.options ?? {});
    const keys: SlotKey[] = [
      { name: 'severity', slot: { description: 'How grave its findings are, or off.', ...usual, forms: [severity] } },
    ];
    if (options.length > 0)
      keys.push({
        name: 'options',
        slot: {
          description: 'What the rule can be told.',
          forms: [{ type: 'map', keys: options.map(([name, spec]) => ({ name, slot: optionSlot(spec) })) }],
        },
      });
    return { ...usual, ...(options.length > 0 ? {} : { name: 'severity' }), forms: [severity, { type: 'map', keys }] };
  }
}

function optionSlot(spec: OptionSpec): ConfigSlot {
  return { description: spec.description, default: JSON.stringify(spec.default), forms: optionForms(spec) };
}

function optionForms(spec: OptionSpec): readonly SlotForm[] {
  switch (spec.type) {
    case 'string':
      return [{ type: 'text' }];
    case 'strings':
      return oneOrMore({ type: 'text' });
    case 'boolean':
      return [{ type: 'boolean' }];
    case 'number': {
      const { min, max } = spec;
      return [{ type: 'number', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }];
    }
    case 'map':
      return [{ type: 'map', keys: [], more: { pattern: '', slot: anyText } }];
  }
}
