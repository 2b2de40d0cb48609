import { join } from 'node:path';
import type { Macro } from '@trustlint/core';
import { type TemporaryFolder, temporaryFolder } from '@trustlint/project/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { HOST } from '../../test/editor.ts';
import { OpenDocuments } from '../text/open-documents.ts';
import { Library } from './library.ts';
import { addressOf } from './place.ts';

const exportOf = (titles: readonly string[]): string =>
  JSON.stringify({
    macros: titles.map((title) => ({ title, actions: [{ field: 'comment_value', value: `We are on it: ${title}.` }] })),
  });

describe('a file that is opened while it is read from the disk', () => {
  let folder: TemporaryFolder;
  afterEach(() => folder.remove());

  it('stays as it is in the editor, and the rest of it on the disk is not checked', async () => {
    const titles = Array.from({ length: 40 }, (_, i) => `Macro ${i}`);
    folder = temporaryFolder({ 'trustlint.yaml': '', 'export.json': exportOf(titles) });
    const path = join(folder.path, 'export.json');
    const checked: Macro[] = [];
    const linter = HOST.createLinter(() => undefined);
    const host = {
      ...HOST,
      createLinter: () => ({
        ...linter,
        lintMacro: (...[macro, settings]: Parameters<typeof linter.lintMacro>) => {
          checked.push(macro);
          return linter.lintMacro(macro, settings);
        },
      }),
    };
    const library = new Library(folder.path, host, 'utf-16');
    const document = new OpenDocuments('utf-16').open({
      uri: addressOf(path),
      languageId: 'json',
      version: 1,
      text: exportOf(['Unsaved']),
    });
    let opened: Promise<void> | undefined;
    const pace = (): Promise<void> | undefined => {
      if (checked.length < 3 || opened !== undefined) return undefined;
      opened = library.refresh(document).then(() => undefined);
      return opened;
    };
    await library.readFromDisk(path, { pace });
    await opened;
    expect(library.fileAt(path)?.document.macros.map(({ title }) => title)).toEqual(['Unsaved']);
    expect(checked.map(({ title }) => title)).toEqual(['Macro 0', 'Macro 1', 'Macro 2', 'Unsaved']);
  });
});
