import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { runTrustlint } from '../testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

/** Only the rules that these samples are about, so that they stay true when rules are added. */
const RULES = [
  ...['empathy', 'competence', 'transparency', 'respect', 'security', 'template', 'reliability'].map(
    (pillar) => `${pillar}=off`,
  ),
  'reliability/vague-timeline=error',
  'empathy/missing-greeting=error',
  'template/duplicate-macro=error',
].flatMap((setting) => ['--rule', setting]);
const run = (...args: string[]) => runTrustlint(args, { cwd: folder.path, columns: 200 });
const check = (...args: string[]) => run('check', ...RULES, '--baseline', 'trustlint-baseline.json', ...args);
const baseline = (action: string, ...args: string[]) => run('baseline', action, ...RULES, ...args);

const macro = (title: string, body: string): string => `---\ntitle: ${title}\nkind: snippet\n---\n${body}\n`;
const zendesk = (title: string, value: string) => ({
  title,
  active: true,
  actions: [{ field: 'comment_value', value }],
});
const records = (list: readonly object[]): string => JSON.stringify({ macros: list }, null, 2);

const THINGS = ['kettle', 'lamp', 'bicycle', 'ticket', 'invoice', 'parcel', 'key', 'ladder', 'tent', 'camera'];
const PLACES = ['workshop', 'harbour', 'library', 'bakery', 'station'];
const DEEDS = ['looked at', 'repaired', 'returned', 'packed', 'measured', 'painted'];
/** 300 sentences, no two alike, each with one promise without a date. */
const LEGACY = THINGS.flatMap((thing) =>
  PLACES.flatMap((place) => DEEDS.map((deed) => `The ${thing} from the ${place} will be ${deed} soon.`)),
);

/** 150 findings in files of their own, half of them without a title, and 150 in one export. */
function legacyLibrary(): Record<string, string> {
  const files: Record<string, string> = { 'trustlint.yaml': '{}\n' };
  for (const [i, sentence] of LEGACY.slice(0, 150).entries())
    files[`macros/m${i}.md`] = i % 2 === 0 ? macro(`Case ${i}`, sentence) : `${sentence}\n`;
  files['macros/export.json'] = records(LEGACY.slice(150).map((sentence, i) => zendesk(`Record ${i}`, sentence)));
  return files;
}

describe('a repository with 300 findings of old', () => {
  /** Only the rule with one finding a macro. */
  const ONE = ['--rule', 'empathy/missing-greeting=off', '--rule', 'template/duplicate-macro=off'];

  it('fails for a new one alone, names it and the mended one, also after renaming and reordering', async () => {
    folder = temporaryFolder(legacyLibrary());
    const before = await run('check', ...RULES, ...ONE);
    expect(before.code).toBe(1);
    expect(before.out).toContain('300 errors in 151 files (300 macros).');

    const written = await baseline('write', ...ONE);
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toContain('Wrote trustlint-baseline.json with 300 findings.');
    const all = await check(...ONE);
    expect(all.code).toBe(0);
    expect(all.out).toBe(
      '✓ Nothing new in 151 files (300 macros).\n300 known findings of trustlint-baseline.json are not shown.\n',
    );

    folder.write('macros/m7.md', 'The ticket from the harbour will be packed on Friday.\n');
    folder.write('macros/m8.md', macro('Case 8', `${LEGACY[8]}\n\nWe will write to you shortly.`));
    const expectBoth = async (): Promise<void> => {
      const { code, out } = await check(...ONE);
      expect(code).toBe(1);
      expect(out).toContain('We will write to you shortly.');
      expect(out).toContain('1 error in 1 of 151 files (300 macros).');
      expect(out).toContain('299 known findings of trustlint-baseline.json are not shown.');
      expect(out).toContain(
        `Mended, and still in trustlint-baseline.json:\n- reliability/vague-timeline in “m7”: ${LEGACY[7]}\n`,
      );
      expect(out).toContain('To take it out: trustlint baseline prune');
      expect(out.match(/\n {2}\d+:\d+ {2}error/g)).toHaveLength(1);
    };
    await expectBoth();

    for (const [i] of LEGACY.slice(0, 150).entries())
      if (i !== 7)
        renameSync(join(folder.path, `macros/m${i}.md`), join(folder.path, `macros/renamed-${(i * 37) % 150}.md`));
    folder.write(
      'macros/export.json',
      records(
        LEGACY.slice(150)
          .map((sentence, i) => zendesk(`Record ${i}`, sentence))
          .toReversed(),
      ),
    );
    await expectBoth();

    expect((await baseline('check', ...ONE)).code).toBe(1);
    expect(await baseline('prune', ...ONE)).toMatchObject({ code: 0, out: expect.stringContaining('299 left.') });
    expect((await baseline('check', ...ONE)).code).toBe(0);
    const { code, out } = await check(...ONE);
    expect(code).toBe(1);
    expect(out).not.toContain('Mended');
  });

  it('tells which of several macros without a title is new, though what they lack is the same', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': '{}\n',
      'a.md': 'It is here.\n',
      'b.md': 'That is so.\n',
      'c.md': 'Hello,\n\nyes.\n',
    });
    const only = ['--rule', 'empathy/missing-greeting=error', '--rule', 'reliability/vague-timeline=off'];
    folder.write('a.md', '---\nkind: update\n---\nThe shop is open on Monday.\n');
    folder.write('b.md', '---\nkind: update\n---\nThe desk is shut on Friday.\n');
    const written = await baseline('write', ...only);
    expect(written.out).toContain('2 findings');
    folder.write('c.md', '---\nkind: update\n---\nThe pool is warm on Sunday.\n');
    folder.write('a.md', '---\nkind: update\n---\nHello,\n\nthe shop is open on Monday.\n');
    const { code, out } = await check(...only);
    expect(code).toBe(1);
    expect(out).toMatch(/^c\.md$/m);
    expect(out).toContain('- empathy/missing-greeting in “a”');
    renameSync(join(folder.path, 'b.md'), join(folder.path, 'desk.md'));
    const renamed = await check(...only);
    expect(renamed.out).toContain('1 known finding of trustlint-baseline.json is not shown.');
    expect(renamed.out).toMatch(/^c\.md$/m);
  });
});

describe('the file of a baseline', () => {
  const SOON = 'We will write to you soon.';

  it('has a finding a line, sorted, with words for people', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': '{}\n',
      'b.md': macro('B', SOON),
      'a.md': macro('A', `Hi {{name}}! ${SOON} Bye.`),
    });
    await baseline('write');
    const text = folder.read('trustlint-baseline.json');
    expect(text).toMatch(
      /^\{\n"version": 1,\n"findings": \[\n\{"rule":"reliability\/vague-timeline","macro":"A","excerpt":"We will write to you soon.","key":"[0-9a-f]{16}"\},\n\{"rule":"reliability\/vague-timeline","macro":"B",.*\}\n\]\n\}\n$/,
    );
    expect(() => JSON.parse(text)).not.toThrow();
    const again = await baseline('write');
    expect(again.out).toContain('(0 more than before, 0 no longer there)');
    expect(folder.read('trustlint-baseline.json')).toBe(text);
  });

  it('stands beside the configuration, and covers what was checked for it', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': 'files: ["**/*.md"]\n',
      'one/a.md': macro('A', SOON),
      'two/b.md': macro('B', SOON),
    });
    expect((await runTrustlint(['baseline', 'write', ...RULES], { cwd: join(folder.path, 'one') })).code).toBe(0);
    expect(folder.names()).toContain('trustlint-baseline.json');
    expect((await check('one')).out).not.toContain('Mended');
    folder.write('two/b.md', macro('B', 'We write on Friday.'));
    expect((await check('one')).out).not.toContain('Mended');
    expect((await check()).out).toContain('- reliability/vague-timeline in “B”: We will write to you soon.');
    const narrow = await baseline('prune', 'one');
    expect(narrow.code).toBe(2);
    expect(narrow.err.replaceAll('\n', ' ')).toContain('was written for more than these paths');

    expect((await baseline('write', 'one', '--baseline', 'two/some name.json')).code).toBe(0);
    expect(JSON.parse(folder.read('two/some name.json'))).toMatchObject({ paths: ['../one'] });
    expect((await baseline('check', '--baseline', 'two/some name.json')).code).toBe(0);
  });

  it('covers as many findings as it has lines', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': '{}\n', 'a/x.md': `${SOON}\n`, 'b/x.md': `${SOON}\n` });
    await baseline('write');
    expect((await check()).code).toBe(0);
    folder.write('c/x.md', `${SOON}\n`);
    expect((await check()).out).toContain('1 error in 1 of 3 files');
  });

  it('survives merges that leave a comma too many or one too few, and says what to do about marks', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': '{}\n', 'a.md': macro('A', SOON), 'b.md': macro('B', SOON) });
    await baseline('write');
    const text = folder.read('trustlint-baseline.json');
    folder.write('trustlint-baseline.json', text.replace('},\n', '}\n'));
    expect((await check()).code).toBe(0);
    folder.write('trustlint-baseline.json', text.replace('}\n]', '},\n]'));
    expect((await check()).code).toBe(0);
    folder.write('trustlint-baseline.json', text.replaceAll('\n', '\r\n'));
    expect((await check()).code).toBe(0);
    folder.write('trustlint-baseline.json', text.replace('{"rule"', '<<<<<<< HEAD\n{"rule"'));
    const { code, err } = await check();
    expect(code).toBe(2);
    expect(err.replaceAll('\n', ' ')).toContain('Line 4 has a mark of a merge that git could not finish.');
  });

  it.each([
    ['', 'It is not well-formed JSON'],
    ['{"version":1,"findings":[{"rule":"a/b"', 'It is not well-formed JSON'],
    ['[]', 'It is not a baseline of Trustlint.'],
    ['{"version":1}', 'It is not a baseline of Trustlint.'],
    ['{"version":2,"findings":[]}', 'A newer Trustlint has written it (version 2; this one knows 1).'],
    ['{"version":1,"findings":[{"rule":"a/b","macro":"","excerpt":"","key":"12"}]}', 'Its finding 1 is damaged'],
    ['{"version":1,"findings":[null]}', 'Its finding 1 is damaged'],
  ])('that holds %j is refused kindly', async (text, message) => {
    folder = temporaryFolder({ 'a.md': macro('A', SOON), 'trustlint-baseline.json': text });
    for (const { code, out, err } of [await check(), await baseline('check'), await baseline('prune')]) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.replaceAll('\n', ' ')).toContain(message);
    }
    expect(folder.read('trustlint-baseline.json')).toBe(text);
  });

  it('is no macro, whatever it is called', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': 'files: ["**/*.json", "**/*.md"]\n', 'a.md': macro('A', SOON) });
    await baseline('write', '--baseline', 'legacy.json');
    expect((await run('check', ...RULES, '--baseline', 'legacy.json')).out).not.toContain('Skipped');
    await baseline('write');
    folder.write('legacy.json', '');
    const { out } = await check('--format', 'json');
    expect(JSON.parse(out).summary.skipped.map(({ path }: { path: string }) => path)).toEqual(['legacy.json']);
  });

  it('holds no secrets', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    folder = temporaryFolder({ 'trustlint.yaml': '{}\n', 'a.md': macro('A', `Use ${token} to sign in.`) });
    await run('baseline', 'write');
    const text = folder.read('trustlint-baseline.json');
    expect(text).toContain('security/exposed-secret');
    expect(text).not.toContain('a1B2');
  });

  it('is not written over where the run could not see everything', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': 'ruls: {}\n',
      'a.md': macro('A', SOON),
      'trustlint-baseline.json': 'x',
    });
    expect((await baseline('write')).code).toBe(2);
    folder.write('trustlint.yaml', '{}\n');
    folder.write('bad.md', Uint8Array.of(0xc3, 0x28, 0x41));
    expect((await baseline('write')).code).toBe(2);
    expect(folder.read('trustlint-baseline.json')).toBe('x');
  });

  it('is asked for with a way to write it', async () => {
    folder = temporaryFolder({ 'a.md': macro('A', SOON) });
    const { code, err } = await check();
    expect(code).toBe(2);
    expect(err).toContain('To write it: trustlint baseline write\n');
    expect((await baseline('wirte')).err).toContain('Write: trustlint baseline write, check or prune');
  });
});
