import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../model/dialect.ts';
import type { Placeholder } from '../model/placeholder.ts';
import { fillInPattern } from './fill-in.ts';
import { DIALECTS, dialectForPlatform } from './registry.ts';
import { isOfDialect, scanPlaceholders } from './scan.ts';

/** The core has no clock; its tests may ask one. */
declare const performance: { now(): number };

const ZENDESK = dialectForPlatform('zendesk');
const HELP_SCOUT = dialectForPlatform('helpscout');

const scan = (text: string, dialect: Dialect = ZENDESK): Placeholder[] =>
  scanPlaceholders(text, dialect, fillInPattern());

/** `kind:name` of each, and what the spans cover must be what was written. */
const brief = (text: string, dialect: Dialect = ZENDESK): string[] =>
  scan(text, dialect).map((found) => {
    expect(text.slice(found.nameSpan.start, found.nameSpan.end)).toBe(found.name);
    return `${found.kind}:${found.name}${found.fallback === undefined ? '' : `=${found.fallback}`}`;
  });

const covered = (text: string, dialect: Dialect = ZENDESK): string[] =>
  scan(text, dialect).map(({ span }) => text.slice(span.start, span.end));

describe('values', () => {
  it('finds names, spaces, whitespace control and brackets', () => {
    expect(brief('{{ticket.id}} {{ a.b }} {{- x -}} {{orders[0].order_number}} {{ ticket["id"] }}')).toEqual([
      'value:ticket.id',
      'value:a.b',
      'value:x',
      'value:orders[0].order_number',
      'value:ticket["id"]',
    ]);
  });

  it('covers the delimiters', () => {
    expect(covered('Hi {{ a.b | upcase }}!')).toEqual(['{{ a.b | upcase }}']);
    expect(covered('#{{ticket.id}}')).toEqual(['{{ticket.id}}']);
    expect(covered('{{{draft.body}}}')).toEqual(['{{{draft.body}}}']);
  });

  it('reads filters and fallbacks, however their quotes are written', () => {
    expect(
      brief("{{a | upcase}} {{a | default: 'there'}} {{a | default: &quot;there&quot;}} {{a|default:“there”}}"),
    ).toEqual(['value:a', 'value:a=there', 'value:a=there', 'value:a=there']);
    expect(brief('{{a | default: b.c}} {{a | split: "::" | last}}')).toEqual(['value:a=b.c', 'value:a']);
    expect(brief("{{a | default: 'it's'}} and {{b}}")).toEqual(["value:a=it's", 'value:b']);
  });

  it.each<[Dialect['fallback'], string]>([
    ['pipe-fallback', '{{a|fallback:"you"}}'],
    ['or-string', "{{a || 'you'}}"],
    ['pipe-string', '{{a|"you"}}'],
  ])('reads a fallback of style %s', (fallback, text) => {
    expect(brief(text, { ...ZENDESK, fallback })).toEqual(['value:a=you']);
    expect(brief(text, { ...ZENDESK, fallback: 'none' })).toEqual(['value:a']);
  });

  it('keeps a name that is not one whole', () => {
    expect(brief('{{ticket requester.name | upcase}} {{}}')).toEqual(['value:ticket requester.name', 'value:']);
  });

  it('is not derailed by what was never closed', () => {
    expect(brief('{{ticket.id and {{b}}')).toEqual(['value:b']);
    expect(brief('{{ticket.id\n\nThat }} is all {{c}}')).toEqual(['value:c']);
    expect(brief('<p>{{ticket.id</p><p>More }} {{c}}</p>')).toEqual(['value:c']);
    expect(brief('{{ticket.id} {% if {{d}}')).toEqual(['value:d']);
  });
});

describe('tags and comments', () => {
  it('knows tags from values', () => {
    expect(brief('{% if a.b != blank %}{{a.b}}{%- else -%}you{% endif %}')).toEqual([
      'tag:if',
      'value:a.b',
      'tag:else',
      'tag:endif',
    ]);
    expect(brief('{{#if a}}{{a}}{{else}}you{{/if}}')).toEqual(['tag:#if', 'value:a', 'tag:else', 'tag:/if']);
  });

  it('takes a comment as one', () => {
    expect(covered('x {% comment %}for {{us}}{% endcomment %} y')).toEqual(['{% comment %}for {{us}}{% endcomment %}']);
    expect(brief('{% comment %} never ended {{a}}')).toEqual(['comment:comment', 'value:a']);
    expect(brief('{{! aside }}{{a}}')).toEqual(['comment:', 'value:a']);
  });

  it('leaves raw text alone', () => {
    expect(brief('{% raw %}{{not.one}}{% endraw %}{{one}}')).toEqual(['tag:raw', 'tag:endraw', 'value:one']);
  });
});

describe('other platforms', () => {
  it('reads {%…%} as a value where the platform does', () => {
    expect(brief('Hi {%customer.firstName,fallback=there%}, {%subject%}', HELP_SCOUT)).toEqual([
      'value:customer.firstName=there',
      'value:subject',
    ]);
    expect(brief('{%customer.firstName,fallback=%}', HELP_SCOUT)).toEqual(['value:customer.firstName=']);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: placeholders of ServiceNow look like this
  it('finds what is unmistakably foreign, and tells it apart', () => {
    const text =
      'A {%customer.firstName%} B %{ticket.name} C #{user.email} D ${caller_id.name} E {!Contact.Name} F {FullName{Agent}} G {{ticket.id}}';
    const found = scan(text);
    expect(found.map(({ name }) => name)).toEqual([
      'customer.firstName',
      'ticket.name',
      'user.email',
      'caller_id.name',
      'Contact.Name',
      'FullName{Agent}',
      'ticket.id',
    ]);
    expect(found.map((placeholder) => isOfDialect(text, placeholder, ZENDESK))).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('leaves prose with braces and signs alone', () => {
    expect(brief('100%{} and ${5} or #{ } {x} {$} a {b} 5% {c}')).toEqual([]);
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: placeholders of ServiceNow look like this
});

describe('fill-ins', () => {
  it('finds them', () => {
    expect(brief('By [time/date] for [order number], [first name].')).toEqual([
      'fill-in:time/date',
      'fill-in:order number',
      'fill-in:first name',
    ]);
  });

  it('keeps boxes, links and capitals for what they are', () => {
    expect(
      brief('- [x] a\n- [ ] b\n[our page](https://a.example) [our page][ref] [NAME] [ref]\n\n[ref]: https://a.example'),
    ).toEqual([]);
    expect(brief('[date]: We will write to you.')).toEqual(['fill-in:date']);
  });

  it('follows the style', () => {
    const text = 'By <time or date> and [time]';
    expect(scanPlaceholders(text, ZENDESK, fillInPattern({ open: '<', close: '>' })).map(({ name }) => name)).toEqual([
      'time or date',
    ]);
  });
});

describe('laws', () => {
  const noise = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '%',
        '#',
        '$',
        '!',
        '|',
        ',',
        '"',
        "'",
        ' ',
        '\n',
        'a',
        'b.c',
        '[',
        ']',
        '{{',
        '}}',
        '{%',
        '%}',
        'raw',
        'comment',
        'endraw',
        'default:',
        '<p>',
      ),
    )
    .map((parts) => parts.join(''));

  it('answers in order, without overlaps, inside the text, for any text and dialect', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(...DIALECTS), (text, dialect) => {
        let end = 0;
        for (const { span, nameSpan, name } of scan(text, dialect)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(nameSpan.start).toBeGreaterThanOrEqual(span.start);
          expect(nameSpan.end).toBeLessThanOrEqual(span.end);
          expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['{{', '{%', '{{{', '{{a', '{% raw %}', '{% comment %}', '#{', '[a', '{!', '{{ | default: "'])(
    'takes linear time on a heap of %s',
    (piece) => {
      const time = (times: number): number => {
        const text = piece.repeat(times);
        const start = performance.now();
        scan(text);
        return performance.now() - start;
      };
      time(2_000);
      // Sixteen times the text; a quadratic scan would take 256 times as long.
      expect(time(160_000)).toBeLessThan(120 * Math.max(time(10_000), 8));
    },
  );
});
