import { join } from 'node:path';
import { GENERIC } from '@trustlint/core';
import { afterEach, describe, expect, it } from 'vitest';
import { configsOf, settingsFor } from './check-files.ts';
import { type TemporaryFolder, temporaryFolder } from './testing/temporary-folder.ts';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

const configs = (configFile?: string) =>
  configsOf({
    cwd: folder.path,
    rules: [],
    dialects: [GENERIC],
    defaultDialect: GENERIC,
    today: '2026-01-01',
    commandLine: {},
    configFile,
  });

describe('a configuration', () => {
  it('is looked for upward from the file to the root of the repository', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': 'locale: de\n',
      'a/trustlint.jsonc': '{"locale": "fr"}',
      'a/b/c.md': '',
      'repo/.git/x': '',
      'repo/d.md': '',
    });
    const locale = async (path: string) => {
      const absolute = join(folder.path, path);
      return settingsFor(await configs().governing(join(absolute, '..')), absolute).settings.locale;
    };
    expect(await locale('x.md')).toBe('de');
    expect(await locale('a/b/c.md')).toBe('fr');
    expect(await locale('repo/d.md')).toBeUndefined();
  });

  it('builds on what it extends; patterns count from its own folder', async () => {
    folder = temporaryFolder({
      'shared/base.yaml': 'locale: de\noverrides: [{files: "in/**", locale: fr}]\nextends: most.yaml\n',
      'shared/most.yaml': 'glossary: [Fernhill]\n',
      'a/trustlint.yaml': 'extends: ../shared/base.yaml\n',
    });
    const config = await configs().governing(join(folder.path, 'a'));
    expect(config.problems).toEqual([]);
    expect(config.chain.map(({ path }) => path)).toEqual(['shared/most.yaml', 'shared/base.yaml', 'a/trustlint.yaml']);
    expect(config.resolve('x.md').settings).toMatchObject({ locale: 'de', glossary: new Set(['fernhill']) });
    expect(config.resolve('in/x.md').settings.locale).toBe('fr');
  });

  it('may use a dialect that it inherits', async () => {
    folder = temporaryFolder({
      'base.yaml': 'dialects: [{id: our-desk, open: "[[", close: "]]"}]\n',
      'trustlint.yaml': 'extends: base.yaml\ndialect: our-desk\n',
    });
    const config = await configs().governing(folder.path);
    expect(config.problems).toEqual([]);
    expect(config.resolve('x.md').settings.dialect.id).toBe('our-desk');
  });

  it('may not extend itself, or what is not there', async () => {
    folder = temporaryFolder({
      'trustlint.yaml': 'extends: [b.yaml, none.yaml]\n',
      'b.yaml': 'extends: trustlint.yaml\n',
    });
    const { problems } = await configs().governing(folder.path);
    expect(problems.map(({ path, problem }) => `${path}: ${problem.message}`)).toEqual([
      'b.yaml: “trustlint.yaml” can’t be used here. It extends itself, around in a circle.',
      'trustlint.yaml: “none.yaml” can’t be used here. There is no such file or folder.',
    ]);
  });

  it('may be named, and then governs everything', async () => {
    folder = temporaryFolder({
      'ci/strict.yaml': 'overrides: [{files: "a/**", locale: de}]\n',
      'a/trustlint.yaml': 'locale: fr\n',
    });
    const config = await configs('ci/strict.yaml').governing(join(folder.path, 'a'));
    expect(settingsFor(config, join(folder.path, 'a/x.md')).settings.locale).toBe('de');
    expect((await configs('none.yaml').governing(folder.path)).problems).toHaveLength(1);
  });
});
