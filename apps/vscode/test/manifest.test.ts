import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '@trustlint/core';
import { describe, expect, it } from 'vitest';
import { fitsPattern } from '../src/file-pattern.ts';

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

  it('says where it runs: where the files are, in a browser, and before anybody trusts a folder', () => {
    expect(manifest.extensionKind).toEqual(['workspace']);
    expect(manifest.main).toBe(manifest.browser);
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    expect(untrustedWorkspaces.supported).toBe(true);
    // In a browser all is read; the server of a desktop reads only disks.
    expect(virtualWorkspaces.supported).toBe('limited');
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

describe('exports that are known by their names', () => {
  const patterns: string[] = manifest.activationEvents.map((event: string) => event.replace('workspaceContains:', ''));
  const button = manifest.contributes.menus['editor/title'].find(
    ({ command }: { command: string }) => command === 'trustlint.checkFile',
  );
  const shown = new RegExp(button.when.match(/resourceFilename =~ \/(.*)\/i/)[1], 'i');

  it.each([
    ...['macros.json', 'macros.csv', 'macros-2026.json', 'my-zendesk-export.json', 'zendesk_macros.csv'],
    ...['canned_responses.json', 'canned_responses.csv', 'canned_response.csv', 'canned-responses.yaml'],
    ...['saved-replies.json', 'saved_replies.yml', 'quick-replies.json', 'quick-texts.csv'],
    ...['message_templates.json', 'text_modules.csv', 'text-modules.json'],
  ])('wake the extension and have a button to be checked: %s', (name) => {
    expect(patterns.some((pattern) => fitsPattern(pattern, `deep/er/${name}`))).toBe(true);
    expect(name).toMatch(shown);
  });

  it.each([
    ...['package.json', 'snippets.json', 'templates.json', 'settings.json', 'data.csv', 'macros.md', 'macros.rs'],
    ...['macros.yml', 'zendesk.ts', 'README.md', 'saved.json', 'quick-start.yaml', 'canned.csv'],
  ])('let it sleep: %s', (name) => {
    expect(patterns.some((pattern) => fitsPattern(pattern, `deep/er/${name}`))).toBe(false);
    expect(name).not.toMatch(shown);
  });
});
