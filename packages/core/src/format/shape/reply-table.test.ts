import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text/edit.ts';
import type { FormatContext } from '../format.ts';
import { readDocument } from '../registry.ts';
import { CONTEXT } from '../testing/context.ts';

const read = async (path: string, text: string, more: Partial<FormatContext> = {}) => {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const answer = await readDocument(file, { ...CONTEXT, ...more });
  if (answer === undefined) throw new Error('no format');
  return answer.document;
};

describe('a table of replies', () => {
  it('is known by its columns, and read with what they say', async () => {
    const text = [
      'ID;Title;Body HTML;Language;Tags;Status;Updated at',
      '7;Late order;"<p>Hi,</p><p>we&nbsp;""know"".</p>";en-GB;late, order;active;2026-01-05',
      '8;Old;Gone;;;archived;2026-01-05',
    ].join('\r\n');
    const document = await read('export.csv', text);
    expect(document).toMatchObject({ format: 'csv', shape: 'reply-table', problems: [] });
    expect(document.macros).toMatchObject([
      {
        id: '7',
        title: 'Late order',
        locale: 'en-GB',
        tags: ['late', 'order'],
        parts: [{ role: 'body', markup: 'html' }],
      },
    ]);
    expect(document.macros[0]?.parts[0]?.prose.text.text).toBe('Hi,\nwe "know".');
    expect(document.skipped).toMatchObject([{ title: 'Old', reason: 'inactive' }]);
  });

  it.each([
    ['faq.csv', 'question,answer'],
    ['a.csv', 'Name,Content'],
    ['a.csv', 'shortcut\ttext'],
    ['a.tsv', 'title\tresponse\tcategory'],
    ['macros/a.csv', 'question,answer,classification,anything'],
    ['canned replies.csv', 'name,html_body,anything'],
  ])('may be %s with %s', async (path, header) => {
    const delimiter = header.includes('\t') ? '\t' : ',';
    const document = await read(
      path,
      `${header}\n${header
        .split(/[,\t]/)
        .map((name) => `my ${name}`)
        .join(delimiter)}\n`,
    );
    expect(document).toMatchObject({ shape: 'reply-table', problems: [] });
    expect(document.macros).toHaveLength(1);
    expect(document.macros[0]?.title).toMatch(/^my (?:question|Name|shortcut|title|name)$/);
    expect(document.macros[0]?.parts.map(({ source }) => source.text)).toEqual([
      expect.stringMatching(/answer|Content|text|response|html_body/),
    ]);
  });

  it.each([
    ['inbox.csv', 'name,email,message'],
    ['responses.csv', 'name,email,message'],
    ['a.csv', 'title,body,price'],
    ['a.csv', 'title,views'],
    ['macros.csv', 'a,b'],
    ['a.csv', 'id,text'],
    ['a.csv', ''],
  ])('is not %s with %s', async (path, header) => {
    const document = await read(path, `${header}\n${header.replaceAll(/\w+/g, 'x')}\n`);
    expect(document).toMatchObject({ isForeign: true, macros: [], problems: [] });
  });

  it('may be any that the configuration describes', async () => {
    const source = { files: ['a.csv'], items: '[*]', title: 'what', body: ['["first text"]', 'second'] };
    const document = await read('a.csv', 'what,first text,second\nA,Hello,Bye\n', { sources: [source] });
    expect(document.macros.map(({ title, parts }) => [title, parts.map(({ source: { text } }) => text)])).toEqual([
      ['A', ['Hello', 'Bye']],
    ]);
    const filtered = { ...source, items: '[what=B]' };
    const table = 'what,first text,second\nA,Hello,Bye\nB,Hi,Ciao\n';
    expect((await read('a.csv', table, { sources: [filtered] })).macros.map(({ title }) => title)).toEqual(['B']);
  });

  it('is mended in its cells', async () => {
    const text = 'title,body\nA,"Say ""hi"" soon."\nB,We know soon.\n';
    const { macros } = await read('a.csv', text);
    const mend = (index: number, by: string) => {
      const prose = macros[index]?.parts[0]?.prose.text;
      const start = prose?.text.indexOf('soon') ?? -1;
      const edit = prose?.edit({ start, end: start + 4 }, by);
      return edit && applyEdits(text, [edit]);
    };
    expect(mend(0, 'by "Friday", 5')).toBe(text.replace('soon', 'by ""Friday"", 5'));
    expect(mend(1, 'by [date]')).toBe(text.replace('know soon', 'know by [date]'));
    expect(mend(1, 'by Friday, 5')).toBeUndefined();
  });

  it('keeps what can be read where it is broken', async () => {
    const document = await read('a.csv', 'title,body\nA,"Hello\nB,Bye\nC,x,y\n');
    expect(document.macros.map(({ title, parts }) => [title, parts[0]?.source.text])).toEqual([
      ['A', 'Hello'],
      ['B', 'Bye'],
      ['C', 'x'],
    ]);
    expect(document.problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['format/csv', 'error'],
      ['format/csv', 'warning'],
    ]);
  });
});
