import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../format/format.ts';
import type { Message } from '../../language/message.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Span } from '../../text/span.ts';
import type { Linter } from '../lint.ts';
import type { Settings } from '../settings.ts';
import type { CustomRule } from './custom-rule.ts';
import type { ExampleEntry } from './team-entry.ts';

/** An example of a rule that is not as it should be. */
export interface ExampleFault {
  readonly example: ExampleEntry;
  readonly side: 'bad' | 'good';
  /** Its number among those of its side, from 1. */
  readonly number: number;
  readonly message: string;
}

/** How a text is read and checked. */
export interface ExampleBench {
  readonly linter: Linter;
  /** What applies to macros of the team. */
  readonly settings: Settings;
  readonly readMarkdown: (file: SourceFile) => Promise<Document>;
}

/**
 * Runs the examples of a team's rule as Markdown macros, the rule alone being on. A bad example must be found, in its marked words
 * and nowhere else; what `fixed` says must come of the first suggestions. A good example must not be found.
 */
export async function testExamples(rule: CustomRule, bench: ExampleBench): Promise<readonly ExampleFault[]> {
  const { bad = [], good = [] } = rule.entry;
  const faults: ExampleFault[] = [];
  for (const [i, example] of bad.entries()) {
    const messages = await testBad(rule, example, bench);
    faults.push(...messages.map((message): ExampleFault => ({ example, side: 'bad', number: i + 1, message })));
  }
  for (const [i, example] of good.entries()) {
    const { found, text } = await run(rule, example, bench);
    for (const { span } of found) {
      const message = `${quoted(text, span)} is found, and should not be. If it is innocent, say so under “except” or “unless”.`;
      faults.push({ example, side: 'good', number: i + 1, message });
    }
  }
  return faults;
}

async function testBad(rule: CustomRule, example: ExampleEntry, bench: ExampleBench): Promise<readonly string[]> {
  const { found, text, marked, message, offset } = await run(rule, example, bench);
  if (found.length === 0) return [`It is not found. ${whySilent(rule, message)}`];
  const messages: string[] = [];
  const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  for (const mark of marked) {
    if (!found.some(({ span }) => touches(span, mark))) messages.push(`${quoted(text, mark)} is marked and not found.`);
  }
  for (const { span } of found) {
    if (marked.length > 0 && !marked.some((mark) => touches(span, mark)))
      messages.push(`${quoted(text, span)} is found too, and is not marked.`);
  }
  if (messages.length === 0 && example.fixed !== undefined) {
    const fixed = fixedText(text, found).slice(offset);
    if (found.every(({ fixes }) => fixes.length === 0)) messages.push('There is “fixed”, but no suggestion fits here.');
    else if (fixed.trim() !== example.fixed.trim())
      messages.push(`The first suggestion makes “${fixed.trim()}” of it, and not “${example.fixed.trim()}”.`);
  }
  return messages;
}

/** Why a bad example is not found, for its author. */
function whySilent(rule: CustomRule, message: Message | undefined): string {
  if (message === undefined) return 'It could not be read.';
  const reason = rule.whyNotAsked(message);
  if (reason !== undefined) return `The example was not looked at: ${reason}.`;
  for (const { reading } of message.texts) {
    for (const { span, innocent } of rule.occurrences(reading))
      if (innocent !== undefined) return `${quoted(reading.text, span)} was found and let pass: ${innocent}.`;
  }
  const { phrases = [], patterns = [] } = rule.entry;
  const kinds = [...(phrases.length > 0 ? ['phrase'] : []), ...(patterns.length > 0 ? ['pattern'] : [])];
  return `No ${kinds.join(' and no ')} of the rule fits its words.`;
}

const quoted = (text: string, { start, end }: Span): string => `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;

interface ExampleRun {
  readonly text: string;
  /** Where the body begins. */
  readonly offset: number;
  readonly marked: readonly Span[];
  readonly found: readonly Diagnostic[];
  readonly message: Message | undefined;
}

async function run(rule: CustomRule, example: ExampleEntry, bench: ExampleBench): Promise<ExampleRun> {
  const head = `---\n${JSON.stringify(frontMatter(rule, example, bench.settings))}\n---\n`;
  const { text, marked } = takeMarks(head + example.text.text);
  const document = await bench.readMarkdown({ path: 'example.md', text, encoding: 'utf-8', bom: false });
  const settings: Settings = {
    ...bench.settings,
    rules: new Map([[rule.id, { severity: rule.severity, options: {} }]]),
    teamRules: [rule],
    suppress: [],
  };
  const all = bench.linter.lint(document, settings);
  const crash = all.find((one) => one.rule.startsWith('internal/'));
  if (crash !== undefined) throw new Error(crash.message);
  const found = all.filter((one) => one.rule === rule.id);
  const [macro] = document.macros;
  const message = macro === undefined ? undefined : bench.linter.read(macro, settings);
  return { text, offset: head.length, marked, found, message };
}

/** What the example says of itself; what it does not say is as the rule wants it. */
function frontMatter(
  { entry }: CustomRule,
  { title = 'Example', subject, kind, audience, locale }: ExampleEntry,
  settings: Settings,
): object {
  const locales = entry.locales ?? [];
  return {
    title,
    kind: kind ?? entry.kinds?.[0] ?? 'snippet',
    audience: audience ?? (entry.audience === 'internal' ? 'internal' : 'public'),
    locale: locale ?? locales[0] ?? settings.locale ?? 'en',
    ...(subject === undefined ? {} : { subject }),
  };
}

function fixedText(text: string, found: readonly Diagnostic[]): string {
  const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []).toSorted((a, b) => b.span.start - a.span.start);
  return edits.reduce((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
}

/** The text without the marks ⟦ ⟧, and what stood between them. */
function takeMarks(written: string): { readonly text: string; readonly marked: readonly Span[] } {
  let text = '';
  const marked: Span[] = [];
  for (const [i, piece] of written.split(/[⟦⟧]/).entries()) {
    if (i % 2 === 1) marked.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marked };
}
