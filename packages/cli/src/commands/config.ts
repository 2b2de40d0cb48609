import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  configPaths,
  configsOf,
  DEFAULT,
  displayPath,
  OFF_BY_PROFILE,
  type ShownRule,
  type ShownSetting,
  type ShownSettings,
  settingRows,
  settingsFor,
  shownSettings,
} from '@trustlint/project';
import { type Command, type CommandInput, UsageError } from '../command.ts';
import { CLEAN, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { configProblemsPretty } from '../reporters/pretty.ts';
import { refuseUnknownRules } from '../team-rules.ts';
import { displayWidth, printableText } from '../terminal/display-width.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { BUILT_IN, checkOptionsOf } from '../tools.ts';
import { commandLineOf, MACRO_OPTIONS } from './check.ts';

export const config: Command = {
  operands: 'FILE',
  mostOperands: 1,
  leastOperands: 1,
  details:
    'The file need not exist yet. Precedence: the command line, the nearest configuration file on the way up, what it extends, the defaults.',
  examples: [
    ['trustlint config macros/late-parcel.md', 'what applies to this file'],
    ['trustlint config a.md --profile strict', 'and under another profile'],
  ],
  options: MACRO_OPTIONS,
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const { stdout, stderr, cwd } = host;
  const [name = ''] = input.operands;
  const absolute = resolve(cwd, name);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`“${name}” is a folder: name a file in it, such as: trustlint config ${join(name, 'a.md')}`);
  const options = {
    ...checkOptionsOf(host),
    configFile: input.value('config'),
    commandLine: await commandLineOf(input),
  };
  const governing = await configsOf(options).governing(dirname(absolute));
  refuseUnknownRules(options.commandLine, [governing]);
  const style = styleFor(stdout.isTerminal, host.env, input.has('no-color'));
  if (governing.problems.length > 0) {
    stderr.write(configProblemsPretty(governing.problems, { style, columns: stderr.columns ?? 80 }));
    return NOT_DONE;
  }
  const resolved = settingsFor(governing, absolute);
  const path = displayPath(cwd, absolute);
  if (input.value('format') === 'json') {
    const settings = settingRows(resolved, BUILT_IN.rules);
    stdout.write(`${JSON.stringify({ path, configs: configPaths(governing), settings }, undefined, 2)}\n`);
    return CLEAN;
  }
  const shown = shownSettings(governing, resolved, BUILT_IN.rules);
  stdout.write(`${page(path, shown, style, stdout.columns ?? 80).join('\n')}\n`);
  return CLEAN;
}

function page(
  path: string,
  { about, settings, rules }: ShownSettings,
  style: Style,
  columns: number,
): readonly string[] {
  const width = Math.min(Math.max(columns, 50), 110);
  return [
    style.bold(path),
    ...wrap(about, width),
    '',
    style.bold('Settings'),
    ...table(settings, width, style),
    '',
    style.bold('Rules'),
    ...table(rules, width, style),
  ];
}

/** Rows of name, value and origin in columns; what is too long goes on in the same column. */
function table(list: readonly (ShownSetting & Partial<ShownRule>)[], width: number, style: Style): readonly string[] {
  const keyWidth = Math.max(...list.map(({ key }) => key.length)) + 2;
  const widest = (column: 'value' | 'from'): number => Math.max(...list.map((row) => displayWidth(row[column])));
  const room = width - 4 - keyWidth;
  const valueWidth = Math.min(widest('value'), Math.max(room - widest('from'), Math.floor(room * 0.4))) + 2;
  const indent = ' '.repeat(2 + keyWidth);
  return list.flatMap(({ key, value, from: origin, options = [] }) => {
    const values = wrap(printableText(value), valueWidth - 2);
    const origins = wrap(printableText(origin), Math.max(10, width - 2 - keyWidth - valueWidth));
    const paint = origin === DEFAULT || origin === OFF_BY_PROFILE ? style.dim : style.cyan;
    const lines = Array.from({ length: Math.max(values.length, origins.length) }, (_, i) => {
      const cell = values[i] ?? '';
      const padded = cell + ' '.repeat(Math.max(0, valueWidth - displayWidth(cell)));
      const from = origins[i];
      const head = i === 0 ? `  ${key.padEnd(keyWidth)}` : indent;
      return from === undefined ? (head + cell).trimEnd() : head + padded + paint(from);
    });
    const below = options.flatMap((text) => wrap(printableText(text), width - indent.length));
    return [...lines, ...below.map((row) => indent + style.dim(row))];
  });
}
