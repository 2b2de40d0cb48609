import { createLinter, DIALECTS, FORMATS, GENERIC, type Linter, type OnAccepted } from '@trustlint/core';
import type { CheckOptions } from '@trustlint/project';
import { pack } from '@trustlint/rules';
import { compiledPatterns } from './compiled-patterns.ts';
import type { Host } from './host.ts';

/** Everything built in that a check needs. */
export const BUILT_IN = { rules: pack.rules, formats: FORMATS, dialects: DIALECTS, defaultDialect: GENERIC } as const;

/** What every check of this host has in common. */
export const checkOptionsOf = (
  host: Host,
): Pick<CheckOptions, 'cwd' | 'today' | 'commandLine' | keyof typeof BUILT_IN> => ({
  ...BUILT_IN,
  cwd: host.cwd,
  today: host.today,
  commandLine: {},
});

export const createBuiltInLinter = (onAccepted?: OnAccepted): Linter =>
  createLinter(pack, compiledPatterns(), onAccepted);
