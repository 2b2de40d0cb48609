import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, Hover, TextEdit } from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions } from './editor.ts';

let editor: Editor;
const start = async (options: Partial<EditorOptions> = {}): Promise<void> => {
  editor = await Editor.open({
    files: {
      'trustlint.yaml': 'customRules:\n  - id: team/unit\n    message: m\n    phrases: the unit\n',
      'trustlint.base.yaml': 'profile: strict\n',
      'macros/refund.md': '---\ntitle: Refund late\n---\nWe call you on Monday at 10:00 CET.\n',
      'macros/de/hallo.html': '<p>Hallo</p>\n',
    },
    ...options,
  });
};
afterEach(() => editor.close());

/** The position of an offset as a client counts in UTF-16. */
function positionAt(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r?\n/);
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

/** What is offered at `|` in a configuration, with what becomes of the text when it is taken. */
async function offered(marked: string, name = 'trustlint.yaml'): Promise<ReadonlyMap<string, string>> {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const uri = await editor.show(name, text, 'yaml');
  const list = await editor.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: positionAt(text, offset),
  });
  return new Map((list?.items ?? []).map((item) => [item.label, taken(text, item)]));
}

function taken(text: string, { textEdit }: CompletionItem): string {
  const { range, newText } = textEdit as TextEdit;
  const lines = text.split('\n');
  const line = lines[range.start.line] as string;
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.join('\n');
}

describe('a configuration that is being written in YAML', () => {
  beforeEach(() => start());

  it('is offered the keys that do not stand there yet', async () => {
    const keys = await offered('profile: strict\nru|\n');
    expect(keys.get('rules')).toBe('profile: strict\nrules:\n');
    expect(keys.get('locale')).toBe('profile: strict\nlocale: \n');
    expect(keys.has('profile')).toBe(false);
  });

  it('keeps the colon that a key has', async () => {
    expect((await offered('pro|fil: strict\n')).get('profile')).toBe('profile: strict\n');
  });

  it.each([
    ['profile: |', 'strict', 'profile: strict'],
    ['rules:\n  respect/bl|', 'respect/blame', 'rules:\n  respect/blame: '],
    ['rules:\n  respect/blame: |\nprofile: strict', 'off', 'rules:\n  respect/blame: off\nprofile: strict'],
    ['rules:\n  team/|', 'team/unit', 'rules:\n  team/unit: '],
    ['rules:\n  respect|', 'respect', 'rules:\n  respect: '],
    ['rules:\n  suppression/unused: w|', 'warning', 'rules:\n  suppression/unused: warning'],
    [
      'rules:\n  competence/long-sentence:\n    options:\n      |',
      'words',
      'rules:\n  competence/long-sentence:\n    options:\n      words: ',
    ],
    ['dialect: zen|', 'zendesk', 'dialect: zendesk'],
    ['requires:\n  update: [timeline, |]', 'follow-up', 'requires:\n  update: [timeline, follow-up]'],
    ['requires: {upd|}', 'update', 'requires: {update: }'],
    ['kinds:\n  - kind: |', 'how-to', 'kinds:\n  - kind: how-to'],
    ['kinds:\n  |', 'files', 'kinds:\n  - files: '],
    ['customRules:\n  - id: team/x\n    unless: |', 'quoted', 'customRules:\n  - id: team/x\n    unless: quoted'],
    ['inactive: |', 'true', 'inactive: true'],
    ['files:\n  - |', 'macros/**', 'files:\n  - macros/**'],
    ['files: [|]', '**/*.md', 'files: ["**/*.md"]'],
    ['files: "|"', '**/*.md', 'files: "**/*.md"'],
    ['ignore: mac|', 'macros/de/hallo.html', 'ignore: macros/de/hallo.html'],
    ['extends: |', 'trustlint.base.yaml', 'extends: trustlint.base.yaml'],
    ['suppress:\n  - rule: respect/b|', 'respect/blame', 'suppress:\n  - rule: respect/blame'],
    ['rules: {respect/blame: |', 'error', 'rules: {respect/blame: error'],
    [
      'rules:\r\n  respect/blame: |\r\nprofile: strict\r\n',
      'info',
      'rules:\r\n  respect/blame: info\r\nprofile: strict\r\n',
    ],
  ])('%j is offered %s', async (marked, label, after) => {
    expect((await offered(marked)).get(label)).toBe(after);
  });

  it('is offered nothing that is there already', async () => {
    const rules = await offered('rules:\n  respect/blame: off\n  |\n');
    expect(rules.has('respect/blame')).toBe(false);
    expect(rules.size).toBeGreaterThan(40);
    const elements = await offered('requires:\n  update:\n    - timeline\n    - |\n');
    expect([elements.has('timeline'), elements.has('follow-up')]).toEqual([false, true]);
  });

  it('is offered nothing in comments, in texts, and where nobody knows what may stand', async () => {
    for (const marked of ['# pro|', 'glossary: [|', 'profil:\n  |', 'customRules:\n  - why: >\n      pro|fi'])
      expect(
        [...(await offered(marked)).keys()].filter(
          (key) => !['term', 'ban', 'insteadOf', 'case', 'reason', 'severity', 'locales'].includes(key),
        ),
      ).toEqual([]);
  });

  it('is told which severity and which profile a rule has', async () => {
    const uri = await editor.show('trustlint.yaml', 'rules:\n  ', 'yaml');
    const { items } = await editor.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 1, character: 2 },
    });
    expect(items.find(({ label }) => label === 'respect/blame')).toMatchObject({
      detail: 'error, from the profile essential on',
      documentation: { kind: 'markdown' },
    });
  });
});

describe('a configuration that is being written in JSON', () => {
  beforeEach(() => start());

  it.each([
    ['{|}', 'profile', '{"profile": "$1"}'],
    ['{"|"}', 'profile', '{"profile"}'],
    ['{"pro|": "strict"}', 'profile', '{"profile": "strict"}'],
    ['{\n  // ours\n  "rules": {"respect/blame": |}\n}', 'off', '{\n  // ours\n  "rules": {"respect/blame": "off"}\n}'],
    ['{"files": ["|"]}', '**/*.md', '{"files": ["**/*.md"]}'],
    ['{"inactive": |', 'true', '{"inactive": true'],
    ['{"overrides": [{"files": "a", |', 'rules', '{"overrides": [{"files": "a", "rules": {$1}'],
  ])('%j is offered %s', async (marked, label, after) => {
    expect((await offered(marked, 'trustlint.json')).get(label)).toBe(after);
  });
});

describe('an explanation in a configuration', () => {
  async function hover(marked: string, name = 'trustlint.yaml'): Promise<Hover | null> {
    const offset = marked.indexOf('|');
    const text = marked.slice(0, offset) + marked.slice(offset + 1);
    const uri = await editor.show(name, text, 'yaml');
    return editor.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: positionAt(text, offset),
    });
  }
  const textOf = (found: Hover | null): string =>
    (found?.contents as { readonly value: string } | undefined)?.value ?? '';

  it('tells of a key what it is for, what counts without it and what may stand there', async () => {
    await start();
    const found = await hover('pro|file: strict\n');
    expect(textOf(found)).toContain('Which rules are on');
    expect(textOf(found)).toContain('**Default:** recommended');
    expect(textOf(found)).toContain('`essential`');
    expect(found?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 7 } });
  });

  it('tells of a rule what it finds, why, and when it is on', async () => {
    await start();
    for (const marked of ['rules:\n  respect/bl|ame: off\n', 'suppress:\n  - rule: respect/bla|me\n']) {
      const text = textOf(await hover(marked));
      expect(text).toContain('(error, from the profile essential on)');
      expect(text).toContain('Why it matters:');
    }
    expect(textOf(await hover('rules:\n  team/un|it: off\n'))).toContain('team/unit');
  });

  it('tells of a profile what it contains, of an option its default, of a kind what it needs', async () => {
    await start();
    expect(textOf(await hover('profile: ess|ential\n'))).toMatch(/It has \d+ rules\.[\s\S]*`respect\/blame`/);
    expect(textOf(await hover('rules: {competence/long-sentence: {options: {wo|rds: 3}}}'))).toContain('Default:');
    expect(textOf(await hover('kinds: [{kind: upd|ate}]'))).toContain('follow-up');
    expect(textOf(await hover('{"dialect": "zen|desk"}', 'trustlint.json'))).toContain('Zendesk');
  });

  it('is plain text for those who show no Markdown, and nothing where there is nothing to say', async () => {
    await start({ capabilities: { ...CAPABILITIES, textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    const found = await hover('profile: str|ict\n');
    expect(found?.contents).toMatchObject({ kind: 'plaintext' });
    for (const marked of ['# pro|file', 'profile:  | strict', 'unknown|: 1', 'glossary: [Wren|fold]'])
      expect(await hover(marked)).toBeNull();
  });

  it('counts as the client does', async () => {
    await start({ capabilities: { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } } });
    const uri = await editor.show('trustlint.yaml', '{"é": 1, profile: strict}', 'yaml');
    const found = await editor.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 12 },
    });
    expect(found?.range).toEqual({ start: { line: 0, character: 10 }, end: { line: 0, character: 17 } });
  });
});
