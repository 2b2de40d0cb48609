import { deriveDialect } from '../define-dialect.ts';
import { listVariables } from '../variable-table.ts';
import { HELP_SCOUT } from './helpscout.ts';

/** FreeScout, read in its source: Help Scout’s placeholders. A name it doesn't know stays as written, or hides behind its fallback. */
export const FREESCOUT = deriveDialect(HELP_SCOUT, {
  id: 'freescout',
  label: 'FreeScout',
  platforms: ['freescout'],
  concepts: { ...HELP_SCOUT.concepts, 'ticket-subject': ['subject'] },
  variables: () =>
    listVariables([
      ['subject', 'Subject', 'Order 1042 has not arrived', 'sometimes'],
      ['conversation.number', 'Number of the conversation', '35436', 'sometimes'],
      ['customer.firstName', 'First name of the customer, or the start of the e-mail address', 'Maya', 'never'],
      ['customer.lastName', 'Last name of the customer', 'Okafor', 'often'],
      ['customer.fullName', 'Full name of the customer, or the e-mail address', 'Maya Okafor', 'never'],
      ['customer.email', 'E-mail address of the customer', 'maya.okafor@example.com', 'sometimes'],
      ['customer.company', 'Company of the customer', 'Northwind Traders', 'often'],
      ['mailbox.email', 'E-mail address of the mailbox', 'help@acme.example', 'never'],
      ['mailbox.name', 'Name of the mailbox', 'Acme Support', 'never'],
      ['mailbox.fromName', 'Name that mail is sent from', 'Acme Support', 'never'],
      ['user.fullName', 'Full name of whoever replies', 'Jonas Weber', 'never'],
      ['user.firstName', 'First name of whoever replies', 'Jonas', 'never'],
      ['user.lastName', 'Last name of whoever replies', 'Weber', 'never'],
      ['user.email', 'E-mail address of whoever replies', 'jonas@example.com', 'never'],
      ['user.phone', 'Phone number of whoever replies', '+1 555 0102', 'often'],
      ['user.jobTitle', 'Job title of whoever replies', 'Support lead', 'often'],
      ['user.photoUrl', 'Address of the photo of whoever replies', 'https://acme.example/jonas.png', 'often'],
    ]),
  closed: true,
  source: 'https://github.com/freescout-help-desk/freescout (app/Misc/Mail.php)',
  checked: '2026-11-21',
});
