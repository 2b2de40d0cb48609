import { describe, expect, it } from 'vitest';
import { sampleLinter } from '../template/lint-sample.ts';
import { inclusiveLanguage } from './inclusive-language.ts';

const lint = sampleLinter([inclusiveLanguage]);

describe('respect/inclusive-language', () => {
  it.each([
    ['If the tenant is out, he or she has three days.', 'If the tenant is out, they have three days.'],
    ['If a singer is ill, he stays at home.', 'If a singer is ill, they stay at home.'],
    ['He or she always carries a key.', 'They always carry a key.'],
    ['Use a blacklist.', 'Use a blocklist.'],
    ['Add a whitelist.', 'Add an allowlist.'],
    ['The gate for handicapped parking is open.', 'The gate for accessible parking is open.'],
  ])('%s', async (text, fixed) => expect((await lint(`${text}\n`))[0]?.fixed).toBe(`${fixed}\n`));

  it.each([
    'Dear Mr. and Mrs. Lindqvist, your keys are here.',
    'Tom and everyone on his crew get a badge.',
    'The cord of the blind is on the left.',
    'Crazy Golf opens at ten.',
  ])('%s', async (text) => expect(await lint(`${text}\n`)).toEqual([]));
});
