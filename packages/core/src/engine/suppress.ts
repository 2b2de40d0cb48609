import { type Diagnostic, type Fix, writeInstead } from '../diagnostic/diagnostic.ts';
import type { Document } from '../format/format.ts';
import type { RuleMeta } from '../rule/rule.ts';
import { closestWord, didYouMean } from '../text/closest-word.ts';
import { matchesOf } from '../text/matches.ts';
import { contains, type Span } from '../text/span.ts';
import type { AcceptedFinding, Settings } from './settings.ts';

/** The checks of the engine itself: they have a severity and can be switched off, but are no rules about macros. */
export const SUPPRESSION_CHECKS = [
  { id: 'suppression/unused', severity: 'warning', summary: 'A suppression that suppresses nothing.' },
  {
    id: 'suppression/unknown-rule',
    severity: 'warning',
    summary: 'A suppression that names a rule that does not exist.',
  },
  { id: 'suppression/malformed', severity: 'warning', summary: 'A suppression that can’t be understood.' },
] as const;

type Check = (typeof SUPPRESSION_CHECKS)[number]['id'];

/** What suppressions need to know of a rule. */
export type SuppressibleRule = Pick<RuleMeta, 'id' | 'level'>;

/** A diagnostic that is not told, because its author accepts it. */
export interface AcceptedDiagnostic {
  readonly document: Document;
  readonly diagnostic: Diagnostic;
  /** What accepts it in the configuration; absent where a comment or the macro's own metadata does. */
  readonly entry?: AcceptedFinding;
}

/** Hears of each diagnostic that is taken out. */
export type OnAccepted = (accepted: AcceptedDiagnostic) => void;

/** `macro`: the findings of rules about single macros; `library`: those of rules that compare macros. */
export type Phase = 'macro' | 'library';

/**
 * Takes out the diagnostics that the author has accepted (comments in the file, `trustlint: {allow: …}` in a macro's
 * metadata, `suppress:` in the configuration) and adds one for each suppression in the file that is unknown, malformed
 * or suppresses nothing. A suppression is called unused only in the phase that can know, and only if one of its rules
 * is on.
 */
export function applySuppressions(
  document: Document,
  settings: Settings,
  diagnostics: readonly Diagnostic[],
  packRules: readonly SuppressibleRule[],
  phase: Phase = 'macro',
  onAccepted?: OnAccepted,
): readonly Diagnostic[] {
  const rules = settings.teamRules === undefined ? packRules : [...packRules, ...settings.teamRules];
  const written: Suppression[] = [];
  const reports: Diagnostic[] = [];
  const report: Report = (check, span, message, { macro, fixes = [] } = {}) => {
    const severity = settings.rules.get(check)?.severity;
    // What is wrong with a suppression itself is told once.
    if (severity === undefined || (phase === 'library' && check !== 'suppression/unused')) return;
    reports.push({ rule: check, severity, message, span, fixes, ...(macro === undefined ? {} : { macro }) });
  };

  for (const comment of document.comments) {
    if (!document.file.text.startsWith('trustlint-', skipTo(document.file.text, comment.span))) continue;
    readComment(document, comment.span, (suppression) => written.push(suppression), report);
  }
  for (const macro of document.macros) {
    for (const entry of macro.allow) {
      written.push({ name: entry.rule, nameSpan: entry.span, region: macro.span, macro: macro.title });
    }
  }
  if (written.length === 0 && settings.suppress.length === 0) return [...diagnostics, ...reports];

  const covered = new Map<Suppression, readonly SuppressibleRule[]>();
  for (const suppression of written) {
    const matching = rules.filter((rule) => covers(suppression.name, rule.id));
    covered.set(suppression, matching);
    if (matching.length > 0) continue;
    const known = [...rules.map((rule) => rule.id), ...new Set(rules.map((rule) => pillarOf(rule.id)))];
    report(
      'suppression/unknown-rule',
      suppression.nameSpan,
      `There is no rule “${suppression.name}”.${didYouMean(suppression.name, known)}`,
      { ...ofMacro(suppression), fixes: renamed(suppression.nameSpan, closestWord(suppression.name, known)) },
    );
  }

  const used = new Set<Suppression>();
  const kept = diagnostics.filter((diagnostic) => {
    const hits = written.filter((one) => covers(one.name, diagnostic.rule) && touches(one.region, diagnostic.span));
    for (const hit of hits) used.add(hit);
    if (hits.length > 0) {
      onAccepted?.({ document, diagnostic });
      return false;
    }
    const entry = settings.suppress.find(
      ({ rule, macro }) => covers(rule, diagnostic.rule) && (macro === undefined || macro === diagnostic.macro),
    );
    if (entry !== undefined) onAccepted?.({ document, diagnostic, entry });
    return entry === undefined;
  });

  for (const suppression of written) {
    const matching = covered.get(suppression) ?? [];
    const isJudged =
      matching.some((rule) => settings.rules.has(rule.id)) &&
      matching.every((rule) => (rule.level === 'workspace') === (phase === 'library'));
    if (used.has(suppression) || !isJudged) continue;
    const message = `“${suppression.name}” finds nothing here, so this suppression is no longer needed.`;
    report('suppression/unused', suppression.nameSpan, message, {
      ...ofMacro(suppression),
      fixes: removed(document.file.text, suppression, written),
    });
  }
  return reports.length === 0 ? kept : [...kept, ...reports];
}

/** Whether a rule id or a pillar means the rule. */
export const covers = (name: string, rule: string): boolean => rule === name || rule.startsWith(`${name}/`);

const pillarOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** One rule of one suppression. `region` is where findings are accepted. */
interface Suppression {
  readonly name: string;
  readonly nameSpan: Span;
  readonly region: Span;
  /** Where it is one of a macro's metadata. */
  readonly macro?: string;
  /** Where it stands in a comment. */
  readonly comment?: Span;
}

type Report = (
  check: Check,
  span: Span,
  message: string,
  more?: { readonly macro?: string; readonly fixes?: readonly Fix[] },
) => void;

const ofMacro = ({ macro }: Suppression): { readonly macro?: string } => (macro === undefined ? {} : { macro });

/** The fix that writes a name that is known in place of one that is not. */
const renamed = (span: Span, name: string | undefined): readonly Fix[] =>
  name === undefined ? [] : [writeInstead({ span, text: name })];

/** The fix that takes a name out of its comment, or the comment with its line where it is the only one there. */
function removed(text: string, { comment, name, nameSpan }: Suppression, all: readonly Suppression[]): readonly Fix[] {
  if (comment === undefined) return [];
  const isOnly = all.filter((one) => one.comment === comment).length === 1;
  // Somebody may have written more than that into it.
  if (isOnly && !/^\W*(?:comment\W*)?trustlint-/.test(text.slice(comment.start, comment.end))) return [];
  const span = isOnly ? wholeComment(text, comment) : withComma(text, nameSpan);
  const title = isOnly ? 'Remove this suppression' : `Remove “${name}” from this suppression`;
  return [{ title, applicability: 'suggestion', edits: [{ span, text: '' }] }];
}

/** A comment with the blanks before it; with its line where nothing else stands there. */
function wholeComment(text: string, { start, end }: Span): Span {
  const from = start - (/[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0].length ?? 0);
  const isAlone =
    (from === 0 || text[from - 1] === '\n') && /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, lineEnd(text, end) + 1));
  return isAlone ? { start: from, end: Math.min(text.length, lineEnd(text, end) + 1) } : { start: from, end };
}

/** A name in a list, with the comma and the blanks that set it off. */
function withComma(text: string, { start, end }: Span): Span {
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length;
  if (after !== undefined) return { start, end: end + after };
  const before = /[ \t]*,?[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end };
}

/** What a comment that suppresses findings begins with. */
export const DIRECTIVES = ['trustlint-disable-next-line', 'trustlint-disable-line', 'trustlint-disable-file'] as const;

/** The first `trustlint-` in the comment, or its end. */
function skipTo(text: string, span: Span): number {
  const at = text.slice(span.start, span.end).indexOf('trustlint-');
  return at < 0 ? span.end : span.start + at;
}

function readComment(document: Document, comment: Span, add: (suppression: Suppression) => void, report: Report): void {
  const { text } = document.file;
  const start = skipTo(text, comment);
  const words = text.slice(start, comment.end);
  const directive = /^[\w-]+/.exec(words)?.[0].replace(/-+$/, '') ?? '';
  const span = { start, end: start + directive.length };
  if (!(DIRECTIVES as readonly string[]).includes(directive)) {
    report('suppression/malformed', span, `“${directive}” is not known.${didYouMean(directive, DIRECTIVES)}`, {
      fixes: renamed(span, closestWord(directive, DIRECTIVES)),
    });
    return;
  }
  const region = regionOf(directive as (typeof DIRECTIVES)[number], document, comment);
  let named = 0;
  // Ids end at the reason, at the end of the comment (`-->`, `{% endcomment %}`, `#}`, `*/`) or of the line.
  const list = /^(?:(?!--|[{%*#}\n]).)*/.exec(words.slice(directive.length))?.[0] ?? '';
  for (const match of matchesOf(/[^\s,]+/g, list)) {
    named++;
    const at = span.end + match.index;
    add({ name: match[0], nameSpan: { start: at, end: at + match[0].length }, region, comment });
  }
  if (named === 0)
    report(
      'suppression/malformed',
      span,
      `Name the rule after “${directive}”, such as “${directive} empathy/dead-end”.`,
    );
}

function regionOf(directive: (typeof DIRECTIVES)[number], document: Document, comment: Span): Span {
  const { text } = document.file;
  switch (directive) {
    case 'trustlint-disable-file':
      return { start: 0, end: text.length };
    case 'trustlint-disable-line':
      return { start: text.lastIndexOf('\n', comment.start - 1) + 1, end: lineEnd(text, comment.end) };
    case 'trustlint-disable-next-line':
      return { start: comment.end, end: nextLineEnd(document, comment) };
  }
}

/**
 * The end of the next line that is not blank, or of the paragraph, list item or cell that begins next if that is later:
 * a sentence that is wrapped over three lines is one thing to whoever accepts it. Inside a paragraph, only the line.
 */
function nextLineEnd(document: Document, comment: Span): number {
  const { text } = document.file;
  const next = /\S/g;
  next.lastIndex = lineEnd(text, comment.end);
  const line = next.exec(text) === null ? text.length : lineEnd(text, next.lastIndex);
  let first: Span | undefined;
  for (const macro of document.macros) {
    for (const { prose } of macro.parts) {
      for (const block of prose.blocks) {
        const span = prose.text.toSource(block.span);
        if (contains(span, comment)) return line;
        if (span.start >= comment.end && (first === undefined || span.start < first.start)) first = span;
      }
    }
  }
  return Math.max(line, first?.end ?? 0);
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

const touches = (region: Span, span: Span): boolean => span.start <= region.end && span.end >= region.start;
