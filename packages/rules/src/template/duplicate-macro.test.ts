import {
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  dialectForPlatform,
  type Example,
  fillInPattern,
  formatsFor,
  type Settings,
} from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { duplicateMacro } from './duplicate-macro.ts';

const linter = createLinter({ rules: [duplicateMacro], lexicon });

const settings: Settings = {
  rules: new Map([[duplicateMacro.id, { severity: 'warning', options: { likeness: 85, minimumWords: 12 } }]]),
  today: '2026-06-15',
  locale: 'en',
  dialect: dialectForPlatform('generic'),
  fillIn: DEFAULT_FILL_IN_STYLE,
  glossary: new Set(),
  kindFor: () => 'snippet',
  suppress: [],
  inactive: false,
};

type Written = Pick<Example, 'text' | 'front'>;

/** Lints each text as a macro of its own file: `macros/0.md`, `macros/1.md`, … unless paths are given. */
async function lint(written: readonly Written[], paths = written.map((_, i) => `macros/${i}.md`)) {
  const documents = await Promise.all(
    written.map(async ({ text, front }, i) => {
      const metadata = { title: `Macro ${i}`, platform: 'zendesk', ...front };
      const file = {
        path: paths[i] ?? '',
        text: `---\n${JSON.stringify(metadata)}\n---\n${text}`,
        encoding: 'utf-8' as const,
        bom: false,
      };
      const format = await formatsFor(file.path)[0]?.load();
      if (format === undefined) throw new Error('no format reads Markdown');
      const document = format.read(file, {
        dialects: DIALECTS,
        defaultDialect: settings.dialect,
        locale: 'en',
        fillIn: fillInPattern(),
        inactive: false,
      });
      return { document, settings };
    }),
  );
  return { documents, found: linter.lintLibrary(documents) };
}

const libraryOf = ({ text, front, others = [] }: Example): readonly Written[] => [
  { text, ...(front === undefined ? {} : { front }) },
  ...others,
];

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
  expect(await countIn(['mail/chain.html', 'mail/guard.txt'])).toEqual([1, 1]);
});
