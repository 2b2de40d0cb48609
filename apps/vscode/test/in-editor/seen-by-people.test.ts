import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editor, PATIENCE } from '../host/editor.ts';

const here = import.meta.dirname;
const SAMPLE = join(here, '../sample');
const PICTURES = join(here, '../../dist/pictures');
const LATE_PARCEL = readFileSync(join(SAMPLE, 'macros/late-parcel.md'), 'utf8');

let editor: Editor;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  editor = await Editor.open({ files: SAMPLE, vsix: join(here, '../../dist/trustlint.vsix') });
  await editor.show();
});
afterAll(() => editor?.close());

const picture = (name: string) => editor.page.screenshot({ path: join(PICTURES, `${name}.png`) });
const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await editor.page.keyboard.press(key);
};
const until = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: PATIENCE, interval: 50 });

async function openFile(...path: readonly string[]): Promise<void> {
  for (const [i, name] of path.entries()) {
    const row = editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await row.waitFor();
    const isOpen = (await row.getAttribute('aria-expanded')) === 'true';
    if (i === path.length - 1) await row.dblclick();
    else if (!isOpen) await row.click();
  }
}

/** The field in which commands are typed; what has the focus may swallow the key. */
async function commandField(text: string): Promise<void> {
  const field = editor.page.locator('.quick-input-widget input').first();
  await until(async () => {
    await keys('F1');
    return field.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
  }).toBe(true);
  await field.fill(`>${text}`);
}

async function run(command: string): Promise<void> {
  await commandField(`Trustlint: ${command}`);
  await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: command }).first().waitFor();
  await keys('Enter');
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KINDS_OF_THEMES: Readonly<Record<string, string>> = {
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  light: 'vscode-light',
};

/** The page in the panel that is open. */
async function insideWebview(): Promise<Frame> {
  const outer = await (await editor.page.waitForSelector('iframe.webview.ready')).contentFrame();
  const inner = await (await outer?.waitForSelector('#active-frame'))?.contentFrame();
  if (inner === null || inner === undefined) throw new Error('there is no page in the panel');
  return inner;
}

it('shows what is found, and the grade of the macro', async () => {
  const { page } = editor;
  await openFile('macros', 'late-parcel.md');
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('.statusbar-item', { hasText: /Trust [A-F]/ }).waitFor();
  await page.locator('.codelens-decoration', { hasText: /Trust [A-F], / }).waitFor();
  await picture('findings');
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
  await picture('hover');
  await keys('Escape');
});

it('mends words by keyboard, and the file has the right bytes', async () => {
  const { page } = editor;
  const path = join(editor.workspace, 'macros/late-parcel.md');
  const line = LATE_PARCEL.split('\n').find((text) => text.includes('soon')) ?? '';
  await page.locator('.view-line', { hasText: 'soon' }).first().click();
  await keys('Home', ...Array.from({ length: line.indexOf('soon') }, () => 'ArrowRight'));
  await page.locator('.lightBulbWidget').first().waitFor();
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'by [date and time]' });
  await until(async () => {
    await keys('Control+.');
    return fix.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => keys('Escape').then(() => false),
    );
  }).toBe(true);
  await picture('quick-fix');
  await until(async () => {
    if (await fix.evaluate((row) => row.classList.contains('focused'))) return true;
    await keys('ArrowDown');
    return false;
  }).toBe(true);
  await keys('Enter');
  await page
    .locator('.view-line', { hasText: /date.and.time/ })
    .first()
    .waitFor();
  await keys('Control+s');
  await until(() => readFileSync(path, 'utf8')).toBe(LATE_PARCEL.replace('as soon as possible', 'by [date and time]'));
});

it('shows the macro as its reader gets it, whoever that is', async () => {
  const { page } = editor;
  await run('Show preview');
  const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await inside.locator('.letter', { hasText: 'Hi Maya,' }).waitFor();
  await picture('preview');
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
  await run('Show preview');
  const inside = await insideWebview();
  await inside.waitForSelector('.letter');
  await inside.waitForSelector(`body.${KINDS_OF_THEMES[name]}`);
  const violations = await inside.evaluate(
    `${AXE}\naxe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  expect(violations).toEqual([]);
  await picture(`preview-${name}`);
});

it('closes what it has opened', async () => {
  await keys('Control+k', 'Control+w');
  await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
});

it('draws up the trust report', async () => {
  await run('Show trust report');
  const inside = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await inside.getByText('Where care pays most').waitFor();
  await picture('report');
  await keys('Control+k', 'Control+w');
});

it('begins a new macro with a text that has what its readers need', async () => {
  const { page } = editor;
  await run('New macro');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'as in your trustlint.yaml' }).click();
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'An apology' }).first().click();
  await page.locator('.quick-input-message', { hasText: 'What will your team look for?' }).waitFor();
  await page.locator('.quick-input-widget input').first().fill('Wrong lamp sent');
  await keys('Enter');
  await page.locator('.tab', { hasText: 'wrong-lamp-sent' }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'Trust A' }).waitFor();
  await picture('new-macro');
});

it('leads through the first minutes', async () => {
  await keys('Control+s');
  await editor.page.locator('.tab.dirty').waitFor({ state: 'hidden' });
  await keys('Control+k', 'Control+w');
  await commandField('Welcome: Open Walkthrough');
  await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Open Walkthrough' }).first().waitFor();
  await keys('Enter');
  await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Macros that people trust' }).click();
  await editor.page.getByText('Say where your macros are').first().waitFor();
  await keys('Control+b');
  await editor.page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
  const media = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await media.getByText('Where your macros are').waitFor();
  await picture('walkthrough');
});

it('has asked nothing of any other machine for Trustlint', () => {
  // What the editor itself asks its makers for is turned away; there is nothing of ours.
  expect(editor.outside.filter((host) => /trustlint/i.test(host))).toEqual([]);
});
