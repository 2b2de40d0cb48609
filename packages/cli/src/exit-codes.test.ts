import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { pack } from '@trustlint/rules';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runTrustlint } from './testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => {
  folder.remove();
  vi.restoreAllMocks();
});

const RULES = [
  ...['empathy', 'competence', 'transparency', 'respect', 'security', 'template', 'reliability'].map(
    (pillar) => `${pillar}=off`,
  ),
  'reliability/vague-timeline=warning',
].flatMap((setting) => ['--rule', setting]);
const ERROR = ['--rule', 'reliability/vague-timeline=error'];
const BASELINE = ['--baseline', 'trustlint-baseline.json'];

const SOON = '---\ntitle: Delay\nkind: snippet\n---\nWe will write to you soon.\n';
const FINE = '---\ntitle: Delay\nkind: snippet\n---\nWe will write to you on Friday at noon.\n';

const run = async (...args: string[]) => (await runTrustlint(args, { cwd: folder.path })).code;
const check = (...args: string[]) => run('check', ...RULES, ...args);
const strict = (...args: string[]) => check(...ERROR, ...args);
const baseline = (action: string) => run('baseline', action, ...RULES);
const files = (all: Readonly<Record<string, string | Uint8Array>>): void => {
  folder = temporaryFolder({ 'trustlint.yaml': '{}\n', ...all });
};
function repository(all: Readonly<Record<string, string>>): void {
  files(all);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder.path,
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
}

/** What each row of the table says, done; each answers the code it ended with. */
const SITUATIONS: Readonly<Record<string, () => Promise<number>>> = {
  'Nothing was found': () => {
    files({ 'a.md': FINE });
    return check();
  },
  'All findings are milder than `--fail-on` (`error` by default)': () => {
    files({ 'a.md': SOON });
    return check();
  },
  'A finding is as grave as `--fail-on`, or graver': async () => {
    files({ 'a.md': SOON });
    expect(await check('--fail-on', 'warning')).toBe(1);
    return strict();
  },
  'There are findings, with `--fail-on never`': () => {
    files({ 'a.md': SOON });
    return strict('--fail-on', 'never');
  },
  'There are more warnings than `--max-warnings`': () => {
    files({ 'a.md': SOON });
    return check('--max-warnings', '0');
  },
  'All findings are known to `--baseline`, whether or not some are mended': async () => {
    files({ 'a.md': SOON, 'b.md': SOON.replace('Delay', 'Other') });
    await baseline('write');
    expect(await strict(...BASELINE)).toBe(0);
    folder.write('b.md', FINE);
    return strict(...BASELINE);
  },
  'A finding is not known to `--baseline`': async () => {
    files({ 'a.md': FINE });
    await baseline('write');
    folder.write('a.md', SOON);
    return strict(...BASELINE);
  },
  'No macro changed since `--since`': () => {
    repository({ 'a.md': SOON });
    return strict('--since', 'HEAD');
  },
  'A macro that changed since `--since` has such a finding': () => {
    repository({ 'a.md': FINE });
    folder.write('a.md', SOON);
    return strict('--since', 'HEAD');
  },
  '`--fix` has mended all that would fail the run': () => {
    files({ 'a.md': FINE.replace('noon.', 'noon!!!') });
    return check('--fix', '--rule', 'respect/shouting=error');
  },
  '`--fix-dry-run` has printed what it would change, and what it leaves would not fail the run': () => {
    files({ 'a.md': FINE.replace('noon.', 'noon!!!') });
    return check('--fix-dry-run', '--rule', 'respect/shouting=error');
  },
  '`baseline write` or `baseline prune` has done its work': async () => {
    files({ 'a.md': SOON });
    expect(await baseline('write')).toBe(0);
    folder.write('a.md', FINE);
    return baseline('prune');
  },
  '`baseline check`: all that it lists is still found': async () => {
    files({ 'a.md': SOON });
    await baseline('write');
    return baseline('check');
  },
  '`baseline check`: it lists what is no longer found': async () => {
    files({ 'a.md': SOON });
    await baseline('write');
    folder.write('a.md', FINE);
    return baseline('check');
  },
  'The command line can’t be understood': () => {
    files({ 'a.md': FINE });
    return check('--fail-onn', 'error');
  },
  'No file was found to check': async () => {
    files({});
    expect(await check()).toBe(2);
    return check('none');
  },
  'A file can’t be read, or not written': () => {
    files({ 'a.md': FINE, 'b.md': Uint8Array.of(0xc3, 0x28, 0x41) });
    return check();
  },
  'Something is wrong with the configuration': () => {
    files({ 'a.md': FINE, 'trustlint.yaml': 'ruls: {}\n' });
    return check();
  },
  'There is no such baseline, or it is damaged': async () => {
    files({ 'a.md': FINE });
    expect(await check(...BASELINE)).toBe(2);
    folder.write('trustlint-baseline.json', '{');
    return check(...BASELINE);
  },
  '`--since` outside of a git repository, with a name that git does not know, or in a clone that is too shallow':
    async () => {
      repository({ 'a.md': FINE });
      expect(await check('--since', 'nowhere')).toBe(2);
      rmSync(join(folder.path, '.git'), { recursive: true });
      return check('--since', 'HEAD');
    },
  'Trustlint itself has a fault': () => {
    files({ 'a.md': SOON });
    const rule = pack.rules.find(({ id }) => id === 'reliability/vague-timeline');
    if (rule === undefined || rule.level === 'workspace') throw new Error('There is no such rule');
    vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new Error('on purpose');
    });
    return check();
  },
};

/** The rows of the table in the documentation: what happened, and the code. */
const rows = [
  ...readFileSync(join(import.meta.dirname, '../../../docs/ci.md'), 'utf8').matchAll(/^\| (\d) \| (.+?) \|$/gm),
].map(([, code, situation]) => ({ code: Number(code), situation: situation as string }));

describe('the table of exit codes', () => {
  it('has a row for each situation that is tested here', () => {
    folder = temporaryFolder();
    expect(rows.map(({ situation }) => situation).toSorted()).toEqual(Object.keys(SITUATIONS).toSorted());
  });

  it.each(rows)('says $code for: $situation', async ({ code, situation }) => {
    expect(await SITUATIONS[situation]?.()).toBe(code);
  });
});
