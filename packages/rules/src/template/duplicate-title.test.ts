import { createLibraryLinter, libraryOf } from '@trustlint/testing';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { duplicateTitle } from './duplicate-title.ts';

const lint = createLibraryLinter(duplicateTitle, lexicon);

describe('template/duplicate-title', () => {
  it.each(duplicateTitle.bad.map((example) => [example.text, example] as const))(
    'finds the title of “%s” twice',
    async (_, example) => {
      const { found } = await lint(libraryOf(example));
      expect(found.get('macros/0.md')).toHaveLength(1);
      expect([...found.values()].flat()).toHaveLength(2);
    },
  );

  it.each(duplicateTitle.good.map((example) => [example.because, example] as const))(
    'is quiet: %s',
    async (_, example) => {
      const { found } = await lint(libraryOf(example));
      expect([...found.values()].flat()).toEqual([]);
    },
  );

  it('marks each title, and leads from each to the other', async () => {
    const twice = { text: 'The pool is closed.', front: { title: 'Pool' } };
    const { documents, found } = await lint([twice, twice]);
    const texts = documents.map(({ document }) => document.file.text);
    for (const [at, to] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const [diagnostic] = found.get(`macros/${at}.md`) ?? [];
      expect(texts[at]?.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe('"Pool"');
      expect(diagnostic?.related).toHaveLength(1);
      const [related] = diagnostic?.related ?? [];
      expect(related?.path).toBe(`macros/${to}.md`);
      expect(texts[to]?.slice(related?.span.start, related?.span.end)).toBe('"Pool"');
    }
  });

  it('counts the others where there are many', async () => {
    const { found } = await lint(
      Array.from({ length: 6 }, (_, i) => ({ text: `Pool ${i}`, front: { title: 'Pool' } })),
    );
    const [diagnostic] = found.get('macros/5.md') ?? [];
    expect(diagnostic?.message).toBe(
      'Another macro in macros/0.md (and 4 more) is called “Pool” too. Let each title say when to use it.',
    );
    expect(diagnostic?.related).toHaveLength(3);
  });

  it.each([
    ['another folder', ['uk/pool.md', 'us/lido.md']],
    ['another language in the name', ['macros/pool.de.md', 'macros/pool.fr.md']],
    ['the same mail as plain text', ['macros/pool.html', 'macros/pool.txt']],
  ])('is quiet: %s', async (_, paths) => {
    const { found } = await lint(
      paths.map((path) => ({ text: path, front: { title: 'Pool' } })),
      paths,
    );
    expect([...found.values()].flat()).toEqual([]);
  });
});
