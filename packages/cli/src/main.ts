import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '@trustlint/core';
import { COMMON_OPTIONS, type Commands, UsageError } from './command.ts';
import { CLEAN, FAULT, NOT_DONE } from './exit-code.ts';
import type { Host } from './host.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { printError } from './print-error.ts';
import { version } from './version.ts';

/** Every command; each is loaded when it is asked for. */
export const COMMANDS: Commands = {
  check: {
    summary: 'Check macros and say what to mend.',
    load: async () => (await import('./commands/check.ts')).check,
  },
  inspect: {
    summary: 'Show what a macro is for and says, and how far it earns trust.',
    load: async () => (await import('./commands/inspect.ts')).inspect,
  },
  render: {
    summary: 'Show a macro as its reader receives it.',
    load: async () => (await import('./commands/render.ts')).render,
  },
  import: {
    summary: 'Make one file of each macro of an export.',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  export: {
    summary: 'Write the files of an import back into the export.',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  rules: { summary: 'List all rules.', load: async () => (await import('./commands/rules.ts')).rules },
  explain: {
    summary: 'Explain a rule: why it matters, with good and bad examples.',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  test: {
    summary: 'Run the examples of your own rules.',
    load: async () => (await import('./commands/test.ts')).test,
  },
  baseline: {
    summary: 'Put off old findings, so that only new ones are told.',
    load: async () => (await import('./commands/baseline.ts')).baseline,
  },
  init: {
    summary: 'Write a trustlint.yaml fitted to the current folder.',
    load: async () => (await import('./commands/init.ts')).init,
  },
  config: {
    summary: 'Show what applies to a file, and from where.',
    load: async () => (await import('./commands/config.ts')).config,
  },
  completion: {
    summary: 'Have your shell complete commands, options and rules.',
    load: async () => (await import('./commands/completion.ts')).completionOf(COMMANDS),
  },
  lsp: { summary: 'Serve an editor.', load: async () => (await import('./commands/lsp.ts')).lsp },
};

/** Runs the program. Answers the exit code; never throws. */
export async function main(args: readonly string[], host: Host): Promise<number> {
  try {
    return await run(args, host);
  } catch (error) {
    if (error instanceof UsageError) {
      const about = args[0] !== undefined && Object.hasOwn(COMMANDS, args[0]) ? `${args[0]} ` : '';
      printError(host, error.message);
      host.stderr.write(`See: trustlint ${about}--help\n`);
      return NOT_DONE;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.stderr.write(
      `Trustlint ${version} stopped with a fault of its own. Nothing you did is to blame; please report this:\n${trace}\n`,
    );
    return FAULT;
  }
}

async function run(args: readonly string[], host: Host): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v' || name === 'version') {
    host.stdout.write(`${version}\n`);
    return CLEAN;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(rest[0], host);
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) throw unknownCommand(name, host);
  const command = await entry.load();
  const options = { ...command.options, ...COMMON_OPTIONS };
  const input = await parseCommandLine(rest, options);
  if (input.has('help')) return help(name, host);
  if (input.operands.length > command.mostOperands) {
    throw new UsageError(
      `“${input.operands[command.mostOperands]}” is one too many: trustlint ${name} ${command.operands}`,
    );
  }
  if (input.operands.length < (command.leastOperands ?? 0))
    throw new UsageError(`Write: trustlint ${name} ${command.operands}`);
  return command.run(input, host);
}

async function help(about: string | undefined, host: Host): Promise<number> {
  const { overview, commandHelp } = await import('./help.ts');
  if (about === undefined) {
    host.stdout.write(overview(COMMANDS));
    return CLEAN;
  }
  const entry = Object.hasOwn(COMMANDS, about) ? COMMANDS[about] : undefined;
  if (entry === undefined)
    throw about.startsWith('-') ? new UsageError('Write: trustlint help COMMAND') : unknownCommand(about, host);
  host.stdout.write(commandHelp(about, entry.summary, await entry.load(), host.stdout.columns));
  return CLEAN;
}

function unknownCommand(name: string, host: Host): UsageError {
  if (name.startsWith('-')) {
    const hint = didYouMean(name, ['--version', '--help']);
    return new UsageError(
      hint === '' ? `Write the command first, such as: trustlint check ${name}` : `There is no option ${name}.${hint}`,
    );
  }
  const hint = didYouMean(name, Object.keys(COMMANDS));
  if (hint !== '') return new UsageError(`There is no command “${name}”.${hint}`);
  const isPath = existsSync(resolve(host.cwd, name));
  return new UsageError(`There is no command “${name}”.${isPath ? ` Write: trustlint check ${name}` : ''}`);
}
