import type { Dialect } from '../../model/dialect.ts';
import { listVariables, product, type Row, withConfidence } from '../variable-table.ts';

const PERSON: readonly Row[] = [
  ['FirstName', 'first name', 'Maya', 'often'],
  ['LastName', 'last name', 'Okafor', 'often'],
  ['Name', 'full name', 'Maya Okafor', 'often'],
  ['Email', 'e-mail address', 'maya.okafor@example.com', 'often'],
  ['Phone', 'phone number', '+1 555 0100', 'often'],
  ['MobilePhone', 'mobile number', '+1 555 0101', 'often', 'assumed'],
  ['Title', 'job title', 'Buyer', 'often', 'assumed'],
  ['Salutation', 'salutation', 'Ms.', 'often', 'assumed'],
  ['Department', 'department', 'Purchasing', 'often', 'assumed'],
  ['CompanyName', 'company', 'Acme', 'sometimes', 'assumed'],
  ['Id', 'number', '003A1', 'never', 'assumed'],
];

const CASE: readonly Row[] = [
  ['Case.CaseNumber', 'Number of the case', '00035436', 'never'],
  ['Case.Subject', 'Subject', 'Order 1042 has not arrived', 'sometimes'],
  ['Case.Status', 'Status', 'New', 'never'],
  ['Case.Priority', 'Priority', 'High', 'sometimes'],
  ['Case.Description', 'Description', 'My order has not arrived.', 'often'],
  ['Case.ContactId', 'Number of the contact', '003A1', 'often'],
  ...withConfidence('assumed', [
    ['Case.Id', 'Internal number of the case', '500A1', 'never'],
    ['Case.Origin', 'Channel', 'Email', 'often'],
    ['Case.Reason', 'Reason', 'Delivery', 'often'],
    ['Case.Type', 'Type', 'Problem', 'often'],
    ['Case.Owner', 'Owner', 'Jonas Weber', 'never'],
    ['Case.OwnerFullName', 'Owner', 'Jonas Weber', 'never'],
    ['Case.Owner.Name', 'Owner', 'Jonas Weber', 'never'],
    ['Case.Account', 'Account', 'Northwind Traders', 'often'],
    ['Case.Account.Name', 'Account', 'Northwind Traders', 'often'],
    ['Case.Contact', 'Contact', 'Maya Okafor', 'often'],
    ['Case.CreatedDate', 'When it was opened', '3/3/2026', 'never'],
    ['Case.ClosedDate', 'When it was closed', '3/5/2026', 'often'],
    ['Case.LastModifiedDate', 'When it was changed last', '3/4/2026', 'never'],
    ['Case.SuppliedName', 'Name given in the web form', 'Maya Okafor', 'often'],
    ['Case.SuppliedEmail', 'E-mail address given in the web form', 'maya.okafor@example.com', 'often'],
    ['Case.Link', 'Address of the case', 'https://acme.example/500A1', 'never'],
    ['Case.Thread_Id', 'Token for e-mail threading', 'ref:_00D:ref', 'never'],
    ['Case.Product', 'Product', 'Desk lamp', 'often'],
    ['Case.Comments', 'Comments', '', 'often'],
    ['Case.Last_Case_Comment', 'The newest comment', '', 'often'],
  ]),
  ...product([['Case.Contact', 'The case’s contact']], withConfidence('assumed', PERSON)),
];

const SHARED: readonly Row[] = [
  ...product([['Contact', 'The contact']], PERSON),
  ...CASE,
  ['Account.Name', 'Account', 'Northwind Traders', 'often'],
  ['Account.Phone', 'Phone number of the account', '+1 555 0100', 'often', 'assumed'],
  ['Account.Website', 'Website of the account', 'https://northwind.example', 'often', 'assumed'],
  ['Account.Industry', 'Industry of the account', 'Retail', 'often', 'assumed'],
  ['Organization.Name', 'Own organization', 'Acme', 'never', 'assumed'],
];

/** Fields that only the org knows, and objects whose fields are too many to list. */
const OPEN_NAMES: readonly RegExp[] = [
  /__[cr](?:\.|$)/i,
  /^\$[A-Za-z]+\.[\w.]+$/,
  /^(?:Opportunity|Lead|Asset|Contract|Order|Campaign|Solution|relatedTo|recipient|WorkOrder|ServiceAppointment)\.[\w.]+$/i,
];

/** Classic e-mail templates and quick text. An org's real fields come from its metadata, so no name is unknown for sure. */
export const SALESFORCE_CLASSIC: Dialect = {
  id: 'sf-classic',
  label: 'Salesforce',
  platforms: ['salesforce', 'salesforce-classic'],
  open: '{!',
  close: '}',
  tags: false,
  namePattern: /[\w.$]*/,
  caseSensitive: false,
  fallback: 'blankvalue',
  concepts: {
    'customer-first-name': ['Contact.FirstName', 'Case.Contact.FirstName', 'Receiving_User.FirstName'],
    'customer-last-name': ['Contact.LastName', 'Case.Contact.LastName', 'Receiving_User.LastName'],
    'customer-name': ['Contact.Name', 'Case.Contact.Name', 'Receiving_User.Name'],
    'customer-email': ['Contact.Email', 'Case.Contact.Email', 'Receiving_User.Email'],
    'customer-phone': ['Contact.Phone', 'Case.Contact.Phone'],
    'customer-company': ['Account.Name', 'Case.Account.Name'],
    'agent-first-name': ['User.FirstName', 'Sending_User.FirstName'],
    'agent-last-name': ['User.LastName', 'Sending_User.LastName'],
    'agent-name': ['User.Name', 'Sending_User.Name'],
    'agent-email': ['User.Email', 'Sending_User.Email'],
    'ticket-number': ['Case.CaseNumber'],
    'ticket-subject': ['Case.Subject'],
    'ticket-link': ['Case.Link'],
    'ticket-status': ['Case.Status'],
  },
  variables: listVariables([
    ...SHARED,
    ...product(
      [
        ['User', 'Whoever sends'],
        ['Sending_User', 'Whoever sends'],
        ['Receiving_User', 'Whoever receives'],
      ],
      withConfidence('assumed', PERSON),
    ),
    ['Community_Name', 'Name of the site', 'Acme Community', 'never'],
    ['Community_Url', 'Address of the site', 'https://community.acme.example', 'never'],
    ['User_Name', 'Login', 'maya', 'never'],
    ['Verification_Code', 'Code', '123456', 'never'],
  ]),
  openNames: OPEN_NAMES,
  closed: false,
  filters: [],
  source: 'https://help.salesforce.com (merge fields for e-mail templates)',
  checked: '2026-11-21',
};

/** Lightning e-mail templates; their default values are chosen in the builder. */
export const SALESFORCE_LIGHTNING: Dialect = {
  id: 'sf-lightning',
  label: 'Salesforce Lightning',
  platforms: ['salesforce-lightning'],
  open: '{{{',
  close: '}}}',
  tags: false,
  namePattern: /[\w.$]*/,
  caseSensitive: false,
  fallback: 'none',
  concepts: {
    'customer-first-name': ['Recipient.FirstName', 'Contact.FirstName'],
    'customer-last-name': ['Recipient.LastName', 'Contact.LastName'],
    'customer-name': ['Recipient.Name', 'Contact.Name'],
    'customer-email': ['Recipient.Email', 'Contact.Email'],
    'customer-phone': ['Recipient.Phone', 'Contact.Phone'],
    'customer-company': ['Account.Name'],
    'agent-first-name': ['Sender.FirstName'],
    'agent-last-name': ['Sender.LastName'],
    'agent-name': ['Sender.Name'],
    'agent-email': ['Sender.Email'],
    'ticket-number': ['Case.CaseNumber'],
    'ticket-subject': ['Case.Subject'],
    'ticket-link': ['Case.Link'],
    'ticket-status': ['Case.Status'],
  },
  variables: listVariables([
    ...SHARED,
    ...product(
      [
        ['Recipient', 'The recipient'],
        ['Sender', 'Whoever sends'],
      ],
      PERSON,
    ),
  ]),
  openNames: OPEN_NAMES,
  closed: false,
  filters: [],
  source: 'https://help.salesforce.com (merge fields for Lightning e-mail templates)',
  checked: '2026-11-21',
};
