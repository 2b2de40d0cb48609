import { COMMON_OPTIONS, type Command } from './command.ts';
import { wrap } from './terminal/wrap.ts';

/** The help of the whole program. */
export function overview(commands: Readonly<Record<string, { readonly summary: string }>>): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`);
  return `Trustlint checks support macros for wording that breaks trust.

Usage: trustlint COMMAND [OPTIONS]

${lines.join('\n')}

Start with:
  trustlint init            writes a configuration fitted to this folder
  trustlint check           checks every macro in this folder
  trustlint check --fix     mends what can be mended without a choice

More about a command: trustlint COMMAND --help
`;
}

/** The help of one command, at most `columns` wide. */
export function commandHelp(name: string, summary: string, command: Command, columns = 80): string {
  const rows = Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(
    ([option, { value, choices, short, isRepeatable, description }]) => {
      const written = `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value}`}`;
      const more = [
        // Where the description tells about each, a list would say it twice.
        choices === undefined || choices.every((choice) => description.includes(choice))
          ? ''
          : ` One of ${choices.join(', ')}.`,
        isRepeatable === true ? ' May be given again.' : '',
      ];
      return [written, description + more.join('')] as const;
    },
  );
  const width = Math.min(columns, 100);
  const indent = Math.min(28, Math.max(...rows.map(([written]) => written.length)) + 4);
  const options = rows.map(([written, text]) => {
    const lines = wrap(text, width - indent);
    const head = `  ${written}`;
    const first =
      head.length + 2 > indent ? `${head}\n${' '.repeat(indent)}${lines[0]}` : head.padEnd(indent) + lines[0];
    return [first, ...lines.slice(1).map((line) => ' '.repeat(indent) + line)].join('\n');
  });
  const usage = `Usage: trustlint ${name}${command.operands === '' ? '' : ` ${command.operands}`} [OPTIONS]`;
  const details = command.details === undefined ? '' : `\n${wrap(command.details, width).join('\n')}\n`;
  return `${summary}\n\n${usage}\n${details}\nOptions:\n${options.join('\n')}\n`;
}
