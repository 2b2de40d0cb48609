import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { Editor, type EditorOptions, PATIENCE } from '../host/editor.ts';
import type { Result } from '../in-extension-host/tests.ts';

const here = import.meta.dirname;
const EXTENSION = join(here, '../../dist/extension');
const TESTS = join(here, '../../dist/tests');

/** What came of the tests in a file, run where extensions run. */
async function runInside(name: string, files: EditorOptions['files']): Promise<readonly Result[]> {
  const outfile = join(TESTS, `${name}.cjs`);
  const entry = join(here, `../in-extension-host/${name}.ts`);
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'] });
  const editor = await Editor.open({ files });
  try {
    const results = join(editor.workspace, '../results.json');
    const payload = [
      ['extensionDevelopmentPath', editor.remote(EXTENSION)],
      ['extensionTestsPath', editor.remote(outfile)],
    ];
    const { page } = editor;
    const said: string[] = [];
    await page.exposeFunction('codeAutomationLog', (_: string, words: readonly unknown[]) =>
      said.push(words.join(' ')),
    );
    await page.exposeFunction('codeAutomationExit', () => {});
    await editor.show({ payload: JSON.stringify(payload) });
    for (const end = Date.now() + 2 * PATIENCE; !existsSync(results); await sleep(100))
      if (Date.now() > end) throw new Error(`The tests did not end.\n${said.join('\n')}`);
    return JSON.parse(readFileSync(results, 'utf8'));
  } finally {
    await editor.close();
  }
}

const CRLF = (text: string): string => text.replaceAll('\n', '\r\n');
const macro = (title: string, ...lines: readonly string[]): string =>
  CRLF(['---', `title: ${title}`, 'kind: snippet', '---', '', ...lines, ''].join('\n'));

const WITH_CONFIG = {
  'team/trustlint.yaml':
    'files: ["macros/**"]\ndialect: zendesk\nglossary:\n  - term: Acme Cloud\n    insteadOf: [AcmeCloud]\n',
  'trustlint.json': '{ "files": ["nothing/**"] }\n',
  'team/macros/late-parcel.md': macro(
    'Late parcel',
    "We'll get back to you as soon as possible. You failed to give us your telephone number.",
    '',
    '{{current_user.first_name}}',
  ),
  'team/macros/name.md': macro('Name', 'AcmeCloud is up again since Monday at 10:00 CET.'),
  'notes/meeting.md': "# Meeting\n\nWe'll get back to you as soon as possible.\n",
};
const NOTES = {
  'notes/meeting.md': WITH_CONFIG['notes/meeting.md'],
  'notes/other.md': "Hello,\n\nWe'll get back to you soon.\n",
};

for (const [name, about, files] of [
  ['with-config', 'in a workspace with configurations', WITH_CONFIG],
  ['without-config', 'in a workspace where nobody asked for it', NOTES],
] as const) {
  const results = await runInside(name, files);
  describe(about, () => {
    afterAll(() => expect(results.length).toBeGreaterThan(0));
    for (const { name, error } of results) it(name, () => expect(error).toBeUndefined());
  });
}
