import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { COMMANDS } from '../src/main.ts';
import { manualPage } from '../src/manual-page.ts';
import { areToolsNeeded } from './needed-tools.ts';

const page = await manualPage(COMMANDS);
const PAGE = fileURLToPath(new URL('../man/trustlint.1', import.meta.url));

// A snapshot: `pnpm generate` writes it, and this fails where it is stale.
it('the page is fresh', async () => {
  await expect(page).toMatchFileSnapshot(PAGE);
});

it.runIf(areToolsNeeded || existsSync('/usr/bin/mandoc'))('mandoc finds nothing wrong in it', () => {
  const { stdout, error } = spawnSync('mandoc', ['-T', 'lint', '-W', 'style'], { encoding: 'utf8', input: page });
  expect(error).toBeUndefined();
  // A date would make the page stale every day.
  expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
});

it.runIf(areToolsNeeded || existsSync('/usr/bin/man'))(
  'man shows every command and option in it, and warns of nothing',
  async () => {
    const env = { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8', MANPAGER: 'cat', PAGER: 'cat' };
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '--local-file', '-P', 'cat', '-'], {
      encoding: 'utf8',
      input: page,
      env,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // Bold and underlined letters are overstruck, or painted.
    const [backspace, paint] = [8, 27].map((code) => String.fromCharCode(code));
    const shown = stdout.replace(new RegExp(`.${backspace}|${paint}\\[[\\d;]*m`, 'g'), '');
    for (const [name, { load }] of Object.entries(COMMANDS)) {
      expect(shown).toContain(`trustlint ${name}`);
      for (const option of Object.keys((await load()).options)) expect(shown).toContain(`--${option}`);
    }
    expect(shown).toContain('trustlint.yaml');
  },
);
