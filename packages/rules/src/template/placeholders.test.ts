import { describe, expect, it, test } from 'vitest';
import { sampleLinter } from './lint-sample.ts';
import { missingFallback } from './missing-fallback.ts';
import { syntax } from './syntax.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';
import { wrongDialect } from './wrong-dialect.ts';

const RULES = [syntax, unknownPlaceholder, missingFallback, wrongDialect];
const lint = sampleLinter(RULES);
const lintFallbacks = sampleLinter([missingFallback]);
const rulesOf = async (text: string, platform?: string): Promise<readonly string[]> =>
  (await lint(text, platform)).map(({ rule }) => rule.replace('template/', ''));

describe('one placeholder is told about once', () => {
  test.each([
    ['zendesk', 'Hi {%customer.firstName%}, the loft is dry.', 'wrong-dialect'],
    ['zendesk', 'Hi {{ticket.requester.firstname}}, the loft is dry.', 'wrong-dialect'],
    ['zendesk', 'Hi {{{Recipient.FirstName}}}, the loft is dry.', 'wrong-dialect'],
    ['zendesk', 'Hi {{ticket.requester.frist_name}}, the loft is dry.', 'unknown-placeholder'],
    ['zendesk', 'Hi {{ticket.requester.first_name}}, the loft is dry.', 'missing-fallback'],
    ['zendesk', 'Hi {{ticket.requester.first_name}, the loft is dry.', 'syntax'],
    ['zendesk', '{% if ticket.subject != blank %}Done.{% endif %}', 'wrong-dialect'],
    ['intercom', "Hi {{ticket.requester.first_name | default: 'you'}}, the loft is dry.", 'wrong-dialect'],
    ['freshdesk', "Hi {{ticket.requester.first_name | default: 'you'}}, the loft is dry.", 'wrong-dialect'],
    ['front', 'Hi {{user.first_name}}, the loft is dry.', 'wrong-dialect'],
    ['intercom', 'Hi {{first_name|fallback:you}}, the loft is dry.', 'syntax'],
    ['chatwoot', "Hi {{contact.first_name | default: 'you'}}, the loft is dry.", 'syntax'],
  ])('%s: %s', async (platform, text, rule) => {
    expect(await rulesOf(text, platform)).toEqual([rule]);
  });
});

describe('code, raw text and comments are left alone', () => {
  test.each([
    'Write `{{tikcet.id}` here.',
    'Write:\n\n```\n{%customer.firstName%} {{ticket.id}\n```\n\nThanks.',
    'Write:\n\n    {%customer.firstName%} {{ticket.id}\n\nThanks.',
    '{% raw %}Hi {{ticket.requester.first_name}, {{tikcet.id}}{% endraw %}',
    '{% comment %}Hi {{ticket.requester.first_name}{% endcomment %}Thanks.',
  ])('%s', async (text) => {
    expect(await lint(text)).toEqual([]);
  });

  it('also in HTML', async () => {
    const text = '<style>a{b:c}</style><p>Write <code>{{ticket.id}</code>.</p><pre>{{x}\n{%customer.email%}</pre>';
    expect(await lint(text, 'zendesk', 'sample.html')).toEqual([]);
  });

  it('but not in addresses', async () => {
    const text =
      'Rate [us](https://loft.example/{%conversation.number%}) and [them](https://loft.example/{{ticket.id}).';
    expect((await lint(text)).map(({ at }) => at)).toEqual(['{%conversation.number%}', '{{ticket.id}']);
  });
});

describe('conditions guard values', () => {
  const name = '{{ticket.requester.first_name}}';
  test.each([
    `{% if ticket.requester.first_name %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name != "" and ticket.id > 1 %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name.size > 0 %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.name != nil %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name == blank %}Hi there,{% else %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name == blank or ticket.via == 'Chat' %}Hi,{% else %}Hi ${name},{% endif %}`,
    `{% unless ticket.requester.first_name == '' %}Hi ${name},{% endunless %}`,
    `{% case ticket.requester.first_name %}{% when '' %}Hi there,{% else %}Hi ${name},{% endcase %}`,
    `{% if ticket.id %}{% if ticket.requester.first_name != blank %}Hi ${name},{% endif %}{% endif %}`,
    `{% if ticket.requester.first_name == 'Or And' or ticket.requester.first_name == 'Al' %}Hi ${name},{% endif %}`,
  ])('%s', async (text) => {
    expect(await lintFallbacks(text)).toEqual([]);
  });

  test.each([
    `{% if ticket.id %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name == blank %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name != blank or ticket.id %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name != blank %}Hello.{% else %}Hi ${name},{% endif %}`,
    `{% if ticket.requester.first_name != blank %}Hello.{% endif %}\n\nHi ${name},`,
    `{% unless ticket.requester.first_name %}Hi ${name},{% endunless %}`,
    `{% if ticket.assignee.first_name != blank %}Hi ${name},{% endif %}`,
  ])('not %s', async (text) => {
    expect((await lintFallbacks(text)).map(({ at }) => at)).toEqual([name]);
  });

  it.each([
    ['kustomer', '{{#if customer.name}}Hi {{customer.name}}{{else}}Hi{{/if}},'],
    ['kustomer', '{{#unless customer.name}}Hi{{else}}Hi {{customer.name}}{{/unless}},'],
    ['sf-lightning', '{{#if Recipient.Name}}Dear {{{Recipient.Name}}}{{/if}},'],
    ['jira', '{{#if(issue.reporter.displayName)}}Hi {{issue.reporter.displayName}},{{/}}'],
    ['hubspot', '{% if contact.firstname is defined %}Hi {{ contact.firstname }},{% endif %}'],
  ])('in the words of %s: %s', async (platform, text) => {
    expect(await lintFallbacks(text, platform)).toEqual([]);
  });

  it('reads heaps of conditions in no time', async () => {
    const heap = '{% if ticket.id %}{% elsif ticket.via %}Hi {{ticket.requester.first_name}},\n\n'.repeat(4000);
    expect((await lintFallbacks(heap)).length).toBe(4000);
  }, 30_000);
});

describe('fixes fit their place', () => {
  it('in HTML in JSON', async () => {
    const macro = (value: string) =>
      JSON.stringify({
        macros: [{ id: 1, title: 'Loft', active: true, actions: [{ field: 'comment_value_html', value }] }],
      });
    const [found] = await lint(macro('<p>Hi "{{ticket.requester.first_name}}",</p>'), 'zendesk', 'macros.json');
    expect(found?.fixed).toBe(macro(`<p>Hi "{{ticket.requester.first_name | default: 'there'}}",</p>`));
  });

  it('with the quotes that JSON escapes', async () => {
    const macro = (body: string) =>
      JSON.stringify({
        type: 'macro',
        id: '1',
        name: 'Loft',
        visible_to: 'everyone',
        available_on: ['inbox'],
        body,
        body_text: 'Hi,',
      });
    const [found] = await lint(macro('<p>Hi <attribute key="user.first_name"/>,</p>'), 'intercom', 'macros.json');
    expect(found?.fixed).toBe(macro('<p>Hi <attribute key="user.first_name" default="there"/>,</p>'));
  });

  it.each([
    [
      'zendesk',
      'Hi {{ ticket.requester.first_name | capitalize }},',
      "Hi {{ ticket.requester.first_name | capitalize | default: 'there' }},",
    ],
    ['discourse', 'Thanks for the idea, %{reply_to_name}!', 'Thanks for the idea, %{reply_to_name,fallback:friend}!'],
    ['zendesk-engage', 'Dear {{contact.first_name}},', "Dear {{contact.first_name || 'customer'}},"],
    ['chatwoot', 'Hello {{contact.first_name}}, all done.', 'Hello there, all done.'],
    ['gorgias', 'Hi {{ticket.requester.first_name}}, all done.', 'Hi {{ticket.customer.firstname}}, all done.'],
    ['jira', 'Hi {{ticket.requester.first_name}}, all done.', 'Hi {{issue.reporter.displayName}}, all done.'],
    [
      'kustomer',
      'Hi {%customer.firstName,fallback=you%}!',
      'Hi {{#if customer.firstName}}{{customer.firstName}}{{else}}you{{/if}}!',
    ],
    ['osticket', 'Hi {{ticket.name.first}}, all done.', 'Hi %{ticket.name.first}, all done.'],
    ['zendesk', 'It is {{ticket.subject | upcase}}.', 'It is {{ticket.title | upcase}}.'],
  ])('%s: %s', async (platform, text, fixed) => {
    expect((await lint(text, platform))[0]?.fixed).toBe(fixed);
  });

  it('offers no word after a title, and both people where platforms disagree', async () => {
    expect((await lint('Dear Mr {{ticket.requester.last_name}},'))[0]?.fixed).toBeUndefined();
    expect((await lint('Hi {{user.name}},'))[0]?.message).toContain('different people');
  });
});

describe('platforms without a fallback', () => {
  it.each([
    ['front', 'Hi {{recipient.first_name}},'],
    ['gorgias', 'Hi {{ticket.customer.firstname}},'],
    ['zammad', 'Hi #{ticket.customer.firstname},'],
    ['osticket', 'Hi %{ticket.name.first},'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of ServiceNow
    ['servicenow', 'Hi ${caller_id.first_name},'],
    ['none', 'Hi there,'],
  ])('%s', async (platform, text) => {
    expect(await lint(text, platform)).toEqual([]);
  });
});

it('says what is wrong and the way out, for each kind of fault', async () => {
  const text = [
    'a {{ticket.id} b',
    'a {{ticket.id b',
    'a {{ticket.title | uppcase}} b',
    'a {{ticket.title | default: “x”}} b',
    'a {{ticket.<b>title</b>}} b',
    'a {{ticket.title }}} b',
    '{% if not ticket.id %}x{% endif %}',
    '{% fi %}',
    '{{ }}',
    '{% unless %}x{% endunless %}',
    '{% endfor %}',
    '{% for c in ticket.comments %}x',
  ].join('\n\n');
  const found = (await lint(text)).filter(({ rule }) => rule === 'template/syntax');
  expect(found).toHaveLength(12);
  for (const { message } of found) expect(message).toMatch(/^(?:“|Zendesk|Formatting|Conditions).*[.?]$/s);
  expect(found.map(({ message }) => message)).toContain(
    '“{{ticket.id}” has a brace too many or too few. Write “{{ticket.id}}”.',
  );
});

it('only doubts that Freshdesk knows “default”', async () => {
  const [found] = await lint("Hi {{ticket.requester.firstname | default: 'you'}},", 'freshdesk');
  expect(found).toMatchObject({ rule: 'template/syntax', severity: 'warning' });
});
