import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editor } from '../host/editor.ts';
import { Person } from '../host/person.ts';

const here = import.meta.dirname;
const EXPORT = JSON.stringify(
  [
    { id: 1, short_code: 'late', content: 'You failed to tell us your address. We will answer as soon as possible.' },
    { id: 2, short_code: 'thanks', content: 'Your refund of 20 EUR arrives by Friday.' },
  ],
  undefined,
  2,
);

let editor: Editor;
beforeAll(async () => {
  const files = {
    'from-chatwoot/canned_responses.json': EXPORT,
    'from-chatwoot/saved-replies.json': EXPORT,
    'settings.json': '{}\n',
  };
  editor = await Editor.open({ files, vsix: join(here, '../../dist/trustlint.vsix') });
  await editor.show();
});
afterAll(() => editor?.close());

const person = new Person(() => editor);

async function openFile(...path: readonly string[]): Promise<void> {
  const name = path.at(-1) as string;
  await person.openFile(...path);
  await tab(name).waitFor();
  // The tab comes before the text, and the buttons belong to the text.
  await editor.page.locator(`.monaco-editor[data-uri$="${name}"] .view-line`).first().waitFor();
}
const tab = (name: string) => editor.page.locator('.tab.active', { hasText: name });
const button = () => editor.page.locator('.editor-actions .action-label[aria-label*="Check this file"]');
const squiggles = () => editor.page.locator('[class*="squiggly-"]');
const grade = () => editor.page.locator('.statusbar-item', { hasText: /Trust [A-F]/ });

it('is awake for exports that nobody has asked it to check, and has a button for them', async () => {
  await editor.page.locator('.activitybar .action-label[aria-label*="Trustlint"]').waitFor();
  await openFile('from-chatwoot', 'canned_responses.json');
  await button().waitFor();
});

it('checks one when its button is pressed, and changes nothing in it', async () => {
  await openFile('from-chatwoot', 'saved-replies.json');
  await button().click();
  await squiggles().first().waitFor();
  await editor.page.locator('.view-line', { hasText: 'You failed to' }).click();
  await grade().waitFor();
  await button().waitFor({ state: 'detached' });
  await tab('saved-replies.json').waitFor();
  expect(readFileSync(join(editor.workspace, 'from-chatwoot/saved-replies.json'), 'utf8')).toBe(EXPORT);
});

it('marks nothing in one whose button nobody has pressed', async () => {
  // It was opened before the other one was checked, so by now all is told that there is to tell of it.
  await openFile('from-chatwoot', 'canned_responses.json');
  await button().waitFor();
  await editor.page.locator('.view-line', { hasText: 'You failed to' }).waitFor();
  expect(await squiggles().count()).toBe(0);
  await grade().waitFor({ state: 'detached' });
});

it('offers nothing for a file whose name tells nothing', async () => {
  await openFile('settings.json');
  await button().waitFor({ state: 'detached' });
});
