import { isInProfile, type Profile, type Rule, TEAM_PREFIX } from '@trustlint/core';
import { pack } from '@trustlint/rules';
import { readableSources } from '@trustlint/rules/sources';
import type { Command, CommandInput } from '../command.ts';
import { CLEAN } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { governingConfig, teamRulesOf } from '../team-rules.ts';
import { styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';

const PROFILES: readonly Profile[] = ['essential', 'recommended', 'strict'];

export const rules: Command = {
  operands: '',
  mostOperands: 0,
  examples: [
    ['trustlint rules', 'yours are the last ones'],
    ['trustlint rules --format json', 'with reasons and options, for a program'],
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      description: 'How to print: pretty (the default) or json.',
    },
    config: {
      value: 'FILE',
      description: 'List the rules of this configuration, too, instead of those that apply here.',
    },
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const { stdout, stderr } = host;
  const governing = await governingConfig(host, input);
  const isReadable = governing.problems.length === 0;
  const all: readonly Rule[] = [...pack.rules, ...(isReadable ? teamRulesOf(governing) : [])];
  if (!isReadable)
    stderr.write(`What ${governing.path} adds is not listed: it can’t be read. To see why: trustlint config FILE\n`);
  if (input.value('format') === 'json') {
    stdout.write(`${JSON.stringify({ rules: all.map(asJson) })}\n`);
    return CLEAN;
  }
  const style = styleFor(stdout.isTerminal, host.env, input.has('no-color'));
  const width = Math.min(stdout.columns ?? 80, 110);
  const nameWidth = Math.max(0, ...all.map(({ id }) => id.length - id.indexOf('/') - 1)) + 2;
  const indent = 2 + nameWidth + 9 + 13;
  let pillar = '';
  for (const rule of all) {
    const [ownPillar = '', name = ''] = rule.id.split('/');
    if (ownPillar !== pillar) stdout.write(`${pillar === '' ? '' : '\n'}${style.bold(ownPillar)}\n`);
    pillar = ownPillar;
    const colour = { error: style.red, warning: style.yellow, info: style.blue }[rule.severity];
    const [first = '', ...rest] = wrap(rule.summary, width - indent);
    stdout.write(
      `  ${name.padEnd(nameWidth)}${colour(rule.severity.padEnd(9))}${style.dim((rule.id.startsWith(TEAM_PREFIX) ? 'your own' : rule.profile).padEnd(13))}${first}\n`,
    );
    for (const row of rest) stdout.write(`${' '.repeat(indent)}${row}\n`);
  }
  const closing = `${all.length} rules. Each is on in the profile it names and in stricter ones. More about a rule: trustlint explain RULE`;
  stdout.write(`\n${wrap(closing, width).join('\n')}\n`);
  return CLEAN;
}

const asJson = ({ id, severity, level, fix, profile, summary, why, options, sources }: Rule) => ({
  id,
  severity,
  level,
  fix,
  profiles: PROFILES.filter((chosen) => isInProfile(profile, chosen)),
  summary,
  why,
  options,
  sources: readableSources(sources),
});
