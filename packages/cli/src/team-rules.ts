import { join } from 'node:path';
import { type CommandLineSettings, didYouMean, type MacroRule, TEAM_CHECKS, TEAM_PREFIX } from '@trustlint/core';
import { configsOf, type GoverningConfig, settingsFor } from '@trustlint/project';
import { type CommandInput, UsageError } from './command.ts';
import type { Host } from './host.ts';
import { checkOptionsOf } from './tools.ts';

/** The configuration of the current folder, or the one that is named. */
export const governingConfig = (host: Host, input: CommandInput): Promise<GoverningConfig> =>
  configsOf({ ...checkOptionsOf(host), configFile: input.value('config') }).governing(host.cwd);

/** The rules that a configuration adds for a macro in its folder. */
export const teamRulesOf = (config: GoverningConfig): readonly MacroRule[] =>
  settingsFor(config, join(config.folder, 'macro.md')).settings.teamRules ?? [];

/** Refuses rules of the team on the command line that no configuration of the run describes. @throws UsageError */
export function refuseUnknownRules({ rules = {} }: CommandLineSettings, configs: readonly GoverningConfig[]): void {
  const named = Object.keys(rules).filter((id) => id.startsWith(TEAM_PREFIX));
  // What is wrong with a configuration is told first.
  if (named.length === 0 || configs.some(({ problems }) => problems.length > 0)) return;
  const own = configs.flatMap(({ chain }) => chain).flatMap(({ team }) => team?.rules ?? []);
  const known = [...own, ...TEAM_CHECKS].map(({ id }) => id);
  const unknown = named.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const where = own.length === 0 ? ' No configuration here has rules of its own (“customRules”).' : '';
  throw new UsageError(`There is no rule “${unknown}”.${didYouMean(unknown, known)}${where}`);
}
