import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Dialect } from '../model/dialect.ts';
import { contains } from '../text/span.ts';
import { findFaults } from './faults.ts';
import { fillInPattern } from './fill-in.ts';
import { DIALECTS, findDialect } from './registry.ts';
import { scanPlaceholders } from './scan.ts';

/** The core has no clock; its tests may ask one. */
declare const performance: { now(): number };

function faultsOf(text: string, name: string) {
  const dialect = findDialect(name);
  if (dialect === undefined) throw new Error(`no dialect ${name}`);
  return findFaults(text, scanPlaceholders(text, dialect, fillInPattern()), dialect);
}

/** `kind` and what it points at; with `-> instead` where the right writing is certain. */
const brief = (text: string, name: string): string[] =>
  faultsOf(text, name).map(
    ({ kind, span, instead }) =>
      `${kind} ⟦${text.slice(span.start, span.end)}⟧${instead === undefined ? '' : ` -> ${instead}`}`,
  );

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: placeholders of ServiceNow look like this
describe('what each platform recognises', () => {
  test.each([
    ['osticket', 'Dear %{ticket.name.first}, see https://a.example/?n=%%7Bticket.name%7D'],
    ['zammad', 'Hello #{ticket.customer.firstname}, #{  user.firstname  }, #{<b>ticket.title</b>}'],
    [
      'freescout',
      'Hi {%customer.firstName,fallback=there%}, {%customer.lastName,fallback=%} {%user.jobTitle,fallback=50%%}',
    ],
    ['helpscout', 'Hi {%customer.firstName,fallback=you all%}'],
    ['discourse', 'Hi %{reply_to_username,fallback:there} of %{topic_title}'],
    ['chatwoot', 'Hi {{contact.name}} and {{ contact.name }}'],
    ['intercom', 'Hi {{first_name|fallback:"there"}} {{ user.first_name | fallback: \'you\' }}'],
    ['zendesk-engage', 'Hi {{contact.first_name || "Unknown"}}'],
    ['gorgias', '{{ticket.created_datetime|datetime_format("MMM Do YY")}} {{ticket.messages[-1].body_text}}'],
    ['servicenow', 'Dear ${caller_id.first_name}, ${ number }'],
    ['d365-slug', 'I am {FullName{Agent}}, {OCContext.plan}'],
    ['d365-email', 'Dear {!Contact:First Name;there}, {!User:First Name;}'],
    ['salesforce', 'Dear {!BLANKVALUE(Contact.FirstName, "you")} {!IF(ISBLANK(Case.Subject), "", Case.Subject)}'],
    ['sf-lightning', '{{#if Recipient.FirstName}}{{{Recipient.FirstName}}}{{else}}you{{/if}}'],
    ['zendesk', '{% if ticket.id != blank and a >= 2 %}{{ticket.ticket_field_1 | split: "::" | last}}{% endif %}'],
    ['zendesk', '{% for c in (1..3) %}{{ c }}{% else %}none{% endfor %}{% case a %}{% when "x" %}y{% endcase %}'],
    ['zendesk', '{{ticket.id | default: "“so” it’s"}} {{ a | append: "a&nbsp;b" }} #{{ticket.id}}'],
    ['freshdesk', '{{ticket.created_on | date: "%d %b"}}'],
    ['hubspot', '{{ contact.firstname|default("there") }}{% if a is defined %}{% elif not (b) %}{% endif %}'],
    ['jira', '{{#if(issue.priority)}}{{issue.summary.toLowerCase()}}{{/}} {{issue.Request Type}}'],
    ['kustomer', '{{#if customer.firstName}}{{customer.firstName}}{{else}}you{{/if}} {{{draft.htmlBody}}}'],
    ['handlebars', '{{#each list}}{{this}}{{/each}}{{!-- a }} b --}} \\{{not.one}}'],
    ['mustache', '{{#name}}{{name}}{{/name}}{{^name}}you{{/name}}'],
    ['liveagent', 'Hi {$firstname|escape}'],
    ['front', 'Hi {{recipient.plan tier}}, {{1}}'],
    ['generic', '{{#a}}{{^b}}x{{/b}}{{/a}}{{#if (c)}}y{{/}}'],
    ['generic', 'Hi {{ first name }} {{ a || b }} {{{x}}} {% if not (a) %}{% endif %}'],
    ['none', 'Hi {{name}} {% if %}'],
    ['zendesk', 'See (ticket.id), ticket.id and \\&#123;&#123;ticket.id}}'],
    ['chatwoot', '{% if contact.name %}x{% endif %}'],
    ['zendesk', 'A set {a, b}} and {{ticket.id}}; x } y. p { q: r; }'],
  ])('%s: %s', (name, text) => {
    expect(brief(text, name)).toEqual([]);
  });
});

describe('near-misses', () => {
  test.each([
    ['osticket', '%{ ticket.name }', ['blanks ⟦ ⟧ -> %{ticket.name}']],
    ['osticket', '%{a}', ['name ⟦a⟧']],
    ['osticket', '%{ticket.create-date}', ['name ⟦ticket.create-date⟧ -> %{ticket.create_date}']],
    ['zammad', '#{   user.firstname   }', ['blanks ⟦ ⟧ -> #{user.firstname}']],
    [
      'freescout',
      '{%customer.firstName, fallback=there%}',
      ['fallback ⟦, fallback=there⟧ -> {%customer.firstName,fallback=there%}'],
    ],
    ['freescout', '{% customer.firstName %}', ['blanks ⟦ ⟧ -> {%customer.firstName%}']],
    ['freescout', '{%customer.first_name%}', ['name ⟦customer.first_name⟧ -> {%customer.firstName%}']],
    ['freescout', '{%customer.firstName,fallback=a}b%}', ['fallback ⟦,fallback=a}b⟧']],
    [
      'helpscout',
      '{%customer.firstName | default: "you"%}',
      ['fallback ⟦| default: "you"⟧ -> {%customer.firstName,fallback=you%}'],
    ],
    ['helpscout', '{% if customer.firstName %}', ['unknown-tag ⟦if customer.firstName⟧']],
    ['discourse', '%{ my_name }', ['blanks ⟦ ⟧ -> %{my_name}']],
    ['discourse', '%{my_name, fallback:x}', ['fallback ⟦, fallback:x⟧ -> %{my_name,fallback:x}']],
    ['discourse', '%{my_name,fallback:}', ['fallback ⟦,fallback:⟧ -> %{my_name}']],
    ['chatwoot', '{{ contact.name | default: "x" }}', ['fallback ⟦| default: "x" ⟧ -> {{contact.name}}']],
    ['chatwoot', "{{contact.name || 'there'}}", ["fallback ⟦|| 'there'⟧ -> {{contact.name}}"]],
    ['chatwoot', '{{contact.name | upcase}}', ['unknown-filter ⟦| upcase⟧']],
    ['intercom', '{{first_name | default: "you"}}', ['fallback ⟦| default: "you"⟧ -> {{first_name | fallback:"you"}}']],
    ['intercom', '{{#if first_name}}', ['unknown-tag ⟦{{#if first_name}}⟧']],
    ['gorgias', '{{ticket.created_datetime | date: "YY"}}', ['unknown-filter ⟦| date: "YY"⟧']],
    ['zendesk', '{{ticket.id | upper}}', ['unknown-filter ⟦upper⟧']],
    ['freshdesk', "{{ticket.requester.firstname | default: 'you'}}", ['unknown-filter ⟦default⟧']],
    ['zendesk', "{{ticket.id || 'x'}}", ['tail ⟦||⟧']],
    ['zendesk', '{{ticket.id requester}}', ['tail ⟦ requester⟧']],
    ['zendesk', '{{ticket.id | }}', ['tail ⟦| ⟧']],
    ['zendesk', '{% fi a %}x{% endif %}', ['unknown-tag ⟦fi⟧', 'unopened-block ⟦endif⟧']],
    ['zendesk', '{% if a %}{% else if b %}{% endif %}', ['unknown-tag ⟦else if⟧ -> {% elsif b %}']],
    ['zendesk', '{% if a %}{% elseif b %}{% endif %}', ['unknown-tag ⟦elseif⟧ -> {% elsif b %}']],
    ['zendesk', '{% if not a %}{% endif %}', ['operator ⟦not⟧']],
    ['zendesk', '{% if a && b %}{% endif %}', ['operator ⟦&&⟧ -> {% if a and b %}']],
    ['zendesk', "{% if a = 'not (x)' %}{% endif %}", ["operator ⟦=⟧ -> {% if a == 'not (x)' %}"]],
    ['zendesk', '{% if (a or b) and c %}{% endif %}', ['operator ⟦(⟧']],
    ['zendesk', '{{ticket.<b>id</b>}}', ['split-by-markup ⟦<b>⟧ -> {{ticket.id}}']],
    ['zendesk', '{{</span>ticket.id}}', ['split-by-markup ⟦</span>⟧ -> {{ticket.id}}']],
    ['zendesk', '{{ticket.requester.first\\_name}}', ['split-by-markup ⟦\\⟧ -> {{ticket.requester.first_name}}']],
    ['zendesk', '{{ticket.id&nbsp;}}', ['invisible ⟦&nbsp;⟧ -> {{ticket.id }}']],
    ['zendesk', '{{ticket.\u200Bid}}', ['invisible ⟦\u200B⟧ -> {{ticket.id}}']],
    ['osticket', '%{ticket.id\u00A0}', ['invisible ⟦\u00A0⟧ -> %{ticket.id}']],
    ['zendesk', '{{a | default: “you”}}', ['smart-quotes ⟦“you”⟧ -> {{a | default: "you"}}']],
    ['intercom', '{{first_name|fallback:‘you’}}', ['smart-quotes ⟦‘you’⟧ -> {{first_name|fallback:"you"}}']],
    ['zendesk', '%7B%7Bticket.id%7D%7D', ['encoded-delimiters ⟦%7B%7Bticket.id%7D%7D⟧ -> {{ticket.id}}']],
    ['zendesk', '&#123;&#123;ticket.id}}', ['encoded-delimiters ⟦&#123;&#123;ticket.id}}⟧ -> {{ticket.id}}']],
    ['helpscout', '%7B%25user.email%25%7D', ['encoded-delimiters ⟦%7B%25user.email%25%7D⟧ -> {%user.email%}']],
    ['zendesk', '{{ticket.id} is yours', ['unbalanced ⟦}⟧ -> {{ticket.id}}']],
    ['zendesk', 'No. {ticket.id}} is yours', ['unbalanced ⟦{⟧ -> {{ticket.id}}']],
    ['zendesk', '{{ticket.id}}}', ['unbalanced ⟦}⟧ -> {{ticket.id}}']],
    ['zendesk', '{{{ticket.id}}', ['unbalanced ⟦{⟧ -> {{ticket.id}}']],
    ['zendesk', '{{{ticket.id}}}', ['unbalanced ⟦{{{ticket.id}}}⟧ -> {{ticket.id}}']],
    ['zendesk', 'See {{ticket.id for more', ['unclosed ⟦{{ticket.id⟧']],
    ['zendesk', '{{ticket.id and {{ticket.title}}', ['unclosed ⟦{{ticket.id⟧']],
    ['zendesk', '{% if ticket.id } x {% endif %}', ['unclosed ⟦{% if ticket.id ⟧', 'unopened-block ⟦endif⟧']],
    ['osticket', 'See %{ticket.number for more', ['unclosed ⟦%{ticket.number⟧']],
    ['zammad', 'See #{ticket.number for more', ['unclosed ⟦#{ticket.number⟧']],
    ['servicenow', 'See ${number for more', ['unclosed ⟦${number⟧']],
    ['salesforce', 'See {!Case.CaseNumber for more', ['unclosed ⟦{!Case.CaseNumber⟧']],
    ['freescout', 'See {%user.email for more', ['unclosed ⟦{%user.email⟧']],
    ['zendesk', '{% if a %}x', ['unclosed-block ⟦if⟧']],
    ['zendesk', 'x{% endunless %}{% else %}', ['unopened-block ⟦endunless⟧', 'unopened-block ⟦else⟧']],
    ['zendesk', '{% if a %}{% for b in c %}{% endif %}{% endfor %}', ['unclosed-block ⟦for⟧']],
    ['kustomer', '{{#if a}}x', ['unclosed-block ⟦#if⟧']],
    ['jira', 'x{{/}}', ['unopened-block ⟦/⟧']],
    ['generic', '{% if a %}{{ b }', ['unclosed-block ⟦if⟧', 'unbalanced ⟦}⟧ -> {{ b }}']],
    ['zendesk', 'Hi {{ }}', ['incomplete ⟦{{ }}⟧']],
    ['zendesk', '{{ticket..id}}', ['name ⟦ticket..id⟧ -> {{ticket.id}}']],
    ['zendesk', '{{ticket.id | default "x"}}', ['tail ⟦default⟧']],
    ['zendesk', '{{ticket.id | default}}', ['incomplete ⟦default⟧']],
    ['zendesk', '{% if %}x{% endif %}', ['incomplete ⟦if⟧']],
    ['zendesk', '{% assign a b %}', ['incomplete ⟦assign⟧']],
    ['zendesk', '{% for c of ticket.comments %}x{% endfor %}', ['incomplete ⟦for⟧']],
    ['zendesk', '{ {ticket.id} }', ['blanks ⟦{ {ticket.id} }⟧ -> {{ticket.id}}']],
    ['zendesk', '{ % if a % }x', ['blanks ⟦{ % if a % }⟧ -> {% if a %}']],
    ['zendesk', 'No. {{ticket.id}} }}', ['unbalanced ⟦}}⟧ -> {{ticket.id}}']],
    [
      'zendesk',
      'No. {ticket.id} or [[ticket.id]]',
      ['unbalanced ⟦{ticket.id}⟧ -> {{ticket.id}}', 'unbalanced ⟦[[ticket.id]]⟧ -> {{ticket.id}}'],
    ],
    ['zammad', '# {ticket.number}', ['unbalanced ⟦# {ticket.number}⟧ -> #{ticket.number}']],
    ['zammad', '#{ticket.number}}', ['unbalanced ⟦}⟧ -> #{ticket.number}']],
    ['helpscout', '{customer.firstName%}', ['unbalanced ⟦{customer.firstName%}⟧ -> {%customer.firstName%}']],
    ['helpscout', '{%user.email,fallback us%}', ['fallback ⟦,fallback us⟧ -> {%user.email,fallback=us%}']],
    ['salesforce', '{Contact.FirstName}', ['unbalanced ⟦{Contact.FirstName}⟧ -> {!Contact.FirstName}']],
    ['d365-slug', '{FirstName{Agent}', ['unbalanced ⟦{FirstName{Agent}⟧ -> {FirstName{Agent}}']],
    ['front', '{% if a %}x{% endif %}', ['unknown-tag ⟦if⟧']],
    ['generic', '{{#a}}x{{/b}}', ['unclosed-block ⟦#a⟧', 'unopened-block ⟦/b⟧']],
    ['hubspot', '{{ contact.firstname|default("you" }}', ['unbalanced ⟦(⟧']],
    ['zendesk', '{{ticket.title | default: "you}}', ['unbalanced ⟦"⟧']],
    ['zendesk', "{% if ticket.via == 'Mail %}x{% endif %}", ["unbalanced ⟦'⟧"]],
    ['sf-lightning', 'Dear {{{Recipient.FirstName, you}}}', ['fallback ⟦, you⟧ -> {{{Recipient.FirstName}}}']],
    ['sf-lightning', '{{{BLANKVALUE(Contact.Name, "you")}}}', ['fallback ⟦BLANKVALUE(Contact.Name, "you")⟧']],
    ['salesforce', '{!BLANKVALUE(Contact.FirstName, "you"}', ['unbalanced ⟦(⟧']],
  ])('%s: %s', (name, text, expected) => {
    expect(brief(text, name)).toEqual(expected);
  });

  it('has nothing to say about an element of HTML', () => {
    const text = '<attribute key="first_name" default="you “all”"/>';
    const span = { start: 0, end: text.length };
    const element = { kind: 'value', span, name: 'first_name', nameSpan: { start: 16, end: 26 } } as const;
    expect(findFaults(text, [element], findDialect('intercom') as Dialect)).toEqual([]);
  });

  it('names what closes an open block', () => {
    expect(faultsOf('{% unless a %}', 'zendesk')).toMatchObject([{ expected: 'endunless' }]);
    expect(faultsOf('{{#each a}}', 'handlebars')).toMatchObject([{ expected: '/each' }]);
    expect(faultsOf('{{/if}}', 'handlebars')).toMatchObject([{ expected: '#if' }]);
  });

  it('what stands instead is right', () => {
    for (const [name, text] of [
      ['zendesk', '{{ticket.<b>id</b>}} {{ticket.id} %7B%7Bticket.id%7D%7D {{a | default: “x”}}'],
      ['freescout', '{% user.email %} {%user.email, fallback=x%}'],
      ['osticket', '%{ ticket.name }'],
    ] as const) {
      for (const { instead } of faultsOf(text, name)) expect(brief(instead as string, name)).toEqual([]);
    }
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: placeholders of ServiceNow look like this

describe('laws', () => {
  const piece = fc.constantFrom(
    ...'{ } {{ }} {% %} %{ #{ ${ {! {$ | || , : ; " “ & < > \\ a b.c if endif else not #if /if fallback= default ticket.id'.split(
      ' ',
    ),
    ' ',
    '\n',
    '&nbsp;',
    '%7B',
    '%7D',
    '&#123;',
    '<b>',
    '\u200B',
  );
  const noise = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('answers in order, inside the text, for any text and dialect', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(...DIALECTS), (text, dialect) => {
        let start = 0;
        for (const { span, whole } of findFaults(text, scanPlaceholders(text, dialect, fillInPattern()), dialect)) {
          expect(whole.start).toBeGreaterThanOrEqual(start);
          expect(contains({ start: 0, end: text.length }, whole)).toBe(true);
          expect(contains(whole, span)).toBe(true);
          expect(span.end).toBeGreaterThan(span.start);
          start = whole.start;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{{a ',
    '{{a}',
    '{a.b}}',
    '{% if ',
    '{% if a %}',
    '{% else %}',
    '%7B%7B',
    '{{#a}}',
    '{{a | “b',
    '{% endif %}',
  ])('takes linear time on a heap of %s', (text) => {
    const zendesk = DIALECTS[0] as (typeof DIALECTS)[number];
    const time = (times: number): number => {
      const heap = text.repeat(times);
      const placeholders = scanPlaceholders(heap, zendesk, fillInPattern());
      const start = performance.now();
      findFaults(heap, placeholders, zendesk);
      return performance.now() - start;
    };
    time(1_000);
    // Sixteen times the text; a quadratic search would take 256 times as long.
    expect(time(80_000)).toBeLessThan(120 * Math.max(time(5_000), 8));
  });
});
