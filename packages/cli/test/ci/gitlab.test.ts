import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../lsp/built-program.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const TEMPLATE = parse(readFileSync(join(ROOT, 'ci/gitlab.yml'), 'utf8'));
const JOB = TEMPLATE.trustlint;

const SOON = '---\ntitle: Delay\nkind: snippet\n---\nWe will write to you soon.\n';
const CONFIG = 'rules: {reliability/vague-timeline: error}\n';

let program: ReturnType<typeof buildProgram>;
let tools: TemporaryFolder;
let repository: TemporaryFolder;
beforeAll(() => {
  program = buildProgram();
  // The package is not fetched: what stands for npm puts the built program in its place.
  tools = temporaryFolder({
    npm: `#!/bin/sh
case "$*" in "install --prefix $3 --ignore-scripts --no-audit --no-fund trustlint@${TEMPLATE.variables.TRUSTLINT_VERSION}") ;; *) exit 9 ;; esac
mkdir -p "$3/node_modules/.bin" && ln -s '${program.path}' "$3/node_modules/.bin/trustlint"
`,
  });
  chmodSync(join(tools.path, 'npm'), 0o755);
});
afterAll(() => {
  program.remove();
  tools.remove();
});
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: repository.path,
    encoding: 'utf8',
  }).trim();
beforeEach(() => {
  repository = temporaryFolder({ 'trustlint.yaml': CONFIG, 'macros/a.md': SOON, '.gitignore': '.trustlint-cache\n' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
});
afterEach(() => repository.remove());

/** Runs the lines of the job in one shell that ends at the first fault, as a runner does. */
function runJob(variables: Readonly<Record<string, string>> = {}) {
  const lines: readonly string[] = [...JOB.before_script, ...JOB.script];
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', lines.join('\n')], {
    cwd: repository.path,
    encoding: 'utf8',
    env: {
      PATH: `${tools.path}${delimiter}${process.env.PATH}`,
      CI_PROJECT_DIR: repository.path,
      ...TEMPLATE.variables,
      ...variables,
    },
  });
  return { code: status, log: stdout + stderr, report: JSON.parse(repository.read('gl-code-quality-report.json')) };
}

describe('ci/gitlab.yml', () => {
  it('installs the version that belongs to it, pins its image, and keeps the report and the cache', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
    expect(TEMPLATE.variables.TRUSTLINT_VERSION).toBe(version);
    expect(JOB.image).toMatch(/:\d+\.\d+\.\d+-alpine\d+\.\d+$/);
    expect(JOB.artifacts).toEqual({ when: 'always', reports: { codequality: 'gl-code-quality-report.json' } });
    expect(JOB.cache.paths).toEqual(['.trustlint-cache']);
    expect(JOB.variables).toEqual({ GIT_DEPTH: '0' });
  });

  it('fails on the main branch for any finding, and keeps the cache', () => {
    const { code, log, report } = runJob();
    expect({ code, paths: report.map((one: { location: { path: string } }) => one.location.path) }).toEqual({
      code: 1,
      paths: ['macros/a.md'],
    });
    expect(log).toContain('reliability/vague-timeline');
    expect(repository.names()).toContain('.trustlint-cache');
    expect(runJob({ TRUSTLINT_FAIL_ON: 'never' }).code).toBe(0);
  });

  it('fails in a merge request for what it changes only, and reports the whole library', () => {
    const base = { CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'HEAD') };
    expect(runJob(base)).toMatchObject({ code: 0, report: [{ location: { path: 'macros/a.md' } }] });
    repository.write('macros/b.md', SOON.replace('Delay', 'Other'));
    git('add', '-A');
    git('commit', '-q', '-m', 'y');
    const { code, log, report } = runJob(base);
    expect({ code, findings: report.length }).toEqual({ code: 1, findings: 2 });
    expect(log).toContain('macros/b.md');
    expect(log).not.toContain('macros/a.md\n');
  });

  it('takes a baseline', () => {
    execFileSync(process.execPath, [program.path, 'baseline', 'write'], { cwd: repository.path });
    expect(runJob({ TRUSTLINT_BASELINE: 'trustlint-baseline.json' })).toMatchObject({ code: 0, report: [] });
  });
});
