import type { Diagnostic } from '@trustlint/core';
import { createFileLinter, type Reading } from '@trustlint/testing';
import { expect, it } from 'vitest';
import { lexicon } from '../lexicon/index.ts';
import { internalNote } from './internal-note.ts';

const lint = createFileLinter(internalNote, lexicon);

const find = (text: string, reading?: Reading): Promise<readonly Diagnostic[]> =>
  lint(/^<\w/.test(text) ? 'macro.html' : 'macro.md', text, reading);

const wordsIn = async (text: string, reading?: Reading): Promise<readonly string[]> =>
  (await find(text, reading)).map(({ span }) => text.slice(span.start, span.end));

it.each([
  ['zendesk', '{{ticket.comments[0].value}}'],
  ['zendesk', '{{ticket.latest_comment_html}}'],
  ['zendesk', '{{ticket.organization.notes}}'],
  ['zendesk', '{{ticket.requester.organization.details}}'],
  ['freshdesk', '{{ticket.latest_private_comment}}'],
  ['freshdesk', '{{ticket.company.note}}'],
  ['zammad', '#{ticket.customer.note}'],
])('finds what only the team may read on %s: %s', async (platform, placeholder) => {
  expect(await wordsIn(`This is what we know: ${placeholder}`, { platform })).toEqual([placeholder]);
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
  expect(await wordsIn('INTERN: erst nach dem 3. Mai.\n\nIhr Ofen ist fertig.', { locale: 'de' })).toHaveLength(1);
  expect(await wordsIn('Ihr Ofen: {{ticket.requester.notes}}', { locale: 'de' })).toHaveLength(1);
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
