import type { Dialect } from '../../model/dialect.ts';
import { listVariables } from '../variable-table.ts';

/** Quick replies of Dynamics 365 Customer Service: `{FirstName{Customer}}`; the braces nest once. */
export const DYNAMICS_365: Dialect = {
  id: 'd365-slug',
  label: 'Dynamics 365',
  platforms: ['dynamics365', 'dynamics'],
  open: '{',
  close: '}',
  tags: false,
  namePattern: /[\w.{}]*/,
  caseSensitive: true,
  fallback: 'none',
  concepts: {
    'customer-first-name': ['FirstName{Customer}'],
    'customer-last-name': ['LastName{Customer}'],
    'customer-name': ['FullName{Customer}'],
    'agent-first-name': ['FirstName{Agent}'],
    'agent-last-name': ['LastName{Agent}'],
    'agent-name': ['FullName{Agent}'],
  },
  variables: listVariables([
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
};
