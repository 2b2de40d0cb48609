import { describe, expect, it } from 'vitest';
import { MappedText } from '../../text/mapped-text.ts';
import { readHtml } from './html.ts';

const read = (html: string) => readHtml(MappedText.source(html), () => []);

describe('elements that stand for a value of Odoo', () => {
  it('are placeholders with their fallback, at their places', () => {
    const html = `<p>Hi <t t-out="object.partner_id.name or 'you'"></t>, order <b class="x" t-field='object.name'/>
for <t t-esc="object.price"> 5 &lt; 6 </t> is <span t-out="a.b"><b>late</b></span>.</p>`;
    const { text, placeholders } = read(html);
    expect(text.text).toBe('Hi \uFFFC, order \uFFFC for \uFFFC is late.');
    expect(placeholders.map(({ name, fallback, span }) => [name, fallback, html.slice(span.start, span.end)])).toEqual([
      ['object.partner_id.name', 'you', `<t t-out="object.partner_id.name or 'you'"></t>`],
      ['object.name', undefined, `<b class="x" t-field='object.name'/>`],
      ['object.price', '5 < 6', '<t t-esc="object.price"> 5 &lt; 6 </t>'],
    ]);
    for (const { name, nameSpan } of placeholders) expect(html.slice(nameSpan.start, nameSpan.end)).toBe(name);
  });

  it('leave what steers the template, and other attributes, alone', () => {
    const { text, placeholders } = read('<t t-if="a">Yes <i data-t-out="b">no</i></t><t t-set="c" t-value="d"/>');
    expect([text.text, placeholders]).toEqual(['Yes no', []]);
  });

  it('are found in linear time', { timeout: 30_000 }, () => {
    for (const part of ['<t ', '<t a t-out="', '<t t-out="a">', ' t-out="', '<t t-out="a"> x '])
      expect(read(part.repeat(20_000)).placeholders.length).toBeLessThan(20_000);
  });
});
