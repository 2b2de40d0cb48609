import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { customDialect } from '../dialect/custom-dialect.ts';
import { fillInPattern } from '../dialect/fill-in.ts';
import { DIALECTS, findDialect } from '../dialect/registry.ts';
import { scanPlaceholders } from '../dialect/scan.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Markup } from '../model/macro.ts';
import type { Persona } from './persona.ts';
import { renderMarkup, type TakenText } from './render-markup.ts';

/** The core has no clock; its tests may ask one. */
declare const performance: { now(): number };

function dialectOf(name: string): Dialect {
  const dialect = findDialect(name);
  if (dialect === undefined) throw new Error(`no dialect ${name}`);
  return dialect;
}

const fill = (text: string, dialect: Dialect, persona: Persona, markup: Markup = 'text') =>
  renderMarkup(text, markup, scanPlaceholders(text, dialect, fillInPattern()), dialect, persona);

/** What each persona receives. */
const received = (text: string, name: string, markup: Markup = 'text'): readonly string[] =>
  (['full', 'minimal', 'unsaved'] as const).map((persona) => fill(text, dialectOf(name), persona, markup).markup);

describe('texts that are taken in from elsewhere', () => {
  const send = (text: string, name: string, markup: Markup, taken: TakenText) =>
    renderMarkup(
      text,
      markup,
      scanPlaceholders(text, dialectOf(name), fillInPattern()),
      dialectOf(name),
      'full',
      (asked, how) =>
        `${how} ${asked}` === 'value dc.hours' || `${how} ${asked}` === 'include sign-off' ? taken : undefined,
    ).markup;
  const taken = { text: '9 to 5 & by mail', markup: '9 to 5 &amp; by <b>mail</b>' };

  test.each<[name: string, markup: Markup, text: string, sent: string]>([
    ['zendesk', 'text', 'We are here {{dc.hours}}.', 'We are here 9 to 5 &amp; by <b>mail</b>.'],
    ['zendesk', 'text', '{% assign dc = "noon" %}{{dc.hours}}', '‹dc.hours›'],
    ['zendesk', 'text', '{% if ticket.nothing %}{{dc.hours}}{% endif %}{{dc.none}}', '‹dc.none›'],
    ['handlebars', 'text', 'Bye\n{{> sign-off}}', 'Bye\n9 to 5 &amp; by <b>mail</b>'],
    ['generic', 'text', "{% include 'sign-off' %}", '9 to 5 &amp; by <b>mail</b>'],
  ])('%s: %s %s', (name, markup, text, sent) => expect(send(text, name, markup, taken)).toBe(sent));

  it('are escaped where they are not in the markup', () => {
    expect(send('<p>{{dc.hours}}</p>', 'zendesk', 'html', { ...taken, markup: undefined })).toBe(
      '<p>9 to 5 &amp; by mail</p>',
    );
  });
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: placeholders of ServiceNow look like this
describe('what each platform sends', () => {
  test.each<[name: string, text: string, full: string, minimal: string, unsaved: string]>([
    ['zendesk', 'Hi {{ticket.requester.first_name}},', 'Hi Maya,', 'Hi ,', 'Hi ,'],
    [
      'zendesk',
      'No. {{ticket.id}}, {{current_user.first_name}}',
      'No. 35436, Jonas',
      'No. 35436, Jonas',
      'No. , Jonas',
    ],
    [
      'zendesk',
      '{{ticket.assignee.name}}/{{ticket.requester.name}}',
      'Jonas Weber/Maya Okafor',
      '/maya.okafor@example.com',
      '/',
    ],
    [
      'zendesk',
      '{{ticket.nothing}}|{{ticket.title}}',
      '|Order 1042 has not arrived',
      '|Order 1042 has not arrived',
      '|',
    ],
    ['zendesk', "Hi {{ticket.requester.first_name | default: 'you'}}", 'Hi Maya', 'Hi you', 'Hi you'],
    ['zendesk', '{{ticket.ticket_field_7}}', '‹ticket.ticket_field_7›', '', ''],
    ['freshdesk', "Hi {{ticket.requester.firstname | default: 'you'}}", 'Hi Maya', 'Hi ', 'Hi '],
    [
      'zendesk-engage',
      'Hi {{contact.first_name}}, {{contact.first_name || "you"}}',
      'Hi Maya, Maya',
      'Hi {{contact.first_name}}, you',
      'Hi {{contact.first_name}}, you',
    ],
    ['intercom', 'Hi {{first_name|fallback:"you"}}{{user.city}}', 'Hi MayaLeeds', 'Hi you', 'Hi you'],
    ['helpscout', 'Hi {%customer.firstName,fallback=you%}{%customer.lastName%}', 'Hi MayaOkafor', 'Hi you', 'Hi you'],
    [
      'freescout',
      'Hi {%customer.firstName%} {%user.nobody%} {%user.nobody,fallback=x%} {% user.email %}',
      'Hi Maya {%user.nobody%} x {% user.email %}',
      'Hi maya.okafor {%user.nobody%} x {% user.email %}',
      'Hi  {%user.nobody%} x {% user.email %}',
    ],
    ['front', 'Hi {{recipient.first_name}} of {{recipient.plan}}', 'Hi Maya of ‹recipient.plan›', 'Hi  of ', 'Hi  of '],
    [
      'gorgias',
      '{{ticket.customer.firstname}} {{ticket.created_datetime|datetime_format("MMM")}}',
      'Maya 2026-03-03T10:04:00',
      ' 2026-03-03T10:04:00',
      ' ',
    ],
    ['chatwoot', '{{ contact.name }}{{contact.nam}}{{contact.name | default: "x"}}', 'Maya Okafor', '', ''],
    ['chatwoot-liquid', '{{contact.first_name | default: "you"}}', 'Maya', 'you', 'you'],
    [
      'zammad',
      '#{ticket.customer.firstname}#{<b>ticket.title</b>}#{   user.firstname   }',
      'MayaOrder 1042 has not arrived-',
      '-Order 1042 has not arrived-',
      '---',
    ],
    [
      'zammad-server',
      '#{ticket.owner.lastname} #{ticket.what.ever} #{no.one}',
      'Weber #{ticket.what.ever / no such method} #{no.one / no such object}',
      '- #{ticket.what.ever / no such method} #{no.one / no such object}',
      '- #{ticket.what.ever / no such method} #{no.one / no such object}',
    ],
    [
      'osticket',
      '%{ticket.name.first} %{Ticket.name} %{company.motto} %{ ticket.id } %{ticket.NAME}',
      'Maya %{Ticket.name} ‹company.motto› %{ ticket.id } Maya Okafor',
      ' %{Ticket.name}  %{ ticket.id } ',
      ' %{Ticket.name}  %{ ticket.id } ',
    ],
    [
      'osticket',
      'https://a.example/%%7Bticket.number%7D',
      'https://a.example/35436',
      'https://a.example/35436',
      'https://a.example/',
    ],
    [
      'salesforce',
      'Dear {!BLANKVALUE(Contact.FirstName, "you")}, {!contact.lastname, friend}',
      'Dear Maya, Okafor',
      'Dear you, friend',
      'Dear you, friend',
    ],
    [
      'sf-lightning',
      '{{#if Recipient.FirstName}}Hi {{{Recipient.FirstName}}}{{else}}Hello{{/if}}',
      'Hi Maya',
      'Hello',
      'Hello',
    ],
    [
      'hubspot',
      'Hi {{ contact.firstname|default("you") }}, {{ personalization_token("contact.lastname", "friend") }}',
      'Hi Maya, Okafor',
      'Hi you, friend',
      'Hi you, friend',
    ],
    [
      'jira',
      '{{issue.key}} {{issue.reporter.displayName|"you"}}{{#if(issue.priority)}} !{{/}}',
      'ACME-12 Maya Okafor !',
      'ACME-12 you !',
      ' you !',
    ],
    ['servicenow', '${number} ${caller_id.first_name}', 'INC0035436 Maya', 'INC0035436 ', ' '],
    [
      'kustomer',
      '{{#if customer.firstName}}Hi {{customer.firstName}}{{else}}Hello{{/if}} {{#unless customer.email}}?{{/unless}}',
      'Hi Maya ',
      'Hello ',
      'Hello ?',
    ],
    ['d365-slug', '{FirstName{Customer}} {FirstName{Agent}}', 'Maya Jonas', ' Jonas', ' Jonas'],
    ['d365-email', '{!Contact:First Name;there} {!User:First Name;}', 'Maya Jonas', 'there Jonas', 'there Jonas'],
    [
      'discourse',
      '%{reply_to_name,fallback:you} %{nope,fallback:you} %{my_username}',
      'Maya Okafor %{nope,fallback:you} jonas',
      'you %{nope,fallback:you} jonas',
      'you %{nope,fallback:you} jonas',
    ],
    ['liveagent', 'Hi {$firstname}', 'Hi Maya', 'Hi ', 'Hi '],
    ['handlebars', '\\{{x}} {{#each list}}{{this}};{{/each}}{{!-- no }} --}}', '{{x}} ‹this›;', '{{x}} ', '{{x}} '],
    ['mustache', '{{#name}}{{name}}{{/name}}{{^name}}you{{/name}}', '‹name›', 'you', 'you'],
    ['generic', '{{#name}}{{name}}{{/name}}{% if name %}!{% endif %}', '‹name›!', '', ''],
    ['none', 'Hi {{name}}, by [time]', 'Hi {{name}}, by [time]', 'Hi {{name}}, by [time]', 'Hi {{name}}, by [time]'],
    [
      'zendesk',
      'Hi {%customer.firstName%} #{user.email}',
      'Hi {%customer.firstName%} #{user.email}',
      'Hi {%customer.firstName%} #{user.email}',
      'Hi {%customer.firstName%} #{user.email}',
    ],
  ])('%s: %s', (name, text, ...expected) => {
    expect(received(text, name)).toEqual(expected);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: placeholders of ServiceNow look like this

describe('tags of Liquid', () => {
  const zendesk = (text: string, persona: Persona = 'full', markup: Markup = 'text'): string =>
    fill(text, dialectOf('zendesk'), persona, markup).markup;
  const NAME = 'ticket.requester.first_name';

  it.each([
    [`{% if ${NAME} %}a{% else %}b{% endif %}`, 'a', 'b'],
    [`{% if ${NAME} != blank %}a{% else %}b{% endif %}`, 'a', 'b'],
    [`{% if ${NAME} == "" %}b{% else %}a{% endif %}`, 'a', 'b'],
    [`{% unless ${NAME} %}b{% else %}a{% endunless %}`, 'a', 'b'],
    [`{% if ${NAME}.size > 0 %}a{% else %}b{% endif %}`, 'a', 'b'],
    [`{% if ${NAME} == 'Ada' %}x{% elsif ${NAME} contains "ay" %}a{% else %}b{% endif %}`, 'a', 'b'],
    [`{% if ${NAME} and ticket.id %}a{% else %}b{% endif %}`, 'a', 'b'],
    [`{% if ticket.id == 1 or ${NAME} == "Maya" %}a{% else %}b{% endif %}`, 'a', 'b'],
    [
      `{% if ${NAME} %}{% if ticket.nothing %}x{% endif %}a{% else %}{% if ticket.id %}b{% endif %}{% endif %}`,
      'a',
      'b',
    ],
    [`{% case ${NAME} %}{% when 'Ada', 'Maya' %}a{% else %}b{% endcase %}`, 'a', 'b'],
    [`{% assign n = ${NAME} | upcase | default: "you" %}{{n}}`, 'MAYA', 'you'],
    [`{% capture n %}<{{${NAME}}}>{% endcapture %}{{n | size}}`, '6', '2'],
    [`{{${NAME} | prepend: "Dear " | append: ", hi: " | upcase}}`, 'DEAR MAYA, HI: ', 'DEAR , HI: '],
    ['{{ticket.requester.email | split: "@" | last}}', 'example.com', 'example.com'],
    ['{% if ticket.id > 5 and ticket.id <= 35436 %}a{% endif %}', 'a', 'a'],
    ['a {%- if ticket.id -%}  b  {%- endif -%} c', 'abc', 'abc'],
    ['{% comment %}x{{ticket.id}}{% endcomment %}{% raw %}{{ticket.id}}{% endraw %}', '{{ticket.id}}', '{{ticket.id}}'],
    ['{% for c in ticket.tags %}{{ticket.id}};{% else %}none{% endfor %}', '35436;', 'none'],
    ['{% if ticket.id %}never closed', 'never closed', 'never closed'],
    ['x{% endif %}{% else %}y', 'xy', 'xy'],
  ])('%s', (text, full, minimal) => {
    expect(zendesk(text)).toBe(full);
    expect(zendesk(text, 'minimal')).toBe(minimal);
  });

  it('reads conditions as HTML writes them', () => {
    const text = '<p>{% if ticket.id &gt; 5 and ticket.status == &quot;Open&quot; %}a{% endif %}</p>';
    expect(zendesk(text, 'full', 'html')).toBe('<p>a</p>');
  });

  it('tells a fallback from what filters put around nothing', () => {
    const states = (text: string) => fill(text, dialectOf('zendesk'), 'minimal').placeholders.map(({ state }) => state);
    expect(states(`{{${NAME} | default: "you"}}{{${NAME} | prepend: "Dear "}}{{${NAME}}}{{ticket.id}}`)).toEqual([
      'fallback',
      'empty',
      'empty',
      'value',
    ]);
  });

  it('says what it did not carry out, once each', () => {
    const text = '{{ticket.created_at | date: "%d"}}{{ticket.due_date | date: "%d"}}{% for a in b %}{% endfor %}';
    const { notes } = fill(text, dialectOf('zendesk'), 'full');
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('“date”');
  });
});

describe('the rendered markup', () => {
  it('has its values escaped where it is HTML, and tells where they stand', () => {
    const dialect = customDialect({
      id: 'ours',
      open: '[[',
      close: ']]',
      fallback: 'pipe-text',
      variables: [{ name: 'shop', sample: 'Lamps & <More>' }, { name: 'x' }],
    });
    const text = '<p>[[shop]] for [[y|you &amp; me]], [order number]</p>';
    const { markup, placeholders } = fill(text, dialect, 'full', 'html');
    expect(markup).toBe('<p>Lamps &amp; &lt;More&gt; for you &amp; me, [order number]</p>');
    expect(
      placeholders.map(({ name, value, state, span }) => [name, value, state, markup.slice(span?.start, span?.end)]),
    ).toEqual([
      ['shop', 'Lamps & <More>', 'value', 'Lamps &amp; &lt;More&gt;'],
      ['y', 'you & me', 'fallback', 'you &amp; me'],
      ['[order number]', '[order number]', 'fill-in', '[order number]'],
    ]);
  });

  it('has no comments to Trustlint, but in HTML, whose readers see none', () => {
    const text = 'Hi {{ticket.id}},\n<!-- trustlint-disable-next-line respect/blame -->\nyou lost {{ticket.id}}.';
    const { markup, pieces } = fill(text, dialectOf('zendesk'), 'full', 'markdown');
    expect(markup).toBe('Hi 35436,\nyou lost 35436.');
    for (const { start, end, from, to } of pieces) expect(markup.slice(start, end)).toBe(text.slice(from, to));
    expect(fill(text, dialectOf('zendesk'), 'full', 'html').markup).toContain('trustlint-disable');
  });

  it('is the text itself where nothing is filled in', () => {
    for (const dialect of DIALECTS) expect(fill('A } { b', dialect, 'unsaved').markup).toBe('A } { b');
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...'{{ }} {% %} {%- -%} } %{ #{ {! {$ ${ | || , : = ( ) " a a.b ticket.id if else elsif endif unless case when endcase for in endfor assign capture endcapture #if /if ^ fallback= default contains and == blank'.split(
      ' ',
    ),
    ' ',
    '\n',
    '<p>',
    '&amp;',
  );
  const noise = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

  it('answers for any text, with every value at its place', () => {
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom(...DIALECTS),
        fc.constantFrom('full', 'minimal', 'unsaved'),
        fc.constantFrom('html', 'text'),
        (text, dialect, persona, markup) => {
          const rendered = fill(text, dialect, persona, markup);
          for (const { value, span } of rendered.placeholders) {
            if (span === undefined) continue;
            const there = rendered.markup.slice(span.start, span.end);
            if (markup === 'text') expect(there).toBe(value);
            else expect(there.length).toBeGreaterThanOrEqual(value === '' ? 0 : 1);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(['{{ticket.id}} ', '{% if ticket.id %}', '{% if a -%} b {%- endif %}', '{% capture a %}', '{{a | split: "'])(
    'takes linear time on a heap of %s',
    (text) => {
      const zendesk = dialectOf('zendesk');
      const time = (times: number): number => {
        const heap = text.repeat(times);
        const placeholders = scanPlaceholders(heap, zendesk, fillInPattern());
        const start = performance.now();
        renderMarkup(heap, 'html', placeholders, zendesk, 'full');
        return performance.now() - start;
      };
      time(1_000);
      // Sixteen times the text; a quadratic way would take 256 times as long. Of three tries the best: others may be busy here.
      const longest = Math.min(...[1, 2, 3].map(() => time(40_000)));
      expect(longest).toBeLessThan(100 * Math.max(time(2_500), 8));
    },
  );
});
