import type { Dialect } from '../../model/dialect.ts';
import { listVariables, product, type Row, withConfidence } from '../variable-table.ts';

const CUSTOMER: readonly Row[] = [
  ['name', 'full name', 'Maya Okafor', 'often'],
  ['first_name', 'first name', 'Maya', 'often'],
  ['last_name', 'last name', 'Okafor', 'often', 'assumed'],
  ['email', 'e-mail address', 'maya.okafor@example.com', 'often', 'assumed'],
  ['phone', 'phone number', '+1 555 0100', 'often', 'assumed'],
  ['city', 'city', 'Leeds', 'often', 'assumed'],
  ['country', 'country', 'United Kingdom', 'often', 'assumed'],
  ['user_id', 'number in your own system', 'crm-77', 'often', 'assumed'],
  ['last_seen_at', 'when they were last seen', 'March 3, 2026', 'sometimes'],
];

/** Macros of Intercom; `user` is the customer here, `teammate` the sender. */
export const INTERCOM: Dialect = {
  id: 'intercom',
  label: 'Intercom',
  platforms: ['intercom'],
  open: '{{',
  close: '}}',
  tags: false,
  namePattern: /[\w.-]*/,
  caseSensitive: true,
  fallback: 'pipe-fallback',
  concepts: {
    'customer-first-name': ['first_name', 'user.first_name'],
    'customer-last-name': ['user.last_name', 'last_name'],
    'customer-name': ['user.name', 'name'],
    'customer-email': ['user.email', 'email'],
    'customer-phone': ['user.phone', 'phone'],
    'customer-company': ['company.name'],
    'agent-first-name': ['teammate.first_name'],
    'agent-last-name': ['teammate.last_name'],
    'agent-name': ['teammate.name'],
    'agent-email': ['teammate.email'],
    'ticket-number': ['ticket.id', 'conversation.id'],
  },
  variables: listVariables([
    ...product([['user', 'The customer']], CUSTOMER),
    ...withConfidence('assumed', CUSTOMER),
    ['company.name', 'The customer’s company', 'Northwind Traders', 'often'],
    ['teammate.name', 'Whoever replies', 'Jonas Weber', 'never'],
    ['teammate.first_name', 'First name of whoever replies', 'Jonas', 'never', 'assumed'],
    ['teammate.last_name', 'Last name of whoever replies', 'Weber', 'sometimes', 'assumed'],
    ['teammate.email', 'E-mail address of whoever replies', 'jonas@example.com', 'never', 'assumed'],
    ['conversation.id', 'Number of the conversation', '35436', 'sometimes', 'assumed'],
    ['ticket.id', 'Number of the ticket', '35436', 'sometimes', 'assumed'],
    ['app.id', 'The workspace', 'abc123', 'never'],
    ['order.number', 'Number of the order (custom object)', '1042', 'often'],
    ['product.name', 'Name of the product (custom object)', 'Desk lamp', 'often'],
  ]),
  openNames: [
    /^(?:user|company|conversation|ticket|lead|contact)\.custom_attributes\.[^.$]+$/,
    /^(?:order|product)\.\w+$/,
  ],
  closed: false,
  filters: [],
  source: 'https://github.com/intercom/Intercom-OpenAPI (macros)',
  checked: '2026-11-21',
};
