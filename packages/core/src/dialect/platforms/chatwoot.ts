import { defineDialect, deriveDialect } from '../define-dialect.ts';
import { listVariables, type Row } from '../variable-table.ts';
import { LIQUID_FILTERS } from './liquid.ts';

const BOTH: readonly Row[] = [
  ['contact.name', 'Full name of the contact', 'Maya Okafor', 'sometimes'],
  ['contact.first_name', 'First name of the contact', 'Maya', 'often'],
  ['contact.last_name', 'Last name of the contact', 'Okafor', 'often'],
  ['contact.email', 'E-mail address of the contact', 'maya.okafor@example.com', 'often'],
  ['contact.id', 'Number of the contact', '77', 'never'],
  ['agent.name', 'The assigned agent', 'Jonas Weber', 'often'],
  ['agent.first_name', 'First name of the assigned agent', 'Jonas', 'often'],
  ['agent.last_name', 'Last name of the assigned agent', 'Weber', 'often'],
  ['agent.email', 'E-mail address of the assigned agent', 'jonas@example.com', 'often'],
  ['inbox.id', 'Number of the inbox', '2', 'never'],
  ['inbox.name', 'Name of the inbox', 'Website', 'never'],
];

const CONCEPTS = {
  'customer-first-name': ['contact.first_name'],
  'customer-last-name': ['contact.last_name'],
  'customer-name': ['contact.name'],
  'customer-email': ['contact.email'],
  'agent-first-name': ['agent.first_name'],
  'agent-last-name': ['agent.last_name'],
  'agent-name': ['agent.name'],
  'agent-email': ['agent.email'],
};

const OPEN_NAMES: readonly RegExp[] = [/^(?:contact|conversation)\.custom_attributes?\.[\w.-]+$/, /^\d+$/];

/** Canned responses, which the composer fills in: it looks the bare key up, and whatever else stands there makes it print nothing. */
export const CHATWOOT_COMPOSER = defineDialect({
  id: 'chatwoot-composer',
  label: 'Chatwoot',
  platforms: ['chatwoot'],
  open: '{{',
  close: '}}',
  engine: 'lookup',
  innerBlanks: 'any',
  namePattern: /[\w.-]*/,
  caseSensitive: true,
  fallback: 'none',
  onUnknown: 'empty',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: { ...CONCEPTS, 'customer-phone': ['contact.phone'], 'ticket-number': ['conversation.id'] },
  owners: { customer: ['contact'], assignee: ['agent'], system: ['inbox'] },
  variables: () =>
    listVariables([
      ...BOTH,
      ['contact.phone', 'Phone number of the contact', '+1 555 0100', 'often'],
      ['conversation.id', 'Number of the conversation', '35436', 'sometimes'],
    ]),
  openNames: OPEN_NAMES,
  closed: true,
  filters: [],
  source:
    'https://github.com/chatwoot/utils (canned.ts), https://github.com/chatwoot/chatwoot (shared/constants/messages.js)',
  checked: '2026-11-21',
});

/** What reaches the server as it is written: campaigns, automations, macros. A fault in the syntax is sent as written. */
export const CHATWOOT_LIQUID = deriveDialect(CHATWOOT_COMPOSER, {
  id: 'chatwoot-liquid',
  label: 'Chatwoot (automation)',
  platforms: ['chatwoot-liquid', 'chatwoot-server'],
  codeIsLiteral: true,
  engine: 'liquid',
  namePattern: /[\w.[\]"'-]*/,
  fallback: 'liquid-default',
  concepts: { ...CONCEPTS, 'customer-phone': ['contact.phone_number'], 'ticket-number': ['conversation.display_id'] },
  owners: {
    customer: ['contact', 'conversation.contact_name'],
    agent: ['agent'],
    system: ['inbox', 'account'],
  },
  variables: () =>
    listVariables([
      ...BOTH,
      ['conversation.id', 'Internal number of the conversation, not the one shown', '8112', 'never'],
      ['contact.phone_number', 'Phone number of the contact', '+1 555 0100', 'often'],
      ['conversation.display_id', 'Number of the conversation', '35436', 'sometimes'],
      ['conversation.contact_name', 'Full name of the contact', 'Maya Okafor', 'often'],
      ['conversation.recent_messages', 'The newest messages', 'It arrived today.', 'often'],
      ['conversation.queue_position', 'Place in the queue', '3', 'often'],
      ['account.name', 'Name of the account', 'Acme', 'never'],
    ]),
  filters: LIQUID_FILTERS,
  source: 'https://github.com/chatwoot/chatwoot (app/drops, app/models/concerns/liquidable.rb)',
});
