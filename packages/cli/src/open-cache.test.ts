import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { runTrustlint } from './testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder?.remove());

const check = (...args: string[]) => runTrustlint(['check', ...args], { cwd: folder.path });

/** The same numbers in every run. */
function randomOf(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
}

const SENTENCES = [
  'We will get back to you soon.',
  'Refunds take 5 days.',
  'Refunds take up to 10 business days.',
  'Your kettle is ready, as per your request.',
  'Our offer ends on 3 March 2026.',
  '<!-- trustlint-disable-next-line reliability/vague-timeline -->',
  '<!-- trustlint-disable-line template -->',
  'Thank you for sending the kettle back. It reached our workshop this morning, and Ines looks at it by Friday noon.',
  'Hello {{ticket.requester.first_name}}, we utilize {{foo}}.',
  'PLEASE READ THIS!!!',
  'Der Wasserkocher ist fertig und wird morgen verschickt.',
];
const TITLES = ['Delay', 'Refund', 'Kettle'];
const META = [
  '',
  'kind: update\n',
  'platform: zendesk\n',
  'locale: de\n',
  'channel: chat\n',
  'audience: internal\n',
  'trustlint:\n  allow: [reliability/vague-timeline]\n',
];

const CONFIGS = [
  undefined,
  '',
  'profile: strict\n',
  'profile: essential\n',
  'rules:\n  reliability: off\n',
  'rules:\n  reliability/vague-timeline: error\n',
  'suppress:\n  - {rule: reliability/vague-timeline, macro: Delay, files: ["*.md"]}\n',
  'overrides:\n  - files: [a/**]\n    rules:\n      template: off\n',
  'dialect: intercom\n',
  'locale: de\n',
  'kinds:\n  - {files: ["**"], title: "Ref*", kind: update}\n',
  'glossary: [kettle, {term: workshop, insteadOf: [kettle]}]\n',
  'customRules:\n  - {id: team/kettle, message: "No kettles.", phrases: [kettle], bad: [A kettle.], good: [A pot.]}\n',
  'today: 2026-01-01\n',
  'fillIn: "<<…>>"\n',
  'ignore: [b/**]\n',
  'inactive: true\n',
  'profil: strict\n',
];

const META_XML = (name: string) =>
  `<?xml version="1.0"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n  <available>true</available>\n  <name>${name}</name>\n  <subject>We reply soon</subject>\n  <type>text</type>\n</EmailTemplate>\n`;

function contentOf(name: string, pick: ReturnType<typeof randomOf>): string {
  const words = [1, 2, 3].map(() => pick(SENTENCES));
  if (name.endsWith('.xml')) return META_XML(pick(TITLES));
  if (name.endsWith('.json'))
    return pick([
      '{"a": 1}',
      JSON.stringify({
        macros: [1, 2].map((id) => ({
          id,
          title: pick(TITLES),
          active: pick([true, false]),
          actions: [{ field: 'comment_value', value: pick(words) }],
        })),
      }),
    ]);
  if (name.endsWith('.csv'))
    return `title,body\n${pick(TITLES)},"${words[0]?.replaceAll('"', '""')}"\n${pick(TITLES)},Hello\n`;
  if (name.endsWith('.email')) return words.join('\n');
  if (name.endsWith('.html')) return words.map((one) => `<p>${one}</p>\n`).join('');
  return pick([
    `---\ntitle: ${pick(TITLES)}\n${pick(META)}---\n${words.join('\n\n')}\n`,
    words.join('\n'),
    '',
    '---\ntitle: [\n---\nHello',
  ]);
}

const NAMES = [
  'a/1.md',
  'a/2.md',
  'b/1.md',
  'b/2.txt',
  'c.html',
  'd.json',
  'e.csv',
  'f.email',
  'f.email-meta.xml',
  'de/g.md',
  'h.docx',
];
const OPTIONS = [
  [],
  ['--rule', 'template=off'],
  ['--rule', 'empathy=error'],
  ['--profile', 'strict'],
  ['a'],
  ['--quiet'],
];

/** Changes something, as somebody might between two runs. */
function change(pick: ReturnType<typeof randomOf>): void {
  const name = pick(NAMES);
  switch (pick(['write', 'write', 'write', 'remove', 'rename', 'config', 'config', 'nested', 'nothing'])) {
    case 'write':
      folder.write(name, contentOf(name, pick));
      return;
    case 'remove':
      rmSync(join(folder.path, name), { force: true });
      return;
    case 'rename': {
      const other = NAMES.find((one) => one !== name && one.split('.').at(-1) === name.split('.').at(-1));
      try {
        if (other !== undefined) renameSync(join(folder.path, name), join(folder.path, other));
      } catch {
        // It is not there.
      }
      return;
    }
    case 'config':
    case 'nested': {
      const path = pick(['trustlint.yaml', 'a/trustlint.yaml']);
      const text = pick(CONFIGS);
      if (text === undefined) rmSync(join(folder.path, path), { force: true });
      else folder.write(path, text);
    }
  }
}

describe('check --cache', () => {
  it.each([1, 2, 3, 4])(
    'tells what a run without it tells, whatever has changed since (%i)',
    async (seed) => {
      const pick = randomOf(seed);
      folder = temporaryFolder();
      for (const name of NAMES) folder.write(name, contentOf(name, pick));
      for (let step = 0; step < 60; step++) {
        for (let i = 0; i < pick([0, 1, 1, 2]); i++) change(pick);
        const options = [...pick(OPTIONS), '--format', pick(['json', 'pretty', 'sarif', 'markdown'])];
        const fresh = await check(...options);
        expect(await check('--cache', ...options), `step ${step}, ${options.join(' ')}`).toEqual(fresh);
      }
    },
    120_000,
  );

  it('mends the same files in the same way', async () => {
    const files = {
      'a.md': 'Your kettle is ready, as per your request.\n',
      'b.md': 'Hello!\n',
      'trustlint.yaml': 'profile: strict\n',
    };
    folder = temporaryFolder(files);
    await check('--cache');
    const diff = await check('--fix-dry-run');
    expect(diff.out).toContain('+');
    expect(await check('--cache', '--fix-dry-run')).toEqual(diff);
    await check('--cache', '--fix');
    const mended = folder.read('a.md');
    expect(mended).toContain('as you asked');
    expect(await check('--cache')).toEqual(await check());
  });

  it('asks rules that depend on the day again on another day, and no others', async () => {
    folder = temporaryFolder({ 'a.md': 'Our sale is coming on 3 March 2027, so hurry.\n', 'b.md': 'We reply soon.\n' });
    const on = (today: string, ...args: string[]) => {
      folder.write('trustlint.yaml', `today: ${today}\nprofile: strict\n`);
      return check('--format', 'json', ...args);
    };
    const before = await on('2027-01-01', '--cache');
    const after = await on('2027-05-01');
    expect(after.out).not.toBe(before.out);
    const store = readFileSync(join(folder.path, '.trustlint-cache'), 'utf8').split('\n');
    expect(await on('2027-05-01', '--cache')).toEqual(after);
    const later = readFileSync(join(folder.path, '.trustlint-cache'), 'utf8').split('\n');
    // That of b.md is as it was.
    expect(later.filter((line) => store.includes(line) && line !== '')).toHaveLength(1);
  });

  it('passes over a cache that is damaged, cut off or of another program', async () => {
    folder = temporaryFolder({ 'a.md': 'We reply soon.\n', 'b.md': 'Hello\n' });
    const fresh = await check('--format', 'json');
    const path = join(folder.path, '.trustlint-cache');
    await check('--cache');
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] as number) ^ 1;
      writeFileSync(path, damaged);
      expect(await check('--cache', '--format', 'json')).toEqual(fresh);
      writeFileSync(path, whole);
      truncateSync(path, at);
      expect(await check('--cache', '--format', 'json')).toEqual(fresh);
      expect(readFileSync(path)).toEqual(whole);
    }
  });

  it('is what the second run reads: what stands in it is told', async () => {
    folder = temporaryFolder({ 'a.md': 'We reply soon.\n' });
    await check('--cache');
    const before = folder.read('.trustlint-cache');
    await check('--cache');
    expect(folder.read('.trustlint-cache')).toBe(before);
    expect(before).toContain('reliability/vague-timeline');
  });

  it('stands beside the configuration, in node_modules where there is such a folder, or where one says', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': '', 'in/a.md': 'We reply soon.\n' });
    await runTrustlint(['check', '--cache'], { cwd: join(folder.path, 'in') });
    expect(folder.names()).toContain('.trustlint-cache');
    folder.write('node_modules/x', '');
    await check('--cache');
    expect(folder.read('node_modules/.cache/trustlint')).toContain('trustlint-cache 1');
    await check('--cache-location', 'deep/er/file');
    expect(folder.read('deep/er/file')).toContain('trustlint-cache 1');
    await check('--cache-location', 'folder/');
    expect(folder.read('folder/trustlint-cache')).toContain('trustlint-cache 1');
  });

  it('tells where it can’t be written, and checks all the same', async () => {
    folder = temporaryFolder({ 'a.md': 'We reply soon.\n', file: '' });
    const { code, err } = await check('--cache-location', 'file/in');
    expect(code).toBe(0);
    expect(err).toContain('could not be written');
  });

  it('keeps what several runs at once have found', async () => {
    folder = temporaryFolder({ 'a/1.md': 'We reply soon.\n', 'b/1.md': 'Hello soon\n' });
    await Promise.all([check('--cache', 'a'), check('--cache', 'b'), check('--cache')]);
    const keys = folder.read('.trustlint-cache').split('\n').slice(1, -1);
    expect(keys).toHaveLength(2);
    expect(folder.names().filter((name) => name.includes('tmp'))).toEqual([]);
  });
});
