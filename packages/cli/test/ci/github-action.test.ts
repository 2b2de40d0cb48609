import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../lsp/built-program.ts';
import { openWorkflowParser } from './workflow-parser.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const TEXT = readFileSync(join(ROOT, 'action.yml'), 'utf8');

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
const ACTION: Action = parse(TEXT);
const expression = (text: string): string => `\${{ ${text} }}`;

describe('action.yml', () => {
  it('is an action by GitHub’s own schema', async () => {
    const { parseAction, NoOperationTraceWriter } = await openWorkflowParser();
    const faultsOf = (content: string) =>
      parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
        .context.errors.getErrors()
        .map(({ message }) => message);
    expect(faultsOf(TEXT)).toEqual([]);
    expect(faultsOf(TEXT.replace('using: composite', 'uses: composite'))).not.toEqual([]);
  });

  it('puts nothing that comes from outside into a script', () => {
    for (const { run = '', shell } of ACTION.runs.steps) {
      expect(run).not.toMatch(/\$\{\{/);
      expect(run === '' ? 'bash' : shell).toBe('bash');
    }
  });

  it('fetches nothing but the package, and names other actions by what can’t be moved', () => {
    for (const { uses } of ACTION.runs.steps)
      if (uses !== undefined) expect(uses).toMatch(/^github\/codeql-action\/[\w-]+@[0-9a-f]{40}$/);
    expect(TEXT).not.toMatch(/\bcurl\b|\bwget\b|\bnpx\b|apt-get/);
    expect(TEXT.match(/npm install/g)).toHaveLength(1);
  });

  it('uploads only what is there and was asked for', () => {
    const upload = ACTION.runs.steps.find(({ uses }) => uses !== undefined);
    expect(upload?.if).toBe(
      expression("!cancelled() && inputs.sarif == 'true' && steps.check.outputs.sarif-file != ''"),
    );
    expect(upload?.with?.sarif_file).toBe(expression('steps.check.outputs.sarif-file'));
  });
});

const SOON = '---\ntitle: Delay\nkind: snippet\n---\nWe will write to you soon.\n';
const FINE = SOON.replace('soon', 'on Friday at noon');
const CONFIG = 'rules: {reliability/vague-timeline: error}\n';

let program: ReturnType<typeof buildProgram>;
let runner: TemporaryFolder;
let repository: TemporaryFolder;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());
beforeEach(() => {
  // The package is not fetched: what stands for npm notes what it was asked for, and puts the built program in its place.
  runner = temporaryFolder({
    'bin/npm': `#!/bin/sh
printf '%s\\n' "$PWD" "$@" > "$RUNNER_TEMP/npm-was-asked"
mkdir -p "$3/node_modules/.bin" && ln -s '${program.path}' "$3/node_modules/.bin/trustlint"
`,
    'temp/.keep': '',
  });
  chmodSync(join(runner.path, 'bin/npm'), 0o755);
  repository = temporaryFolder();
});
afterEach(() => {
  runner.remove();
  repository.remove();
});

/** Runs the steps with a shell as GitHub does, one after the other as long as they end well. */
function runAction(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  for (const [name, text] of Object.entries({ 'trustlint.yaml': CONFIG, ...files })) repository.write(name, text);
  return runAgain(inputs);
}

function runAgain(inputs: Readonly<Record<string, string>>) {
  const given = Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, input]) => [`inputs.${name}`, inputs[name] ?? input.default]),
  );
  const known: Record<string, string> = { ...given };
  const summary = join(runner.path, 'summary.md');
  let log = '';
  let code = 0;
  for (const { id, run, env = {} } of ACTION.runs.steps) {
    if (run === undefined || code !== 0) continue;
    const output = join(runner.path, `${id}.output`);
    mkdirSync(join(runner.path, 'temp'), { recursive: true });
    runner.write(`${id}.output`, '');
    runner.write('summary.md', '');
    const variables = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ (.*?) \}\}$/, (_, path: string) => known[path] ?? ''),
    ]);
    const step = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: repository.path,
      encoding: 'utf8',
      env: {
        PATH: `${join(runner.path, 'bin')}${delimiter}${process.env.PATH}`,
        RUNNER_TEMP: join(runner.path, 'temp'),
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: repository.path,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(variables),
      },
    });
    log += step.stdout + step.stderr;
    code = step.status ?? -1;
    for (const line of readFileSync(output, 'utf8').split('\n')) {
      const at = line.indexOf('=');
      if (at > 0) known[`steps.${id}.outputs.${line.slice(0, at)}`] = line.slice(at + 1);
    }
  }
  const outputs = Object.fromEntries(
    Object.entries(ACTION.outputs).map(([name, { value }]) => [name, known[value.slice(4, -3)] ?? '']),
  );
  return { code, log, outputs, summary: readFileSync(summary, 'utf8') };
}

const asked = (): readonly string[] => runner.read('temp/npm-was-asked').trimEnd().split('\n');

describe('its steps', () => {
  it('fail for a finding, and tell it in annotations, in the summary and in numbers', () => {
    const { code, log, outputs, summary } = runAction({ 'macros/a.md': SOON, 'macros/b.md': FINE });
    expect(code).toBe(1);
    expect(log).toMatch(/^::error file=macros\/a\.md,line=5,.*reliability\/vague-timeline/m);
    expect(summary).toContain('“soon” commits to no time');
    expect(outputs).toEqual({
      'exit-code': '1',
      errors: '1',
      warnings: '2',
      infos: expect.stringMatching(/^\d+$/),
      macros: '2',
      'sarif-file': '',
    });
    expect(repository.names()).toEqual(['macros', 'trustlint.yaml']);
  });

  it('end well where all is well, and install the version of the action', () => {
    const { code, outputs, summary } = runAction({ 'macros/b.md': FINE }, { summary: 'false' });
    expect({ code, summary, exit: outputs['exit-code'] }).toEqual({ code: 0, summary: '', exit: '0' });
    const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
    const [folder = '', ...command] = asked();
    expect(folder).toMatch(/\/temp\/trustlint\.\w+$/);
    expect(command).toEqual([
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `trustlint@${version}`,
    ]);
  });

  it('take every input', () => {
    const files = { 'macros/a.md': SOON, 'macros/b.md': FINE };
    expect(runAction(files, { 'fail-on': 'never' })).toMatchObject({ code: 0, outputs: { errors: '1' } });
    expect(runAgain({ paths: 'macros/b.md' })).toMatchObject({ code: 0, outputs: { macros: '1' } });
    expect(runAgain({ version: '1.2.3-beta.4' }).code).toBe(1);
    expect(asked().at(-1)).toBe('trustlint@1.2.3-beta.4');
    expect(runAgain({ profile: 'strict' }).outputs.infos).not.toBe(runAgain({ profile: 'essential' }).outputs.infos);
    const { outputs } = runAgain({ sarif: 'true' });
    expect(JSON.parse(readFileSync(outputs['sarif-file'] as string, 'utf8')).version).toBe('2.1.0');
    spawnSync(process.execPath, [program.path, 'baseline', 'write'], { cwd: repository.path });
    expect(runAgain({ baseline: 'trustlint-baseline.json' })).toMatchObject({ code: 0, outputs: { errors: '0' } });
  });

  it('check only what changed since a commit', () => {
    repository.write('trustlint.yaml', CONFIG);
    repository.write('a.md', SOON);
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: repository.path });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    expect(runAgain({ since: 'HEAD' })).toMatchObject({ code: 0, outputs: { 'exit-code': '0' } });
    repository.write('b.md', SOON.replace('Delay', 'Other'));
    const { code, log } = runAgain({ since: 'HEAD' });
    expect(code).toBe(1);
    expect(log).toContain('::error file=b.md');
    expect(log).not.toContain('::error file=a.md');
  });

  it.each([
    { version: 'latest' },
    { version: '1' },
    { version: 'git+https://example.org/x.git' },
    { version: '1.2.3; touch hacked' },
    { summary: 'yes' },
    { sarif: '$(touch hacked)' },
  ])('refuse %j with a word about it', (inputs) => {
    const { code, log } = runAction({ 'a.md': FINE }, inputs);
    expect(code).toBe(2);
    expect(log).toMatch(/^::error title=Trustlint::The inputs? /);
    expect(existsSync(join(repository.path, 'hacked'))).toBe(false);
  });

  const HOSTILE = `$(touch hacked) \`touch hacked\` "; touch hacked; " '; touch hacked; ' \${{ x }} * \\" & touch hacked`;

  it.each(Object.keys(ACTION.inputs))('run nothing of what “%s” holds', (name) => {
    expect(runAction({ 'a.md': FINE }, { [name]: HOSTILE }).code).toBe(2);
    expect([...repository.names()].sort()).toEqual(['a.md', 'trustlint.yaml']);
  });

  it('take paths with blanks and signs, one a line', () => {
    const names = ['with blank/a b.md', '$(touch hacked).md', 'it’s "so".md', '-x.md', 'a;b.md'];
    const files = Object.fromEntries(names.map((name, i) => [name, SOON.replace('Delay', `Title ${i}`)]));
    const { outputs } = runAction({ ...files, 'other.md': SOON }, { paths: `\n${names.join('\r\n')}\n\n` });
    expect(outputs).toMatchObject({ macros: '5', errors: '5' });
    expect(repository.names()).not.toContain('hacked');
  });

  it('let no name of a file speak to the runner', () => {
    const { code, log } = runAction({ 'a.md': FINE }, { paths: '::set-env name=X::y' });
    expect(code).toBe(2);
    const [, pause = ''] = /^::stop-commands::(\S+)$/m.exec(log) ?? [];
    expect(pause).toMatch(/^[0-9a-f-]{36}$/);
    const open = log.replace(new RegExp(`::stop-commands::${pause}\\n[\\s\\S]*::${pause}::\\n`), '');
    expect(open).not.toMatch(/^::set-env/m);
    expect(open).toMatch(/^::error title=Trustlint::The check was not done/m);
  });
});
