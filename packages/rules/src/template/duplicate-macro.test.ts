import type { Example } from '@trustlint/core';
import { createLibraryLinter, libraryOf } from '@trustlint/testing';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { duplicateMacro } from './duplicate-macro.ts';

const lint = createLibraryLinter(duplicateMacro, lexicon);

describe('template/duplicate-macro', () => {
  it.each(duplicateMacro.bad.map((example) => [example.text, example] as const))(
    'finds “%s” twice',
    async (_, example) => {
      const { found } = await lint(libraryOf(example));
      expect(found.get('macros/0.md')).toHaveLength(1);
      expect([...found.values()].flat()).toHaveLength(2);
    },
  );

  it.each(duplicateMacro.good.map((example) => [example.because, example] as const))(
    'is quiet: %s',
    async (_, example) => {
      const { found } = await lint(libraryOf(example));
      expect([...found.values()].flat()).toEqual([]);
    },
  );

  it('marks the title, names the other macro and leads to it', async () => {
    const [example] = duplicateMacro.bad;
    const { documents, found } = await lint(libraryOf(example as Example));
    const [diagnostic] = found.get('macros/1.md') ?? [];
    const { text } = documents[1]?.document.file ?? { text: '' };
    expect(text.slice(diagnostic?.span.start, diagnostic?.span.end)).toContain('Macro 1');
    expect(diagnostic?.message).toBe(
      'This macro has the same text as “Macro 0” in macros/0.md. Keep one, or let their titles say how they differ.',
    );
    expect(diagnostic?.related?.[0]).toMatchObject({ path: 'macros/0.md' });
  });

  it('tells the likeness in percent', async () => {
    const { found } = await lint(libraryOf(duplicateMacro.bad[1] as Example));
    expect(found.get('macros/0.md')?.[0]?.message).toMatch(/^This macro is 8\d % like “Macro 1” in macros\/1\.md\./);
  });
});

it('takes two files of one name for two versions of one macro', async () => {
  const text =
    'Your new chain guard leaves our workshop on Friday, and the tracking number comes to you the same evening.';
  const countIn = async (paths: string[]): Promise<number[]> => {
    const { found } = await lint([{ text }, { text }], paths);
    return [...found.values()].map(({ length }) => length);
  };
  expect(await countIn(['mail/chain.html', 'mail/chain.txt'])).toEqual([0, 0]);
  expect(await countIn(['mail/chain.email', 'mail/chain.email-meta.xml'])).toEqual([0, 0]);
  expect(await countIn(['plain/mail/chain.html', 'basic/mail/chain.html'])).toEqual([0, 0]);
  expect(await countIn(['mail/chain.en-GB.md', 'mail/chain.en-US.md'])).toEqual([0, 0]);
  expect(await countIn(['mail/chain.html', 'mail/guard.txt'])).toEqual([1, 1]);
  expect(await countIn(['mail/chain.html', 'old/guard.html'])).toEqual([1, 1]);
});
