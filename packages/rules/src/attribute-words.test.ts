import {
  createLinter,
  createSettingsResolver,
  DIALECTS,
  dialectForPlatform,
  fillInPattern,
  readDocument,
} from '@trustlint/core';
import { expect, it } from 'vitest';
import { pack } from './index.ts';

const zendesk = dialectForPlatform('zendesk');
const linter = createLinter(pack);
const { settings } = createSettingsResolver(
  [],
  {},
  {
    rules: pack.rules,
    dialects: DIALECTS,
    defaultDialect: zendesk,
    today: '2026-01-01',
    matches: () => true,
  },
)('a.html');

async function findingsIn(path: string, text: string) {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const context = {
    dialects: DIALECTS,
    defaultDialect: zendesk,
    locale: 'en',
    fillIn: fillInPattern(),
    inactive: false,
  };
  const read = await readDocument(file, context);
  return read && linter.lint(read.document, settings).map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);
}

it('words in attributes are found at their places, and what is broken in them is told once', async () => {
  const html = `<p>The lamp is here.</p>
<img src="a.png" alt="We &amp; the courier will be back as soon as possible, {{tickt.id}}.">
<p title="About {{ticket.id">Thanks for waiting.</p>`;
  expect(await findingsIn('a.html', html)).toEqual([
    ['reliability/vague-timeline', 'as soon as possible'],
    ['template/unknown-placeholder', '{{tickt.id}}'],
    ['template/syntax', '{{ticket.id'],
  ]);
  expect(await findingsIn('a.md', 'The lamp ![will be back as soon as possible](a.png) is here.')).toEqual([
    ['reliability/vague-timeline', 'as soon as possible'],
  ]);
});
