import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editor } from '../host/editor.ts';
import { Person, until } from '../host/person.ts';

const here = import.meta.dirname;
const SAMPLE = join(here, '../sample');
const LATE_PARCEL = readFileSync(join(SAMPLE, 'macros/late-parcel.md'), 'utf8');

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.open({ files: SAMPLE, vsix: join(here, '../../dist/trustlint.vsix') });
  await editor.show();
});
afterAll(() => editor?.close());

const person = new Person(() => editor);

const KINDS_OF_THEMES: Readonly<Record<string, string>> = {
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  light: 'vscode-light',
};

it('shows what is found, and the grade of the macro', async () => {
  const { page } = editor;
  await person.openFile('macros', 'late-parcel.md');
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('.statusbar-item', { hasText: /Trust [A-F]/ }).waitFor();
  await page.locator('.codelens-decoration', { hasText: /Trust [A-F], / }).waitFor();
  await person.picture('findings');
});

it('says why, where the pointer rests', async () => {
  const { page } = editor;
  await page.locator('.view-line span', { hasText: 'as soon as possible' }).last().click();
  const line = page.locator('.view-line', { hasText: 'as soon as possible' }).first();
  const box = await line.boundingBox();
  if (box === null) throw new Error('the line is out of sight');
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: 'commits to no time' });
  await until(async () => {
    await page.mouse.move(box.x + 40, box.y + 200);
    await page.mouse.move(box.x + 260, box.y + box.height / 2, { steps: 4 });
    return hover
      .first()
      .waitFor({ timeout: 2_000 })
      .then(
        () => true,
        () => false,
      );
  }).toBe(true);
  await person.picture('hover');
  await person.press('Escape');
});

it('mends words by keyboard, and the file has the right bytes', async () => {
  const { page } = editor;
  const path = join(editor.workspace, 'macros/late-parcel.md');
  const line = LATE_PARCEL.split('\n').find((text) => text.includes('soon')) ?? '';
  await page.locator('.view-line', { hasText: 'soon' }).first().click();
  await person.press('Home', ...Array.from({ length: line.indexOf('soon') }, () => 'ArrowRight'));
  await page.locator('.lightBulbWidget').first().waitFor();
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'by [date and time]' });
  await until(async () => {
    await person.press('Control+.');
    return fix.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => person.press('Escape').then(() => false),
    );
  }).toBe(true);
  await person.picture('quick-fix');
  await until(async () => {
    if (await fix.evaluate((row) => row.classList.contains('focused'))) return true;
    await person.press('ArrowDown');
    return false;
  }).toBe(true);
  await person.press('Enter');
  await page
    .locator('.view-line', { hasText: /date.and.time/ })
    .first()
    .waitFor();
  await person.press('Control+s');
  await until(() => readFileSync(path, 'utf8')).toBe(LATE_PARCEL.replace('as soon as possible', 'by [date and time]'));
});

it('shows the macro as its reader gets it, whoever that is', async () => {
  const { page } = editor;
  await person.run('Show preview');
  const inside = person.inPanel;
  await inside.locator('.letter', { hasText: 'Hi Maya,' }).waitFor();
  await person.picture('preview');
  await inside.locator('#persona').selectOption('minimal');
  await inside.locator('.letter', { hasText: 'Hi there,' }).waitFor();
  await inside.locator('.findings button').first().click();
  await until(() => page.locator('.statusbar-item', { hasText: /Ln 10,/ }).count()).toBe(1);
});

it.each([
  ['dark', 'Default Dark Modern', '.vs-dark'],
  ['high-contrast', 'Default High Contrast', '.hc-black'],
  ['light', 'Default Light Modern', '.vs'],
])('can be read by everybody: %s', async (name, theme, shown) => {
  editor.set({ 'workbench.colorTheme': theme });
  await editor.show();
  await editor.page.locator(`.monaco-workbench${shown}`).waitFor();
  await editor.page.locator('.statusbar-item', { hasText: /Trust [A-F]/ }).waitFor();
  await person.run('Show preview');
  await person.inPanel.locator('.letter').waitFor();
  await person.inPanel.locator(`body.${KINDS_OF_THEMES[name]}`).waitFor();
  expect(await person.barriers()).toEqual([]);
  await person.picture(`preview-${name}`);
});

it('closes what it has opened', async () => {
  await person.press('Control+k', 'Control+w');
  await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
});

it('draws up the trust report', async () => {
  await person.run('Show trust report');
  const inside = person.inPanel;
  await inside.getByText('Where care pays most').waitFor();
  await person.picture('report');
  await person.press('Control+k', 'Control+w');
});

it('begins a new macro with a text that has what its readers need', async () => {
  const { page } = editor;
  await person.run('New macro');
  await person.choice('as in your trustlint.yaml').click();
  await person.choice('An apology').click();
  await page.locator('.quick-input-message', { hasText: 'What will your team look for?' }).waitFor();
  await person.input.locator('input').first().fill('Wrong lamp sent');
  await person.press('Enter');
  await page.locator('.tab', { hasText: 'wrong-lamp-sent' }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'Trust A' }).waitFor();
  await person.picture('new-macro');
});

it('leads through the first minutes', async () => {
  await person.press('Control+s');
  await editor.page.locator('.tab.dirty').waitFor({ state: 'hidden' });
  await person.press('Control+k', 'Control+w');
  await person.run('Open Walkthrough', 'Welcome');
  await person.choice('Macros that people trust').click();
  await editor.page.getByText('Say where your macros are').first().waitFor();
  await person.press('Control+b');
  await editor.page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
  await person.inPanel.getByText('Where your macros are').waitFor();
  await person.picture('walkthrough');
});

it('has asked nothing of any other machine for Trustlint', () => {
  // What the editor itself asks its makers for is turned away; there is nothing of ours.
  expect(editor.outside.filter((host) => /trustlint/i.test(host))).toEqual([]);
});
