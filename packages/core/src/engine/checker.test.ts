import { describe, expect, it } from 'vitest';
import { defineLibraryRule, defineRule, type Pack } from '../rule/rule.ts';
import { type Checker, type CheckerOptions, ConfigError, createChecker, UnreadableTextError } from './checker.ts';

const ABOUT = {
  summary: 'A word that a test looks for.',
  why: 'So that the test has something to find.',
  sources: ['test'],
  profile: 'essential',
  severity: 'warning',
  options: {},
  bad: [],
  good: [],
} as const;

const soon = defineRule({
  ...ABOUT,
  id: 'reliability/soon',
  level: 'phrase',
  fix: 'replace',
  phrases: { 'reliability/soon': ['soon'] },
  *check(message) {
    for (const { reading } of message.texts)
      for (const { span } of reading.cues('reliability/soon')) {
        const at = { text: reading.prose.text, span };
        yield { at, message: 'Soon.', fixes: [{ title: 'Say when', edits: [{ at, text: 'today' }] }] };
      }
  },
});
const twin = defineLibraryRule({
  ...ABOUT,
  id: 'template/twin',
  level: 'workspace',
  fix: 'none',
  *checkLibrary({ macros }) {
    for (const one of macros)
      if (macros.some((other) => other !== one && other.body === one.body)) {
        const text = one.file;
        yield { macro: one, at: { text, span: { start: 0, end: 1 } }, message: 'Twice.' };
      }
  },
});
const pack: Pack = { rules: [soon, twin], lexicon: { classes: {}, cues: {} } };

const checkerWith = (config?: CheckerOptions['config'], more: Partial<CheckerOptions> = {}): Promise<Checker> =>
  createChecker({ pack, today: '2026-01-01', ...(config === undefined ? {} : { config }), ...more });
const rulesIn = ({ diagnostics }: { readonly diagnostics: readonly { readonly rule: string }[] }) =>
  diagnostics.map(({ rule }) => rule);

describe('a checker', () => {
  it('says of a text what is found, where, and how far each macro earns trust', async () => {
    const checker = await checkerWith();
    const { diagnostics, macros } = await checker.check('We reply soon.\n', {
      path: 'late/parcel.md',
      kind: 'snippet',
    });
    expect(diagnostics).toMatchObject([{ rule: 'reliability/soon', span: { start: 9, end: 13 }, macro: 'parcel' }]);
    expect(macros).toMatchObject([{ title: 'parcel', kind: 'snippet', diagnostics, score: { reliability: 8 } }]);
  });

  it('reads all that a name’s ending says, exports of many macros too', async () => {
    const checker = await checkerWith();
    const text = '[{"short_code":"A","content":"Soon."},{"short_code":"B","content":"Now."}]';
    const { macros } = await checker.check(text, { path: 'canned_responses.json' });
    expect(macros.map(({ title, diagnostics }) => [title, diagnostics.length])).toEqual([
      ['A', 1],
      ['B', 0],
    ]);
  });

  it('takes what it is told about a text, but what the text says wins', async () => {
    const checker = await checkerWith();
    const told = { kind: 'update', platform: 'zendesk', locale: 'en-GB', audience: 'internal' } as const;
    const of = async (text: string) => {
      const macro = (await checker.check(text, told)).macros[0]?.macro;
      return { ...macro, dialect: macro?.dialect.platforms };
    };
    const dialect = expect.arrayContaining(['zendesk']);
    expect(await of('Hello.')).toMatchObject({ kind: 'update', locale: 'en-GB', audience: 'internal', dialect });
    const front = '---\nkind: apology\nplatform: intercom\nlocale: en-US\naudience: public\n---\n';
    const own = {
      kind: 'apology',
      locale: 'en-US',
      audience: 'public',
      dialect: expect.arrayContaining(['intercom']),
    };
    expect(await of(`${front}Hello.`)).toMatchObject(own);
    await expect(checker.check('Hello.', { platform: 'zendsk' })).rejects.toThrow(
      new RangeError('There is no platform “zendsk”. Did you mean “zendesk”?'),
    );
  });

  it('does not count what the team accepts, in any text before or after', async () => {
    const checker = await checkerWith();
    const accepted = '<!-- trustlint-disable-next-line reliability/soon -- our word -->\nWe reply soon.\n';
    expect(await checker.check(accepted)).toMatchObject({ diagnostics: [], macros: [{ score: { reliability: 10 } }] });
    expect(await checker.check('We reply soon.\n')).toMatchObject({ macros: [{ score: { reliability: 8 } }] });
  });

  it('makes safe fixes', async () => {
    const checker = await checkerWith();
    const fixed = await checker.fix('Reply soon, soon.\n');
    expect(fixed).toMatchObject({ text: 'Reply today, today.\n', unsettled: [] });
    expect(rulesIn({ diagnostics: fixed.mended })).toEqual(['reliability/soon', 'reliability/soon']);
    expect(await checker.fix('Fine.\n', { kind: 'update' })).toMatchObject({ text: 'Fine.\n', mended: [] });
  });

  it('compares texts by their paths', async () => {
    const checker = await checkerWith();
    const texts = await Promise.all(
      ['a.md', 'b.md', 'c.md'].map((path) => checker.check(path === 'c.md' ? 'Other.' : 'Same.', { path })),
    );
    const found = checker.compare(texts);
    expect([...found].map(([path, list]) => [path, list.length])).toEqual([
      ['a.md', 1],
      ['b.md', 1],
      ['c.md', 0],
    ]);
  });
});

describe('the configuration of a checker', () => {
  it('is a text or an object, with rules of the team', async () => {
    const rule = { id: 'team/lamp', message: 'Say “light”.', phrases: ['lamp'] };
    for (const config of [
      { rules: { 'reliability/soon': 'off' }, customRules: [rule] },
      'rules: { reliability/soon: off }\ncustomRules:\n  - id: team/lamp\n    message: Say “light”.\n    phrases: [lamp]\n',
    ])
      expect(rulesIn(await (await checkerWith(config)).check('A lamp comes soon.'))).toEqual(['team/lamp']);
  });

  it('is refused with all that is wrong in it', async () => {
    const error = await checkerWith(
      'profile: strickt\ncustomRules:\n  - { id: team/x, message: m, phrases: ["(a"] }\n',
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    const { problems, message } = error as ConfigError;
    expect(problems.map(({ rule }) => rule)).toEqual(['config/invalid-value', 'config/invalid-value']);
    expect(message).toContain('strict');
    await expect(checkerWith('extends: [base.yaml]')).rejects.toThrow('checkFolder of @trustlint/project');
    await expect(checkerWith('rules: [')).rejects.toThrow(ConfigError);
  });

  it('may speak of paths, if somebody says which fit', async () => {
    const config = { overrides: [{ files: ['old/**'], rules: { 'reliability/soon': 'off' } }] };
    await expect(checkerWith(config)).rejects.toThrow('“old/**”');
    const checker = await checkerWith(config, { matches: (_, path) => path.startsWith('old/') });
    expect(rulesIn(await checker.check('Soon.', { path: 'old/a.md' }))).toEqual([]);
    expect(rulesIn(await checker.check('Soon.', { path: 'a.md' }))).toEqual(['reliability/soon']);
  });
});

describe('a text in which no macro can be looked for', () => {
  it.each([
    ['a.docx', 'text', 'No format reads a text that is called “a.docx”. Its name can end in .md, '],
    ['a.json', '{"name": "x"}', '“a.json” is not an export of macros in JSON that Trustlint knows.'],
  ])('is told: %s', async (path, text, message) => {
    const checker = await checkerWith();
    for (const answer of [checker.check(text, { path }), checker.fix(text, { path })]) {
      const error: unknown = await answer.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UnreadableTextError);
      expect(error).toMatchObject({ path, name: 'UnreadableTextError', message: expect.stringContaining(message) });
    }
  });
});
