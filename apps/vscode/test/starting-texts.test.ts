import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter, DIALECTS, FORMATS, GENERIC, KINDS, scoreInFile } from '@trustlint/core';
import { checkFiles } from '@trustlint/project';
import { pack } from '@trustlint/rules';
import { afterAll, describe, expect, it } from 'vitest';
import { fileNameOf, type StartingText, withTitle } from '../src/starting-text.ts';

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

describe('a new macro', () => {
  it('has its title, whatever stands in it', () => {
    const body = ['---', 'title: Old', '---'];
    expect(withTitle(body, 'A “new” one: $5 } "off" \\')[1]).toBe(
      'title: "A “new” one: \\$5 \\} \\\\"off\\\\" \\\\\\\\"',
    );
  });

  it.each([
    ['Refund is on its way', 'refund-is-on-its-way.macro.md'],
    ['  ../../etc: passwd ', 'etc-passwd.macro.md'],
    ['Größe & Maße', 'größe-maße.macro.md'],
    ['…', undefined],
  ])('%s stands in %s', (title, name) => expect(fileNameOf(title)).toBe(name));
});
