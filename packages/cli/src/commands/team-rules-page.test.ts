import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENTS, KINDS } from '@trustlint/core';
import { GUARD_NAMES } from '@trustlint/core/team';
import { temporaryFolder } from '@trustlint/project/temporary-folder';
import { describe, expect, it } from 'vitest';
import { runTrustlint } from '../testing/run-trustlint.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/team-rules.md'), 'utf8');
const samples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);

describe('the page about rules of the team', () => {
  it('shows configurations that are as they should be', async () => {
    const folder = temporaryFolder({ 'trustlint.yaml': samples.join('') });
    expect(await runTrustlint(['test'], { cwd: folder.path })).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 rules, 5 examples: all as they should be.'),
    });
    folder.remove();
  });

  it('names all guards, kinds and elements', () => {
    for (const name of [...GUARD_NAMES, ...KINDS, ...ELEMENTS]) expect(page).toContain(`\`${name}\``);
  });
});
