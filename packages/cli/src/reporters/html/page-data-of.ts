import {
  bySpan,
  contains,
  type Diagnostic,
  type Document,
  GENERIC,
  GRADES,
  isInternal,
  LineIndex,
  type Macro,
  nameOfElement,
  overallScore,
  type Rule,
  type Span,
  scoreInFile,
  type TrustPart,
  type TrustScore,
} from '@trustlint/core';
import type { CheckedFile } from '@trustlint/project';
import { textsOf } from '../../rule-texts.ts';
import { version } from '../../version.ts';
import { noticesOf, problemsOf, type ReportDetails, summaryOf } from '../report-entries.ts';
import type { PageData, PageFinding, PageMacro, PageNotice, PageRule, PartFigures, Scored } from './page-data.ts';
import { shownFix } from './shown-fix.ts';
import { type Marks, shownTexts } from './shown-text.ts';

const PARTS: readonly TrustPart[] = ['credibility', 'reliability', 'intimacy', 'selfOrientation'];

/** Everything that the page shows. */
export function pageDataOf(details: ReportDetails): PageData {
  const { report, full } = details;
  const accepted = new Map<Document, Diagnostic[]>();
  for (const { document, diagnostic } of details.accepted)
    if (accepted.get(document)?.push(diagnostic) === undefined) accepted.set(document, [diagnostic]);
  const wholeFiles = new Map(full.files.map((file) => [file.document, file]));
  const macros: PageMacro[] = [];
  const scores: TrustScore[] = [];
  const elsewhere: PageNotice[] = [...problemsOf(details), ...noticesOf(details)].map(
    ({ severity, rule, message, path, place }) => ({
      severity,
      rule,
      message,
      ...(path === undefined ? {} : { path }),
      ...(place === undefined ? {} : { line: place.line }),
    }),
  );
  for (const file of report.files) {
    const known = full.baseline?.knownByPath.get(file.path) ?? [];
    const told = wholeFiles.get(file.document)?.diagnostics ?? file.diagnostics;
    const scored: ScoredFile = {
      file,
      index: new LineIndex(file.document.file.text),
      known: new Set(known),
      shown: inOrder([...file.diagnostics, ...known]),
      // A finding that a baseline knows is one all the same.
      diagnostics: inOrder([...told, ...known]),
      accepted: inOrder(accepted.get(file.document) ?? []),
    };
    const inMacros = new Set<Diagnostic>();
    for (const macro of file.document.macros) {
      const { page, score, findings } = macroOf(macro, scored, details);
      macros.push(page);
      scores.push(score);
      for (const finding of findings) inMacros.add(finding);
    }
    for (const diagnostic of scored.shown) if (!inMacros.has(diagnostic)) elsewhere.push(noticeOf(diagnostic, scored));
  }
  const overall = overallScore(scores);
  return {
    version,
    summary: summaryOf(details),
    overall: overall === undefined ? null : { value: overall.value, grade: overall.grade, parts: figuresOf(overall) },
    grades: GRADES,
    rules: rulesOf(macros, details),
    macros,
    elsewhere,
    hasBaseline: full.baseline !== undefined,
  };
}

interface ScoredFile {
  readonly file: CheckedFile;
  readonly index: LineIndex;
  /** Diagnostics that a baseline lists. */
  readonly known: ReadonlySet<Diagnostic>;
  /** What is told, in order of place. */
  readonly shown: readonly Diagnostic[];
  /** What counts. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
}

function macroOf(macro: Macro, scored: ScoredFile, { linter, rules }: ReportDetails) {
  const { file, index } = scored;
  const { settings } = file.resolved;
  const message = linter.read(macro, settings);
  const { score } = scoreInFile(
    message,
    { settings, diagnostics: within(macro.span, scored.diagnostics), accepted: within(macro.span, scored.accepted) },
    rules,
  );
  const findings = within(macro.span, scored.shown);
  const elements = [...new Set(message.elements.map(({ element }) => element))];
  const marks: Marks = {
    findings: findings.map(({ span }) => span),
    elements: message.elements.map(({ element, span }) => ({ span, index: elements.indexOf(element) })),
  };
  const page: PageMacro = {
    title: macro.title,
    path: file.path,
    line: index.positionAt((macro.titleSpan ?? macro.span).start).line + 1,
    kind: message.kind ?? null,
    platform: macro.dialect === GENERIC ? '' : macro.dialect.label,
    locale: macro.locale,
    isInternal: isInternal(message),
    ...scoredOf(score),
    reasons: score.reasons.map(({ part, points, because, rule }) => ({
      part: PARTS.indexOf(part),
      points,
      because:
        rule === undefined || findings.some((one) => one.rule === rule) ? because : 'milder findings, left out here',
    })),
    present: elements.map(nameOfElement),
    missing: score.reasons.flatMap(({ element }) => (element === undefined ? [] : nameOfElement(element))),
    findings: findings.map(
      (diagnostic): PageFinding => ({
        rule: diagnostic.rule,
        severity: diagnostic.severity,
        message: diagnostic.message,
        line: index.positionAt(diagnostic.span.start).line + 1,
        ...(scored.known.has(diagnostic) ? { isKnown: true as const } : {}),
        fixes: diagnostic.fixes.map((fix) => shownFix(fix, message, file.document.file.text)),
      }),
    ),
    texts: shownTexts(message, marks),
  };
  return { page, score, findings };
}

const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((a, b) => bySpan(a.span, b.span));

/** Those that stand in a stretch of the file; `diagnostics` are in order. A file may hold thousands of macros. */
function within(span: Span, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((diagnostics[middle] as Diagnostic).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Diagnostic[] = [];
  for (let i = low; i < diagnostics.length; i++) {
    const one = diagnostics[i] as Diagnostic;
    if (one.span.start > span.end) break;
    if (contains(span, one.span)) found.push(one);
  }
  return found;
}

const scoredOf = (score: TrustScore): Scored => ({
  value: score.value,
  grade: score.grade,
  parts: figuresOf(score),
});

const figuresOf = ({
  credibility,
  reliability,
  intimacy,
  selfOrientation,
}: Readonly<Record<TrustPart, number>>): PartFigures => [credibility, reliability, intimacy, selfOrientation];

const noticeOf = ({ severity, rule, message, span }: Diagnostic, { file, index }: ScoredFile): PageNotice => ({
  severity,
  rule,
  message,
  path: file.path,
  line: index.positionAt(span.start).line + 1,
});

/** What the rules that have found something look for, and why. */
function rulesOf(macros: readonly PageMacro[], { rules, report }: ReportDetails): Readonly<Record<string, PageRule>> {
  const found = new Set(macros.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  for (const { resolved } of report.files)
    for (const rule of resolved.settings.teamRules ?? []) known.set(rule.id, rule);
  return Object.fromEntries(
    [...found].sort().flatMap((id): [string, PageRule][] => {
      const rule = known.get(id);
      return rule === undefined ? [] : [[id, { summary: rule.summary, why: textsOf(rule).why }]];
    }),
  );
}
