import { defineDialect } from '../define-dialect.ts';
import { listVariables, product } from '../variable-table.ts';

/** Snippets of Zendesk's Contact Center, which are not Liquid: a token without a value stays visible. */
export const ZENDESK_ENGAGE = defineDialect({
  id: 'zendesk-engage',
  label: 'Zendesk Contact Center',
  platforms: ['zendesk-engage', 'zendesk-contact-center'],
  open: '{{',
  close: '}}',
  engine: 'lookup',
  innerBlanks: 'any',
  namePattern: /[\w.-]*/,
  caseSensitive: true,
  fallback: 'or-string',
  onUnknown: 'literal',
  fallbackOfUnknown: true,
  onEmpty: 'literal',
  concepts: {
    'customer-first-name': ['contact.first_name', 'customer.FirstName'],
    'customer-email': ['customer.EmailAddress'],
    'customer-company': ['customer.BusinessName'],
    'agent-first-name': ['user.first_name'],
    'agent-last-name': ['user.last_name'],
    'agent-name': ['user.full_name'],
  },
  owners: { customer: ['customer', 'contact'], agent: ['user'] },
  variables: () =>
    listVariables([
      ['user.first_name', 'First name of whoever replies', 'Jonas', 'never'],
      ['user.last_name', 'Last name of whoever replies', 'Weber', 'never'],
      ['user.full_name', 'Full name of whoever replies', 'Jonas Weber', 'never'],
      ['contact.first_name', 'First name of the contact', 'Maya', 'often'],
      ...product(
        [['customer', 'The customer']],
        [
          ['ProfileId', 'number of the profile', '900100', 'never'],
          ['FirstName', 'first name', 'Maya', 'often'],
          ['AccountNumber', 'account number', 'A-1042', 'often'],
          ['AdditionalInformation', 'further details', 'Writes from Leeds', 'often'],
          ['BirthDate', 'date of birth', '4 May 1990', 'often'],
          ['BusinessEmailAddress', 'e-mail address at work', 'maya@northwind.example', 'often'],
          ['BusinessName', 'company', 'Northwind Traders', 'often'],
          ['BusinessPhoneNumber', 'phone number at work', '+1 555 0101', 'often'],
          ['EmailAddress', 'e-mail address', 'maya.okafor@example.com', 'often'],
        ],
      ),
    ]),
  openNames: [/^(?:customer|contact)\.\w+$/],
  closed: true,
  filters: [],
  source: 'https://support.zendesk.com/hc/en-us/articles/9731499735706 (Contact Center placeholders)',
  checked: '2026-11-21',
});
