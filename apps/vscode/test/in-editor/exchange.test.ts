import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editor, PATIENCE } from '../host/editor.ts';

const PICTURES = join(import.meta.dirname, '../../dist/pictures');
const EXPORT = `\uFEFF${JSON.stringify(
  {
    macros: [
      {
        id: 101,
        title: 'Refund::On its way',
        active: true,
        usage_7d: 12,
        actions: [
          {
            field: 'comment_value_html',
            value: '<p>Hi {{ticket.requester.first_name}},</p><p>your refund is on its way.</p>',
          },
        ],
      },
      { id: 102, title: 'Tag only', active: true, actions: [{ field: 'current_tags', value: 'vip' }] },
    ],
  },
  undefined,
  3,
).replaceAll('\n', '\r\n')}`;
const LATE = [
  '---',
  'title: Where your parcel is',
  'kind: update',
  '---',
  '',
  'Hello [customer name],',
  '',
  'you asked where your parcel is. Our driver will bring it as soon as possible.',
  '',
].join('\n');

let editor: Editor;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  editor = await Editor.open({
    files: { 'trustlint.yaml': 'dialect: zendesk\n', 'export.json': EXPORT, 'late.macro.md': LATE },
    vsix: join(import.meta.dirname, '../../dist/trustlint.vsix'),
  });
  await editor.show();
});
afterAll(() => editor?.close());

const picture = (name: string) => editor.page.screenshot({ path: join(PICTURES, `${name}.png`) });
const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await editor.page.keyboard.press(key);
};
const until = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: PATIENCE, interval: 50 });
const onDisk = (path: string): string => {
  const file = join(editor.workspace, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const input = () => editor.page.locator('.quick-input-widget');
const choice = (text: string) => input().locator('.monaco-list-row', { hasText: text }).first();
const inExplorer = (name: string) =>
  editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();

/** Whether the editor has told so. Other notifications may hold back the one in the corner, so all of them are shown. */
async function said(words: string, name?: string): Promise<void> {
  await run('Show Notifications', 'Notifications');
  await editor.page.locator('.notifications-center', { hasText: words }).waitFor();
  if (name !== undefined) await picture(name);
  await run('Clear All Notifications', 'Notifications');
}

async function run(command: string, category = 'Trustlint'): Promise<void> {
  const field = input().locator('input').first();
  await until(async () => {
    await keys('F1');
    return field.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
  }).toBe(true);
  await field.fill(`>${category}: ${command}`);
  await choice(command).click();
}

/** The page in the panel that is open. */
async function insideWebview(): Promise<Frame> {
  const outer = await (await editor.page.waitForSelector('iframe.webview.ready')).contentFrame();
  const inner = await (await outer?.waitForSelector('#active-frame'))?.contentFrame();
  if (inner === null || inner === undefined) throw new Error('there is no page in the panel');
  return inner;
}

it('imports an export into one file a macro', async () => {
  const { page } = editor;
  await inExplorer('late.macro.md').dblclick();
  await page.locator('.statusbar-item', { hasText: /Trust [A-F]/ }).waitFor();
  // A menu that closes while the editor is still busy may swallow what was chosen in it.
  await until(async () => {
    await keys('Escape');
    await inExplorer('export.json').click({ button: 'right' });
    await page.locator('.monaco-menu .action-item', { hasText: 'Import an export…' }).click();
    return choice('The folder export beside it')
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
  }).toBe(true);
  await picture('import');
  await choice('The folder export beside it').click();
  await until(() => onDisk('export/refund/on-its-way.macro.md')).toBe(
    '---\ntitle: Refund::On its way\nplatform: zendesk\nrecord: "101"\n---\n\nHi {{ticket.requester.first_name}},\n\nyour refund is on its way.\n',
  );
  await page.locator('.view-line', { hasText: 'your refund is on its way.' }).first().waitFor();
  await said('1 macro of export.json written into the folder export.', 'imported');
});

it('writes back what was edited, and leaves all else as it was', async () => {
  const { page } = editor;
  await page.locator('.view-line', { hasText: 'your refund is on its way.' }).first().click();
  await keys('End', 'Backspace');
  await page.keyboard.type(' & **safe**.');
  await keys('Control+s');
  await until(() => onDisk('export/refund/on-its-way.macro.md')).toContain('way & **safe**.');
  await run('Export back');
  await choice('Into export.json').waitFor();
  await picture('export');
  await choice('Into export.json').click();
  await until(() => onDisk('export.json')).toBe(EXPORT.replace('its way.', 'its way &amp; <strong>safe</strong>.'));
  await said('1 macro written into export.json.');
});

it('asks before it writes over what has changed in the export, too', async () => {
  const { page } = editor;
  const newer = onDisk('export.json').replace('refund is on its way', 'refund is a long way');
  writeFileSync(join(editor.workspace, 'export.json'), newer);
  await page.locator('.view-line', { hasText: 'safe' }).first().click();
  await keys('End', 'Backspace');
  await page.keyboard.type('!');
  await keys('Control+s');
  await until(() => onDisk('export/refund/on-its-way.macro.md')).toContain('**safe**!');
  await run('Export back');
  await choice('Into export.json').click();
  const dialogue = page.locator('.monaco-dialog-box', { hasText: '1 macro has changed in the export, too' });
  await dialogue.waitFor();
  await picture('conflict');
  await dialogue.locator('.monaco-button', { hasText: 'Leave them' }).click();
  await said('Nothing was changed, so export.json is as it was.');
  expect(onDisk('export.json')).toBe(newer);
});

it('begins a new macro for a help desk, and goes back a step', async () => {
  const { page } = editor;
  await run('New macro');
  await choice('as in your trustlint.yaml').waitFor();
  await picture('new-macro-platform');
  await choice('Zendesk').click();
  await choice('It is solved').waitFor();
  await input().locator('.codicon-quick-input-back').click();
  await choice('as in your trustlint.yaml').click();
  await choice('It is solved').click();
  const title = input().locator('.quick-input-message', { hasText: 'What will your team look for?' });
  await title.waitFor();
  await page.keyboard.type('Lamp repaired');
  await picture('new-macro-title');
  await keys('Enter');
  await page.locator('.view-line', { hasText: 'You told us about' }).first().waitFor();
  await keys('Control+s');
  await until(() => onDisk('lamp-repaired.macro.md')).toContain(
    'platform: zendesk\n---\n\nHello {{ticket.requester.first_name',
  );
  // The cursor is where the first thing is to be filled in.
  await page.keyboard.type('a lamp that went dark');
  await page.locator('.view-line', { hasText: 'You told us about a lamp that went dark.' }).first().waitFor();
  await keys('Escape', 'Control+s');
});

it('applies a fix and inserts what is missing from the preview', async () => {
  const { page } = editor;
  await inExplorer('late.macro.md').dblclick();
  await page.locator('.view-line', { hasText: 'as soon as possible' }).first().click();
  await run('Show preview');
  const inside = await insideWebview();
  const rewrite = inside.locator('button.inline').first();
  await rewrite.waitFor();
  await picture('preview-suggestions');
  await rewrite.focus();
  await keys('Enter');
  await page
    .locator('.view-line', { hasText: /by.\[date.and.time\]/ })
    .first()
    .waitFor();
  await keys('Escape', 'Control+s');
  await until(() => onDisk('late.macro.md')).toBe(LATE.replace('as soon as possible', 'by [date and time]'));
  const insert = inside.getByRole('button', { name: 'Insert: follow-up' });
  await insert.click();
  await until(async () => {
    await keys('Escape', 'Control+s');
    return onDisk('late.macro.md');
  }).toContain('write to you again');
  await inside.locator('.checklist .there', { hasText: 'follow-up' }).waitFor();
});
