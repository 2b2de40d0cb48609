import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '@trustlint/core';
import { describe, expect, it } from 'vitest';

const app = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(app, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const sources = readdirSync(join(app, 'src')).map((name) => read(`src/${name}`));

describe('the manifest', () => {
  it('says all its words where they can be translated', () => {
    const said = JSON.parse(read('package.nls.json'));
    const asked = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    expect([...asked].sort()).toEqual(Object.keys(said).sort());
  });

  it('offers only commands that there are', () => {
    const commands: { command: string }[] = manifest.contributes.commands;
    const [table] = sources.filter((source) => source.includes('commandsOf(surroundings'));
    for (const { command } of commands)
      expect(table).toMatch(new RegExp(`^    ${command.replace('trustlint.', '')}:`, 'm'));
  });

  it('has the settings of the server, with its defaults', () => {
    const settings = Object.entries(
      manifest.contributes.configuration.properties as Record<string, { default: unknown }>,
    );
    const options = readFileSync(join(app, '../../packages/language-server/src/options.ts'), 'utf8');
    const [, defaults = ''] = /DEFAULT_OPTIONS[^{]*(\{[^}]*\})/.exec(options) ?? [];
    expect(
      `{ ${settings.map(([name, { default: usual }]) => `${name.replace('trustlint.', '')}: ${usual}`).join(', ')} }`,
    ).toBe(defaults);
  });

  it('asks people for no more than they have', () => expect(manifest.engines.vscode).toBe('^1.100.0'));
});

describe('the files that the server hears of', () => {
  it('are all that Trustlint can read', () => {
    const extensions = FORMATS.flatMap((format) => format.extensions).map((one) => one.slice(1));
    const [known = ''] = sources.filter((source) => source.includes('EXTENSIONS = ['));
    for (const extension of extensions) {
      expect(known).toContain(`'${extension}'`);
      const shown = manifest.contributes.menus['explorer/context'][0].when.match(/=~ \/(.*)\/$/)[1];
      expect(`.${extension}`).toMatch(new RegExp(shown));
    }
  });
});
