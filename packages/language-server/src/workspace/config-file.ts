import { type Diagnostic, type Dialect, type Rule, type Span, toldProblem } from '@trustlint/core';
import type { ConfigSyntax } from '@trustlint/core/edit-config';
import { type ConfigProblem, type GoverningConfig, NOTHING_CHECKED } from '@trustlint/project';
import type { Lines } from '../text/lines.ts';

/** A configuration file as it is now. It never changes; after an edit there is another one. */
export interface ConfigFile {
  readonly uri: string;
  /** Of the client’s document; `undefined` for a file that is not open. */
  readonly version: number | undefined;
  /** Of the disk. */
  readonly absolute: string;
  /** As the command line shows it: from the folder of the library, with `/`. */
  readonly path: string;
  readonly lines: Lines;
  readonly syntax: ConfigSyntax;
  /** What it says together with what it builds on. */
  readonly config: GoverningConfig;
  /** What governs its folder meanwhile: a text that is being typed can't always be read. */
  readonly inForce: GoverningConfig;
  /** What is wrong with it, in order of the places. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ConfigDiagnosticsInput {
  readonly path: string;
  /** Those of the file and of what it builds on. */
  readonly problems: readonly ConfigProblem[];
  /** Whether macros were left unchecked because of them. */
  readonly isInForce: boolean;
}

/** What is told about one configuration file. Where its macros are not checked, that is said once. */
export function configDiagnostics({ path, problems, isInForce }: ConfigDiagnosticsInput): readonly Diagnostic[] {
  const own = problems.filter((one) => one.path === path).map(({ problem }) => toldProblem(problem));
  const elsewhere = problems.filter((one) => one.path !== path);
  const sorted = own.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (!isInForce || problems.length === 0) return sorted;
  const notice: Diagnostic = {
    rule: 'config/not-checked',
    severity: 'info',
    message: NOTHING_CHECKED,
    span: sorted[0]?.span ?? START,
    fixes: [],
    ...(elsewhere.length === 0
      ? {}
      : { related: elsewhere.map(({ path, problem: { span, message } }) => ({ path, span, message })) }),
  };
  return [...sorted.slice(0, 1), notice, ...sorted.slice(1)];
}

const START: Span = { start: 0, end: 0 };

/** All that a configuration may name: what is built in, and what it and its bases describe. */
export function vocabularyOf({ config, inForce }: ConfigFile, pack: readonly Rule[]): ConfigNames {
  const rules = new Map(pack.map((rule) => [rule.id, rule]));
  const dialects = new Map<string, Dialect>();
  for (const { chain, resolve } of [inForce, config]) {
    for (const { team } of chain) for (const rule of team?.rules ?? []) rules.set(rule.id, rule);
    for (const dialect of resolve('').dialects) dialects.set(dialect.id, dialect);
  }
  return { rules: [...rules.values()], dialects: [...dialects.values()] };
}

export interface ConfigNames {
  readonly rules: readonly Rule[];
  readonly dialects: readonly Dialect[];
}
