import { findDialect } from '../dialect/registry.ts';
import type { Dialect } from '../model/dialect.ts';
import { isKind, KINDS, type Kind } from '../model/kind.ts';
import type { Allowance, Macro } from '../model/macro.ts';
import { closestWord, didYouMean } from '../text/closest-word.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { FormatContext, Problem } from './format.ts';
import { isSwitchedOff, isSwitchedOn } from './record/record-value.ts';
import { type DataEntry, type DataNode, type DataScalar, isString, nodeAt, wordsOf } from './syntax/data-node.ts';

/** What the front matter of a file says about its macro. What it does not say is absent. */
export interface MacroMetadata {
  readonly title?: string;
  readonly titleSpan?: Span;
  readonly kind?: Kind;
  readonly dialect?: Dialect;
  readonly locale?: string;
  readonly region?: string;
  readonly audience?: 'public' | 'internal';
  readonly channel?: string;
  readonly subject?: DataScalar & { readonly value: string };
  readonly tags: readonly string[];
  /** Absent: it is in use. */
  readonly active?: boolean;
  readonly allow: readonly Allowance[];
}

/** What the metadata says of a macro, and what the configuration says where it is silent. */
export function saidOf(
  { kind, dialect, region, audience, channel, tags, allow }: MacroMetadata,
  context: Pick<FormatContext, 'defaultDialect' | 'audience'>,
) {
  return {
    ...(kind === undefined ? {} : { kind }),
    dialect: dialect ?? context.defaultDialect,
    ...(region === undefined ? {} : { region }),
    audience: audience ?? context.audience ?? 'public',
    ...(channel === undefined ? {} : { channel }),
    tags,
    allow,
  } satisfies Partial<Macro>;
}

export const AUDIENCES = ['public', 'internal'] as const;

/** BCP 47, roughly: a language, then what narrows it. */
const LOCALE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,4}$/i;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the keys that are ours; each wrong value is one problem, and is then left out. Other keys are the team's own. `rule` is the
 * id of the problems. */
export function readMetadata(
  root: DataNode | undefined,
  context: FormatContext,
  rule = 'format/front-matter',
): { readonly metadata: MacroMetadata; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const metadata: Mutable<MacroMetadata> = { tags: [], allow: [] };
  const report: Report = (span, message, instead) =>
    problems.push({ rule, severity: 'warning', message, span, ...(instead === undefined ? {} : { instead }) });
  for (const entry of root?.type === 'map' ? root.entries : []) readEntry(entry, metadata, context, report);
  return { metadata, problems };
}

type Report = (span: Span, message: string, instead?: TextEdit) => void;

function readEntry(
  { key, value }: DataEntry,
  metadata: Mutable<MacroMetadata>,
  context: FormatContext,
  report: Report,
) {
  if (!isOurs(key) || (value.type === 'scalar' && value.value === null)) return;
  if (key === 'tags') {
    metadata.tags = readTags(value);
    return;
  }
  if (key === 'active') {
    const isOff = isSwitchedOff(value);
    if (isOff || isSwitchedOn(value)) metadata.active = !isOff;
    else report(value.span, '“active” says whether the macro is in use. Write true or false.');
    return;
  }
  if (key === 'trustlint') {
    metadata.allow = readAllowances(value, report);
    return;
  }
  const words = wordsOf(value)?.trim();
  if (words === undefined) {
    const hint = value.type === 'scalar' ? '' : ' Words that begin with “{” or “[” need double quotes around them.';
    report(value.span, `“${key}” must be a few words, and this is ${nameOf(value)}.${hint}`);
    return;
  }
  const unknown = (what: string, known: readonly string[]) =>
    report(
      value.span,
      `“${words}” is no ${what} that Trustlint knows.${didYouMean(words, known) || ` It knows ${listed(known)}.`}`,
      nearest(words, value.span, known),
    );
  switch (key) {
    case 'title':
      metadata.title = words;
      metadata.titleSpan = value.span;
      break;
    case 'kind':
      if (isKind(words)) metadata.kind = words;
      else unknown('kind of macro', KINDS);
      break;
    case 'platform': {
      const dialect = findDialect(words, context.dialects);
      if (dialect !== undefined) metadata.dialect = dialect;
      else unknown('platform', [...new Set(context.dialects.flatMap(({ platforms }) => platforms))]);
      break;
    }
    case 'locale':
      if (LOCALE.test(words)) metadata.locale = words.replaceAll('_', '-');
      else report(value.span, `“${words}” is no locale. Write a language code such as “en”, “en-GB” or “pt-BR”.`);
      break;
    case 'audience': {
      const audience = AUDIENCES.find((known) => known === words);
      if (audience !== undefined) metadata.audience = audience;
      else unknown('audience', AUDIENCES);
      break;
    }
    case 'subject':
      if (isString(value)) metadata.subject = value;
      break;
    case 'region':
    case 'channel':
      metadata[key] = words;
      break;
  }
}

/** The nearest of the words in place of what is given, where one is near. Quotes stay; what is written with escapes is left alone. */
function nearest(given: string, { start, end }: Span, known: readonly string[]): TextEdit | undefined {
  const near = closestWord(given, known);
  const quotes = end - start - given.length;
  if (near === undefined || (quotes !== 0 && quotes !== 2)) return undefined;
  return { span: { start: start + quotes / 2, end: end - quotes / 2 }, text: near };
}

/** The keys of front matter that are ours. */
export const METADATA_KEYS = [
  'title',
  'kind',
  'platform',
  'locale',
  'region',
  'audience',
  'channel',
  'subject',
  'tags',
  'active',
  'trustlint',
] as const;
const isOurs = (key: string): key is (typeof METADATA_KEYS)[number] =>
  (METADATA_KEYS as readonly string[]).includes(key);

const nameOf = (node: DataNode): string =>
  node.type === 'list' ? 'a list' : node.type === 'map' ? 'a group of keys' : `“${String(node.value)}”`;

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Tags: a list, or words parted by commas or blanks as the platforms write them. */
export function readTags(node: DataNode): readonly string[] {
  if (node.type === 'list') return node.items.flatMap((item) => wordsOf(item)?.trim() || []);
  return (wordsOf(node) ?? '').split(/[\s,]+/).filter((tag) => tag !== '');
}

const ALLOW_SHAPE = 'Write “allow:” with a list of rules, each a rule’s name or {rule: …, reason: …}.';

function readAllowances(node: DataNode, report: Report): readonly Allowance[] {
  if (node.type !== 'map') {
    report(node.span, `“trustlint” needs a key here. ${ALLOW_SHAPE}`);
    return [];
  }
  for (const { key, keySpan } of node.entries) {
    if (key !== 'allow')
      report(
        keySpan,
        `“${key}” means nothing under “trustlint”.${didYouMean(key, ['allow']) || ` ${ALLOW_SHAPE}`}`,
        nearest(key, keySpan, ['allow']),
      );
  }
  const allow = nodeAt(node, 'allow');
  if (allow === undefined) return [];
  return (allow.type === 'list' ? allow.items : [allow]).flatMap((item) => readAllowance(item, report));
}

function readAllowance(node: DataNode, report: Report): Allowance[] {
  if (isString(node)) return [{ rule: node.value.trim(), span: node.span }];
  const rule = nodeAt(node, 'rule');
  if (!isString(rule)) {
    report(node.span, `This names no rule. ${ALLOW_SHAPE}`);
    return [];
  }
  const reason = wordsOf(nodeAt(node, 'reason'))?.trim();
  return [{ rule: rule.value.trim(), span: rule.span, ...(reason === undefined || reason === '' ? {} : { reason }) }];
}
