// What a person sees and does: the extension is installed, a wavy line appears, a quick fix is taken by keyboard, the file is saved.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Editor } from './host/editor.mjs';

const here = import.meta.dirname;
const pictures = join(here, '../dist/pictures');
const LATE_PARCEL = readFileSync(join(here, 'sample/macros/late-parcel.md'), 'utf8');
const PATIENCE = 60_000;

/** Until something holds, and not a moment longer. */
async function until(what, holds) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > end) throw new Error(`It never came: ${what}`);
    await sleep(50);
  }
}

export async function seenByPeople() {
  mkdirSync(pictures, { recursive: true });
  const editor = await Editor.open({ files: join(here, 'sample'), vsix: join(here, '../dist/trustlint.vsix') });
  const { page } = editor;
  const picture = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  try {
    await editor.show();
    const inExplorer = (name) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await inExplorer('macros').click();
    await inExplorer('late-parcel.md').dblclick();
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.statusbar-item', { hasText: /Trust [A-F]/ }).waitFor();
    await page.locator('.codelens-decoration', { hasText: /Trust [A-F], / }).waitFor();
    await picture('squiggle');

    await page.locator('.view-line', { hasText: 'soon' }).first().click();
    await page.keyboard.press('Home');
    for (
      let i = 0;
      i <
      LATE_PARCEL.split('\n')
        .find((line) => line.includes('soon'))
        .indexOf('soon');
      i++
    )
      await page.keyboard.press('ArrowRight');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'by [date and time]' });
    await page.locator('.lightBulbWidget').first().waitFor();
    await until('the list of quick fixes', async () => {
      await page.keyboard.press('Control+.');
      return fix.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => page.keyboard.press('Escape').then(() => false),
      );
    });
    await picture('quick-fix');
    const isChosen = () => fix.evaluate((row) => row.classList.contains('focused'));
    for (let i = 0; !(await isChosen()); i++) {
      assert.ok(i < 20, 'the arrow keys lead to the fix');
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page
      .locator('.view-line', { hasText: /date.and.time/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+s');
    const expected = LATE_PARCEL.replace(/as soon as possible/, 'by [date and time]');
    const saved = () => readFileSync(join(editor.workspace, 'macros/late-parcel.md'), 'utf8');
    await until('the mended file', () => saved() !== LATE_PARCEL);
    assert.equal(saved(), expected);
    await picture('mended');
  } catch (error) {
    await picture('failure').catch(() => {});
    throw error;
  } finally {
    await editor.close();
  }
}

if (process.argv[1] === import.meta.filename) await seenByPeople();
