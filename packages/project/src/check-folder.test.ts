import { defineRule, type Pack } from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { checkFolder, type FolderOptions, fixFolder } from './check-folder.ts';
import { MemoryDisk } from './memory-disk.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const soon = defineRule({
  id: 'reliability/soon',
  summary: 'A word that a test looks for.',
  why: 'So that the test has something to find.',
  sources: ['test'],
  profile: 'essential',
  severity: 'warning',
  options: {},
  bad: [],
  good: [],
  level: 'phrase',
  fix: 'replace',
  phrases: { 'reliability/soon': ['soon'] },
  *check(message) {
    for (const { reading } of message.texts)
      for (const { span } of reading.cues('reliability/soon')) {
        const at = { text: reading.prose.text, span };
        yield { at, message: 'Soon.', fixes: [{ title: 'Say when', edits: [{ at, text: 'today' }] }] };
      }
  },
});
const WITH: FolderOptions = { pack: { rules: [soon], lexicon: { classes: {}, cues: {} } } satisfies Pack };

describe('checkFolder', () => {
  it('checks what the configurations of the folder name, and scores each macro of each file', async () => {
    const folder = temporaryFolder({
      'trustlint.yaml':
        'files: ["macros/**"]\noverrides:\n  - files: ["macros/old/**"]\n    rules: { reliability/soon: off }\n',
      'macros/a.md': '---\nkind: snippet\n---\nWe reply soon.\n',
      'macros/b.md':
        '---\nkind: snippet\n---\n<!-- trustlint-disable-next-line reliability/soon -- ours -->\nWe reply soon.\n',
      'macros/old/c.md': '---\nkind: snippet\n---\nWe reply soon.\n',
      'notes.md': 'Soon.',
    });
    const { files, skipped, configProblems } = await checkFolder(folder.path, WITH);
    const told = files.map(({ path, diagnostics, macros }) => [
      path,
      diagnostics.map(({ rule }) => rule),
      macros.map(({ kind, score }) => [kind, score.reliability]),
    ]);
    expect(told).toEqual([
      ['macros/a.md', ['reliability/soon'], [['snippet', 8]]],
      ['macros/b.md', [], [['snippet', 10]]],
      ['macros/old/c.md', [], [['snippet', 10]]],
    ]);
    expect([skipped, configProblems]).toEqual([[], []]);
    const named = await checkFolder(folder.path, {
      ...WITH,
      paths: ['notes.md'],
      rules: { 'reliability/soon': 'error' },
    });
    expect(named.files.map(({ diagnostics }) => diagnostics.map(({ severity }) => severity))).toEqual([['error']]);
    folder.remove();
  });

  it('throws nothing: what can’t be read, and a configuration that can’t be used, are told', async () => {
    const folder = temporaryFolder({ 'a.md': 'Soon.', 'sub/trustlint.yaml': 'profil: strict\n', 'sub/b.md': 'Soon.' });
    const { files, configProblems } = await checkFolder(folder.path, WITH);
    expect(files.map(({ path }) => path)).toEqual(['a.md']);
    expect(configProblems).toMatchObject([{ path: 'sub/trustlint.yaml', problem: { rule: 'config/unknown-key' } }]);
    expect(await checkFolder(`${folder.path}/none`, WITH)).toMatchObject({ files: [], skipped: [{ why: 'fault' }] });
    folder.remove();
  });

  it('reads another disk', async () => {
    const disk = new MemoryDisk([['/macros/a.md', Buffer.from('Soon.')]]);
    const { files } = await checkFolder('/macros', { ...WITH, disk });
    expect(files.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([['a.md', 1]]);
  });
});

describe('fixFolder', () => {
  const FILES = { 'a.md': 'We reply soon.\n', 'b.md': 'Fine.\n', 'c.html': '<p>Soon.</p>' };

  it('writes what can be mended without a choice, and says which', async () => {
    const folder = temporaryFolder(FILES);
    const dry = await fixFolder(folder.path, { ...WITH, dryRun: true });
    expect(folder.read('a.md')).toBe('We reply soon.\n');
    const { files } = await fixFolder(folder.path, WITH);
    expect(files).toEqual(dry.files);
    expect(files).toMatchObject([
      { path: 'a.md', text: 'We reply today.\n', mended: [{ rule: 'reliability/soon' }], unsettled: [] },
      { path: 'c.html', text: '<p>today.</p>' },
    ]);
    expect([folder.read('a.md'), folder.read('b.md'), folder.read('c.html')]).toEqual([
      'We reply today.\n',
      'Fine.\n',
      '<p>today.</p>',
    ]);
    expect(await fixFolder(folder.path, WITH)).toMatchObject({ files: [] });
    folder.remove();
  });

  it('says why a file could not be written', async () => {
    const folder = temporaryFolder({ 'a.md': 'We reply soon.\n' });
    const disk = new MemoryDisk([[`${folder.path}/a.md`, Buffer.from('We answer soon.\n')]]);
    const { files } = await fixFolder(folder.path, { ...WITH, disk });
    expect(files).toMatchObject([{ unwritten: 'It has changed since it was checked, so it was left alone.' }]);
    expect(folder.read('a.md')).toBe('We reply soon.\n');
    folder.remove();
  });
});
