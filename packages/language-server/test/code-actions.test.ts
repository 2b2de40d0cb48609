import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Lines, type PositionEncoding } from '../src/text/lines.ts';
import { CAPABILITIES, Editor, type EditorOptions, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};

const FRONT = '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\n';
const MACRO = `${FRONT}You failed to tell us. We answer ASAP.\n\nPlease utilize the form. Utilize it all.\n`;

const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** What the editor offers at the findings of a rule, or everywhere. */
async function offered(uri: string, rule?: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
  const found = (await editor.diagnostics(uri)).filter(({ code }) => rule === undefined || code === rule);
  return editor.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: found[0]?.range ?? EVERYWHERE,
    context: { diagnostics: found, ...context },
  });
}

const named = (actions: readonly CodeAction[], title: string): CodeAction => {
  const action = actions.find((one) => one.title === title);
  if (action === undefined)
    throw new Error(`“${title}” is not offered, but ${actions.map((one) => one.title).join('; ')}`);
  return action;
};

async function chosen(actions: readonly CodeAction[], title: string): Promise<WorkspaceEdit> {
  const action = named(actions, title);
  expect(action.edit).toBeUndefined();
  return (await editor.request<CodeAction>('codeAction/resolve', action)).edit as WorkspaceEdit;
}

const editsOf = (edit: WorkspaceEdit, uri: string): readonly (TextEdit | SnippetTextEdit)[] =>
  (edit.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? (change as TextDocumentEdit).edits : [],
  );

/** The text after edits of it, as an editor makes them. */
function applied(
  text: string,
  edits: readonly (TextEdit | SnippetTextEdit)[],
  encoding: PositionEncoding = 'utf-16',
): string {
  const lines = new Lines(text, encoding);
  return [...edits]
    .map((edit) => ({ span: lines.spanOf(edit.range), written: 'newText' in edit ? edit.newText : edit.snippet.value }))
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((all, { span, written }) => all.slice(0, span.start) + written + all.slice(span.end), text);
}

const rulesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);

/** What is still found when an edit of the document was made. */
async function foundAfter(uri: string, text: string): Promise<readonly unknown[]> {
  await editor.write(uri, text);
  return rulesOf(await editor.diagnostics(uri));
}

/** What is found when an edit of the configuration was made and saved. */
async function foundWithConfig(
  uri: string,
  configUri: string,
  config: string,
  without: string,
): Promise<readonly unknown[]> {
  const path = fileURLToPath(configUri);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, config);
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: configUri, type: 2 }],
  });
  return rulesOf(await editor.diagnostics(uri, (all) => !rulesOf(all).includes(without)));
}

/** What the editor can do, but for some of it: values by their paths, `undefined` for what it can’t do. */
function lesser(changes: Readonly<Record<string, unknown>>): ClientCapabilities {
  const capabilities = structuredClone(CAPABILITIES) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const inner = keys.reduce((here, key) => here[key] as Record<string, unknown>, capabilities);
    if (value === undefined) delete inner[last];
    else inner[last] = value;
  }
  return capabilities;
}

describe('a finding', () => {
  it('has each of its ways out, at its place and for its version', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const actions = await offered(uri, 'respect/blame');
    const fix = actions[0] as CodeAction;
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'respect/blame' }] });
    const edit = await chosen(actions, fix.title);
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    expect(editsOf(edit, uri)).toMatchObject([{ range: rangeOf(MACRO, 'You failed to tell us') }]);
    expect(await foundAfter(uri, applied(MACRO, editsOf(edit, uri)))).not.toContain('respect/blame');
  });

  it('of which several suggestions say something else prefers none', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const fixes = (await offered(uri, 'reliability/vague-timeline')).filter(({ title }) => title.startsWith('Say'));
    expect(fixes.length).toBeGreaterThan(1);
    expect(fixes.some(({ isPreferred }) => isPreferred)).toBe(false);
  });

  it('is mended with places to fill in where the editor has such', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'reliability/vague-timeline'), 'Say “by [date and time]” instead');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the language of snippets
    const value = 'by ${1:[date and time]}$0';
    expect(editsOf(edit, uri)).toEqual([{ range: rangeOf(MACRO, 'ASAP'), snippet: { kind: 'snippet', value } }]);
  });

  it('is mended with plain words elsewhere', async () => {
    const capabilities = lesser({ 'workspace.workspaceEdit.snippetEditSupport': undefined });
    await open({ files: { 'reply.md': MACRO }, capabilities });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'reliability/vague-timeline'), 'Say “by [date and time]” instead');
    expect(editsOf(edit, uri)).toEqual([{ range: rangeOf(MACRO, 'ASAP'), newText: 'by [date and time]' }]);
  });

  it('of an element that is missing is mended by a sentence at its place', async () => {
    const text =
      `${FRONT.replace('snippet', 'incident')}Hello,\r\n\r\nthe lamps of our web shop were dark this morning.\r\n`.replace(
        /\r?\n/g,
        '\r\n',
      );
    await open({ files: { 'reply.md': text } });
    const uri = await editor.show('reply.md');
    const actions = (await offered(uri)).filter(
      ({ title }) => /^(?:Add|Insert|Say when)/.test(title) && !title.includes('glossary'),
    );
    const action = actions[0] as CodeAction;
    const edits = editsOf(await chosen(actions, action.title), uri);
    expect(edits).toHaveLength(1);
    expect(edits[0]?.range.start).toEqual(edits[0]?.range.end);
    const plain = applied(text, edits).replace(/\$\{\d+:([^}]*)\}|\$0/g, '$1');
    expect(plain.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await foundAfter(uri, plain)).not.toContain(action.diagnostics?.[0]?.code);
  });

  it('in the front matter is mended with the word that is meant', async () => {
    const text = MACRO.replace('snippet', "'updat'");
    await open({ files: { 'reply.md': text } });
    const uri = await editor.show('reply.md', text);
    const edit = await chosen(await offered(uri, 'format/front-matter'), 'Write “update”');
    expect(applied(text, editsOf(edit, uri))).toBe(text.replace('updat', 'update'));
  });

  it('in an export is mended inside its escapes, counted as the client counts', async () => {
    const text =
      '{"macros": [{"title": "Späte “Lampe” 💡", "actions": [{"field": "comment_value_html", "value": "<p>Grüße 💡 &amp; mehr. Please utilize it.</p>"}]}]}\n';
    const capabilities = lesser({ 'general.positionEncodings': ['utf-8'] });
    await open({ files: { 'macros.json': text }, capabilities });
    const uri = await editor.show('macros.json', text, 'json');
    const edit = await chosen(await offered(uri, 'competence/jargon'), 'Say “use”');
    const mended = applied(text, editsOf(edit, uri), 'utf-8');
    expect(mended).toBe(text.replace('utilize', 'use'));
    expect(await foundAfter(uri, mended)).not.toContain('competence/jargon');
  });

  it('is what the client shows at its place, wherever it asks', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const [blame] = (await editor.diagnostics(uri)).filter(({ code }) => code === 'respect/blame') as [Diagnostic];
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const ask = async (diagnostic: Diagnostic, range: Range) => {
      const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [diagnostic], only: ['quickfix'] },
      });
      return actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title);
    };
    const fix = ['Say what happened instead'];
    expect(await ask(blame, nowhere)).toEqual(fix);
    for (const other of [
      { ...blame, code: 'respect/slang' },
      // As Neovim 0.7 and ALE tell it: places in bytes.
      { ...blame, range: { ...blame.range, end: blame.range.start } },
      { ...blame, source: 'another tool' },
    ]) {
      expect(await ask(other, nowhere)).toEqual([]);
      expect(await ask(other, blame.range)).toEqual(fix);
    }
  });

  it('is found by its place where the client tells of no diagnostics', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: rangeOf(MACRO, 'utilize').start, end: rangeOf(MACRO, 'utilize').start },
      context: { diagnostics: [] },
    });
    expect(actions[0]?.title).toBe('Say “use”');
  });
});

describe('many findings', () => {
  it('of a rule are mended at once', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'competence/jargon'), 'Fix all of competence/jargon in this file');
    expect(editsOf(edit, uri)).toEqual([
      { range: rangeOf(MACRO, 'utilize'), newText: 'use' },
      { range: rangeOf(MACRO, 'Utilize'), newText: 'Use' },
    ]);
  });

  it('with the same suggestion take it together', async () => {
    const text = `${FRONT}We answer ASAP.\n\nWe send it soon.\n`;
    await open({ files: { 'reply.md': text } });
    const uri = await editor.show('reply.md');
    const actions = await offered(uri, 'reliability/vague-timeline');
    const edit = await chosen(actions, 'Say “by [date and time]” instead (all 2 in this file)');
    expect(applied(text, editsOf(edit, uri))).toBe(
      text.replace('ASAP', 'by [date and time]').replace('soon', 'by [date and time]'),
    );
  });

  it.each([[['source.fixAll']], [['source.fixAll.trustlint']], [['source']]])(
    'are mended on saving, for %s',
    async (only) => {
      await open({ files: { 'reply.md': MACRO } });
      const uri = await editor.show('reply.md');
      const actions = await offered(uri, undefined, { only, triggerKind: 2 });
      expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.trustlint']);
      const edit = await chosen(actions, 'Make all safe fixes in this file');
      const mended = applied(MACRO, editsOf(edit, uri));
      expect(mended).toBe(MACRO.replace('utilize', 'use').replace('Utilize', 'Use'));
      expect(await foundAfter(uri, mended)).not.toContain('competence/jargon');
      expect(await offered(uri, undefined, { only })).toEqual([]);
    },
  );

  it('are no reason to offer more than quick fixes while somebody only moves about', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const kinds = async (context: Partial<CodeActionContext>) =>
      new Set((await offered(uri, 'competence/jargon', context)).map(({ kind }) => kind));
    expect(await kinds({ triggerKind: 2 })).toEqual(new Set(['quickfix']));
    expect(await kinds({ triggerKind: 1 })).toEqual(new Set(['quickfix', 'source.fixAll.trustlint']));
    expect(await kinds({ only: ['quickfix'] })).toEqual(new Set(['quickfix']));
    expect(await kinds({ only: ['refactor'] })).toEqual(new Set());
  });
});

describe('accepting a finding', () => {
  it('here, by a comment above the paragraph', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'respect/blame'), 'Accept respect/blame here');
    const text = applied(MACRO, editsOf(edit, uri));
    expect(text).toContain('---\n<!-- trustlint-disable-next-line respect/blame -->\nYou failed to');
    const found = await foundAfter(uri, text);
    expect(found).not.toContain('respect/blame');
    expect(found).toContain('reliability/vague-timeline');
  });

  it('is offered once for all findings of a rule in one line', async () => {
    await open({ files: { 'reply.md': 'You failed to tell us, and you failed to call.\n' } });
    const uri = await editor.show('reply.md');
    const titles = (await offered(uri, 'respect/blame')).map(({ title }) => title);
    expect(titles.filter((title) => title === 'Accept respect/blame here')).toHaveLength(1);
  });

  it('here, in HTML with lines as on Windows', async () => {
    const html = '<div>\r\n  <p>Hello.</p>\r\n  <p>You failed to tell us.</p>\r\n</div>\r\n';
    await open({ files: { 'reply.html': html } });
    const uri = await editor.show('reply.html', html, 'html');
    const edit = await chosen(await offered(uri, 'respect/blame'), 'Accept respect/blame here');
    const text = applied(html, editsOf(edit, uri));
    expect(text).toContain('</p>\r\n  <!-- trustlint-disable-next-line respect/blame -->\r\n  <p>You failed');
    expect(await foundAfter(uri, text)).not.toContain('respect/blame');
  });

  it('in the whole file', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'competence/jargon'), 'Accept competence/jargon in this file');
    const text = applied(MACRO, editsOf(edit, uri));
    expect(text).toMatch(/^---\n# trustlint-disable-file competence\/jargon\ntitle/);
    expect(await foundAfter(uri, text)).not.toContain('competence/jargon');
  });

  it('in the configuration, where the file has no comments', async () => {
    const text = JSON.stringify({
      macros: [{ title: 'Late: sorry', actions: [{ field: 'comment_value', value: 'You failed to tell us.' }] }],
    });
    const config = 'profile: recommended # ours\n';
    await open({ files: { 'exports/all (new).json': text, 'trustlint.yaml': config } });
    const uri = await editor.show('exports/all (new).json', text, 'json');
    const edit = await chosen(
      await offered(uri, 'respect/blame'),
      'Accept respect/blame in “Late: sorry” (in trustlint.yaml)',
    );
    const configUri = editor.uriOf('trustlint.yaml');
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: configUri, version: null } }]);
    expect(Object.values(edit.changeAnnotations ?? {})).toEqual([
      { label: 'Accept it in trustlint.yaml', needsConfirmation: false },
    ]);
    const edited = applied(config, editsOf(edit, configUri));
    expect(edited).toMatch(/^profile: recommended # ours\nsuppress:\n {2}- rule: respect\/blame\n/);
    expect(edited).toContain('macro: "Late: sorry"');
    expect(await foundWithConfig(uri, configUri, edited, 'respect/blame')).not.toContain('respect/blame');
  });
});

describe('a suppression', () => {
  it('that is no longer needed can be removed', async () => {
    const text = `${FRONT}Hello. <!-- trustlint-disable-line respect/blame -->\n`;
    await open({ files: { 'reply.md': text } });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'suppression/unused'), 'Remove this suppression');
    const mended = applied(text, editsOf(edit, uri));
    expect(mended).toBe(`${FRONT}Hello.\n`);
    expect(await foundAfter(uri, mended)).not.toContain('suppression/unused');
  });

  it('is an entry of the configuration where no comment would do', async () => {
    const text = 'You failed to tell us.\n';
    await open({ files: { 'reply.txt': text } });
    const uri = await editor.show('reply.txt', text, 'plaintext');
    const titles = (await offered(uri, 'respect/blame')).map(({ title }) => title);
    expect(titles).toContain('Accept respect/blame in “reply” (in trustlint.yaml)');
    expect(titles).toContain('Accept respect/blame in this file (in trustlint.yaml)');
  });

  it('of an item stands behind it, so that the list stays one', async () => {
    const text = `${FRONT}Please:\n\n- Wait.\n- You failed to tell us.\n- Call us.\n`;
    await open({ files: { 'reply.md': text } });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'respect/blame'), 'Accept respect/blame here');
    const accepted = applied(text, editsOf(edit, uri));
    expect(accepted).toContain('tell us. <!-- trustlint-disable-line respect/blame -->\n- Call');
    expect(await foundAfter(uri, accepted)).not.toContain('respect/blame');
  });
});

describe('a configuration with a mistake', () => {
  it('has its way out, and nothing that only macros have', async () => {
    const text = 'rules:\n  respect/blam: off\n';
    await open({ files: { 'trustlint.yaml': text } });
    const uri = await editor.show('trustlint.yaml', text, 'yaml');
    const found = await editor.diagnostics(uri, (all) => all.length > 0);
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: EVERYWHERE,
      context: { diagnostics: found },
    });
    expect(actions).toHaveLength(1);
    const edit = await chosen(actions, actions[0]?.title ?? '');
    expect(applied(text, editsOf(edit, uri))).toBe('rules:\n  respect/blame: off\n');
  });
});

describe('a rule', () => {
  const TURN_OFF = 'Turn respect/blame off for this folder (in trustlint.yaml)';

  it('is turned off in the configuration that governs the file, as it stands in the editor', async () => {
    const config = '# Ours.\nrules:\n  empathy: warning # for now\n';
    await open({ files: { 'a/reply.md': MACRO, 'trustlint.yaml': config } });
    const configUri = await editor.show('trustlint.yaml', `${config}# Not saved yet.\n`, 'yaml');
    const uri = await editor.show('a/reply.md');
    const edit = await chosen(await offered(uri, 'respect/blame'), TURN_OFF);
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: configUri, version: 1 } }]);
    const edited = applied(`${config}# Not saved yet.\n`, editsOf(edit, configUri));
    expect(edited).toBe('# Ours.\nrules:\n  empathy: warning # for now\n  respect/blame: off\n# Not saved yet.\n');
    expect(await foundWithConfig(uri, configUri, edited, 'respect/blame')).toContain('competence/jargon');
  });

  it('is turned off where an entry for some files says otherwise, too', async () => {
    const config = 'overrides:\n  - files: a/**\n    rules:\n      respect/blame: error\n';
    await open({ files: { 'a/reply.md': MACRO, 'trustlint.yaml': config } });
    const uri = await editor.show('a/reply.md');
    const configUri = editor.uriOf('trustlint.yaml');
    const edited = applied(config, editsOf(await chosen(await offered(uri, 'respect/blame'), TURN_OFF), configUri));
    expect(edited).toContain('      respect/blame: off\n');
    expect(await foundWithConfig(uri, configUri, edited, 'respect/blame')).not.toContain('respect/blame');
  });

  it('is turned off in JSON, too', async () => {
    const config = '{\n  // Ours.\n  "profile": "recommended"\n}\n';
    await open({ files: { 'reply.md': MACRO, 'trustlint.jsonc': config }, withoutConfig: true });
    const uri = await editor.show('reply.md');
    const configUri = editor.uriOf('trustlint.jsonc');
    const title = 'Turn respect/blame off for this folder (in trustlint.jsonc)';
    const edited = applied(config, editsOf(await chosen(await offered(uri, 'respect/blame'), title), configUri));
    expect(edited).toContain('// Ours.');
    expect(await foundWithConfig(uri, configUri, edited, 'respect/blame')).not.toContain('respect/blame');
  });

  it('is turned off in a new configuration, where there is none', async () => {
    await open({ files: { 'reply.macro.md': MACRO }, withoutConfig: true });
    const uri = await editor.show('reply.macro.md');
    const title = 'Turn respect/blame off for this folder (in a new trustlint.yaml)';
    const edit = await chosen(await offered(uri, 'respect/blame'), title);
    const configUri = editor.uriOf('trustlint.yaml');
    expect(edit.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: configUri });
    const written = applied('', editsOf(edit, configUri));
    // Nothing else is checked all of a sudden.
    expect(written).toBe('files:\n  - "**/*.macro.*"\nrules:\n  respect/blame: off\n');
    expect(await foundWithConfig(uri, configUri, written, 'respect/blame')).toContain('competence/jargon');
  });

  it('is turned off in no new configuration, where the editor creates no files', async () => {
    const capabilities = lesser({ 'workspace.workspaceEdit.resourceOperations': undefined });
    await open({ files: { 'reply.macro.md': MACRO }, withoutConfig: true, capabilities });
    const uri = await editor.show('reply.macro.md');
    const titles = (await offered(uri, 'respect/blame')).map(({ title }) => title);
    expect(titles.some((title) => title.startsWith('Turn'))).toBe(false);
    expect(titles).toContain('Accept respect/blame here');
  });

  it('is left alone where the configuration can’t be edited exactly', async () => {
    const config = 'rules: &ours\n  empathy: warning\noverrides:\n  - files: b/**\n    rules: *ours\n';
    await open({ files: { 'reply.md': MACRO, 'trustlint.yaml': config } });
    const uri = await editor.show('reply.md');
    const action = named(await offered(uri, 'respect/blame'), TURN_OFF);
    await expect(editor.request('codeAction/resolve', action)).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
    });
  });
});

describe('the glossary', () => {
  it('takes words up that are no findings then', async () => {
    const config = 'glossary: [Lumo]\n';
    await open({ files: { 'reply.md': MACRO, 'trustlint.yaml': config } });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'competence/jargon'), 'Add “utilize” to the glossary');
    const configUri = editor.uriOf('trustlint.yaml');
    const edited = applied(config, editsOf(edit, configUri));
    expect(edited).toBe('glossary: [Lumo, utilize]\n');
    expect(await foundWithConfig(uri, configUri, edited, 'competence/jargon')).not.toContain('competence/jargon');
  });

  it('is not offered for words that it does not change', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const titles = (await offered(uri, 'respect/blame')).map(({ title }) => title);
    expect(titles.some((title) => title.includes('glossary'))).toBe(false);
  });
});

describe('explaining a rule', () => {
  it('shows its page where the editor shows documents', async () => {
    const capabilities = { ...CAPABILITIES, window: { showDocument: { support: true } } };
    await open({ files: { 'reply.md': MACRO }, capabilities });
    const shown: unknown[] = [];
    editor.connection.onRequest('window/showDocument', (params: unknown) => {
      shown.push(params);
      return { success: true };
    });
    const uri = await editor.show('reply.md');
    const { command } = named(await offered(uri, 'respect/blame'), 'Explain respect/blame');
    const answer = await editor.request('workspace/executeCommand', command);
    expect(shown).toMatchObject([{ uri: 'file:///pages/respect/blame.md', external: false }]);
    expect(answer).toMatchObject({ rule: 'respect/blame', markdown: null });
  });

  it('answers what stands there elsewhere', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const explain = (...args: unknown[]) =>
      editor.request<{ readonly markdown: string }>('workspace/executeCommand', {
        command: 'trustlint.explainRule',
        arguments: args,
      });
    const { markdown } = await explain('respect/blame');
    expect(markdown).toMatch(/^# respect\/blame\n/);
    expect(markdown).toContain('## Why it matters');
    expect(markdown).toContain('## Not like this');
    await expect(explain('respect/nothing')).rejects.toMatchObject({ code: -32602 });
    await expect(explain()).rejects.toMatchObject({ code: -32602 });
  });
});

describe('a client that can do little', () => {
  it('gets edits at once where it asks for none later', async () => {
    const capabilities = lesser({ 'textDocument.codeAction.resolveSupport': undefined });
    await open({ files: { 'reply.md': MACRO }, capabilities });
    const uri = await editor.show('reply.md');
    const actions = await offered(uri, 'competence/jargon');
    expect(actions.every(({ edit, command }) => edit !== undefined || command !== undefined)).toBe(true);
    expect(actions.map(({ title }) => title)).toContain('Fix all of competence/jargon in this file');
    expect(editor.server.capabilities.codeActionProvider).toMatchObject({ resolveProvider: false });
  });

  it('gets edits without versions and notes where it knows no others', async () => {
    const capabilities = lesser({ 'workspace.workspaceEdit': {} });
    await open({ files: { 'reply.md': MACRO }, capabilities });
    const uri = await editor.show('reply.md');
    const edit = await chosen(await offered(uri, 'reliability/vague-timeline'), 'Say “by [date and time]” instead');
    expect(edit).toEqual({ changes: { [uri]: [{ range: rangeOf(MACRO, 'ASAP'), newText: 'by [date and time]' }] } });
  });

  it('gets commands where it knows no actions', async () => {
    const capabilities = lesser({ 'textDocument.codeAction': undefined, 'workspace.applyEdit': true });
    await open({ files: { 'reply.md': MACRO }, capabilities });
    let edit: WorkspaceEdit | undefined;
    editor.connection.onRequest('workspace/applyEdit', (params: { edit: WorkspaceEdit }) => {
      edit = params.edit;
      return { applied: true };
    });
    const uri = await editor.show('reply.md');
    const commands = (await offered(uri, 'competence/jargon')) as unknown as Command[];
    expect(commands.every(({ command }) => command.startsWith('trustlint.'))).toBe(true);
    const { command, arguments: args } = commands[0] as Command;
    expect(await editor.request('workspace/executeCommand', { command, arguments: args })).toBe(true);
    expect(applied(MACRO, editsOf(edit as WorkspaceEdit, uri))).toBe(MACRO.replace('utilize', 'use'));
  });

  it('gets only explanations where it takes no edits either', async () => {
    const capabilities = lesser({ 'textDocument.codeAction': undefined });
    await open({ files: { 'reply.md': MACRO }, capabilities });
    const uri = await editor.show('reply.md');
    const commands = (await offered(uri, 'competence/jargon')) as unknown as Command[];
    expect(commands.map(({ command }) => command)).toEqual(['trustlint.explainRule']);
  });
});

describe('nothing is changed', () => {
  it('in a text that has changed since', async () => {
    await open({ files: { 'reply.md': MACRO } });
    const uri = await editor.show('reply.md');
    const [action] = await offered(uri, 'respect/blame');
    await editor.write(uri, `${MACRO}More.\n`);
    await expect(editor.request('codeAction/resolve', action)).rejects.toMatchObject({
      code: LSPErrorCodes.ContentModified,
    });
  });

  it('for an action of somebody else', async () => {
    await open({ files: { 'reply.md': MACRO } });
    await expect(editor.request('codeAction/resolve', { title: 'x', data: { uri: 1 } })).rejects.toMatchObject({
      code: -32602,
    });
    expect(await editor.request('codeAction/resolve', { title: 'x' })).toEqual({ title: 'x' });
    const apply = {
      command: 'trustlint.applyChange',
      arguments: [{ uri: 'file:///x', version: 1, change: { what: 'all' } }],
    };
    await expect(editor.request('workspace/executeCommand', apply)).rejects.toMatchObject({ code: -32602 });
  });

  it('in files that are closed, unknown, or that nobody asked about', async () => {
    await open({ files: { 'reply.md': MACRO }, withoutConfig: true });
    const ask = (uri: string) =>
      editor.request('textDocument/codeAction', {
        textDocument: { uri },
        range: EVERYWHERE,
        context: { diagnostics: [] },
      });
    expect(await ask(editor.uriOf('reply.md'))).toEqual([]);
    expect(await ask('untitled:Untitled-1')).toEqual([]);
    expect(await ask(await editor.show('reply.md'))).toEqual([]);
  });
});
