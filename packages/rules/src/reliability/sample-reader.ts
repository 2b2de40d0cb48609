import { createLinter, type Macro, MappedText, type Prose, type Rule, type Settings } from '@trustlint/core';
import { lexicon } from '../lexicon/index.ts';

/** For tests: answers what the one rule finds in a snippet of plain text, one paragraph. `changed` are options that differ from the defaults. */
export function sampleReader(
  rule: Rule,
  changed: Readonly<Record<string, unknown>> = {},
): (text: string) => readonly string[] {
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
  const linter = createLinter({ rules: [rule], lexicon });
  const settings = {
    rules: new Map([[rule.id, { severity: 'warning', options: { ...defaults, ...changed } }]]),
    today: '2026-01-01',
    fillIn: { open: '[', close: ']' },
    glossary: new Set(),
    kindFor: () => undefined,
    suppress: [],
  } as unknown as Settings;
  return (text) => {
    const source = MappedText.source(text);
    const span = { start: 0, end: text.length };
    const blocks = [{ kind: 'paragraph' as const, span }];
    const prose: Prose = { text: source, blocks, placeholders: [], links: [], comments: [], emphasis: [] };
    const macro = {
      id: '1',
      title: 'Sample',
      kind: 'snippet',
      dialect: {},
      locale: 'en',
      audience: 'public',
      tags: [],
      active: true,
      parts: [{ role: 'body', markup: 'text', source, prose }],
      span,
      allow: [],
    } as unknown as Macro;
    const file = { path: 'sample.md', text, encoding: 'utf-8', bom: false };
    const document = { file, format: 'markdown', macros: [macro], problems: [], comments: [], skipped: [] };
    return linter.lint(document as never, settings).map((found) => text.slice(found.span.start, found.span.end));
  };
}
