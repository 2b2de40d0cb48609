import { createLinter } from '@trustlint/core';
import { pack } from '@trustlint/rules';
import { afterEach, describe, expect, it } from 'vitest';
import { CAPABILITIES, Editor, rangeOf } from './editor.ts';

const MACRO = '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\nYou failed to tell us, {{ticket.id}}.\n';

let editor: Editor;
afterEach(() => editor.close());

const shown = (): readonly unknown[] => editor.messages.filter(({ method }) => method === 'window/showMessage');
const logged = (): readonly unknown[] => editor.messages.filter(({ method }) => method === 'window/logMessage');

describe('a server with a fault of its own', () => {
  it('goes on, and says so once in plain words', async () => {
    editor = await Editor.open({
      files: { 'reply.md': MACRO },
      host: {
        textsOf: () => {
          throw new Error('no texts to be had');
        },
      },
    });
    const uri = await editor.show('reply.md');
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    const position = rangeOf(MACRO, 'failed').start;
    for (let i = 0; i < 3; i++)
      expect(await editor.request('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
    expect(logged()).toHaveLength(3);
    expect(shown()).toEqual([
      {
        method: 'window/showMessage',
        params: {
          type: 1,
          message: expect.stringMatching(
            /^Trustlint could not .+\. Nothing you did is to blame, and everything else goes on\./,
          ),
        },
      },
    ]);
    expect(JSON.stringify(shown())).not.toMatch(/Error|at .+\(/);
    await editor.write(uri, MACRO.replace('You failed to tell us', 'We call you'));
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  it('takes up its work again with the next edit', async () => {
    let isBroken = true;
    editor = await Editor.open({
      files: { 'reply.md': MACRO },
      host: {
        createLinter: () => {
          const linter = createLinter(pack);
          return {
            ...linter,
            *lintMacro(macro, settings) {
              if (isBroken) throw new Error('out of order');
              return yield* linter.lintMacro(macro, settings);
            },
          };
        },
      },
      capabilities: { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } },
    });
    const uri = await editor.show('reply.md');
    const ask = () => editor.request('textDocument/diagnostic', { textDocument: { uri } });
    expect(await ask()).toEqual({ kind: 'full', items: [] });
    isBroken = false;
    await editor.write(uri, `${MACRO}\nMore.\n`);
    expect(await ask()).toMatchObject({ kind: 'full', items: [{ code: 'respect/blame' }] });
    expect(shown()).toHaveLength(1);
  });
});
