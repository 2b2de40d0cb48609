import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editor } from '../host/editor.ts';
import { Person, until } from '../host/person.ts';

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
  editor = await Editor.open({
    files: { 'trustlint.yaml': 'dialect: zendesk\n', 'export.json': EXPORT, 'late.macro.md': LATE },
    vsix: join(import.meta.dirname, '../../dist/trustlint.vsix'),
  });
  await editor.show();
});
afterAll(() => editor?.close());

const person = new Person(() => editor);

const onDisk = (path: string): string => {
  const file = join(editor.workspace, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
it('imports an export into one file a macro', async () => {
  const { page } = editor;
  await person.inFileList('late.macro.md').dblclick();
  await page.locator('.statusbar-item', { hasText: /Trust [A-F]/ }).waitFor();
  await person.inMenuOf(person.inFileList('export.json'), 'Import an export…');
  await person.choice('The folder export beside it').waitFor();
  await person.picture('import');
  await person.choice('The folder export beside it').click();
  await until(() => onDisk('export/refund/on-its-way.macro.md')).toBe(
    '---\ntitle: Refund::On its way\nplatform: zendesk\nrecord: "101"\n---\n\nHi {{ticket.requester.first_name}},\n\nyour refund is on its way.\n',
  );
  await page.locator('.view-line', { hasText: 'your refund is on its way.' }).first().waitFor();
  await person.hears('1 macro of export.json written into the folder export.', 'imported');
});

it('writes back what was edited, and leaves all else as it was', async () => {
  const { page } = editor;
  await page.locator('.view-line', { hasText: 'your refund is on its way.' }).first().click();
  await person.press('End', 'Backspace');
  await page.keyboard.type(' & **safe**.');
  await person.press('Control+s');
  await until(() => onDisk('export/refund/on-its-way.macro.md')).toContain('way & **safe**.');
  await person.run('Export back');
  await person.choice('Into export.json').waitFor();
  await person.picture('export');
  await person.choice('Into export.json').click();
  await until(() => onDisk('export.json')).toBe(EXPORT.replace('its way.', 'its way &amp; <strong>safe</strong>.'));
  await person.hears('1 macro written into export.json.');
});

it('asks before it writes over what has changed in the export, too', async () => {
  const { page } = editor;
  const newer = onDisk('export.json').replace('refund is on its way', 'refund is a long way');
  writeFileSync(join(editor.workspace, 'export.json'), newer);
  await page.locator('.view-line', { hasText: 'safe' }).first().click();
  await person.press('End', 'Backspace');
  await page.keyboard.type('!');
  await person.press('Control+s');
  await until(() => onDisk('export/refund/on-its-way.macro.md')).toContain('**safe**!');
  await person.run('Export back');
  await person.choice('Into export.json').click();
  const dialogue = page.locator('.monaco-dialog-box', { hasText: '1 macro has changed in the export, too' });
  await dialogue.waitFor();
  await person.picture('conflict');
  await dialogue.locator('.monaco-button', { hasText: 'Leave them' }).click();
  await person.hears('Nothing was changed, so export.json is as it was.');
  expect(onDisk('export.json')).toBe(newer);
});

it('begins a new macro for a help desk, and goes back a step', async () => {
  const { page } = editor;
  await person.run('New macro');
  await person.choice('as in your trustlint.yaml').waitFor();
  await person.picture('new-macro-platform');
  await person.choice('Zendesk').click();
  await person.choice('It is solved').waitFor();
  await person.input.locator('.codicon-quick-input-back').click();
  await person.choice('as in your trustlint.yaml').click();
  await person.choice('It is solved').click();
  const title = person.input.locator('.quick-input-message', { hasText: 'What will your team look for?' });
  await title.waitFor();
  await page.keyboard.type('Lamp repaired');
  await person.picture('new-macro-title');
  await person.press('Enter');
  await page.locator('.view-line', { hasText: 'You told us about' }).first().waitFor();
  await person.press('Control+s');
  await until(() => onDisk('lamp-repaired.macro.md')).toContain(
    'platform: zendesk\n---\n\nHello {{ticket.requester.first_name',
  );
  // The cursor is where the first thing is to be filled in.
  await page.keyboard.type('a lamp that went dark');
  await page.locator('.view-line', { hasText: 'You told us about a lamp that went dark.' }).first().waitFor();
  await person.press('Escape', 'Control+s');
});

it('applies a fix and inserts what is missing from the preview', async () => {
  const { page } = editor;
  await person.inFileList('late.macro.md').dblclick();
  await page.locator('.view-line', { hasText: 'as soon as possible' }).first().click();
  await person.run('Show preview');
  const inside = person.inPanel;
  const rewrite = inside.locator('button.inline').first();
  await rewrite.waitFor();
  await person.picture('preview-suggestions');
  await rewrite.focus();
  await person.press('Enter');
  // At once: the picture that is pressed now is of the text before.
  await inside.getByRole('button', { name: 'Insert: follow-up' }).click();
  await page
    .locator('.view-line', { hasText: /by.\[date.and.time\]/ })
    .first()
    .waitFor();
  // While the preview draws itself anew, the key may go to it.
  const saved = async () => {
    await person.press('Escape', 'Control+s');
    return onDisk('late.macro.md');
  };
  await until(saved).toContain('write to you again');
  expect(onDisk('late.macro.md')).toContain(LATE.trimEnd().replace('as soon as possible', 'by [date and time]'));
  await inside.locator('.checklist .there', { hasText: 'follow-up' }).waitFor();
});
