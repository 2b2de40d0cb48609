import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rule, TEAM_PREFIX } from '@trustlint/core';

declare const TRUSTLINT_RULE_TEXTS: string | undefined;

/** What a rule's page shows and a check does not look at. */
export type RuleTexts = Pick<Rule, 'why' | 'sources' | 'bad' | 'good'>;

/** The texts of a rule: the build keeps them in a file of their own, so that a check does not load them. */
export function textsOf(rule: Rule): RuleTexts {
  // What the team has written stands in its configuration.
  if (rule.id.startsWith(TEAM_PREFIX)) return rule;
  if (typeof TRUSTLINT_RULE_TEXTS !== 'string') return rule;
  const path = join(import.meta.dirname, TRUSTLINT_RULE_TEXTS);
  texts ??= JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, RuleTexts>>;
  return texts[rule.id] as RuleTexts;
}

/** An editor asks again and again. */
let texts: Readonly<Record<string, RuleTexts>> | undefined;
