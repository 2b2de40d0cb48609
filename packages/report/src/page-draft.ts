import {
  type Diagnostic,
  GENERIC,
  GRADES,
  isInternal,
  type LineIndex,
  type Macro,
  type Message,
  nameOfElement,
  overallScore,
  type Rule,
  SEVERITIES,
  type Settings,
  type Span,
  scoreInFile,
  type TrustPart,
  type TrustScore,
  within,
} from '@trustlint/core';
import type { PageData, PageFinding, PageMacro, PageNotice, PageRule, PartFigures, Scored } from './page-data.ts';
import { shownFix } from './shown-fix.ts';
import { type Marks, shownTexts } from './shown-text.ts';

const PARTS: readonly TrustPart[] = ['credibility', 'reliability', 'intimacy', 'selfOrientation'];

/** A file that was checked, as the page shows it. Diagnostics are in order of their places. */
export interface ReportedFile {
  readonly path: string;
  readonly text: string;
  readonly index: Pick<LineIndex, 'positionAt'>;
  readonly settings: Settings;
  /** What is told. */
  readonly shown: readonly Diagnostic[];
  /** What counts: more than is told, where something is left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is not told, because the team accepts it. */
  readonly accepted: readonly Diagnostic[];
  /** Those that a baseline lists. */
  readonly known: ReadonlySet<Diagnostic>;
}

/** What of the page no macro says. Without a summary, the page counts what it shows. */
export type PageRest = Pick<PageData, 'version' | 'hasBaseline' | 'elsewhere'> & Partial<Pick<PageData, 'summary'>>;

/** The page while it is drawn up, macro by macro, so that whoever has thousands of them can let others go first in between. */
export class PageDraft {
  readonly #rules: Map<string, Rule>;
  readonly #packRules: readonly Rule[];
  readonly #whyOf: (rule: Rule) => string;
  readonly #macros: PageMacro[] = [];
  readonly #scores: TrustScore[] = [];
  readonly #elsewhere: PageNotice[] = [];
  #files = 0;

  /** @param rules those of the pack; `whyOf` says why one of them, or one of a team, matters. */
  constructor(rules: readonly Rule[], whyOf: (rule: Rule) => string) {
    this.#packRules = rules;
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#whyOf = whyOf;
  }

  /** Adds what a file tells outside of its macros. */
  addFile({ path, index, settings, shown }: ReportedFile, macros: readonly Macro[]): void {
    this.#files++;
    for (const rule of settings.teamRules ?? []) this.#rules.set(rule.id, rule);
    const inMacros = new Set(macros.flatMap(({ span }) => within(span, shown)));
    for (const diagnostic of shown) {
      if (inMacros.has(diagnostic)) continue;
      const { severity, rule, message, span } = diagnostic;
      this.#elsewhere.push({ severity, rule, message, path, line: index.positionAt(span.start).line + 1 });
    }
  }

  /** Adds a macro of a file, and answers what is told about it, in the order in which the page has it. */
  addMacro(message: Message, file: ReportedFile): readonly Diagnostic[] {
    const { macro } = message;
    const { path, text, index, settings, known } = file;
    const inMacro = {
      settings,
      diagnostics: within(macro.span, file.diagnostics),
      accepted: within(macro.span, file.accepted),
    };
    const { score } = scoreInFile(message, inMacro, this.#packRules);
    const findings = within(macro.span, file.shown);
    const elements = [...new Set(message.elements.map(({ element }) => element))];
    const marks: Marks = {
      findings: findings.map(({ span }) => span),
      elements: message.elements.map(({ element, span }) => ({ span, index: elements.indexOf(element) })),
    };
    const lineOf = ({ start }: Span): number => index.positionAt(start).line + 1;
    this.#macros.push({
      title: macro.title,
      path,
      line: lineOf(macro.titleSpan ?? macro.span),
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
          line: lineOf(diagnostic.span),
          ...(known.has(diagnostic) ? { isKnown: true as const } : {}),
          fixes: diagnostic.fixes.map((fix) => shownFix(fix, message, text)),
        }),
      ),
      texts: shownTexts(message, marks),
    });
    this.#scores.push(score);
    return findings;
  }

  /** The page of all that was added; `elsewhere` of the rest stands before what files tell. */
  finish({ version, summary, elsewhere, hasBaseline }: PageRest): PageData {
    const overall = overallScore(this.#scores);
    return {
      version,
      summary: summary ?? this.#summary(),
      overall: overall === undefined ? null : { value: overall.value, grade: overall.grade, parts: figuresOf(overall) },
      grades: GRADES,
      rules: this.#rulesFound(),
      macros: this.#macros,
      elsewhere: [...elsewhere, ...this.#elsewhere],
      hasBaseline,
    };
  }

  #summary(): string {
    const shown = [...this.#macros.flatMap(({ findings }) => findings), ...this.#elsewhere];
    const counts = SEVERITIES.toReversed().flatMap((severity) => {
      const count = shown.filter((one) => one.severity === severity).length;
      return count === 0 ? [] : counted(count, severity);
    });
    const where = `in ${counted(this.#files, 'file')} (${counted(this.#macros.length, 'macro')})`;
    return `${counts.length === 0 ? 'Nothing to mend' : counts.join(', ')} ${where}.`;
  }

  /** What the rules that have found something look for, and why. */
  #rulesFound(): Readonly<Record<string, PageRule>> {
    const found = new Set(this.#macros.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    return Object.fromEntries(
      [...found].sort().flatMap((id): [string, PageRule][] => {
        const rule = this.#rules.get(id);
        return rule === undefined ? [] : [[id, { summary: rule.summary, why: this.#whyOf(rule) }]];
      }),
    );
  }
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

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
