import { CONCEPTS, type Concept, personOf } from '../model/concept.ts';
import type { Blank, Dialect, FallbackStyle, Owner, Variable } from '../model/dialect.ts';

/** One value that a team's own platform or account prints. A name with `*` stands for all that fit: `custom.*`. */
export interface VariableEntry {
  readonly name: string;
  readonly meaning?: string;
  readonly sample?: string;
  readonly empty?: Variable['empty'];
  readonly concept?: Concept;
  readonly owner?: Owner;
}

/** A placeholder language of the team's own, as the configuration describes it. */
export interface DialectEntry {
  readonly id: string;
  readonly open: string;
  /** Absent where a placeholder ends with its name: `$contact.firstname`. */
  readonly close?: string;
  readonly label?: string;
  /** A regular expression, see `namePatternFault`. */
  readonly namePattern?: string;
  readonly blanks?: number;
  readonly case?: boolean;
  readonly fallback?: FallbackStyle;
  /** `literal`, `empty` or the text that is sent. */
  readonly onUnknown?: string;
  readonly onEmpty?: string;
  readonly variables?: readonly VariableEntry[];
}

/** Names that a team's account adds to a dialect. */
export interface CustomFieldsEntry {
  /** The id of a dialect, or a platform. */
  readonly dialect: string;
  readonly variables: readonly VariableEntry[];
}

/** The ways of giving a fallback that a team's own dialect may have; `blankvalue` belongs to Salesforce's formulas. */
export const CUSTOM_FALLBACKS = [
  'none',
  'liquid-default',
  'call-default',
  'pipe-fallback',
  'pipe-string',
  'pipe-text',
  'or-string',
  'comma-fallback',
  'comma-colon-fallback',
  'semicolon-text',
] as const satisfies readonly FallbackStyle[];

export const OWNERS = ['customer', 'agent', 'assignee', 'ticket', 'system'] as const satisfies readonly Owner[];

/** Letters and digits of any language, `_`, `.` and `-`. */
const DEFAULT_NAME = '[\\p{L}\\p{N}_.-]+';

/** Delimiters that the scanner knows from the platforms: what is written nearly right between them is seen too. */
const FAMILIAR = new Set(['{{', '{{{', '{%', '%{', '#{', '${', '{!', '{$']);

/** The dialect that the configuration describes. The entry was checked when it was read. */
export function customDialect(entry: DialectEntry): Dialect {
  const { id, open, close = '', variables = [] } = entry;
  const bare: Dialect = {
    id,
    label: entry.label ?? id,
    platforms: [id],
    open,
    close,
    engine: 'lookup',
    innerBlanks: entry.blanks ?? 0,
    namePattern: new RegExp(boundedName(entry.namePattern ?? DEFAULT_NAME), 'u'),
    caseSensitive: entry.case ?? true,
    fallback: entry.fallback ?? 'none',
    onUnknown: blankOf(entry.onUnknown),
    fallbackOfUnknown: true,
    onEmpty: blankOf(entry.onEmpty ?? 'empty'),
    ...(FAMILIAR.has(open) ? {} : { strict: true }),
    concepts: {},
    owners: {},
    variables: [],
    openNames: [],
    closed: variables.length > 0,
    filters: [],
    source: 'trustlint.yaml',
    checked: '',
  };
  return withVariables(bare, variables);
}

function blankOf(written = 'literal'): Blank {
  return written === 'literal' || written === 'empty' ? written : { text: written };
}

/** The dialect with values of the team's own; they win over its own of the same name. */
export function withVariables(dialect: Dialect, entries: readonly VariableEntry[]): Dialect {
  if (entries.length === 0) return dialect;
  const listed = entries.filter(({ name }) => !name.includes('*'));
  const names = new Set(listed.map(({ name }) => name));
  const concepts: Partial<Record<Concept, readonly string[]>> = { ...dialect.concepts };
  for (const concept of CONCEPTS) {
    const more = listed.filter((entry) => entry.concept === concept).map(({ name }) => name);
    const others = (concepts[concept] ?? []).filter((name) => !more.includes(name));
    if (more.length > 0) concepts[concept] = [...more, ...others];
  }
  const owners: Partial<Record<Owner, readonly string[]>> = { ...dialect.owners };
  for (const owner of OWNERS) {
    const more = listed.filter((entry) => ownerOf(entry) === owner).map(({ name }) => name);
    if (more.length > 0) owners[owner] = [...(owners[owner] ?? []), ...more];
  }
  return {
    ...dialect,
    concepts,
    owners,
    variables: [
      ...listed.map(({ name, meaning = name, sample = '', empty = 'sometimes' }) => ({ name, meaning, sample, empty })),
      ...dialect.variables.filter(({ name }) => !names.has(name)),
    ],
    openNames: [
      ...entries.filter(({ name }) => name.includes('*')).map(({ name }) => patternOf(name)),
      ...dialect.openNames,
    ],
  };
}

const ownerOf = ({ owner, concept }: VariableEntry): Owner | undefined =>
  owner ?? (concept === undefined ? undefined : personOf(concept));

/** `*` stands for letters, digits, `_`, `-` and `.`. Linear: each run is bounded. */
const patternOf = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&').replace(/\*+/g, '[\\p{L}\\p{N}_.-]{1,100}')}$`, 'u');

/** One character of a name: itself, escaped, a class, or a set. */
const ITEM =
  /\\[wd.$-]|\\p\{[A-Za-z_=]{1,30}\}|\[\^?(?:[^\][\\^]|\\[wd.$\][\\^/-]|\\p\{[A-Za-z_=]{1,30}\})+\]|[^\\^$.*+?()[\]{}|\s]/uy;
const QUANTIFIER = /\?|\*|\+|\{\d{1,3}(?:,\d{0,3})?\}/y;
const LONGEST_NAME = 200;

/**
 * Why a pattern for names can't be taken, in words for the user; `undefined` where it can. It is a row of characters, classes
 * (`\w`, `\d`, `\p{L}`) and sets (`[A-Za-z_.]`), of which one may repeat: so looking for names always takes linear time.
 */
export function namePatternFault(pattern: string): string | undefined {
  let at = 0;
  let repeated = 0;
  while (at < pattern.length) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(pattern)?.[0];
    if (item === undefined) return `“${pattern.slice(at, at + 12)}” is more than a name needs.`;
    at += item.length;
    QUANTIFIER.lastIndex = at;
    const quantifier = QUANTIFIER.exec(pattern)?.[0];
    at += quantifier?.length ?? 0;
    if (quantifier !== undefined && quantifier !== '?') repeated++;
  }
  if (pattern === '') return 'It is empty.';
  if (repeated > 1) return 'Only one set of characters may repeat.';
  try {
    new RegExp(boundedName(pattern), 'u');
  } catch {
    return 'It is no regular expression.';
  }
  return undefined;
}

/** The pattern with its repetition bounded, so that a delimiter which is also a character of names costs little. */
const boundedName = (pattern: string): string =>
  pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|([*+])/g, (whole, sign: string | undefined) =>
    sign === undefined ? whole : `{${sign === '*' ? 0 : 1},${LONGEST_NAME}}`,
  );
