import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editor } from '../host/editor.ts';
import { Person, until } from '../host/person.ts';

const here = import.meta.dirname;

const macro = (title: string, rest: string, ...lines: readonly string[]): string =>
  ['---', `title: ${title}`, ...rest.split(',').filter(Boolean), '---', '', ...lines, ''].join('\n');
const LATE = macro(
  'Your parcel is late',
  'kind: update,platform: zendesk',
  "Hi {{ticket.requester.first_name | default: 'there'}},",
  '',
  'We are sorry for the wait. Unfortunately, there was an issue with your parcel.',
  "We'll get back to you as soon as possible.",
  '',
  'Kind regards',
  '{{current_user.name}}',
);
const HOURS =
  'Our workshop in Bremen is open from Monday to Friday, 9:00 to 17:00 CET. The bell is beside the green door, and parking is behind the house.';

/** Two folders of one workspace, each with a configuration of its own. */
const FILES = {
  'macros.code-workspace': JSON.stringify({ folders: [{ path: 'lamps' }, { path: 'chairs' }] }),
  'lamps/trustlint.yaml': 'profile: recommended\n',
  'lamps/delivery/late.md': LATE,
  'lamps/delivery/refund.md': macro(
    'Refund refused',
    'kind: decline,platform: zendesk',
    'Hello,',
    '',
    'You failed to send the form, so we are unable to refund you. As per our policy, send us your password.',
  ),
  'lamps/delivery/sent.md': macro(
    'Lamp is on its way',
    'kind: snippet,platform: zendesk',
    'Your lamp left our workshop on {{ticket.created_at}}. You can follow it with the number on the label.',
  ),
  'lamps/shop/hours.md': macro('Opening hours', 'kind: snippet,platform: intercom', HOURS),
  'lamps/shop/hours-again.md': macro('Opening hours, again', 'kind: snippet,platform: intercom', HOURS),
  'lamps/zendesk.json': JSON.stringify({
    macros: [
      {
        id: 1,
        title: 'Account::Locked',
        active: true,
        actions: [{ field: 'comment_value', value: 'Hi,\n\nsend us your password as soon as possible!!!' }],
      },
      {
        id: 2,
        title: 'Account::Open again',
        active: true,
        actions: [{ field: 'comment_value', value: 'Hi,\n\nyour account is open again since today at 9:00 CET.' }],
      },
    ],
  }),
  'chairs/trustlint.yaml': 'rules:\n  reliability/vague-timeline: error\n',
  'chairs/late.md': LATE,
  'empty/trustlint.yaml': 'files: ["nothing/**"]\n',
};

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.open({ files: FILES, vsix: join(here, '../../dist/trustlint.vsix') });
});
afterAll(() => editor?.close());

const person = new Person(() => editor);

const rows = (): Locator => editor.page.locator('.sidebar .tree-explorer-viewlet-tree-view .monaco-list-row');
const row = (text: string): Locator => rows().filter({ has: editor.page.getByText(text, { exact: true }) });
const button = (name: string): Locator => editor.page.locator(`.sidebar .title-actions a[aria-label^="${name}"]`);
const message = (): Locator => editor.page.locator('.sidebar .tree-explorer-viewlet-tree-view .message');

async function showBoth(): Promise<void> {
  await editor.show({ folder: '', workspace: join(editor.workspace, 'macros.code-workspace') });
  await openExplorer();
  await until(() => row('Your parcel is late').count()).toBe(2);
}

async function openExplorer(): Promise<void> {
  const icon = editor.page.locator('.activitybar .action-label[aria-label="Trustlint"]');
  await icon.waitFor();
  if ((await icon.getAttribute('aria-expanded')) !== 'true') await icon.click();
  await editor.page.locator('.sidebar .pane-header, .sidebar .title', { hasText: 'Macros' }).first().waitFor();
}

it('lists the macros of both folders, each by its own configuration', async () => {
  await showBoth();
  const labels = () =>
    row('Your parcel is late').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await until(async () => (await labels()).join('\n')).toMatch(
    /^Your parcel is late, Trust grade C, [\d.]+ of 10, 3 warnings.*\nYour parcel is late, Trust grade D, [\d.]+ of 10, 1 error/,
  );
  await until(() => row('lamps').getAttribute('aria-label')).toBe('lamps, 7 macros');
  await until(() => row('Opening hours').getAttribute('aria-label')).toMatch(/nearly the same as another/);
});

it('leads to a macro, and to what was found in it, by mouse', async () => {
  const { page } = editor;
  await row('Refund refused').click();
  await page.locator('.tab.active', { hasText: 'refund.md' }).waitFor();
  await page.locator('.statusbar-item', { hasText: /Ln 2, Col 22 \(14 selected\)/ }).waitFor();
  await row('Refund refused').locator('.monaco-tl-twistie').click();
  const finding = rows().filter({ hasText: 'password' });
  await finding.first().click();
  await page.locator('.statusbar-item', { hasText: /Ln 9, .* selected/ }).waitFor();
  await row('Your parcel is late').first().locator('.monaco-tl-twistie').click();
  await rows().filter({ hasText: 'as soon as possible' }).waitFor();
  await person.picture('explorer');
  await row('Refund refused').locator('.monaco-tl-twistie').click();
});

it('leads to a macro by keyboard', async () => {
  const { page } = editor;
  await person.run('Focus on Macros View');
  await person.press('Home');
  await until(() => row('lamps').evaluate((one) => one.classList.contains('focused'))).toBe(true);
  // The first is open, and its first group.
  await person.press('ArrowDown', 'ArrowDown');
  await until(() => row('Lamp is on its way').evaluate((one) => one.classList.contains('focused'))).toBe(true);
  await person.press('Enter');
  await page.locator('.tab.active', { hasText: 'sent.md' }).waitFor();
});

it('shows what an edit changes where it stands, and what was open stays open', async () => {
  const { page } = editor;
  await rows().filter({ hasText: 'as soon as possible' }).first().click();
  await page.locator('.tab.active', { hasText: 'late.md' }).waitFor();
  await page.locator('.statusbar-item', { hasText: /19 selected/ }).waitFor();
  await page.locator('.monaco-editor .view-line', { hasText: 'as soon as possible' }).first().waitFor();
  await until(async () => {
    await page.locator('.tab.active').click();
    return page.locator('.monaco-editor.focused').count();
  }).toBe(1);
  await page.keyboard.type('on Monday at 10:00 CET');
  await rows().filter({ hasText: 'as soon as possible' }).waitFor({ state: 'detached' });
  await until(() => row('Your parcel is late').first().getAttribute('aria-expanded')).toBe('true');
  // Word by word.
  await until(async () => {
    await person.press('Control+z');
    return page.locator('.monaco-editor .view-line', { hasText: 'as soon as possible' }).count();
  }).toBe(1);
  await rows().filter({ hasText: 'as soon as possible' }).waitFor();
  await person.press('Control+s');
  await page.locator('.tab.active:not(.dirty)').waitFor();
});

it('shows only some macros', async () => {
  await button('Show only some macros').click();
  await person.choice('With errors').click();
  await person.picture('explorer-filter');
  await person.press('Enter');
  await until(() => row('Lamp is on its way').count()).toBe(0);
  await until(() => message().textContent()).toBe('3 of 8 macros: With errors');
  await row('Account::Locked').waitFor();
  await button('Show all macros').click();
  await row('Lamp is on its way').waitFor();
  await button('Show only some macros').click();
  await person.input.locator('input.input').fill('hours again');
  await person.choice('“hours again”').waitFor();
  await person.press('Enter');
  await until(() => message().textContent()).toBe('1 of 8 macros: “hours again”');
  await until(() => row('Opening hours, again').count()).toBe(1);
  await button('Show all macros').click();
  await row('Lamp is on its way').waitFor();
});

it('groups macros otherwise, and remembers how', async () => {
  const group = button('Group macros');
  await group.click();
  await row('decline').waitFor();
  await group.click();
  await row('Intercom').waitFor();
  await person.picture('explorer-by-help-desk');
  await showBoth();
  await row('Intercom').waitFor();
  await group.click();
  await row('delivery').waitFor();
});

it('has more for each macro in its menu', async () => {
  const { page } = editor;
  await row('Opening hours').click({ button: 'right' });
  // Menus stand in a root of their own, where no selector of ours leads.
  const entry = page.getByRole('menuitem', { name: 'Show preview' });
  await entry.waitFor();
  await person.picture('explorer-menu');
  await entry.click();
  await person.inPanel.locator('.letter', { hasText: 'Our workshop in Bremen' }).waitFor();
  await person.press('Control+k', 'Control+w');
  await page.locator('iframe.webview').waitFor({ state: 'detached' });
});

it('draws up the trust report of both folders, which leads to the macros', async () => {
  const { page } = editor;
  await button('Show trust report').click();
  await person.inPanel.getByRole('heading', { name: /^Grade [A-F], / }).waitFor();
  await person.inPanel.getByText('8 macros', { exact: true }).waitFor();
  await person.inPanel.getByText('chairs/late.md:2').waitFor();
  await person.picture('report');
  await person.inPanel.getByRole('button', { name: 'Open in the editor: Refund refused' }).click();
  await page.locator('.tab.active', { hasText: 'refund.md' }).waitFor();
  await page.locator('.statusbar-item', { hasText: /Ln 2, Col 22 \(14 selected\)/ }).waitFor();
  await person.inPanel.locator('.care', { hasText: 'Refund refused' }).click();
  const line = person.inPanel.locator('details.macro[open] .to-line').first();
  await line.waitFor();
  await person.picture('report-beside');
  await line.click();
  await page.locator('.statusbar-item', { hasText: /Ln 9, .* selected/ }).waitFor();
});

it('keeps what was searched for while somebody is elsewhere', async () => {
  await person.inPanel.getByRole('searchbox').fill('locked');
  await person.inPanel.locator('.status', { hasText: '1 of 8 macros' }).waitFor();
  await editor.page.locator('.tab', { hasText: 'Trust report' }).click();
  await person.press('Control+Home');
  await person.inPanel.locator('.status', { hasText: '1 of 8 macros' }).waitFor();
});

it('saves the report as one file for everybody', async () => {
  await person.inPanel.getByRole('button', { name: 'Save as HTML' }).click();
  const field = person.input.locator('input').first();
  await until(() => field.inputValue()).toMatch(/trust-report\.html$/);
  const path = join(editor.workspace, 'lamps/trust-report.html');
  await until(async () => {
    if (await field.isVisible()) await person.press('Enter');
    return existsSync(path);
  }).toBe(true);
  await person.hears('The report is saved.');
  const html = readFileSync(path, 'utf8');
  const page = await (editor.page.context().browser() as Browser).newPage();
  try {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.setContent(html);
    await page.getByRole('heading', { name: 'Trust report', exact: true }).waitFor();
    await page.getByText('8 macros', { exact: true }).waitFor();
    expect(refused).toEqual([]);
  } finally {
    await page.close();
  }
  await editor.page.bringToFront();
  await person.run('Close All Editors', 'View');
  await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
});

it.each([
  ['light', 'Default Light Modern', 'vscode-light'],
  ['dark', 'Default Dark Modern', 'vscode-dark'],
  ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
  ['high-contrast-light', 'Default High Contrast Light', 'vscode-high-contrast-light'],
])('can be read by everybody: %s', async (name, theme, kind) => {
  editor.set({ 'workbench.colorTheme': theme });
  await showBoth();
  await button('Show trust report').click();
  await person.inPanel.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
  await person.inPanel.getByRole('heading', { name: /^Grade [A-F], / }).waitFor();
  expect(await person.barriers()).toEqual([]);
  await person.picture(`report-${name}`);
  await person.inPanel.locator('.care').first().click();
  await person.inPanel.locator('.macro-view').waitFor();
  expect(await person.barriers()).toEqual([]);
  await person.picture(`report-macro-${name}`);
  await person.press('Control+k', 'Control+w');
  await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
  await row('Refund refused').click();
  await editor.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await person.picture(`explorer-${name}`);
});

it('says what to do where there are no macros', async () => {
  await editor.show({ folder: join(editor.workspace, 'empty') });
  await openExplorer();
  await editor.page.locator('.welcome-view').getByText('No macros are known here yet').waitFor();
  for (const name of ['Create trustlint.yaml', 'New macro', 'Check this file'])
    await editor.page.locator('.welcome-view').getByRole('button', { name }).waitFor();
  await person.picture('explorer-welcome');
});
