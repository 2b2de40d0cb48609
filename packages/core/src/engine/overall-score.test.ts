import { describe, expect, it } from 'vitest';
import { overallScore } from './overall-score.ts';

const figures = (value: number, rest: number) => ({
  value,
  credibility: rest,
  reliability: rest,
  intimacy: rest,
  selfOrientation: rest,
});

describe('overallScore', () => {
  it('is the mean of the figures, and the grade is that of the mean', () => {
    expect(overallScore([figures(10, 9.9), figures(5.5, 8), figures(8.5, 8)])).toEqual({
      grade: 'B',
      value: 8,
      credibility: 8.6,
      reliability: 8.6,
      intimacy: 8.6,
      selfOrientation: 8.6,
    });
  });

  it('is unknown without macros', () => {
    expect(overallScore([])).toBeUndefined();
  });
});
