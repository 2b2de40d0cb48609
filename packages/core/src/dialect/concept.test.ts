import { describe, expect, it, test } from 'vitest';
import { CONCEPTS, personOf } from '../model/concept.ts';
import { conceptOf, otherPersons, translateName } from './concept.ts';
import { variableOf } from './nearest-name.ts';
import { DIALECTS, dialectForPlatform } from './registry.ts';

const of = dialectForPlatform;

test.each([
  ['ticket.requester.first_name', 'zendesk', 'helpscout', 'customer.firstName'],
  ['customer.firstName', 'helpscout', 'zendesk', 'ticket.requester.first_name'],
  ['user.first_name', 'intercom', 'front', 'recipient.first_name'],
  ['user.first_name', 'front', 'intercom', 'teammate.first_name'],
  ['ticket.id', 'zendesk', 'osticket', 'ticket.number'],
  ['CONTACT.FIRSTNAME', 'salesforce', 'zammad', 'ticket.customer.firstname'],
  ['ticket.assignee.first_name', 'zendesk', 'gorgias', 'current_user.firstname'],
  ['ticket.requester.first_name', 'zendesk', 'jira', undefined],
  ['ticket.requester.time_zone', 'zendesk', 'front', undefined],
])('%s of %s is, in %s, %s', (name, from, to, there) => {
  expect(translateName(name, of(from), of(to))).toBe(there);
});

test('the same name may mean the other person', () => {
  const told = (name: string, platform: string) =>
    otherPersons(name, of(platform), DIALECTS).map(({ dialect, concept }) => `${dialect.label}: ${concept}`);
  expect(told('user.first_name', 'front')).toContain('Intercom: customer-first-name');
  expect(told('user.first_name', 'intercom')).toContain('Front: agent-first-name');
  expect(told('ticket.requester.first_name', 'zendesk')).toEqual([]);
  expect(told('ticket.id', 'zendesk')).toEqual([]);
});

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))('%s', (_, dialect) => {
  it('names known values only, each for one concept', () => {
    const names = CONCEPTS.flatMap((concept) => dialect.concepts[concept] ?? []);
    expect(names.filter((name) => variableOf(name, dialect) === undefined)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const concept of CONCEPTS) {
      for (const name of dialect.concepts[concept] ?? []) expect(conceptOf(name, dialect)).toBe(concept);
    }
  });
});

test('concepts are of a customer, of an agent or of the ticket', () => {
  expect(personOf('customer-email')).toBe('customer');
  expect(personOf('agent-name')).toBe('agent');
  expect(personOf('ticket-number')).toBeUndefined();
});
