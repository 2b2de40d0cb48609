import { join } from 'node:path';
import {
  DIALECTS,
  type Dialect,
  type FillInStyle,
  GENERIC,
  NONE,
  safeGreetingName,
  variableOf,
  writePlaceholder,
} from '@trustlint/core';
import { settingsFor } from '@trustlint/project';
import type { CommandHandler } from '../../commands.ts';
import { pathOf } from '../../workspace/place.ts';
import { uriArgument } from './arguments.ts';

/** What a new macro for a help desk begins with. */
export interface Platform {
  /** As `platform` in front matter says it. */
  readonly id: string;
  readonly label: string;
  /** The placeholder that a greeting names the customer with, and that with the name of whoever writes; `null` where one could be sent empty. */
  readonly customer: string | null;
  readonly agent: string | null;
}

export interface Platforms {
  readonly platforms: readonly Platform[];
  /** The id of the one that the configuration names; `null` where it names none. */
  readonly usual: string | null;
  /** The signs around what is filled in by hand. */
  readonly fillIn: FillInStyle;
}

/** The help desks that macros in a folder may be for. Argument: the address of the folder. */
export const platforms: CommandHandler = {
  what: 'list the help desks',
  run: async (args, { session }): Promise<Platforms> => {
    const uri = uriArgument(args);
    const folder = pathOf(uri);
    const library = session.workspace.libraryOf(uri);
    const config = await library.governing(folder);
    const { settings, dialects } = settingsFor(config, join(folder, 'new.macro.md'));
    const { open, close } = settings.fillIn;
    return {
      platforms: platformsOf(dialects),
      usual: settings.dialect.platforms[0] === 'generic' ? null : (settings.dialect.platforms[0] ?? null),
      fillIn: { open, close },
    };
  },
};

/** The help desks by their labels, as far as anything is filled in there. */
export function platformsOf(dialects: readonly Dialect[] = DIALECTS): readonly Platform[] {
  const byId = new Map<string, Platform>();
  for (const dialect of dialects) {
    const [id] = dialect.platforms;
    if (id === undefined || dialect === GENERIC || dialect === NONE || byId.has(id)) continue;
    byId.set(id, { id, label: dialect.label, customer: safeGreetingName(dialect) ?? null, agent: agentIn(dialect) });
  }
  return [...byId.values()].sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}

function agentIn(dialect: Dialect): string | null {
  const { concepts } = dialect;
  const names = [...(concepts['agent-name'] ?? []), ...(concepts['agent-first-name'] ?? [])];
  const certain = names.find((name) => variableOf(name, dialect)?.empty === 'never');
  return certain === undefined ? null : writePlaceholder(dialect, certain);
}
