import {
  createLinter,
  DEFAULT_FILL_IN_STYLE,
  DIALECTS,
  dialectForPlatform,
  fillInPattern,
  type RuleContext,
  readDocument,
  type Settings,
} from '@trustlint/core';
import { expect, it } from 'vitest';
import { pack } from './index.ts';

const dialect = dialectForPlatform('zendesk');
const settings: Settings = {
  rules: new Map(
    pack.rules.map(({ id, severity, options }) => [
      id,
      { severity, options: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default])) },
    ]),
  ),
  today: '2026-06-15',
  locale: 'en',
  dialect,
  fillIn: DEFAULT_FILL_IN_STYLE,
  glossary: new Set(),
  kindFor: () => undefined,
  suppress: [],
  inactive: false,
};

it('no rule has anything to tell where none of the cues stands that it says it needs', async () => {
  const linter = createLinter(pack);
  const rules = pack.rules.flatMap((rule) => {
    if (rule.level === 'workspace') return [];
    const { needs = Object.keys(rule.phrases ?? {}) } = rule;
    const options = settings.rules.get(rule.id)?.options ?? {};
    const context: RuleContext = { ...settings, options, fillIn: (words) => `[${words}]` };
    return needs === 'any text' || needs.length === 0 ? [] : [{ rule, needs, context }];
  });
  let unasked = 0;
  for (const { text, front } of pack.rules.flatMap(({ bad, good }) => [...bad, ...good])) {
    const read = await readDocument(
      { path: 'macro.md', text: `---\n${JSON.stringify(front ?? {})}\n---\n${text}`, encoding: 'utf-8', bom: false },
      { dialects: DIALECTS, defaultDialect: dialect, locale: 'en', fillIn: fillInPattern(), inactive: false },
    );
    for (const macro of read?.document.macros ?? []) {
      const message = linter.read(macro, settings);
      for (const { rule, needs, context } of rules) {
        if (message.texts.some(({ reading }) => needs.some((cue) => reading.cues(cue).length > 0))) continue;
        const found = [...rule.check(message, context)].filter((finding) => finding !== undefined);
        expect(found, `${rule.id}: ${text}`).toEqual([]);
        unasked++;
      }
    }
  }
  expect(unasked).toBeGreaterThan(10_000);
}, 240_000);
