import { type Dialect, type FallbackStyle, hasTags } from '../model/dialect.ts';

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
 * The placeholder that a greeting names the customer with (by the full name where there is no first name):
 * `{{ticket.requester.first_name | default: 'there'}}`. `instead` is what is sent where the name is empty; dialects that
 * can't say so go without it. `undefined` where the dialect knows no such name.
 */
export function greetingName(dialect: Dialect, instead = 'there'): string | undefined {
  const name = (dialect.concepts['customer-first-name'] ?? dialect.concepts['customer-name'])?.[0];
  return name === undefined ? undefined : writePlaceholder(dialect, name, instead);
}
