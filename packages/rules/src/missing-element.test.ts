import {
  applyEdits,
  createLinter,
  DIALECTS,
  type Diagnostic,
  dialectForPlatform,
  fillInPattern,
  formatsFor,
  type Kind,
  type Settings,
} from '@trustlint/core';
import { expect, test } from 'vitest';
import { pack } from './index.ts';

const linter = createLinter(pack);

async function lint(path: string, text: string, kind?: Kind): Promise<readonly Diagnostic[]> {
  const file = { path, text, encoding: 'utf-8', bom: false } as const;
  const format = await formatsFor(file.path)[0]?.load();
  if (format === undefined) throw new Error(`no format reads ${path}`);
  const rules = new Map(pack.rules.map(({ id, severity }) => [id, { severity, options: {} }] as const));
  const settings: Settings = {
    rules: new Map([...rules].filter(([id]) => /\/(?:missing-|incomplete-apology)/.test(id))),
    today: '2026-06-15',
    locale: 'en',
    dialect: dialectForPlatform('zendesk'),
    fillIn: { open: '[', close: ']' },
    glossary: new Set(),
    kindFor: () => kind,
    suppress: [],
    inactive: false,
  };
  const context = {
    dialects: DIALECTS,
    defaultDialect: settings.dialect,
    locale: 'en',
    fillIn: fillInPattern(settings.fillIn),
    inactive: false,
  };
  return linter.lint(format.read(file, context), settings);
}

const fixed = (text: string, { fixes }: Diagnostic): string => applyEdits(text, fixes[0]?.edits ?? []);

test('in HTML, the paragraph becomes an element beside the others', async () => {
  const text =
    '<div><p>Your letter reached us.</p><p>A clerk will write to you by Friday.</p><p>Regards,<br>The registry</p></div>';
  const [greeting, ...others] = await lint('a.html', text, 'acknowledgement');
  expect(others).toEqual([]);
  expect(greeting?.rule).toBe('empathy/missing-greeting');
  expect(fixed(text, greeting as Diagnostic)).toBe(
    "<div><p>Hi {{ticket.requester.first_name | default: 'there'}},</p><p>Your letter reached us.</p><p>A clerk will write to you by Friday.</p><p>Regards,<br>The registry</p></div>",
  );
});

test('a message says where the kind comes from, unless the macro says it itself', async () => {
  const text = 'Your letter reached us. A clerk will write to you by Friday.\n\nRegards,\nThe registry\n';
  const [configured] = await lint('a.md', text, 'acknowledgement');
  expect(configured?.message).toContain('your configuration');
  const [declared] = await lint('a.md', `---\nkind: acknowledgement\n---\n${text}`);
  expect(declared?.message).toMatch(/needs a greeting.*knows it\.$/);
  expect(await lint('a.md', text)).toEqual([]);
});

test('an inferred kind is told as a guess', async () => {
  const text =
    '---\ntitle: How to change the filter\n---\nHi,\n\nThree steps.\n\n1. Open the lid.\n2. Pull the filter out.\n3. Press the new one in.\n\nDoes it run now?\n\nBest,\nMilo\n';
  const [found] = await lint('a.md', text);
  expect(found?.rule).toBe('empathy/missing-acknowledgement');
  expect(found?.message).toContain('Nobody said what kind this macro is');
});

test('no fix is offered where the sign-off stands in the middle of a line', async () => {
  const text = '---\nkind: update\n---\nHi,\n\nyour sofa is ready, and we will bring it.<br>Regards, The workshop\n';
  const timeline = (await lint('a.md', text)).find(({ rule }) => rule === 'reliability/missing-timeline');
  expect(timeline?.fixes).toEqual([]);
});
