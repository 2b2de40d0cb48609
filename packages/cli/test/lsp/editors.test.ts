import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from './built-program.ts';
import { EditorHome, type EditorProgram, type EditorTask, isInstalled } from './editor-program.ts';

const emacs = (needed: string): readonly string[] => [
  'emacs',
  '--batch',
  '-f',
  'package-activate-all',
  '--eval',
  `(require '${needed})`,
];
const emacsWith =
  (driver: string): EditorProgram['command'] =>
  (driverPath, config) => ['emacs', '--batch', '-f', 'package-activate-all', '-l', config, '-l', driverPath(driver)];

const EDITORS: readonly EditorProgram[] = [
  {
    name: 'Neovim',
    heading: isNewNeovim() ? 'Neovim 0.11 and newer' : 'Neovim 0.7 to 0.10',
    configPath: '.config/nvim/init.lua',
    installed: ['nvim', '--version'],
    packages: ['neovim'],
    command: (driver, _, file) => ['nvim', '--headless', file, '-c', `luafile ${driver('neovim.lua')}`],
    countsAsAgreed: true,
    completes: true,
  },
  {
    name: 'Emacs with Eglot',
    heading: 'Emacs with Eglot',
    configPath: '.emacs.d/init.el',
    installed: emacs('eglot'),
    packages: ['emacs-nox', 'elpa-eglot', 'elpa-markdown-mode'],
    command: emacsWith('emacs-eglot.el'),
    countsAsAgreed: true,
    completes: true,
  },
  {
    name: 'Emacs with lsp-mode',
    heading: 'Emacs with lsp-mode',
    configPath: '.emacs.d/init.el',
    installed: emacs('lsp-mode'),
    packages: ['emacs-nox', 'elpa-lsp-mode', 'elpa-markdown-mode'],
    command: emacsWith('emacs-lsp-mode.el'),
    countsAsAgreed: false,
    completes: true,
  },
  {
    name: 'Vim with ALE',
    heading: 'Vim with ALE',
    configPath: '.vimrc',
    installed: ['vim', '-es', '-N', '-u', 'NONE', '+try | packadd ale | catch | cquit | endtry', '+qall!'],
    packages: ['vim-nox', 'vim-ale'],
    command: (driver, _, file) => ['vim', '-N', '--not-a-term', '-S', driver('vim-ale.vim'), file],
    countsAsAgreed: false,
    completes: false,
  },
];

const missing = EDITORS.filter((editor) => !isInstalled(editor));

/** Where .ci/run installs the editors, they must be there: nothing is left out unnoticed. */
const allNeeded =
  process.env['CI'] === 'true' &&
  existsSync('/etc/debian_version') &&
  process.env['TRUSTLINT_WITHOUT_EDITORS'] === undefined;

if (missing.length > 0 && !allNeeded)
  console.info(
    `Left out, because this machine does not have them: ${missing.map(({ name }) => name).join(', ')}. To try them, too, on Debian: apt-get install ${[...new Set(missing.flatMap(({ packages }) => packages))].join(' ')}`,
  );

let program: ReturnType<typeof buildProgram> | undefined;
beforeAll(() => {
  if (missing.length < EDITORS.length) program = buildProgram();
});
afterAll(() => program?.remove());

let home: EditorHome | undefined;
afterEach(() => {
  home?.folder.remove();
  home = undefined;
});

it.runIf(allNeeded)('every editor that .ci/run installs is here', () => {
  expect(missing.map(({ name }) => name)).toEqual([]);
});

const FRONT = '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\n';

describe.each(EDITORS)('$name', (editor) => {
  const here = !missing.includes(editor);
  const open = (files: Readonly<Record<string, string>>): EditorHome => {
    home = new EditorHome(editor, (program as ReturnType<typeof buildProgram>).path, {
      'trustlint.yaml': '',
      ...files,
    });
    return home;
  };
  // Before the words where the editor counts as agreed, else behind them: there is no way to know where it would mark.
  const [before, behind] = editor.countsAsAgreed ? ['🎉 👩‍👩‍👧 ', ''] : ['', ' 🎉'];

  it.runIf(here)('shows findings in a macro, explains, completes, and mends what was typed into', async () => {
    const reply = (text: string): string => `${FRONT}Grüße!\n\n${before}${text}.${behind}\n`;
    const opened = open({ 'reply.md': reply('You failed to tell us') });
    const insert = editor.countsAsAgreed ? '💡 So: ' : 'So: ';
    const task: EditorTask = {
      rule: 'respect/blame',
      words: 'You failed to',
      fix: 'Say what happened instead',
      insert,
      ...(editor.completes ? { complete: `Hi${before === '' ? '' : ' 👋'} {{ticket.requester.` } : {}),
    };
    const report = await opened.run('reply.md', task);
    expect(report.fault).toBeUndefined();
    const finding = { rule: 'respect/blame', line: 8, words: 'You failed to' };
    expect(report.found).toContainEqual(finding);
    expect(report.foundAfterTyping).toContainEqual(finding);
    expect(report.hover).toContain('Why it matters');
    if (editor.completes) expect(report.completions?.join('\n')).toContain('ticket.requester.first_name');
    expect(report.offered).toContain('Accept respect/blame in this file');
    expect(opened.textOf('reply.md')).toBe(reply(`${insert}[what happened]`));
  });

  it.runIf(here)('mends an export inside its escapes', async () => {
    const macros = (word: string): string =>
      `{"macros": [{"title": "Late parcel", "active": true,\n  "actions": [{ "field": "comment_value_html",\t"value": "<p>${before}Caf\\u00e9 \\ud83d\\ude00 &amp; \\"you\\": please ${word} the form.${behind}<\\/p>" }]}]}\n`;
    const opened = open({ 'macros.json': macros('utilize') });
    const report = await opened.run('macros.json', { rule: 'competence/jargon', words: 'utilize', fix: 'Say “use”' });
    expect(report.fault).toBeUndefined();
    expect(report.found).toContainEqual({ rule: 'competence/jargon', line: 2, words: 'utilize' });
    expect(opened.textOf('macros.json')).toBe(macros('use'));
  });

  it.runIf(here)('turns a rule off for the folder, and hears at once that it is', async () => {
    const text = `${FRONT}You failed to tell us.\n`;
    const config = '# Ours\nrules:\n  competence/jargon: off # agreed\n';
    const opened = open({ 'reply.md': text, 'trustlint.yaml': config });
    const fix = 'Turn respect/blame off for this folder (in trustlint.yaml)';
    const report = await opened.run('reply.md', { rule: 'respect/blame', words: 'You failed to', fix });
    expect(report.fault).toBeUndefined();
    expect(opened.textOf('trustlint.yaml')).toBe(`${config}  respect/blame: off\n`);
    expect(opened.textOf('reply.md')).toBe(text);
  });
});

/** Whether it has the newer way to configure servers; Neovim that is not there is as good as new. */
function isNewNeovim(): boolean {
  const { stdout } = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /NVIM v(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return Number(major) > 0 || Number(minor) >= 11;
}
