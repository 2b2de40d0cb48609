import { parseArgs } from 'node:util';
import { didYouMean } from '@trustlint/core';
import { type CommandInput, type CommandOptions, UsageError } from './command.ts';

/** Reads options and operands; both may stand in any order. @throws UsageError */
export async function parseCommandLine(args: readonly string[], options: CommandOptions): Promise<CommandInput> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        {
          type: option.value === undefined ? 'boolean' : 'string',
          ...(option.short === undefined ? {} : { short: option.short }),
        } as const,
      ]),
    ),
  });
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknown(token.rawName, args[token.index] ?? '', options);
    if (option.value === undefined && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value.`);
    // `--format --fix` forgot the value rather than meaning a format called "--fix".
    const isMissing =
      token.value === undefined ||
      token.value === '' ||
      (token.inlineValue === false && token.value.startsWith('-') && token.value !== '-');
    if (option.value !== undefined && isMissing)
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    const value = token.value ?? '';
    if (option.choices !== undefined && !option.choices.includes(value))
      throw notAChoice(token.rawName, value, option.choices);
    const values = given.get(token.name) ?? [];
    values.push(value);
    given.set(token.name, values);
  }
  return {
    operands,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

/** `word` is what the user wrote: `-fix` is read as the options f, i and x, and meant as `--fix`. */
function unknown(option: string, word: string, options: CommandOptions): UsageError {
  const known = Object.keys(options).map((name) => `--${name}`);
  const isOneDash = /^-[^-]./.test(word);
  const written = isOneDash ? word : option;
  const hint = didYouMean(isOneDash ? `-${word}` : written, known);
  if (hint === '' && option === '--version')
    return new UsageError('There is no option --version. Write: trustlint --version');
  return new UsageError(`There is no option ${written}.${hint}`);
}

function notAChoice(written: string, value: string, choices: readonly string[]): UsageError {
  return new UsageError(
    `${written} can’t be “${value}”.${didYouMean(value, choices)} It must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
  );
}
