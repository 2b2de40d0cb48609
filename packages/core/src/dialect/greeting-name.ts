import type { Dialect, FallbackStyle } from '../model/dialect.ts';

const WITH_FALLBACK: Readonly<Record<FallbackStyle, (name: string, instead: string) => string>> = {
  none: (name) => name,
  'liquid-default': (name, instead) => `${name} | default: '${instead}'`,
  'pipe-fallback': (name, instead) => `${name} | fallback:"${instead}"`,
  'comma-fallback': (name, instead) => `${name},fallback=${instead}`,
  'comma-colon-fallback': (name, instead) => `${name},fallback:${instead}`,
  'pipe-string': (name, instead) => `${name}|"${instead}"`,
  'or-string': (name, instead) => `${name} || '${instead}'`,
  blankvalue: (name, instead) => `BLANKVALUE(${name}, "${instead}")`,
};

/**
 * The placeholder that a greeting names the customer with, in the dialect's own writing: `{{ticket.requester.first_name |
 * default: 'there'}}`. `instead` is what is sent where the name is empty; dialects that can't say so go without it.
 * `undefined` where the dialect knows no such name.
 */
export function greetingName(dialect: Dialect, instead = 'there'): string | undefined {
  const { customerFirstName: name, open, close, fallback } = dialect;
  return name === undefined ? undefined : `${open}${WITH_FALLBACK[fallback](name, instead)}${close}`;
}
