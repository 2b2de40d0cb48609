import {
  applySafeFixes,
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  dialectForPlatform,
  fillInPattern,
  formatsFor,
  type Settings,
} from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { shouting } from './shouting.ts';

const linter = createLinter({ rules: [shouting], lexicon });

async function lint(text: string, { glossary = [], allow = [] }: Partial<Record<'glossary' | 'allow', string[]>> = {}) {
  const file = { path: 'a.md', text, encoding: 'utf-8' as const, bom: false };
  const settings: Settings = {
    rules: new Map([[shouting.id, { severity: 'warning', options: { allow } }]]),
    today: '2026-06-15',
    locale: 'en',
    dialect: dialectForPlatform('generic'),
    fillIn: DEFAULT_FILL_IN_STYLE,
    glossary: new Set(glossary.map((term) => term.toLowerCase())),
    kindFor: () => 'snippet',
    suppress: [],
    inactive: false,
  };
  const format = await formatsFor(file.path)[0]?.load();
  if (format === undefined) throw new Error('no format reads Markdown');
  const context = { dialects: DIALECTS, defaultDialect: settings.dialect, fillIn: fillInPattern() };
  const document = format.read(file, { ...context, locale: 'en', inactive: false });
  return linter.lint(document, settings);
}

type Team = Parameters<typeof lint>[1];

/** The text after the first fix of each finding, or after the safe ones only. */
async function mended(text: string, team?: Team): Promise<string> {
  const found = await lint(text, team);
  const chosen = found.map((one) => ({
    ...one,
    fixes: one.fixes.slice(0, 1).map((fix) => ({ ...fix, applicability: 'safe' as const })),
  }));
  return applySafeFixes(text, chosen).text;
}

const safelyMended = async (text: string, team?: Team): Promise<string> =>
  applySafeFixes(text, await lint(text, team)).text;

describe('respect/shouting', () => {
  it.each([
    ['PLEASE READ BEFORE YOUR NEXT RIDE', 'Please read before your next ride'],
    ['PLEASE READ THE RIDE PLAN BEFORE YOU COME', 'Please read the RIDE PLAN before you come'],
    ['YOUR PLAN ENDS TODAY', 'Your plan ends today'],
    ['YOUR RIDE PLANET TICKET IS READY NOW', 'Your ride PLANET ticket is ready now'],
  ])('protects a term of several words only as a whole: %s', async (text, expected) => {
    expect(await mended(text, { glossary: ['Ride Plan'] })).toBe(expected.replace('PLANET', 'planet'));
  });

  it('leaves the whole term alone where it stands by itself', async () => {
    expect(await lint('The RIDE PLAN is yours.', { glossary: ['Ride Plan'] })).toEqual([]);
    expect(await lint('We are SO GLAD.', { allow: ['so glad'] })).toEqual([]);
    expect(await lint('We are SO happy.', { allow: ['so glad'] })).toHaveLength(1);
    expect(await lint('It is WRENFOLD’S own.', { glossary: ['Wrenfold'] })).toEqual([]);
  });

  it.each([
    ['PLEASE SEND THE PDF AND YOUR IBAN TODAY', 'Please send the PDF and your IBAN today'],
    ['DO NOT SHARE YOUR PIN OR OTP WITH ANYBODY', 'Do not share your PIN or OTP with anybody'],
    ['ONLY 2 DAYS LEFT', 'Only 2 days left'],
  ])('puts a run in small letters but for acronyms and numbers, safely: %s', async (text, expected) => {
    expect(await safelyMended(text)).toBe(expected);
  });

  it.each(['PLEASE RESTART YOUR ZORBLAX NOW', 'DO NOT UNPLUG THE QXR TODAY', 'YOU MUST NOT OPEN THE KVB'])(
    'leaves the choice to the author where it does not know a word: %s',
    async (text) => {
      const found = await lint(text);
      expect(found).toHaveLength(1);
      expect(found[0]?.fixes.map(({ applicability }) => applicability)).toEqual(['suggestion']);
      expect(await safelyMended(text)).toBe(text);
    },
  );
});
