import type { Dialect } from '../dialect.ts';
import { listVariables } from '../variable-table.ts';

/** Shortcuts of Kustomer: Handlebars. A value that may be empty is guarded with `{{#if}}`. */
export const KUSTOMER: Dialect = {
  id: 'handlebars-kustomer',
  label: 'Kustomer',
  platforms: ['kustomer'],
  open: '{{',
  close: '}}',
  tags: false,
  namePattern: /[\w.[\]@-]*/,
  caseSensitive: true,
  fallback: 'none',
  variables: listVariables([
    ['customer.name', 'Full name of the customer', 'Maya Okafor', 'often'],
    ['customer.firstName', 'First name of the customer', 'Maya', 'often'],
    ['customer.lastName', 'Last name of the customer', 'Okafor', 'often'],
    ['customer.displayName', 'Name of the customer as shown', 'Maya Okafor', 'often', 'assumed'],
    ['customer.email', 'E-mail address of the customer', 'maya.okafor@example.com', 'often'],
    ['customer.phone', 'Phone number of the customer', '+1 555 0100', 'often', 'assumed'],
    ['customer.company', 'Company of the customer', 'Northwind Traders', 'often', 'assumed'],
    ['customer.id', 'Number of the customer', '77', 'never'],
    ['user.name', 'Whoever replies', 'Jonas Weber', 'never'],
    ['user.displayName', 'Name of whoever replies, as shown', 'Jonas', 'never'],
    ['user.firstName', 'First name of whoever replies', 'Jonas', 'sometimes', 'assumed'],
    ['user.lastName', 'Last name of whoever replies', 'Weber', 'sometimes', 'assumed'],
    ['user.email', 'E-mail address of whoever replies', 'jonas@example.com', 'never'],
    ['user.emailSignature', 'Signature of whoever replies', 'Best, Jonas', 'often'],
    ['user.avatarUrl', 'Address of the photo of whoever replies', 'https://acme.example/jonas.png', 'often'],
    ['draft.textBody', 'The text of the mail', '', 'never'],
    ['draft.htmlBody', 'The text of the mail as HTML', '', 'never'],
    ['conversation.id', 'Number of the conversation', '35436', 'sometimes', 'assumed'],
    ['conversation.name', 'Subject of the conversation', 'Order 1042', 'sometimes', 'assumed'],
  ]),
  openNames: [
    /^(?:customer|company|user|conversation|order)\.custom\.[\w.]+$/,
    /^(?:conversation|message|kobject|company)\.[\w.]+$/,
  ],
  closed: false,
  filters: [],
  source: 'https://help.kustomer.com (data attributes in e-mail templates, snippets)',
  checked: '2026-11-21',
};
