import { describe, expect, it } from 'vitest';
import { fillInPattern } from './fill-in.ts';
import { localNames, namesWithin, pathsWithin } from './paths.ts';
import { dialectForPlatform } from './registry.ts';
import { scanPlaceholders } from './scan.ts';

const scan = (text: string) => scanPlaceholders(text, dialectForPlatform('zendesk'), fillInPattern());

describe('pathsWithin', () => {
  it.each([
    ["{% if ticket.priority == 'a.b' and current_user.name != blank %}", ['ticket.priority', 'current_user.name']],
    ['{{ticket.id | default: ticket.title}}', ['ticket.title']],
    ['{{ticket.id | default: &quot;a.b&quot;}}', []],
    ['{% for comment in ticket.comments limit: 3 %}', ['ticket.comments']],
    ['[order number]', []],
  ])('%s', (text, names) => {
    const [placeholder] = scan(text);
    const paths = placeholder === undefined ? [] : pathsWithin(text, placeholder);
    expect(paths.map(({ name }) => name)).toEqual(names);
    for (const { name, span } of paths) expect(text.slice(span.start, span.end)).toBe(name);
  });
});

describe('namesWithin', () => {
  it.each([
    ['zendesk', '{% if order_number and ticket.id != blank %}', ['order_number', 'ticket.id']],
    ['zendesk', "{% assign shelf = place | append: 'x' | prepend: room %}", ['shelf', 'place', 'room']],
    ['zendesk', '{% for item in list limit: 3 reversed %}', ['item', 'list']],
    ['zendesk', "{{ order_number | default: 'order_number' }}", []],
    ['handlebars', '{{#if order_number}}', ['order_number']],
    ['handlebars', '{{#each orders as |order|}}', ['orders']],
    ['handlebars', "{{#if (eq plan 'basic')}}", ['plan']],
    ['handlebars', '{{else if trial}}', ['trial']],
    ['hubspot', '{% if plan is defined and not (trial) %}', ['plan', 'trial']],
    ['mustache', '{{#order_number}}', ['order_number']],
    ['mustache', '{{/order_number}}', ['order_number']],
    ['helpscout', '{%customer.firstName,fallback=there%}', []],
  ])('%s: %s', (platform, text, names) => {
    const dialect = dialectForPlatform(platform);
    const [placeholder] = scanPlaceholders(text, dialect, fillInPattern());
    const found = placeholder === undefined ? [] : namesWithin(text, placeholder, dialect.engine);
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const { name, span } of found) expect(text.slice(span.start, span.end)).toBe(name);
  });
});

it('knows the names that a text makes up', () => {
  const text =
    "{% assign depot = 'x' %}{% capture hello %}a{% endcapture %}{%- for item in ticket.comments -%}{{item}}{% endfor %}";
  expect([...localNames(text, scan(text))]).toEqual(['depot', 'hello', 'item']);
});
