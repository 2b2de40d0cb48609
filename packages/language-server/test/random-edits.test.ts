import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocuments } from '../src/text/open-documents.ts';
import { CAPABILITIES, Editor } from './editor.ts';

const MARKDOWN = `---
title: A parcel that is late
kind: update
platform: zendesk
---
Hi {{ticket.requester.first_name}},

You failed to give us the right address, so the parcel is late 😀. We will send it ASAP.

<!-- trustlint-disable-next-line respect/slang -->
* Click [here](http://example.com) to follow it
* or reply with your password – really

Best,
Ines
`;
const JSON_EXPORT = JSON.stringify(
  {
    macros: ['One', 'Two', 'Three'].map((title, id) => ({
      id,
      title,
      actions: [
        { field: 'comment_value_html', value: `<p>You failed to tell us, ${title} “ü”.</p><p>We call you soon.</p>` },
      ],
    })),
  },
  undefined,
  2,
);
const PIECES = [
  'soon ',
  'ASAP',
  '\n',
  '\r\n',
  '\r',
  '"',
  '\\u00e9',
  '{{',
  '}}',
  '<b>',
  '😀',
  '\ud83d',
  'é',
  ' ',
  '---\n',
  '#',
  '',
];
const EDITS = 10_000;

/** Numbers that look like chance and are the same in every run: Marsaglia’s xorshift. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** An edit of `text` that keeps its length about what it was. */
function edit(text: TextDocument, pick: (below: number) => number, length: number) {
  const size = text.getText().length;
  const start = pick(size + 1);
  const end = Math.min(size, start + pick(size > length ? 12 : 4));
  const range = { start: text.positionAt(start), end: text.positionAt(end) };
  return { range, text: PIECES[pick(PIECES.length)] as string };
}

describe('ten thousand edits', () => {
  it.each([MARKDOWN, JSON_EXPORT])('leave the same text as another program makes of them', (start) => {
    const pick = chance(7);
    const documents = new OpenDocuments('utf-16');
    const uri = 'file:///reply.md';
    documents.open({ uri, languageId: 'markdown', version: 0, text: start });
    let other = TextDocument.create(uri, 'markdown', 0, start);
    for (let version = 1; version <= EDITS; version++) {
      const changes = [edit(other, pick, start.length)];
      documents.change(uri, version, changes);
      other = TextDocument.update(other, changes, version);
      if (documents.get(uri)?.text !== other.getText()) throw new Error(`other texts after edit ${version}`);
    }
    expect(documents.get(uri)?.text).toBe(other.getText());
  });
});

let editor: Editor;
afterEach(() => editor?.close());

describe('a file that is edited ten thousand times', () => {
  it.each([
    ['reply.md', 'markdown', MARKDOWN],
    ['export.json', 'json', JSON_EXPORT],
  ])('%s is told what a fresh check tells', async (path, languageId, start) => {
    const capabilities = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } };
    editor = await Editor.open({ files: { [path]: start, 'trustlint.yaml': 'profile: strict\n' }, capabilities });
    const uri = await editor.show(path, start, languageId);
    const fresh = await Editor.open({ files: { [path]: start, 'trustlint.yaml': 'profile: strict\n' }, capabilities });
    const ask = async (of: Editor, address: string) => {
      const report = await of.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: address },
      });
      return report.kind === 'full' ? report.items : [];
    };
    const pick = chance(11);
    let text = TextDocument.create(uri, languageId, 1, start);
    let told = 0;
    for (let version = 2; version <= EDITS; version++) {
      const change = edit(text, pick, start.length);
      text = TextDocument.update(text, [change], version);
      await editor.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
      if (version % 100 !== 0) continue;
      // A text that was torn to pieces says nothing any more: from time to time it is whole again.
      const address = await fresh.show(path, text.getText(), languageId);
      const items = await ask(editor, uri);
      expect(items).toEqual(await ask(fresh, address));
      await fresh.connection.sendNotification('textDocument/didClose', { textDocument: { uri: address } });
      told += items.length;
      if (version % 500 !== 0) continue;
      const whole = {
        range: { start: { line: 0, character: 0 }, end: text.positionAt(text.getText().length) },
        text: start,
      };
      text = TextDocument.update(text, [whole], version);
      await editor.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [whole],
      });
    }
    expect(told).toBeGreaterThan(0);
    await fresh.close();
  });
});
