import { defineDialect } from '../define-dialect.ts';
import { listVariables, product, type Row } from '../variable-table.ts';

const PERSON: readonly Row[] = [
  ['displayName', 'name', 'Maya Okafor', 'sometimes'],
  ['emailAddress', 'e-mail address', 'maya.okafor@example.com', 'often'],
  ['accountId', 'account', '5b10a', 'sometimes'],
];

/** Smart values of Jira automation. Fields are named as the site names them, with blanks and in any case. */
export const JIRA = defineDialect({
  id: 'jira-smart',
  label: 'Jira',
  platforms: ['jira', 'jsm'],
  open: '{{',
  close: '}}',
  engine: 'jira',
  innerBlanks: 'any',
  namePattern: /[\w. $[\]-]*/,
  caseSensitive: false,
  fallback: 'pipe-string',
  onUnknown: 'empty',
  fallbackOfUnknown: true,
  onEmpty: 'empty',
  concepts: {
    'customer-name': ['issue.reporter.displayName'],
    'customer-email': ['issue.reporter.emailAddress'],
    'agent-name': ['initiator.displayName', 'issue.assignee.displayName'],
    'agent-email': ['initiator.emailAddress', 'issue.assignee.emailAddress'],
    'ticket-number': ['issue.key'],
    'ticket-subject': ['issue.summary'],
    'ticket-link': ['issue.url.customer'],
    'ticket-status': ['issue.status.name'],
  },
  owners: {
    customer: ['issue.reporter'],
    assignee: ['issue.assignee'],
    agent: ['initiator'],
    system: ['now', 'issue.project'],
  },
  variables: () =>
    listVariables([
      ['issue.key', 'Key of the request', 'ACME-12', 'never'],
      ['issue.summary', 'Summary', 'Order 1042 has not arrived', 'never'],
      ['issue.description', 'Description', 'My order has not arrived.', 'often'],
      ...product(
        [
          ['issue.reporter', 'The reporter'],
          ['issue.assignee', 'The assigned agent', 'agent'],
          ['initiator', 'Who set it off', 'agent'],
        ],
        PERSON,
      ),
      ['issue.status.name', 'Status', 'Open', 'never'],
      ['issue.priority.name', 'Priority', 'High', 'sometimes'],
      ['issue.issueType.name', 'Type', 'Question', 'never'],
      ['issue.project.name', 'Project', 'Acme Support', 'never'],
      ['issue.created', 'When it was opened', '2026-03-03', 'never'],
      ['issue.updated', 'When it was changed last', '2026-03-04', 'never'],
      ['issue.duedate', 'When it is due', '2026-03-09', 'often'],
      ['issue.comments', 'Comments', 'It arrived today.', 'often'],
      [
        'issue.url.customer',
        'Address of the request, for the customer',
        'https://acme.example/portal/12',
        'sometimes',
        'assumed',
      ],
      ['now', 'The time now', '2026-03-04T09:12:00', 'never'],
    ]),
  openNames: [
    /^(?:issue|initiator|comment|now|project|user|request|version|webhookData|lookupIssues|triggerIssue)\b[^|]*$/i,
  ],
  closed: false,
  filters: [],
  source: 'https://support.atlassian.com (smart values)',
  checked: '2026-11-21',
});
