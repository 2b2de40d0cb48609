import type { Example } from '@trustlint/core';
import { createLibraryLinter, libraryOf } from '@trustlint/testing';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { inconsistentPromise } from './inconsistent-promise.ts';

const lint = createLibraryLinter(inconsistentPromise, lexicon);

describe('reliability/inconsistent-promise', () => {
  it.each(inconsistentPromise.bad.map((example) => [example.text, example] as const))(
    'finds “%s” beside another time',
    async (_, example) => {
      const { found } = await lint(libraryOf(example));
      expect([...found.values()].flat().length).toBeGreaterThan(0);
    },
  );

  it.each(inconsistentPromise.good.map((example) => [example.because, example] as const))(
    'is quiet: %s',
    async (_, example) => {
      const { found } = await lint(libraryOf(example));
      expect([...found.values()].flat()).toEqual([]);
    },
  );

  it('marks the time, and names both places', async () => {
    const [example] = inconsistentPromise.bad;
    const { documents, found } = await lint(libraryOf(example as Example));
    const [diagnostic] = found.get('macros/0.md') ?? [];
    const { text } = documents[0]?.document.file ?? { text: '' };
    expect(text.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe('within 5 days');
    expect(diagnostic?.message).toBe(
      'This macro says “within 5 days” of the refund, and “Macro 1” in macros/1.md says “take up to 10 business days”. Promise the same time in both.',
    );
    const related = diagnostic?.related?.[0];
    const other = documents[1]?.document.file.text ?? '';
    expect(related?.path).toBe('macros/1.md');
    expect(other.slice(related?.span.start, related?.span.end)).toBe('take up to 10 business days');
  });

  it('tells only of those that differ from what most macros say', async () => {
    const { found } = await lint([
      { text: 'Refunds take 5 days.' },
      { text: 'We refund you within 5 days.' },
      { text: 'Your refund arrives within 9 days.' },
    ]);
    expect([...found].map(([path, list]) => [path, list.length]).filter(([, count]) => count !== 0)).toEqual([
      ['macros/2.md', 1],
    ]);
  });
});
