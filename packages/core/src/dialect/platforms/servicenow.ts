import { defineDialect } from '../define-dialect.ts';
import { listVariables, product, type Row, withConfidence } from '../variable-table.ts';

const PERSON: readonly Row[] = [
  ['name', 'full name', 'Maya Okafor', 'sometimes'],
  ['first_name', 'first name', 'Maya', 'sometimes'],
  ['last_name', 'last name', 'Okafor', 'sometimes'],
  ['email', 'e-mail address', 'maya.okafor@example.com', 'often'],
  ['phone', 'phone number', '+1 555 0100', 'often'],
];

/** Response templates of ServiceNow. Names depend on the table that a template is for. */
export const SERVICENOW = defineDialect({
  id: 'servicenow',
  label: 'ServiceNow',
  platforms: ['servicenow'],
  open: '${',
  close: '}',
  engine: 'lookup',
  innerBlanks: 'any',
  namePattern: /[\w.:]*/,
  caseSensitive: true,
  fallback: 'none',
  onUnknown: 'literal',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {
    'customer-first-name': ['caller_id.first_name', 'contact.first_name', 'opened_by.first_name'],
    'customer-last-name': ['caller_id.last_name', 'contact.last_name', 'opened_by.last_name'],
    'customer-name': ['caller_id.name', 'contact.name', 'opened_by.name', 'caller_id'],
    'customer-email': ['caller_id.email', 'contact.email', 'opened_by.email'],
    'customer-phone': ['caller_id.phone', 'contact.phone'],
    'agent-first-name': ['assigned_to.first_name'],
    'agent-last-name': ['assigned_to.last_name'],
    'agent-name': ['current_user', 'assigned_to.name', 'assigned_to'],
    'agent-email': ['assigned_to.email'],
    'ticket-number': ['number'],
    'ticket-subject': ['short_description'],
    'ticket-status': ['state'],
  },
  owners: {
    customer: ['caller_id', 'contact', 'opened_by'],
    agent: ['current_user'],
    assignee: ['assigned_to', 'assignment_group'],
    system: ['Date'],
  },
  variables: () =>
    listVariables([
      ['current_user', 'Whoever replies', 'Jonas Weber', 'never'],
      ['Date', 'Today', '2026-03-04', 'never'],
      ...withConfidence('assumed', [
        ['number', 'Number of the record', 'INC0035436', 'never'],
        ['short_description', 'Subject', 'Order 1042 has not arrived', 'sometimes'],
        ['description', 'Description', 'My order has not arrived.', 'often'],
        ['state', 'State', 'New', 'never'],
        ['priority', 'Priority', '3 - Moderate', 'never'],
        ['category', 'Category', 'Delivery', 'often'],
        ['due_date', 'When it is due', '2026-03-09', 'often'],
        ['sys_created_on', 'When it was opened', '2026-03-03', 'never'],
        ['assignment_group', 'Group', 'Billing', 'often'],
        ['assignment_group.name', 'Group', 'Billing', 'often'],
        ['assigned_to', 'The assigned agent', 'Jonas Weber', 'often'],
        ['caller_id', 'The caller', 'Maya Okafor', 'sometimes'],
        ['opened_by', 'Who opened it', 'Maya Okafor', 'sometimes'],
        ['contact', 'The contact', 'Maya Okafor', 'sometimes'],
        ...product(
          [
            ['caller_id', 'The caller'],
            ['opened_by', 'Who opened it'],
            ['assigned_to', 'The assigned agent', 'agent'],
            ['contact', 'The contact'],
          ],
          PERSON,
        ),
      ]),
    ]),
  openNames: [/^u_\w+(?:\.\w+)*$/, /\.u_\w+$/],
  closed: false,
  filters: [],
  source: 'https://github.com/ServiceNow/ServiceNowDocs (create-modify-templated-snippet)',
  checked: '2026-11-21',
});
