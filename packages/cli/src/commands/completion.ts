import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean, ruleNames, SEVERITIES } from '@trustlint/core';
import { type Command, type CommandInput, type Commands, UsageError } from '../command.ts';
import { type Offer, type Vocabulary, whatMayFollow } from '../completion/what-may-follow.ts';
import { CLEAN } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { REPORT_FORMATS } from '../report-formats.ts';
import { governingConfig, teamRulesOf } from '../team-rules.ts';
import { BUILT_IN } from '../tools.ts';

/** What each shell runs: small scripts that ask this command. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: 'trustlint.bash',
  zsh: '_trustlint',
  fish: 'trustlint.fish',
  powershell: 'trustlint.ps1',
};
const SHELLS = Object.keys(SCRIPTS);

/** Beside the program or, where the sources run as they are, beside them. */
const FOLDERS = [join(import.meta.dirname, 'completion'), join(import.meta.dirname, '../../completion')];

export const completionOf = (commands: Commands): Command => ({
  operands: `${SHELLS.join('|')} [WORD…]`,
  mostOperands: Number.POSITIVE_INFINITY,
  leastOperands: 1,
  details:
    'Prints what your shell runs so that the Tab key completes commands, options, values, rules and files of trustlint. With words behind “--”, it lists what may stand in place of the last of them: the shell asks so.',
  examples: [
    ['eval "$(trustlint completion bash)"', 'for ~/.bashrc'],
    ['eval "$(trustlint completion zsh)"', 'for ~/.zshrc, below compinit'],
    ['trustlint completion fish | source', 'for config.fish'],
    ['trustlint completion powershell | Out-String | Invoke-Expression', 'for $PROFILE'],
  ],
  options: { 'new-word': { description: 'Behind the words, a new one begins.' } },
  run: (input, host) => run(input, host, commands),
});

async function run(input: CommandInput, host: Host, commands: Commands): Promise<number> {
  const [shell = '', ...typed] = input.operands;
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) {
    throw new UsageError(
      `Trustlint knows no shell “${shell}”.${didYouMean(shell, SHELLS)} It must be ${SHELLS.slice(0, -1).join(', ')} or ${SHELLS.at(-1)}.`,
    );
  }
  const words = input.has('new-word') ? [...typed, ''] : typed;
  if (words.length === 0) {
    const folder = FOLDERS.find(existsSync) ?? '';
    host.stdout.write(readFileSync(join(folder, script), 'utf8'));
    return CLEAN;
  }
  const offers = await whatMayFollow(words, vocabularyOf(words, host, commands));
  // The other shells compare in ways of their own, such as without case or from the middle.
  const isCompared = shell === 'zsh' || shell === 'fish';
  const begun = (words.at(-1) ?? '').toLowerCase();
  const fitting = offers.words.filter(({ word }) => isCompared || word.toLowerCase().startsWith(begun));
  for (const { word, about } of fitting) host.stdout.write(`${word}\t${about}\n`);
  host.stdout.write(offers.areFilesWelcome ? ':files\n' : ':nothing\n');
  return CLEAN;
}

function vocabularyOf(words: readonly string[], host: Host, commands: Commands): Vocabulary {
  const offer = ({ id, summary }: { readonly id: string; readonly summary: string }): Offer => ({
    word: id,
    about: summary,
  });
  const teamRules = async (): Promise<readonly Offer[]> => {
    try {
      const governing = await governingConfig(host, { ...NO_INPUT, value: () => givenTo('--config', words) });
      return governing.problems.length > 0 ? [] : teamRulesOf(governing).map(offer);
    } catch (error) {
      // The configuration that is named may not be there yet: the command itself says so.
      if (error instanceof UsageError) return [];
      throw error;
    }
  };
  return {
    commands,
    formats: REPORT_FORMATS,
    severities: ['off', ...SEVERITIES],
    teamRules,
    rules: async () => [...BUILT_IN.rules.map(offer), ...(await teamRules())],
    ruleNames: async () => {
      const summaries = new Map(BUILT_IN.rules.map(({ id, summary }) => [id, summary]));
      const builtIn = ruleNames(BUILT_IN.rules).map((word) => ({
        word,
        about: summaries.get(word) ?? 'All its rules',
      }));
      return [...builtIn, ...(await teamRules())];
    },
  };
}

const NO_INPUT: CommandInput = { operands: [], has: () => false, value: () => undefined, values: () => [] };

function givenTo(option: string, words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = words[at];
  return word === option ? words[at + 1] : word?.slice(option.length + 1);
}
