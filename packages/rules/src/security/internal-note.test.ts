import {
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  type Diagnostic,
  dialectForPlatform,
  fillInPattern,
  readDocument,
} from '@trustlint/core';
import { expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { internalNote } from './internal-note.ts';

const linter = createLinter({ rules: [internalNote], lexicon });

async function find(text: string, platform = 'zendesk', locale = 'en'): Promise<readonly Diagnostic[]> {
  const dialect = dialectForPlatform(platform);
  const path = /^<\w/.test(text) ? 'macro.html' : 'macro.md';
  const fillIn = fillInPattern();
  const context = { dialects: DIALECTS, defaultDialect: dialect, locale, fillIn, inactive: false };
  const read = await readDocument({ path, text, encoding: 'utf-8', bom: false }, context);
  if (read === undefined) throw new Error('no format reads the file');
  return linter.lint(read.document, {
    rules: new Map([[internalNote.id, { severity: 'error', options: {} }]]),
    today: '2026-06-15',
    locale,
    dialect,
    fillIn: DEFAULT_FILL_IN_STYLE,
    glossary: new Set(),
    kindFor: () => undefined,
    suppress: [],
    inactive: false,
  });
}

const wordsIn = async (text: string, platform = 'zendesk', locale = 'en'): Promise<readonly string[]> =>
  (await find(text, platform, locale)).map(({ span }) => text.slice(span.start, span.end));

it.each([
  ['zendesk', '{{ticket.comments[0].value}}'],
  ['zendesk', '{{ticket.latest_comment_html}}'],
  ['zendesk', '{{ticket.organization.notes}}'],
  ['zendesk', '{{ticket.requester.organization.details}}'],
  ['freshdesk', '{{ticket.latest_private_comment}}'],
  ['freshdesk', '{{ticket.company.note}}'],
  ['zammad', '#{ticket.customer.note}'],
])('finds what only the team may read on %s: %s', async (platform, placeholder) => {
  expect(await wordsIn(`This is what we know: ${placeholder}`, platform)).toEqual([placeholder]);
});

it.each([
  '{{ticket.public_comments[0].value}}',
  '{{ticket.latest_public_comment}}',
  '{% if ticket.latest_comment contains "kiln" %}The kiln is hot.{% endif %}',
])('leaves alone what the reader may see: %s', async (text) => {
  expect(await find(text)).toEqual([]);
});

it('offers the value that holds public comments only', async () => {
  const [found] = await find('{{ticket.comments_formatted}}');
  expect(found?.message).toContain('“ticket.public_comments_formatted”');
  const [latest] = await find('{{ticket.latest_comment_rich}}');
  expect(latest?.message).toContain('“ticket.latest_public_comment_rich”');
});

it('finds labels and leaks in any language', async () => {
  expect(await wordsIn('INTERN: erst nach dem 3. Mai.\n\nIhr Ofen ist fertig.', 'zendesk', 'de')).toHaveLength(1);
  expect(await wordsIn('Ihr Ofen: {{ticket.requester.notes}}', 'zendesk', 'de')).toHaveLength(1);
});

it('marks a note once, with its brackets', async () => {
  const note = '(Agents: do not tell the customer, and delete this line before sending.)';
  expect(await wordsIn(`The kiln is hot. ${note} It cools by noon.`)).toEqual([note]);
});

it('takes a comment that only describes less gravely than one that speaks to colleagues', async () => {
  const [plain] = await find('<p>The kiln is hot.</p><!-- goes out on the first of each month -->');
  const [note] = await find('<p>The kiln is hot.</p><!-- do not promise a date to anybody -->');
  expect([plain?.severity, note?.severity]).toEqual(['warning', 'error']);
});

it.each([
  '<!-- row 2 -->',
  '<!-- footer starts here, 600px wide -->',
  '<!--[if mso]><p>Hi</p><![endif]-->',
  '<!-- trustlint-disable-file -->',
])('leaves comments of machines alone: %s', async (comment) => {
  expect(await find(`<p>The kiln is hot.</p>${comment}`)).toEqual([]);
});
