import { fileURLToPath } from 'node:url';
import { ELEMENTS } from '@trustlint/core';
import { expect, it } from 'vitest';
import { ADVICE } from '../src/advice.ts';
import { renderAdvicePage } from '../src/advice-page.ts';
import { pack } from '../src/index.ts';

const PAGE = fileURLToPath(new URL('../../../docs/sources.md', import.meta.url));

// The page is a snapshot: `pnpm generate` writes it, and this fails where it is stale.
it('the page about the sources is fresh', async () => {
  await expect(renderAdvicePage()).toMatchFileSnapshot(PAGE);
});

it('names every rule and every element, and no other', () => {
  const rules = pack.rules.map(({ id }) => id).sort();
  expect([...new Set(ADVICE.flatMap((one) => one.rules ?? []))].sort()).toEqual(rules);
  expect([...new Set(ADVICE.flatMap((one) => one.elements ?? []))].sort()).toEqual([...ELEMENTS].sort());
});

it('says of each piece of advice what carries it, or why nothing does', () => {
  for (const { advice, rules, elements, score, features, outOfReach } of ADVICE)
    expect(
      [rules, elements, score, features, outOfReach].some((carrier) => carrier !== undefined),
      advice,
    ).toBe(true);
});
