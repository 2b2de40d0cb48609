import type { Host } from './host.ts';

/** One option of a command; the parsing, the help, the manual page and the completion in shells come from here. */
export interface CommandOption {
  /** What stands for the value in the help, and says to shells what to offer (`completion/placeholders.ts`); absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly isRepeatable?: boolean;
  readonly short?: string;
  /** Short: the help of a command fits a screen. */
  readonly description: string;
  /** What the manual page says beside it. */
  readonly more?: string;
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

export type CommandExample = readonly [line: string, does: string];

/** What the help says about a command before it is loaded. */
export interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export type Commands = Readonly<Record<string, CommandEntry>>;

export interface Command {
  /** What stands for the operands in the help. */
  readonly operands: string;
  /** How many operands there may be. */
  readonly mostOperands: number;
  readonly leastOperands?: number;
  readonly details?: string;
  /** What to write, and what that does. */
  readonly examples: readonly CommandExample[];
  readonly options: CommandOptions;
  /** Answers the exit code. */
  run(input: CommandInput, host: Host): Promise<number>;
}

/** The command line can't be understood; the message says what to write instead. */
export class UsageError extends Error {}

/** Options that every command has. */
export const COMMON_OPTIONS: CommandOptions = {
  'no-color': { description: 'Print without colours, as the variable NO_COLOR does.' },
  help: { short: 'h', description: 'Show this help.' },
};
