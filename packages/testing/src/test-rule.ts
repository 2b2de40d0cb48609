import {
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  type Diagnostic,
  dialectForPlatform,
  type Example,
  fillInPattern,
  formatsFor,
  type Linter,
  type MacroRule,
  type Pack,
  type Rule,
  type Settings,
  type SourceFile,
  type Span,
} from '@trustlint/core';
import { COATS, type Coat } from './coat.ts';

/** One thing that is wrong with a rule's example, in words. */
export type Complaint = string;

/** Runs the examples of a pack's rules; the linter is made once, because compiling the patterns takes a moment. */
export function createRuleTester(pack: Pack): { readonly test: (rule: Rule) => Promise<readonly Complaint[]> } {
  const linter = createLinter(pack);
  return { test: (rule) => testRule(rule, linter) };
}

/**
 * Runs a rule's `bad` and `good` examples in every coat. A bad example must be found, every finding must lie in marked words and
 * every marked stretch must be found; what `fixed` says must come out of the first fix. A good example must not be found.
 */
async function testRule(rule: Rule, linter: Linter): Promise<readonly Complaint[]> {
  if (rule.level === 'workspace') return [];
  const complaints: Complaint[] = [];
  for (const coat of COATS) {
    for (const example of rule.bad) complaints.push(...(await testBad(rule, example, coat, linter)));
    for (const example of rule.good) complaints.push(...(await testGood(rule, example, coat, linter)));
  }
  return complaints;
}

async function testBad(rule: MacroRule, example: Example, coat: Coat, linter: Linter): Promise<Complaint[]> {
  const wrapped = coat.wrap(example);
  if (wrapped === undefined) return [];
  const { text, marked } = takeMarks(wrapped);
  const found = await run(rule, { text, path: coat.path }, linter);
  const where = `${coat.name}: “${example.text}”`;
  if (found.length === 0) return [`${where} is not found`];
  const complaints: Complaint[] = [];
  for (const { span } of found) {
    if (marked.length > 0 && !marked.some((mark) => mark.start < span.end && span.start < mark.end)) {
      complaints.push(`${where}: found at “${text.slice(span.start, span.end)}”, which is not marked`);
    }
  }
  for (const mark of marked) {
    if (!found.some(({ span }) => mark.start < span.end && span.start < mark.end)) {
      complaints.push(`${where}: “${text.slice(mark.start, mark.end)}” is marked and not found`);
    }
  }
  if (coat.name === 'Markdown') complaints.push(...testFix(rule, example, text, found, where));
  return complaints;
}

function testFix(
  rule: MacroRule,
  example: Example,
  text: string,
  found: readonly Diagnostic[],
  where: string,
): Complaint[] {
  const fixes = found.flatMap((diagnostic) => diagnostic.fixes.slice(0, 1));
  if (example.fixed === undefined) return [];
  if (fixes.length === 0) return [`${where}: ${rule.id} offers no fix`];
  const edits = fixes.flatMap((fix) => fix.edits).toSorted((a, b) => b.span.start - a.span.start);
  const fixed = edits.reduce(
    (rest, edit) => rest.slice(0, edit.span.start) + edit.text + rest.slice(edit.span.end),
    text,
  );
  const body = fixed.slice(fixed.indexOf('\n---\n') + 5);
  return body === example.fixed ? [] : [`${where}: the first fix makes “${body}”, not “${example.fixed}”`];
}

async function testGood(rule: MacroRule, example: Example, coat: Coat, linter: Linter): Promise<Complaint[]> {
  const text = coat.wrap(example);
  if (text === undefined) return [];
  const found = await run(rule, { text, path: coat.path }, linter);
  return found.map(
    ({ span }) =>
      `${coat.name}: “${example.text}” is found at “${text.slice(span.start, span.end)}”, though it is fine`,
  );
}

async function run(
  rule: Rule,
  { text, path }: { text: string; path: string },
  linter: Linter,
): Promise<readonly Diagnostic[]> {
  const file: SourceFile = { path, text, encoding: 'utf-8', bom: false };
  const [entry] = formatsFor(path);
  if (entry === undefined) throw new Error(`no format reads ${path}`);
  const format = await entry.load();
  const settings = settingsFor(rule);
  const document = format.read(file, {
    dialects: DIALECTS,
    defaultDialect: settings.dialect,
    locale: 'en',
    fillIn: fillInPattern(settings.fillIn),
    inactive: false,
  });
  return linter
    .lint(document, settings)
    .filter((diagnostic) => diagnostic.rule === rule.id || diagnostic.rule.startsWith('internal/'));
}

/** Only this rule is on, with its defaults; every macro that says nothing else is a snippet. */
function settingsFor(rule: Rule): Settings {
  const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
  return {
    rules: new Map([[rule.id, { severity: rule.severity, options }]]),
    today: '2026-06-15',
    locale: 'en',
    dialect: dialectForPlatform('generic'),
    fillIn: DEFAULT_FILL_IN_STYLE,
    glossary: new Set(),
    kindFor: () => 'snippet',
    suppress: [],
    inactive: false,
  };
}

/** The text without the marks ⟦ ⟧, and what stood between them. */
function takeMarks(wrapped: string): { readonly text: string; readonly marked: readonly Span[] } {
  let text = '';
  const marked: Span[] = [];
  for (const [i, piece] of wrapped.split(/[⟦⟧]/).entries()) {
    if (i % 2 === 1) marked.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marked };
}
