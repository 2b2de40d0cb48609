import type { Dialect } from '../../model/dialect.ts';
import { listVariables, product, type Row } from '../variable-table.ts';
import { LIQUID_FILTERS } from './liquid.ts';

const ORGANIZATION: readonly Row[] = [
  ['name', 'name', 'Northwind Traders', 'often'],
  ['id', 'number', '4411', 'often'],
  ['external_id', 'number in your own system', 'nw-1', 'often'],
  ['is_shared', 'whether members see each other’s tickets', 'false', 'sometimes'],
  ['is_shared_comments', 'whether members may comment on each other’s tickets', 'false', 'sometimes'],
  ['details', 'details', 'Customer since 2019', 'often'],
  ['notes', 'internal notes', 'Prefers calls', 'often'],
  ['tags', 'tags', 'enterprise', 'often'],
];

const USER: readonly Row[] = [
  ['name', 'full name', 'Maya Okafor', 'never'],
  ['first_name', 'first name', 'Maya', 'sometimes'],
  ['last_name', 'last name', 'Okafor', 'often'],
  ['email', 'e-mail address', 'maya.okafor@example.com', 'sometimes'],
  ['phone', 'phone number', '+1 555 0100', 'often'],
  ['language', 'language', 'English', 'sometimes'],
  ['locale', 'locale code', 'en-US', 'sometimes'],
  ['time_zone', 'time zone', 'Berlin', 'sometimes'],
  ['id', 'number in Zendesk', '900100', 'never'],
  ['external_id', 'number in your own system', 'crm-77', 'often'],
  ['details', 'details', 'Writes from the Leeds office', 'often'],
  ['notes', 'internal notes', 'Prefers calls', 'often'],
  ['role', 'role', 'End-user', 'never'],
  ['extended_role', 'custom role', 'Light agent', 'never'],
  ['signature', 'signature (agents only)', 'Best, Jonas', 'often'],
  ['tags', 'tags', 'vip gold', 'often'],
  ['remote_photo_url', 'address of the photo', 'https://acme.example/maya.png', 'often', 'seen'],
  ...product([['organization', 'Organization']], ORGANIZATION),
];

const WHO: readonly (readonly [prefix: string, whose: string])[] = [
  ['ticket.requester', 'The requester'],
  ['ticket.assignee', 'The assigned agent'],
  ['ticket.submitter', 'Who opened the ticket'],
  ['current_user', 'Whoever updates the ticket'],
  ['agent', 'The agent, in signatures'],
];

/** The assignee’s values are empty while nobody is assigned; of a signature’s, only the signature is documented. */
const PEOPLE = product(WHO, USER).map(
  ([name, meaning, sample, empty, confidence = 'documented']): Row => [
    name,
    meaning,
    sample,
    name.startsWith('ticket.assignee.') && empty === 'never' ? 'sometimes' : empty,
    name.startsWith('agent.') && name !== 'agent.signature' ? 'assumed' : confidence,
  ],
);

const TICKET: readonly Row[] = [
  ['ticket.id', 'Number of the ticket', '35436', 'never'],
  ['ticket.encoded_id', 'Encoded number, for e-mail threading', '[ABC123-4XYZ]', 'never'],
  ['ticket.external_id', 'Number in your own system', 'ord-1042', 'often'],
  ['ticket.title', 'Subject', 'Order 1042 has not arrived', 'sometimes'],
  ['ticket.description', 'First comment', 'My order has not arrived.', 'never'],
  ['ticket.status', 'Status', 'Open', 'never'],
  ['ticket.priority', 'Priority', 'High', 'often'],
  ['ticket.ticket_type', 'Question, incident, problem or task', 'Question', 'often'],
  ['ticket.ticket_form', 'Name of the form', 'Returns', 'sometimes'],
  ['ticket.via', 'Channel', 'Mail', 'never'],
  ['ticket.tags', 'Tags, with blanks between', 'refund vip', 'often'],
  ['ticket.link', 'Address of the ticket', 'https://acme.zendesk.com/tickets/35436', 'never'],
  ['ticket.url', 'Address of the ticket, without the scheme', 'acme.zendesk.com/tickets/35436', 'never'],
  [
    'ticket.url_with_protocol',
    'Address of the ticket, with the scheme',
    'https://acme.zendesk.com/tickets/35436',
    'never',
  ],
  ['ticket.account', 'Name of the account', 'Acme', 'never'],
  ['ticket.brand.name', 'Brand', 'Acme Support', 'never'],
  ['ticket.brand.id', 'Number of the brand', '36012', 'never', 'assumed'],
  ['ticket.brand.subdomain', 'Subdomain of the brand', 'acme', 'never', 'assumed'],
  ['ticket.group.name', 'Group', 'Billing', 'often'],
  ['ticket.group.id', 'Number of the group', '4200', 'often'],
  ['ticket.requester_field', 'The requester, as shown', 'Maya Okafor', 'sometimes', 'seen'],
  ['ticket.cc_names', 'Names of those in copy (older name)', 'Ada Lind', 'often'],
  ['ticket.ccs', 'Those in copy (older name)', 'Ada Lind', 'often'],
  ['ticket.email_cc_names', 'Names of those in copy', 'Ada Lind', 'often'],
  ['ticket.email_ccs', 'Those in copy', 'Ada Lind', 'often'],
  ['ticket.follower_names', 'Names of the followers', 'Jonas Weber', 'often'],
  ['ticket.followers', 'Followers', 'Jonas Weber', 'often'],
  [
    'ticket.follower_reply_type_message',
    'How a follower’s reply is handled',
    'Reply to add an internal note.',
    'sometimes',
  ],
  ['ticket.created_at', 'When it was opened', 'March 3, 2026', 'never'],
  ['ticket.created_at_with_time', 'When it was opened, with the time', 'March 3, 2026, 10:04', 'never'],
  ['ticket.created_at_with_timestamp', 'When it was opened, as a time stamp', '2026-03-03T10:04:00Z', 'never'],
  ['ticket.updated_at', 'When it was changed last', 'March 4, 2026', 'never'],
  ['ticket.updated_at_with_time', 'When it was changed last, with the time', 'March 4, 2026, 09:12', 'never'],
  ['ticket.updated_at_with_timestamp', 'When it was changed last, as a time stamp', '2026-03-04T09:12:00Z', 'never'],
  ['ticket.due_date', 'When the task is due', 'March 9, 2026', 'often'],
  ['ticket.due_date_with_time', 'When the task is due, with the time', 'March 9, 2026, 12:00', 'often', 'assumed'],
  ['ticket.due_date_with_timestamp', 'When the task is due, as a time stamp', '2026-03-09T12:00:00Z', 'often'],
  ['ticket.in_business_hours', 'Whether now is within business hours', 'true', 'never'],
  ['ticket.current_holiday_name', 'The holiday, if today is one', 'Labour Day', 'often'],
  ['ticket.score', 'Score (older accounts)', '3', 'often'],
  ['ticket.comments', 'All comments, also private ones', '', 'never'],
  ['ticket.public_comments', 'All public comments', '', 'never'],
  ['ticket.latest_comment', 'The newest comment, also a private one', 'It arrived today.', 'never'],
  ['ticket.latest_public_comment', 'The newest public comment', 'It arrived today.', 'sometimes'],
  ['ticket.comments_formatted', 'All comments with headers, also private ones', '', 'never'],
  ['ticket.public_comments_formatted', 'All public comments with headers', '', 'never'],
  ['ticket.latest_comment_formatted', 'The newest comment with its header, also a private one', '', 'never'],
  ['ticket.latest_public_comment_formatted', 'The newest public comment with its header', '', 'sometimes'],
  ['ticket.latest_comment_html', 'The newest comment as HTML, also a private one', '', 'never'],
  ['ticket.latest_public_comment_html', 'The newest public comment as HTML', '', 'sometimes'],
  ['ticket.latest_comment_rich', 'The newest comment with its formatting, also a private one', '', 'never'],
  ['ticket.latest_public_comment_rich', 'The newest public comment with its formatting', '', 'sometimes', 'assumed'],
];

/** What each item of a loop over `ticket.comments` has; `comment` is the usual name of the loop variable. */
const COMMENT: readonly Row[] = [
  ['comment.author.name', 'Who wrote the comment', 'Maya Okafor', 'never'],
  ['comment.created_at', 'When the comment was written', 'March 3, 2026', 'never'],
  ['comment.created_at_with_time', 'When the comment was written, with the time', 'March 3, 2026, 10:04', 'never'],
  ['comment.is_public', 'Whether the comment is public', 'true', 'never'],
  ['comment.value', 'Text of the comment', 'It arrived today.', 'never'],
  ['comment.value_rich', 'Text of the comment with its formatting', 'It arrived today.', 'never', 'assumed'],
  ['comment.attachments', 'Attachments of the comment', '', 'often', 'assumed'],
  ['attachment.filename', 'Name of the attached file', 'photo.jpg', 'never', 'assumed'],
  [
    'attachment.url',
    'Address of the attached file',
    'https://acme.zendesk.com/attachments/photo.jpg',
    'never',
    'assumed',
  ],
];

const SATISFACTION: readonly Row[] = [
  ['satisfaction.rating_section', 'The block that asks for a rating', 'How did we do?', 'often'],
  ['satisfaction.rating_url', 'Address of the rating page', 'https://acme.zendesk.com/rate', 'often'],
  ['satisfaction.current_rating', 'The rating given', 'Good', 'often'],
  ['satisfaction.current_comment', 'The comment given with the rating', 'Quick answer', 'often'],
  [
    'satisfaction.positive_rating_url',
    'Address that gives a good rating',
    'https://acme.zendesk.com/rate/good',
    'often',
  ],
  ['satisfaction.negative_rating_url', 'Address that gives a bad rating', 'https://acme.zendesk.com/rate/bad', 'often'],
];

/** Only in the template of outgoing mail. */
const MAIL: readonly Row[] = [
  ['content', 'The text of the mail', '', 'never'],
  ['footer', 'The footer of the mail', '', 'never', 'assumed'],
  ['delimiter', 'The line above which to reply', '##- Please type your reply above this line -##', 'never', 'assumed'],
  ['attributes', 'Attributes of the mail’s page', '', 'never', 'assumed'],
  ['styles', 'Styles of the mail’s page', '', 'never', 'assumed'],
];

/** Liquid as Zendesk Support fills it in when a macro is applied. An unknown name prints nothing, so a slip is invisible. */
export const ZENDESK: Dialect = {
  id: 'liquid-zendesk',
  label: 'Zendesk',
  platforms: ['zendesk'],
  open: '{{',
  close: '}}',
  tags: true,
  namePattern: /[\w.[\]"'-]*/,
  caseSensitive: true,
  fallback: 'liquid-default',
  concepts: {
    'customer-first-name': ['ticket.requester.first_name'],
    'customer-last-name': ['ticket.requester.last_name'],
    'customer-name': ['ticket.requester.name'],
    'customer-email': ['ticket.requester.email'],
    'customer-phone': ['ticket.requester.phone'],
    'customer-company': ['ticket.organization.name', 'ticket.requester.organization.name'],
    'agent-first-name': ['current_user.first_name', 'ticket.assignee.first_name', 'agent.first_name'],
    'agent-last-name': ['current_user.last_name', 'ticket.assignee.last_name', 'agent.last_name'],
    'agent-name': ['current_user.name', 'ticket.assignee.name', 'agent.name'],
    'agent-email': ['current_user.email', 'ticket.assignee.email', 'agent.email'],
    'ticket-number': ['ticket.id'],
    'ticket-subject': ['ticket.title'],
    'ticket-link': ['ticket.link', 'ticket.url_with_protocol'],
    'ticket-status': ['ticket.status'],
  },
  variables: listVariables([
    ...PEOPLE,
    ...product([['ticket.organization', 'The ticket’s organization']], ORGANIZATION),
    ...TICKET,
    ...COMMENT,
    ...SATISFACTION,
    ...MAIL,
  ]),
  openNames: [
    /^ticket\.ticket_field(?:_option_title)?_\d+$/,
    /^account\.incoming_phone_number_\d+$/,
    /^dc\.[a-z0-9_-]+$/,
    /^(?:ticket\.(?:requester|assignee|submitter)|current_user|agent)(?:\.organization)?\.custom_fields\.[\w-]+(?:\.title)?$/,
    /^ticket\.organization\.custom_fields\.[\w-]+(?:\.title)?$/,
    /^ticket\.(?:public_)?comments\[-?\d+\](?:\.[\w.]+)?$/,
    /^ticket\.(?:public_)?comments\.(?:first|last|size)(?:\.[\w.]+)?$/,
    /^(?:comment|attachment)\.[\w.[\]]+$/,
    /^forloop\.(?:first|last|index0?|rindex0?|length)$/,
  ],
  closed: true,
  filters: LIQUID_FILTERS,
  source: 'https://support.zendesk.com/hc/en-us/articles/4408886858138 (placeholders), …/4408883291290 (Liquid)',
  checked: '2026-11-21',
};
