import { defineDialect } from '../define-dialect.ts';
import { listVariables } from '../variable-table.ts';

/** LiveAgent. Only its delimiters are documented, so no name is known to be wrong. */
export const LIVEAGENT = defineDialect({
  id: 'liveagent',
  label: 'LiveAgent',
  platforms: ['liveagent'],
  open: '{$',
  close: '}',
  engine: 'lookup',
  innerBlanks: 'any',
  namePattern: /[^{}\n]*/,
  caseSensitive: true,
  fallback: 'none',
  onUnknown: 'literal',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {
    'customer-first-name': ['firstname'],
  },
  owners: { customer: ['firstname'] },
  variables: () => listVariables([['firstname', 'First name of the customer', 'Maya', 'often', 'seen']]),
  openNames: [/^\w[\w.]*$/],
  closed: false,
  filters: [],
  source: 'https://support.liveagent.com (predefined answers)',
  checked: '2026-11-21',
});
