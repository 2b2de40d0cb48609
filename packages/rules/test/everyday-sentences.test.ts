import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createChecker } from '@trustlint/core';
import { expect, it } from 'vitest';
import { pack } from '../src/index.ts';

/** What support teams write every day, one a line. A rule that stops at one of them would be muted before it is ever of use. */
const sentences = readFileSync(resolve(import.meta.dirname, 'everyday-sentences.txt'), 'utf8')
  .trim()
  .split('\n');

it('sentences of every day pass, with all rules on', async () => {
  const checker = await createChecker({ pack, today: '2026-06-15', config: { profile: 'strict' } });
  const told: string[] = [];
  for (const sentence of sentences) {
    const { diagnostics } = await checker.check(sentence, { kind: 'snippet', platform: 'zendesk', locale: 'en' });
    for (const { rule, span } of diagnostics)
      told.push(`${rule}: ${sentence.slice(span.start, span.end)} | ${sentence}`);
  }
  expect(told).toEqual([]);
  expect(sentences.length).toBeGreaterThan(400);
});
