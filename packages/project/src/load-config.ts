import { dirname, resolve } from 'node:path';
import { type ConfigSource, type Problem, readConfig, teamOf } from '@trustlint/core';
import { displayPath } from './display-path.ts';
import type { ConfigFinderOptions, ConfigProblem, GoverningConfig } from './governing-config.ts';
import { type FileText, readFile } from './read-file.ts';

/** Reads a configuration file and what it extends; patterns count from `folder`. What is wrong stands in the answer. */
export async function loadConfig(
  absolute: string,
  folder: string,
  options: ConfigFinderOptions,
): Promise<GoverningConfig> {
  const problems: ConfigProblem[] = [];
  const chain: ConfigSource[] = [];

  const visit = async (file: string, open: readonly string[]): Promise<string | undefined> => {
    const path = displayPath(options.cwd, file);
    const read = textOf(file, path, options);
    if (read.file === undefined) return read.reason;
    const syntax = /\.jsonc?$/i.test(file) ? 'json' : 'yaml';
    const { text } = read.file;
    const first = readConfig(text, syntax, options.vocabulary);
    const refused: { readonly base: string; readonly message: string }[] = [];
    const before = chain.length;
    for (const base of first.config.extends ?? []) {
      const target = resolve(dirname(file), base);
      const reason = [...open, file].includes(target)
        ? 'It extends itself, around in a circle.'
        : await visit(target, [...open, file]);
      if (reason !== undefined) refused.push({ base, message: `“${base}” can’t be used here. ${reason}` });
    }
    // What it builds on may describe dialects and rules that it names.
    const vocabulary = withInherited(options.vocabulary, chain.slice(before));
    const { config, keySpans, problems: own } = vocabulary === undefined ? first : readConfig(text, syntax, vocabulary);
    const compiled = await teamOf(config);
    problems.push(...[...own, ...(compiled?.problems ?? [])].map((problem) => ({ path, file: read.file, problem })));
    const key = keySpans.get('extends') ?? { start: 0, end: 0 };
    for (const { base, message } of refused) {
      const start = text.indexOf(base, key.end);
      const span = start === -1 ? key : { start, end: start + base.length };
      problems.push({ path, file: read.file, problem: { rule: 'config/extends', severity: 'error', message, span } });
    }
    chain.push({ path, config, file: read.file, ...(compiled === undefined ? {} : { team: compiled.team }) });
    return undefined;
  };

  const path = displayPath(options.cwd, absolute);
  const reason = await visit(absolute, []);
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

function textOf(absolute: string, path: string, { textAtHand, disk }: ConfigFinderOptions): FileText {
  const text = textAtHand?.(absolute);
  return text === undefined ? readFile(absolute, path, disk) : { file: { path, text, encoding: 'utf-8', bom: false } };
}

/** With the names of what is built on, if it adds any. */
function withInherited(
  vocabulary: ConfigFinderOptions['vocabulary'],
  bases: readonly ConfigSource[],
): ConfigFinderOptions['vocabulary'] | undefined {
  const dialects = bases.flatMap(({ config }) => config.dialects ?? []).map(({ id }) => ({ id, platforms: [] }));
  const rules = bases.flatMap(({ team }) => team?.rules ?? []);
  if (dialects.length === 0 && rules.length === 0) return undefined;
  return { dialects: [...vocabulary.dialects, ...dialects], rules: [...vocabulary.rules, ...rules] };
}
