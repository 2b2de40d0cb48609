import { didYouMean, TEAM_PREFIX } from '@trustlint/core';
import { type TestedRule, testTeamRules } from '@trustlint/project';
import { type Command, type CommandInput, type CommandOption, UsageError } from '../command.ts';
import { CLEAN, FINDINGS, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { printError } from '../print-error.ts';
import { configProblemsPretty } from '../reporters/pretty.ts';
import { exampleCount, ruleTestsJson, ruleTestsPretty } from '../reporters/rule-tests.ts';
import { governingConfig } from '../team-rules.ts';
import { styleFor } from '../terminal/style.ts';
import { checkOptionsOf, createBuiltInLinter } from '../tools.ts';
import { MACRO_OPTIONS } from './check.ts';

const { format, config } = MACRO_OPTIONS as Readonly<Record<'format' | 'config', CommandOption>>;

export const test: Command = {
  operands: '[TEAM-RULE…]',
  mostOperands: Number.POSITIVE_INFINITY,
  details:
    'Runs the examples under “customRules” of the configuration that applies here: each bad one must be found, in its marked words ⟦…⟧ and nowhere else, and no good one. Ends with 0 if all are as they should be, 1 if not, 2 if nothing could be tested, 3 after a fault of Trustlint itself.',
  examples: [
    ['trustlint test', 'all rules under “customRules”'],
    ['trustlint test team/old-name', 'one of them'],
  ],
  options: { format, config },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const { stdout, stderr } = host;
  const governing = await governingConfig(host, input);
  const style = styleFor(stdout.isTerminal, host.env, input.has('no-color'));
  if (governing.problems.length > 0) {
    stderr.write(configProblemsPretty(governing.problems, { style, columns: stderr.columns ?? 80 }));
    return NOT_DONE;
  }
  const all = await testTeamRules(governing, createBuiltInLinter(), checkOptionsOf(host));
  const tested = chosen(all, input.operands);
  stdout.write(
    input.value('format') === 'json'
      ? ruleTestsJson(tested)
      : ruleTestsPretty(tested, { style, columns: stdout.columns ?? 80 }),
  );
  if (exampleCount(tested) === 0) {
    printError(host, whyNothing(governing.path, tested));
    return NOT_DONE;
  }
  return tested.some(({ faults }) => faults.length > 0) ? FINDINGS : CLEAN;
}

/** The rules that are named, or all. @throws UsageError */
function chosen(all: readonly TestedRule[], names: readonly string[]): readonly TestedRule[] {
  if (names.length === 0) return all;
  const ids = all.map(({ rule }) => rule.id);
  for (const name of names) {
    if (ids.includes(name) || ids.includes(TEAM_PREFIX + name)) continue;
    throw new UsageError(`There is no rule “${name}” under “customRules”.${didYouMean(name, ids)}`);
  }
  return all.filter(({ rule }) => names.some((name) => rule.id === name || rule.id === TEAM_PREFIX + name));
}

function whyNothing(path: string | undefined, tested: readonly TestedRule[]): string {
  if (path === undefined)
    return 'Nothing was tested: no trustlint.yaml applies here. Run it in a folder that one governs, or name one: --config FILE';
  if (tested.length === 0) return `Nothing was tested: ${path} has no “customRules”.`;
  return `Nothing was tested: no rule in ${path} has examples. Write some under “bad” and “good”.`;
}
