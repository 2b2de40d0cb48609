import { type Dialect, type FallbackStyle, hasTags } from '../model/dialect.ts';
import { variableOf } from './nearest-name.ts';

const WITH_FALLBACK: Readonly<Record<FallbackStyle, (name: string, instead: string) => string>> = {
  none: (name) => name,
  'liquid-default': (name, instead) => `${name} | default: '${instead}'`,
  'call-default': (name, instead) => `${name}|default("${instead}")`,
  'pipe-fallback': (name, instead) => `${name} | fallback:"${instead}"`,
  'comma-fallback': (name, instead) => `${name},fallback=${instead}`,
  'comma-colon-fallback': (name, instead) => `${name},fallback:${instead}`,
  'pipe-string': (name, instead) => `${name}|"${instead}"`,
  'pipe-text': (name, instead) => `${name}|${instead}`,
  'or-string': (name, instead) => `${name} || '${instead}'`,
  blankvalue: (name, instead) => `BLANKVALUE(${name}, "${instead}")`,
  'semicolon-text': (name, instead) => `${name};${instead}`,
};

/** A placeholder in the dialect's own writing; `instead` is what is sent where the value is empty, if the dialect can say so. */
export const writePlaceholder = ({ open, close, fallback }: Dialect, name: string, instead?: string): string =>
  `${open}${instead === undefined ? name : WITH_FALLBACK[fallback](name, instead)}${close}`;

/** Prints `written`, a placeholder of that name, only where there is a value, and `instead` elsewhere; `undefined` where the dialect has no conditions. */
export function writeCondition(dialect: Dialect, name: string, written: string, instead: string): string | undefined {
  if (hasTags(dialect)) return `{% if ${name} != blank %}${written}{% else %}${instead}{% endif %}`;
  return dialect.engine === 'handlebars' ? `{{#if ${name}}}${written}{{else}}${instead}{{/if}}` : undefined;
}

/** A placeholder that says what is sent where the value is empty, by a fallback or a condition; `undefined` where the dialect has neither. */
export function writeWithFallback(dialect: Dialect, name: string, instead: string): string | undefined {
  if (dialect.fallback !== 'none') return writePlaceholder(dialect, name, instead);
  return writeCondition(dialect, name, writePlaceholder(dialect, name), instead);
}

/**
 * What a greeting names the customer with: the first name (the full one where there is none) and what is sent where it is empty,
 * `{{ticket.requester.first_name | default: 'there'}}`; in dialects without a fallback a name that is never empty, or a condition.
 * `undefined` where the dialect has none of it.
 */
export function safeGreetingName(dialect: Dialect, instead = 'there'): string | undefined {
  const names = namesToGreet(dialect);
  const [name] = names;
  if (name === undefined) return undefined;
  const certain = names.find((one) => variableOf(one, dialect)?.empty === 'never');
  if (dialect.fallback === 'none' && certain !== undefined) return writePlaceholder(dialect, certain);
  return writeWithFallback(dialect, name, instead);
}

/** The same, where it must be with a name that may be empty. `undefined` where the dialect knows no name of the customer. */
export const greetingName = (dialect: Dialect, instead?: string): string | undefined =>
  safeGreetingName(dialect, instead) ?? sampleName(dialect);

/** A name of the customer as a single placeholder, to show how they are written. */
export function sampleName(dialect: Dialect): string | undefined {
  const [name] = namesToGreet(dialect);
  return name === undefined ? undefined : writePlaceholder(dialect, name, 'there');
}

const namesToGreet = ({ concepts }: Dialect): readonly string[] => [
  ...(concepts['customer-first-name'] ?? []),
  ...(concepts['customer-name'] ?? []),
];
