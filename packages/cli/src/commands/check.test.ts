import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../terminal/display-width.ts';
import { runTrustlint } from '../testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

const FRONT = '---\ntitle: Delay\nkind: snippet\n---\n';
const SOON = `${FRONT}We will get back to you soon.\n`;
const LOUD = `${FRONT}Thank you!!!\n`;
/** Only the rules that these samples are about, so that they stay true when rules are added. */
const FEW = ['empathy', 'competence', 'transparency', 'respect', 'security', 'template']
  .map((pillar) => `${pillar}=off`)
  .concat('respect/shouting=warning', 'template/duplicate-macro=warning')
  .flatMap((setting) => ['--rule', setting]);
const check = (...args: string[]) => runTrustlint(['check', ...FEW, ...args], { cwd: folder.path });
const found = (out: string) =>
  JSON.parse(out).files.flatMap((file: { path: string; diagnostics: { rule: string }[] }) =>
    file.diagnostics.map(({ rule }) => `${file.path} ${rule}`),
  );

describe('check', () => {
  it('tells people what to mend', async () => {
    folder = temporaryFolder({ 'delay.md': SOON, 'notes.rtf': 'a' });
    const { code, out, err } = await check();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe('delay.md');
    expect(lines[2]).toMatch(/^ {2}5:25 {2}warning {2}“soon” /);
    expect(out).toContain(
      'reliability/vague-timeline\n    │ We will get back to you soon.\n    │                         ^^^^\n    → ',
    );
    expect(out).toContain('\n1 warning in 1 file (1 macro).\nSkipped 1 file that no format reads: .rtf (1).\n');
    expect(out).toContain('trustlint explain reliability/vague-timeline');
  });

  it('tells programs, with every checked file and places that fit', async () => {
    folder = temporaryFolder({ 'delay.md': SOON, 'fine.md': `${FRONT}All is well.\n` });
    const { out } = await check('--format', 'json');
    const { files, summary } = JSON.parse(out);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['delay.md', 'fine.md']);
    const [diagnostic] = files[0].diagnostics;
    expect(diagnostic).toMatchObject({
      rule: 'reliability/vague-timeline',
      severity: 'warning',
      macro: 'Delay',
      range: { start: { line: 5, column: 25 }, end: { line: 5, column: 29 } },
      fixes: [{ applicability: 'suggestion', edits: [{ offset: diagnostic.offset }] }, {}],
    });
    expect(SOON.slice(diagnostic.offset.start, diagnostic.offset.end)).toBe('soon');
    expect(summary).toMatchObject({ files: 2, macros: 2, errors: 0, warnings: 1, infos: 0, skipped: [] });
  });

  it('fails from the severity on that is asked for', async () => {
    folder = temporaryFolder({ 'a.md': SOON });
    expect((await check()).code).toBe(0);
    expect((await check('--fail-on', 'warning')).code).toBe(1);
    expect((await check('--fail-on', 'warning', '--rule', 'reliability/vague-timeline=off')).code).toBe(0);
    expect((await check('--rule', 'reliability=error')).code).toBe(1);
    expect((await check('--rule', 'reliability=error', '--fail-on', 'never')).code).toBe(0);
    expect((await check('--max-warnings', '0')).code).toBe(1);
    expect((await check('--max-warnings', '1')).code).toBe(0);
  });

  it('prints only what fails the run when it is to be quiet', async () => {
    folder = temporaryFolder({ 'a.md': SOON, 'b.rtf': '' });
    expect(await check('--quiet')).toEqual({ code: 0, out: '', err: '' });
    expect((await check('--quiet', '--fail-on', 'warning')).out).toContain('vague-timeline');
  });

  it('mends what is safe, and shows it first if asked', async () => {
    folder = temporaryFolder({ 'a.md': LOUD, 'b.md': SOON });
    const dry = await check('--fix-dry-run');
    expect(dry.out).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@\n ---\n title: Delay\n kind: snippet\n ---\n-Thank you!!!\n+Thank you!\n',
    );
    expect(folder.read('a.md')).toBe(LOUD);
    const fixed = await check('--fix');
    expect(fixed.out).toContain('Mended 1 finding.');
    expect(folder.read('a.md')).toBe(`${FRONT}Thank you!\n`);
    expect(folder.read('b.md')).toBe(SOON);
    expect((await check('--fix-dry-run')).out).toBe('');
  });

  it('reads one text from standard input under the name it is given', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': 'overrides: [{files: "*.html", rules: {reliability: error}}]' });
    const run = (...args: string[]) =>
      runTrustlint(['check', '--stdin', ...args], { cwd: folder.path, stdin: '<p>We will reply soon.</p>' });
    expect((await run('--stdin-filename', 'in/a.html')).out).toContain('in/a.html');
    expect((await run('--stdin-filename', 'in/a.html')).code).toBe(1);
    expect((await run('--stdin-filename', 'in/a.xyz')).code).toBe(2);
  });

  it('takes the words of the front matter and of comments for accepted findings', async () => {
    folder = temporaryFolder({
      'a.md': `---\ntrustlint: {allow: [reliability/vague-timeline]}\n---\nWe will reply soon.\n`,
      'b.md':
        '<!-- trustlint-disable-next-line reliability/vague-timeline -- agreed with Ana -->\nWe will reply soon.\n',
      'c.md': '<!-- trustlint-disable-file respect/shouting -->\nAll is well.\n',
    });
    expect(found((await check('--format', 'json')).out)).toEqual(['c.md suppression/unused']);
  });

  it('accepts what the configuration accepts, and says after a whole run what it need not accept', async () => {
    const entries = ['rule: reliability, macro: Delay', 'rule: respect/shouting', 'rule: reliability, macro: Gone'];
    folder = temporaryFolder({
      'a.md': SOON,
      'trustlint.yaml': `suppress:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`,
    });
    const { files, summary } = JSON.parse((await check('--format', 'json')).out);
    expect(files[0].diagnostics).toEqual([]);
    expect(summary.unneededSuppressions).toEqual([
      { path: 'trustlint.yaml', rule: 'respect/shouting' },
      { path: 'trustlint.yaml', rule: 'reliability', macro: 'Gone' },
    ]);
    expect((await check()).out).toContain('“suppress” in trustlint.yaml accepts reliability in “Gone”');
    expect((await check('a.md')).out).not.toContain('“suppress”');
  });

  it.each([
    [['--formt', 'json'], 'There is no option --formt. Did you mean “--format”?'],
    [['--format', 'jsn'], '--format can’t be “jsn”. Did you mean “json”?'],
    [['--format', '--fix'], '--format needs a value: --format NAME[=FILE]'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--fail-on', 'errors'], 'Did you mean “error”?'],
    [['--max-warnings', 'few'], '--max-warnings must be a whole number, and “few” is none.'],
    [['--rule', 'respect/shoutin=off'], 'There is no rule “respect/shoutin”. Did you mean “respect/shouting”?'],
    [['--rule', 'respect/shouting'], '--rule needs a rule and one of off, info, warning, error'],
    [['--fix', '--fix-dry-run'], 'choose one'],
    [['--stdin', 'a.md'], 'leave out the paths'],
    [['-'], 'write --stdin instead of “-”'],
    [['--stdin-filename', 'a.md'], '--stdin-filename goes with --stdin.'],
  ])('can’t be used like this: %j', async (args, message) => {
    folder = temporaryFolder({ 'a.md': SOON });
    const { code, out, err } = await check(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll('\n', ' ')).toContain(message);
    expect(err).toContain('\nSee: trustlint check --help\n');
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([
    [{ 'a.rtf': 'x' }, 'No file was checked. a.rtf: No format reads .rtf files.'],
    [{}, 'No file was checked: no file here fits.'],
    [{ 'trustlint.yaml': 'files: [none/**]', 'a.md': 'x' }, 'No file was checked: no file here fits.'],
    [{ 'a.md': ' \n' }, 'No file was checked. a.md: The file is empty.'],
  ] as const)('does not call it a success when nothing was checked: %j', async (files, message) => {
    folder = temporaryFolder(files);
    const { code, out, err } = await check();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says what is wrong with the configuration, and where, and checks nothing it governs', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': 'profil: strict\n',
      'a.md': SOON,
      'sub/trustlint.yaml': '',
      'sub/b.md': SOON,
    });
    const { code, out, err } = await check();
    expect(code).toBe(2);
    expect(err).toContain('1:1  error  “profil” is no key of the configuration. Did you mean “profile”?');
    expect(out).not.toContain('a.md');
    expect(out).toContain('sub/b.md');
    const json = JSON.parse((await check('--format', 'json')).out);
    expect(json.configProblems).toMatchObject([
      { path: 'trustlint.yaml', rule: 'config/unknown-key', range: { start: { line: 1, column: 1 } } },
    ]);
  });

  it('names each broken configuration once, with all that is wrong in it in order', async () => {
    folder = temporaryFolder({
      'base.yaml': 'locale: en_GB\n',
      'a/trustlint.yaml': 'extends: ../base.yaml\nrules: {respect/shoutin: off}\nprofil: strict\n',
      'a/a.md': SOON,
      'b/trustlint.yaml': 'extends: ../base.yaml\n',
      'b/b.md': SOON,
    });
    const { err } = await check();
    const headings = err.split('\n').filter((line) => /^\S+\.yaml$/.test(line));
    expect(headings.sort()).toEqual(['a/trustlint.yaml', 'base.yaml']);
    expect(err.split('\n').filter((line) => /^ {2}\d+:\d+ {2}error/.test(line))).toHaveLength(3);
    expect(err.indexOf('“respect/shoutin”')).toBeLessThan(err.indexOf('“profil”'));
  });

  it('says that the configuration it was given is not there, and no more', async () => {
    folder = temporaryFolder({ 'a.md': SOON, 'b.rtf': 'x', 'c.rtf': 'x' });
    const { code, out, err } = await check('--config', 'none.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('none.yaml\n\n  error  There is no such file or folder.\n');
  });

  it('closes with the rules that a long report is about', async () => {
    folder = temporaryFolder({ 'a.md': FRONT + 'We will reply soon.\n\n'.repeat(30) + 'Thanks!!\n\n'.repeat(12) });
    const { out } = await check();
    expect(out).toContain('\nMost of them: reliability/vague-timeline (30), respect/shouting (12).\n');
    expect((await check('--rule', 'reliability=off')).out).not.toContain('Most of them');
  });

  it('leads to the other place of a finding by its line', async () => {
    const same = 'Your pass is valid on every tram in the city until the end of the month, and it renews by itself.\n';
    folder = temporaryFolder({
      'a.md': `---\nkind: snippet\nchannel: email\ntitle: One\n---\n${same}`,
      'b.md': `---\nkind: snippet\nchannel: email\ntitle: Two\n---\n${same}`,
    });
    expect((await check()).out).toContain('\n    b.md:4: The same text stands here\n');
    const { files } = JSON.parse((await check('--format', 'json')).out);
    expect(files[0].diagnostics[0].related).toMatchObject([
      { path: 'b.md', range: { start: { line: 4, column: 8 } }, offset: { start: 40, end: 43 } },
    ]);
  });

  it('gets through bad files, and says what it could not read', async () => {
    folder = temporaryFolder({
      'broken.json': '{"macros": [{"title":',
      'broken.yaml': 'a: [',
      'broken.html': '<p>We will reply <b>soon',
      'liquid.md': '{% if x %}We will reply soon {{ticket.',
      'front.md': '---\ntitle: [x\n---\nWe will reply soon.\n',
      'latin.md': Buffer.from('caf\xe9 soon', 'latin1'),
      'picture.txt': Buffer.from([0, 1, 2, 3]),
      'wide.md': Buffer.from('\uFEFFWe will reply soon.', 'utf16le'),
      'empty.md': '',
      'big.md': `${'We will reply. '.repeat(1_500_000)}`,
    });
    const { code, out } = await check('--format', 'json');
    expect(code).toBe(2);
    const { files, summary } = JSON.parse(out);
    const rules = Object.fromEntries(
      files.map((file: { path: string; diagnostics: { rule: string }[] }) => [
        file.path,
        file.diagnostics.map(({ rule }) => rule),
      ]),
    );
    expect(rules['broken.html']).toContain('reliability/vague-timeline');
    expect(rules['liquid.md']).toContain('reliability/vague-timeline');
    expect(rules['wide.md']).toContain('reliability/vague-timeline');
    expect(rules['front.md']).toEqual(['format/front-matter', 'reliability/vague-timeline']);
    expect(rules['broken.json']).toContain('format/json');
    const skipped = Object.fromEntries(
      summary.skipped.map(({ path, why }: { path: string; why: string }) => [path, why]),
    );
    expect(skipped).toMatchObject({
      'latin.md': 'fault',
      'picture.txt': 'not-text',
      'empty.md': 'empty',
      'big.md': 'fault',
    });
  });

  it('never prints what would steer a terminal, and stays within 80 columns', async () => {
    folder = temporaryFolder({
      'a.md': `${FRONT}${'Wörter 漢字 '.repeat(40)}\tWe will \u001B[31mreply soon \u202E${' and more'.repeat(60)}.\n`,
    });
    const { out } = await check();
    for (const character of ['\u001B', '\u202E']) expect(out).not.toContain(character);
    const lines = out.split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    const marks = lines.findIndex((line) => /│ +\^+$/.test(line));
    const at = displayWidth((lines[marks] ?? '').slice(0, (lines[marks] ?? '').indexOf('^')));
    const source = lines[marks - 1] ?? '';
    expect(at).toBe(displayWidth(source.slice(0, source.indexOf('soon'))));
  });

  it('has colours on a terminal only, and not where they are refused', async () => {
    folder = temporaryFolder({ 'a.md': SOON });
    const run = async (args: string[], isTerminal: boolean, env = {}) =>
      (await runTrustlint(['check', ...args], { cwd: folder.path, isTerminal, env })).out.includes('\u001B[');
    expect(await run([], true)).toBe(true);
    expect(await run([], false)).toBe(false);
    expect(await run([], true, { NO_COLOR: '1' })).toBe(false);
    expect(await run(['--no-color'], true)).toBe(false);
    expect(await run([], false, { FORCE_COLOR: '1' })).toBe(true);
  });

  it('leaves no trace beside the files it mends', async () => {
    folder = temporaryFolder({ 'a.md': LOUD });
    await check('--fix');
    expect(folder.names()).toEqual(['a.md']);
    expect(readFileSync(join(folder.path, 'a.md'), 'utf8')).toBe(`${FRONT}Thank you!\n`);
  });
});
