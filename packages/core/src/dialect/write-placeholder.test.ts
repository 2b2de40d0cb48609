import { describe, expect, it, test } from 'vitest';
import { fillInPattern } from './fill-in.ts';
import { DIALECTS, dialectForPlatform } from './registry.ts';
import { scanPlaceholders } from './scan.ts';
import { greetingName, sampleName, writeWithFallback } from './write-placeholder.ts';

test.each([
  ['zendesk', "{{ticket.requester.first_name | default: 'there'}}"],
  ['intercom', '{{first_name | fallback:"there"}}'],
  ['helpscout', '{%customer.firstName,fallback=there%}'],
  ['salesforce', '{!BLANKVALUE(Contact.FirstName, "there")}'],
  ['zammad', '#{ticket.customer.firstname}'],
  ['freshdesk', '{{ticket.requester.name}}'],
  ['generic', undefined],
])('%s greets by name', (platform, written) => {
  expect(greetingName(dialectForPlatform(platform))).toBe(written);
});

test.each([
  ['zendesk', 'ticket.group.name', "{{ticket.group.name | default: 'our team'}}"],
  [
    'freshdesk',
    'ticket.group.name',
    '{% if ticket.group.name != blank %}{{ticket.group.name}}{% else %}our team{% endif %}',
  ],
  ['kustomer', 'team.name', '{{#if team.name}}{{team.name}}{{else}}our team{{/if}}'],
  ['front', 'user.name', undefined],
])('%s says what is sent where %s is empty', (platform, name, written) => {
  expect(writeWithFallback(dialectForPlatform(platform), name, 'our team')).toBe(written);
});

describe.each(DIALECTS.filter((dialect) => greetingName(dialect) !== undefined))('$id', (dialect) => {
  const written = greetingName(dialect) as string;
  const { concepts } = dialect;
  const name = (concepts['customer-first-name'] ?? concepts['customer-name'])?.[0];

  it('reads its own greeting as one value, conditions beside it', () => {
    const placeholders = scanPlaceholders(`Hi ${written},`, dialect, fillInPattern());
    expect(placeholders.filter(({ kind }) => kind === 'value')).toHaveLength(1);
    expect(placeholders.every(({ kind }) => kind === 'value' || kind === 'tag')).toBe(true);
  });

  it('reads its own sample as one placeholder of that name', () => {
    const sample = sampleName(dialect) as string;
    const [placeholder, ...others] = scanPlaceholders(`Hi ${sample},`, dialect, fillInPattern());
    expect(others).toEqual([]);
    expect(placeholder).toMatchObject({ kind: 'value', span: { start: 3, end: 3 + sample.length } });
    expect(placeholder?.name).toContain(name);
  });
});
