import patternTexts from 'trustlint:pattern-texts';
import patterns from 'trustlint:patterns';
import ruleTexts from 'trustlint:rule-texts';
import version from 'trustlint:version';
import { createLinter, type Rule, readPatterns, TEAM_PREFIX } from '@trustlint/core';
import type { RuleTexts } from '@trustlint/language-server';
import { serveWorker } from '@trustlint/language-server/browser';
import { pack } from '@trustlint/rules';
import { readableSources } from '@trustlint/rules/sources';

const texts = ruleTexts as Readonly<Record<string, RuleTexts>>;
const compiled = readPatterns(patterns, (start, end) => patternTexts.subarray(start, end));

serveWorker({
  version,
  pack,
  createLinter: (onAccepted) => createLinter(pack, compiled, onAccepted),
  textsOf: (rule: Rule) => (rule.id.startsWith(TEAM_PREFIX) ? rule : (texts[rule.id] as RuleTexts)),
  sourcesOf: readableSources,
  // A page that is opened in an editor has to be a file of the client's.
  pageOf: () => undefined,
  today,
});

/** The day where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
