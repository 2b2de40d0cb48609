import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Message } from '../language/message.ts';
import { type Element, nameOfElement } from '../model/kind.ts';
import type { RuleMeta } from '../rule/rule.ts';
import { isEnglish, isInternal } from './readership.ts';

export type TrustPart = 'credibility' | 'reliability' | 'intimacy' | 'selfOrientation';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** What moved a part, and by how much. `points` is below zero for what costs trust; in `selfOrientation` more is worse, so there it is above. */
export interface TrustReason {
  readonly part: TrustPart;
  readonly points: number;
  /** A few words: `no next step`, `respect/shouting, 2 times`. */
  readonly because: string;
  /** What is missing, or the rule of the findings: one of the two. */
  readonly element?: Element;
  readonly rule?: string;
}

/** How far a macro earns its reader's trust. All figures have one decimal at most. */
export interface TrustScore {
  /** 0 to 10, more is better. */
  readonly credibility: number;
  /** 0 to 10, more is better. */
  readonly reliability: number;
  /** 0 to 10, more is better. */
  readonly intimacy: number;
  /** 0 to 10, less is better. */
  readonly selfOrientation: number;
  /** 0 to 10, more is better. */
  readonly value: number;
  readonly grade: Grade;
  /** Everything that moved a part: missing elements first, then findings, the weightiest first. */
  readonly reasons: readonly TrustReason[];
}

/** Which part of the trust equation an element feeds: what is said and known, what is done, what is felt, whom it is about. */
export const PART_OF_ELEMENT: Readonly<Record<Element, TrustPart>> = {
  cause: 'credibility',
  responsibility: 'credibility',
  'data-reason': 'credibility',
  'sign-off': 'credibility',
  'next-step': 'reliability',
  timeline: 'reliability',
  'follow-up': 'reliability',
  'escalation-path': 'reliability',
  remedy: 'reliability',
  prevention: 'reliability',
  greeting: 'intimacy',
  thanks: 'intimacy',
  empathy: 'intimacy',
  apology: 'intimacy',
  amends: 'intimacy',
  'identity-check': 'intimacy',
  acknowledgement: 'selfOrientation',
  question: 'selfOrientation',
  options: 'selfOrientation',
  'resolution-check': 'selfOrientation',
};

/** The part that a finding of a pillar takes from. Findings of other sources (a file that can't be read) say nothing about trust. */
const PART_OF_PILLAR: Readonly<Record<string, TrustPart>> = {
  competence: 'credibility',
  transparency: 'credibility',
  reliability: 'reliability',
  template: 'reliability',
  empathy: 'intimacy',
  security: 'intimacy',
  respect: 'selfOrientation',
};

const PARTS: readonly TrustPart[] = ['credibility', 'reliability', 'intimacy', 'selfOrientation'];
const FULL = 10;

/** What one missing element takes from its part. */
export const COST_OF_ELEMENT = 4;
/** What one finding takes from the part of its pillar. */
export const COST_OF_FINDING: Readonly<Record<Severity, number>> = { error: 4, warning: 2, info: 0.5 };
/** A habit is told once and counted twice: the third finding of one rule costs nothing more. */
export const COUNTED_OF_ONE_RULE = 2;
/** The least value of each grade; below the last it is F. */
export const GRADES: readonly (readonly [least: number, grade: Grade])[] = [
  [9, 'A'],
  [8, 'B'],
  [7, 'C'],
  [6, 'D'],
  [5, 'E'],
];

/** What the score needs of a rule. */
export type ScoredRule = Pick<RuleMeta, 'id' | 'elements'>;

/** What the team has said about findings; nothing of it counts against a macro. */
export interface ScoreContext {
  readonly rules: readonly ScoredRule[];
  /** Rules that are off, or whose findings in this macro are accepted. */
  readonly waived: ReadonlySet<string>;
}

/**
 * The trust equation: trust = (credibility + reliability + intimacy) / self-orientation.
 *
 * - Each of the three upper parts starts at 10; self-orientation starts at 0.
 * - Each element that the kind needs and the text lacks costs 4 points in its part, unless a rule that reports it is waived. A macro
 *   of unknown kind needs none, nor does one that only colleagues read or that is not in English.
 * - Each finding costs 4 (error), 2 (warning) or 0.5 (info) points in the part of its pillar, at most twice for one rule. One that
 *   reports the absence of an element which the kind needs counts as that element only.
 * - No part leaves 0 to 10. The value is the mean of the upper parts, divided by 1 + self-orientation / 10, so that a message
 *   that is all about its reader is divided by 1 and one that is all about its sender by 2.
 * - Grades: A from 9, B from 8, C from 7, D from 6, E from 5, else F.
 *
 * `diagnostics` are those that are told of this macro: accepted ones are not among them. Monotone: taking a finding away, making
 * it milder, accepting it, or adding an element that the kind needs never lowers the value.
 * Source: the trust equation of document 000, section 1.1; the figures are ours (`docs/trust-score.md`).
 */
export function scoreMacro(message: Message, diagnostics: readonly Diagnostic[], context: ScoreContext): TrustScore {
  const needed = neededElements(message);
  const reasons = [
    ...reasonsOfElements(message, needed, context),
    ...reasonsOfFindings(diagnostics, needed, context.rules),
  ];
  const sum: Record<TrustPart, number> = { credibility: FULL, reliability: FULL, intimacy: FULL, selfOrientation: 0 };
  for (const { part, points } of reasons) sum[part] += points;
  for (const part of PARTS) sum[part] = Math.min(FULL, Math.max(0, sum[part]));
  const value = toTenth((sum.credibility + sum.reliability + sum.intimacy) / 3 / (1 + sum.selfOrientation / FULL));
  return {
    credibility: toTenth(sum.credibility),
    reliability: toTenth(sum.reliability),
    intimacy: toTenth(sum.intimacy),
    selfOrientation: toTenth(sum.selfOrientation),
    value,
    grade: gradeOf(value),
    reasons,
  };
}

/** The grade of a value from 0 to 10. */
export const gradeOf = (value: number): Grade => GRADES.find(([least]) => value >= least)?.[1] ?? 'F';

const toTenth = (figure: number): number => Math.round(figure * 10) / 10 || 0;

/** Towards more trust or less: in self-orientation the signs are the other way round. */
const towards = (part: TrustPart, cost: number): number => (part === 'selfOrientation' ? cost : -cost);

/** The elements that the readers of a macro need, as far as they can be looked for. */
const neededElements = (message: Message): readonly Element[] =>
  isInternal(message) || !isEnglish(message.macro.locale) ? [] : message.required;

function reasonsOfElements(
  message: Message,
  needed: readonly Element[],
  { rules, waived }: ScoreContext,
): readonly TrustReason[] {
  const lacking = new Set(message.missing);
  const isWaived = (element: Element): boolean =>
    rules.some(({ id, elements }) => waived.has(id) && elements?.includes(element) === true);
  return needed
    .filter((element) => lacking.has(element) && !isWaived(element))
    .map((element) => {
      const part = PART_OF_ELEMENT[element];
      return { part, points: towards(part, COST_OF_ELEMENT), because: `no ${nameOfElement(element)}`, element };
    });
}

function reasonsOfFindings(
  diagnostics: readonly Diagnostic[],
  needed: readonly Element[],
  rules: readonly ScoredRule[],
): readonly TrustReason[] {
  const told = new Set(
    rules.filter(({ elements = [] }) => elements.some((one) => needed.includes(one))).map(({ id }) => id),
  );
  const costs = new Map<string, number[]>();
  for (const { rule, severity } of diagnostics) {
    if (told.has(rule)) continue;
    const known = costs.get(rule);
    if (known === undefined) costs.set(rule, [COST_OF_FINDING[severity]]);
    else known.push(COST_OF_FINDING[severity]);
  }
  const reasons: TrustReason[] = [];
  for (const [rule, all] of costs) {
    const part = PART_OF_PILLAR[rule.slice(0, rule.indexOf('/'))];
    if (part === undefined) continue;
    const cost = all
      .toSorted((a, b) => b - a)
      .slice(0, COUNTED_OF_ONE_RULE)
      .reduce((total, one) => total + one, 0);
    const times = all.length === 1 ? '' : `, ${all.length} times`;
    reasons.push({ part, points: towards(part, cost), because: `${rule}${times}`, rule });
  }
  return reasons.sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.because < b.because ? -1 : a.because > b.because ? 1 : 0),
  );
}
