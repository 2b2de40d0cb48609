import { defineDialect } from '../define-dialect.ts';
import { listVariables, product, type Row } from '../variable-table.ts';

const SENDER: readonly Row[] = [
  ['firstname', 'first name', 'Jonas', 'sometimes', 'assumed'],
  ['lastname', 'last name', 'Weber', 'sometimes', 'assumed'],
  ['email', 'e-mail address', 'jonas@example.com', 'sometimes', 'assumed'],
];

/** Templates and snippets of HubSpot. Any property of the portal may be named, so only slips of the common ones show. */
export const HUBSPOT = defineDialect({
  id: 'hubl',
  label: 'HubSpot',
  platforms: ['hubspot'],
  open: '{{',
  close: '}}',
  engine: 'hubl',
  innerBlanks: 'any',
  namePattern: /[\w.[\]-]*/,
  caseSensitive: true,
  fallback: 'call-default',
  onUnknown: { text: '[[MISSING TOKEN - {PROPERTY}]]' },
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {
    'customer-first-name': ['contact.firstname'],
    'customer-last-name': ['contact.lastname'],
    'customer-email': ['contact.email'],
    'customer-phone': ['contact.phone'],
    'customer-company': ['company.name', 'contact.company'],
    'agent-first-name': ['owner.firstname', 'sender.firstname'],
    'agent-last-name': ['owner.lastname', 'sender.lastname'],
    'agent-email': ['owner.email', 'sender.email'],
    'ticket-number': ['ticket.hs_ticket_id'],
    'ticket-subject': ['ticket.subject'],
  },
  owners: { customer: ['contact', 'company', 'deal'], agent: ['sender'], assignee: ['owner'] },
  variables: () =>
    listVariables([
      ['contact.firstname', 'First name of the contact', 'Maya', 'often'],
      ['contact.lastname', 'Last name of the contact', 'Okafor', 'often'],
      ['contact.email', 'E-mail address of the contact', 'maya.okafor@example.com', 'often', 'assumed'],
      ['contact.phone', 'Phone number of the contact', '+1 555 0100', 'often', 'assumed'],
      ['contact.company', 'Company that the contact gave', 'Northwind Traders', 'often', 'assumed'],
      ['contact.jobtitle', 'Job title of the contact', 'Buyer', 'often', 'assumed'],
      ['contact.city', 'City of the contact', 'Leeds', 'often', 'assumed'],
      ['contact.country', 'Country of the contact', 'United Kingdom', 'often', 'assumed'],
      ['company.name', 'The associated company', 'Northwind Traders', 'often'],
      ...product(
        [
          ['owner', 'The owner'],
          ['sender', 'Whoever sends'],
        ],
        SENDER,
      ),
      ['ticket.subject', 'Subject', 'Order 1042 has not arrived', 'sometimes', 'assumed'],
      ['ticket.hs_ticket_id', 'Number of the ticket', '35436', 'never', 'assumed'],
      ['ticket.content', 'Description', 'My order has not arrived.', 'sometimes', 'assumed'],
      ['deal.dealname', 'Name of the deal', 'Renewal 2026', 'often', 'assumed'],
    ]),
  openNames: [/^(?:contact|company|ticket|deal|owner|sender|custom|content|local_dt|site_settings)\.[a-z0-9_.]+$/],
  closed: false,
  filters: [],
  source: 'https://knowledge.hubspot.com (personalization tokens in templates and snippets)',
  checked: '2026-11-21',
});
