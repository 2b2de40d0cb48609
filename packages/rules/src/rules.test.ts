import { createRuleTester } from '@trustlint/testing';
import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';

const tester = createRuleTester(pack);

describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('finds its bad examples and leaves its good ones alone, in every coat', async () => {
    expect(await tester.test(rule)).toEqual([]);
  });

  it('tells enough about itself', () => {
    expect(rule.summary.length).toBeGreaterThan(10);
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThanOrEqual(6);
    expect(rule.good.length).toBeGreaterThanOrEqual(6);
  });
});
