import { describe, expect, it } from 'vitest';
import { sampleLinter } from '../template/lint-sample.ts';
import { regionBound } from './region-bound.ts';

const lint = sampleLinter([regionBound]);
const at = async (text: string): Promise<readonly string[]> => (await lint(text)).map((said) => said.at);

describe('respect/region-bound', () => {
  it('is quiet where the metadata names the region of the readers', async () => {
    const body = 'The mill is closed on Thanksgiving.\n';
    expect(await at(body)).toEqual(['Thanksgiving']);
    expect(await at(`---\ntitle: Closed\nregion: US\n---\n${body}`)).toEqual([]);
  });

  it.each([
    ['We open the pool in summer.', 1],
    ['In summer, water the fern twice a day.', 0],
    ['The spring release adds maps.', 1],
    ['The spring in the latch is worn.', 0],
    ['Prices rise this fall.', 1],
    ['We saw this fall in demand in May.', 0],
    ['It arrives before Easter.', 1],
    ['The path to Easter Island is by air.', 0],
    ['It arrives before Easter (5 April 2026).', 0],
    ['The line is open on Sundays, also on public holidays.', 0],
  ])('%s', async (text, count) => expect(await at(text)).toHaveLength(count));
});
