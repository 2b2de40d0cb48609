import type { Example, OptionSpec, Rule } from '@trustlint/core';
import { readableSources } from './sources.ts';

const LEVELS: Readonly<Record<Rule['level'], string>> = {
  phrase: 'a word or wording inside one sentence',
  sentence: 'a sentence and its neighbours',
  message: 'the whole message',
  workspace: 'all macros together',
};

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  replace: 'a rewrite that `--fix` makes where it is safe',
  suggest: 'suggestions to choose from and complete',
  insert: 'a sentence to insert',
  none: 'none',
};

const PROFILES: Readonly<Record<Rule['profile'], string>> = {
  essential: '`essential`, `recommended`, `strict`',
  recommended: '`recommended`, `strict`',
  strict: '`strict`',
};

/** So many examples of a kind are read; a rule may have many more, which try it out. */
const MOST_EXAMPLES = 8;

/** Of the examples of a rule, those that its page shows. */
export const shownExamples = (examples: readonly Example[]): readonly Example[] => examples.slice(0, MOST_EXAMPLES);

/** The page about a rule, in Markdown. Everything on it comes from the rule's own file. */
export function renderRulePage(rule: Rule): string {
  const lines = [
    '<!-- Generated from the rule. Change the rule, then run `pnpm generate`. -->',
    '',
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    rule.why,
    '',
    '| | |',
    '| --- | --- |',
    `| Severity | ${rule.severity} |`,
    `| Looks at | ${LEVELS[rule.level]} |`,
    `| Fix | ${FIXES[rule.fix]} |`,
    `| Profiles | ${PROFILES[rule.profile]} |`,
    `| Source | ${readableSources(rule.sources).join('; ')} |`,
    '',
    ...renderOptions(Object.entries(rule.options)),
    '## Not like this',
    '',
    ...shownExamples(rule.bad).flatMap(renderExample),
    '## Like this',
    '',
    ...shownExamples(rule.good).flatMap(renderExample),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function renderOptions(options: readonly (readonly [string, OptionSpec])[]): string[] {
  if (options.length === 0) return [];
  return [
    '## Options',
    '',
    '| Option | Default | What it does |',
    '| --- | --- | --- |',
    ...options.map(
      ([name, { default: value, description }]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`,
    ),
    '',
  ];
}

function renderExample({ text, because, front }: Example): string[] {
  const fence = text.includes('```') ? '````' : '```';
  const about = Object.entries(front ?? {}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    ...(about.length === 0 ? [] : [`With \`${about.join(', ')}\`:`, '']),
    `${fence}text`,
    text,
    fence,
    '',
    ...(because === undefined ? [] : [`(${because})`, '']),
  ];
}
