import { COMMON_OPTIONS, type CommandOptions, type Commands } from './command.ts';
import { describedOption, usageOf, writtenOption } from './help.ts';
import { wrap } from './terminal/wrap.ts';

/** How a run ends; `docs/ci.md` has each case. */
const EXIT_STATUS: readonly (readonly [code: string, when: string])[] = [
  ['0', 'All is well: nothing was found that makes the run fail, or the job is done.'],
  ['1', 'There are findings at or above --fail-on, or a check of examples or of a baseline failed.'],
  [
    '2',
    'The job was not done: the command line or the configuration can’t be understood, a file can’t be read, or no file was found.',
  ],
  ['3', 'Trustlint itself has a fault. Please report it.'],
];

const ENVIRONMENT: readonly (readonly [name: string, does: string])[] = [
  ['NO_COLOR', 'If it is set and not empty, nothing is printed in colours.'],
  [
    'GITHUB_WORKSPACE, CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY',
    'The folder that the CI has checked out: paths in reports for it count from there.',
  ],
];

const FILES: readonly (readonly [path: string, what: string])[] = [
  [
    'trustlint.yaml',
    'The configuration, beside the macros or in a folder above them; also .yml, .json and .jsonc. “trustlint init” writes one in which every line is explained.',
  ],
  ['trustlint-baseline.json', 'What “trustlint baseline write” has put off.'],
  ['.trustlint-cache, node_modules/.cache/trustlint', 'What --cache remembers.'],
];

/** The page of the manual, for man(1). All of it comes from the tables that the program itself reads. */
export async function manualPage(commands: Commands): Promise<string> {
  const sections = await Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => {
      const command = await load();
      return [
        `.SS ${literal(`trustlint ${usageOf(name, command)}`)}`,
        paragraph(summary),
        ...(command.details === undefined ? [] : ['.PP', paragraph(command.details)]),
        ...optionRows(command.options),
        '.PP',
        command.examples.length === 1 ? 'Example:' : 'Examples:',
        ...rows(command.examples.map(([line, does]) => [line, `${does}.`])),
      ].join('\n');
    }),
  );
  return `${[
    '.\\" "pnpm run generate" writes this page from the commands of the program: change those.',
    '.TH TRUSTLINT 1 "" "Trustlint" "Trustlint Manual"',
    '.SH NAME',
    'trustlint \\- check support macros for wording that breaks trust',
    '.SH SYNOPSIS',
    '.B trustlint',
    '.I COMMAND',
    '[\\fIOPTIONS\\fR]',
    '.br',
    '.B trustlint help',
    '[\\fICOMMAND\\fR]',
    '.br',
    '.B trustlint \\-\\-version',
    '.SH DESCRIPTION',
    paragraph(
      'Trustlint reads the macros (canned replies) of a support team and points at wording that costs trust. It names the exact words, says why, and offers better ones. It reads Markdown, plain text, HTML and the exports of help desks in JSON, YAML, CSV, XML and PO, and writes safe fixes back into them.',
    ),
    '.PP',
    paragraph('It uses no network and runs nothing of what it reads.'),
    '.SH COMMANDS',
    ...sections,
    '.SH OPTIONS OF EVERY COMMAND',
    ...optionRows(COMMON_OPTIONS),
    '.SH EXIT STATUS',
    ...rows(EXIT_STATUS),
    '.SH ENVIRONMENT',
    ...rows(ENVIRONMENT),
    '.SH FILES',
    ...rows(FILES),
  ].join('\n')}\n`;
}

const optionRows = (options: CommandOptions): readonly string[] =>
  rows(
    Object.entries(options).map(([name, option]) => [
      writtenOption(name, option),
      [describedOption(option), option.more, option.isRepeatable === true ? 'It may be given again.' : undefined]
        .filter((part) => part !== undefined)
        .join(' '),
    ]),
  );

const rows = (list: readonly (readonly [term: string, text: string])[]): readonly string[] =>
  list.map(([term, text]) => `.TP\n.B ${literal(term)}\n${paragraph(text)}`);

/** Each sentence on lines of its own, as the language of manual pages has it. */
const paragraph = (text: string): string =>
  text
    .split(/(?<=[.?!:]) (?=[A-Z“-])/)
    .flatMap((sentence) => wrap(roff(sentence), 78))
    // A line that begins with a full stop would be a command.
    .map((line) => line.replace(/^\./, '\\&.'))
    .join('\n');

/** An argument of a macro that is one text. */
const literal = (text: string): string => `"${roff(text).replaceAll('"', '""')}"`;

/** Text as it is: nothing in it is a command, a hyphen is one that can be copied, and all of it is ASCII. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replace(/[^\n -~]/gu, (sign) => `\\[u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
