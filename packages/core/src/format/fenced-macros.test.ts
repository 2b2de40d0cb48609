import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECTS, dialectForPlatform } from '../dialect/registry.ts';
import { readConfig } from '../engine/config.ts';
import { applyEdits } from '../text/edit.ts';
import type { FormatContext } from './format.ts';
import { MARKDOWN } from './markdown.ts';
import type { SourceEntry } from './record/source-entry.ts';
import { CONTEXT } from './testing/context.ts';

const context = (entry: Partial<SourceEntry> = {}): FormatContext => ({
  ...CONTEXT,
  sources: [{ files: ['*.md'], fenced: true, ...entry }],
});
const read = (text: string, entry?: Partial<SourceEntry>) =>
  MARKDOWN.read({ path: 'replies/shop.md', text, encoding: 'utf-8', bom: false }, context(entry));

const PAGE = `---
platform: zendesk
tags: [shop]
---
# Our replies

Some words about them. <!-- a note -->

### 1. Late *parcel*

Use it for parcels.

\`\`\`
Hi {{ticket.requester.first_name}},

we are **looking** for it.
\`\`\`

Or:

~~~markdown
We are **looking** for it.
~~~

Refund ##
---------

> \`\`\`html
> <p>We pay
> it back.</p>
> \`\`\`

\`\`\`json
{ "not": "a reply" }
\`\`\`
`;

describe('a page of replies in fenced blocks', () => {
  const { macros, problems, comments, skipped, shape } = read(PAGE);

  it('is a macro for each, under the heading above it', () => {
    expect(problems).toEqual([]);
    expect(shape).toBe('fenced');
    expect(macros.map(({ title, parts }) => [title, parts[0]?.markup, parts[0]?.prose.text.text])).toEqual([
      ['1. Late parcel', 'text', 'Hi \uFFFC,\nwe are **looking** for it.'],
      ['1. Late parcel (2)', 'markdown', 'We are looking for it.'],
      ['Refund ##', 'html', 'We pay it back.'],
    ]);
    expect(macros.map(({ titleSpan }) => titleSpan && PAGE.slice(titleSpan.start, titleSpan.end))).toEqual([
      '1. Late *parcel*',
      '1. Late *parcel*',
      'Refund ##',
    ]);
    expect(new Set(macros.map(({ id }) => id)).size).toBe(3);
    for (const { tags, dialect } of macros) {
      expect(tags).toEqual(['shop']);
      expect(dialect.id).toBe(dialectForPlatform('zendesk').id);
    }
  });

  it('leaves out code, and tells it', () => {
    expect(skipped.map(({ title, reason }) => [title, reason])).toEqual([['Refund ## (2)', 'a block of json']]);
    expect(comments.map(({ text }) => text)).toEqual(['a note']);
  });

  it('has every word at its place, also in a quote', () => {
    const prose = macros[2]?.parts[0]?.prose.text;
    const span = prose?.toSource({ start: 0, end: 9 });
    expect(span && PAGE.slice(span.start, span.end)).toBe('We pay\n> it');
    const edit = prose?.edit({ start: 3, end: 6 }, 'gave <all>');
    expect(edit && applyEdits(PAGE, [edit])).toContain('> <p>We gave &lt;all&gt;\n> it back.</p>');
    expect(prose?.edit({ start: 0, end: 9 }, 'It is')).toBeUndefined();
  });

  it('takes format and dialect from the configuration', () => {
    const { macros: described } = read('```\nSay **it**.\n```\n', { format: 'markdown', dialect: 'intercom' });
    expect(described[0]).toMatchObject({ title: 'shop', dialect: { platforms: expect.arrayContaining(['intercom']) } });
    expect(described[0]?.parts[0]?.prose.text.text).toBe('Say it.');
  });

  it('numbers blocks under one heading, whatever other headings say', () => {
    const block = '\n```\nHi\n```\n';
    const { macros: numbered } = read(`# A${block}${block}# A (2)${block}# A${block}`);
    expect(numbered.map(({ title }) => title)).toEqual(['A', 'A (2)', 'A (2) (2)', 'A (3)']);
    expect(read(block.repeat(5000)).macros.at(-1)?.title).toBe('shop (5000)');
  });

  it('that holds none is told', () => {
    expect(read('# Nothing\n\nhere').problems).toMatchObject([{ rule: 'format/source', severity: 'warning' }]);
  });

  it('may end before its last block does', () => {
    const { macros: cut } = read('# A\n\n```\nHello\nthere');
    expect(cut.map(({ title, parts }) => [title, parts[0]?.prose.text.text])).toEqual([['A', 'Hello there']]);
    expect(read('').macros).toEqual([]);
  });
});

describe('an edit in a fenced block', () => {
  const pieces = fc.constantFrom(
    'Hi ',
    'we look. ',
    '\n',
    '\r\n',
    '`',
    '```',
    '~~~',
    ' ',
    '> ',
    '- ',
    '{{ticket.id}}',
    '😀',
    '\t',
  );
  const words = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(''));
  const frames = fc.constantFrom(
    ['# T\n\n```\n', '\n```\n\n# End\n\n~~~\nend\n~~~\n', '\n'] as const,
    ['> # T\n> ~~~~\n> ', '\n> ~~~~\n\n# End\n\n~~~\nend\n~~~\n', '\n> '] as const,
    ['- a\n\n  ```\n  ', '\n  ```\n\n# End\n\n~~~\nend\n~~~\n', '\n  '] as const,
  );
  it('says what was asked for, and the block stays one', () => {
    let offered = 0;
    fc.assert(
      fc.property(frames, words, words, fc.nat(20), fc.nat(8), ([head, tail, lineEnd], text, by, start, length) => {
        const file = head + text.replaceAll(/\r?\n/g, lineEnd) + tail;
        const before = read(file).macros;
        const source = before[0]?.parts[0]?.source;
        if (source === undefined || before.length !== 2 || before[1]?.parts[0]?.source.text !== 'end') return;
        for (const { kind, start: at, end, from, to } of source.pieces) {
          expect(kind).toBe('verbatim');
          expect(file.slice(from, to)).toBe(source.text.slice(at, end));
        }
        const span = { start, end: start + length };
        const edit = source.edit(span, by);
        if (edit === undefined) return;
        offered++;
        const after = read(applyEdits(file, [edit])).macros;
        expect(after.map(({ parts }) => parts[0]?.source.text)).toEqual([
          source.text.slice(0, start) + by + source.text.slice(span.end),
          'end',
        ]);
      }),
      { numRuns: 2000 },
    );
    expect(offered).toBeGreaterThan(300);
  });
});

describe('the configuration of fenced blocks', () => {
  it('needs no body, and other entries do', () => {
    const config = (text: string) => readConfig(text, 'yaml', { rules: [], dialects: DIALECTS });
    const fenced = config('sources:\n  - files: a.md\n    fenced: true\n');
    expect(fenced.problems).toEqual([]);
    expect(fenced.config.sources).toEqual([{ files: ['a.md'], fenced: true }]);
    for (const entry of ['files: a.md', 'files: a.md\n    fenced: false'])
      expect(config(`sources:\n  - ${entry}\n`).problems.map(({ message }) => message)).toEqual([
        '“body” is missing in this entry.',
      ]);
  });
});
