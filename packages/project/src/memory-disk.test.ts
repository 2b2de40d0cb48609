import { createLinter, DIALECTS, FORMATS, GENERIC } from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { type CheckedFiles, checkFiles } from './check-files.ts';
import { MemoryDisk } from './memory-disk.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
};

describe('a disk in memory', () => {
  it('has files and the folders that they stand in', () => {
    const disk = new MemoryDisk([['/a/b/c.md', bytes('c')]]);
    expect(disk.entries('/a').map(({ name, isDirectory }) => [name, isDirectory()])).toEqual([['b', true]]);
    expect(disk.entries('/a/b').map(({ name, isFile }) => [name, isFile()])).toEqual([['c.md', true]]);
    expect(disk.stat('/a/b')).toMatchObject({ kind: 'folder' });
    expect(disk.stat('/a/b/c.md')).toEqual({ kind: 'file', size: 1 });
    expect(disk.read('/a/b/c.md')).toEqual(bytes('c'));
    expect(disk.has('/a/b/d.md')).toBe(false);
  });

  it('fails as the disk of a machine does', () => {
    const disk = new MemoryDisk([['/a/b.md', bytes('b')]]);
    expect(codeOf(() => disk.read('/a/x.md'))).toBe('ENOENT');
    expect(codeOf(() => disk.stat('/a/x.md'))).toBe('ENOENT');
    expect(codeOf(() => disk.realPath('/a/x.md'))).toBe('ENOENT');
    expect(codeOf(() => disk.entries('/x'))).toBe('ENOENT');
    expect(codeOf(() => disk.read('/a'))).toBe('EISDIR');
    expect(codeOf(() => disk.entries('/a/b.md'))).toBe('ENOTDIR');
  });

  it('loses what is removed, with all that is in it', () => {
    const disk = new MemoryDisk([
      ['/a/b/c.md', bytes('c')],
      ['/a/d.md', bytes('d')],
    ]);
    disk.remove('/a/b');
    expect(disk.has('/a/b/c.md')).toBe(false);
    expect(disk.entries('/a').map(({ name }) => name)).toEqual(['d.md']);
    disk.remove('/');
    expect(disk.entries('/')).toEqual([]);
  });

  it('has a folder where a file was, and the other way round', () => {
    const disk = new MemoryDisk([['/a', bytes('a')]]);
    disk.putFile('/a/b.md', bytes('b'));
    expect(disk.stat('/a').kind).toBe('folder');
    disk.putFile('/a', bytes('a'));
    expect(disk.stat('/a').kind).toBe('file');
    expect(disk.has('/a/b.md')).toBe(false);
  });

  it('tells what somebody looked for and did not find, or could not read yet', () => {
    const missed: string[] = [];
    const disk = new MemoryDisk([], (path) => missed.push(path));
    disk.putFile('/a.md', undefined);
    expect(disk.has('/a.md')).toBe(true);
    expect(disk.isRead('/a.md')).toBe(false);
    expect(missed).toEqual([]);
    expect(codeOf(() => disk.read('/a.md'))).toBe('ENOENT');
    disk.has('/b.md');
    expect(missed).toEqual(['/a.md', '/b.md']);
  });
});

describe('the same files on a disk in memory and on that of the machine', () => {
  const FILES: Readonly<Record<string, string>> = {
    'trustlint.yaml': 'extends: base/common.yaml\nignore: [drafts]\n',
    'base/common.yaml': 'extends: more.yaml\nlocale: en-GB\n',
    'base/more.yaml': 'audience: internal\n',
    '.gitignore': 'build\n*.bak.md\n!kept.bak.md\n',
    'a.md': 'We call you.\n',
    'b.bak.md': 'Not seen.\n',
    'kept.bak.md': 'Seen.\n',
    'build/c.md': 'Not seen.\n',
    'drafts/d.md': 'Not seen.\n',
    'README.md': 'Not macros.\n',
    'picture.png': 'no text',
    'empty.md': '',
    'deep/er/.gitignore': 'e.md\n',
    'deep/er/e.md': 'Not seen.\n',
    'deep/er/f.md': 'Seen.\n',
    'deep/trustlint.yml': 'profile: strict\n',
    'wrong/trustlint.yaml': 'rulez: {}\n',
    'wrong/g.md': 'Not checked.\n',
    'node_modules/h.md': 'Not seen.\n',
    '.hidden/i.md': 'Not seen.\n',
    '.github/ISSUE_TEMPLATE/report.yml': 'name: Report\ndescription: Tell us\nbody: []\n',
    'inner/.git/HEAD': 'ref: refs/heads/main\n',
    'inner/j.md': 'Of a repository of its own.\n',
  };

  const told = ({ files, skipped, configProblems, configs }: CheckedFiles, root: string) =>
    JSON.stringify({
      files: files.map(({ path, resolved: { profile, settings } }) => [
        path,
        profile,
        settings.locale,
        settings.audience,
      ]),
      skipped,
      configProblems,
      configs: configs.map(({ path, folder }) => [path, folder]),
    }).replaceAll(root, '');

  it.each([[[]], [['.']], [['deep', 'build', 'none', 'a.md']], [['inner', 'wrong/g.md']]])(
    'named as %j',
    async (paths) => {
      const folder = temporaryFolder(FILES);
      const disk = new MemoryDisk(Object.entries(FILES).map(([path, text]) => [`/memory/${path}`, bytes(text)]));
      disk.putFolder('/memory/.git');
      const check = (cwd: string, more: { readonly disk?: MemoryDisk }) =>
        checkFiles(
          {
            cwd,
            paths,
            commandLine: {},
            today: '2026-06-15',
            rules: [],
            formats: FORMATS,
            dialects: DIALECTS,
            defaultDialect: GENERIC,
            ...more,
          },
          createLinter({ rules: [], lexicon: { classes: {}, cues: {} } }),
        );
      try {
        const onMachine = told(await check(folder.path, {}), folder.path);
        expect(told(await check('/memory', { disk }), '/memory')).toBe(onMachine);
        expect(onMachine).toContain('"path"');
      } finally {
        folder.remove();
      }
    },
  );
});
