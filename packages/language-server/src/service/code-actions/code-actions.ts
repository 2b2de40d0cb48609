import { type Diagnostic as Finding, type Fix, mayWriteSuppression } from '@trustlint/core';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Command,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { COMMANDS } from '../../commands.ts';
import { ruleOf, type Session } from '../../session.ts';
import { SOURCE } from '../diagnostics.ts';
import type { Change, ChangeOfFile } from './change.ts';
import { preferredFix } from './fix-edits.ts';
import { glossaryWord } from './glossary-word.ts';
import { alikeEdits, type FixableFile, isMacroFile, keyOf, makeChange, type ReadConfig } from './make-change.ts';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.trustlint`;

/** Of more findings than this at once, each has its fixes only: nobody reads a longer list. */
const MOST_FINDINGS = 8;

export interface CodeActionsInput {
  readonly file: FixableFile;
  readonly range: Range;
  readonly context: CodeActionContext;
  readonly session: Session;
  readonly config: ReadConfig;
}

/** What an action does when it is chosen: it changes texts, or shows something. */
interface Offer extends Pick<CodeAction, 'title' | 'kind' | 'isPreferred' | 'diagnostics'> {
  readonly kind: string;
  readonly does: { readonly change: Change } | { readonly command: Command };
}

/** What can be done about the findings in a range, the likeliest first. */
export function codeActions(input: CodeActionsInput): (CodeAction | Command)[] {
  // Two findings may ask for the same: the same word, the same entry of the configuration.
  const offers = new Map<string, Offer>();
  for (const offer of offersOf(input)) {
    const key = JSON.stringify(offer.does);
    if (!offers.has(key)) offers.set(key, offer);
  }
  return [...offers.values()].flatMap((offer) => toProtocol(offer, input) ?? []);
}

function* offersOf(input: CodeActionsInput): Iterable<Offer> {
  const { file, context } = input;
  if (isWanted(context, CodeActionKind.QuickFix)) {
    const found = findingsIn(input);
    for (const one of found) yield* fixesOf(one, file);
    yield* fixesOfRules(found, file);
    if (isMacroFile(file) && found.length <= MOST_FINDINGS) yield* waysAround(found, input);
  }
  const isAsked = context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic;
  const hasSafe = file.diagnostics.some(({ fixes }) => fixes.some(({ applicability }) => applicability === 'safe'));
  if (isMacroFile(file) && isAsked && hasSafe && isWanted(context, FIX_ALL_KIND))
    yield { title: 'Make all safe fixes in this file', kind: FIX_ALL_KIND, does: { change: { what: 'fix-all' } } };
}

/** Whether somebody who asks for some kinds of actions asks for this one: a kind stands for all below it. */
const isWanted = ({ only }: CodeActionContext, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

/** A finding of ours, and the diagnostic that the client shows for it. */
interface ShownFinding {
  readonly finding: Finding;
  readonly shown: readonly Diagnostic[];
}

/**
 * The findings that the client means: those whose diagnostics it tells of. Those in the range, too, where it tells of none of ours,
 * or of one at another place than it has: some editors (Neovim 0.7, ALE) give places in bytes here, whatever was agreed on.
 */
function findingsIn({ file, range, context }: CodeActionsInput): readonly ShownFinding[] {
  const { diagnostics, lines } = file;
  const ours = (context.diagnostics ?? []).filter(({ source }) => source === undefined || source === SOURCE);
  const starting = byStart(diagnostics);
  const found = new Map<Finding, readonly Diagnostic[]>();
  let isSure = ours.length > 0;
  for (const one of ours) {
    const finding = findingOf(one, lines, starting);
    if (finding === undefined) isSure = false;
    else if (!found.has(finding)) found.set(finding, [one]);
  }
  if (!isSure) {
    const asked = lines.spanOf(range);
    for (const finding of diagnostics)
      if (finding.span.start <= asked.end && asked.start <= finding.span.end && !found.has(finding))
        found.set(finding, []);
  }
  return [...found].map(([finding, shown]) => ({ finding, shown }));
}

/** The finding that a diagnostic shows, if it stands where the diagnostic says. */
function findingOf(
  { range, code, message }: Diagnostic,
  lines: FixableFile['lines'],
  starting: ReadonlyMap<number, readonly Finding[]>,
): Finding | undefined {
  const span = lines.spanOf(range);
  const { start, end } = lines.rangeOf(span);
  if (!isSame(range.start, start) || !isSame(range.end, end)) return undefined;
  return starting
    .get(span.start)
    ?.find((one) => one.rule === code && one.span.end === span.end && one.message === message);
}

const isSame = (a: Range['start'], b: Range['start']): boolean => a.line === b.line && a.character === b.character;

const starts = new WeakMap<readonly Finding[], ReadonlyMap<number, readonly Finding[]>>();

/** Findings by the offset where they start. A file may have thousands, and is asked about with each move of the cursor. */
function byStart(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const known = starts.get(findings);
  if (known !== undefined) return known;
  const map = new Map<number, Finding[]>();
  for (const finding of findings) {
    const list = map.get(finding.span.start);
    if (list === undefined) map.set(finding.span.start, [finding]);
    else list.push(finding);
  }
  starts.set(findings, map);
  return map;
}

function* fixesOf({ finding, shown }: ShownFinding, { diagnostics }: FixableFile): Iterable<Offer> {
  const preferred = preferredFix(finding);
  for (const fix of finding.fixes) {
    // Of two findings of a rule at one place that have the same way out, one is enough.
    const first = byStart(diagnostics)
      .get(finding.span.start)
      ?.find((one) => one.rule === finding.rule && one.fixes.some((other) => isSameFix(other, fix)));
    if (first !== finding) continue;
    yield {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [...shown],
      ...(fix === preferred ? { isPreferred: true } : {}),
      does: { change: { what: 'fix', finding: keyOf(finding), title: fix.title } },
    };
  }
}

const isSameFix = (a: Fix, b: Fix): boolean =>
  a === b || (a.title === b.title && JSON.stringify(a.edits) === JSON.stringify(b.edits));

/** What mends all findings of a rule in the file at once. */
function* fixesOfRules(found: readonly ShownFinding[], file: FixableFile): Iterable<Offer> {
  for (const [rule, { shown, findings }] of byRule(found)) {
    const safe = file.diagnostics.filter(
      (one) => one.rule === rule && one.fixes.some(({ applicability }) => applicability === 'safe'),
    );
    const fixes = findings.flatMap((finding) => finding.fixes);
    if (isMacroFile(file) && safe.length > 1 && fixes.some(({ applicability }) => applicability === 'safe'))
      yield {
        title: `Fix all of ${rule} in this file`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [...shown],
        does: { change: { what: 'fix-all', rule } },
      };
    const titles = fixes
      .filter(
        ({ applicability, edits }) => applicability === 'suggestion' && edits.some(({ span }) => span.end > span.start),
      )
      .map(({ title }) => title);
    for (const title of new Set(titles)) {
      const count = alikeEdits(file, rule, title).length;
      if (count > 1)
        yield {
          title: `${title} (all ${count} in this file)`,
          kind: CodeActionKind.QuickFix,
          diagnostics: [...shown],
          does: { change: { what: 'fix-alike', rule, title } },
        };
    }
  }
}

/** What can be done instead of writing it otherwise. */
function* waysAround(found: readonly ShownFinding[], input: CodeActionsInput): Iterable<Offer> {
  const { file, session } = input;
  if (!isMacroFile(file)) return;
  const kind = CodeActionKind.QuickFix;
  const words = new Set<string>();
  for (const { finding, shown } of found) {
    const word = glossaryWord(file, finding, session);
    if (word === undefined || words.has(word.toLowerCase())) continue;
    words.add(word.toLowerCase());
    yield {
      title: `Add “${word}” to the glossary`,
      kind,
      diagnostics: [...shown],
      does: { change: { what: 'add-word', word } },
    };
  }
  const config = nameOfConfig(input);
  for (const [rule, { shown, findings }] of byRule(found)) {
    const known = ruleOf(session, file, rule);
    if (known === undefined) continue;
    const about = { kind, diagnostics: [...shown] };
    // One comment accepts all findings of its line.
    const lineOf = ({ span, macro }: Finding) => `${file.lines.positionAt(span.start).line} ${macro}`;
    const ofLines = new Map(findings.toReversed().map((finding) => [lineOf(finding), finding]));
    for (const finding of [...ofLines.values()].toReversed()) yield* acceptOne(finding, about, input);
    const [first] = findings;
    const isNoted =
      first !== undefined && mayWriteSuppression({ document: file.document, diagnostic: first, reach: 'file' });
    if (first !== undefined && (isNoted || config !== undefined))
      yield {
        ...about,
        title: `Accept ${rule} in this file${isNoted ? '' : ` (in ${config})`}`,
        does: {
          change: isNoted ? { what: 'suppress', reach: 'file', finding: keyOf(first) } : { what: 'accept', rule },
        },
      };
    if (config !== undefined)
      yield {
        ...about,
        title: `Turn ${rule} off for this folder (in ${config})`,
        does: { change: { what: 'turn-off', rule } },
      };
    const title = `Explain ${rule}`;
    yield {
      ...about,
      title,
      does: { command: { title, command: COMMANDS.explainRule, arguments: [rule, file.uri] } },
    };
  }
}

function* acceptOne(
  finding: Finding,
  about: Pick<Offer, 'kind' | 'diagnostics'>,
  input: CodeActionsInput,
): Iterable<Offer> {
  const { file } = input;
  if (!isMacroFile(file)) return;
  const { rule, macro } = finding;
  const key = keyOf(finding);
  if (mayWriteSuppression({ document: file.document, diagnostic: finding, reach: 'here' }))
    yield {
      ...about,
      title: `Accept ${rule} here`,
      does: { change: { what: 'suppress', reach: 'here', finding: key } },
    };
  else if (macro !== undefined && nameOfConfig(input) !== undefined)
    yield {
      ...about,
      title: `Accept ${rule} in “${macro}” (in ${nameOfConfig(input)})`,
      does: { change: { what: 'accept', rule, macro } },
    };
}

/** What the configuration is called that an action would edit or create; `undefined` where it can do neither. */
function nameOfConfig({ config, session: { client } }: CodeActionsInput): string | undefined {
  const text = config();
  if (text === undefined || (text.beginning !== undefined && !(client.createsFiles && client.documentChanges)))
    return undefined;
  return text.beginning === undefined ? text.path : `a new ${text.path}`;
}

function byRule(
  found: readonly ShownFinding[],
): ReadonlyMap<string, { readonly shown: readonly Diagnostic[]; readonly findings: readonly Finding[] }> {
  const rules = new Map<string, { shown: Diagnostic[]; findings: Finding[] }>();
  for (const { finding, shown } of found) {
    const known = rules.get(finding.rule) ?? { shown: [], findings: [] };
    known.shown.push(...shown);
    known.findings.push(finding);
    rules.set(finding.rule, known);
  }
  return rules;
}

/** As the client takes it: with the edit or with what the edit is made of later, or, where it knows no actions, as a command. */
function toProtocol(
  { does, ...action }: Offer,
  { file, session, config }: CodeActionsInput,
): CodeAction | Command | undefined {
  const { client } = session;
  if ('command' in does) return client.codeActionLiterals ? { ...action, command: does.command } : does.command;
  const data: ChangeOfFile = { uri: file.uri, version: file.version ?? null, change: does.change };
  if (!client.codeActionLiterals)
    return client.appliesEdits
      ? { title: action.title, command: COMMANDS.applyChange, arguments: [data, action.title] }
      : undefined;
  if (client.resolvesCodeActionEdits) return { ...action, data };
  const edit = makeChange(does.change, file, session, config);
  return edit === undefined ? undefined : { ...action, edit };
}
