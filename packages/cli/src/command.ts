import type { Host } from './host.ts';

/** One option of a command; the parsing and the help come from here. */
export interface CommandOption {
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly isRepeatable?: boolean;
  readonly short?: string;
  readonly description: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What the user wrote after the command. */
export interface CommandInput {
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  /** The last value given. */
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
}

export interface Command {
  /** What stands for the operands in the help. */
  readonly operands: string;
  /** How many operands there may be. */
  readonly mostOperands: number;
  readonly leastOperands?: number;
  readonly details?: string;
  readonly options: CommandOptions;
  /** Answers the exit code. */
  run(input: CommandInput, host: Host): Promise<number>;
}

/** The command line can't be understood; the message says what to write instead. */
export class UsageError extends Error {}

/** Options that every command has. */
export const COMMON_OPTIONS: CommandOptions = {
  'no-color': { description: 'Print without colours; the variable NO_COLOR does the same.' },
  help: { short: 'h', description: 'Show how to use the command.' },
};
