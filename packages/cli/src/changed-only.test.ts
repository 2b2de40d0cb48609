import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { runTrustlint } from './testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

/** Only the rules that these samples are about, so that they stay true when rules are added. */
const RULES = [
  ...['empathy', 'competence', 'transparency', 'respect', 'security', 'template', 'reliability'].map(
    (pillar) => `${pillar}=off`,
  ),
  'reliability/vague-timeline=error',
].flatMap((setting) => ['--rule', setting]);
const DUPLICATES = ['--rule', 'template/duplicate-macro=error'];

const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...args],
    {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: 'pipe',
    },
  );
/** A repository with these files in its first commit. */
function repository(files: Readonly<Record<string, string>>): void {
  folder = temporaryFolder(files);
  git('init', '-q');
  commit();
}
function commit(): void {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
}
const check = (...args: string[]) => runTrustlint(['check', ...RULES, ...args], { cwd: folder.path, columns: 200 });
/** `path: macro` of each finding. */
async function found(...args: string[]): Promise<readonly string[]> {
  const { out } = await check('--format', 'json', ...args);
  return JSON.parse(out).files.flatMap(({ path, diagnostics }: { path: string; diagnostics: { macro: string }[] }) =>
    diagnostics.map((one) => `${path}: ${one.macro}`),
  );
}

const SOON = 'We will write to you soon.';
const macro = (title: string, body = SOON): string => `---\ntitle: ${title}\nkind: snippet\n---\n${body}\n`;
const zendesk = (title: string, value = SOON) => ({
  title,
  active: true,
  actions: [{ field: 'comment_value', value }],
});
const records = (list: readonly object[], indent = 2): string => JSON.stringify({ macros: list }, null, indent);

describe('check --since', () => {
  it('looks at what changed in commits, in the index, in the working tree and in new files', async () => {
    repository(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, macro(name)])));
    git('checkout', '-q', '-b', 'work');
    folder.write('a.md', macro('a', `${SOON} Yes.`));
    commit();
    folder.write('b.md', macro('b', `${SOON} Yes.`));
    git('add', 'b.md');
    folder.write('c.md', macro('c', `${SOON} Yes.`));
    folder.write('new/ö f.md', macro('f'));
    expect(await found('--since', 'main')).toEqual(['a.md: a', 'b.md: b', 'c.md: c', 'new/ö f.md: f']);
    expect(await found('--since', 'HEAD')).toEqual(['b.md: b', 'c.md: c', 'new/ö f.md: f']);
    const { code, out } = await check('--since', 'main');
    expect(code).toBe(1);
    expect(out).toContain(
      '4 errors in 4 files (4 macros).\nOnly what changed since main was checked: 4 macros in 4 of 6 files.\n',
    );
    const inFolder = await runTrustlint(['check', ...RULES, '--since', 'main'], { cwd: join(folder.path, 'new') });
    expect(inFolder.out).toContain('1 macro in 1 of 1 file.');
  });

  it('counts from where the branches parted', async () => {
    repository({ 'a.md': macro('a'), 'b.md': macro('b') });
    git('checkout', '-q', '-b', 'work');
    folder.write('a.md', macro('a', `${SOON} Yes.`));
    commit();
    git('checkout', '-q', 'main');
    folder.write('b.md', macro('b', `${SOON} Yes.`));
    commit();
    git('checkout', '-q', 'work');
    expect(await found('--since', 'main')).toEqual(['a.md: a']);
  });

  it('compares macros by what they say: not by place, order, blanks of the container, line ends or the name of the file', async () => {
    const list = ['A', 'B', 'C', 'D'].map((title) => zendesk(title));
    repository({ 'x.json': records(list), 'a.md': macro('a'), 'b.md': macro('b'), 'plain.md': `${SOON}\n` });
    folder.write('x.json', records([...list.toReversed(), zendesk('E')], 4));
    renameSync(join(folder.path, 'a.md'), join(folder.path, 'renamed.md'));
    renameSync(join(folder.path, 'plain.md'), join(folder.path, 'simple.md'));
    folder.write('b.md', macro('b').replaceAll('\n', '\r\n'));
    expect(await found('--since', 'HEAD')).toEqual(['x.json: E']);
    folder.write('x.json', records([zendesk('A', `${SOON} Now.`), ...list.slice(1)]));
    expect(await found('--since', 'HEAD')).toEqual(['x.json: A']);
    // A second copy is new.
    folder.write('x.json', records([...list, zendesk('D')]));
    expect(await found('--since', 'HEAD')).toEqual(['x.json: D']);
    folder.write('x.json', records(list));
    folder.write('y.json', records(list.slice(2)));
    folder.write('x.json', records(list.slice(0, 2)));
    const { code, out } = await check('--since', 'HEAD');
    expect(code).toBe(0);
    expect(out).toBe('No macro in 5 files changed since HEAD, so nothing was checked.\n');
  });

  it('is not misled by files that were only touched, nor by changes that keep the size', async () => {
    repository({ 'a.md': macro('a'), 'b.md': macro('b') });
    const then = new Date('2001-01-01');
    utimesSync(join(folder.path, 'a.md'), then, then);
    expect(await found('--since', 'HEAD')).toEqual([]);
    folder.write('a.md', macro('a', SOON.replace('you', 'her')));
    expect(await found('--since', 'HEAD')).toEqual(['a.md: a']);
  });

  it('checks a macro again when what it accepts, or what the file accepts, changed', async () => {
    const comment = '<!-- trustlint-disable-file reliability/vague-timeline -->';
    repository({ 'a.html': `${comment}<p>${SOON}</p>`, 'b.md': macro('b').replace('kind', 'tags: [x]\nkind') });
    folder.write('a.html', `<p>${SOON}</p>`);
    folder.write('b.md', macro('b'));
    expect(await found('--since', 'HEAD')).toEqual([expect.stringMatching(/^a\.html: /), 'b.md: b']);
  });

  it('leaves faults of macros that did not change out, and suppressions that they need', async () => {
    const yaml = (third: string) =>
      `- title: One\n  # trustlint-disable-next-line reliability/vague-timeline\n  body: ${SOON}\n- title: Two\n  body: ${SOON}\n- title: Three\n  body: ${third}\n`;
    const config = 'sources:\n  - files: ["*.yml"]\n    items: "[*]"\n    title: title\n    body: body\n';
    repository({ 'trustlint.yaml': config, 'x.yml': yaml('Yes.') });
    folder.write('x.yml', yaml(SOON));
    expect(await found('--since', 'HEAD')).toEqual(['x.yml: Three']);
    expect((await found()).length).toBe(2);
  });

  it('compares changed macros with the whole library, and tells only what concerns them', async () => {
    const text =
      'Thank you for sending the kettle back. It reached our workshop this morning, and Ines looks at it by noon.';
    const other =
      'Your pass is valid on every tram in the city until the end of the month. It renews by itself in the app.';
    repository({
      'a.md': macro('a', other),
      'b.md': macro('b', other),
      'c.md': macro('c', text),
      'd.md': macro('d', 'No.'),
    });
    folder.write('d.md', macro('d', text));
    expect(await found('--since', 'HEAD', ...DUPLICATES)).toEqual(['c.md: c', 'd.md: d']);
    expect(await found(...DUPLICATES)).toEqual(['a.md: a', 'b.md: b', 'c.md: c', 'd.md: d']);
    expect((await check('--since', 'HEAD', ...DUPLICATES)).out).toContain('1 macro in 1 of 4 files');
  });

  it('reads the files that did not change only where a rule compares macros', async () => {
    repository({ 'a.md': macro('a'), 'b.md': macro('b') });
    folder.write('b.md', macro('b', `${SOON} Yes.`));
    // Reading it would be a fault that ends the run with 2.
    const size = join(folder.path, 'a.md');
    chmodSync(size, 0o000);
    try {
      if (process.getuid?.() === 0) {
        rmSync(size);
        mkdirSync(join(folder.path, 'gone'));
        git('update-index', '--skip-worktree', 'a.md');
      }
      expect((await check('--since', 'HEAD')).code).toBe(1);
    } finally {
      rmSync(size, { force: true });
    }
  });

  it('mends only what changed', async () => {
    const loud = ['--rule', 'respect/shouting=error'];
    repository({
      'x.json': records([zendesk('A', 'Thanks!!!'), zendesk('B', 'Thanks.')]),
      'a.md': macro('a', 'Thanks!!!'),
    });
    folder.write('x.json', records([zendesk('A', 'Thanks!!!'), zendesk('B', 'Welcome!!!')]));
    const { code, out } = await check(...loud, '--since', 'HEAD', '--fix');
    expect(out).toContain('Mended 1 finding.');
    expect(code).toBe(0);
    expect(folder.read('x.json')).toBe(records([zendesk('A', 'Thanks!!!'), zendesk('B', 'Welcome!')]));
    expect(folder.read('a.md')).toContain('Thanks!!!');
  });

  it('says when the configuration changed, too', async () => {
    repository({ 'trustlint.yaml': '{}\n', 'a.md': macro('a') });
    folder.write('trustlint.yaml', 'profile: strict\n');
    expect((await check('--since', 'HEAD')).out.replaceAll('\n', ' ')).toContain(
      'trustlint.yaml changed, too: a run without --since shows what that means for the others.',
    );
  });

  it('knows with a baseline what a change has brought and what it has mended', async () => {
    repository({
      'trustlint.yaml': '{}\n',
      'a.md': macro('a'),
      'b.md': macro('b'),
      'x.json': records([zendesk('A'), zendesk('B')]),
    });
    await runTrustlint(['baseline', 'write', ...RULES], { cwd: folder.path });
    commit();
    folder.write('x.json', records([zendesk('A', 'We write on Friday.'), zendesk('B')]));
    folder.write('b.md', macro('b', `${SOON} You will hear from us shortly.`));
    const { code, out } = await check('--since', 'HEAD', '--baseline', 'trustlint-baseline.json');
    expect(code).toBe(1);
    expect(out).toContain('1 error in 1 of 2 files (2 macros).');
    expect(out).toContain('2 macros in 2 of 3 files.');
    expect(out).toContain(
      'Mended, and still in trustlint-baseline.json:\n- reliability/vague-timeline in “A”: We will write to you soon.\nTo take',
    );
    expect(out).not.toContain('in “a”');
  });

  it('never starts programs that the repository names', async () => {
    repository({ 'a.md': macro('a') });
    const trap = join(folder.path, '.git/trap.sh');
    folder.write('.git/trap.sh', `#!/bin/sh\ntouch '${join(folder.path, 'sprung')}'\n`);
    chmodSync(trap, 0o755);
    git('config', 'core.fsmonitor', trap);
    git('config', 'diff.external', trap);
    git('config', 'core.hooksPath', join(folder.path, '.git'));
    rmSync(join(folder.path, 'sprung'), { force: true });
    folder.write('a.md', macro('a', `${SOON} Yes.`));
    expect(await found('--since', 'HEAD')).toEqual(['a.md: a']);
    expect(folder.names()).toEqual(['a.md']);
  });
});

describe('check --since ends with 2 and a way out', () => {
  const fault = async (...args: string[]) => {
    const { code, out, err } = await check(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err.replaceAll('\n', ' ');
  };

  it('outside of a repository', async () => {
    folder = temporaryFolder({ 'a.md': macro('a') });
    rmSync(join(folder.path, '.git'), { recursive: true });
    expect(await fault('--since', 'main')).toContain(
      '--since needs the files of a git repository, and this folder is in none. Leave out --since to check everything.',
    );
  });

  it('where nothing is committed yet, or git does not know the name', async () => {
    folder = temporaryFolder({ 'a.md': macro('a') });
    git('init', '-q');
    expect(await fault('--since', 'main')).toContain('There is no commit here yet');
    commit();
    expect(await fault('--since', 'mian')).toContain('git knows no commit, branch or tag “mian”. Did you mean “main”?');
    git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    expect(await fault('--since', 'release')).toContain('Did you mean “origin/release”?');
    expect(await fault('--since=--upload-pack=x')).toContain('needs a commit, branch or tag');
    expect(await fault('--since=')).toContain('--since needs a value');
    expect(await fault('--since', 'main', '--stdin')).toContain('leave out --since');
  });

  it('where the histories have nothing in common', async () => {
    repository({ 'a.md': macro('a') });
    git('checkout', '-q', '--orphan', 'other');
    folder.write('b.md', macro('b'));
    commit();
    expect(await fault('--since', 'main')).toContain('“main” and HEAD have no commit in common. Leave out --since');
  });

  it('in a shallow clone that lacks the commit', async () => {
    repository({ 'a.md': macro('a') });
    for (let i = 0; i < 3; i++) commit();
    git('tag', 'old', 'HEAD~2');
    const origin = folder;
    folder = temporaryFolder();
    rmSync(join(folder.path, '.git'), { recursive: true });
    git('clone', '-q', '--depth', '1', '--no-tags', `file://${origin.path}`, '.');
    const told = await fault('--since', 'old');
    expect(told).toContain('git knows no commit, branch or tag “old”.');
    expect(told).toContain(
      'This clone is shallow: it has only the last commits. To get all of them: git fetch --unshallow',
    );
    git('fetch', '-q', '--depth', '1', 'origin', 'tag', 'old');
    expect(await fault('--since', 'old')).toContain(
      '“old” and HEAD have no commit in common that is here. This clone is shallow',
    );
    git('fetch', '-q', '--unshallow');
    expect((await check('--since', 'old')).code).toBe(0);
    origin.remove();
  });
});
