import { dirname, resolve } from 'node:path';
import type { ResolvedSettings } from '@trustlint/core';
import { configsOf, displayPath, settingsFor } from '@trustlint/project';
import type { Command, CommandInput } from '../command.ts';
import { CLEAN, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { configProblemsPretty } from '../reporters/pretty.ts';
import { styleFor } from '../terminal/style.ts';
import { BUILT_IN, checkOptionsOf } from '../tools.ts';
import { commandLineOf, MACRO_OPTIONS } from './check.ts';

export const config: Command = {
  operands: 'FILE',
  mostOperands: 1,
  leastOperands: 1,
  details:
    'The file need not exist yet. Precedence: the command line, the nearest configuration file on the way up, what it extends, the defaults.',
  options: MACRO_OPTIONS,
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const { stdout, stderr, cwd } = host;
  const [name = ''] = input.operands;
  const absolute = resolve(cwd, name);
  const options = {
    ...checkOptionsOf(host),
    configFile: input.value('config'),
    commandLine: await commandLineOf(input),
  };
  const governing = await configsOf(options).governing(dirname(absolute));
  const style = styleFor(stdout.isTerminal, host.env, input.has('no-color'));
  if (governing.problems.length > 0) {
    stderr.write(configProblemsPretty(governing.problems, { style, columns: stderr.columns ?? 80 }));
    return NOT_DONE;
  }
  const resolved = settingsFor(governing, absolute);
  const path = displayPath(cwd, absolute);
  const configs = governing.chain.map((source) => source.path).toReversed();
  if (input.value('format') === 'json') {
    stdout.write(`${JSON.stringify({ path, configs, settings: rows(resolved) }, undefined, 2)}\n`);
    return CLEAN;
  }
  const [nearest, ...bases] = configs;
  stdout.write(`${style.bold(path)}\n`);
  stdout.write(
    nearest === undefined
      ? 'No configuration file applies; these are the defaults.\n\n'
      : `Configured by ${nearest}${bases.length === 0 ? '' : `, which builds on ${bases.join(', ')}`}\n\n`,
  );
  const all = Object.entries(rows(resolved));
  const keyWidth = Math.max(...all.map(([key]) => key.length)) + 2;
  for (const [key, { value, from }] of all) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const origin = from === 'default' ? style.dim('default') : style.cyan(from);
    stdout.write(`  ${key.padEnd(keyWidth)}${shown.padEnd(12)}  ${origin}\n`);
  }
  return CLEAN;
}

/** Each setting, its value and who said it. */
function rows({
  settings,
  origins,
}: ResolvedSettings): Readonly<Record<string, { readonly value: unknown; readonly from: string }>> {
  const row = (key: string, value: unknown) => [key, { value, from: origins.get(key) ?? 'default' }] as const;
  const { fillIn } = settings;
  return Object.fromEntries([
    row('dialect', settings.dialect.id),
    row('locale', settings.locale),
    row('audience', settings.audience ?? 'public'),
    row('kind', settings.kindFor({ title: '', tags: [] }) ?? 'told by the macro, or guessed'),
    row('fillIn', `${fillIn.open}…${fillIn.close}`),
    row('glossary', [...settings.glossary]),
    row('today', settings.today),
    row('inactive', settings.inactive),
    ...BUILT_IN.rules.map(({ id, options }) => {
      const setting = settings.rules.get(id);
      const hasOptions = setting !== undefined && Object.keys(options).length > 0;
      const value = setting?.severity ?? 'off';
      return [
        `rules.${id}`,
        {
          value: hasOptions ? { severity: value, options: setting.options } : value,
          from: origins.get(`rules.${id}`) ?? 'default',
        },
      ] as const;
    }),
  ]);
}
