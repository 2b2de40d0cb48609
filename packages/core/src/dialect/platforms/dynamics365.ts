import { defineDialect } from '../define-dialect.ts';
import { listVariables } from '../variable-table.ts';

/** Quick replies of Dynamics 365 Customer Service: `{FirstName{Customer}}`; the braces nest once. */
export const DYNAMICS_365 = defineDialect({
  id: 'd365-slug',
  label: 'Dynamics 365',
  platforms: ['dynamics365', 'dynamics'],
  open: '{',
  close: '}',
  engine: 'lookup',
  innerBlanks: 0,
  namePattern: /[\w.{}]*/,
  caseSensitive: true,
  fallback: 'none',
  onUnknown: 'literal',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {
    'customer-first-name': ['FirstName{Customer}'],
    'customer-last-name': ['LastName{Customer}'],
    'customer-name': ['FullName{Customer}'],
    'agent-first-name': ['FirstName{Agent}'],
    'agent-last-name': ['LastName{Agent}'],
    'agent-name': ['FullName{Agent}'],
  },
  owners: {
    customer: ['FullName{Customer}', 'FirstName{Customer}', 'LastName{Customer}'],
    agent: ['FullName{Agent}', 'FirstName{Agent}', 'LastName{Agent}', 'Nickname{Agent}'],
  },
  variables: () =>
    listVariables([
      ['FullName{Customer}', 'Full name of the customer', 'Maya Okafor', 'often'],
      ['FirstName{Customer}', 'First name of the customer', 'Maya', 'often'],
      ['LastName{Customer}', 'Last name of the customer', 'Okafor', 'often'],
      ['FullName{Agent}', 'Full name of whoever replies', 'Jonas Weber', 'never'],
      ['FirstName{Agent}', 'First name of whoever replies', 'Jonas', 'never'],
      ['LastName{Agent}', 'Last name of whoever replies', 'Weber', 'never'],
      ['Nickname{Agent}', 'Nickname of whoever replies', 'Joe', 'sometimes'],
    ]),
  openNames: [/^OCContext\.[\w.]+$/],
  closed: true,
  filters: [],
  source: 'https://learn.microsoft.com/dynamics365/customer-service/administer/create-quick-replies',
  checked: '2026-11-21',
});

/** E-mail templates of Dynamics 365 and Dataverse: `{!Contact:First Name;there}`; what follows the semicolon is sent for want of a value. */
export const DYNAMICS_365_EMAIL = defineDialect({
  id: 'd365-email',
  label: 'Dynamics 365 e-mail templates',
  platforms: ['dynamics365-email', 'dataverse'],
  open: '{!',
  close: '}',
  engine: 'lookup',
  innerBlanks: 'any',
  // Letters of every script; written as ranges, which take no time to build.
  namePattern: /[\w\u00c0-\u1fff\u3040-\ud7ff ]*:[\w\u00c0-\u1fff\u3040-\ud7ff ]*/,
  caseSensitive: false,
  fallback: 'semicolon-text',
  onUnknown: 'literal',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {
    'customer-first-name': ['Contact:First Name'],
    'customer-last-name': ['Contact:Last Name'],
    'customer-name': ['Contact:Full Name'],
    'customer-email': ['Contact:Email'],
    'agent-first-name': ['User:First Name'],
    'agent-last-name': ['User:Last Name'],
    'agent-name': ['User:Full Name'],
    'agent-email': ['User:Primary Email'],
    'ticket-number': ['Case:Case Number'],
    'ticket-subject': ['Case:Case Title'],
  },
  owners: {
    customer: ['Contact:First Name', 'Contact:Last Name', 'Contact:Full Name', 'Contact:Email'],
    agent: ['User:First Name', 'User:Last Name', 'User:Full Name', 'User:Primary Email'],
  },
  variables: () =>
    listVariables([
      ['User:First Name', 'First name of whoever sends', 'Jonas', 'never'],
      ['User:Last Name', 'Last name of whoever sends', 'Weber', 'never', 'assumed'],
      ['User:Full Name', 'Full name of whoever sends', 'Jonas Weber', 'never', 'assumed'],
      ['User:Primary Email', 'E-mail address of whoever sends', 'jonas@example.com', 'never', 'assumed'],
      ['Contact:First Name', 'First name of the contact', 'Maya', 'often', 'assumed'],
      ['Contact:Last Name', 'Last name of the contact', 'Okafor', 'often', 'assumed'],
      ['Contact:Full Name', 'Full name of the contact', 'Maya Okafor', 'often', 'assumed'],
      ['Contact:Email', 'E-mail address of the contact', 'maya.okafor@example.com', 'often', 'assumed'],
      ['Case:Case Number', 'Number of the case', 'CAS-35436', 'never', 'assumed'],
      ['Case:Case Title', 'Subject of the case', 'Order 1042 has not arrived', 'sometimes', 'assumed'],
    ]),
  openNames: [/^[^:]+:[^:]+$/],
  closed: false,
  filters: [],
  source: 'https://learn.microsoft.com/power-apps/user/email-dynamic-text',
  checked: '2026-11-21',
});
