import {
  compilePatterns,
  type PatternBytes,
  packPatterns,
  patternsOf,
  type Rule,
  writePatterns,
} from '@trustlint/core';
import { pack } from '@trustlint/rules';
import { shownExamples } from '@trustlint/rules/rule-page';

export { listsToRun } from '@trustlint/rules/lists-to-run';

/** The phrases of all rules as they are read at once, and `packed`, in few bytes. Run by the build. */
export function compilePack(): PatternBytes & { readonly packed: Uint8Array } {
  const compiled = compilePatterns(patternsOf(pack));
  return { ...writePatterns(compiled), packed: packPatterns(compiled) };
}

/** What a run looks at before it asks a rule, in the order of the pack. */
export const ruleBriefs = (): readonly object[] =>
  pack.rules.map((rule) => {
    const { id, level, severity, fix, profile, summary, options, elements, audience, language } = rule;
    const needs = rule.level === 'workspace' ? undefined : (rule.needs ?? Object.keys(rule.phrases ?? {}));
    return { id, level, severity, fix, profile, summary, options, elements, audience, language, needs };
  });

/** What only the rules' pages show, by rule. */
export const ruleTexts = (): Readonly<Record<string, Pick<Rule, 'why' | 'sources' | 'bad' | 'good'>>> =>
  Object.fromEntries(
    pack.rules.map(({ id, why, sources, bad, good }) => [
      id,
      { why, sources, bad: shownExamples(bad), good: shownExamples(good) },
    ]),
  );
