import {
  type ConfigSlot,
  configCursor,
  configSlots,
  findDialect,
  isInProfile,
  isKind,
  KIND_DOCS,
  nameOfElement,
  type Profile,
  REQUIRED_ELEMENTS,
  type Rule,
  sampleName,
  slotAt,
} from '@trustlint/core';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { type ConfigFile, type ConfigNames, vocabularyOf } from '../workspace/config-file.ts';
import { explainSlot } from './explain/explain-config.ts';
import { explainRule } from './explain/explain-rule.ts';
import { type Ink, inkFor, paragraphs } from './explain/ink.ts';

/** What is to be known about a key or a value of a configuration. */
export function configHover(file: ConfigFile, position: Position, session: Session): Hover | null {
  const { lines, syntax } = file;
  const cursor = configCursor(lines.text, syntax, lines.offsetAt(position));
  if (cursor === undefined || cursor.word.start === cursor.word.end) return null;
  const word = lines.text.slice(cursor.word.start, cursor.word.end);
  const names = vocabularyOf(file, session.host.pack.rules);
  const root = configSlots(names);
  const ink = inkFor(session.client.markdownHover);
  const isKey = cursor.what !== 'value';
  const value = isKey
    ? explainKey(word, slotAt(root, [...cursor.path, word]), names, session, ink)
    : explainValue(word, slotAt(root, cursor.path), cursor.path, names, session, ink);
  if (value === undefined || value === '') return null;
  const kind = session.client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: lines.rangeOf(cursor.word) };
}

function explainKey(
  word: string,
  slot: ConfigSlot | undefined,
  { rules }: ConfigNames,
  session: Session,
  ink: Ink,
): string | undefined {
  if (slot === undefined) return undefined;
  const rule = rules.find(({ id }) => id === word);
  if (rule !== undefined) return explainRuleHere(rule, session, ink);
  return paragraphs(ink.strong(word), explainSlot(slot, ink), pillarOf(word, rules, ink));
}

function explainValue(
  word: string,
  slot: ConfigSlot | undefined,
  path: readonly (string | number)[],
  names: ConfigNames,
  session: Session,
  ink: Ink,
): string | undefined {
  if (slot === undefined) return undefined;
  const key = path.findLast((step) => typeof step === 'string');
  if (key === 'profile') {
    const profile = PROFILES.find((one) => one === word);
    return profile === undefined ? undefined : explainProfile(profile, slot, names.rules, ink);
  }
  if (slot.name === 'rule') {
    const rule = names.rules.find(({ id }) => id === word);
    return rule === undefined ? pillarOf(word, names.rules, ink) : explainRuleHere(rule, session, ink);
  }
  if (slot.name === 'dialect') {
    const dialect = findDialect(word, names.dialects);
    const sample = dialect === undefined ? undefined : sampleName(dialect);
    if (dialect === undefined) return undefined;
    return paragraphs(
      ink.strong(dialect.label),
      sample !== undefined && `${ink.words('Its placeholders look like this:')} ${ink.code(sample)}`,
    );
  }
  if (isKind(word) && (key === 'kind' || key === 'kinds')) {
    const needed = REQUIRED_ELEMENTS[word].map(nameOfElement);
    return paragraphs(
      ink.strong(word),
      ink.words(KIND_DOCS[word]),
      needed.length > 0 && `${ink.words('What its readers need:')}\n\n${ink.list(needed)}`,
    );
  }
  const known = slot.forms
    .flatMap((form) => (form.type === 'list' ? form.item.forms : [form]))
    .flatMap((form) => (form.type === 'choice' || form.type === 'text' ? (form.values ?? []) : []))
    .find((one) => one.value === word);
  return known === undefined
    ? undefined
    : paragraphs(ink.strong(word), known.description !== undefined && ink.words(known.description));
}

function explainRuleHere(rule: Rule, session: Session, ink: Ink): string {
  const where = `${rule.severity}, from the profile ${rule.profile} on`;
  const options = Object.entries(rule.options).map(
    ([name, spec]) => `${ink.code(name)} ${ink.words(`${spec.description} Default: ${JSON.stringify(spec.default)}`)}`,
  );
  return paragraphs(
    `${ink.strong(rule.id)} ${ink.words(`(${where})`)}`,
    explainRule(rule, session.host, ink),
    options.length > 0 && `${ink.strong('Options:')}\n\n${ink.list(options)}`,
  );
}

/** The rules of a pillar, if the word is one. */
function pillarOf(word: string, rules: readonly Rule[], ink: Ink): string | undefined {
  const own = rules.filter(({ id }) => id.startsWith(`${word}/`));
  return own.length === 0
    ? undefined
    : ink.list(own.map(({ id, summary }) => `${ink.code(id)}: ${ink.words(summary)}`));
}

const PROFILES: readonly Profile[] = ['essential', 'recommended', 'strict'];

/** What a profile contains: its own rules by name, those of the smaller ones by their number. */
function explainProfile(profile: Profile, slot: ConfigSlot, rules: readonly Rule[], ink: Ink): string {
  const smaller = PROFILES.slice(0, PROFILES.indexOf(profile));
  const on = rules.filter((rule) => isInProfile(rule.profile, profile));
  const own = rules.filter((rule) => rule.profile === profile);
  const more = smaller.length === 0 ? '' : ` Beside those of ${smaller.join(' and ')}:`;
  return paragraphs(
    ink.strong(profile),
    slot.description !== undefined && ink.words(slot.description),
    `${ink.words(`It has ${on.length} rules.${more}`)}\n\n${ink.list(own.map(({ id }) => ink.code(id)))}`,
  );
}
