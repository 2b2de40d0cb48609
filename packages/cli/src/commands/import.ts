import { dirname, extname, relative, resolve } from 'node:path';
import { IMPORT_RECORD_NAME, importMacros, importRecordText, isOtherExport } from '@trustlint/core/exchange';
import { displayPath } from '@trustlint/project';
import { openExport, readExchangeFolder, writeIntoFolder } from '@trustlint/project/exchange';
import { type Command, type CommandInput, type CommandOptions, UsageError } from '../command.ts';
import { tellLines, tellNotRead } from '../exchange-messages.ts';
import { CLEAN, NOT_DONE } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { printError } from '../print-error.ts';
import { counted } from '../reporters/counted.ts';
import { checkOptionsOf } from '../tools.ts';
import { MACRO_OPTIONS } from './check.ts';

const { config } = MACRO_OPTIONS as Readonly<Record<'config', CommandOptions[string]>>;

export const importCommand: Command = {
  operands: 'EXPORT',
  mostOperands: 1,
  leastOperands: 1,
  details:
    'Makes one file of each macro: Markdown or plain text, and HTML where Markdown could not say the same. “trustlint export” writes what you change back into the export. Import a newer export into the same folder to take over what is new; files that you have edited are left alone. Ends with 0 if all is done, 2 if it could not be.',
  examples: [
    ['trustlint import macros.json', 'into the folder macros'],
    ['trustlint import macros.json --to replies/en', 'into another'],
  ],
  options: {
    to: { value: 'FOLDER', description: 'The folder; by default one beside the export that has its name.' },
    force: { description: 'Replace files that were edited since the last import, too.' },
    config,
  },
  run,
};

async function run(input: CommandInput, host: Host): Promise<number> {
  const [operand = ''] = input.operands;
  const absolute = resolve(host.cwd, operand);
  const ending = extname(absolute);
  if (input.value('to') === undefined && ending === '')
    throw new UsageError(`Say where to: trustlint import ${operand} --to FOLDER`);
  const folder = resolve(host.cwd, input.value('to') ?? absolute.slice(0, -ending.length));
  const opened = await openExport(absolute, { ...checkOptionsOf(host), configFile: input.value('config') });
  const path = displayPath(host.cwd, absolute);
  if (opened.export === undefined) return tellNotRead(path, opened, input, host);

  const shown = displayPath(host.cwd, folder);
  const there = readExchangeFolder(folder);
  for (const { path: file, reason } of there.unread) printError(host, `${shown}/${file} was not read. ${reason}`);
  if (there.unread.length > 0) return NOT_DONE;
  const { document } = opened.export;
  const from = relative(folder, absolute).replaceAll('\\', '/');
  if (isOtherExport(there.record, document, from)) {
    printError(
      host,
      `${shown} holds the macros of another export (${displayPath(host.cwd, resolve(folder, there.record?.from ?? ''))}), so nothing was imported. Choose another folder with --to.`,
    );
    return NOT_DONE;
  }
  const made = importMacros({
    ...{ document, context: opened.context, from, before: there.record },
    ...{ existing: there.files, force: input.has('force') },
  });
  // First of all: whatever is written afterwards is then known, even if the run is cut off.
  const record = { path: IMPORT_RECORD_NAME, text: importRecordText(made.imported) };
  const fault = writeIntoFolder(folder, [record, ...made.write]);
  if (fault !== undefined) {
    printError(host, `${shown}/${fault.path} was not written. ${fault.reason} What stood there is as it was.`);
    return NOT_DONE;
  }
  const fresh = made.write.filter(({ isNew }) => isNew).length;
  const renewed = made.write.length - fresh;
  const counts = [
    ...(fresh > 0 ? [`${counted(fresh, 'file')} made`] : []),
    ...(renewed > 0 ? [`${counted(renewed, 'file')} brought up to date`] : []),
    ...(made.same > 0 ? [`${counted(made.same, 'file')} already up to date`] : []),
  ];
  const inFolder = (file: string): string => `${shown}/${file}`;
  tellLines(host, [
    `${path} is in ${shown}: ${counts.join(', ') || 'no file made'}.`,
    ...listed(made.leftOut, 'left out', ({ title, reason }) => `“${title}”: ${reason}.`),
    ...listed(made.edited, 'left as you edited it (--force replaces it)', inFolder),
    ...listed(made.gone, 'no longer in the export; delete the file if you don’t need it', inFolder),
    ...(fresh > 0 && dirname(absolute) !== folder
      ? [
          `Now edit the files. To write your changes back: trustlint export ${quoted(shown)}`,
          `So that the macros are not checked twice, write ${path} under “ignore” in trustlint.yaml.`,
        ]
      : []),
  ]);
  return CLEAN;
}

function listed<T>(all: readonly T[], what: string, line: (one: T) => string): readonly string[] {
  return all.length === 0 ? [] : [`${all.length} ${what}:`, ...all.map((one) => `  ${line(one)}`)];
}

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);
