import { describe, expect, it } from 'vitest';
import { fillInPattern } from '../../dialect/fill-in.ts';
import { dialectForPlatform } from '../../dialect/registry.ts';
import { scanPlaceholders } from '../../dialect/scan.ts';
import type { Prose } from '../../model/prose.ts';
import { applyEdits } from '../../text/edit.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { readMarkdown } from './markdown.ts';

const FILL_IN = fillInPattern();
const read = (markdown: string): Prose =>
  readMarkdown(MappedText.source(markdown), (markup) =>
    scanPlaceholders(markup, dialectForPlatform('zendesk'), FILL_IN),
  );

const blocksOf = ({ text, blocks }: Prose) =>
  blocks.map(({ kind, span }) => [kind, text.text.slice(span.start, span.end)]);

/** What stands in the file where the words of the prose come from. */
function written(markdown: string, prose: Prose, words: string): string {
  const start = prose.text.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  const span = prose.text.toSource({ start, end: start + words.length });
  return markdown.slice(span.start, span.end);
}

/** The text after the words of the prose have become others. */
function mended(markdown: string, prose: Prose, words: string, by: string): string | undefined {
  const start = prose.text.text.indexOf(words);
  const edit = prose.text.edit({ start, end: start + words.length }, by);
  return edit && applyEdits(markdown, [edit]);
}

const REPLY = `# Your *parcel*

Hi {{ticket.requester.first_name}}, see [our \\[new\\] page](https://x.example/?a=1&amp;b=2 "All about it")
or ![a **map** of us](map.png) &ndash; or <https://y.example>.

> You wrote: where
> is it?

1. One
   - two

| What | When |
| :--- | ---: |
| \`code\` | to\\|day |

\`\`\`text
not read
\`\`\`

    nor this

[ref]: https://z.example 'What it says'
See [ref].
`;

describe('a reply in Markdown', () => {
  const prose = read(REPLY);

  it('is read block by block', () => {
    expect(blocksOf(prose)).toEqual([
      ['heading', 'Your parcel'],
      ['paragraph', 'Hi \uFFFC, see our [new] page or \uE000 – or https://y.example.'],
      ['quote', 'You wrote: where is it?'],
      ['list-item', 'One'],
      ['list-item', 'two'],
      ['cell', 'What'],
      ['cell', 'When'],
      ['cell', '\uE000'],
      ['cell', 'to|day'],
      ['paragraph', 'See ref.'],
    ]);
  });

  it('has every word at its place', () => {
    for (const [words, there] of [
      ['Your parcel', 'Your *parcel'],
      ['our [new] page', 'our \\[new\\] page'],
      ['–', '&ndash;'],
      ['where is', 'where\n> is'],
      ['two', 'two'],
      ['to|day', 'to\\|day'],
      ['See ref', 'See [ref'],
    ] as const)
      expect(written(REPLY, prose, words)).toBe(there);
  });

  it('has its links, with the places of their addresses', () => {
    expect(prose.links.map(({ url, urlSpan }) => [url, REPLY.slice(urlSpan.start, urlSpan.end)])).toEqual([
      ['https://x.example/?a=1&b=2', 'https://x.example/?a=1&amp;b=2'],
      ['https://y.example', 'https://y.example'],
      ['https://z.example', 'https://z.example'],
    ]);
  });

  it('has links whose addresses hold placeholders', () => {
    const text = 'See [it](https://x.example/{{ticket.id}}?a={{ticket.status}} "{{b}}"), <https://y.example/{{c}}>.';
    const { links, placeholders } = read(text);
    expect(links.map(({ url }) => url)).toEqual([
      'https://x.example/{{ticket.id}}?a={{ticket.status}}',
      'https://y.example/{{c}}',
    ]);
    for (const { url, urlSpan } of links) expect(text.slice(urlSpan.start, urlSpan.end)).toBe(url);
    expect(placeholders.map(({ name }) => name)).toEqual(['ticket.id', 'ticket.status', 'b', 'c']);
  });

  it('has the words of images and of tooltips', () => {
    const labels = prose.labels ?? [];
    expect(labels.map((label) => label.prose.text.text)).toEqual(['All about it', 'a map of us', 'What it says']);
    expect(labels[1] && written(REPLY, labels[1].prose, 'map of')).toBe('map** of');
    expect(labels[1] && mended(REPLY, labels[1].prose, 'us', 'our (big) shop')).toContain(
      '![a **map** of our (big) shop](map.png)',
    );
    expect(labels[1] && mended(REPLY, labels[1].prose, 'us', 'us](x)')).toBeUndefined();
    expect(labels[0] && mended(REPLY, labels[0].prose, 'it', 'them')).toContain('"All about them"');
    expect(labels[0] && mended(REPLY, labels[0].prose, 'it', '"it"')).toBeUndefined();
  });

  it('is mended in the marks of its own', () => {
    expect(mended(REPLY, prose, 'When', 'a|b')).toContain('| What | a\\|b |');
    expect(mended(REPLY, prose, 'is it?', '*is* it?')).toContain('> \\*is\\* it?');
  });
});

describe('tags of a template language', () => {
  it('hide nothing of what they guard, wherever they stand', () => {
    const markdown = `{% if a %}
Hello **{% if b %}you{% else %}all{% endif %}**,
{% endif %}

{% for x in y %}
- one {{x}}
{% endfor %}

| A | B |
|---|---|
| {% if c %}yes{% endif %} | no |

<table><tr>{% if d %}<td{% if e %} class="f"{% endif %}>cell</td>{% endif %}</tr></table>
`;
    const prose = read(markdown);
    expect(blocksOf(prose)).toEqual([
      ['paragraph', 'Hello youall,'],
      ['list-item', 'one \uFFFC'],
      ['cell', 'A'],
      ['cell', 'B'],
      ['cell', 'yes'],
      ['cell', 'no'],
      ['cell', 'cell'],
    ]);
    expect(prose.emphasis.map(({ start, end }) => prose.text.text.slice(start, end))).toEqual(['youall']);
  });
});

describe('text that no person wrote', () => {
  it('is plain words after thousands of marks in one paragraph', () => {
    const before = 'Say **one** thing.\n\n';
    const after = '\n\nSay **two** things.';
    for (const piece of ['[a](', '**a ', '<', '[', 'x `` ` ', '_a ', 'a* ', 'x <!--', '![a](<']) {
      const prose = read(`${before}${piece.repeat(20_000)}**no**${after}`);
      const bold = prose.emphasis.map(({ start, end }) => prose.text.text.slice(start, end));
      // What the parser may still look for is bounded; what it would find at the end was given up.
      expect(bold, piece).not.toContain('no');
      expect([bold[0], bold.at(-1)], piece).toEqual(['one', 'two']);
      expect(prose.text.text, piece).toContain('**no**');
    }
    expect(read(`${'[a](b) '.repeat(1000)}**yes**`).links).toHaveLength(1000);
  });

  it('is plain words where lists and quotes go deeper than anybody nests them', () => {
    for (const mark of ['> ', '1. ', '+ ']) {
      const prose = read(`${mark.repeat(20_000)}end\n\nmore`);
      expect(prose.text.text.endsWith('end\nmore'), mark).toBe(true);
      expect(prose.text.text.length, mark).toBeGreaterThan(10_000);
    }
    const stairs = Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- step\n`).join('');
    const blocks = blocksOf(read(stairs));
    expect(blocks.filter(([, words]) => words === 'step')).toHaveLength(99);
    expect(blocks.at(-1)?.[1]?.endsWith('- step')).toBe(true);
  });
});
