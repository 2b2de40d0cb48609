import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';
import { type TemporaryFolder, temporaryFolder } from './testing/temporary-folder.ts';
import { putFile, writeFile } from './write-file.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

const sourceOf = (name: string) => {
  const { file } = readFile(join(folder.path, name), name);
  if (file === undefined) throw new Error(`${name} can't be read`);
  return file;
};

describe('writeFile', () => {
  it('keeps encoding, mode and links, and leaves nothing beside', () => {
    folder = temporaryFolder({ 'a.md': Buffer.from('\uFEFFold', 'utf16le') });
    const path = join(folder.path, 'a.md');
    chmodSync(path, 0o640);
    symlinkSync('a.md', join(folder.path, 'link.md'));
    expect(writeFile(join(folder.path, 'link.md'), sourceOf('a.md'), 'new')).toBeUndefined();
    expect(sourceOf('a.md')).toMatchObject({ text: 'new', encoding: 'utf-16le', bom: true });
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder.path, 'link.md')).isSymbolicLink()).toBe(true);
    expect(folder.names()).toEqual(['a.md', 'link.md']);
  });

  it('leaves a file alone that has changed meanwhile', () => {
    folder = temporaryFolder({ 'a.md': 'old' });
    const file = sourceOf('a.md');
    folder.write('a.md', 'somebody else');
    expect(writeFile(join(folder.path, 'a.md'), file, 'new')).toContain('has changed');
    expect(folder.read('a.md')).toBe('somebody else');
  });

  it('says why it can’t write', () => {
    folder = temporaryFolder({ 'a.md': 'old' });
    expect(writeFile(join(folder.path, 'gone.md'), sourceOf('a.md'), 'new')).toBe('There is no such file or folder.');
    expect(folder.names()).toEqual(['a.md']);
  });
});

describe('putFile', () => {
  it('makes a file, replaces it through a link and keeps its mode', () => {
    folder = temporaryFolder();
    const path = join(folder.path, 'a.json');
    expect(putFile(path, 'ä1')).toBeUndefined();
    chmodSync(path, 0o640);
    symlinkSync('a.json', join(folder.path, 'link.json'));
    expect(putFile(join(folder.path, 'link.json'), 'ä2')).toBeUndefined();
    expect(folder.read('a.json')).toBe('ä2');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder.path, 'link.json')).isSymbolicLink()).toBe(true);
    expect(folder.names()).toEqual(['a.json', 'link.json']);
  });

  it('says why it can’t', () => {
    folder = temporaryFolder({ 'folder/a': '' });
    expect(putFile(join(folder.path, 'gone/a.json'), '')).toBe('There is no such file or folder.');
    expect(putFile(join(folder.path, 'folder'), '')).toMatch(/folder/);
    expect(folder.names()).toEqual(['folder']);
  });
});
