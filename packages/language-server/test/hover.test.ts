import { afterEach, describe, expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { CAPABILITIES, Editor, type EditorOptions, rangeOf } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());
const open = async (options: EditorOptions): Promise<Editor> => {
  editor = await Editor.open(options);
  return editor;
};

const PLAIN = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, hover: {} } };

/** Hovers over the first character of `words`. */
async function hoverOver(uri: string, text: string, words: string, into = 0): Promise<Hover | null> {
  const { start } = rangeOf(text, words);
  return editor.request('textDocument/hover', {
    textDocument: { uri },
    position: { ...start, character: start.character + into },
  });
}

const wordsOf = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? '';

async function shown(path: string, text: string, options: Omit<EditorOptions, 'files'> = {}): Promise<string> {
  await open({ files: { [path]: text }, ...options });
  return editor.show(path);
}

const FRONT = '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\n';

describe('a finding', () => {
  const text = `${FRONT}You failed to tell us your number. We answer soon.\n`;

  it('is explained: why it matters, what would be better, who says so, and where to read on', async () => {
    const uri = await shown('reply.md', text);
    const hover = await hoverOver(uri, text, 'You failed to');
    expect(hover?.range).toEqual(rangeOf(text, 'You failed to'));
    expect(hover?.contents).toMatchObject({ kind: 'markdown' });
    const value = wordsOf(hover);
    expect(value).toContain('**Error:**');
    expect(value).toContain('**Why it matters:**');
    expect(value).toContain('**Source:** Building Trust in Technical Support (guide, 2025)');
    expect(value).toContain('[respect/blame](file:///pages/respect/blame.md)');
  });

  it('shows its suggestions as what stands there and what would stand there', async () => {
    const text = `${FRONT}We answer your letter soon.\n`;
    const uri = await shown('reply.md', text);
    expect(wordsOf(await hoverOver(uri, text, 'soon'))).toContain('`soon` → `by \\[date and time]`'.replace('\\', ''));
  });

  it('shows whole words where only the first letter of one changes', async () => {
    const text = `${FRONT}Please be advised that bikes are fine.\n`;
    const uri = await shown('reply.md', text);
    expect(wordsOf(await hoverOver(uri, text, 'Please be advised'))).toContain(
      '`Please be advised that bikes` → `Bikes`',
    );
  });

  it('shows a good example where there is nothing to suggest', async () => {
    const text = `${FRONT}Please send us your password.\n`;
    const uri = await shown('reply.md', text);
    expect(wordsOf(await hoverOver(uri, text, 'password'))).toMatch(/Like this, for example|Better/);
  });

  it('shows the sentence that would be added where something is missing', async () => {
    const text =
      "---\ntitle: Report received\nkind: acknowledgement\nplatform: zendesk\n---\nHi Noor,\n\nWe've received your report. It stands in our book.\n\nThe caretakers\n";
    const uri = await shown('reply.md', text);
    expect(wordsOf(await hoverOver(uri, text, 'It stands'))).toContain(
      "Add what happens next: `Next, I'll [what you will do] by [date and time].`",
    );
  });

  it('is explained in plain text where the client shows no Markdown', async () => {
    const uri = await shown('reply.md', text, { capabilities: PLAIN });
    const hover = await hoverOver(uri, text, 'You failed to');
    expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
    expect(wordsOf(hover)).not.toContain('**');
    expect(wordsOf(hover)).toContain('respect/blame: file:///pages/respect/blame.md');
  });

  it('stands with the others of its place, the gravest first', async () => {
    const text = `${FRONT}Hi {{ticket.requester.frist_name}}, the lamp is mended.\n`;
    const uri = await shown('reply.md', text);
    const value = wordsOf(await hoverOver(uri, text, '{{ticket', 3));
    expect(value.indexOf('template/unknown-placeholder')).toBeGreaterThan(0);
    expect(value).toContain('Did you mean `ticket.requester.first_name`');
  });
});

describe('a placeholder', () => {
  it('tells its meaning, a sample, and how to write what is sent instead', async () => {
    const text = `${FRONT}Hi {{ticket.requester.first_name}}, the lamp is mended.\n`;
    const uri = await shown('reply.md', text);
    const hover = await hoverOver(uri, text, '{{ticket', 4);
    expect(hover?.range).toEqual(rangeOf(text, '{{ticket.requester.first_name}}'));
    const value = wordsOf(hover);
    expect(value).toContain('for example “Maya”');
    expect(value).toContain('nothing is sent in its place');
    expect(value).toContain("`{{ticket.requester.first_name | default: 'there'}}`");
  });

  it('tells what its fallback does', async () => {
    const text = `${FRONT}Hi {{ticket.requester.first_name | default: 'friend'}}, the lamp is mended.\n`;
    const uri = await shown('reply.md', text);
    expect(wordsOf(await hoverOver(uri, text, '{{ticket'))).toContain('Then “friend” is sent.');
  });

  it('of an export is found through its escapes, whatever the client counts in', async () => {
    const text = JSON.stringify({
      macros: [
        {
          id: 7,
          title: 'Grüße',
          active: true,
          actions: [{ field: 'comment_value_html', value: '<p>Schöne "Grüße" 😀 {{ticket.id}}</p>' }],
        },
      ],
    });
    const capabilities = { ...CAPABILITIES, general: { positionEncodings: ['utf-8' as const] } };
    await open({ files: { 'macros.json': text }, capabilities });
    const uri = await editor.show('macros.json', text, 'json');
    const before = text.slice(0, text.indexOf('{{ticket.id'));
    const character = Buffer.byteLength(before);
    const hover = await editor.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: character + 2 },
    });
    expect(hover?.range).toEqual({
      start: { line: 0, character },
      end: { line: 0, character: character + '{{ticket.id}}'.length },
    });
    expect(wordsOf(hover)).toContain('It always has a value.');
  });

  it('of another platform says so', async () => {
    const text = `${FRONT}Hi {%customer.firstName,fallback=there%}, the lamp is mended.\n`;
    const uri = await shown('reply.md', text);
    const value = wordsOf(await hoverOver(uri, text, '{%customer', 3));
    expect(value).toContain('as Help Scout has it');
    expect(value).toContain('{{ticket.requester.first_name}}');
  });

  it('in a condition is explained, too', async () => {
    const text = `${FRONT}{% if ticket.due_date != blank %}We come on {{ticket.due_date}}.{% endif %}\n`;
    const uri = await shown('reply.md', text);
    const hover = await hoverOver(uri, text, 'ticket.due_date', 3);
    expect(hover?.range).toEqual(rangeOf(text, 'ticket.due_date'));
    expect(wordsOf(hover)).toContain('When the task is due');
    expect(wordsOf(await hoverOver(uri, text, '{% if', 3))).toContain('only where the condition holds');
  });

  it('that the macro itself makes up is told as such', async () => {
    const text = `${FRONT}{% assign shelf = "7" %}{% if shelf %}Shelf {{shelf}}.{% endif %}\n`;
    const uri = await shown('reply.md', text);
    expect(wordsOf(await hoverOver(uri, text, '{{shelf', 3))).toContain('A name that this macro gives');
    expect(wordsOf(await hoverOver(uri, text, 'if shelf', 5))).toContain('A name that this macro gives');
  });

  it('that the agent completes is told as such', async () => {
    const text = `${FRONT}We call you on [date and time].\n`;
    const uri = await shown('reply.md', text);
    const hover = await hoverOver(uri, text, '[date', 3);
    expect(hover?.range).toEqual(rangeOf(text, '[date and time]'));
    expect(wordsOf(hover)).toContain('The agent completes it');
  });
});

describe('front matter', () => {
  const text =
    '---\r\ntitle: A reply\r\nkind: decline\r\nplatform: helpscout\r\nlocale: en-GB\r\ntrustlint:\r\n  allow:\r\n    - rule: empathy/dead-end\r\n---\r\nHello.\r\n';

  it('tells what its keys and values mean', async () => {
    const uri = await shown('reply.md', text);
    expect(wordsOf(await hoverOver(uri, text, 'kind', 1))).toContain('What the macro is for');
    const kind = await hoverOver(uri, text, 'decline', 1);
    expect(kind?.range).toEqual(rangeOf(text, 'decline'));
    expect(wordsOf(kind)).toContain('- empathy');
    expect(wordsOf(await hoverOver(uri, text, 'helpscout'))).toContain('{%customer.firstName,fallback=there%}');
    expect(wordsOf(await hoverOver(uri, text, 'en-GB'))).toContain('British English');
    expect(wordsOf(await hoverOver(uri, text, 'empathy/dead-end', 9))).toContain('**Why it matters:**');
  });

  it('says what the team requires of a kind', async () => {
    await open({ files: { 'trustlint.yaml': 'requires:\n  decline: [greeting, options]\n', 'reply.md': text } });
    const uri = await editor.show('reply.md');
    const value = wordsOf(await hoverOver(uri, text, 'decline'));
    expect(value).toContain('as your configuration says');
    expect(value).not.toContain('- empathy');
  });
});

describe('a suppression', () => {
  it('explains the rule that it names', async () => {
    const text = `${FRONT}<!-- trustlint-disable-next-line reliability/vague-timeline -- the date stands above -->\nWe answer soon.\n`;
    const uri = await shown('reply.md', text);
    const hover = await hoverOver(uri, text, 'reliability/vague-timeline', 4);
    expect(hover?.range).toEqual(rangeOf(text, 'reliability/vague-timeline'));
    expect(wordsOf(hover)).toContain('[reliability/vague-timeline](file:///pages/reliability/vague-timeline.md)');
  });
});

describe('nothing is explained', () => {
  it('in ordinary words, in files that nobody asked about, and in files that are not open', async () => {
    const text = 'The lamp stands on the table.\n';
    await open({ files: { 'notes.md': 'You failed to tell us.\n', 'reply.macro.md': text }, withoutConfig: true });
    const reply = await editor.show('reply.macro.md');
    const notes = await editor.show('notes.md');
    expect(await hoverOver(reply, text, 'lamp')).toBeNull();
    expect(await hoverOver(notes, 'You failed', 'You')).toBeNull();
    expect(await hoverOver(editor.uriOf('unknown.macro.md'), text, 'lamp')).toBeNull();
  });
});
