import patternTexts from 'trustlint:pattern-texts';
import patterns from 'trustlint:patterns';
import ruleTexts from 'trustlint:rule-texts';
import version from 'trustlint:version';
import { createLinter, type Rule, readPatterns, TEAM_PREFIX } from '@trustlint/core';
import type { RuleTexts } from '@trustlint/language-server';
import { serveWorker } from '@trustlint/language-server/browser';
import { today } from '@trustlint/project';
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
