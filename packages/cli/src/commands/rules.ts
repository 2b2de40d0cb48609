import { isInProfile, type Profile, type Rule } from '@trustlint/core';
import { pack } from '@trustlint/rules';
import { readableSources } from '@trustlint/rules/sources';
import type { Command, CommandInput } from '../command.ts';
import { CLEAN } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';

const PROFILES: readonly Profile[] = ['essential', 'recommended', 'strict'];

export const rules: Command = {
  operands: '',
  mostOperands: 0,
  options: {
    format: {
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      description: 'How to print: pretty (the default) or json.',
    },
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const { stdout } = host;
  if (input.value('format') === 'json') {
    stdout.write(`${JSON.stringify({ rules: pack.rules.map(asJson) })}\n`);
    return CLEAN;
  }
  const style = styleFor(stdout.isTerminal, host.env, input.has('no-color'));
  const width = Math.min(stdout.columns ?? 80, 110);
  const nameWidth = Math.max(0, ...pack.rules.map(({ id }) => id.length - id.indexOf('/') - 1)) + 2;
  const indent = 2 + nameWidth + 9 + 13;
  let pillar = '';
  for (const rule of pack.rules) {
    const [ownPillar = '', name = ''] = rule.id.split('/');
    if (ownPillar !== pillar) stdout.write(`${pillar === '' ? '' : '\n'}${style.bold(ownPillar)}\n`);
    pillar = ownPillar;
    const colour = { error: style.red, warning: style.yellow, info: style.blue }[rule.severity];
    const [first = '', ...rest] = wrap(rule.summary, width - indent);
    stdout.write(
      `  ${name.padEnd(nameWidth)}${colour(rule.severity.padEnd(9))}${style.dim(rule.profile.padEnd(13))}${first}\n`,
    );
    for (const row of rest) stdout.write(`${' '.repeat(indent)}${row}\n`);
  }
  const closing = `${pack.rules.length} rules. Each is on in the profile it names and in stricter ones. More about a rule: trustlint explain RULE`;
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
