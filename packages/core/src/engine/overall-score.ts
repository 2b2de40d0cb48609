import { type Grade, gradeOf, type TrustPart, type TrustScore } from './score.ts';

/** How far many macros together earn their readers’ trust: the means of their figures, with one decimal at most. */
export interface OverallScore extends Readonly<Record<TrustPart, number>> {
  /** 0 to 10, more is better. */
  readonly value: number;
  readonly grade: Grade;
}

/** What the mean is taken of. */
type Figures = Pick<TrustScore, TrustPart | 'value'>;

/** `undefined` where there is no macro. */
export function overallScore(scores: readonly Figures[]): OverallScore | undefined {
  if (scores.length === 0) return undefined;
  const mean = (figure: (score: Figures) => number): number =>
    Math.round((10 * scores.reduce((sum, one) => sum + figure(one), 0)) / scores.length) / 10;
  const value = mean((one) => one.value);
  return {
    grade: gradeOf(value),
    value,
    credibility: mean((one) => one.credibility),
    reliability: mean((one) => one.reliability),
    intimacy: mean((one) => one.intimacy),
    selfOrientation: mean((one) => one.selfOrientation),
  };
}
