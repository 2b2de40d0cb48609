import { applyEdits } from '@trustlint/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, MarkupContent, TextEdit } from 'vscode-languageserver-protocol';
import { Lines } from '../src/text/lines.ts';
import { CAPABILITIES, Editor, type EditorOptions } from './editor.ts';

let editor: Editor;
afterEach(() => editor.close());

const PLAIN = {
  ...CAPABILITIES,
  textDocument: { ...CAPABILITIES.textDocument, completion: { completionItem: {} } },
};
const SHARING = {
  ...CAPABILITIES,
  textDocument: {
    ...CAPABILITIES.textDocument,
    completion: { ...CAPABILITIES.textDocument?.completion, completionList: { itemDefaults: ['editRange', 'data'] } },
  },
};
const IN_BYTES = { ...CAPABILITIES, general: { positionEncodings: ['utf-8' as const] } };

interface Completed {
  readonly items: readonly CompletionItem[];
  readonly list: CompletionList | null;
  /** The text after an item was taken, places to stop at left as their words. */
  readonly after: (label: string | RegExp) => string;
  readonly find: (label: string | RegExp) => CompletionItem | undefined;
}

interface Asking extends Omit<EditorOptions, 'files'> {
  readonly path?: string;
  readonly languageId?: string;
  readonly others?: Readonly<Record<string, string>>;
  /** Whether the others are open, too. */
  readonly areShown?: true;
  /** The sign that was typed last; absent where somebody asks or types a word. */
  readonly trigger?: string;
}

/** Asks for completions at `‸`. */
async function completing(marked: string, asking: Asking = {}): Promise<Completed> {
  const { path = 'reply.md', languageId = 'markdown', others = {}, areShown, trigger, ...options } = asking;
  const offset = marked.indexOf('‸');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  editor = await Editor.open({ files: { [path]: text, ...others }, ...options });
  if (areShown) for (const other of Object.keys(others)) await editor.diagnostics(await editor.show(other));
  const uri = await editor.show(path, text, languageId);
  const lines = new Lines(text, editor.server.capabilities.positionEncoding as 'utf-16');
  const list = await editor.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: lines.positionAt(offset),
    context: trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger },
  });
  const items = list?.items ?? [];
  const find = (label: string | RegExp) =>
    items.find((item) => (typeof label === 'string' ? item.label === label : label.test(item.label)));
  return {
    items,
    list,
    find,
    after(label) {
      const item = find(label);
      if (item === undefined) throw new Error(`nothing is offered as ${label}: ${items.map((one) => one.label)}`);
      const { range, newText } = item.textEdit as TextEdit;
      const words =
        item.insertTextFormat === 2
          ? newText.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1').replace(/\\([\\$}])/g, '$1')
          : newText;
      return applyEdits(text, [{ span: lines.spanOf(range), text: words }]);
    },
  };
}

const FRONT = '---\ntitle: A reply\nkind: snippet\nplatform: zendesk\n---\n';
const labels = ({ items }: Completed): readonly string[] => items.map(({ label }) => label);

describe('placeholders', () => {
  it('are offered behind their opening delimiter, whole', async () => {
    const done = await completing(`${FRONT}Hi {{‸, your lamp is mended.\n`, { trigger: '{' });
    expect(done.list?.isIncomplete).toBe(false);
    expect(done.after('ticket.requester.first_name')).toBe(
      `${FRONT}Hi {{ticket.requester.first_name}}, your lamp is mended.\n`,
    );
    expect(done.find('ticket.requester.first_name')?.detail).toContain('Maya');
    const sorted = done.items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted[0]?.label).toBe('ticket.requester.first_name');
  });

  it('take the place of what is typed of them, the closing delimiter too', async () => {
    expect((await completing(`${FRONT}Hi {{ticket.req‸}}, hello.\n`)).after('ticket.requester.first_name')).toBe(
      `${FRONT}Hi {{ticket.requester.first_name}}, hello.\n`,
    );
    await editor.close();
    expect((await completing(`${FRONT}Hi {{ tick‸et.id }}, hello.\n`)).after('ticket.requester.name')).toBe(
      `${FRONT}Hi {{ ticket.requester.name }}, hello.\n`,
    );
    await editor.close();
    expect((await completing(`${FRONT}Hi {‸}, hello.\n`, { trigger: '{' })).after('ticket.requester.name')).toBe(
      `${FRONT}Hi {{ticket.requester.name}}, hello.\n`,
    );
  });

  it('leave a fallback that stands there', async () => {
    const done = await completing(`${FRONT}Hi {{ticket.‸ | default: 'you'}}, hello.\n`, { trigger: '.' });
    expect(done.after('ticket.requester.name')).toBe(`${FRONT}Hi {{ticket.requester.name | default: 'you'}}, hello.\n`);
    expect(labels(done).some((label) => label.includes('there'))).toBe(false);
  });

  it('are offered with what is sent instead, as a place to fill in', async () => {
    const done = await completing(`${FRONT}Hi {{tick‸\n`);
    const label = "ticket.requester.first_name | default: 'there'";
    expect(done.find(label)?.textEdit).toHaveProperty(
      'newText',
      `ticket.requester.first_name | default: '\${1:there}'\\}\\}`,
    );
    expect(done.after(label)).toBe(`${FRONT}Hi {{ticket.requester.first_name | default: 'there'}}\n`);
    expect(done.find(/^ticket\.id./)).toBeUndefined();
  });

  it('offer nothing but filters behind the sign for one', async () => {
    const done = await completing(`${FRONT}Hi {{ticket.requester.name | def‸}}\n`);
    expect(done.after('default')).toBe(`${FRONT}Hi {{ticket.requester.name | default: 'there'}}\n`);
    expect(done.find('ticket.id')).toBeUndefined();
    await editor.close();
    expect((await completing(`${FRONT}Hi {{ticket.requester.name | default: 'the ‸'}}\n`)).list).toBeNull();
  });

  it('are offered whole where somebody asks between words', async () => {
    const done = await completing(`${FRONT}Hi ‸ from the shop.\n`);
    expect(done.after('ticket.requester.name')).toBe(`${FRONT}Hi {{ticket.requester.name}} from the shop.\n`);
  });

  it('are offered in conditions by their names alone', async () => {
    const done = await completing(`${FRONT}{% if ticket.‸ %}Hello.{% endif %}\n`, { trigger: '.' });
    expect(done.after('ticket.due_date')).toBe(`${FRONT}{% if ticket.due_date %}Hello.{% endif %}\n`);
  });

  it.each([
    ['helpscout', '{%', '%', 'customer.firstName', '{%customer.firstName%}', '{%customer.firstName,fallback=there%}'],
    ['intercom', '{{', '{', 'first_name', '{{first_name}}', '{{first_name | fallback:"there"}}'],
    ['zammad', '#{', '{', 'ticket.customer.firstname', '#{ticket.customer.firstname}', undefined],
    ['salesforce', '{!', '!', 'Contact.FirstName', '{!Contact.FirstName}', '{!BLANKVALUE(Contact.FirstName, "there")}'],
    ['osticket', '%{', '{', 'ticket.name.first', '%{ticket.name.first}', undefined],
    [
      'freshdesk',
      '{{',
      '{',
      'ticket.requester.firstname',
      '{{ticket.requester.firstname}}',
      '{% if ticket.requester.firstname != blank %}{{ticket.requester.firstname}}{% else %}there{% endif %}',
    ],
  ])('of %s are written its way', async (platform, open, trigger, name, written, withFallback) => {
    const withLabel = new RegExp(`^\\S*(?<!\\.)\\b${name}.*there`);
    const front = `---\nplatform: ${platform}\n---\n`;
    const done = await completing(`${front}Hi ${open}‸\n`, { trigger });
    expect(done.after(name)).toBe(`${front}Hi ${written}\n`);
    if (withFallback !== undefined) expect(done.after(withLabel)).toBe(`${front}Hi ${withFallback}\n`);
  });

  it('of a platform without a list are those that the macros use', async () => {
    const front = '---\nplatform: generic\n---\n';
    const others = { 'a.md': `${front}Hi {{shelf_number}}.\n` };
    const done = await completing(`${front}Hi {{she‸\n`, { others, areShown: true });
    expect(labels(done)).toEqual(['shelf_number']);
    expect(done.after('shelf_number')).toBe(`${front}Hi {{shelf_number}}\n`);
  });

  it('keep the escapes of the container, whatever the client counts in', async () => {
    const macro = (value: string) =>
      JSON.stringify({
        macros: [{ id: 7, title: 'Grüße', active: true, actions: [{ field: 'comment_value', value }] }],
      });
    const options = { path: 'macros.json', languageId: 'json', capabilities: IN_BYTES } as const;
    const done = await completing(macro('😀 "Grüße" {{tick‸'), options);
    expect(done.after('ticket.id')).toBe(macro('😀 "Grüße" {{ticket.id}}'));
    expect(done.after("ticket.requester.first_name | default: 'there'")).toBe(
      macro(`😀 "Grüße" {{ticket.requester.first_name | default: 'there'}}`),
    );
  });

  it('have their quotes escaped where the container needs it', async () => {
    const text = (value: string) => JSON.stringify([{ title: 'One', body: value }]);
    const done = await completing(text('<p>Hi {{first‸</p>'), {
      path: 'macros.json',
      languageId: 'json',
      others: {
        'trustlint.yaml': 'dialect: intercom\nsources:\n  - files: ["*.json"]\n    title: title\n    body: body\n',
      },
    });
    const after = done.after('first_name | fallback:"there"');
    expect(after).toBe(text('<p>Hi {{first_name | fallback:"there"}}</p>'));
  });

  it('are offered without snippets to clients that have none', async () => {
    const done = await completing(`${FRONT}Hi {{tick‸\n`, { capabilities: PLAIN });
    expect(done.items.every(({ insertTextFormat }) => insertTextFormat === undefined)).toBe(true);
    expect(done.after("ticket.requester.first_name | default: 'there'")).toBe(
      `${FRONT}Hi {{ticket.requester.first_name | default: 'there'}}\n`,
    );
  });

  it('keep their quotes out of attributes', async () => {
    const html = (value: string) => `<p><a href="${value}">Your lamp</a> is mended.</p>\n`;
    const done = await completing(html('{{ticket.‸}}'), {
      path: 'reply.html',
      languageId: 'html',
      others: { 'trustlint.yaml': 'dialect: zendesk\n' },
      trigger: '.',
    });
    expect(done.after('ticket.link')).toBe(html('{{ticket.link}}'));
    expect(labels(done).some((label) => label.includes('there'))).toBe(false);
  });

  it('are explained when somebody looks at one', async () => {
    const done = await completing(`${FRONT}Hi {{‸\n`, { trigger: '{' });
    const item = done.find('ticket.requester.first_name') as CompletionItem;
    expect(item.documentation).toBeUndefined();
    const resolved = await editor.request<CompletionItem>('completionItem/resolve', item);
    expect(resolved.documentation).toMatchObject({ kind: 'markdown' });
    expect((resolved.documentation as MarkupContent).value).toContain('Then nothing is sent in its place');
    await editor.close();
    const plain = await completing(`${FRONT}Hi {{‸\n`, { trigger: '{', capabilities: PLAIN });
    const words = await editor.request<CompletionItem>('completionItem/resolve', plain.find('ticket.id'));
    expect(words.documentation).toMatchObject({ kind: 'plaintext' });
    expect(await editor.request('completionItem/resolve', { label: 'nothing of ours' })).toEqual({
      label: 'nothing of ours',
    });
  });
});

describe('fill-ins', () => {
  it('are offered behind their opening mark: those of the macros first, then the usual ones', async () => {
    const done = await completing(`${FRONT}We answered [number of crates] and call on [‸.\n`, { trigger: '[' });
    expect(labels(done)[0]).toBe('number of crates');
    expect(done.after('date and time')).toBe(`${FRONT}We answered [number of crates] and call on [date and time].\n`);
  });

  it('take the place of what stands between the marks', async () => {
    const done = await completing(`${FRONT}We call on [da‸te].\n`);
    expect(done.after('date and time')).toBe(`${FRONT}We call on [date and time].\n`);
  });

  it('are written as the team writes them', async () => {
    const done = await completing(`${FRONT}We call on ##‸.\n`, {
      trigger: '#',
      others: { 'trustlint.yaml': 'fillIn: "##…##"\n' },
    });
    expect(done.after('date and time')).toBe(`${FRONT}We call on ##date and time##.\n`);
  });

  it('are none where a link begins', async () => {
    expect((await completing(`${FRONT}See [‸](https://example.com).\n`, { trigger: '[' })).list).toBeNull();
  });
});

describe('starter sentences', () => {
  const REPLY = (body: string) =>
    `---\r\ntitle: Report received\r\nkind: acknowledgement\r\nplatform: zendesk\r\n---\r\nHi Noor,\r\n\r\nWe've received your report about the lamp.\r\n\r\n${body}\r\n\r\nThe caretakers\r\n`;

  it('are offered on an empty line for what the kind needs and the text lacks', async () => {
    const done = await completing(REPLY('‸'));
    const item = done.find(/^next step: /) as CompletionItem;
    expect((item.textEdit as TextEdit).newText).toBe(`Next, I'll \${1:[what you will do]} by \${2:[date and time]}.`);
    expect(labels(done).some((label) => label.startsWith('greeting'))).toBe(false);
    const text = done.after(/^next step: /);
    expect(text).toBe(REPLY("Next, I'll [what you will do] by [date and time]."));
    const uri = editor.uriOf('reply.md');
    await editor.write(uri, text);
    const rules = (await editor.diagnostics(uri)).map(({ code }) => code);
    expect(rules).not.toContain('reliability/missing-next-step');
  });

  it('are offered as their own beginning is typed, and not for other words', async () => {
    expect((await completing(REPLY('Nex‸'))).after(/^next step: /)).toBe(
      REPLY("Next, I'll [what you will do] by [date and time]."),
    );
    await editor.close();
    expect((await completing(REPLY('The rea‸'))).list).toBeNull();
  });

  it('are offered as their name is typed', async () => {
    const done = await completing(REPLY('next st‸'));
    const { filterText, label } = done.find(/^next step: /) as CompletionItem;
    expect(filterText ?? label).toMatch(/^next step/);
    expect(done.after(/^next step: /)).toBe(REPLY("Next, I'll [what you will do] by [date and time]."));
  });

  it('are written as the markup needs it', async () => {
    const html = (line: string) =>
      `<p>Hi Noor,</p>\n<p>We've received your report about the lamp.</p>\n${line}\n<p>The caretakers</p>\n`;
    const done = await completing(html('‸'), {
      path: 'reply.html',
      languageId: 'html',
      others: { 'trustlint.yaml': 'kinds:\n  - files: ["*.html"]\n    kind: acknowledgement\n' },
    });
    expect(done.after(/^next step: /)).toBe(html("<p>Next, I'll [what you will do] by [date and time].</p>"));
  });

  it('keep the escapes of an export', async () => {
    const text = (line: string) =>
      JSON.stringify([
        {
          title: 'One',
          kind: 'acknowledgement',
          body: `Hi "Noor",\n\nWe've received your report.\n\n${line}\n\nThe caretakers`,
        },
      ]);
    const done = await completing(text('‸'), {
      path: 'macros.json',
      languageId: 'json',
      capabilities: IN_BYTES,
      others: {
        'trustlint.yaml':
          'sources:\n  - files: ["*.json"]\n    title: title\n    body: body\n    kind: kind\n    format: text\n',
      },
    });
    expect(done.after(/^next step: /)).toBe(text("Next, I'll [what you will do] by [date and time]."));
  });

  it('are not offered unasked', async () => {
    expect((await completing(REPLY('We. ‸'), { trigger: '.' })).list).toBeNull();
  });
});

describe('front matter', () => {
  const front = (line: string) => `---\ntitle: A reply\n${line}\n---\nThe lamp is mended.\n`;

  it('has keys', async () => {
    const done = await completing(front('ki‸'));
    expect(done.after('kind')).toBe(front('kind: '));
    expect(labels(done)).not.toContain('title');
    const resolved = await editor.request<CompletionItem>('completionItem/resolve', done.find('kind'));
    expect((resolved.documentation as MarkupContent).value).toContain('What the macro is for');
  });

  it('has keys while it is not closed yet', async () => {
    const done = await completing('---\ntitle: A reply\npl‸');
    expect(done.after('platform')).toBe('---\ntitle: A reply\nplatform: ');
  });

  it('has values, with the elements that readers of a kind need', async () => {
    const done = await completing(front('kind: de‸'));
    expect(done.after('decline')).toBe(front('kind: decline'));
    const resolved = await editor.request<CompletionItem>('completionItem/resolve', done.find('decline'));
    expect((resolved.documentation as MarkupContent).value).toContain('- empathy');
    await editor.close();
    expect((await completing(front('platform:‸'), { trigger: ':' })).after('helpscout')).toBe(
      front('platform: helpscout'),
    );
    await editor.close();
    expect((await completing(front('audience: "in‸"'))).after('internal')).toBe(front('audience: "internal"'));
  });

  it('has the languages and tags that the library uses', async () => {
    const others = { 'a.md': '---\nlocale: sv-FI\ntags: [lamps, returns]\n---\nThe lamp is mended.\n' };
    const first = await completing(front('locale: ‸'), { others, areShown: true });
    expect(first.after('sv-FI')).toBe(front('locale: sv-FI'));
    await editor.close();
    const done = await completing(front('tags: [lamps, ‸]'), { others, areShown: true });
    expect(labels(done)).toEqual(['returns']);
    expect(done.after('returns')).toBe(front('tags: [lamps, returns]'));
  });

  it('has the rules that may be allowed', async () => {
    const lines = (rule: string) => front(`trustlint:\n  allow:\n    - rule: ${rule}`);
    const done = await completing(lines('empathy/de‸'));
    expect(done.after('empathy/dead-end')).toBe(lines('empathy/dead-end'));
    await editor.close();
    expect((await completing(front('trustlint: { allow: [‸] }'))).after('respect')).toBe(
      front('trustlint: { allow: [respect] }'),
    );
    await editor.close();
    expect(labels(await completing(front('trustlint:\n  ‸')))).toEqual(['allow']);
    await editor.close();
    expect((await completing(lines('empathy/dead-end\n      reason: we sa‸'))).list).toBeNull();
  });

  it('in TOML and JSON is written their way', async () => {
    const toml = (line: string) => `+++\ntitle = "A reply"\n${line}\n+++\nThe lamp is mended.\n`;
    expect((await completing(toml('ki‸'))).after('kind')).toBe(toml('kind = '));
    await editor.close();
    expect((await completing(toml('kind = ‸'))).after('decline')).toBe(toml('kind = "decline"'));
    await editor.close();
    const json = (value: string) => `---json\n{ "title": "A reply", "kind": "${value}" }\n---\nThe lamp is mended.\n`;
    expect((await completing(json('de‸'))).after('decline')).toBe(json('decline'));
  });

  it('has placeholders in the subject line', async () => {
    const done = await completing(front('platform: zendesk\nsubject: "Your case {{tick‸"'));
    expect(done.after('ticket.id')).toBe(front('platform: zendesk\nsubject: "Your case {{ticket.id}}"'));
  });
});

describe('suppressions', () => {
  const lines = (comment: string) => `${FRONT}${comment}\nWe answer soon.\n`;

  it('have directives', async () => {
    const done = await completing(lines('<!-- trust‸'));
    expect(done.after('trustlint-disable-next-line')).toBe(
      lines('<!-- trustlint-disable-next-line pillar/rule -- the reason -->'),
    );
  });

  it('have rules, those first that find something there', async () => {
    const done = await completing(lines('<!-- trustlint-disable-next-line ‸ -->'));
    const sorted = done.items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted[0]).toMatchObject({
      label: 'reliability/vague-timeline',
      detail: expect.stringContaining('found here'),
    });
    const text = done.after('reliability/vague-timeline');
    expect(text).toBe(lines('<!-- trustlint-disable-next-line reliability/vague-timeline -->'));
    const uri = editor.uriOf('reply.md');
    await editor.write(uri, text);
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  it('stand in comments of the template language, too, and may name several rules', async () => {
    const done = await completing(
      lines('{% comment %} trustlint-disable-line respect/blame, empathy/dea‸ {% endcomment %}'),
    );
    expect(done.after('empathy/dead-end')).toBe(
      lines('{% comment %} trustlint-disable-line respect/blame, empathy/dead-end {% endcomment %}'),
    );
  });

  it('stand in comments of data files', async () => {
    const yaml = (comment: string) => `macros:\n  # ${comment}\n  - title: One\n    body: We answer soon.\n`;
    const options = { path: 'macros.yaml', languageId: 'yaml' } as const;
    const others = {
      'trustlint.yaml': 'sources:\n  - files: [macros.yaml]\n    items: macros\n    title: title\n    body: body\n',
    };
    const done = await completing(yaml('trustlint-disable-next-line ‸'), { ...options, others });
    expect(done.after('reliability')).toBe(yaml('trustlint-disable-next-line reliability'));
  });

  it('have pillars, and nothing behind the reason', async () => {
    const done = await completing(lines('<!-- trustlint-disable-line rel‸ -->'));
    expect(done.after('reliability')).toBe(lines('<!-- trustlint-disable-line reliability -->'));
    await editor.close();
    expect((await completing(lines('<!-- trustlint-disable-line reliability -- we sa‸ -->'))).list).toBeNull();
  });
});

describe('terms of the team', () => {
  const others = { 'trustlint.yaml': 'glossary:\n  - GlowDesk Mini\n  - term: macOS\n    insteadOf: [OSX]\n' };

  it('are offered while a word is typed that begins like one', async () => {
    const done = await completing(`${FRONT}It runs on mac‸\n`, { others });
    expect(labels(done)).toEqual(['macOS']);
    await editor.close();
    expect((await completing(`${FRONT}Press the key of the glowdesk m‸.\n`, { others })).after('GlowDesk Mini')).toBe(
      `${FRONT}Press the key of the GlowDesk Mini.\n`,
    );
  });

  it('leave other words alone', async () => {
    expect((await completing(`${FRONT}It runs on lam‸\n`, { others })).list).toBeNull();
  });
});

describe('nothing is offered', () => {
  it.each([
    ['The lamp is mended.‸', '.'],
    ['Call us! ‸', '!'],
    ['A share of 50%‸', '%'],
    ['It costs $‸', '$'],
    ['# ‸', '#'],
    ['# trust‸', undefined],
    ['Note:‸', ':'],
    ['The la‸', undefined],
    ['3 <‸', '<'],
  ])('in ordinary prose: %s', async (line, trigger) => {
    const done = await completing(`${FRONT}${line}\n`, trigger === undefined ? {} : { trigger });
    expect(done.list).toBeNull();
  });

  it('in files that nobody asked about, and in files that are not open', async () => {
    expect((await completing('Hi {{‸\n', { path: 'notes.md', withoutConfig: true, trigger: '{' })).list).toBeNull();
    expect(
      await editor.request('textDocument/completion', {
        textDocument: { uri: editor.uriOf('unknown.md') },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
  });
});

describe('what the items of a list share', () => {
  /** As a client puts it into the items (LSP 3.17, CompletionList.itemDefaults). */
  const spreadOut = (list: CompletionList | null): readonly CompletionItem[] =>
    (list?.items ?? []).map(({ textEditText, ...item }) => {
      const { editRange, data } = list?.itemDefaults ?? {};
      const range = editRange as TextEdit['range'] | undefined;
      return {
        ...item,
        ...(item.textEdit === undefined && range && { textEdit: { range, newText: textEditText ?? item.label } }),
        ...(item.data === undefined && data !== undefined && { data }),
      };
    });
  const withoutData = (items: readonly CompletionItem[]) => items.map(({ data: _, ...item }) => item);

  it.each([
    ['placeholders', `${FRONT}Hi ‸ from the shop.\n`],
    ['a name', `${FRONT}Hi {{tick‸\n`],
    [
      'starters and placeholders',
      `${FRONT.replace('snippet', 'decline')}Hello {{ticket.requester.first_name}},\n\n‸\n`,
    ],
    ['keys', '---\nti‸\n---\nHello\n'],
    ['terms', `${FRONT}Your lum‸\n`],
  ])('is said once where the client takes that: %s', async (_what, marked) => {
    const others = { 'trustlint.yaml': 'glossary: [Lumen, Lumina Glow]\n' };
    const plain = await completing(marked, { others });
    const explained: (CompletionItem['documentation'] | undefined)[] = [];
    for (const item of plain.items.slice(0, 30))
      explained.push((await editor.request<CompletionItem>('completionItem/resolve', item)).documentation);
    await editor.close();
    const shared = await completing(marked, { others, capabilities: SHARING });
    const items = spreadOut(shared.list);
    expect(items.length).toBeGreaterThan(0);
    expect(withoutData(items)).toEqual(withoutData(plain.items));
    expect(JSON.stringify(shared.list).length).toBeLessThan(JSON.stringify(plain.list).length);
    for (const [i, item] of items.slice(0, 30).entries())
      expect((await editor.request<CompletionItem>('completionItem/resolve', item)).documentation).toEqual(
        explained[i],
      );
  });
});
