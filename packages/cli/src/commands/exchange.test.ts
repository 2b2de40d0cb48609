import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTrustlint } from '../testing/run-trustlint.ts';

const macro = (id: number, title: string, value: string) => ({
  id,
  title,
  active: true,
  usage_7d: 12,
  actions: [{ field: 'comment_value_html', value }],
});
const EXPORT = `\uFEFF${JSON.stringify(
  {
    macros: [
      macro(1, 'Refund::Sent', '<p>Hi {{ticket.requester.first_name}},</p><p>it is on its way.</p>'),
      macro(2, 'Late', '<p class="x">It is late.</p>'),
      { ...macro(3, 'Old', '<p>Bye.</p>'), active: false },
      { ...macro(4, 'Tag only', ''), actions: [{ field: 'current_tags', value: 'vip' }] },
    ],
  },
  undefined,
  3,
).replaceAll('\n', '\r\n')}`;

let folder: TemporaryFolder;
let cwd: string;
beforeEach(() => {
  folder = temporaryFolder({ 'macros.json': EXPORT });
  cwd = folder.path;
});
afterEach(() => folder.remove());

const run = (...args: string[]) => runTrustlint(args, { cwd, columns: 100 });
const text = (path: string): string => readFileSync(join(cwd, path), 'utf8');
const edit = (path: string, from: string, to: string): void => {
  const before = text(`macros/${path}`);
  expect(before).toContain(from);
  writeFileSync(join(cwd, 'macros', path), before.replace(from, to));
};
const filesIn = (name: string): readonly string[] =>
  readdirSync(join(cwd, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(cwd, name).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

const SENT = 'refund/sent.macro.md';

describe('trustlint import', () => {
  it('makes a file of each macro, and says what was left out', async () => {
    const { code, out, err } = await run('import', 'macros.json');
    expect([code, err]).toEqual([0, '']);
    expect(filesIn('macros')).toEqual(['.trustlint-import.json', 'late.macro.html', 'old.macro.md', SENT]);
    expect(text(`macros/${SENT}`)).toBe(
      '---\ntitle: Refund::Sent\nplatform: zendesk\nrecord: "1"\n---\n\nHi {{ticket.requester.first_name}},\n\nit is on its way.\n',
    );
    expect(out).toContain('macros.json is in macros: 3 files made.');
    expect(out).toContain('“Tag only”');
    expect(out).toContain('trustlint export macros');
    expect(text('macros.json')).toBe(EXPORT);
  });

  it('makes files that are macros to a check', async () => {
    await run('import', 'macros.json', '--to', 'a/b');
    const { out } = await run('check', 'a', '--format', 'json');
    expect(JSON.parse(out).summary).toMatchObject({ macros: 2 });
  });

  it('takes over a newer export, and leaves edited files alone', async () => {
    await run('import', 'macros.json');
    edit(SENT, 'on its way', 'with you');
    writeFileSync(
      join(cwd, 'macros.json'),
      EXPORT.replace('It is late.', 'It is very late.').replace('it is on', 'is on'),
    );
    const { code, out } = await run('import', 'macros.json');
    expect(code).toBe(0);
    expect(out).toContain('1 file brought up to date, 1 file already up to date');
    expect(out).toContain(`macros/${SENT}`);
    expect(text('macros/late.macro.html')).toContain('very late');
    expect(text(`macros/${SENT}`)).toContain('with you');
    const forced = await run('import', 'macros.json', '--force');
    expect(forced.out).toContain('1 file brought up to date');
    expect(text(`macros/${SENT}`)).toContain('on its way');
  });

  it('does not mix the macros of two exports', async () => {
    await run('import', 'macros.json');
    writeFileSync(join(cwd, 'other.json'), JSON.stringify({ macros: [macro(9, 'Nine', '<p>Nine.</p>')] }));
    const { code, err } = await run('import', 'other.json', '--to', 'macros');
    expect(code).toBe(2);
    expect(err).toContain('another export');
    expect(filesIn('macros')).toHaveLength(4);
  });

  it.each([
    ['no-such.json', 'no-such.json was not read. There is no such file'],
    ['settings.json', 'no export of macros that Trustlint knows'],
    ['one.macro.md', 'one macro already'],
    ['broken.json', 'can’t be read to its end'],
  ])('says why nothing was imported of %s', async (name, why) => {
    writeFileSync(join(cwd, 'settings.json'), '{"a": 1}');
    writeFileSync(join(cwd, 'one.macro.md'), 'Hello');
    writeFileSync(join(cwd, 'broken.json'), EXPORT.slice(0, -20));
    const { code, err } = await run('import', name);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(why);
  });
});

describe('trustlint export', () => {
  beforeEach(() => run('import', 'macros.json'));

  it('changes nothing where nothing was edited', async () => {
    const { code, out } = await run('export', 'macros');
    expect([code, out]).toEqual([0, 'Nothing was changed, so macros.json stays as it is.\n']);
    expect(text('macros.json')).toBe(EXPORT);
  });

  it('writes what was edited, and nothing else', async () => {
    edit(SENT, 'on its way', '**with you**');
    edit('late.macro.html', 'title: Late', 'title: Delayed');
    const dry = await run('export', 'macros', '--dry-run');
    expect(dry.out).toContain('2 macros would be written into macros.json');
    expect(text('macros.json')).toBe(EXPORT);
    const { code, out } = await run('export', 'macros');
    expect(code).toBe(0);
    expect(out).toBe(`2 macros written into macros.json:\n  late.macro.html: title\n  ${SENT}: text\n`);
    expect(text('macros.json')).toBe(
      EXPORT.replace('on its way', '<strong>with you</strong>').replace('"Late"', '"Delayed"'),
    );
    expect((await run('export', 'macros')).out).toContain('Nothing was changed');
    expect((await run('import', 'macros.json')).out).toContain('3 files already up to date');
  });

  it('writes into a copy, or into a newer download', async () => {
    edit(SENT, 'on its way', 'with you');
    expect((await run('export', 'macros', '--to', 'new.json')).code).toBe(0);
    expect(text('new.json')).toBe(EXPORT.replace('on its way', 'with you'));
    expect(text('macros.json')).toBe(EXPORT);
    writeFileSync(join(cwd, 'newer.json'), EXPORT.replace('"usage_7d": 12', '"usage_7d": 13'));
    expect((await run('export', 'macros', '--to', 'newer.json')).code).toBe(0);
    expect(text('newer.json')).toBe(
      EXPORT.replace('"usage_7d": 12', '"usage_7d": 13').replace('on its way', 'with you'),
    );
  });

  it('leaves alone what has changed in the export, too', async () => {
    edit(SENT, 'on its way', 'with you');
    const newer = EXPORT.replace('on its way', 'nearly there');
    writeFileSync(join(cwd, 'macros.json'), newer);
    const { code, out } = await run('export', 'macros');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('text changed here and in the export, so nothing was written.');
    expect(text('macros.json')).toBe(newer);
    const forced = await run('export', 'macros', '--force');
    expect(forced.code).toBe(0);
    expect(text('macros.json')).toBe(EXPORT.replace('on its way', 'with you'));
  });

  it('says what it does not do', async () => {
    rmSync(join(cwd, 'macros/late.macro.html'));
    writeFileSync(join(cwd, 'macros/new.macro.md'), 'Hello\n');
    edit(SENT, 'it is', '## It is');
    edit('old.macro.md', 'active: false\n', '');
    const { code, out } = await run('export', 'macros');
    const told = out.replace(/\s+/g, ' ');
    expect(code).toBe(1);
    expect(told).toContain('macros/late.macro.html: the file is gone; its macro stays in the export.');
    expect(told).toContain('macros/new.macro.md: is new.');
    expect(told).toContain(`macros/${SENT}: the text was not written.`);
    expect(told).toContain('macros/old.macro.md: active differs from the export.');
    expect(text('macros.json')).toBe(EXPORT);
  });

  it.each([
    [['nowhere'], 'There is no folder nowhere.'],
    [['macros.json'], 'is a file'],
    [['empty'], 'is no folder that “trustlint import” has made'],
    [['macros', '--to', 'other.json'], 'Is it another export?'],
  ])('says why nothing was exported: %s', async (args, why) => {
    mkdirSync(join(cwd, 'empty'));
    writeFileSync(join(cwd, 'other.json'), JSON.stringify({ macros: [macro(9, 'Nine', '<p>Nine.</p>')] }));
    const { code, err } = await run('export', ...args);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(why);
  });
});
