import type { Dialect } from '../../model/dialect.ts';
import { listVariables } from '../variable-table.ts';

/** Templates of Discourse. A name it doesn't know stays as written. */
export const DISCOURSE: Dialect = {
  id: 'discourse',
  label: 'Discourse',
  platforms: ['discourse'],
  open: '%{',
  close: '}',
  tags: false,
  namePattern: /[\w]*/,
  caseSensitive: true,
  fallback: 'comma-colon-fallback',
  concepts: {
    'customer-name': ['reply_to_name', 'original_poster_name'],
    'agent-name': ['my_name'],
    'ticket-subject': ['topic_title', 'context_title'],
    'ticket-link': ['topic_url', 'context_url'],
  },
  variables: listVariables([
    ['my_username', 'User name of whoever writes', 'jonas', 'never'],
    ['my_name', 'Name of whoever writes', 'Jonas Weber', 'often'],
    ['topic_title', 'Title of the topic', 'Order 1042 has not arrived', 'sometimes'],
    ['topic_url', 'Address of the topic', 'https://forum.acme.example/t/12', 'sometimes'],
    ['context_title', 'Title of the topic or chat', 'Order 1042 has not arrived', 'sometimes'],
    ['context_url', 'Address of the topic or chat', 'https://forum.acme.example/t/12', 'sometimes'],
    ['original_poster_username', 'User name of who opened the topic', 'maya', 'sometimes'],
    ['original_poster_name', 'Name of who opened the topic', 'Maya Okafor', 'often'],
    ['reply_to_username', 'User name of who is answered', 'maya', 'often'],
    ['reply_to_name', 'Name of who is answered', 'Maya Okafor', 'often'],
    ['last_poster_username', 'User name of who posted last', 'maya', 'sometimes'],
    ['reply_to_or_last_poster_username', 'User name of who is answered, else of who posted last', 'maya', 'sometimes'],
    ['chat_channel_name', 'Name of the chat channel', 'Help', 'often'],
    ['chat_channel_url', 'Address of the chat channel', 'https://forum.acme.example/chat/c/3', 'often'],
    ['chat_thread_name', 'Name of the chat thread', 'Lamps', 'often'],
    ['chat_thread_url', 'Address of the chat thread', 'https://forum.acme.example/chat/c/3/t/9', 'often'],
  ]),
  openNames: [],
  closed: true,
  filters: [],
  source: 'https://github.com/discourse/discourse-templates (replace-variables.js)',
  checked: '2026-11-21',
};
