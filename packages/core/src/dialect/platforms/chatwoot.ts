import type { Dialect } from '../../model/dialect.ts';
import { listVariables } from '../variable-table.ts';

/**
 * Canned responses of Chatwoot. The composer looks the bare key up and understands no filter, so there is no fallback there;
 * what only the server knows (`contact.phone_number`) is accepted.
 */
export const CHATWOOT: Dialect = {
  id: 'chatwoot',
  label: 'Chatwoot',
  platforms: ['chatwoot'],
  open: '{{',
  close: '}}',
  tags: true,
  namePattern: /[\w.-]*/,
  caseSensitive: true,
  fallback: 'liquid-default',
  concepts: {
    'customer-first-name': ['contact.first_name'],
    'customer-last-name': ['contact.last_name'],
    'customer-name': ['contact.name'],
    'customer-email': ['contact.email'],
    'customer-phone': ['contact.phone'],
    'agent-first-name': ['agent.first_name'],
    'agent-last-name': ['agent.last_name'],
    'agent-name': ['agent.name'],
    'agent-email': ['agent.email'],
    'ticket-number': ['conversation.id'],
  },
  variables: listVariables([
    ['contact.name', 'Full name of the contact', 'Maya Okafor', 'sometimes'],
    ['contact.first_name', 'First name of the contact', 'Maya', 'often'],
    ['contact.last_name', 'Last name of the contact', 'Okafor', 'often'],
    ['contact.email', 'E-mail address of the contact', 'maya.okafor@example.com', 'often'],
    ['contact.phone', 'Phone number of the contact (in the composer)', '+1 555 0100', 'often'],
    ['contact.phone_number', 'Phone number of the contact (on the server)', '+1 555 0100', 'often'],
    ['contact.id', 'Number of the contact', '77', 'never'],
    ['conversation.id', 'Number of the conversation', '35436', 'sometimes'],
    ['conversation.display_id', 'Number of the conversation (on the server)', '35436', 'sometimes'],
    ['conversation.contact_name', 'Full name of the contact (on the server)', 'Maya Okafor', 'often'],
    ['conversation.recent_messages', 'The newest messages (on the server)', '', 'often'],
    ['conversation.queue_position', 'Place in the queue (on the server)', '3', 'often'],
    ['agent.name', 'The assigned agent', 'Jonas Weber', 'often'],
    ['agent.first_name', 'First name of the assigned agent', 'Jonas', 'often'],
    ['agent.last_name', 'Last name of the assigned agent', 'Weber', 'often'],
    ['agent.email', 'E-mail address of the assigned agent', 'jonas@example.com', 'often'],
    ['inbox.id', 'Number of the inbox', '2', 'never'],
    ['inbox.name', 'Name of the inbox', 'Website', 'never'],
    ['account.name', 'Name of the account (on the server)', 'Acme', 'never'],
  ]),
  openNames: [/^(?:contact|conversation)\.custom_attributes?\.[\w.-]+$/, /^\d+$/],
  closed: true,
  filters: [],
  source: 'https://github.com/chatwoot/chatwoot (app/drops, shared/constants/messages.js)',
  checked: '2026-11-21',
};
