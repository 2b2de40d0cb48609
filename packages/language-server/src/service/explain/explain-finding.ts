import { type Diagnostic, type Fix, readsAsWritten, type Severity } from '@trustlint/core';
import { ruleOf, type Session } from '../../session.ts';
import type { MacroFile } from '../../workspace/macro-file.ts';
import { originOf, pageOf } from './explain-rule.ts';
import { type Ink, paragraphs } from './ink.ts';

/** So many ways out are shown; the quick fixes have them all. */
const MOST_WAYS = 3;

/** A replacement that is longer is told by its title. UTF-16 units. */
const LONGEST_WORDING = 120;

/** An example that is longer is cut. UTF-16 units. */
const LONGEST_EXAMPLE = 400;

const CALLED: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Advice' };

/** What was found, why it matters, what would be better, and who says so. */
export function explainFinding(diagnostic: Diagnostic, file: MacroFile, session: Session, ink: Ink): string {
  const { host } = session;
  const rule = ruleOf(session, file, diagnostic.rule);
  const told = `${ink.strong(`${CALLED[diagnostic.severity]}:`)} ${ink.words(diagnostic.message)}`;
  if (rule === undefined)
    return paragraphs(told, betterWording(diagnostic, file, ink), pageOf(diagnostic.rule, host, ink));
  const { why, good } = host.textsOf(rule);
  return paragraphs(
    told,
    `${ink.strong('Why it matters:')} ${ink.words(why)}`,
    betterWording(diagnostic, file, ink) ?? goodExample(good, ink),
    originOf(rule, host, ink),
  );
}

/** The first suggestions, each as what stands there and what would stand there instead. */
function betterWording({ fixes }: Diagnostic, file: MacroFile, ink: Ink): string | undefined {
  if (fixes.length === 0) return undefined;
  const ways = fixes.slice(0, MOST_WAYS).map((fix) => wordingOf(fix, file, ink));
  return `${ink.strong('Better:')}\n\n${ink.list(ways)}`;
}

function wordingOf({ title, edits }: Fix, { document }: MacroFile, ink: Ink): string {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return ink.words(title);
  const { text } = document.file;
  const before = text.slice(edit.span.start, edit.span.end);
  const isShort = isShortLine(before + edit.text);
  const isPlain = readsAsWritten(before + edit.text);
  const added = edit.text.trim();
  // A sentence; what is added within one is told by the title.
  if (before === '' && isPlain && /^\p{Lu}/u.test(added) && isShortLine(added))
    return `${ink.words(`${title}:`)} ${ink.code(added)}`;
  if (before.trim() === '' || added === '' || !isShort || !isPlain) return ink.words(title);
  // An edit may end within a word, where its first letter changes; a person reads words.
  const rest = /\p{L}$/u.test(before) ? (/^\p{L}+/u.exec(text.slice(edit.span.end))?.[0] ?? '') : '';
  return `${ink.code(before + rest)} → ${ink.code(edit.text + rest)}`;
}

const isShortLine = (text: string): boolean => text.length <= LONGEST_WORDING && !/[\r\n]/.test(text);

function goodExample(
  examples: readonly { readonly text: string; readonly because?: string }[],
  ink: Ink,
): string | undefined {
  const example = examples.find(({ text }) => text.length <= LONGEST_EXAMPLE) ?? examples[0];
  if (example === undefined) return undefined;
  const { text, because } = example;
  const shown = text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE).trimEnd()} …` : text;
  return paragraphs(
    ink.strong('Like this, for example:'),
    ink.quote(shown),
    because !== undefined && ink.words(`It is fine because ${because}.`),
  );
}
