import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SERVER = `const words = () => 'ready';
module.exports.start = require('node:path').basename(__filename);
console.log(words(), module.exports.start, require('node:path').basename(__dirname) !== '');
`;
/** Tells what became of the code that was given, and lets nobody wait. */
const PRELOAD = `const vm = require('node:vm');
const { Script } = vm;
vm.Script = class extends Script {
  constructor(...all) {
    super(...all);
    process.on('exit', () => console.log(all[1].cachedData === undefined ? 'compiled' : this.cachedDataRejected ? 'refused' : 'taken'));
  }
};
globalThis.setTimeout = (run) => ({ unref: () => setImmediate(run) });
`;

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder({ 'server/server.js': SERVER, 'preload.cjs': PRELOAD });
  copyFileSync(join(import.meta.dirname, '../server/start.cjs'), join(folder.path, 'server/start.js'));
});
afterEach(() => folder.remove());

const start = (kept = 'kept') => {
  const args = ['--require', join(folder.path, 'preload.cjs'), join(folder.path, 'server/start.js')];
  const option = kept === '' ? [] : [`--compiled-code=${join(folder.path, kept)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...option], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim().split('\n');
};
const kept = () => readdirSync(join(folder.path, 'kept'));

describe('the start of the server', () => {
  it('takes the code that an earlier start has compiled', () => {
    expect(start()).toEqual(['ready server.js true', 'compiled']);
    expect(kept()).toHaveLength(1);
    expect(start()).toEqual(['ready server.js true', 'taken']);
    expect(kept()).toHaveLength(1);
  });

  it('takes none that is damaged, and compiles it anew', () => {
    start();
    const [name = ''] = kept();
    const path = join('kept', name);
    const bytes = readFileSync(join(folder.path, path));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    folder.write(path, bytes);
    expect(start()).toEqual(['ready server.js true', 'compiled']);
    expect(start()).toEqual(['ready server.js true', 'taken']);
  });

  it('takes none of another program of the same length, and lets it go', () => {
    start();
    const before = kept();
    folder.write('server/server.js', SERVER.replace('ready', 'READY'));
    expect(start()).toEqual(['READY server.js true', 'compiled']);
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(before);
  });

  it('is slower, and as good, where nothing can be kept', () => {
    folder.write('kept', 'a file');
    expect(start()).toEqual(['ready server.js true', 'compiled']);
    expect(folder.read('kept')).toBe('a file');
    expect(start('')).toEqual(['ready server.js true', 'compiled']);
  });
});
