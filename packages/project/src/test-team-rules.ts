import { join } from 'node:path';
import {
  type ConfigSource,
  type CustomRule,
  FORMATS,
  type Linter,
  readDocument,
  type SourceFile,
} from '@trustlint/core';
import type { ExampleFault } from '@trustlint/core/team';
import { type CheckOptions, contextOf, settingsFor } from './check-files.ts';
import type { GoverningConfig } from './governing-config.ts';

/** One rule of the team's own, and what of its examples is not as it should be. */
export interface TestedRule {
  readonly rule: CustomRule;
  /** The configuration that describes it. */
  readonly source: ConfigSource;
  readonly faults: readonly ExampleFault[];
}

/** Runs the examples of all rules that a configuration and what it extends describe; of two with one name, the nearer. */
export async function testTeamRules(
  config: GoverningConfig,
  linter: Linter,
  options: Pick<CheckOptions, 'cwd'>,
): Promise<readonly TestedRule[]> {
  const { testExamples } = await import('@trustlint/core/team');
  const absolute = join(config.folder, 'example.md');
  const resolved = settingsFor(config, absolute);
  // An example is a Markdown macro, whatever shape the team's own Markdown files have.
  const { sources: _, ...context } = contextOf(resolved, absolute, config, options);
  const readMarkdown = async (file: SourceFile) => {
    const read = await readDocument(file, context, FORMATS);
    if (read === undefined) throw new Error(`no format reads ${file.path}`);
    return read.document;
  };
  const nearest = new Map<string, { readonly rule: CustomRule; readonly source: ConfigSource }>();
  for (const source of config.chain)
    for (const rule of source.team?.rules ?? []) nearest.set(rule.id, { rule, source });
  const tested: TestedRule[] = [];
  for (const { rule, source } of nearest.values()) {
    const faults = await testExamples(rule, { linter, settings: resolved.settings, readMarkdown });
    tested.push({ rule, source, faults });
  }
  return tested;
}
