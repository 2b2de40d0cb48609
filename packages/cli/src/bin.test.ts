import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The program as users have it.
let built: TemporaryFolder;
let program: string;
beforeAll(() => {
  built = temporaryFolder();
  execFileSync(process.execPath, [join(import.meta.dirname, '../build.mjs'), join(built.path, 'dist')]);
  program = join(built.path, 'dist/trustlint.js');
}, 60_000);
afterAll(() => built.remove());

const run = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
};

/** Says on standard error what V8 made of compiled code. */
const TELL_TAKEN = `const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const { Script } = vm;
vm.Script = class extends Script {
  constructor(...all) {
    super(...all);
    const what = this.cachedDataRejected === false ? 'taken' : 'refused';
    require('node:fs').writeSync(2, what + (isMainThread ? ' in the main thread' : ' in a worker') + '\\n');
  }
};
`;
const SOON = '---\ntitle: Delay\nkind: snippet\n---\nWe will get back to you soon.\n';

describe('the built program', () => {
  it('ends with the code that scripts rely on', () => {
    const folder = temporaryFolder({ 'macros/a.md': SOON });
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
    expect(run(folder.path, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(run(folder.path, 'check').code).toBe(0);
    expect(run(folder.path, 'check', '--fail-on', 'warning').code).toBe(1);
    expect(run(folder.path, 'check', 'none').code).toBe(2);
    expect(run(folder.path, 'chekc').err).toContain('Did you mean “check”?');
    folder.remove();
  });

  it('finds the same as the sources do', async () => {
    const folder = temporaryFolder({
      'a.md': SOON,
      'b.html': '<p>We will reply <b>soon</b>!!!</p>',
      'trustlint.yaml': 'profile: strict\ntoday: 2026-11-21\n',
    });
    const { runTrustlint } = await import('./testing/run-trustlint.ts');
    for (const args of [['check', '--format', 'json'], ['inspect', '--format', 'json'], ['check']]) {
      expect(run(folder.path, ...args).out).toBe((await runTrustlint(args, { cwd: folder.path })).out);
    }
    folder.remove();
  });

  it('writes all of a long report into a pipe, and stops quietly when nobody reads on', async () => {
    const folder = temporaryFolder();
    for (let i = 0; i < 400; i++) folder.write(`${i}.md`, SOON);
    expect(JSON.parse(run(folder.path, 'check', '--format', 'json').out).files).toHaveLength(400);
    const child = spawn(process.execPath, [program, 'check'], { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] });
    const errors: string[] = [];
    child.stderr.on('data', (data) => errors.push(String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    expect(errors).toEqual([]);
    folder.remove();
  });

  it('reads standard input', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [program, 'check', '--stdin', '--stdin-filename', 'a.md', '--format', 'json'],
      { cwd: built.path, input: SOON, encoding: 'utf8' },
    );
    expect(JSON.parse(stdout).files[0].path).toBe('a.md');
  });

  it('runs without compiled code, and with compiled code that is not its own or broken', () => {
    const folder = temporaryFolder({ 'a.md': SOON });
    const cache = join(built.path, 'dist/program.cache');
    const whole = readFileSync(cache);
    const expected = run(folder.path, 'check').out;
    for (const broken of [
      () => truncateSync(cache, 1000),
      () => writeFileSync(cache, Buffer.concat([Buffer.alloc(16), whole.subarray(16)])),
      () => truncateSync(cache, 0),
    ]) {
      broken();
      expect(run(folder.path, 'check')).toEqual({ code: 0, out: expected, err: '' });
    }
    writeFileSync(cache, whole);
    folder.remove();
  });

  it('takes its compiled code, in workers too', () => {
    const folder = temporaryFolder({ 'macros/a.md': SOON, 'macros/b.md': SOON, 'preload.cjs': TELL_TAKEN });
    const options = ['--require', join(folder.path, 'preload.cjs'), program, 'check', 'macros', '--jobs', '2'];
    const { stderr } = spawnSync(process.execPath, options, { cwd: folder.path, encoding: 'utf8' });
    expect(stderr.trim().split('\n').sort()).toEqual([
      'taken in a worker',
      'taken in a worker',
      'taken in the main thread',
    ]);
    folder.remove();
  });

  it('gets through ten thousand files', () => {
    const folder = temporaryFolder();
    for (let i = 0; i < 10_000; i++) folder.write(`${i % 100}/${i}.txt`, 'All is well.');
    expect(run(folder.path, 'check').out).toContain('10000 files');
    folder.remove();
  }, 60_000);

  it('checks 200,000 lines of standard input in the memory that the first ones need', async () => {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [program, 'check', '--stdin-jsonl', '--fail-on', 'never'], {
      cwd: folder.path,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    /** Megabytes that the process holds. */
    const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
    const taken: number[] = [];
    let results = 0;
    child.stdout.on('data', (data: Buffer) => {
      for (const byte of data) {
        if (byte !== 0x0a) continue;
        results++;
        // With the last result read, the process may have ended already.
        if (results % 10_000 === 0 && results < 200_000) taken.push(memory());
      }
    });
    for (let id = 0; id < 200_000; id++) {
      // To check each would take minutes; a line without a text costs the same memory.
      const line =
        id % 20 === 0 ? { id, body: `Parcel ${id} is on its way. We will reply soon.` } : { id, 'no body': id };
      if (!child.stdin.write(`${JSON.stringify(line)}\n`)) await new Promise((next) => child.stdin.once('drain', next));
    }
    child.stdin.end();
    expect(await ended).toBe(2);
    expect(results).toBe(200_000);
    expect(Math.max(...taken.slice(10))).toBeLessThan(Math.max(...taken.slice(0, 10)) + 50);
    folder.remove();
  }, 300_000);

  it('answers a line before the next one comes', async () => {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [program, 'check', '--stdin-jsonl'], { cwd: folder.path });
    const ended = new Promise((resolve) => child.on('close', resolve));
    for (let id = 0; id < 3; id++) {
      child.stdin.write(`${JSON.stringify({ id, body: 'Your lamp is in the post.' })}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer))).toMatchObject({ id, line: id + 1 });
    }
    child.stdin.end();
    expect(await ended).toBe(0);
    folder.remove();
  });

  it('tells the same in the same order, whatever the number of its threads', () => {
    const folder = temporaryFolder({
      'trustlint.yaml':
        'profile: strict\nsuppress:\n  - {rule: reliability/vague-timeline, macro: Delay, files: ["3*"]}\n',
      'x.email': 'We reply soon.\n',
      'x.email-meta.xml':
        '<?xml version="1.0"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n  <available>true</available>\n  <name>Kettle</name>\n  <subject>We answer soon</subject>\n  <type>text</type>\n</EmailTemplate>\n',
      'y.json': '{"a": 1}',
      'z.md': Buffer.from([0x57, 0x65, 0xe9, 0x20, 0x61]),
    });
    for (let i = 0; i < 40; i++)
      folder.write(`${i}.md`, `${SOON}Refunds take ${i % 4} days. ${'Thank you so much! '.repeat(i % 3)}\n`);
    for (const format of ['json', 'sarif']) {
      const one = run(folder.path, 'check', '--jobs', '1', '--format', format);
      expect(one.out).toContain('vague-timeline');
      for (const jobs of ['2', '3']) expect(run(folder.path, 'check', '--jobs', jobs, '--format', format)).toEqual(one);
    }
    const one = run(folder.path, 'check', '--jobs', '1');
    expect(run(folder.path, 'check', '--jobs', '2', '--cache')).toEqual(one);
    expect(run(folder.path, 'check', '--jobs', '2', '--cache')).toEqual(one);
    folder.remove();
  }, 240_000);

  it('watches until it is interrupted, and ends with the code of the last state', async () => {
    const folder = temporaryFolder({ 'a.md': SOON });
    const child = spawn(process.execPath, [program, 'check', '--watch', '--fail-on', 'warning'], { cwd: folder.path });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await once(child.stdout, 'data');
    folder.write('a.md', '---\ntitle: Delay\nkind: snippet\n---\nYour lamp is in the post.\n');
    const [told] = await once(child.stdout, 'data');
    expect(String(told)).toContain('0 new, 1 mended');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    folder.remove();
  }, 20_000);
});
