import { type ConfigSlot, configSlots, type SlotForm, type SlotKey, type SlotVocabulary } from './config-slots.ts';

/** A JSON Schema, as far as this writes one. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * The JSON Schema of the configuration, for editors that know no more of Trustlint. It accepts every configuration that Trustlint
 * reads; what it can’t say (that an id is used once, what a base describes), Trustlint alone refuses.
 */
export function configJsonSchema(vocabulary: SlotVocabulary): JsonSchema {
  const writer = new SchemaWriter();
  const root = writer.slot(configSlots(vocabulary));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'trustlint.yaml',
    description: 'How a team has set up Trustlint.',
    ...root,
    definitions: writer.definitions(),
  };
}

class SchemaWriter {
  /** Slots that stand in several places are written once. */
  readonly #definitions = new Map<string, JsonSchema>();

  definitions(): JsonSchema {
    return Object.fromEntries([...this.#definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  slot({ name, description, default: usual, forms }: ConfigSlot): JsonSchema {
    const told = [
      ...(description === undefined ? [] : [description]),
      ...(usual === undefined ? [] : [`Default: ${usual}`]),
    ].join('\n');
    const about = told === '' ? {} : { description: told };
    if (name === undefined) return { ...about, ...this.#anyOf(forms) };
    if (!this.#definitions.has(name)) {
      // Its own name may stand inside of it.
      this.#definitions.set(name, {});
      this.#definitions.set(name, this.#anyOf(forms));
    }
    return { ...about, $ref: `#/definitions/${name}` };
  }

  #anyOf(forms: readonly SlotForm[]): JsonSchema {
    const [first, ...rest] = forms.map((form) => this.#form(form));
    return rest.length === 0 ? (first ?? {}) : { anyOf: [first, ...rest] };
  }

  #form(form: SlotForm): JsonSchema {
    switch (form.type) {
      case 'map':
        return this.#map(form);
      case 'list':
        return { type: 'array', items: this.slot(form.item), ...(form.isNeverEmpty === true ? { minItems: 1 } : {}) };
      case 'choice':
        return { enum: form.values.map(({ value }) => value) };
      case 'boolean':
        return { type: 'boolean' };
      case 'number': {
        const { min, max } = form;
        return {
          type: 'number',
          ...(min === undefined ? {} : { minimum: min }),
          ...(max === undefined ? {} : { maximum: max }),
        };
      }
      case 'text': {
        const { pattern, values = [] } = form;
        // A number is as good as its digits.
        const text = pattern === undefined ? { type: ['string', 'number', 'boolean'] } : { type: 'string', pattern };
        return values.length === 0 ? text : { anyOf: [{ enum: values.map(({ value }) => value) }, text] };
      }
    }
  }

  #map({ keys, more, oneOf }: Extract<SlotForm, { readonly type: 'map' }>): JsonSchema {
    const required = keys.filter((key) => key.required === true).map(({ name }) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(keys.map(({ name, slot }) => [name, this.slot(slot)])),
      ...(more === undefined ? {} : { patternProperties: { [more.pattern]: this.slot(more.slot) } }),
      additionalProperties: false,
      ...(required.length === 0 ? {} : { required }),
      ...(oneOf === undefined ? {} : { oneOf: oneOf.map((name) => ({ required: [name] })) }),
      ...unless(keys),
    };
  }
}

/** Keys that must be there where another one is not true. */
function unless(keys: readonly SlotKey[]): JsonSchema {
  const rules = keys.flatMap(({ name, required }) =>
    typeof required === 'object'
      ? [
          {
            if: { properties: { [required.unless]: { const: true } }, required: [required.unless] },
            else: { required: [name] },
          },
        ]
      : [],
  );
  return rules.length === 0 ? {} : { allOf: rules };
}
