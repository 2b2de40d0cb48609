import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { GENERIC } from '@trustlint/core';
import { afterEach, describe, expect, it } from 'vitest';
import { configsOf } from './check-files.ts';
import { type FoundFiles, findFiles, wouldFind } from './find-files.ts';
import { type TemporaryFolder, temporaryFolder } from './testing/temporary-folder.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

function find(paths: readonly string[] = [], cwd = folder.path): Promise<FoundFiles> {
  const base = { rules: [], dialects: [GENERIC], defaultDialect: GENERIC, today: '2026-01-01', commandLine: {} };
  return findFiles({ cwd, paths, configs: configsOf({ ...base, cwd }), extensions: new Set(['.md', '.json', '.yml']) });
}
const pathsOf = ({ files }: FoundFiles) => files.map(({ path }) => path);
const skippedOf = ({ skipped }: FoundFiles) => Object.fromEntries(skipped.map(({ path, why }) => [path, why]));

describe('findFiles', () => {
  it('walks the folder in order, without what nobody means', async () => {
    folder = temporaryFolder({
      'b.md': 'b',
      'a/z.md': 'z',
      'a/b.json': '{}',
      'c.csv': 'c',
      'README.md': 'about',
      '.hidden/x.md': 'x',
      'node_modules/p/x.md': 'x',
      'dist/x.md': 'x',
    });
    const found = await find();
    expect(pathsOf(found)).toEqual(['a/b.json', 'a/z.md', 'b.md']);
    expect(skippedOf(found)).toEqual({ 'README.md': 'project-file', 'c.csv': 'other-ending' });
  });

  it('finds the forms of GitHub in their hidden folder, and nothing else there', async () => {
    folder = temporaryFolder({
      '.github/ISSUE_TEMPLATE/damaged.yml': 'body: []',
      '.github/ISSUE_TEMPLATE/draft.yml': 'body: []',
      '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false',
      '.github/ISSUE_TEMPLATE/old.md': 'About',
      '.github/DISCUSSION_TEMPLATE/idea.yml': 'body: []',
      '.github/workflows/ci.yml': 'on: push',
      '.gitignore': 'draft.yml\n',
      'trustlint.yaml': 'ignore: [".github/DISCUSSION_TEMPLATE/**"]\n',
    });
    expect(pathsOf(await find())).toEqual(['.github/ISSUE_TEMPLATE/damaged.yml']);
  });

  it('leaves out what .gitignore names, in each folder, but not what the user names', async () => {
    folder = temporaryFolder({
      '.gitignore': 'out/\n*.tmp.md\n',
      'out/a.md': 'a',
      'b.tmp.md': 'b',
      'sub/.gitignore': '!keep.tmp.md\nprivate.md\n',
      'sub/keep.tmp.md': 'k',
      'sub/private.md': 'p',
      'c.md': 'c',
    });
    expect(pathsOf(await find())).toEqual(['c.md', 'sub/keep.tmp.md']);
    expect(pathsOf(await find(['out', 'b.tmp.md', 'sub/private.md']))).toEqual([
      'b.tmp.md',
      'out/a.md',
      'sub/private.md',
    ]);
    expect(pathsOf(await find([], join(folder.path, 'sub')))).toEqual(['keep.tmp.md']);
  });

  it('follows files and ignore of the nearest configuration', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': 'files: ["macros/**"]\nignore: [drafts]\n',
      'macros/a.md': 'a',
      'macros/README.md': 'r',
      'macros/drafts/b.md': 'b',
      'other.md': 'o',
      'macros/own/trustlint.yaml': 'files: ["*.json"]\n',
      'macros/own/c.md': 'c',
      'macros/own/d.json': '{}',
    });
    expect(pathsOf(await find())).toEqual(['macros/README.md', 'macros/a.md', 'macros/own/d.json']);
    expect(pathsOf(await find(['other.md', 'macros/drafts/b.md']))).toEqual(['macros/drafts/b.md', 'other.md']);
    // Without paths it is the configuration that says where macros are, wherever one stands.
    expect(pathsOf(await find([], join(folder.path, 'macros/drafts')))).toEqual([
      '../README.md',
      '../a.md',
      '../own/d.json',
    ]);
  });

  it('goes around links that lead in a circle, nowhere or to the same file', async () => {
    folder = temporaryFolder({ 'a.md': 'a', 'sub/b.md': 'b' });
    symlinkSync('..', join(folder.path, 'sub/up'));
    symlinkSync('self.md', join(folder.path, 'self.md'));
    symlinkSync('gone', join(folder.path, 'gone.md'));
    symlinkSync('a.md', join(folder.path, 'same.md'));
    const found = await find();
    expect(pathsOf(found)).toEqual(['a.md', 'sub/b.md']);
    expect(skippedOf(found)).toEqual({ 'sub/up': 'not-text', 'self.md': 'fault', 'gone.md': 'fault' });
  });

  it('tells of a path that is not there', async () => {
    folder = temporaryFolder();
    expect(await find(['no.md'])).toMatchObject({
      files: [],
      skipped: [{ path: 'no.md', why: 'fault', reason: 'There is no such file or folder.' }],
    });
  });

  it('walks ten thousand files', async () => {
    folder = temporaryFolder();
    for (let i = 0; i < 100; i++) {
      mkdirSync(join(folder.path, `${i}`));
      for (let k = 0; k < 100; k++) folder.write(`${i}/${k}.md`, '');
    }
    expect((await find()).files).toHaveLength(10_000);
  });
});

describe('wouldFind', () => {
  it('says of every file what a walk says', async () => {
    folder = temporaryFolder({
      '.gitignore': 'out/\n*.tmp.md\n',
      'out/a.md': 'a',
      'b.tmp.md': 'b',
      'b.md': 'b',
      'c.csv': 'c',
      'README.md': 'about',
      '.hidden/x.md': 'x',
      'node_modules/p/x.md': 'x',
      'dist/x.md': 'x',
      '.github/ISSUE_TEMPLATE/damaged.yml': 'body: []',
      '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false',
      '.github/workflows/ci.yml': 'on: push',
      'sub/.gitignore': '!keep.tmp.md\nprivate.md\n',
      'sub/keep.tmp.md': 'k',
      'sub/private.md': 'p',
      'own/trustlint.yaml': 'files: ["*.txt", ".kept/*.md"]\nignore: ["old.txt"]\n',
      'own/a.md': 'a',
      'own/a.txt': 'a',
      'own/old.txt': 'a',
      'own/.kept/a.md': 'a',
    });
    const found = new Set(pathsOf(await find()));
    expect(found.size).toBe(5);
    const base = { rules: [], dialects: [GENERIC], defaultDialect: GENERIC, today: '2026-01-01', commandLine: {} };
    const cwd = folder.path;
    const options = { cwd, configs: configsOf({ ...base, cwd }), extensions: new Set(['.md', '.json', '.yml']) };
    for (const entry of readdirSync(cwd, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const absolute = join(entry.parentPath, entry.name);
      expect([absolute, await wouldFind(absolute, options)]).toEqual([
        absolute,
        found.has(absolute.slice(cwd.length + 1)),
      ]);
    }
    expect(await wouldFind(join(cwd, 'sub/not-yet.md'), options)).toBe(true);
  });
});
