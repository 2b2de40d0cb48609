import { COMMON_OPTIONS, type Command, type CommandOption, type Commands } from './command.ts';
import { wrap } from './terminal/wrap.ts';

/** Columns of an example, beside which what it does still has room. */
const MOST_EXAMPLE = 44;

/** The help of the whole program. */
export function overview(commands: Commands): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}`);
  return `Trustlint checks support macros for wording that breaks trust.

Usage: trustlint COMMAND [OPTIONS]

${lines.join('\n')}

Start with:
  trustlint init            writes a configuration fitted to this folder
  trustlint check           checks every macro in this folder
  trustlint check --fix     mends what can be mended without a choice

More about a command: trustlint help COMMAND
`;
}

/** How a command is called, without the name of the program. */
export const usageOf = (name: string, { operands }: Pick<Command, 'operands'>): string =>
  [name, operands, '[OPTIONS]'].filter((part) => part !== '').join(' ');

/** An option as it is written: `-q, --quiet`, `--rule ID=SEVERITY…`. */
export const writtenOption = (name: string, { value, short, isRepeatable }: CommandOption): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}${isRepeatable === true ? '…' : ''}`;

/** What an option does, and its choices where that does not name them. */
export const describedOption = ({ choices, description }: CommandOption): string =>
  choices === undefined || choices.every((choice) => description.includes(choice))
    ? description
    : `${description} One of ${choices.join(', ')}.`;

/** The help of one command, at most `columns` wide. */
export function commandHelp(name: string, summary: string, command: Command, columns = 80): string {
  const width = Math.min(columns, 100);
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(
    ([option, spec]) => [writtenOption(option, spec), describedOption(spec)] as const,
  );
  const details = command.details === undefined ? '' : `\n${wrap(command.details, width).join('\n')}\n`;
  return `${summary}

Usage: trustlint ${usageOf(name, command)}
${details}
Options:
${inColumns(options, 28, width)}

Examples:
${inColumns(command.examples, MOST_EXAMPLE + 4, width)}
`;
}

/** Rows of a term and what it means, side by side; where a term is longer than `mostIndent` leaves room for, its meaning stands below. */
function inColumns(
  rows: readonly (readonly [term: string, text: string])[],
  mostIndent: number,
  width: number,
): string {
  const fitting = rows.map(([term]) => term.length + 4).filter((length) => length <= mostIndent);
  const indent = Math.max(6, ...fitting);
  return rows
    .map(([term, text]) => {
      const [first = '', ...rest] = wrap(text, width - indent);
      const head = `  ${term}`;
      const start = head.length + 2 > indent ? `${head}\n${' '.repeat(indent)}${first}` : head.padEnd(indent) + first;
      return [start, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n');
    })
    .join('\n');
}
