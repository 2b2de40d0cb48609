import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '@trustlint/project/temporary-folder';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../lsp/built-program.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const TEXT = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
const INSTRUCTIONS = DockerfileParser.parse(TEXT).getInstructions();
const argumentsOf = (keyword: string): readonly string[] =>
  INSTRUCTIONS.filter((one) => one.getKeyword() === keyword).map((one) => one.getArgumentsContent() ?? '');

let program: ReturnType<typeof buildProgram>;
beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

describe('Dockerfile', () => {
  it('is one without faults', () => {
    expect(validate(TEXT).map(({ message }) => message)).toEqual([]);
    expect(validate(TEXT.replace('ENTRYPOINT', 'ENTRYPIONT'))).not.toEqual([]);
  });

  it('pins its base and the package, runs as nobody in particular, and starts the program', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
    for (const base of argumentsOf('FROM')) expect(base).toMatch(/^alpine:\d+\.\d+\.\d+(?: AS package)?$/);
    expect(argumentsOf('ARG')).toEqual([`TRUSTLINT_VERSION=${version}`]);
    expect(argumentsOf('USER')).toEqual(['1000:1000']);
    expect(argumentsOf('ENTRYPOINT')).toEqual(['["trustlint"]']);
    expect(argumentsOf('ADD')).toEqual([]);
    expect(TEXT).not.toMatch(/curl|wget/);
  });

  it('installs the program so that it runs without a home, without writing, and for git', () => {
    const install = argumentsOf('RUN').find((run) => run.includes('npm install')) as string;
    // The package as it would be fetched.
    const folder = temporaryFolder({ 'macros/a.md': 'You will hear from me on Friday at noon.\n' });
    const source = join(folder.path, 'package');
    mkdirSync(source);
    const { bin, type, version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
    folder.write('package/package.json', JSON.stringify({ name: 'trustlint', version, type, bin }));
    cpSync(dirname(program.path), join(source, 'dist'), { recursive: true });
    const here = install
      .replace('/opt/trustlint', join(folder.path, 'opt'))
      .replace(/"trustlint@\$\{TRUSTLINT_VERSION\}"/, `--offline --install-links "${source}"`);
    execFileSync('sh', ['-e', '-c', here], { cwd: folder.path, stdio: 'pipe' });
    const [entry] = JSON.parse(argumentsOf('ENTRYPOINT')[0] as string);
    const command: readonly string[] = JSON.parse(argumentsOf('CMD')[0] as string);
    const installed = join(folder.path, 'opt/bin', entry);
    expect(realpathSync(installed)).toContain(join('opt', 'lib', 'node_modules', 'trustlint'));
    chmodSync(join(folder.path, 'macros'), 0o555);
    const { status, stdout, stderr } = spawnSync(installed, command, {
      cwd: join(folder.path, 'macros'),
      encoding: 'utf8',
      env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: '/nonexistent' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1 file');
    chmodSync(join(folder.path, 'macros'), 0o755);
    folder.remove();
  });
});
