import { createRuleTester } from '@trustlint/testing';
import { describe, expect, it } from 'vitest';
import { pack } from '../index.ts';
import { impersonalGreeting } from './impersonal-greeting.ts';

const tester = createRuleTester(pack);
const testWith = (examples: object) => tester.test({ ...impersonalGreeting, bad: [], good: [], ...examples } as never);
const body = '\n\nYour bike is repaired.';

describe('greets in the words of the platform', () => {
  it.each([
    ['zendesk', "Hello {{ticket.requester.first_name | default: 'there'}},"],
    ['helpscout', 'Hello {%customer.firstName,fallback=there%},'],
    ['intercom', 'Hello {{first_name | fallback:"there"}},'],
    ['salesforce', 'Hello {!BLANKVALUE(Contact.FirstName, "there")},'],
    ['gorgias', 'Hello {{ticket.customer.firstname}},'],
    ['generic', 'Hello [first name],'],
  ])('%s', async (platform, greeting) => {
    const front = { title: 'Bike', kind: 'update', platform };
    const text = `Dear Customer,${body}`;
    expect(await testWith({ bad: [{ front, text, fixed: `${greeting}${body}` }] })).toEqual([]);
  });
});

it.each([
  'Dear Sir or Madam,',
  'Good day dear buyer,',
  'Attention cardholder:',
  'Dear Mr./Mrs.,',
  'Dear Parent or Guardian,',
  'Hello valued season ticket holder!',
  'To whomsoever it may concern,',
  'Dear loyal reader',
])('%s greets nobody', async (greeting) => {
  const front = { title: 'Bike', kind: 'update' };
  const texts = await testWith({ good: [{ front, text: `${greeting}${body}` }] });
  expect(texts).not.toEqual([]);
});

it.each([
  'Hi there,',
  'Dear Amara,',
  'Good morning Dr Petrov,',
  'Customer: Amara Stone',
  'Dear customer {{ticket.requester.first_name}},',
])('%s is fine', async (greeting) => {
  const front = { title: 'Bike', kind: 'update' };
  expect(await testWith({ good: [{ front, text: `${greeting}${body}` }] })).toEqual([]);
});
