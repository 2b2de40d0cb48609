import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text/edit.ts';
import { readDocument } from '../registry.ts';
import { CONTEXT } from '../testing/context.ts';
import type { SourceEntry } from './source-entry.ts';

const read = async (path: string, text: string, ...sources: readonly Omit<SourceEntry, 'files'>[]) => {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const described = sources.map((entry) => ({ files: [path], ...entry }));
  const found = await readDocument(file, { ...CONTEXT, sources: described });
  if (found === undefined) throw new Error(`no format reads ${path}`);
  return found.document;
};

const REPLIES = JSON.stringify(
  {
    greeting: { label: 'Hello', content: 'Hi {{name}},\n\nthanks for "writing".' },
    closing: { label: 'Bye', content: '<p>Take care &amp; bye</p>' },
  },
  null,
  2,
);

describe('records that a configuration describes', () => {
  it('are read from a map, under their keys', async () => {
    const document = await read('replies/de.json', REPLIES, {
      items: '[*]',
      id: '@key',
      title: 'label',
      body: ['content'],
      locale: '@file',
      dialect: 'front',
    });
    expect(document).toMatchObject({ format: 'json', shape: 'source', problems: [] });
    expect(
      document.macros.map(({ id, title, locale, dialect, parts }) => [
        id,
        title,
        locale,
        dialect.id,
        parts.map(({ role, markup, prose }) => [role, markup, prose.text.text]),
      ]),
    ).toEqual([
      ['greeting', 'Hello', 'de', 'front', [['body', 'text', 'Hi \uFFFC,\nthanks for "writing".']]],
      ['closing', 'Bye', 'de', 'front', [['body', 'html', 'Take care & bye']]],
    ]);
    expect(document.macros.map(({ titleSpan }) => titleSpan && REPLIES.slice(titleSpan.start, titleSpan.end))).toEqual([
      '"Hello"',
      '"Bye"',
    ]);
  });

  it('may be one macro, a list, a list under a key, or strings', async () => {
    const titles = async (text: string, entry: Omit<SourceEntry, 'files'>) =>
      (await read('reply box.json', text, entry)).macros.map(({ title, parts }) => [title, parts[0]?.source.text]);
    expect(await titles('{"t": "A", "b": "x"}', { title: 't', body: ['b'] })).toEqual([['A', 'x']]);
    expect(await titles('{"b": "x"}', { body: ['b'] })).toEqual([['reply box', 'x']]);
    expect(await titles('[{"b": "x"}, {"b": "y"}]', { body: ['b'] })).toEqual([
      ['[0]', 'x'],
      ['[1]', 'y'],
    ]);
    for (const items of ['r.l', 'r.l[*]'])
      expect(await titles('{"r": {"l": [{"b": "x"}]}}', { items, body: ['b'] })).toEqual([['r.l[0]', 'x']]);
    expect(await titles('{"hi": "x", "bye": "y"}', { items: '[*]', title: '@key', body: ['.'] })).toEqual([
      ['hi', 'x'],
      ['bye', 'y'],
    ]);
    const nested = '{"groups": [{"name": "G", "all": [{"b": "x"}, {"b": "y"}]}]}';
    expect(await titles(nested, { items: 'groups[*].all[*]', title: '^.name', body: ['b'] })).toEqual([
      ['G', 'x'],
      ['G', 'y'],
    ]);
  });

  it('have several texts, and metadata', async () => {
    const text = `- name: Refund
  lines: {subject: About it, email: "<b>Hi</b>", sms: Hi}
  lang: pt_BR
  private: true
  labels: [a, b]
  state: disabled
  why: for refunds
  use: resolution
`;
    const entry = {
      title: 'name',
      subject: 'lines.subject',
      body: ['lines.email', 'lines.sms'],
      locale: 'lang',
      audience: 'private',
      tags: 'labels',
      description: 'why',
      kind: 'use',
      active: 'state',
    };
    expect((await read('x.yaml', text, entry)).skipped).toMatchObject([{ title: 'Refund', reason: 'inactive' }]);
    const document = await read('x.yaml', text.replace('disabled', 'live'), entry);
    expect(document.macros).toMatchObject([
      { locale: 'pt-BR', audience: 'internal', tags: ['a', 'b'], description: 'for refunds', kind: 'resolution' },
    ]);
    expect(document.macros[0]?.parts.map(({ role, source }) => [role, source.text])).toEqual([
      ['body', '<b>Hi</b>'],
      ['body', 'Hi'],
      ['subject', 'About it'],
    ]);
  });

  it('are read out of JSON in JSON, and mended through both', async () => {
    const inner = JSON.stringify({
      parts: [
        { type: 'note', text: 'no' },
        { type: 'reply', text: 'Say "hi"\nto Ü' },
      ],
    });
    const text = JSON.stringify([{ name: 'A', data: inner }]);
    const entry = { title: 'name', body: ['data.parts[type=reply].text'] };
    const { macros, problems } = await read('x.json', text, entry);
    expect(problems).toEqual([]);
    const prose = macros[0]?.parts[0]?.prose.text;
    expect(prose?.text).toBe('Say "hi" to Ü');
    const edit = prose?.edit({ start: 4, end: 8 }, 'a "new\\" word');
    const mended = applyEdits(text, edit === undefined ? [] : [edit]);
    expect(JSON.parse(JSON.parse(mended)[0].data).parts[1].text).toBe('Say a "new\\" word\nto Ü');
  });

  it('tell what is wrong with JSON in them, once and in its place', async () => {
    const text = JSON.stringify([{ name: 'A', data: '{"text": "Hi" "more": 1}' }]);
    const { macros, problems } = await read('x.json', text, { title: 'data.more', body: ['data.text'] });
    expect(macros[0]?.parts[0]?.source.text).toBe('Hi');
    expect(problems.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
      ['format/json', '\\"more\\"'],
    ]);
  });

  it('tell that a place finds nothing, and what was meant', async () => {
    const wrong = await read('x.json', REPLIES, { items: 'macros', body: ['content'] });
    expect(wrong.problems).toMatchObject([{ rule: 'format/source', span: { start: 0, end: 0 } }]);
    expect(wrong.problems[0]?.message).toContain('“items: macros”');
    const typo = await read('x.json', REPLIES, { items: '[*]', title: 'lable', body: ['content'] });
    expect(typo.problems.map(({ message }) => message)).toEqual([
      '“title: lable” in the “sources” of the configuration finds nothing in any macro of this file. Did you mean “label”?',
    ]);
  });

  it('tell where a selector goes astray', async () => {
    const text = '{"groups": {"a": {"replies": [{"lines": {"mail": "x"}}, {"lines": {"mail": "y"}}]}}}';
    const told = async (source: { readonly items: string; readonly body: readonly string[] }) =>
      (await read('x.json', text, source)).problems.map(({ message }) => message);
    expect(await told({ items: 'group[*].replies', body: ['lines.mail'] })).toEqual([
      expect.stringContaining('finds nothing in this file. Did you mean “groups”?'),
    ]);
    expect(await told({ items: 'groups[*].texts', body: ['lines.mail'] })).toEqual([
      expect.stringContaining('finds nothing in this file. It has: replies.'),
    ]);
    expect(await told({ items: 'groups[*].replies', body: ['lines'] })).toEqual([
      '“lines” should hold words. It has: mail.',
    ]);
  });

  it('tell a value of the wrong kind, each kind once', async () => {
    const text = '[{"b": {"x": 1}}, {"b": "Hi", "l": "English"}, {"b": "Ho", "l": "English"}]';
    const { macros, problems } = await read('x.json', text, { body: ['b'], locale: 'l' });
    expect(macros).toHaveLength(3);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(['{"x": 1}', '"English"']);
  });

  it('of a platform tell it too, wherever the platform keeps its words', async () => {
    const gorgias = (text: string) =>
      `{"data": [{"name": "A", "actions": [{"name": "setResponseText", "arguments": {${text}}}]}]}`;
    const front = '[{"id": "rsp_1", "name": "A", "body": {"x": 1}}]';
    for (const text of [gorgias('"body_text": {"x": 1}'), gorgias('"body_html": {"x": 1}, "body_text": " "'), front]) {
      const { macros, problems } = await read('x.json', text);
      expect(macros).toHaveLength(1);
      expect(problems.map(({ span, message }) => [text.slice(span.start, span.end), message])).toEqual([
        ['{"x": 1}', expect.stringMatching(/^“body(?:_text|_html)?” should hold words\.$/)],
      ]);
    }
    const { macros, problems } = await read('x.json', gorgias('"body_html": null, "body_text": "Hi"'));
    expect([macros[0]?.parts.length, problems]).toEqual([1, []]);
  });

  it('are read by the first entry that names them', async () => {
    const text = '{"mails": [{"t": "M", "b": "x"}], "chats": [{"t": "C", "b": "y"}]}';
    const { macros } = await read(
      'x.json',
      text,
      { items: 'mails', title: 't', body: ['b'] },
      { items: 'chats', title: 't', body: ['b'] },
      { items: '[*][*]', title: 'b', body: ['t'] },
    );
    expect(macros.map(({ title }) => title)).toEqual(['M', 'C']);
  });
});

describe('a file of an unknown shape', () => {
  it('is foreign, and is not parsed for that', async () => {
    expect(await read('x.json', `{"name": "x", ${'"a": {'.repeat(100_000)}`)).toMatchObject({ isForeign: true });
    expect(await read('x.yaml', 'on: push\njobs: {}\n')).toMatchObject({ isForeign: true });
    expect(await read('x.json', '{"actions": [{"field": 1}], "on": true')).toMatchObject({ problems: [{}] });
  });
});

describe('large and deep files', () => {
  it('are read in one go', async () => {
    const one = { id: 1, title: 'T', actions: [{ field: 'comment_value', value: 'Hi there' }] };
    const many = JSON.stringify({ macros: Array.from({ length: 20_000 }, (_, i) => ({ ...one, id: i })) });
    expect((await read('x.json', many)).macros).toHaveLength(20_000);
    const long = JSON.stringify({ ...one, actions: [{ field: 'comment_value', value: 'word '.repeat(200_000) }] });
    expect((await read('x.json', long)).macros[0]?.parts[0]?.prose.text.text.length).toBeGreaterThan(900_000);
    const deep = `{"macros": ${'['.repeat(50_000)}`;
    expect((await read('x.json', deep)).macros).toEqual([]);
  });

  it('tell a key that stands twice', async () => {
    const text = '{"macros": [{"title": "A", "title": "B", "actions": []}]}';
    const { macros, problems } = await read('x.json', text);
    expect(macros).toHaveLength(1);
    expect(problems.map(({ message, span }) => [message, span.start])).toEqual([
      ['“title” stands here twice. Keep one of the two.', text.lastIndexOf('"title"')],
    ]);
    const many = `{"macros": [${Array(2000).fill('{"title": "A", "title": "B", "actions": []}').join(',')}]}`;
    expect((await read('x.json', many)).problems.map(({ message, span }) => [message, span.start])).toEqual([
      ['“title” stands here twice, and in other places too. Keep one of the two.', text.lastIndexOf('"title"')],
    ]);
  });
});
