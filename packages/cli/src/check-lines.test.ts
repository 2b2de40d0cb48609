import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';
import { runTrustlint } from './testing/run-trustlint.ts';

let folder: TemporaryFolder;
afterEach(() => folder?.remove());

const CONFIG = 'profile: essential\nrules:\n  reliability/vague-timeline: warning\n';

async function check(lines: readonly unknown[], ...args: string[]) {
  folder ??= temporaryFolder();
  const stdin = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const run = await runTrustlint(['check', '--stdin-jsonl', ...args], { cwd: folder.path, stdin });
  const results = run.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { ...run, results };
}

const foundIn = ({ diagnostics }: { diagnostics: { rule: string }[] }) => diagnostics.map(({ rule }) => rule);

describe('check --stdin-jsonl', () => {
  it('answers each line with its id, its kind, its score and what is found in it, in the same order', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': CONFIG });
    const { code, results } = await check([
      { id: 7, kind: 'update', body: 'We will get back to you soon.' },
      { id: 'b', title: 'Sent', kind: 'snippet', body: 'Your lamp is in the post.' },
      { body: 'We will reply soon.' },
    ]);
    expect(code).toBe(0);
    expect(results.map(({ id, line, kind }) => ({ id, line, kind }))).toMatchObject([
      { id: 7, line: 1, kind: 'update' },
      { id: 'b', line: 2, kind: 'snippet' },
      { id: null, line: 3 },
    ]);
    expect(results.map(foundIn)).toEqual([['reliability/vague-timeline'], [], ['reliability/vague-timeline']]);
    expect(results[0].score.value).toBeLessThan(results[1].score.value);
    expect(results[1].score).toEqual({ value: 10, grade: 'A' });
  });

  it('tells places in the field of the line, whatever stands before it', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': CONFIG });
    const body = 'Good morning,\nwe reply soon.';
    const subject = 'A "quoted" \\ word\u2028 and 𝄞: we reply soon';
    const { results } = await check([
      { title: 'A: “b” # c\n', subject, body },
      { format: 'html', body: '<p>We reply <b>soon</b>.</p>' },
      { format: 'text', body: 'We reply soon.' },
    ]);
    const quotedBy = (
      result: { diagnostics: { rule: string; field: 'body' | 'subject'; offset: { start: number; end: number } }[] },
      of: Record<string, string>,
    ) =>
      result.diagnostics
        .filter(({ rule }) => rule === 'reliability/vague-timeline')
        .map(({ field, offset }) => `${field}: ${of[field]?.slice(offset.start, offset.end)}`);
    expect(quotedBy(results[0], { body, subject }).toSorted()).toEqual(['body: soon', 'subject: soon']);
    expect(quotedBy(results[1], { body: '<p>We reply <b>soon</b>.</p>' })).toEqual(['body: soon']);
    expect(quotedBy(results[2], { body: 'We reply soon.' })).toEqual(['body: soon']);
    expect(results[0].diagnostics.find((one: { field: string }) => one.field === 'body').range.start).toEqual({
      line: 2,
      column: 10,
    });
  });

  it('gives fixes as edits of the field that they mend', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': 'profile: strict\n' });
    const subject = 'Your "kettle", as per your request';
    const { results } = await check([{ subject, body: 'Hello' }]);
    const fixes = results[0].diagnostics.flatMap((one: { fixes: { edits: object[] }[] }) =>
      one.fixes.flatMap(({ edits }) => edits),
    );
    const edit = fixes.find(({ text }: { text: string }) => text === 'as you asked');
    expect(edit).toMatchObject({ field: 'subject' });
    expect(subject.slice(0, edit.offset.start) + edit.text + subject.slice(edit.offset.end)).toBe(
      'Your "kettle", as you asked',
    );
  });

  it('finds in a whole file what a check of that file finds', async () => {
    const text = '---\ntitle: Delay\nkind: update\n---\nWe will get back to you soon.\n';
    folder = temporaryFolder({ 'trustlint.yaml': 'profile: strict\n', 'in/a.md': text });
    const { out } = await runTrustlint(['check', '--format', 'json', 'in/a.md'], { cwd: folder.path });
    const { results } = await check([{ id: 1, text, path: 'in/a.md' }]);
    expect(results[0].diagnostics).toEqual(JSON.parse(out).files[0].diagnostics);
    expect(results[0].diagnostics).not.toEqual([]);
  });

  it('tells kind and score of each macro where a file holds several', async () => {
    folder = temporaryFolder();
    const text = 'title,body\nOne,We reply soon.\nTwo,"Your lamp is here."\n';
    const { results } = await check([{ text, path: 'a.csv' }]);
    expect(results[0].macros.map(({ title }: { title: string }) => title)).toEqual(['One', 'Two']);
  });

  it('takes the configuration of the folder that a path names', async () => {
    folder = temporaryFolder({ 'quiet/trustlint.yaml': 'rules:\n  reliability: off\n', 'trustlint.yaml': CONFIG });
    const { results } = await check([
      { text: 'We reply soon.', path: 'quiet/a.md' },
      { body: 'We reply soon.', path: 'quiet/b' },
      { text: 'We reply soon.', path: 'loud/a.md' },
    ]);
    expect(results.map((result) => foundIn(result).includes('reliability/vague-timeline'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('gives a line that it can’t read a result that says why, goes on, and ends with 2', async () => {
    folder = temporaryFolder({ 'broken/trustlint.yaml': 'profil: strict\n' });
    const { code, results } = await check([
      '{"id": 1, "body"',
      '[1]',
      { id: 3 },
      { id: 4, body: 5 },
      { id: 5, body: 'A', text: 'B' },
      { id: 6, body: 'A', format: 'word' },
      { id: 7, text: '{"a": 1}', path: 'a.json' },
      { id: 8, text: 'A', path: 'broken/a.md' },
      { id: 9, text: 'A', path: 'a.docx' },
      '',
      { id: 10, body: 'Your lamp is in the post.', title: null },
    ]);
    expect(code).toBe(2);
    expect(results.map(({ id, line, error }) => `${line} ${id} ${error ?? 'fine'}`)).toMatchInlineSnapshot(`
      [
        "1 null This line is not JSON. Unexpected end of JSON input.",
        "2 null A line must be a JSON object, such as {"body": "Your lamp is on its way."}.",
        "3 3 There is no “body” in this line, and no “text” of a whole file.",
        "4 4 “body” must be a text in quotes.",
        "5 5 Say “body” for one macro or “text” for a whole file, not both.",
        "6 6 “format” can be markdown, html, text, and not “word”.",
        "7 7 a.json: It is not an export of macros in JSON that Trustlint knows. If macros stand in it, say where under “sources” in trustlint.yaml; “trustlint init” proposes how.",
        "8 8 broken/trustlint.yaml: “profil” is no key of the configuration. Did you mean “profile”?",
        "9 9 a.docx: No format reads files with this ending.",
        "11 10 fine",
      ]
    `);
  });

  it('fails from --fail-on on and for too many warnings, as a check of files does', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': CONFIG });
    const lines = [{ body: 'We reply soon.' }, { body: 'Your lamp is in the post.' }];
    expect((await check(lines)).code).toBe(0);
    expect((await check(lines, '--fail-on', 'warning')).code).toBe(1);
    expect((await check(lines, '--max-warnings', '0')).code).toBe(1);
    expect((await check(lines, '--fail-on', 'never')).code).toBe(0);
    expect((await check(['{', ...lines], '--fail-on', 'warning')).code).toBe(2);
    expect((await check([])).code).toBe(0);
    expect((await check(lines, '--quiet')).results[0].diagnostics).toEqual([]);
    expect((await check(lines, '--rule', 'reliability=off')).results[0].diagnostics).toEqual([]);
  });

  it('reads nothing with a configuration that is wrong, and refuses options that a stream can’t keep', async () => {
    folder = temporaryFolder({ 'trustlint.yaml': 'profil: strict\n' });
    const broken = await check([{ body: 'A' }]);
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toContain('profil');
    for (const option of ['--fix', '--stdin', '--format=json', 'a.md'])
      expect((await check([], option)).err).toContain('--stdin-jsonl');
  });
});

describe('linesOf', () => {
  const read = async (chunks: readonly Uint8Array[], longest = 100) => {
    const lines = [];
    for await (const some of linesOf(
      (async function* () {
        yield* chunks;
      })(),
      longest,
    ))
      lines.push(...some);
    return lines.map((line) => ('text' in line ? line.text : `(${line.fault})`));
  };
  const bytes = Buffer.from('é one\n\ntwo 𝄞\nlast');

  it('puts lines together wherever the chunks end', async () => {
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await read(chunks)).toEqual(['é one', '', 'two 𝄞', 'last']);
    }
  });

  it('passes over what is too long or no UTF-8, and goes on behind it', async () => {
    expect(await read([Buffer.from('12345'), Buffer.from('6789'), Buffer.from('0\nnext\n')], 5)).toEqual([
      '(too-long)',
      'next',
    ]);
    expect(await read([Buffer.from([0xff, 0x0a]), Buffer.from('next')])).toEqual(['(encoding)', 'next']);
  });
});
