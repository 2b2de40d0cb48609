import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { Language, Parser } from '@vscode/tree-sitter-wasm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { operandPlaceholders, PLACEHOLDERS } from '../src/completion/what-may-follow.ts';
import { COMMANDS } from '../src/main.ts';
import { runTrustlint } from '../src/testing/run-trustlint.ts';
import { buildProgram } from './lsp/built-program.ts';
import { areToolsNeeded } from './needed-tools.ts';

const SCRIPTS = join(import.meta.dirname, '../completion');
const script = (name: string): string => readFileSync(join(SCRIPTS, name), 'utf8');

const FILES = {
  'my macros/a b.md': 'We will write soon.\n',
  'own.yaml': 'customRules: [{id: team/old-name, message: New name, phrases: [acme classic]}]\n',
  'trustlint.yaml': 'extends: own.yaml\n',
};

let folder: TemporaryFolder;
afterEach(() => folder?.remove());

/** What is offered for the last word, as bash asks. */
async function offered(...words: string[]): Promise<{ readonly words: readonly string[]; readonly files: boolean }> {
  folder = temporaryFolder(FILES);
  const { code, out } = await runTrustlint(['completion', 'bash', '--', ...words], { cwd: folder.path });
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  folder.remove();
  return { words: lines.slice(0, -1).map((line) => line.split('\t')[0] ?? ''), files: lines.at(-1) === ':files' };
}

/** What is typed, what is offered, and whether files are. */
const OFFERED: readonly (readonly [typed: readonly string[], words: readonly string[], files?: boolean])[] = [
  [['ch'], ['check']],
  [['help', 'expl'], ['explain']],
  [['-'], ['--help', '--version']],
  [
    ['check', '--fail-on', ''],
    ['error', 'warning', 'info', 'never'],
  ],
  [['check', '--fail-on=w'], ['--fail-on=warning']],
  [['check', '--profile', 's'], ['strict']],
  [['check', '--format', 's'], ['sarif']],
  [['check', '--format', 'sarif=o'], [], true],
  [['check', '--format=h'], ['--format=html']],
  [['check', '--rule', 'empathy/dead'], ['empathy/dead-end=']],
  [['check', '--rule', 'empathy=w'], ['empathy=warning']],
  [
    ['check', '--rule', 'template/dup'],
    ['template/duplicate-macro=', 'template/duplicate-title='],
  ],
  [['check', '--quiet', '--qu'], []],
  [['check', '--rule', 'empathy=off', '--rul'], ['--rule']],
  [['check', '-q', '--qu'], []],
  [['check', ''], [], true],
  [['check', '--', '--f'], [], true],
  [['check', '--config', ''], [], true],
  [['check', '--config=o'], [], true],
  [['check', '--since', ''], []],
  [['check', '--fix=', ''], [], true],
  [
    ['render', 'a.md', '--persona', ''],
    ['full', 'minimal', 'unsaved'],
  ],
  [['render', ''], [], true],
  [['render', 'a.md', '--p'], ['--persona']],
  [
    ['baseline', ''],
    ['write', 'check', 'prune'],
  ],
  [['baseline', 'write', ''], [], true],
  [['explain', 'reliability/v'], ['reliability/vague-timeline']],
  [['explain', 'team/'], ['team/old-name']],
  [['test', ''], ['team/old-name']],
  [['test', '--config', 'none.yaml', ''], []],
  [['rules', 'x'], []],
  [['completion', 'p'], ['powershell']],
  [['constructor', ''], []],
  [['check', '--constructor', ''], [], true],
  [['check', '--constructor=', ''], [], true],
  [['check', '--constructor='], []],
];

describe('trustlint completion', () => {
  it('knows what every placeholder of every option and operand stands for', async () => {
    for (const { load } of Object.values(COMMANDS)) {
      const command = await load();
      const values = Object.values(command.options).filter(({ choices }) => choices === undefined);
      const all = [...values.flatMap(({ value }) => value ?? []), ...operandPlaceholders(command)];
      expect(all.filter((one) => !one.includes('|') && !Object.hasOwn(PLACEHOLDERS, one))).toEqual([]);
    }
  });

  it('offers all commands, and of each all options', async () => {
    expect((await offered('')).words).toEqual([...Object.keys(COMMANDS), 'help']);
    for (const [name, { load }] of Object.entries(COMMANDS)) {
      const options = Object.keys((await load()).options).map((option) => `--${option}`);
      expect((await offered(name, '--')).words).toEqual([...options, '--no-color', '--help']);
    }
  });

  it.each(OFFERED.map(([typed, words, files = false]) => ({ typed, words, files })))(
    'offers for $typed: $words',
    async ({ typed, words, files }) => {
      expect(await offered(...typed)).toEqual({ words, files });
    },
  );

  it('tells what each word means, in one line', async () => {
    folder = temporaryFolder(FILES);
    for (const words of [[''], ['check', '--'], ['explain', ''], ['check', '--rule', '']]) {
      const { out } = await runTrustlint(['completion', 'fish', '--', ...words], { cwd: folder.path });
      const lines = out.trimEnd().split('\n').slice(0, -1);
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) expect(line).toMatch(/^[\w/=-]+\t[^\t]+$/);
    }
  });

  it('prints the script of each shell', async () => {
    folder = temporaryFolder();
    for (const [shell, name] of [
      ['bash', 'trustlint.bash'],
      ['zsh', '_trustlint'],
      ['fish', 'trustlint.fish'],
      ['powershell', 'trustlint.ps1'],
    ] as const) {
      const run = await runTrustlint(['completion', shell], { cwd: folder.path });
      expect(run).toEqual({ code: 0, out: script(name), err: '' });
    }
  });
});

/** Where the program stands under its name, and macros to complete. */
let program: ReturnType<typeof buildProgram>;
let home: TemporaryFolder;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  program = buildProgram();
  home = temporaryFolder(FILES);
  mkdirSync(join(home.path, 'bin'));
  symlinkSync(program.path, join(home.path, 'bin/trustlint'));
  env = { ...process.env, PATH: `${join(home.path, 'bin')}${delimiter}${process.env.PATH}`, HOME: home.path };
});
afterAll(() => {
  program.remove();
  home.remove();
});

/** Begins what a terminal is told beside text. */
const ESCAPE = String.fromCharCode(27);

const isHere = (shell: string): boolean => areToolsNeeded || existsSync(`/usr/bin/${shell}`);

/** Types into a shell that believes to be at a terminal, until it shows what is waited for. Ends the shell. */
async function typedInto(shell: string, keys: string, shown: string): Promise<string> {
  const child = spawn('script', ['-qfc', shell, '/dev/null'], {
    cwd: home.path,
    env: { ...env, TERM: 'dumb', ZDOTDIR: home.path, LC_ALL: 'C.UTF-8' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let screen = '';
  // A terminal that can do nothing is told in pieces what to draw.
  const drawn = (): string => screen.replace(new RegExp(`${ESCAPE}\\[[?\\d]*\\w|\r`, 'g'), '');
  let isTyped = false;
  const limit = setTimeout(() => child.kill('SIGKILL'), 40_000);
  child.stdout.on('data', (data) => {
    screen += String(data);
    if (!isTyped && screen.includes('READY> ')) {
      isTyped = true;
      child.stdin.write(keys);
    } else if (isTyped && drawn().includes(shown)) child.kill();
  });
  await once(child, 'close');
  clearTimeout(limit);
  return drawn();
}

describe('bash', () => {
  /** What bash would put in place of the last word. It has parted the line into words already. */
  function replies(line: string, words: readonly string[]): readonly string[] {
    const asks = `source "$1"; COMP_LINE=$2; COMP_POINT=\${#2}; shift 2; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _trustlint; printf "%s\\n" "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        `COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'; ${asks}`,
        '_',
        join(SCRIPTS, 'trustlint.bash'),
        line,
        ...words,
      ],
      { cwd: home.path, env, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    return stdout.trimEnd().split('\n');
  }

  it.each([
    ['trustlint ch', ['trustlint', 'ch'], ['check']],
    ['trustlint check --fail-on ', ['trustlint', 'check', '--fail-on', ''], ['error', 'warning', 'info', 'never']],
    ['trustlint check --format=s', ['trustlint', 'check', '--format', '=', 's'], ['sarif']],
    ['trustlint check --persona=', ['trustlint', 'check', '--persona', '='], ['']],
    ['trustlint render a --persona=', ['trustlint', 'render', 'a', '--persona', '='], ['full', 'minimal', 'unsaved']],
    ['trustlint  check --rule empathy=w', ['trustlint', 'check', '--rule', 'empathy', '=', 'w'], ['warning']],
    ['trustlint explain team/', ['trustlint', 'explain', 'team/'], ['team/old-name']],
    ['trustlint check my', ['trustlint', 'check', 'my'], ['']],
  ])('completes %j', (line, words, expected) => {
    expect(replies(line, words)).toEqual(expected);
  });

  it.each([
    ['echo; trustlint check --format=sar\tmy\t', 'trustlint check --format=sarif my\\ macros/'],
    ['trustlint check --rule empathy/dead-e\twarn\t', 'trustlint check --rule empathy/dead-end=warning '],
  ])('completes %j at a prompt', async (keys, expected) => {
    home.write('rc', `PS1='READY> '\neval "$(trustlint completion bash)"\n`);
    expect(await typedInto('bash --noprofile --rcfile rc -i', keys, expected)).toContain(expected);
  });
});

describe('zsh', () => {
  it.runIf(isHere('zsh')).each([
    ['trustlint che\t', 'trustlint check '],
    ['trustlint check --rule empathy/dead-e\twarn\t', 'trustlint check --rule empathy/dead-end=warning '],
    ['trustlint check --format=sar\t', 'trustlint check --format=sarif '],
    ['trustlint check --config=ow\t', 'trustlint check --config=own.yaml '],
    ['trustlint check my\t', 'trustlint check my\\ macros/'],
    ['trustlint test team/\t', 'trustlint test team/old-name '],
  ])('completes %j at a prompt', async (keys, expected) => {
    home.write('.zshrc', `PS1='READY> '\nautoload -Uz compinit; compinit -u -D\neval "$(trustlint completion zsh)"\n`);
    expect(await typedInto('zsh -i', keys, expected)).toContain(expected);
  });

  it.runIf(isHere('zsh'))('reads its script without a word', () => {
    expect(spawnSync('zsh', ['-n', join(SCRIPTS, '_trustlint')], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

describe('fish', () => {
  it.runIf(isHere('fish')).each([
    ['trustlint ch', ['check\tCheck macros and say what to mend.']],
    ['trustlint check --fail-on ', ['error', 'info', 'never', 'warning']],
    ['trustlint check --format=sar', ['--format=sarif']],
    ['trustlint check --format sarif=ow', ['sarif=own.yaml']],
    ['trustlint check --config=ow', ['--config=own.yaml']],
    ['trustlint check --since ', []],
    ['trustlint check my', ['my macros/']],
    ['trustlint check --rule empathy=o', ['empathy=off']],
    ['trustlint test ', ['team/old-name\tNew name']],
  ])('completes %j', (line, expected) => {
    const { stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', join(SCRIPTS, 'trustlint.fish'), line],
      { cwd: home.path, env, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n').filter((one) => one !== '')).toEqual(expected);
  });
});

describe('PowerShell', () => {
  // There is no PowerShell to run it: a grammar of it says that it is one, and with which commands.
  it('is a script that registers what completes', async () => {
    const wasm = join(dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
    await Parser.init({ locateFile: (name: string) => join(wasm, name) });
    const parser = new Parser();
    parser.setLanguage(await Language.load(join(wasm, 'tree-sitter-powershell.wasm')));
    const tree = parser.parse(script('trustlint.ps1'));
    expect(tree?.rootNode.hasError).toBe(false);
    const names = tree?.rootNode.descendantsOfType('command_name').map((node) => node?.text);
    expect(names).toContain('Register-ArgumentCompleter');
    expect(parser.parse(`${script('trustlint.ps1')}}`)?.rootNode.hasError).toBe(true);
  });

  it('asks so that an empty word arrives', async () => {
    folder = temporaryFolder();
    const asked = ['completion', 'powershell', '--new-word', '--', 'render', 'a.md', '--persona'];
    const { out } = await runTrustlint(asked, { cwd: folder.path });
    expect(out).toBe('full\t\nminimal\t\nunsaved\t\n:nothing\n');
  });
});
