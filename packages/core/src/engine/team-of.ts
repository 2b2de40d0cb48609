import type { Problem } from '../format/format.ts';
import type { Config } from './config.ts';
import type { Team } from './team/compile-team.ts';

/** What the configuration adds of the team's own, compiled. Most add nothing, load nothing for it, and get `undefined`. */
export async function teamOf(
  config: Config,
): Promise<{ readonly team: Team; readonly problems: readonly Problem[] } | undefined> {
  const all = [config, ...(config.overrides ?? [])];
  const hasOwn =
    config.customRules !== undefined ||
    all.some(
      ({ glossary, requires }) => requires !== undefined || glossary?.some((entry) => typeof entry !== 'string'),
    );
  if (!hasOwn) return undefined;
  const { compileTeam } = await import('./team/compile-team.ts');
  return compileTeam(config.customRules ?? []);
}
