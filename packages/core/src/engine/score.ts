import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Message } from '../language/message.ts';
import { type Element, REQUIRED_ELEMENTS } from '../model/kind.ts';

export type TrustPart = 'credibility' | 'reliability' | 'intimacy' | 'selfOrientation';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** What moved a part, and by how much. `points` is below zero for what costs trust; in `selfOrientation` more is worse, so there it is above. */
export interface TrustReason {
  readonly part: TrustPart;
  readonly points: number;
  readonly because: string;
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
  /** Elements first, then findings, the weightiest first. */
  readonly reasons: readonly TrustReason[];
}

/** Which part of the trust equation an element feeds: what is said and known, what is done, what is felt, whom it is about. */
const PART_OF_ELEMENT: Readonly<Record<Element, TrustPart>> = {
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
const COST: Readonly<Record<Severity, number>> = { error: 3, warning: 1.5, info: 0.5 };
/** A habit is told once and counted twice: the third finding of one rule costs nothing more. */
const COUNTED_OF_ONE_RULE = 2;
const GRADES: readonly (readonly [least: number, grade: Grade])[] = [
  [9, 'A'],
  [8, 'B'],
  [7, 'C'],
  [6, 'D'],
  [5, 'E'],
];

/**
 * The trust equation: trust = (credibility + reliability + intimacy) / self-orientation.
 *
 * - Each of the three upper parts starts at 10; self-orientation starts at 0.
 * - The elements that the kind needs share the 10 points of their part evenly: one that is missing costs its share.
 *   A kind that needs none of a part's elements, and a macro of unknown kind, loses nothing there.
 * - Each finding costs 3 (error), 1.5 (warning) or 0.5 (info) points in the part of its pillar, at most twice for one rule.
 * - No part leaves 0 to 10. The value is the mean of the upper parts, divided by 1 + self-orientation / 10, so that a message
 *   that is all about its reader is divided by 1 and one that is all about its sender by 2.
 * - Grades: A from 9, B from 8, C from 7, D from 6, E from 5, else F.
 *
 * Monotone: taking a finding away, making it milder, or adding an element that the kind needs never lowers the value.
 * Source: the trust equation of document 000, section 1.1.
 */
export function scoreMacro(message: Message, diagnostics: readonly Diagnostic[]): TrustScore {
  const reasons = [...reasonsOfElements(message), ...reasonsOfFindings(diagnostics)];
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
    grade: GRADES.find(([least]) => value >= least)?.[1] ?? 'F',
    reasons: reasons.map((reason) => ({ ...reason, points: toTenth(reason.points) })),
  };
}

const toTenth = (figure: number): number => Math.round(figure * 10) / 10 || 0;

/** Towards more trust or less: in self-orientation the signs are the other way round. */
const towards = (part: TrustPart, cost: number): number => (part === 'selfOrientation' ? cost : -cost);

function reasonsOfElements(message: Message): TrustReason[] {
  if (message.kind === undefined) return [];
  const needed = REQUIRED_ELEMENTS[message.kind];
  const missing = new Set(message.missing);
  const reasons: TrustReason[] = [];
  for (const part of PARTS) {
    const share = needed.filter((element) => PART_OF_ELEMENT[element] === part);
    for (const element of share) {
      reasons.push(
        missing.has(element)
          ? {
              part,
              points: towards(part, FULL / share.length),
              because: `${nameOf(element)} is missing, and a macro of the kind “${message.kind}” needs it`,
            }
          : { part, points: 0, because: `${nameOf(element)} is there` },
      );
    }
  }
  return reasons;
}

const nameOf = (element: Element): string => `the ${element.replaceAll('-', ' ')}`;

function reasonsOfFindings(diagnostics: readonly Diagnostic[]): TrustReason[] {
  const costs = new Map<string, number[]>();
  for (const { rule, severity } of diagnostics) {
    const known = costs.get(rule);
    if (known === undefined) costs.set(rule, [COST[severity]]);
    else known.push(COST[severity]);
  }
  const reasons: TrustReason[] = [];
  for (const [rule, all] of costs) {
    const part = PART_OF_PILLAR[rule.slice(0, rule.indexOf('/'))];
    if (part === undefined) continue;
    const cost = all
      .toSorted((a, b) => b - a)
      .slice(0, COUNTED_OF_ONE_RULE)
      .reduce((total, one) => total + one, 0);
    const times = all.length === 1 ? '' : ` (${all.length} times)`;
    reasons.push({ part, points: towards(part, cost), because: `${rule}${times}` });
  }
  return reasons.sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.because < b.because ? -1 : a.because > b.because ? 1 : 0),
  );
}
