import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';
import { readableSources } from './sources.ts';

describe('readableSources', () => {
  it('names each document once, with its sections', () => {
    expect(readableSources(['000 2.2', '003 Credibility', '000 3.1', '004'])).toEqual([
      'Building Trust in Technical Support (guide, 2025), 2.2, 3.1',
      'Rebuilding Trust (JoAnna Brandi), Credibility',
      'Client trust (John Freeman)',
    ]);
  });

  it('knows no others', () => {
    expect(() => readableSources(['005 1'])).toThrow('“005” is the key of no source');
  });

  it.each(pack.rules.map(({ id, sources }) => [id, sources] as const))('resolves those of %s', (_, sources) => {
    const readable = readableSources(sources);
    expect(readable.length).toBeGreaterThan(0);
    for (const line of readable) expect(line).not.toMatch(/^\d/);
  });
});
