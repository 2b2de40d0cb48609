import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text/edit.ts';
import type { FormatContext } from './format.ts';
import { readDocument } from './registry.ts';
import { CONTEXT } from './testing/context.ts';

const read = async (path: string, text: string, more: Partial<FormatContext> = {}) => {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const document = (await readDocument(file, { ...CONTEXT, ...more }))?.document;
  return document?.isForeign === true ? undefined : document;
};

const RECORDS = [
  {
    id: 25,
    title: 'Refund::Damaged',
    active: true,
    actions: [
      { field: 'comment_mode_is_public', value: 'false' },
      {
        field: 'comment_value',
        value: ['channel:all', 'Hi {{ticket.requester.first_name}},\n\nWe *will* look\tinto it. "Soon".'],
      },
      { field: 'current_tags', value: 'refund damaged' },
      { field: 'subject', value: 'Your refund' },
    ],
  },
  {
    id: 26,
    title: 'Warehouse',
    active: true,
    actions: [
      { field: 'comment_value_html', value: '<p>Hi &amp; bye <!-- note --></p><p>Ünï 😀</p>' },
      { field: 'side_conversation', value: ['Check', '<p>Order <b>lost</b></p>', 'text/html'] },
      { field: 'side_conversation_slack', value: ['<p>Slack</p>', 'C1', 'text/html'] },
      { field: 'side_conversation_ticket', value: ['Help', 'Plain & simple', 'SupportAssignable:x', 'text/plain'] },
      { field: 'status', value: 'pending' },
    ],
  },
  { id: 27, title: 'Old', active: false, actions: [{ field: 'comment_value', value: 'Old words' }] },
];

const YAML = `# exported by hand
macros:
- id: 25
  title: 'Refund::Damaged'
  actions:
  - {field: comment_mode_is_public, value: false}
  - field: comment_value
    value: |
      Hi {{ticket.requester.first_name}},

      We *will* look into it.
  - field: subject
    value: >-
      Your
      refund
---
macro:
  title: Second   # comment
  actions:
  - field: comment_value_html
    value: "<p>Hi \\u00fc\\
      there</p>"
`;

describe('Zendesk macros in JSON', () => {
  it('are read with all their texts', async () => {
    const text = JSON.stringify({ macros: RECORDS, count: 3 }, null, 2);
    const document = await read('export.json', text);
    expect(document).toMatchObject({ format: 'json', shape: 'zendesk-macro' });
    expect(document?.problems).toEqual([]);
    expect(document?.macros.map(({ id, title, audience, tags }) => ({ id, title, audience, tags }))).toEqual([
      { id: '25', title: 'Refund::Damaged', audience: 'internal', tags: ['refund', 'damaged'] },
      { id: '26', title: 'Warehouse', audience: 'public', tags: [] },
    ]);
    const parts = document?.macros.flatMap((macro) =>
      macro.parts.map((part) => [part.role, part.markup, part.prose.text.text]),
    );
    expect(parts).toEqual([
      ['body', 'markdown', 'Hi \uFFFC,\nWe will look into it. "Soon".'],
      ['subject', 'text', 'Your refund'],
      ['body', 'html', 'Hi & bye\nÜnï 😀'],
      ['side-conversation', 'text', 'Check'],
      ['side-conversation', 'html', 'Order lost'],
      ['side-conversation', 'html', 'Slack'],
      ['side-conversation', 'text', 'Help'],
      ['side-conversation', 'text', 'Plain & simple'],
    ]);
    expect(document?.skipped).toMatchObject([{ title: 'Old', reason: 'inactive' }]);
    expect(document?.comments.map(({ span }) => text.slice(span.start, span.end))).toEqual(['<!-- note -->']);
    expect((await read('export.json', text, { inactive: true }))?.macros).toHaveLength(3);
  });

  it('may stand alone, in a list or in an envelope', async () => {
    const [first] = RECORDS;
    for (const shape of [first, [first], { macro: first }, { macros: [first] }, [{ macro: first }]]) {
      expect((await read('x.json', JSON.stringify(shape)))?.macros.map(({ id }) => id)).toEqual(['25']);
    }
    expect(await read('x.json', '{"a": 1}')).toBeUndefined();
    expect((await read('x.json', '{"macros": []}'))?.macros).toEqual([]);
  });

  it('are mended where they stand', async () => {
    const text = JSON.stringify({ macros: RECORDS }, null, 2);
    const prose = (await read('x.json', text))?.macros[0]?.parts[0]?.prose.text;
    const start = prose?.text.indexOf('"Soon"') ?? -1;
    const edit = prose?.edit({ start, end: start + 6 }, '"by [date]"');
    const mended = applyEdits(text, edit ? [edit] : []);
    expect(JSON.parse(mended).macros[0].actions[1].value[1]).toBe(
      'Hi {{ticket.requester.first_name}},\n\nWe *will* look\tinto it. "by [date]".',
    );
  });

  it('are read as far as they go when the file is broken', async () => {
    const text = JSON.stringify({ macros: RECORDS }, null, 2);
    const cut = await read('x.json', text.slice(0, text.indexOf('"id": 27')));
    expect(cut?.macros.map(({ id }) => id)).toEqual(['25', '26']);
    expect(cut?.problems).toHaveLength(1);
    const noComma = text.replace('"title": "Warehouse",', '"title": "Warehouse"');
    const document = await read('x.json', noComma);
    expect(document?.problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['format/json', 'This can’t be read as JSON: a comma is missing here.'],
    ]);
    expect(document?.macros).toHaveLength(2);
  });

  it('tell what has the wrong shape, each once', async () => {
    const text =
      '{"macros": [7, {"title": "T", "actions": [{"value": 1}, {"field": "subject", "value": 3}]}, {"title": "U", "actions": 1}]}';
    const document = await read('x.json', text);
    expect(document?.problems.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '7',
      '{"value": 1}',
      '3',
      '1',
    ]);
    expect(document?.macros.map(({ id }) => id)).toEqual(['macros[1]', 'macros[2]']);
  });
});

describe('Zendesk macros in YAML', () => {
  it('are read from all documents and styles', async () => {
    const document = await read('macros.yaml', YAML);
    expect(document?.problems).toEqual([]);
    expect(document?.macros.map(({ id, title, audience }) => ({ id, title, audience }))).toEqual([
      { id: '25', title: 'Refund::Damaged', audience: 'internal' },
      { id: 'document 2 macro', title: 'Second', audience: 'public' },
    ]);
    expect(document?.macros.flatMap(({ parts }) => parts.map(({ prose }) => prose.text.text))).toEqual([
      'Hi \uFFFC,\nWe will look into it.',
      'Your refund',
      'Hi üthere',
    ]);
    expect(document?.comments.map((comment) => comment.text)).toEqual(['exported by hand', 'comment']);
  });

  it('may stand under keys', async () => {
    const text = 'macros:\n  late:\n    title: Late\n    actions: {comment_value: Hi}\n';
    expect((await read('m.yml', text))?.macros.map(({ id, title }) => [id, title])).toEqual([['macros.late', 'Late']]);
  });

  it('follow anchors and merges', async () => {
    const text =
      'base: &b\n  - field: comment_value\n    value: Hello\nmacros:\n- title: A\n  actions: *b\n- <<: {title: B}\n  actions: *b\n';
    const document = await read('m.yml', text);
    expect(document?.macros.map(({ title, parts }) => [title, parts[0]?.prose.text.text])).toEqual([
      ['A', 'Hello'],
      ['B', 'Hello'],
    ]);
  });

  it('are no other YAML', async () => {
    expect(await read('m.yml', 'on: push\njobs: {}\n')).toBeUndefined();
  });

  it('are read as far as they go when the file is broken', async () => {
    const document = await read('m.yml', YAML.replace("title: 'Refund::Damaged'", "title: 'Refund: it''s"));
    expect(document?.problems.length).toBeGreaterThan(0);
    const indented = await read('m.yml', YAML.replace('title: Second   #', 'title: Second: two #'));
    expect(indented?.problems.map(({ rule }) => rule)).toEqual(['format/yaml']);
    expect(indented?.macros[0]?.title).toBe('Refund::Damaged');
  });

  it('survive an alias of itself', async () => {
    const text = '&a\nmacros: *a\nactions: []\nfield: x\n';
    expect((await read('m.yml', text))?.macros).toBeDefined();
  });
});

describe('Zendesk macros in a table', () => {
  it('have their actions in a cell, and are mended through both coats', async () => {
    const actions = JSON.stringify([{ field: 'comment_value', value: 'Say "hi",\nthen go' }]);
    const text = `title,active,actions_json\r\nA,true,"${actions.replaceAll('"', '""')}"\r\nB,false,[]\r\n`;
    const document = await read('macros.csv', text);
    expect(document).toMatchObject({ format: 'csv', shape: 'zendesk-macro-table', problems: [] });
    expect(document?.macros.map(({ title, dialect }) => [title, dialect.platforms[0]])).toEqual([['A', 'zendesk']]);
    expect(document?.skipped).toMatchObject([{ title: 'B', reason: 'inactive' }]);
    const prose = document?.macros[0]?.parts[0]?.prose.text;
    expect(prose?.text).toBe('Say "hi", then go');
    const edit = prose?.edit({ start: 4, end: 8 }, '"you"');
    expect(applyEdits(text, edit ? [edit] : [])).toBe(text.replace(String.raw`\""hi\""`, String.raw`\""you\""`));
  });
});

describe('Zendesk macros of Terraform', () => {
  it('are read from its JSON', async () => {
    const action = { field: 'comment_value_html', value: '<p>Hi</p>' };
    const resource = {
      zendesk_macro: {
        one: { title: 'One', action: [action, { field: 'current_tags', value: 'a' }] },
        two: [{ title: 'Two', action }],
        three: { title: 'Three', active: false, actions: [action] },
      },
    };
    for (const text of [{ resource }, { resource: [resource] }]) {
      const document = await read('macros.tf.json', JSON.stringify(text));
      expect(document).toMatchObject({ shape: 'zendesk-macro-terraform', problems: [] });
      expect(document?.macros.map(({ title, tags, parts }) => [title, tags, parts[0]?.prose.text.text])).toEqual([
        ['One', ['a'], 'Hi'],
        ['Two', [], 'Hi'],
      ]);
      expect(document?.skipped).toMatchObject([{ title: 'Three' }]);
    }
  });
});

describe('Zendesk macros in a file each', () => {
  const macro = (more: string, value = 'Hello') =>
    `title: A\n${more}actions:\n  - field: comment_value\n    value: ${value}\n`;

  it('are in use or not as their folder is called', async () => {
    expect((await read('sync/active/x/a.yaml', macro('')))?.macros).toHaveLength(1);
    expect((await read('sync/inactive/a.yaml', macro('')))?.skipped).toMatchObject([{ reason: 'inactive' }]);
    expect((await read('sync/inactive/a.yaml', macro('active: false\n')))?.problems).toEqual([]);
    const wrong = await read('sync/inactive/a.yaml', macro('active: true\n'));
    expect(wrong?.problems.map(({ message }) => message)).toEqual([
      'This says that the macro is in use, but its folder is called “inactive”. Move the file, or say “active: false”.',
    ]);
  });

  it('may have their words elsewhere', async () => {
    const document = await read('active/a.yaml', macro('', 'MANAGED_CONTENT'));
    expect(document).toMatchObject({ macros: [], problems: [], skipped: [{ title: 'A' }] });
    const neighbour = (path: string) => (path === 'a.md' ? 'Hello' : undefined);
    const beside = await read('active/a.yaml', macro('', 'MANAGED_CONTENT'), { neighbour });
    expect(beside?.skipped.map(({ reason }) => reason)).toEqual(['its words stand in a.md']);
    const { start = 0, end = 0 } = beside?.skipped[0]?.wordsElsewhere ?? {};
    expect(beside?.file.text.slice(start, end)).toBe('MANAGED_CONTENT');
  });
});

describe('actions that do something else than they seem to', () => {
  it.each([
    ['two comments', 'comment_value: Hi\n  comment_value_html: <p>Hi</p>', 'Hi', 'Keep the one that is right'],
    ['tags that customers see', 'comment_value: <p>Hi</p>', '<p>Hi</p>', 'put HTML under'],
    ['tags that are lost', 'comment_value: Hi\n  set_tags: a b', 'a b', 'takes away all tags'],
  ])('are told: %s', async (_, actions, piece, words) => {
    const text = `title: A\nactions:\n  ${actions}\n`;
    const problems = (await read('a.yaml', text))?.problems ?? [];
    expect(problems.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
      ['format/zendesk-macro', piece],
    ]);
    expect(problems[0]?.message).toContain(words);
  });

  it('are not told where they are as they should be', async () => {
    const text = 'title: A\nactions:\n  comment_value: "x < y, see <https://a.example>"\n  current_tags: a\n';
    expect((await read('a.yaml', text))?.problems).toEqual([]);
  });
});

describe('Zendesk dynamic content', () => {
  const item = {
    id: 7,
    name: 'Refund intro',
    placeholder: '{{dc.refund_intro}}',
    default_locale_id: 1,
    variants: [
      { id: 70, locale_id: 1, content: 'We are sorry {{ticket.requester.name}}', active: true, default: true },
      { id: 71, locale_id: 8, content: '<p>Tut uns leid</p>', active: true, default: false },
      { id: 72, locale_id: 999, content: 'x', active: false, default: false },
      { id: 73, locale_id: 998, content: 'Ble', active: true, default: false },
    ],
  };

  it('is read from JSON, one macro for each language', async () => {
    for (const shape of [{ items: [item] }, { item }, [item]]) {
      const document = await read('dc.json', JSON.stringify(shape));
      expect(document).toMatchObject({ shape: 'zendesk-dynamic-content', problems: [] });
      expect(document?.macros.map(({ title, locale, parts }) => [title, locale, parts[0]?.markup])).toEqual([
        ['Refund intro', 'en-US', 'text'],
        ['Refund intro', 'de', 'html'],
        ['Refund intro', 'und', 'text'],
      ]);
      expect(document?.skipped).toHaveLength(1);
    }
  });

  it('knows the name that other macros take it in by', async () => {
    const json = await read('dc.json', JSON.stringify([item]));
    const { sharedAs } = json?.macros[0] ?? {};
    expect(sharedAs?.name).toBe('dc.refund_intro');
    expect(sharedAs?.at?.text.text).toBe('{{dc.refund_intro}}');
    expect(sharedAs?.at?.text.edit(sharedAs.at.span, 'dc.x')?.text).toBe('dc.x');
    const table = 'Title,Default language,Default text\nOpening hours: Leeds,English,From 9 to 5.\n';
    expect((await read('en.csv', table))?.macros[0]?.sharedAs).toEqual({ name: 'dc.opening_hours_leeds' });
  });

  it('is read from tables, each in its language', async () => {
    const table = (language: string, translation: string) =>
      `Title,Default language,Default text,${language} text,Variant status\nIntro,English,We are sorry,${translation},current\nOther,English,Hi,,missing\n`;
    const german = await read('dc/de.csv', table('German', 'Tut uns leid'));
    expect(german).toMatchObject({ shape: 'zendesk-dynamic-content-table', skipped: [{ title: 'Other' }] });
    expect(german?.macros.map(({ title, locale, parts }) => [title, locale, parts[0]?.source.text])).toEqual([
      ['Intro', 'de', 'Tut uns leid'],
    ]);
    expect((await read('export of today.csv', table('French (Canada)', 'Pardon')))?.macros[0]?.locale).toBe('fr');
  });
});
