// What somebody does at the editor by keys and pointer, and sees there.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type Editor, PATIENCE } from './editor.ts';

const PICTURES = join(import.meta.dirname, '../../dist/pictures');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asks again and again until it is as expected, for as long as whatever should come may take. */
export const until = <T>(what: () => T | Promise<T>, timeout = PATIENCE) =>
  expect.poll(what, { timeout, interval: 50 });

/** A person before an editor; `editor` answers it once it is open. */
export class Person {
  readonly #editor: () => Editor;

  constructor(editor: () => Editor) {
    this.#editor = editor;
  }

  /** Presses one key after the other, each named as Playwright does: `F1`, `Control+S`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#editor().page.keyboard.press(key);
  }

  /** Keeps what the editor shows as a picture of this name. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.#editor().page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** The field and the list that commands and choices are taken from. */
  get input(): Locator {
    return this.#editor().page.locator('.quick-input-widget');
  }

  choice(text: string): Locator {
    return this.input.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** Runs a command by its name in the list of all commands. What has the focus may swallow the key that opens the list, or take the focus back. */
  async run(command: string, category = 'Trustlint'): Promise<void> {
    const field = this.input.locator('input').first();
    await until(async () => {
      await this.press('F1');
      return field.fill(`>${category}: ${command}`, { timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    }).toBe(true);
    // By the pointer: the key takes what stands first, and until the words are compared that is what was run last.
    await this.choice(command).click();
  }

  /**
   * Reads what the editor has told, and puts it away. Of several notifications the corner shows only some, so all of them are shown; and
   * where the last one goes while the list is open, as progress does that has ended, the list closes before the next one comes.
   */
  async hears(words: string, picture?: string): Promise<void> {
    const told = this.#editor().page.locator('.notifications-center', { hasText: words });
    await until(async () => {
      await this.run('Show Notifications', 'Notifications');
      return told.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    }).toBe(true);
    if (picture !== undefined) await this.picture(picture);
    await this.run('Clear All Notifications', 'Notifications');
  }

  /** A file or folder in the list of files. */
  inFileList(name: string): Locator {
    return this.#editor().page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
  }

  /** Chooses in the menu that something has. A menu takes no choice in the first tenth of a second after it has opened, and stays open then. */
  async inMenuOf(what: Locator, choice: string): Promise<void> {
    await what.click({ button: 'right' });
    const item = this.#editor().page.locator('.monaco-menu .action-item', { hasText: choice });
    await item.waitFor();
    await until(async () => {
      // It may close before it is pressed again.
      await item.click({ timeout: 2_000 }).catch(() => {});
      return item.waitFor({ state: 'detached', timeout: 500 }).then(
        () => true,
        () => false,
      );
    }).toBe(true);
  }

  /** Opens a file of the list, and the folders on the way to it. */
  async openFile(...path: readonly string[]): Promise<void> {
    for (const [i, name] of path.entries()) {
      const row = this.inFileList(name);
      await row.waitFor();
      if (i === path.length - 1) await row.dblclick();
      else if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
    }
  }

  /** The page in the panel that is open. */
  get inPanel(): FrameLocator {
    return this.#editor().page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** What axe finds in the page of the panel that is open: each names a barrier and the elements that have it. */
  async barriers(): Promise<unknown> {
    const frame = await (await this.inPanel.locator('body').elementHandle())?.ownerFrame();
    return frame?.evaluate(
      `${AXE}\naxe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
  }
}
