import { dirname, resolve } from 'node:path';
import { type ConfigSource, type Problem, readConfig } from '@trustlint/core';
import { displayPath } from './display-path.ts';
import type { ConfigFinderOptions, ConfigProblem, GoverningConfig } from './governing-config.ts';
import { readFile } from './read-file.ts';

/** Reads a configuration file and what it extends; patterns count from `folder`. What is wrong stands in the answer. */
export function loadConfig(absolute: string, folder: string, options: ConfigFinderOptions): GoverningConfig {
  const problems: ConfigProblem[] = [];
  const chain: ConfigSource[] = [];

  const visit = (file: string, open: readonly string[]): string | undefined => {
    const path = displayPath(options.cwd, file);
    const read = readFile(file, path);
    if (read.file === undefined) return read.reason;
    const syntax = /\.jsonc?$/i.test(file) ? 'json' : 'yaml';
    const { text } = read.file;
    const first = readConfig(text, syntax, options.vocabulary);
    const refused: string[] = [];
    const before = chain.length;
    for (const base of first.config.extends ?? []) {
      const target = resolve(dirname(file), base);
      const reason = [...open, file].includes(target)
        ? 'It extends itself, around in a circle.'
        : visit(target, [...open, file]);
      if (reason !== undefined) refused.push(`“${base}” can’t be used here. ${reason}`);
    }
    // What it builds on may describe dialects that it names.
    const inherited = chain.slice(before).flatMap(({ config }) => config.dialects ?? []);
    const dialects = [...options.vocabulary.dialects, ...inherited.map(({ id }) => ({ id, platforms: [] }))];
    const {
      config,
      keySpans,
      problems: own,
    } = inherited.length === 0 ? first : readConfig(text, syntax, { ...options.vocabulary, dialects });
    problems.push(...own.map((problem) => ({ path, file: read.file, problem })));
    const span = keySpans.get('extends') ?? { start: 0, end: 0 };
    for (const message of refused) {
      problems.push({ path, file: read.file, problem: { rule: 'config/extends', severity: 'error', message, span } });
    }
    chain.push({ path, config });
    return undefined;
  };

  const path = displayPath(options.cwd, absolute);
  const reason = visit(absolute, []);
  if (reason !== undefined) {
    const problem: Problem = {
      rule: 'config/unreadable',
      severity: 'error',
      message: reason,
      span: { start: 0, end: 0 },
    };
    problems.push({ path, problem });
  }
  return {
    path,
    folder,
    chain,
    problems,
    files: chain.findLast(({ config }) => config.files !== undefined)?.config.files,
    described: chain.flatMap(({ config }) => (config.sources ?? []).flatMap((source) => source.files)),
    ignore: chain.flatMap(({ config }) => config.ignore ?? []),
    resolve: options.createResolver(chain),
  };
}
