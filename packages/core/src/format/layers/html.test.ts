import { describe, expect, it } from 'vitest';
import { fillInPattern } from '../../dialect/fill-in.ts';
import { dialectForPlatform } from '../../dialect/registry.ts';
import { isOfDialect, scanPlaceholders } from '../../dialect/scan.ts';
import type { Prose } from '../../model/prose.ts';
import { applyEdits } from '../../text/edit.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { readHtml } from './html.ts';

const FILL_IN = fillInPattern();
const read = (html: string, platform = 'zendesk'): Prose =>
  readHtml(MappedText.source(html), (markup) => scanPlaceholders(markup, dialectForPlatform(platform), FILL_IN));

const blocksOf = ({ text, blocks }: Prose) =>
  blocks.map(({ kind, span }) => [kind, text.text.slice(span.start, span.end)]);

/** What stands in the file where the words of the prose come from. */
function written(html: string, prose: Prose, words: string): string {
  const start = prose.text.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  const span = prose.text.toSource({ start, end: start + words.length });
  return html.slice(span.start, span.end);
}

const MAIL = `<!DOCTYPE html>
<html><head><title>Your parcel</title><style>p { color: red }</style></head>
<body>
<div style="display:none">A word about your parcel</div>
<!--[if mso]><table><tr><td>Outlook only<![endif]-->
<table role="presentation"><tbody>
{% for order in orders %}
<tr><td>Order {{order.id}}</td>
{% if order.late %}
<td{% if order.gift %} class="gift"{% endif %}>It is&nbsp;late &amp; we know&#33;</td>
{% else %}<td>It is on time</td>{% endif %}
</tr>
{% endfor %}
</tbody></table>
<![if !mso]><p>Everybody else</p><![endif]>
<!--[if !mso]><!--><p>Newer programs</p><!--<![endif]-->
<p>We are <b>sorry</b>.<br/>Write to us.</p>
<script>var greeting = "<p>no</p>";</script>
</body></html>`;

describe('a mail in tables', () => {
  it('is read cell by cell, what a condition guards too, and every word leads back to its place', () => {
    const prose = read(MAIL);
    expect(blocksOf(prose)).toEqual([
      ['paragraph', 'A word about your parcel'],
      ['cell', 'Order \uFFFC'],
      ['cell', 'It is late & we know!'],
      ['cell', 'It is on time'],
      ['paragraph', 'Everybody else'],
      ['paragraph', 'Newer programs'],
      ['paragraph', 'We are sorry.'],
      ['paragraph', 'Write to us.'],
    ]);
    for (const [words, there] of [
      ['A word about', 'A word about'],
      ['is late & we know!', 'is&nbsp;late &amp; we know&#33;'],
      ['on time', 'on time'],
      ['sorry', 'sorry'],
      ['Write to us', 'Write to us'],
    ] as const)
      expect(written(MAIL, prose, words)).toBe(there);
  });

  it('has conditions for old programs, which are nobody’s notes', () => {
    const { comments } = read(`${MAIL}<!-- ask Finance -->`);
    expect(comments.map(({ text, isCondition }) => [text.trim().slice(0, 12), isCondition])).toEqual([
      ['[if mso]><ta', true],
      ['[if !mso]><!', true],
      ['<![endif]', true],
      ['ask Finance', undefined],
    ]);
  });
});

describe('attributes that the reader sees', () => {
  const html = `<p>See <img src="a.png" alt="Your R&amp;D &quot;badge&quot;" title='It’s new'> and
<a href="https://x.example/?a=1&amp;id={{ticket.id}}" title=soon aria-label="Open {{ticket.title}}">this page</a></p>
<input placeholder="Your order" value="nothing"><p title="{{ticket.id}}" alt=" " title>…</p><script title="no"></script>`;

  it('are read as words of their own, at their places', () => {
    const { labels = [], text } = read(html);
    expect(text.text).toBe('See \uE000 and this page\n…');
    expect(labels.map(({ prose }) => prose.text.text)).toEqual([
      'Your R&D "badge"',
      'It’s new',
      'soon',
      'Open \uFFFC',
      'Your order',
      '\uFFFC',
      'no',
    ]);
    expect(labels[0] && written(html, labels[0].prose, 'R&D "badge"')).toBe('R&amp;D &quot;badge&quot;');
    expect(labels[3] && written(html, labels[3].prose, 'Open')).toBe('Open');
  });

  it('are mended where the quotes around them can hold the words', () => {
    const { labels = [] } = read(html);
    const edit = (i: number, words: string) => {
      const change = labels[i]?.prose.text.edit({ start: 0, end: 4 }, words);
      return change && applyEdits(html, [change]);
    };
    expect(edit(0, 'Our <new>')).toContain('alt="Our &lt;new&gt; R&amp;D &quot;badge&quot;"');
    expect(edit(0, 'The "old"')).toBeUndefined();
    expect(edit(1, 'So "very"')).toContain(`title='So "very"`);
  });

  it('are only read where no quotes stand around them: what follows could become part of them', () => {
    for (const html of ['<a title=soon href=x>here</a>', '<a alt=[a][order number] href=x>here</a>']) {
      const words = read(html).labels?.[0]?.prose.text;
      expect(words?.text).toMatch(/^(?:soon|\[a\]\[order)$/);
      expect(words?.edit({ start: 0, end: 2 }, 'today')).toBeUndefined();
      expect(words?.edit({ start: 2, end: 4 }, '')).toBeUndefined();
    }
  });

  it('that lead somewhere keep their placeholders and their place', () => {
    const [link] = read(html).links;
    expect(link?.url).toBe('https://x.example/?a=1&id={{ticket.id}}');
    expect(html.slice(link?.urlSpan.start, link?.urlSpan.end)).toBe('https://x.example/?a=1&amp;id={{ticket.id}}');
  });
});

describe('tags of a template language', () => {
  it('in a tag keep its attributes apart', () => {
    for (const html of [
      '<p>Go <a {% if a %}href="https://a.example"{% endif %} title="x y">there</a> now</p>',
      '<p>Go <a{% if a %} href="https://a.example"{% endif %} title="x y">there</a> now</p>',
      '<p>Go <a {% if a %}\nclass="b"{% endif %}href="https://a.example" title="x y">there</a> now</p>',
    ]) {
      const { text, links, labels } = read(html);
      expect(text.text).toBe('Go there now');
      expect(links.map(({ url }) => url)).toEqual(['https://a.example']);
      expect(labels?.map(({ prose }) => prose.text.text)).toEqual(['x y']);
    }
    const html = '<a href="https://a.example/{% if b %}b{% else %}c?d={% endif %}">there</a> now';
    expect(read(html).text.text).toBe('there now');
  });

  it('hide nothing of what they guard', () => {
    const html =
      '{% if a %}<p>Hello {% if b %}you{% else %}there{% endif %}.</p>{% endif %}{% unless c %}Bye{% endunless %}{% comment %}<p>no</p>{% endcomment %}';
    expect(blocksOf(read(html))).toEqual([
      ['paragraph', 'Hello youthere.'],
      ['paragraph', 'Bye'],
    ]);
    expect(blocksOf(read('{{#if a}}<p>Hello</p>{{else}}<ul><li>one</ul>{{/if}}'))).toEqual([
      ['paragraph', 'Hello'],
      ['list-item', 'one'],
    ]);
  });
});

describe('elements that stand for a value of Intercom', () => {
  const html = `<p>Hi <attribute key="user.first_name" default="you &amp; yours"/>, your <b>plan</b>
<attribute key='company.name'></attribute> and <ATTRIBUTE default="x" key="a"> end {{b}}.</p><attribute>`;

  it('are placeholders with their fallback, at their places', () => {
    const { text, placeholders } = read(html, 'intercom');
    expect(text.text).toBe('Hi \uFFFC, your plan \uFFFC and \uFFFC end \uFFFC.');
    expect(placeholders.map(({ name, fallback, span }) => [name, fallback, html.slice(span.start, span.end)])).toEqual([
      ['user.first_name', 'you & yours', '<attribute key="user.first_name" default="you &amp; yours"/>'],
      ['company.name', undefined, "<attribute key='company.name'></attribute>"],
      ['a', 'x', '<ATTRIBUTE default="x" key="a">'],
      ['b', undefined, '{{b}}'],
    ]);
    for (const { name, nameSpan } of placeholders) expect(html.slice(nameSpan.start, nameSpan.end)).toBe(name);
    const own = (platform: string) =>
      placeholders.map((placeholder) => isOfDialect(html, placeholder, dialectForPlatform(platform)));
    expect(own('intercom')).toEqual([true, true, true, true]);
    expect(own('zendesk')).toEqual([false, false, false, true]);
  });

  it('hold the placeholders that stand in them', () => {
    const { placeholders } = read('<attribute key="a" default="{{b}}"/>{{c}}', 'intercom');
    expect(placeholders.map(({ name }) => name)).toEqual(['a', 'c']);
  });
});

describe('elements that close themselves', () => {
  it('swallow nothing of what follows', () => {
    for (const tag of [
      '<x-card/>',
      '<svg/>',
      '<script src="a"/>',
      '<title/>',
      '<b/>',
      '<code/>',
      '<a href="b"/>',
      '<textarea/>',
    ])
      expect(read(`<p>One ${tag} two</p>`).text.text.replace('\uE000 ', ''), tag).toMatch(/^One\s+two$/);
  });

  it('and void ones need no end', () => {
    expect(blocksOf(read('One<hr>two<br>three<wbr>four<img src=a>'))).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'two'],
      ['paragraph', 'threefour\uE000'],
    ]);
  });
});

describe('pages that no person wrote', () => {
  it.each([
    '<b>',
    '<ul><li>',
    '<table><tr><td>',
    '<blockquote>',
    '<a href=x>',
    '<i></b>',
    '<ol><li><b>',
    '<ul><b><li>',
    '<ul><li><ul><b></b></i><li></li>',
    '<p {{a}}>',
    '<!--',
    '<![CDATA[',
    '<a title="x">',
  ])('are read to their end: %s over and over', (piece) => {
    const prose = read(`${piece.repeat(20_000)}</b>end`);
    expect(prose.text.text.length).toBeLessThan(20_000 * piece.length + 10);
  });
});
