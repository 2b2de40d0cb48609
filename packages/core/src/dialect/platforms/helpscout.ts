import type { Dialect } from '../../model/dialect.ts';
import { listVariables } from '../variable-table.ts';

/** Saved replies of Help Scout. Only `customer.firstName` stands in its documents; the others are seen in compatible desks. */
export const HELP_SCOUT: Dialect = {
  id: 'helpscout',
  label: 'Help Scout',
  platforms: ['helpscout', 'help-scout'],
  open: '{%',
  close: '%}',
  tags: false,
  namePattern: /[A-Za-z.]*/,
  caseSensitive: true,
  fallback: 'comma-fallback',
  customerFirstName: 'customer.firstName',
  variables: listVariables([
    ['customer.firstName', 'First name of the customer', 'Maya', 'often'],
    ['customer.lastName', 'Last name of the customer', 'Okafor', 'often'],
    ['customer.fullName', 'Full name of the customer', 'Maya Okafor', 'often'],
    ['customer.email', 'E-mail address of the customer', 'maya.okafor@example.com', 'sometimes'],
    ['customer.company', 'Company of the customer', 'Northwind Traders', 'often', 'assumed'],
    ['conversation.number', 'Number of the conversation', '35436', 'never', 'seen'],
    ['conversation.subject', 'Subject of the conversation', 'Order 1042', 'sometimes', 'assumed'],
    ['subject', 'Subject', 'Order 1042 has not arrived', 'sometimes', 'seen'],
    ['mailbox.name', 'Name of the inbox', 'Acme Support', 'never', 'seen'],
    ['mailbox.email', 'E-mail address of the inbox', 'help@acme.example', 'never', 'seen'],
    ['user.firstName', 'First name of whoever replies', 'Jonas', 'never', 'seen'],
    ['user.lastName', 'Last name of whoever replies', 'Weber', 'never', 'seen'],
    ['user.fullName', 'Full name of whoever replies', 'Jonas Weber', 'never', 'seen'],
    ['user.email', 'E-mail address of whoever replies', 'jonas@example.com', 'never', 'seen'],
    ['user.phone', 'Phone number of whoever replies', '+1 555 0102', 'often', 'seen'],
    ['user.jobTitle', 'Job title of whoever replies', 'Support lead', 'often', 'seen'],
  ]),
  openNames: [],
  closed: false,
  filters: [],
  source: 'https://developer.helpscout.com/mailbox-api/endpoints/mailboxes/saved_Replies/',
  checked: '2026-11-21',
};
