import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter, DIALECTS, FORMATS, GENERIC, KINDS, scoreInFile } from '@trustlint/core';
import { platformsOf } from '@trustlint/language-server';
import { checkFiles } from '@trustlint/project';
import { pack } from '@trustlint/rules';
import { afterAll, describe, expect, it } from 'vitest';
import { endingIn, fileNameOf, folderFor, type StartingText, startingTextFor } from '../src/starting-text.ts';

const app = join(import.meta.dirname, '..');
const texts: Readonly<Record<string, StartingText>> = JSON.parse(
  readFileSync(join(app, 'snippets/macros.json'), 'utf8'),
);

/** What is there when every stop is left as it is. */
const untouched = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '');

const folder = mkdtempSync(join(tmpdir(), 'trustlint-starting-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const { prefix, body } of Object.values(texts)) writeFileSync(join(folder, `${prefix}.md`), untouched(body));
writeFileSync(join(folder, 'trustlint.yaml'), readFileSync(join(app, 'starter/trustlint.yaml')));

const linter = createLinter(pack);
const options = { rules: pack.rules, formats: FORMATS, dialects: DIALECTS, defaultDialect: GENERIC };
const { files, configProblems } = await checkFiles(
  { ...options, cwd: folder, paths: [], commandLine: { profile: 'strict' }, today: '2030-01-01' },
  linter,
);

describe('a text to begin a macro with', () => {
  it('is there for each kind', () => {
    const kinds = Object.values(texts).map(({ body }) => body.find((line) => line.startsWith('kind: '))?.slice(6));
    expect(kinds.sort()).toEqual([...KINDS].sort());
  });

  it.each(files.map((file) => [file.path, file] as const))('has nothing to find, and grade A: %s', (_, file) => {
    expect(file.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    const [macro] = file.document.macros;
    if (macro === undefined) throw new Error('there is no macro');
    const found = { settings: file.resolved.settings, diagnostics: [], accepted: [] };
    const { score } = scoreInFile(linter.read(macro, file.resolved.settings), found, pack.rules);
    expect(score).toMatchObject({ grade: 'A', value: 10 });
  });

  it('is there as a file', () => expect(files).toHaveLength(KINDS.length));
});

describe('the configuration to begin with', () => {
  it('has no mistakes', () => expect(configProblems).toEqual([]));
});

/** The text as it stands in the file before anything is filled in. */
const asWritten = (snippet: readonly string[]): string =>
  snippet
    .join('\n')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace('$0', '')
    .replace(/\\([\\$}])/g, '$1');

const PLATFORMS = platformsOf();
const BRACKETS = { open: '[', close: ']' };

describe('a new macro for each help desk', () => {
  it('knows the help desks, and their own placeholders for most', () => {
    expect(PLATFORMS.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['zendesk', 'intercom', 'freshdesk', 'salesforce']),
    );
    expect(PLATFORMS.filter(({ customer }) => customer !== null).length).toBeGreaterThan(12);
    const zendesk = PLATFORMS.find(({ id }) => id === 'zendesk');
    const text = startingTextFor(texts['It is solved']?.body ?? [], { platform: zendesk, title: 'A' }, BRACKETS);
    expect(text.join('\n')).toContain('platform: zendesk');
    expect(text.join('\n')).toContain('{{ticket.requester.first_name');
  });

  it.each([...PLATFORMS.map(({ id }) => id), 'none of them'])(
    'has nothing to find, whatever it is for: %s',
    async (id) => {
      const own = mkdtempSync(join(folder, 'platform-'));
      const platform = PLATFORMS.find((one) => one.id === id);
      for (const { prefix, body } of Object.values(texts))
        writeFileSync(
          join(own, `${prefix}.macro.md`),
          asWritten(startingTextFor(body, { platform, title: body[1]?.replace(/^.*:(.*)\}$/, '$1') ?? '' }, BRACKETS)),
        );
      const commandLine = { profile: 'strict' } as const;
      const checked = await checkFiles(
        { ...options, cwd: own, paths: [own], commandLine, today: '2030-01-01' },
        linter,
      );
      expect(checked.files).toHaveLength(KINDS.length);
      for (const file of checked.files) {
        expect(file.diagnostics.map(({ rule, message }) => `${file.path} ${rule}: ${message}`)).toEqual([]);
        const [macro] = file.document.macros;
        if (platform !== undefined) expect(macro?.dialect.platforms).toContain(platform.id);
      }
    },
  );

  it('has the signs that the team writes around what is filled in', () => {
    const text = startingTextFor([`\${2:[topic]} {`], { title: '' }, { open: '{', close: '}' });
    expect(text).toEqual([`\${2:{topic\\}} {`]);
    expect(asWritten(text)).toBe('{topic} {');
  });

  it('has its title, whatever stands in it', () => {
    const body = ['---', 'title: Old', '---'];
    expect(startingTextFor(body, { title: 'A “new” one: $5 } "off" \\' }, BRACKETS)[1]).toBe(
      'title: "A “new” one: \\$5 \\} \\\\"off\\\\" \\\\\\\\"',
    );
  });

  it.each([
    ['Refund is on its way', 'refund-is-on-its-way.macro.md'],
    ['We can’t do that', 'we-cant-do-that.macro.md'],
    ['  ../../etc: passwd ', 'etc-passwd.macro.md'],
    ['Größe & Maße', 'größe-maße.macro.md'],
    ['Aux', 'aux-macro.macro.md'],
    ['…', undefined],
  ])('%s stands in %s', (title, name) => expect(fileNameOf(title)).toBe(name));

  it('stands beside others of its kind, and ends as they do', () => {
    const macros = [
      { uri: 'file:///m/a/one.md', kind: 'apology' },
      { uri: 'file:///m/b/two.macro.md', kind: 'update' },
      { uri: 'file:///m/b/three.macro.md', kind: null },
      { uri: 'file:///m/all.json', kind: 'decline' },
    ];
    expect(folderFor('apology', macros)).toBe('file:///m/a');
    expect(folderFor('decline', macros)).toBe('file:///m/b');
    expect(folderFor('decline', macros.slice(3))).toBeUndefined();
    expect(endingIn('file:///m/a', macros)).toBe('.md');
    expect(endingIn('file:///m/b', macros)).toBe('.macro.md');
    expect(endingIn('file:///m/c', macros)).toBe('.macro.md');
  });
});
